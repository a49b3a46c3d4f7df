"""This computer's own choices, and what becomes of a file with rubbish in it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QByteArray

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.reminder import Reminder, Rhythm
from mbc_tracker.ui.style.preferences import TEXT_SIZES, Colours, Preferences

YEARS = datetime(2000, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - the test adds the zone


def test_nothing_is_chosen_at_first(tmp_path: Path):
    fresh = Preferences(tmp_path)
    assert (fresh.text_size, fresh.colours) == (100, Colours.SYSTEM)
    assert fresh.geometry.isEmpty()


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("colours", Colours)
def test_choices_are_found_again(tmp_path: Path, size: int, colours: Colours):
    made = Preferences(tmp_path)
    made.text_size, made.colours, made.geometry = size, colours, QByteArray(b"\x01\x00\xff")
    made._settings.sync()
    again = Preferences(tmp_path)
    assert (again.text_size, again.colours) == (size, colours)
    assert again.geometry == QByteArray(b"\x01\x00\xff")


@given(kept=st.text(st.characters(codec="utf-8", exclude_characters="\n\r\0")))
@example(kept="175")
@example(kept="-100")
@example(kept="100, 125")
@example(kept='"100')
@example(kept="@Invalid()")
@example(kept="@ByteArray(x)")
def test_rubbish_counts_as_not_set(tmp_path: Path, kept: str):
    text = f"[General]\ntext_size={kept}\ncolours={kept}\ngeometry={kept}\n"
    (tmp_path / "window.ini").write_text(text, encoding="utf-8")
    found = Preferences(tmp_path)
    assert found.text_size in TEXT_SIZES
    assert found.colours in set(Colours)
    assert isinstance(found.geometry, QByteArray)


def test_a_file_that_is_no_settings_file_counts_as_empty(tmp_path: Path):
    (tmp_path / "window.ini").write_bytes(bytes(range(256)) * 8)
    assert Preferences(tmp_path).text_size == 100


@given(
    st.sampled_from(Rhythm),
    st.times(),
    st.integers(0, 6),
    st.datetimes(*YEARS),
    st.integers(-14 * 60, 14 * 60),
)
def test_the_reminder_is_found_again(tmp_path: Path, rhythm, at, weekday, moment, offset):
    made = Preferences(tmp_path)
    made.reminder = Reminder(rhythm, at.replace(second=0, microsecond=0), weekday)
    made.reminded = Stamp(moment.replace(tzinfo=UTC, microsecond=0), offset, "")
    again = Preferences(tmp_path)
    assert again.reminder == made.reminder
    assert again.reminded == Stamp(moment.replace(tzinfo=UTC, microsecond=0), offset, "")


@given(kept=st.text(st.characters(codec="utf-8", exclude_characters="\n\r\0")))
@example(kept="20:00:01")
@example(kept="25:00")
@example(kept="2026-11-22")
@example(kept="7")
def test_a_reminder_that_can_not_be_read_is_off(tmp_path: Path, kept: str):
    lines = (f"reminder_rhythm={kept}", f"reminder_at={kept}", f"reminder_day={kept}")
    text = "\n".join(("[General]", *lines, f"reminded={kept}", ""))
    (tmp_path / "window.ini").write_text(text, encoding="utf-8")
    found = Preferences(tmp_path)
    assert found.reminder.rhythm is Rhythm.OFF or kept.strip(' "') in set(Rhythm)
    assert found.reminder.at.second == 0
    assert found.reminder.weekday in range(7)
    assert found.reminded is None or found.reminded.utc.tzinfo is UTC
