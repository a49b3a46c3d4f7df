"""Extra entries with a clock time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.records import Moment, SymptomVisibility
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.today.moment_dialog import MomentDialog
from mbc_tracker.ui.today.page import TodayPage
from tests import raw
from tests.builders import YESTERDAY, a_moment
from tests.ui.acting import click, focused, key, press, said, texts
from tests.ui.fitting import faults


def opened(today: TodayPage) -> MomentDialog:
    dialog = today.findChild(MomentDialog)
    assert isinstance(dialog, MomentDialog)
    return dialog


@pytest.fixture
def dialog(today: TodayPage) -> MomentDialog:
    """A new moment of today."""
    click(today.answers.add_moment)
    return opened(today)


def kept(diary: Diary) -> list[tuple[time, dict[str, object], str]]:
    return [(it.time, dict(it.answers), it.note) for it in diary.reader.records(Moment)]


def test_a_moment_starts_at_the_present_time(dialog: MomentDialog):
    assert dialog.time.time() == QTime(9, 41)
    assert dialog.windowTitle() == "A moment on Sunday 22 November 2026"
    dialog.reject()


def test_a_moment_is_kept_with_its_time_answers_and_words(
    dialog: MomentDialog, today: TodayPage, diary: Diary
):
    dialog.time.setTime(QTime(3, 10))
    click(dialog.rows[0].buttons[6])
    dialog.note.setPlainText("On the stairs")
    dialog.accept()
    assert kept(diary) == [(time(3, 10), {"breathlessness": 6}, "On the stairs")]
    assert "03:10  Breathlessness 6 – moderate. On the stairs" in texts(today.answers)
    assert said(today, "breathlessness") == "not recorded"


def test_an_empty_moment_is_asked_about_and_not_kept(dialog: MomentDialog, diary: Diary):
    dialog.accept()
    assert dialog.isVisible()
    assert dialog._fault.text() == "Choose a number or write a few words first."
    assert kept(diary) == []
    dialog.reject()


def test_cancelling_keeps_nothing(
    dialog: MomentDialog, today: TodayPage, qtbot: QtBot, diary: Diary
):
    click(dialog.rows[0].buttons[6])
    key(dialog, Qt.Key.Key_Escape)
    assert kept(diary) == []
    qtbot.waitUntil(lambda: not today.findChildren(MomentDialog))


def test_a_moment_is_written_with_the_keyboard_alone(dialog: MomentDialog, diary: Diary):
    dialog.rows[0].take_focus()
    for _ in dialog.rows:
        QTest.keyClicks(focused(dialog), "4" if len(dialog._answers) < 7 else "n")
    assert focused(dialog) is dialog.note
    key(dialog, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    key(dialog, Qt.Key.Key_Up)
    key(dialog, Qt.Key.Key_Return)
    assert kept(diary)[0][1]["cough"] == 4


def test_clear_takes_an_answer_out_of_the_moment(dialog: MomentDialog):
    for _ in range(2):
        click(dialog.rows[0].buttons[6])
    assert dialog._answers == {"breathlessness": 6}
    dialog.rows[0].clear.click()
    assert dialog._answers == {}
    dialog.rows[0].take_focus()
    key(dialog, Qt.Key.Key_Up)
    assert focused(dialog) is dialog.rows[0].buttons[0]
    dialog.reject()


def test_a_text_that_is_too_long_is_said_in_the_dialog_and_stays(
    dialog: MomentDialog, diary: Diary
):
    dialog.note.setPlainText("x" * 20_000)
    dialog.accept()
    assert dialog.isVisible()
    assert "20,000 characters" in dialog._fault.text()
    dialog.note.setPlainText("shorter")
    dialog.accept()
    assert kept(diary) == [(time(9, 41), {}, "shorter")]


def button_of(today: TodayPage, name: str) -> QPushButton:
    found = [it for it in today.answers.moments[0].findChildren(QPushButton) if it.text() == name]
    return found[0]


@pytest.fixture
def with_moment(today: TodayPage, window: MainWindow) -> TodayPage:
    window._operations.run(window._diary.save, a_moment(note="Stairs"), label="Moment")
    return today


def test_a_moment_can_be_changed(with_moment: TodayPage, diary: Diary):
    change = button_of(with_moment, "Change")
    assert change.accessibleName() == "Change the moment at 14:30"
    click(change)
    dialog = opened(with_moment)
    assert dialog.rows[0].value == 6
    click(dialog.rows[0].buttons[8])
    dialog.accept()
    assert kept(diary) == [(time(14, 30), {"breathlessness": 8}, "Stairs")]


def test_a_moment_can_be_removed_and_brought_back(
    with_moment: TodayPage, window: MainWindow, diary: Diary, diary_path: Path
):
    click(button_of(with_moment, "Remove"))
    assert raw.rows(diary_path)["moments"] == []
    assert not with_moment.answers.moments
    window.undo()
    assert kept(diary) == [(time(14, 30), {"breathlessness": 6}, "Stairs")]


def test_a_lower_answer_of_the_day_is_pointed_out_beside_the_moment(with_moment: TodayPage):
    line = with_moment.answers.moments[0]
    written = "14:30  Breathlessness 6 – moderate"
    assert line.text == f"{written}. Stairs"
    for value, words in (
        (0, f"{written} (your answer for the day is 0). Stairs"),
        (5, f"{written} (your answer for the day is 5). Stairs"),
        (6, f"{written}. Stairs"),
        (7, f"{written}. Stairs"),
    ):
        press(with_moment, "breathlessness", value)
        assert line.text == words


def test_a_moment_above_the_days_answer_is_pointed_out_when_it_is_saved(
    today: TodayPage, dialog: MomentDialog, diary: Diary
):
    dialog.reject()
    press(today, "cough", 7)
    press(today, "breathlessness", 0)
    click(today.answers.add_moment)
    again = opened(today)
    for row in again.rows[:2]:
        click(row.buttons[6])
    again.accept()
    expected = "Saved. Your answer for the day is still 0: breathlessness"
    assert today.bar.saved.text() == expected
    press(today, "breathlessness", 6)
    assert today.bar.saved.text() == "✓ Saved 09:41"


def test_it_asks_for_every_symptom_of_the_day(today: TodayPage, window: MainWindow, diary: Diary):
    window._operations.run(diary.save, SymptomVisibility("nausea", shown=True), label="x")
    click(today.answers.add_moment)
    asked = [row.symptom for row in opened(today).rows]
    assert asked == today.answers.symptoms
    assert "nausea" in {symptom.key for symptom in asked}


def test_most_symptoms_are_in_sight_at_once(window: MainWindow, today: TodayPage, qtbot: QtBot):
    window.resize(1280, 800)
    click(today.answers.add_moment)
    dialog = opened(today)
    qtbot.wait(50)
    lowest = dialog.note.mapTo(dialog, QPoint()).y()
    bottoms = (row.mapTo(dialog, QPoint(0, row.height())).y() for row in dialog.rows)
    assert sum(bottom <= lowest for bottom in bottoms) >= 7
    assert faults(dialog) == []
    dialog.reject()


@pytest.mark.parametrize("size", [100, 150, 200])
def test_a_low_window_leaves_the_note_a_whole_line(
    preferences: Preferences, opens: Callable[[str], Session], size: int
):
    preferences.text_size = size
    window = opens("today").window
    window.resize(1024, 640)
    today = window.pages["today"]
    assert isinstance(today, TodayPage)
    click(today.answers.add_moment)
    note = opened(today).note
    assert note.viewport().height() >= note.fontMetrics().lineSpacing() + 2
    opened(today).reject()


def test_a_press_leaves_the_lines_of_the_moments_alone(with_moment: TodayPage):
    line = with_moment.answers.moments[0]
    click(with_moment.head.shortcuts.none)
    assert with_moment.answers.moments == [line]


def test_the_keyboard_stays_in_the_window_when_its_line_goes(with_moment: TodayPage, qtbot: QtBot):
    remove = button_of(with_moment, "Remove")
    qtbot.waitUntil(remove.isVisible)
    remove.setFocus()
    key(with_moment, Qt.Key.Key_Space)
    assert focused(with_moment) is with_moment.answers.add_moment


def test_moments_belong_to_their_day(with_moment: TodayPage):
    with_moment.show_day(YESTERDAY)
    assert not with_moment.answers.moments


def test_an_answer_to_a_symptom_that_was_switched_off_stays_in_the_moment(
    today: TodayPage, window: MainWindow, diary: Diary
):
    window._operations.run(diary.save, a_moment({"nausea": 3}), label="Moment")
    click(button_of(today, "Change"))
    dialog = opened(today)
    dialog.note.setPlainText("after lunch")
    dialog.accept()
    assert kept(diary) == [(time(14, 30), {"nausea": 3}, "after lunch")]
