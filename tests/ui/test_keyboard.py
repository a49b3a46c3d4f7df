"""The whole day without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.emergency.call_dialog import CallDialog
from mbc_tracker.ui.first_run.dialog import FirstRunDialog
from mbc_tracker.ui.planner.list_card import PlannerListCard
from mbc_tracker.ui.settings.sections import SettingsSection
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.widgets.answer_button import AnswerButton
from mbc_tracker.ui.widgets.answer_row import AnswerRow
from tests.builders import TODAY, a_contact, a_moment, an_answer, an_appointment, an_event
from tests.ui.acting import (
    SHIFT,
    answer,
    child,
    focused,
    key,
    keys,
    place,
    press,
    row,
    said,
    settings_section,
    settled,
    stored,
    tab_stops,
)

pytestmark = pytest.mark.covered_elsewhere


def test_the_keyboard_starts_on_the_first_symptom(today: TodayPage):
    assert focused(today) is answer(today, "breathlessness", 0)


def test_the_keyboard_starts_on_the_first_that_is_missing(session: Session, diary: Diary):
    diary.record(diary.clock.today(), {"breathlessness": 1})
    session.rebuild()
    page = session.window.pages["today"]
    assert isinstance(page, TodayPage)
    assert focused(page) is answer(page, "cough", 0)


def test_seven_digits_fill_seven_ratings(today: TodayPage, diary_path: Path):
    keys(today, "0123456")
    assert list(stored(diary_path).values()).count(0) == 1
    assert set(stored(diary_path).values()) == set(range(7))
    assert said(today, "appetite_loss") == "6 – moderate"


def test_letters_choose_words_and_the_keyboard_ends_in_the_note(today: TodayPage, diary_path: Path):
    keys(today, "0000000synY")
    given = stored(diary_path)
    assert given[("2026-11-22", "blood")] == "streaks"
    assert given[("2026-11-22", "fever")] == "yes"
    assert given[("2026-11-22", "one_leg_swelling")] == "no"
    assert given[("2026-11-22", "face_neck_swelling")] == "yes"
    assert focused(today) is today.answers.note


@pytest.mark.parametrize("typed", ["t", "T"])
def test_t_is_ten(today: TodayPage, diary_path: Path, typed: str):
    keys(today, typed)
    assert stored(diary_path) == {("2026-11-22", "breathlessness"): 10}


def test_a_digit_for_the_chosen_number_leaves_it_recorded(today: TodayPage, diary_path: Path):
    keys(today, "4")
    key(today, Qt.Key.Key_Up)
    keys(today, "4")
    assert stored(diary_path) == {("2026-11-22", "breathlessness"): 4}


@pytest.mark.parametrize("which", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_backspace_clears(today: TodayPage, diary_path: Path, which: Qt.Key):
    press(today, "cough", 4)
    key(today, which)
    assert stored(diary_path) == {}
    assert focused(today) is answer(today, "cough", 4)


def test_arrows_walk_along_the_row_and_space_chooses(today: TodayPage, diary_path: Path):
    for _ in range(3):
        key(today, Qt.Key.Key_Right)
    key(today, Qt.Key.Key_Left)
    assert stored(diary_path) == {}
    key(today, Qt.Key.Key_Space)
    assert stored(diary_path) == {("2026-11-22", "breathlessness"): 2}


def test_enter_chooses_too(today: TodayPage, diary_path: Path):
    key(today, Qt.Key.Key_Right)
    key(today, Qt.Key.Key_Return)
    key(today, Qt.Key.Key_Return)
    assert stored(diary_path) == {("2026-11-22", "breathlessness"): 1}


def test_clear_is_no_stop_of_the_tab_key(today: TodayPage):
    press(today, "cough", 4)
    assert row(today, "cough").clear.isVisible()
    stops = list(tab_stops(answer(today, "breathlessness", 0), today.answers))
    assert row(today, "cough").clear not in stops


def test_after_undo_the_keyboard_is_on_the_row_concerned(today: TodayPage, window: MainWindow):
    press(today, "cough", 4)
    press(today, "tiredness", 6)
    window.undo()
    assert focused(today) is answer(today, "tiredness", 0)
    window.undo()
    assert focused(today) is answer(today, "cough", 0)


def test_home_and_end_go_to_the_ends_and_no_further(today: TodayPage):
    key(today, Qt.Key.Key_End)
    key(today, Qt.Key.Key_Right)
    assert focused(today) is answer(today, "breathlessness", 10)
    key(today, Qt.Key.Key_Home)
    key(today, Qt.Key.Key_Left)
    assert focused(today) is answer(today, "breathlessness", 0)


def test_up_and_down_change_the_row(today: TodayPage):
    key(today, Qt.Key.Key_Up)
    assert focused(today) is answer(today, "breathlessness", 0)
    key(today, Qt.Key.Key_Down)
    assert focused(today) is answer(today, "cough", 0)


def test_other_keys_record_nothing(today: TodayPage, diary_path: Path):
    keys(today, "x")
    key(today, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    key(today, Qt.Key.Key_F7)
    nameless = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(focused(today), nameless)
    assert stored(diary_path) == {}


def test_the_number_pad_works_too(today: TodayPage, diary_path: Path):
    key(today, Qt.Key.Key_7, Qt.KeyboardModifier.KeypadModifier)
    assert stored(diary_path) == {("2026-11-22", "breathlessness"): 7}


def test_tab_makes_one_stop_a_row(today: TodayPage):
    stops = list(tab_stops(focused(today), today.answers))
    rows = [stop.parentWidget() for stop in stops if isinstance(stop, AnswerButton)]
    assert len(rows) == len(set(rows)) == len(today.answers.rows)


def test_tab_makes_one_stop_a_row_wherever_the_arrows_have_been(today: TodayPage):
    for _ in range(3):
        key(today, Qt.Key.Key_Right)
    key(today, Qt.Key.Key_Tab)
    assert focused(today) is answer(today, "cough", 0)
    key(today, Qt.Key.Key_Right)
    key(today, Qt.Key.Key_Backtab, SHIFT)
    assert focused(today) is answer(today, "breathlessness", 3)
    key(today, Qt.Key.Key_Backtab, SHIFT)
    assert focused(today) is today.head.shortcuts.same


@pytest.mark.parametrize("screen", ["today", "calendar", "settings"])
def test_tab_follows_reading_order(qtbot: QtBot, window: MainWindow, screen: str):
    page = window.show_page(screen)
    qtbot.waitUntil(lambda: settled(page))
    window.sidebar.help.setFocus()
    key(window, Qt.Key.Key_Tab)
    stops = list(tab_stops(focused(window), page))
    assert len(stops) > 4
    cards = [it for it in stops if main_column(page, it)]
    lines = [place(stop, page)[0] // 40 for stop in cards]
    assert lines == sorted(lines)


@pytest.mark.parametrize("screen", ["today", "trends", "calendar", "report", "settings"])
def test_tab_reaches_every_control(
    qtbot: QtBot, diary: Diary, opens: Callable[[str], Session], screen: str
):
    diary.save(a_contact(), an_event(), an_appointment(), label="All")
    diary.record(TODAY, {"cough": 4, "blood": "more"}, "A note.")
    window = opens(screen).window
    page = window.show_page(screen)
    qtbot.waitUntil(lambda: settled(page))
    window.sidebar.help.setFocus()
    key(window, Qt.Key.Key_Tab)
    stops = set(tab_stops(focused(window), page))
    controls = {
        part
        for part in page.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled()
    }
    assert [part.accessibleName() for part in controls - stops] == []


def main_column(page: object, widget: QWidget) -> bool:
    """Whether a widget stands in the entries or the month, not in the cards beside them."""
    if isinstance(page, CalendarPage):
        return not child(page, PlannerListCard).isAncestorOf(widget)
    if not isinstance(page, TodayPage):
        return True
    return isinstance(widget, AnswerButton) or widget in (
        page.answers.note,
        page.answers.add_moment,
    )


def test_rows_that_come_later_are_reached_in_order(
    qtbot: QtBot, window: MainWindow, today: TodayPage
):
    window._operations.run(window._diary.save, SymptomVisibility("nausea", True), label="Nausea")
    qtbot.waitUntil(today.answers.rows[-1].isVisible)
    stops = list(tab_stops(answer(today, "breathlessness", 0), today.answers))
    assert stops.index(today.answers.note) == len(today.answers.rows)


@pytest.mark.parametrize("screen", ["today", "settings"])
def test_a_screen_reader_reads_from_the_top_down(qtbot: QtBot, window: MainWindow, screen: str):
    run, diary = window._operations.run, window._diary
    page = window.show_page(screen)
    if screen == "settings":
        settings_section(window, SettingsSection.SYMPTOMS)
    run(diary.save, SymptomVisibility("nausea", True), a_moment(), a_contact(), label="More")
    qtbot.waitUntil(lambda: settled(page))
    qtbot.wait(20)
    tops = [place(it, page)[0] // 20 for it in heard(page) if in_entries(page, it)]
    assert len(tops) >= 10
    assert tops == sorted(tops)


@pytest.mark.parametrize("screen", ["today", "trends"])
def test_in_large_letters_a_screen_reader_reads_in_the_order_on_screen(
    qtbot: QtBot,
    diary: Diary,
    preferences: Preferences,
    opens: Callable[[str], Session],
    screen: str,
):
    preferences.text_size = 200
    diary.save(a_moment(), an_answer(), label="x")
    window = opens(screen).window
    window.resize(1024, 640)
    page = window.show_page(screen)
    qtbot.waitUntil(lambda: settled(page))
    qtbot.wait(20)
    if isinstance(page, TodayPage):
        card = page.answers
        entries = [*card.rows, card.note, card.moments[0]]
        parts: list[QWidget] = [page.head.progress, *entries, card.shortcuts, card.scale]
    else:
        assert isinstance(page, TrendsPage)
        parts = [page.head, page.summary, page.card]
    tops = [document_place(part, page) for part in parts]
    assert tops == sorted(tops)
    order = list(descendants(page))
    places = [order.index(part) for part in parts]
    assert places == sorted(places)


def document_place(part: QWidget, page: QWidget) -> int:
    """How far from the top of the page, wherever it is scrolled to."""
    top, around = place(part, page)[0], part.parentWidget()
    while around is not None and around is not page:
        if isinstance(around, QScrollArea):
            top += around.verticalScrollBar().value()
        around = around.parentWidget()
    return top


def descendants(widget: QWidget) -> Iterator[QWidget]:
    for part in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield part
        yield from descendants(part)


def in_entries(page: object, widget: QWidget) -> bool:
    """Whether it stands in the page's main column."""
    return not isinstance(page, TodayPage) or page.answers.isAncestorOf(widget)


