"""Undo and redo: any number of steps, across days and screens."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY
from tests.ui.acting import CTRL, SHIFT, click, key, keys, press, said, stored, stored_notes


def undo(today: TodayPage) -> None:
    key(today, Qt.Key.Key_Z, CTRL)


def redo(today: TodayPage) -> None:
    key(today, Qt.Key.Key_Z, CTRL | SHIFT)


def test_undo_and_redo_go_across_days(today: TodayPage, diary_path: Path):
    press(today, "cough", 4)
    click(today.bar.before)
    press(today, "cough", 5)
    both = stored(diary_path)
    for _ in range(3):
        undo(today)
    assert stored(diary_path) == {}
    for _ in range(3):
        redo(today)
    assert stored(diary_path) == both


def test_the_screen_follows_an_undo(today: TodayPage):
    press(today, "cough", 4)
    press(today, "cough", 7)
    undo(today)
    assert said(today, "cough") == "4 – moderate"


def test_undo_says_what_was_undone_and_on_which_other_day(today: TodayPage):
    press(today, "cough", 4)
    undo(today)
    assert today.bar.saved.text() == "Undone: cough 4"
    redo(today)
    assert today.bar.saved.text() == "Redone: cough 4"
    click(today.bar.before)
    undo(today)
    assert today.bar.saved.text() == "Undone: cough 4 (Sun 22 Nov)"


def test_what_is_half_typed_is_saved_first_and_undone_then(today: TodayPage, diary_path: Path):
    press(today, "cough", 4)
    today.answers.note.setFocus()
    keys(today, "tired")
    undo(today)
    assert today.answers.note.toPlainText() == ""
    assert stored_notes(diary_path) == {}
    assert len(stored(diary_path)) == 1
    redo(today)
    assert today.answers.note.toPlainText() == "tired"
    assert stored_notes(diary_path) == {"2026-11-22": "tired"}


def test_ctrl_y_redoes_from_within_the_note(today: TodayPage):
    today.answers.note.setFocus()
    keys(today, "tired")
    undo(today)
    key(today, Qt.Key.Key_Y, CTRL)
    assert today.answers.note.toPlainText() == "tired"


def test_a_new_change_ends_what_could_be_done_again(today: TodayPage, diary_path: Path):
    press(today, "cough", 4)
    undo(today)
    press(today, "wheeze", 1)
    redo(today)
    assert stored(diary_path) == {("2026-11-22", "wheeze"): 1}


def test_undo_reaches_over_a_window_made_anew(session: Session, diary_path: Path):
    page = session.window.pages["today"]
    assert isinstance(page, TodayPage)
    press(page, "cough", 4)
    session.rebuild()
    session.window.undo()
    assert stored(diary_path) == {}


def test_an_undo_that_fails_can_be_tried_again(
    today: TodayPage,
    window: MainWindow,
    diary: Diary,
    diary_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    press(today, "cough", 4)

    def broken() -> None:
        raise EnvironmentFault("The disk is full.")

    with monkeypatch.context() as full:
        full.setattr(diary._store, "transaction", broken)
        undo(today)
    assert window.banner.text.text() == "The disk is full."
    assert said(today, "cough") == "4 – moderate"
    undo(today)
    assert stored(diary_path) == {}


def test_what_changes_nothing_is_no_step(operations: Operations, diary: Diary, diary_path: Path):
    told = QSignalSpy(operations.changed)
    for _ in range(2):
        assert operations.run(diary.record, TODAY, {"cough": 4})
    assert told.count() == 1
    operations.undo()
    operations.undo()
    assert stored(diary_path) == {}


PRESSES = st.lists(
    st.tuples(
        st.sampled_from([TODAY, YESTERDAY]),
        st.sampled_from(["cough", "wheeze"]),
        st.none() | st.integers(0, 10),
    ),
    max_size=8,
)


@settings(max_examples=25)  # each press is a commit that waits for the disk
@given(presses=PRESSES)
def test_undoing_everything_and_doing_it_again_ends_where_it_was(
    operations: Operations, diary: Diary, presses: list[tuple[date, str, int | None]]
):
    def answers() -> list[object]:
        return [
            diary.reader.day(day).value(key)
            for day in (TODAY, YESTERDAY)
            for key in ("cough", "wheeze")
        ]

    before = answers()
    steps = [len(operations._done)]
    for day, symptom, value in presses:
        operations.run(diary.record, day, {symptom: value})
    steps.append(len(operations._done))
    after = answers()
    for _ in range(steps[1] - steps[0]):
        operations.undo()
    assert answers() == before
    for _ in range(steps[1] - steps[0]):
        operations.redo()
    assert answers() == after
