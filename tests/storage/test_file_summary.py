from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.file_summary import FileSummary, summarise_file
from tests import raw
from tests.builders import TODAY, YESTERDAY, a_measurement, help_signs


def test_entries_days_and_the_last_day_are_counted(filled: Path):
    assert summarise_file(filled) == FileSummary(401, 400, TODAY)
    raw.alter(filled, "DELETE FROM answers WHERE day > '2026-11-20'")
    raw.alter(filled, "DELETE FROM notes")
    assert summarise_file(filled) == FileSummary(398, 398, TODAY - timedelta(days=2))


def test_measurements_and_days_with_emergency_signs_are_entries_too(diary: Diary, diary_path: Path):
    diary.save(
        a_measurement(), a_measurement("heart_rate", 80.0, day=YESTERDAY, id="2"), label="Measured"
    )
    diary.save(help_signs(day=YESTERDAY), label="Ticked")
    assert summarise_file(diary_path) == FileSummary(3, 2, TODAY)


def test_a_diary_without_entries_has_no_last_day(diary_path: Path):
    assert summarise_file(diary_path) == FileSummary(0, 0, None)


def test_counting_does_not_alter_the_file(filled: Path):
    before = filled.read_bytes(), filled.stat().st_mtime_ns
    summarise_file(filled)
    assert (filled.read_bytes(), filled.stat().st_mtime_ns) == before


def foreign(path: Path) -> None:
    path.write_text("Dear diary", encoding="utf-8")


def cut_off(path: Path) -> None:
    os.truncate(path, 30_000)


def without_a_table(path: Path) -> None:
    raw.alter(path, "DROP TABLE notes")


def with_an_odd_day(path: Path) -> None:
    raw.alter(path, "PRAGMA ignore_check_constraints = ON", "UPDATE notes SET day = 'zzz'")


@pytest.mark.parametrize("spoil", [Path.unlink, foreign, cut_off, without_a_table, with_an_odd_day])
def test_what_can_not_be_counted_is_one_sentence(filled: Path, spoil: object):
    assert callable(spoil)
    spoil(filled)
    with pytest.raises(EnvironmentFault, match=r"damaged|There is no diary|is not an MBC"):
        summarise_file(filled)
