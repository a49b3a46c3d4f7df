"""The head of Today: the day, undo, the status, the progress, the shortcuts and missing days."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, an_answer, an_own_symptom
from tests.ui.acting import CTRL, click, key, keys, place, press, stored_notes
from tests.ui.today.whole_day import answer_all

pytestmark = pytest.mark.covered_elsewhere

MONDAY, TUESDAY = date(2026, 11, 16), date(2026, 11, 17)


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Lets half a second pass for whatever waits out a double press."""
    now = [0.0]
    monkeypatch.setattr("mbc_tracker.ui.widgets.single_press.monotonic", lambda: now[0])

    def pass_time() -> None:
        now[0] += 0.5

    pass_time()
    return pass_time


def recorded(diary: Diary, *missing: date) -> None:
    """Something on each of the eight days before today but these."""
    for back in range(1, 9):
        day = TODAY - timedelta(days=back)
        if day not in missing:
            diary.record(day, {"cough": 1})


def test_progress_counts_what_is_shown_on_this_day(today: TodayPage, window: MainWindow):
    progress = today.head.progress
    assert progress.text == "11 to answer"
    press(today, "cough", 0)
    assert progress.text == "1 answered, 10 left"
    window._operations.run(window._diary.save, an_own_symptom(), label="Own")
    assert progress.text == "1 answered, 11 left"
    answer_all(today)
    assert progress.text == "✓ All 12 answered for today"
    assert progress.complete.isVisible()
    click(today.bar.before)
    assert progress.text == "12 to answer"
    answer_all(today)
    assert progress.text == "✓ All 12 answered for Sat 21 Nov"


def test_the_note_does_not_count(today: TodayPage):
    today.answers.note.setPlainText("Slept badly.")
    today.flush()
    assert today.head.progress.text == "11 to answer"


def test_shortcuts_give_way_to_the_days_that_are_not_recorded(
    today: TodayPage, diary: Diary, qtbot: QtBot
):
    recorded(diary, MONDAY, TUESDAY)
    today.invalidate()
    shortcuts, missing = today.head.shortcuts, today.head.missing
    assert (shortcuts.isVisible(), missing.isVisible()) == (True, False)
    answer_all(today)
    assert (shortcuts.isVisible(), missing.isVisible()) == (False, True)
    assert missing.days.text() == "Not recorded: Mon 16, Tue 17"
    assert missing.fill.text() == "Fill in"
    click(missing.fill)
    assert today.day == MONDAY
    assert shortcuts.isVisible()
    answer_all(today)
    assert missing.fill.text() == "Fill in Tue 17"
    assert not missing.days.isVisible()
    assert today.head.progress.text == "✓ All 11 answered for Mon 16 Nov"


def test_more_than_three_missing_days_are_counted(today: TodayPage, diary: Diary):
    diary.record(TODAY - timedelta(days=30), {"cough": 1})
    diary.record(YESTERDAY, {"cough": 1})
    today.invalidate()
    answer_all(today)
    assert today.head.missing.days.text() == "Not recorded: 6 of the last 7 days"


def test_days_before_the_first_entry_are_not_missing(today: TodayPage, diary: Diary):
    diary.record(YESTERDAY, {"cough": 1})
    today.invalidate()
    answer_all(today)
    assert today.head.missing.days.text() == ""
    assert not today.head.missing.fill.isVisible()


def test_a_day_that_loses_its_entry_elsewhere_is_missing_again(
    today: TodayPage, session: Session, diary: Diary
):
    recorded(diary, MONDAY)
    session.operations.run(diary.record, MONDAY, {"cough": 1})
    today.invalidate()
    answer_all(today)
    assert not today.head.missing.fill.isVisible()
    session.operations.run(diary.record, MONDAY, {"cough": None})
    assert today.head.missing.days.text() == "Not recorded: Mon 16"


@pytest.mark.parametrize(
    ("others", "named"),
    [
        (0, "Undo: File brought in"),
        (2, "Undo: File brought in (Fri 20 Nov, Sat 21 Nov)"),
        (3, "Undo: File brought in (Thu 19 Nov, Fri 20 Nov, Sat 21 Nov)"),
        (4, "Undo: File brought in (18 Nov – 21 Nov 2026)"),
    ],
)
def test_of_many_days_undo_names_the_first_and_the_last(
    today: TodayPage, diary: Diary, session: Session, others: int, named: str
):
    answers = [an_answer(day=TODAY - timedelta(days=back)) for back in range(others + 1)]
    bring_in = diary.import_records
    session.operations.run(bring_in, answers, "File brought in", replace_other=False)
    assert today.bar.undo.accessibleName() == named


def test_undo_and_redo_are_always_there_and_say_what_they_do(today: TodayPage):
    undo, redo = today.bar.undo, today.bar.redo
    assert (undo.isVisible(), undo.isEnabled(), redo.isVisible(), redo.isEnabled()) == (
        *(True, False),
        *(True, False),
    )
    press(today, "cough", 5)
    assert undo.accessibleName() == "Undo: cough 5"
    assert undo.toolTip() == "Undo: cough 5 (Ctrl+Z)"
    click(undo)
    assert not undo.isEnabled()
    assert redo.accessibleName() == "Redo: cough 5"
    assert today.bar.saved.text() == "Undone: cough 5"
    click(redo)
    assert today.bar.saved.text() == "Redone: cough 5"


def test_undo_on_screen_takes_back_what_is_being_typed(today: TodayPage, diary_path):
    today.answers.note.setFocus()
    press(today, "cough", 4)
    today.answers.note.setFocus()
    keys(today, "tired")
    click(today.bar.undo)
    assert today.answers.note.toPlainText() == ""
    assert stored_notes(diary_path) == {}