def heard(widget: QWidget) -> list[QWidget]:
    """The rows and fields in the order in which a screen reader comes to them."""
    wanted = AnswerRow | QPlainTextEdit | QLineEdit | QCheckBox | QPushButton
    found: list[QWidget] = []
    for part in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if part.isVisible():
            found += [part] if isinstance(part, wanted) else heard(part)
    return found


def test_f1_says_who_to_call_from_inside_a_dialog_too(session: Session, qtbot: QtBot):
    session._start_services()
    (first,) = session.window.findChildren(FirstRunDialog)
    qtbot.waitUntil(first.isActiveWindow)
    QTest.keyClick(first, Qt.Key.Key_F1)
    (help_now,) = session.window.findChildren(CallDialog)
    qtbot.waitUntil(help_now.isActiveWindow)
    QTest.keyClick(help_now, Qt.Key.Key_F1)
    assert session.window.findChildren(CallDialog) == [help_now]
    help_now.close()
    first.close()


def test_each_new_day_starts_on_its_first_symptom(today: TodayPage, diary_path: Path):
    for _ in range(2):
        keys(today, "0123456")
        QTest.keyClick(focused(today), Qt.Key.Key_PageUp)
    assert focused(today) is answer(today, "breathlessness", 0)
    assert len(stored(diary_path)) == 14


def test_who_is_elsewhere_on_the_page_stays_there_when_the_day_changes(today: TodayPage):
    today.head.shortcuts.none.setFocus()
    QTest.keyClick(today.head.shortcuts.none, Qt.Key.Key_PageUp)
    assert focused(today) is today.head.shortcuts.none


def test_the_row_that_the_keyboard_goes_to_is_on_screen(session: Session, today: TodayPage):
    session.window.resize(1024, 640)
    settled(session.window)
    keys(today, "0123456")
    button = focused(today)
    assert isinstance(button, AnswerButton)
    assert button.visibleRegion().boundingRect() == button.rect()
