"""A file is checked again as soon as anything about it is different."""

from __future__ import annotations

from pathlib import Path

import pytest

from crashtests.diaries import file_faults
from mbc_tracker.storage import backup
from mbc_tracker.storage.backup import checksum_file


def test_a_whole_file_is_checked_once(diary_path: Path, monkeypatch: pytest.MonkeyPatch):
    paths: list[Path] = []

    def check(path: Path, key: object) -> None:
        paths.append(path)

    diary_path = diary_path.rename(diary_path.with_name("once.mbc"))
    monkeypatch.setattr("crashtests.diaries.check", check)
    for _ in range(3):
        assert list(file_faults(diary_path.parent)) == []
    assert paths == [diary_path]


def test_damage_to_a_file_that_was_whole_is_noticed(diary_path: Path):
    assert list(file_faults(diary_path.parent)) == []
    data = bytearray(diary_path.read_bytes())
    data[4096:8192] = bytes(4096)
    diary_path.write_bytes(data)
    for _ in range(2):
        assert len(list(file_faults(diary_path.parent))) == 1


def test_another_checksum_beside_a_file_that_was_whole_is_noticed(diary_path: Path):
    copy = diary_path.with_name("copy.mbc")
    backup.back_up(diary_path, copy)
    assert list(file_faults(diary_path.parent)) == []
    checksum_file(copy).write_text(f"{'0' * 64}  copy.mbc\n", encoding="ascii")
    assert len(list(file_faults(diary_path.parent))) == 1


def test_a_journal_beside_a_file_that_was_whole_is_looked_at(
    diary_path: Path, monkeypatch: pytest.MonkeyPatch
):
    assert list(file_faults(diary_path.parent)) == []
    diary_path.with_name("diary.mbc-journal").write_bytes(b"what is left of a transaction")
    paths: list[Path] = []
    monkeypatch.setattr("crashtests.diaries.check", lambda path, _: paths.append(path))
    assert list(file_faults(diary_path.parent)) == []
    assert paths == [diary_path]