@pytest.mark.parametrize("name", ["undo", "redo", "before", "after"])
def test_a_second_press_within_a_moment_does_nothing(
    today: TodayPage, later: Callable[[], None], name: str
):
    today.show_day(TODAY - timedelta(days=5))
    for value in (1, 2, 3, 4):
        press(today, "cough", value)
    if name == "redo":
        today._operations.undo()
        today._operations.undo()
        today._operations.undo()
    part: QPushButton = getattr(today.bar, name)
    seen = []
    for _ in range(2):
        click(part)
        click(part)
        seen.append((today.day, today._log.value("cough")))
        later()
    days = {"before": -1, "after": 1}.get(name, 0)
    assert seen[0][0] == TODAY - timedelta(days=5 - days)
    assert seen[1][0] == TODAY - timedelta(days=5 - 2 * days)
    if not days:
        assert [value for _, value in seen] == ([3, 2] if name == "undo" else [2, 3])


def test_a_failed_save_stands_there_until_one_succeeds(
    today: TodayPage, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    def full() -> None:
        raise EnvironmentFault("The disk is full.")

    with monkeypatch.context() as broken:
        broken.setattr(diary._store, "transaction", full)
        press(today, "cough", 5)
        assert today.bar.saved.text() == "Not saved. Try again"
        today.answers.note.setPlainText("x")
        today.flush()
    assert today.bar.saved.text() == "Not saved. Try again"
    press(today, "cough", 5)
    assert today.bar.saved.text() == "✓ Saved 09:41"


def test_go_to_today_is_only_there_on_other_days(today: TodayPage):
    assert not today.bar.back.isVisible()
    today.show_day(YESTERDAY)
    assert today.bar.back.isVisible()
    click(today.bar.back)
    assert today.day == TODAY


LOOKS = [(1280, 100), (1366, 100), (1160, 100), (1024, 100), (1024, 150), (1024, 200), (900, 200)]


@pytest.mark.parametrize(("width", "text"), LOOKS)
def test_nothing_in_the_head_moves_whatever_the_day_and_the_answers(
    preferences: Preferences,
    opens: Callable[[str], Session],
    qtbot: QtBot,
    width: int,
    text: int,
):
    preferences.text_size = text
    window = opens("today").window
    window.resize(width, 700)
    today = window.pages["today"]
    assert isinstance(today, TodayPage)
    parts = (today.bar.before, today.bar.date, today.bar.after, today.bar.undo, today.bar.redo)
    qtbot.waitUntil(lambda: today.width() + window.sidebar.width() == width)
    qtbot.wait(20)

    def places() -> list[tuple[int, int]]:
        qtbot.wait(10)  # what was hidden or shown finds its place
        return [place(it, window) for it in parts]

    before = places()
    assert all(it.width() >= 44 and it.height() >= 44 for it in parts)
    assert place(parts[-1], window)[1] + parts[-1].width() <= width
    for day in (YESTERDAY, date(2026, 9, 30), TODAY):
        today.show_day(day)
        press(today, "cough", 5)
        assert places() == before
    answer_all(today)
    assert places() == before


def test_shortcuts_stand_below_the_rows_too_where_it_is_narrow(
    today: TodayPage, window: MainWindow, qtbot: QtBot
):
    assert not today.answers.shortcuts.isVisible()
    window.resize(1024, 640)
    qtbot.waitUntil(today.answers.shortcuts.isVisible)
    qtbot.wait(20)
    below = today.answers.height()
    click(today.answers.shortcuts.none)
    assert today.head.progress.text == "✓ All 11 answered"
    assert not today.answers.shortcuts.isVisible()
    assert today.answers.height() == below  # nothing comes into their place


def test_the_status_is_in_the_card_where_the_line_is_full(
    preferences: Preferences, opens: Callable[[str], Session], qtbot: QtBot
):
    preferences.text_size = 150
    window = opens("today").window
    today = window.pages["today"]
    assert isinstance(today, TodayPage)
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: today.answers.isAncestorOf(today.bar.saved))
    window.resize(2000, 1000)
    qtbot.waitUntil(lambda: today.bar.isAncestorOf(today.bar.saved))


def test_same_as_yesterday_pressed_twice_opens_one_dialog(today: TodayPage, diary: Diary):
    diary.record(YESTERDAY, {"cough": 5})
    for _ in range(2):
        click(today.head.shortcuts.same)
    (dialog,) = today.findChildren(Dialog)
    dialog.close()


def test_a_long_status_ends_in_an_ellipsis_and_is_whole_in_the_tip(today: TodayPage):
    today.bar.saved.setText("Undone: " + "very long words " * 20, "muted")
    assert today.bar.saved.toolTip().strip().endswith("very long words")
    assert not today.bar.saved.grab().isNull()


def test_ctrl_home_leads_to_today(today: TodayPage):
    today.show_day(MONDAY)
    key(today, Qt.Key.Key_Home, CTRL)
    assert today.day == TODAY


@pytest.mark.parametrize("width", [960, 1024, 1366])
@pytest.mark.parametrize("text_size", [100, 125, 200])
def test_the_date_has_room_for_its_words(
    opens: Callable[[str], Session], preferences: Preferences, width: int, text_size: int
):
    preferences.text_size = text_size
    window = opens("today").window
    window.resize(width, 640)
    page = window.pages["today"]
    assert isinstance(page, TodayPage)
    bar = page.bar
    for day in (TODAY, date(2026, 9, 30)):
        bar.show_day(day, TODAY)
        assert bar.date.width() >= bar.date.minimumSizeHint().width(), bar.date.text()
