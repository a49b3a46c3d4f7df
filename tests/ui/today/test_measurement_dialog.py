"""All readings of a kind on a day: others, their times, how they were taken."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbc_tracker.content import words
from mbc_tracker.domain import profile
from mbc_tracker.domain.records import Measurement
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.undo_line import UndoLine
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.measurement_dialog import MeasurementDialog
from mbc_tracker.ui.today.moment_dialog import MomentDialog
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, a_measurement, a_moment
from tests.ui.acting import child, click, texts
from tests.ui.fitting import faults


@pytest.fixture
def measured(diary: Diary) -> Diary:
    """Somebody who measures oxygen and weight, both already this morning."""
    diary.set(profile.MEASURED, "weight,spo2")
    diary.save(a_measurement("spo2", 95, at=time(7, 0), context="exertion", id="1"), label="x")
    return diary


def open_for(today: TodayPage, kind: str) -> MeasurementDialog:
    cell = next(cell for cell in today.answers.measured if cell.entry.kind == kind)
    click(cell.more)
    return child(today, MeasurementDialog)


def readings(diary: Diary, kind: str = "spo2") -> list[Measurement]:
    return list(diary.measurements.of_kind(kind, TODAY).readings)


def write(dialog: MeasurementDialog, value: str, clock: str = "08:30") -> None:
    """Fill in the form and press the main button, once its rest is over."""
    dialog.value.setFocus()
    dialog.value.selectAll()
    QTest.keyClicks(dialog.value, value)
    dialog.clock.setText(clock)
    dialog.accept()


def test_it_lists_the_readings_with_how_they_were_taken(measured: Diary, today: TodayPage):
    dialog = open_for(today, "spo2")
    assert dialog.windowTitle() == "Oxygen (SpO2) on Sunday 22 November 2026"
    assert "07:00  95 %, after moving about" in texts(dialog)
    assert dialog.clock.text() == "09:41"
    assert faults(dialog) == []
    dialog.close()


def test_clock_times_are_written_and_read_as_in_the_country(
    measured: Diary, today: TodayPage, session: Session
):
    american, now = words.load("en", country="US"), measured.clock.now
    entry = measured.measurements.of_kind("spo2", TODAY)
    dialog = MeasurementDialog(
        session.theme, american, measured.measurements, entry, now, session.window
    )
    assert "7:00 am  95 %, after moving about" in texts(dialog)
    assert dialog.clock.text() == "9:41 am"
    assert dialog.clock.placeholderText() == "such as 2:30 pm"
    saved: list[Measurement] = []
    dialog.saved.connect(saved.append)
    write(dialog, "96", "2:30 pm")
    assert [reading.time for reading in saved] == [time(14, 30)]
    moment = MomentDialog(session.theme, american, (), a_moment(), session.window)
    assert moment.time.displayFormat() == "h:mm AP"
    for opened in (dialog, moment):
        opened.deleteLater()


def test_another_reading_has_its_time_and_circumstances(
    measured: Diary, today: TodayPage, session: Session
):
    dialog = open_for(today, "spo2")
    click(dialog.context.chips["rest"])
    write(dialog, "97")
    assert [(one.value, one.time, one.context) for one in readings(measured)] == [
        (95.0, time(7, 0), "exertion"),
        (97.0, time(8, 30), "rest"),
    ]
    assert "08:30  97 %, at rest" in texts(dialog)
    assert dialog.value.text() == ""
    assert today.answers.measured[1].about.text() == "2 readings"
    assert today.answers.measured[1].field.text() == "97"
    dialog.close()
    session.window.undo()
    assert len(readings(measured)) == 1


def test_the_main_button_saves_once(measured: Diary, today: TodayPage):
    dialog = open_for(today, "spo2")
    QTest.keyClicks(dialog.value, "97")
    click(dialog._main)
    click(dialog._main)
    assert len(readings(measured)) == 2
    dialog.close()


def test_a_reading_can_be_changed(measured: Diary, today: TodayPage):
    dialog = open_for(today, "spo2")
    dialog.lines[0]._change()
    assert (dialog.value.text(), dialog.clock.text(), dialog.context.choice) == (
        "95",
        "07:00",
        "exertion",
    )
    assert dialog._main.text() == "Save this reading"
    click(dialog.context.chips["oxygen"])
    write(dialog, "96", "")
    (reading,) = readings(measured)
    assert (reading.id, reading.value, reading.time, reading.context) == ("1", 96, None, "oxygen")
    assert "96 %, with extra oxygen" in texts(dialog)
    dialog.close()


def test_a_reading_can_be_removed_and_brought_back(
    measured: Diary, today: TodayPage, session: Session
):
    dialog = open_for(today, "spo2")
    dialog.lines[0]._remove()
    assert readings(measured) == []
    assert "Nothing is recorded yet." in texts(dialog)
    line = child(dialog, UndoLine)
    assert line.text.text().startswith(
        "Removed: Measurement, 22 Nov 2026, 07:00, Oxygen (SpO2) 95 %"
    )
    click(line.undo)
    assert len(readings(measured)) == len(dialog.lines) == 1
    dialog.close()
    session.window.redo()
    session.window.undo()
    assert len(readings(measured)) == 1


@pytest.mark.parametrize(
    ("value", "at", "sentence"),
    [
        ("9", "08:30", "Please write a whole number from 50 to 100\u00a0%."),
        ("", "08:30", "Please write a whole number from 50 to 100\u00a0%."),
        ("96", "noon", "“noon” is not a clock time. Please write it such as 14:30."),
    ],
)
def test_what_cannot_be_is_refused_in_the_dialog(
    measured: Diary, today: TodayPage, value: str, at: str, sentence: str
):
    dialog = open_for(today, "spo2")
    write(dialog, value, at)
    assert sentence in texts(dialog)
    assert len(readings(measured)) == 1
    dialog.close()


def test_what_is_far_off_needs_a_yes(measured: Diary, today: TodayPage):
    dialog = open_for(today, "spo2")
    write(dialog, "60")
    assert "Please check: 60 %?" in texts(dialog)
    assert dialog._main.text() == "Yes, 60"
    assert len(readings(measured)) == 1
    QTest.keyClick(dialog.value, Qt.Key.Key_Backspace)
    assert dialog._main.text() == "Add this reading"
    write(dialog, "60")
    dialog.accept()
    assert [one.value for one in readings(measured)] == [95, 60]
    dialog.close()


def test_what_is_asked_is_in_the_unit_that_was_typed(measured: Diary, today: TodayPage):
    dialog = open_for(today, "weight")
    write(dialog, "432lb")
    assert "Please check: 432.0 lb?" in texts(dialog)
    assert dialog._main.text() == "Yes, 432.0"
    dialog.close()


def test_what_cannot_be_saved_stays_in_the_form(
    measured: Diary, today: TodayPage, monkeypatch: pytest.MonkeyPatch
):
    def full_disk(*_: object, **__: object) -> None:
        raise EnvironmentFault("The disk is full.")

    dialog = open_for(today, "spo2")
    monkeypatch.setattr(measured, "save", full_disk)
    write(dialog, "96")
    assert "The disk is full." in texts(dialog)
    assert dialog.value.text() == "96"
    dialog.close()


def test_what_is_written_down_without_circumstances_keeps_its_words(
    diary: Diary, today: TodayPage, session: Session
):
    session.operations.run(diary.set, profile.MEASURED, "weight")
    note = a_measurement("weight", 64.2, context="after breakfast")
    session.operations.run(diary.save, note, label="x")
    dialog = open_for(today, "weight")
    assert not dialog.context.isVisible()
    dialog.lines[0]._change()
    write(dialog, "64.4", "08:00")
    (reading,) = readings(diary, "weight")
    assert (reading.value, reading.context) == (64.4, "after breakfast")
    dialog.close()


def test_another_day_has_no_time_of_its_own(measured: Diary, today: TodayPage):
    today.show_day(YESTERDAY)
    dialog = open_for(today, "weight")
    assert dialog.clock.text() == ""
    dialog.close()


def test_it_waits_for_what_is_typed_on_today(measured: Diary, today: TodayPage):
    cell = today.answers.measured[1]
    cell.field.setFocus()
    cell.field.selectAll()
    QTest.keyClicks(cell.field, "9")
    click(cell.more)
    assert not today.findChildren(MeasurementDialog)
    assert today.measured.question.isVisible()
