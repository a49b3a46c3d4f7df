"""What holds for every importer: the recipe in CONTRIBUTING.md fails here where it is forgotten."""

from __future__ import annotations

import pkgutil
from pathlib import Path

import pytest

from mbc_tracker.errors import Refused
from mbc_tracker.exchange import importers
from mbc_tracker.exchange.importers import IMPORTERS, read
from tests.exchange.parsed import HEADER, context, source
from tests.exchange.test_fuzz import SAMPLES

TESTS = Path(__file__).parent
MODULES = [it.name for it in pkgutil.iter_modules(importers.__path__)]


@pytest.mark.parametrize("name", MODULES)
def test_each_importer_is_asked_and_has_its_tests(name: str):
    assert f"{importers.__name__}.{name}" in [it.__name__ for it in IMPORTERS]  # type: ignore[attr-defined]
    assert (TESTS / f"test_{name}.py").exists()
    assert name in SAMPLES, "the fuzzing needs a good file to spoil"


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (HEADER, "own_csv"),
        ("\ufeff" + HEADER, "own_csv"),
        ("\n {}", "own_json"),
        ("[]", ""),
        ('{"resourceType": 1}', "fhir"),
    ],
)
def test_no_more_than_one_takes_a_file(data: str, wanted: str):
    fitting = [it.__name__ for it in IMPORTERS if it.fits(source(data.encode()))]  # type: ignore[attr-defined]
    assert fitting == ([f"{importers.__name__}.{wanted}"] if wanted else [])


def test_the_right_one_reads_a_file(tmp_path: Path):
    path = tmp_path / "anything.txt"
    path.write_text(HEADER + "2026-11-22,,note,,,,Hello\n", encoding="utf-8")
    assert len(read(path, context()).entries) == 1


def test_a_file_that_none_of_them_knows_is_refused(tmp_path: Path):
    path = tmp_path / "page.csv"
    path.write_text("<!doctype html><a href='file:///etc/passwd'>x</a>", encoding="utf-8")
    with pytest.raises(Refused, match="is not a file that can be brought in"):
        read(path, context())


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"SQLite format 3\0" + bytes(100), "is the database of another program"),
        (b"%PDF-1.7", "is a PDF"),
        (b"\x89PNG\r\n", "is a picture"),
        (b"\xff\xd8\xff\xe0", "is a picture"),
        (b"\xd0\xcf\x11\xe0\xa1", "is an old workbook"),
        (b'[{"date":"2026-11-18","type":"MOOD"}]', "is not a file that can be brought in"),
    ],
)
def test_what_cannot_be_brought_in_is_called_what_it_is(data: bytes, sentence: str):
    with pytest.raises(Refused, match=sentence):
        read(source(data).path, context())


def test_the_program_can_be_named(tmp_path: Path):
    path = tmp_path / "x.csv"
    path.write_text("date,note.value\n2026-11-18,tired\n", encoding="utf-8")
    assert read(path, context()).about.program == "drip"
    assert read(path, context(), "table").about.program == ""
