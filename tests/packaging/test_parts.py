"""The parts of a bundle are found by their files, and their versions read."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from scripts.packages import parts, versions

ROOT = Path(__file__).parents[2]

ICU = """
[[part]]
name = "ICU"
version_in = 'libicudata\\.so\\.(\\d+)$'
licence = "Unicode-3.0"
files = ["Qt/lib/libicu*"]
texts = ["dist:numpy"]
"""
UNREAD = ICU.replace("version_in = 'libicudata\\.so\\.(\\d+)$'", 'unread = "it says nothing"')


@pytest.fixture
def read(tmp_path: Path):
    def reading(text: str, *there: str) -> list[parts.Part]:
        (tmp_path / "native.toml").write_text(text, encoding="utf-8")
        return list(parts.read(tmp_path / "native.toml", there))

    return reading


def test_a_part_is_found_by_its_files_and_its_version_in_their_names(read):
    (icu,) = read(ICU, "Qt/lib/libicudata.so.73", "Qt/lib/libicuuc.so.73", "other.so")
    assert icu.version == "73"
    assert icu.places == ("Qt/lib/libicudata.so.73", "Qt/lib/libicuuc.so.73")


def test_a_part_that_is_not_there_is_a_mistake(read):
    with pytest.raises(parts.PartsMismatch, match="nothing in the bundle is ICU"):
        read(ICU, "other.so")


def test_a_part_that_some_bundles_lack_is_left_out_of_their_list(read):
    assert read(ICU + 'may_lack = "the system has it"\n', "other.so") == []


def test_a_version_that_the_names_do_not_tell_is_a_mistake(read):
    with pytest.raises(parts.PartsMismatch, match="no single version"):
        read(ICU, "Qt/lib/libicuuc.so.73")


def test_a_version_that_cannot_be_read_is_left_out_with_the_reason(read):
    (icu,) = read(UNREAD, "Qt/lib/libicuuc.so.73")
    assert (icu.version, icu.unread) == ("", "it says nothing")


def test_a_reader_that_nobody_wrote_is_a_mistake(read):
    with pytest.raises(KeyError):
        read(UNREAD.replace("unread", "version"), "Qt/lib/libicuuc.so.73")


#: These are told by what builds packages, which isn't installed here.
NOT_HERE = {"pyinstaller"}


@pytest.mark.parametrize("name", sorted(set(versions.READERS) - NOT_HERE))
def test_every_version_can_be_read_from_what_is_installed(name: str):
    assert any(letter.isdigit() for letter in versions.READERS[name]())


def test_text_without_a_version_is_not_guessed_at():
    assert versions.number_in("OpenSSL 3.6.0 1 Oct 2025") == "3.6.0"
    with pytest.raises(LookupError):
        versions.number_in("OpenSSL")
    with pytest.raises(LookupError):
        versions.wheels_own("typst", "no such crate")


def test_each_reader_is_used_and_each_used_one_is_there():
    told = (ROOT / "packaging" / "native.toml").read_text(encoding="utf-8")
    named = {line.split('"')[1] for line in told.splitlines() if line.startswith("version = ")}
    assert named == set(versions.READERS)


def test_a_file_beside_the_inner_folder_has_a_slash_in_front(tmp_path: Path):
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "lib.so").touch()
    (tmp_path / "mbc-tracker").touch()
    (tmp_path / "link").symlink_to("mbc-tracker")
    assert parts.places(tmp_path) == ["lib.so", "/mbc-tracker"]


def test_what_a_part_tells_of_is_not_told_again_as_debians():
    icu = parts.Part("ICU", "73", "", "Unicode-3.0", ("libicu.so",), ())
    debian = {"libicu72": ["libicu.so"], "libbz2-1.0": ["libbz2.so.1.0"]}
    assert parts.beside(debian, [icu]) == {"libbz2-1.0": ["libbz2.so.1.0"]}


def test_who_owns_what_was_taken(tmp_path: Path):
    folder = Path(np.__file__).parent
    module = next(folder.glob("_core/_multiarray_umath.*.so"))
    own = tmp_path / "main.py"
    own.touch()
    strange = tmp_path.parent / "strange.so"
    rows = [
        (f"numpy/_core/{module.name}", str(module), "EXTENSION"),
        ("numpy.version", str(folder / "version.py"), "PYMODULE"),
        ("main", str(own), "PYSOURCE"),
        ("json", str(json.__file__), "PYMODULE"),
        ("strange.so", str(strange), "BINARY"),
        ("link.so", "strange.so", "SYMLINK"),
    ]
    found = parts.origins(rows, tmp_path)
    assert found.distributions == {"numpy": [rows[0][0]]}
    assert found.strange == ["strange.so"]
