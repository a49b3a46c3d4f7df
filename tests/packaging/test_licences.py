"""Each part of the bundle has its licence text in it."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from scripts.packages import licences, parts

ROOT = Path(__file__).parents[2]
BOM = {
    "metadata": {"component": {"name": "mbc-tracker"}},
    "components": [{"name": "Qt", "version": "6"}, {"name": "Droid Sans Fallback"}],
}


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A bundle in which each of them has a text."""
    text = tmp_path / "text"
    text.write_text("You may.", encoding="utf-8")
    for name in ("mbc-tracker", "Qt", "Droid Sans Fallback"):
        licences.copy_texts(tmp_path, name, [("LICENSE", text)])
    return tmp_path


def test_a_bundle_with_a_text_for_each_part_lacks_none(bundle: Path):
    assert licences.without_texts(bundle, BOM) == []


def test_a_part_without_a_text_is_found(bundle: Path):
    (bundle / "licences" / "qt" / "LICENSE").unlink()
    assert licences.without_texts(bundle, BOM) == ["Qt"]


@pytest.mark.parametrize("text", ["", " \n"])
def test_an_empty_text_is_none(bundle: Path, text: str):
    (bundle / "licences" / "droid-sans-fallback" / "LICENSE").write_text(text)
    assert licences.without_texts(bundle, BOM) == ["Droid Sans Fallback"]


def test_a_list_of_parts_alone_is_no_licence(bundle: Path):
    path = bundle / "licences" / "qt" / "LICENSE"
    path.rename(path.with_name("parts.json"))
    assert licences.without_texts(bundle, BOM) == ["Qt"]


def test_the_notice_names_each_part_its_version_and_its_folder():
    notice = licences.notice("Head\n", BOM)
    assert notice == (
        "Head\n"
        "Droid Sans Fallback (version not known): licences/droid-sans-fallback/\n"
        "Qt 6: licences/qt/\n"
    )


def test_the_head_of_the_notice_says_how_qt_may_be_exchanged_and_where_its_source_is():
    head = (ROOT / "packaging" / "third-party.txt").read_text(encoding="utf-8")
    assert "Lesser General Public License" in head
    assert "in their place" in head
    assert "source" in head


def test_the_texts_of_a_package_are_its_licences_and_no_other_papers():
    names = [name for name, _ in licences.of_distribution("sqlalchemy")]
    assert "LICENSE" in names
    assert not {"METADATA", "RECORD"} & set(names)


def test_one_text_of_many_can_be_chosen():
    (chosen,) = licences.of_distribution("pypdfium2", "BUILD_LICENSES/icu.txt")
    assert chosen[1].is_file()


@pytest.mark.parametrize("distribution", ["typst", "rtoml"])
def test_its_own_list_of_its_parts_lies_beside_the_licence(distribution: str):
    ((name, path),) = licences.of_distribution(distribution, "sboms")
    assert name.endswith(".json")
    assert path.is_file()


def test_every_text_of_ours_is_used():
    told = tomllib.loads((ROOT / "packaging" / "native.toml").read_text(encoding="utf-8"))
    named = {text for part in told["part"] for text in part["texts"]}
    there = {f"here:{path.name}" for path in (ROOT / "packaging" / "licences").iterdir()}
    assert there == {text for text in named if text.startswith("here:")}


def test_pythons_licence_is_found():
    ((_, path),) = licences.texts(["python:"], ROOT, ROOT)
    assert path.read_text(encoding="utf-8")


def test_packages_without_a_text_of_their_own_are_told_where_it_is():
    elsewhere = parts.texts_elsewhere(ROOT / "packaging" / "native.toml")
    assert "/usr/share/common-licenses/LGPL-3" in elsewhere["shiboken6"]


def test_a_text_of_another_encoding_is_written_in_utf_8(tmp_path: Path):
    text = tmp_path / "old.txt"
    text.write_bytes("© 1996 Jürgen".encode("latin-1"))
    licences.copy_texts(tmp_path, "FreeType", [("old.txt", text)])
    assert (tmp_path / "licences/freetype/old.txt").read_text(encoding="utf-8") == "© 1996 Jürgen"
