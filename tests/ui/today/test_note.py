"""The note saves itself, and nothing that was typed goes away unsaved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY
from tests.ui.acting import answer, click, key, keys, press, stored_notes

LONG = "x" * 10_001


@pytest.fixture
def typed(today: TodayPage, diary_path: Path) -> TodayPage:
    """Today with 'tired' half typed, not saved yet."""
    today.answers.note.setFocus()
    keys(today, "tired")
    assert stored_notes(diary_path) == {}
    return today


SAVED = {"2026-11-22": "tired"}


def test_the_note_is_saved_two_seconds_after_the_first_key(typed: TodayPage, diary_path: Path):
    pause = typed.answers.note._pause
    assert (pause.isActive(), pause.interval()) == (True, 2000)
    pause.timeout.emit()
    assert stored_notes(diary_path) == SAVED
    assert typed.bar.saved.text() == "✓ Saved 09:41"
    assert not pause.isActive()


def test_typing_on_does_not_put_off_the_saving(typed: TodayPage, diary_path: Path):
    pause = typed.answers.note._pause
    QTest.qWait(300)
    left = pause.remainingTime()
    assert 0 < left < 1900
    keys(typed, " again")
    assert pause.remainingTime() <= left
    pause.timeout.emit()
    assert stored_notes(diary_path) == {"2026-11-22": "tired again"}
    keys(typed, " and")
    assert pause.isActive()


def test_the_note_is_saved_when_the_keyboard_leaves_it(typed: TodayPage, diary_path: Path):
    key(typed, Qt.Key.Key_Tab)
    assert stored_notes(diary_path) == SAVED


def test_the_note_is_saved_on_escape(typed: TodayPage, diary_path: Path):
    key(typed, Qt.Key.Key_Escape)
    assert stored_notes(diary_path) == SAVED


def test_the_note_is_saved_on_turning_the_screen(
    typed: TodayPage, window: MainWindow, diary_path: Path
):
    window.show_page("calendar")
    assert stored_notes(diary_path) == SAVED


def test_the_note_is_saved_for_its_own_day_on_turning_the_day(typed: TodayPage, diary_path: Path):
    typed.show_day(YESTERDAY)
    assert stored_notes(diary_path) == SAVED
    assert typed.answers.note.toPlainText() == ""


def test_the_note_is_saved_on_closing(typed: TodayPage, window: MainWindow, diary_path: Path):
    assert window.close()
    assert stored_notes(diary_path) == SAVED


def test_the_note_is_saved_before_the_window_is_made_anew(
    typed: TodayPage, session: Session, diary_path: Path
):
    session.rebuild()
    assert stored_notes(diary_path) == SAVED


def test_a_press_leaves_what_is_half_typed_alone(typed: TodayPage, diary: Diary):
    typed._operations.run(diary.record, TODAY, {"cough": 4})
    assert typed.answers.note.toPlainText() == "tired"


def test_an_emptied_note_is_not_recorded(typed: TodayPage, diary_path: Path):
    key(typed, Qt.Key.Key_Tab)
    typed.answers.note.setPlainText("")
    typed.flush()
    assert stored_notes(diary_path) == {}


def test_a_million_pasted_characters_are_refused_at_once(
    typed: TodayPage, window: MainWindow, qapp: QApplication, diary_path: Path
):
    qapp.clipboard().setText("x" * 1_000_000)
    typed.answers.note.paste()
    assert "1,000,005 characters" in window.banner.text.text()
    assert typed.answers.note.toPlainText() == "tired"
    assert typed.flush()
    assert stored_notes(diary_path) == SAVED


def test_markup_that_is_pasted_stays_text(typed: TodayPage, qapp: QApplication, diary_path: Path):
    pasted = QMimeData()
    pasted.setHtml("<b>bold</b>")
    pasted.setText(" <b>bold</b>")
    qapp.clipboard().setMimeData(pasted)
    typed.answers.note.paste()
    assert typed.answers.note.toPlainText() == "tired <b>bold</b>"


def test_a_note_that_grew_too_long_is_refused_and_stays_on_screen(
    today: TodayPage, window: MainWindow, diary_path: Path
):
    today.answers.note.setPlainText(LONG)
    assert not today.flush()
    assert "10,001 characters" in window.banner.text.text()
    press(today, "cough", 4)
    assert today.answers.note.toPlainText() == LONG
    assert stored_notes(diary_path) == {}


def test_a_refused_note_keeps_the_day_and_the_window(today: TodayPage, session: Session):
    window = session.window
    today.answers.note.setPlainText(LONG)
    today.bar.go_back()
    assert today.day == TODAY
    session.rebuild()
    assert session.window is window
    window.undo()
    assert today.answers.note.toPlainText() == LONG
    today.answers.note.setPlainText("")
    click(today.bar.before)
    assert today.day == YESTERDAY


def test_a_refused_note_takes_a_second_try_to_close(today: TodayPage, window: MainWindow):
    today.answers.note.setPlainText(LONG)
    window.show_page("calendar")
    assert not window.close()
    assert window.current_key == "today"
    assert "Please shorten it. This has not been saved yet." in window.banner.text.text()
    assert window.close()


def test_markup_in_a_note_stays_text(today: TodayPage, diary: Diary):
    diary.write_note(TODAY, "<b>not bold</b> & <img src=x>")
    today.invalidate()
    assert today.answers.note.toPlainText() == "<b>not bold</b> & <img src=x>"


def test_the_screen_shows_the_text_as_it_was_kept(today: TodayPage, diary: Diary):
    today.answers.note.setPlainText("e\N{COMBINING ACUTE ACCENT}\a!")
    today.flush()
    assert today.answers.note.toPlainText() == "é!"
    assert not today.answers.note.unsaved


def test_showing_a_note_with_no_break_spaces_does_not_rewrite_it(
    today: TodayPage, diary: Diary, diary_path: Path
):
    diary.write_note(TODAY, "5\N{NO-BREAK SPACE}mg")
    today.invalidate()
    assert today.flush()
    assert stored_notes(diary_path) == {"2026-11-22": "5\N{NO-BREAK SPACE}mg"}


def test_the_cursor_stays_where_the_person_types(today: TodayPage):
    note = today.answers.note
    note.setPlainText("a\abcdef")
    for move in (QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.Right):
        note.moveCursor(move)
    today.flush()
    assert (note.toPlainText(), note.textCursor().position()) == ("abcdef", 1)


def test_another_change_of_the_same_note_does_not_overwrite_what_is_typed(
    typed: TodayPage, operations: Operations, diary: Diary
):
    typed._operations.run(diary.write_note, TODAY, "from elsewhere")
    assert typed.answers.note.toPlainText() == "tired"
    assert typed.answers.note.unsaved


def test_a_full_disk_keeps_the_note_for_the_next_try(
    typed: TodayPage,
    window: MainWindow,
    diary: Diary,
    diary_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    def broken() -> None:
        raise EnvironmentFault("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(diary._store, "transaction", broken)
        answer(typed, "cough", 0).setFocus()
    assert window.banner.text.text() == "The disk is full."
    assert typed.flush()
    assert stored_notes(diary_path) == SAVED
