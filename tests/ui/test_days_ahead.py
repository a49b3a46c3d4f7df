"""Entries after today, from a wrong clock or a time zone further east: seen, corrected, removed."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import latest_day
from mbc_tracker.ui.calendar.bar import YEAR
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, TOMORROW, a_moment
from tests.fakes import FixedClock
from tests.ui.acting import click, key, press, row, said

AHEAD = date(2026, 12, 4)


@pytest.fixture
def diary(diary: Diary, clock: FixedClock) -> Diary:
    """With two symptoms and a moment on a day that is still to come."""
    clock.set_day(AHEAD)
    diary.record(AHEAD, {"cough": 7, "wheeze": 2})
    diary.save(a_moment({"cough": 9}, day=AHEAD), label="Moment")
    clock.set_day(TODAY)
    return diary


def test_the_window_says_that_entries_lie_ahead(session: Session, window: MainWindow):
    session._start_services()
    assert "dated after today, up to Friday 4 December 2026" in window.banner.text.text()


def test_the_day_can_be_turned_to_and_is_named(today: TodayPage):
    assert today.bar.after.isEnabled()
    click(today.bar.after)
    assert (today.day, today.bar.title.text()) == (TOMORROW, "Tomorrow")
    today.show_day(AHEAD)
    assert today.bar.title.text() == "Day ahead"
    assert not today.bar.after.isEnabled()
    assert (said(today, "cough"), said(today, "hoarseness")) == ("7 – severe", "not recorded")


def test_an_entry_is_corrected_and_removed(today: TodayPage, diary: Diary):
    today.show_day(AHEAD)
    press(today, "cough", 3)
    row(today, "wheeze").clear_answer()
    diary.remove(*diary.reader.day(AHEAD).moments, label="Remove a moment")
    log = diary.reader.day(AHEAD)
    assert (log.value("cough"), log.value("wheeze"), log.moments) == (3, None, ())


def test_nothing_is_begun_on_a_day_ahead(window: MainWindow, today: TodayPage, diary: Diary):
    today.show_day(TOMORROW)
    press(today, "cough", 3)
    assert "in the future" in window.banner.text.text()
    assert diary.reader.day(TOMORROW).value("cough") is None


def test_once_they_are_removed_the_diary_ends_today(today: TodayPage, diary: Diary):
    today.show_day(AHEAD)
    for symptom in ("cough", "wheeze"):
        row(today, symptom).clear_answer()
    diary.remove(*diary.reader.day(AHEAD).moments, label="Remove a moment")
    assert latest_day(diary.reader, TODAY) == TODAY
    today.show_day(TODAY)
    today.refresh()
    assert not today.bar.after.isEnabled()


@pytest.mark.screen("calendar")
def test_the_calendar_opens_it_from_the_month_and_from_the_year(window: MainWindow):
    page = window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    page.turn_on()
    page.refresh()
    cells = {cell.glance.day: cell for cell in page.view.cells if cell.glance}
    assert cells[AHEAD].isEnabled()
    assert not cells[date(2026, 12, 5)].isEnabled()
    assert cells[AHEAD].accessibleName() == (
        "Friday 4 December 2026, worst 9 out of 10, severe, with extra moments"
    )
    assert cells[date(2026, 12, 5)].accessibleName() == "Saturday 5 December 2026"
    opened: list[date] = []
    page.year.opened.connect(opened.append)
    page.bar.chips.choose(YEAR)
    page._change_view()
    page.refresh()
    page.year.focus_day(AHEAD)
    page.year.setFocus()
    key(page.year, Qt.Key.Key_Right)
    assert page.year.current == AHEAD
    key(page.year, Qt.Key.Key_Return)
    assert opened == [AHEAD]
