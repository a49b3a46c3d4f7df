"""Archives that were made to harm, are damaged, or hold something else."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import pytest

from mbc_tracker.errors import Refused
from mbc_tracker.exchange import archive
from mbc_tracker.exchange.archive import member_names, open_archive
from mbc_tracker.exchange.importers import read
from tests.exchange.importers.samples import LOOP
from tests.exchange.importers.samples import archive as packed
from tests.exchange.parsed import context, source


def load(data: bytes, name: str) -> bytes:
    with open_archive(source(data), lambda _: None) as members:
        return members.load(name)


def refusal(data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read(source(data, "export.zip").path, context())
    return str(refused.value)


def test_a_member_that_unpacks_to_more_than_any_export_is_refused():
    bomb = packed({"Habits.csv": b"0" * (33 << 20)})
    assert len(bomb) < 100_000
    assert refusal(bomb) == "What is in “export.zip” is larger than any file of its kind."


def test_a_database_that_unpacks_to_more_than_any_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(archive, "_LARGEST_DATABASE", 1000)
    bomb = packed({"health_connect_export.db": b"0" * 100_000})
    assert refusal(bomb) == "What is in “export.zip” is larger than any file of its kind."


def test_an_archive_with_more_members_than_any_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(archive, "_LARGEST_LIST", 1000)
    many = packed({f"Habits.csv{n}": "" for n in range(100)})
    with pytest.raises(Refused, match="contains more files than any export"):
        load(many, "Habits.csv1")
    assert member_names(source(many)) == []


def test_an_archive_that_says_how_long_its_list_is_in_eight_bytes(
    monkeypatch: pytest.MonkeyPatch,
):
    end = b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, 1, 1, 10**9, 0)
    data = packed({"a": "b"})
    with pytest.raises(Refused, match="contains more files than any export"):
        load(data[:-22] + end + data[-22:], "a")


@pytest.mark.parametrize(
    "name", ["../../Habits.csv", "/Habits.csv", "C:\\Habits.csv", "x/Habits.csv"]
)
def test_names_that_lead_elsewhere_are_just_other_names(tmp_path: Path, name: str):
    assert refusal(packed({name: "Position,Name\n"})).endswith("in which nothing is known here.")
    assert list(tmp_path.iterdir()) == []


def test_an_archive_in_an_archive_is_not_opened():
    assert refusal(packed({"export.zip": LOOP})).endswith("in which nothing is known here.")


def test_a_workbook_is_called_one():
    assert refusal(packed({"xl/workbook.xml": "<x/>"})).startswith("“export.zip” is a workbook.")


def test_a_damaged_member_is_said():
    data = bytearray(packed({"Habits.csv": "Position,Name\n" * 200}, zipfile.ZIP_STORED))
    data[100] ^= 0xFF
    assert refusal(bytes(data)) == "“export.zip” is damaged: not all of it can be read."


def test_a_member_with_a_password_is_said():
    file = io.BytesIO(packed({"Habits.csv": "Position,Name\n"}))
    data = bytearray(file.getvalue())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    assert refusal(bytes(data)) == (
        "“export.zip” has a password. Unpack it with its own program first."
    )


@pytest.mark.parametrize("keep", [30, 200, -30])
def test_half_an_archive_is_none(keep: int):
    half = LOOP[:keep]
    assert member_names(source(half)) == []
    assert "archive" in refusal(half)
