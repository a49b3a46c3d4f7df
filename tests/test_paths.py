from __future__ import annotations

import os
from pathlib import Path

import pytest
from platformdirs.windows import Windows as WindowsFolders

from mbc_tracker import paths


def test_a_bundled_file_is_found_from_the_checkout():
    assert paths.resource("catalogue.toml").is_file()
    assert paths.resource("i18n", "en", "catalogue.toml").is_file()


def test_an_installed_program_looks_inside_its_package_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    inside = tmp_path / "mbc_tracker" / "_resources"
    inside.mkdir(parents=True)
    monkeypatch.setattr(paths, "_CANDIDATES", (inside, tmp_path / "resources"))
    assert paths.resource("a.toml") == inside / "a.toml"


def test_without_any_resources_the_last_place_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(paths, "_CANDIDATES", (tmp_path / "a", tmp_path / "b"))
    assert paths.resource("x.toml") == tmp_path / "b" / "x.toml"


@pytest.mark.parametrize(
    "parts", [("..",), ("pages", "..", "x"), ("../x",), ("/etc/passwd",), ("a\\b",), ("",), (".",)]
)
def test_a_bundled_file_never_lies_outside(parts: tuple[str, ...]):
    with pytest.raises(ValueError, match="not a bundled file"):
        paths.resource(*parts)


def test_the_persons_own_files_have_places_of_their_own(own_home: Path):
    places = {paths.default_diary(), paths.config_dir(), paths.cache_dir()}
    assert len(places) == 3
    assert all(own_home in place.parents and paths.APP in place.parts for place in places)
    assert paths.default_diary().name == "diary.mbc"


def test_on_windows_no_test_reaches_the_files_of_whoever_runs_it():
    folder = WindowsFolders(paths.APP, appauthor=False)
    places = ("user_data_dir", "user_config_dir", "user_cache_dir", "user_state_dir")
    with pytest.MonkeyPatch.context() as patch:
        # Here a home has no drive, without which platformdirs asks Windows after all.
        for name in ("APPDATA", "LOCAL_APPDATA"):
            value = os.environ[f"WIN_PD_OVERRIDE_{name}"]
            patch.setenv(f"WIN_PD_OVERRIDE_{name}", f"C:{value}" if os.name != "nt" else value)
        home = os.environ["WIN_PD_OVERRIDE_LOCAL_APPDATA"]
        assert all(getattr(folder, place).startswith(home) for place in places)
