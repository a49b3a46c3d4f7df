"""What goes into the packed program, and what stays out."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from scripts.packages import contents
from scripts.packages.contents import Row

ROOT = Path(__file__).parents[2]
TOLD = contents.read(ROOT / "packaging" / "contents.toml")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def taken(path: Path) -> bool:
    """Whether a file of the repository gets into the bundle as data."""
    name = path.relative_to(ROOT).as_posix()
    homes = {here: there for here, there in TOLD.data.items() if name.startswith(f"{here}/")}
    return any(
        not contents.fits(there + name.removeprefix(here), TOLD.files)
        for here, there in homes.items()
    )


def files_in(folder: str) -> list[Path]:
    found = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return [path for path in found if "__pycache__" not in path.parts]


@pytest.mark.parametrize("folder", ["resources", "mbc_tracker/storage/migrations"])
def test_every_file_that_is_read_when_it_runs_is_taken(folder: str):
    assert len(files_in(folder)) > 2
    assert [path for path in files_in(folder) if not taken(path)] == []


def test_nothing_else_in_the_package_is_read_when_it_runs():
    data = [path for path in files_in("mbc_tracker") if path.suffix not in {".py", ".typed"}]
    assert [path for path in data if not taken(path)] == []


def test_where_the_resources_go_is_where_the_program_looks_for_them():
    assert TOLD.data["resources"] == "mbc_tracker/_resources"


def test_what_was_compiled_here_stays_out():
    assert contents.fits("mbc_tracker/storage/migrations/__pycache__/env.pyc", TOLD.files)


def test_only_what_the_program_depends_on_is_needed():
    needed = contents.needed_distributions(PROJECT["dependencies"])
    assert {"sqlalchemy", "pyside6-essentials", "numpy", "markupsafe"} <= needed
    assert not {"pytest", "mypy", "hypothesis", "pip"} & needed


def test_the_modules_of_everything_else_are_strangers():
    strangers = contents.modules_of_other_packages(
        contents.needed_distributions(PROJECT["dependencies"])
    )
    assert {"pytest", "mypy", "hypothesis"} <= set(strangers)
    assert not {"sqlalchemy", "PySide6", "numpy", "packaging"} & set(strangers)


ROWS: list[Row] = [
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "xcb", "BINARY"),
    ("PySide6/Qt/lib/libQt6Gui.so.6", "gui", "BINARY"),
    ("libz.so.1", "z", "BINARY"),
    ("libgtk.so.3", "gtk", "BINARY"),
    ("libcairo.so.2", "cairo", "BINARY"),
    ("libpython3.11.so.1.0", "python", "BINARY"),
]
LINKS = {"xcb": ["libQt6Gui.so.6", "libc.so.6"], "gui": ["libz.so.1"], "gtk": ["libcairo.so.2"]}


def test_libraries_that_nothing_links_to_any_more_stay_out():
    kept = contents.without_unlinked_libraries(ROWS, lambda source: LINKS.get(source, ()))
    gone = {"libgtk.so.3", "libcairo.so.2"}
    assert {place for place, _, _ in kept} == {row[0] for row in ROWS} - gone


def test_a_link_to_what_stays_out_stays_out():
    dead = ("libcairo.so.2", "pillow.libs/libcairo.so.2", "SYMLINK")
    alive = ("libQt6Gui.so.6", "PySide6/Qt/lib/libQt6Gui.so.6", "SYMLINK")
    kept = contents.without_dead_links([dead, alive, ROWS[1]], [ROWS[1][0]])
    assert list(kept) == [alive, ROWS[1]]


def test_what_is_stripped_is_never_what_a_wheels_maker_has_patched():
    assert contents.fits("libpython3.11.so.1.0", TOLD.strip)
    assert not contents.fits("numpy.libs/libscipy_openblas64_.so", TOLD.strip)
    assert not contents.fits("PySide6/Qt/lib/libQt6Core.so.6", TOLD.strip)
