"""Calendar: a month at a glance, and the way to each of its days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.overview import DayGlance
from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.domain.records import Event
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.month_view import DayCell
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, a_measurement, a_moment, an_appointment, an_event
from tests.fakes import FixedClock
from tests.ui.acting import CTRL, click, focused, key

pytestmark = pytest.mark.screen("calendar")


@pytest.fixture
def calendar(qtbot: QtBot, window: MainWindow) -> CalendarPage:
    """The month of today."""
    page = window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    qtbot.waitUntil(page.view.cells[-1].isVisible)
    return page


def cell(calendar: CalendarPage, day: date) -> DayCell:
    return calendar.view.cells[[it.day for it in calendar.view.days].index(day)]


def test_the_days_stand_under_their_weekdays(calendar: CalendarPage):
    sunday, monday = cell(calendar, date(2026, 11, 1)), cell(calendar, date(2026, 11, 2))
    assert sunday.x() == cell(calendar, date(2026, 11, 8)).x() > monday.x()
    assert sunday.y() < monday.y()
    assert calendar.bar.name.text() == "November 2026"


def test_each_day_says_what_is_recorded(window: MainWindow, calendar: CalendarPage):
    diary, run = window._diary, window._operations.run
    run(diary.record, TODAY, {"cough": 7, "wheeze": 1}, "Slept badly")
    run(diary.record, YESTERDAY, {"fever": "no"})
    run(diary.save, a_moment({"cough": 2}, day=date(2026, 11, 20)), an_event(), label="More")
    thursday = date(2026, 11, 19)
    readings = [a_measurement("spo2", 9 * n, day=thursday, at=time(n), id=str(n)) for n in (9, 10)]
    run(diary.save, *readings, a_measurement("weight", 64, day=thursday), label="Measured")
    names = [it.accessibleName() for it in calendar.view.cells[18:22]]
    assert names == [
        "Thursday 19 November 2026, recorded, no rating, weight 64.0 kg, oxygen 90 %",
        "Friday 20 November 2026, worst 2 out of 10, mild, with extra moments",
        "Saturday 21 November 2026, recorded, no rating, Scan or test: CT scan",
        "Sunday 22 November 2026, today, worst 7 out of 10, severe, with a note",
    ]
    assert calendar._recorded.text() == "Recorded on 4 of 22 days."


def test_a_month_of_which_one_day_has_passed_says_so(
    calendar: CalendarPage, diary: Diary, clock: FixedClock
):
    clock.set_to(datetime(2026, 12, 1, 9))  # noqa: DTZ001 - wall time in the zone
    calendar.start_new_day()
    assert calendar._recorded.text() == "Recorded on 0 of 1 day."


def test_a_click_opens_the_day(window: MainWindow, calendar: CalendarPage, today: TodayPage):
    click(cell(calendar, date(2026, 11, 10)))
    assert window.current_key == "today"
    assert today.day == date(2026, 11, 10)


def test_days_to_come_can_not_be_opened(window: MainWindow, calendar: CalendarPage):
    click(cell(calendar, date(2026, 11, 23)))
    assert window.current_key == "calendar"
    assert not cell(calendar, date(2026, 11, 23)).isEnabled()


@pytest.mark.parametrize("which", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_arrows_walk_and_enter_opens(calendar: CalendarPage, today: TodayPage, which: Qt.Key):
    calendar.view.focus_day(TODAY)
    for walk in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        key(calendar, walk)
    key(calendar, which)
    assert today.day == date(2026, 11, 14)


def test_walking_ends_at_today(calendar: CalendarPage):
    calendar.view.focus_day(TODAY)
    for walk in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        key(calendar, walk)
        assert focused(calendar) is cell(calendar, TODAY)
    assert calendar.bar.name.text() == "November 2026"


def test_walking_out_of_a_month_turns_it(calendar: CalendarPage):
    calendar.view.focus_day(date(2026, 11, 3))
    key(calendar, Qt.Key.Key_Up)
    assert calendar.bar.name.text() == "October 2026"
    assert focused(calendar) is cell(calendar, date(2026, 10, 27))
    key(calendar, Qt.Key.Key_Down)
    assert focused(calendar) is cell(calendar, date(2026, 11, 3))


@pytest.mark.parametrize(
    ("start", "way", "there"),
    [
        (date(2026, 11, 3), Qt.Key.Key_Up, date(2026, 10, 27)),
        (date(2026, 11, 1), Qt.Key.Key_Left, date(2026, 10, 31)),
        (date(2026, 11, 22), Qt.Key.Key_PageUp, date(2026, 10, 22)),
        (date(2026, 10, 31), Qt.Key.Key_Right, date(2026, 11, 1)),
    ],
)
def test_a_reader_hears_no_day_but_the_one_that_was_come_to(
    calendar: CalendarPage, monkeypatch: pytest.MonkeyPatch, start: date, way: Qt.Key, there: date
):
    """The cell that is left gets another day's name; it must not have the keyboard by then."""
    calendar.view.focus_day(TODAY)
    if start.month != TODAY.month:
        key(calendar, Qt.Key.Key_PageUp)
    calendar.view.focus_day(start)
    heard: list[str] = []
    rename = DayCell.setAccessibleName

    def renamed(shown: DayCell, name: str) -> None:
        rename(shown, name)
        if shown.hasFocus():
            heard.append(name)

    monkeypatch.setattr(DayCell, "setAccessibleName", renamed)
    key(calendar, way)
    arrived = focused(calendar)
    assert arrived is cell(calendar, there)
    assert set(heard) <= {arrived.accessibleName()}


def test_home_and_end_go_to_the_ends_of_the_month(calendar: CalendarPage):
    calendar.view.focus_day(date(2026, 11, 10))
    key(calendar, Qt.Key.Key_Home)
    assert focused(calendar) is cell(calendar, date(2026, 11, 1))
    key(calendar, Qt.Key.Key_End)
    assert focused(calendar) is cell(calendar, TODAY)


def test_the_keyboard_keeps_its_place_when_the_month_is_turned(calendar: CalendarPage):
    calendar.view.focus_day(date(2026, 11, 10))
    key(calendar, Qt.Key.Key_PageUp)
    assert focused(calendar) is cell(calendar, date(2026, 10, 10))
    key(calendar, Qt.Key.Key_PageDown)
    assert focused(calendar) is cell(calendar, date(2026, 11, 10))


def test_the_buttons_turn_the_months_and_never_to_the_next(calendar: CalendarPage):
    assert not calendar.bar.after.isEnabled()
    key(calendar, Qt.Key.Key_PageDown)
    assert calendar.bar.name.text() == "November 2026"
    click(calendar.bar.before)
    assert calendar.bar.name.text() == "October 2026"
    click(calendar.bar.after)
    assert calendar.bar.name.text() == "November 2026"


def test_the_calendar_begins_with_the_diarys_first_month(calendar: CalendarPage):
    calendar.show_day(FIRST_DAY)
    calendar.turn_back()
    assert calendar.day == FIRST_DAY
    assert not calendar.bar.before.isEnabled()
    calendar.view.focus_day(FIRST_DAY)
    key(calendar, Qt.Key.Key_Left)
    assert focused(calendar) is cell(calendar, FIRST_DAY)


def test_other_keys_do_nothing(window: MainWindow, calendar: CalendarPage):
    calendar.view.focus_day(TODAY)
    key(calendar, Qt.Key.Key_X)
    assert window.current_key == "calendar"
    assert focused(calendar) is cell(calendar, TODAY)


def drawn(theme: Theme, glance: DayGlance) -> QImage:
    around = QWidget()
    made = DayCell(theme, around)
    made.show_day(glance, "a day", TODAY)
    made.resize(made.sizeHint())
    return made.grab().toImage()


def a_glance(
    *,
    worst: int | None = None,
    note: bool = False,
    moments: int = 0,
    events: tuple[Event, ...] = (),
) -> DayGlance:
    return DayGlance(TODAY, worst is not None, worst, note, moments, events, ())


def test_every_mark_can_be_seen(qtbot: QtBot, theme: Theme):
    plain = a_glance()
    shown = [
        plain,
        replace(plain, recorded=True),
        a_glance(worst=0),
        a_glance(worst=10),
        a_glance(note=True),
        a_glance(moments=1),
        replace(plain, measured=(a_measurement(),)),
        a_glance(events=(an_event(),)),
        replace(plain, visits=("Dr Osei",)),
    ]
    pictures = [drawn(theme, glance) for glance in shown]
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])


def test_a_cell_without_a_day_draws_nothing(qtbot: QtBot, theme: Theme):
    around = QWidget()
    qtbot.addWidget(around)
    made = DayCell(theme, around)
    made.resize(made.sizeHint())
    blank = made.grab().toImage()
    made.show_day(a_glance(), "a day", TODAY)
    assert blank != made.grab().toImage()


def test_cells_are_kept_when_something_changes(window: MainWindow, calendar: CalendarPage):
    before = list(calendar.view.cells)
    calendar.view.focus_day(date(2026, 11, 10))
    window._operations.run(window._diary.record, TODAY, {"cough": 3})
    assert calendar.view.cells == before
    assert focused(calendar) is cell(calendar, date(2026, 11, 10))
    assert "worst 3 out of 10" in cell(calendar, TODAY).accessibleName()


def test_tab_stops_once_in_the_month(calendar: CalendarPage):
    calendar.view.focus_day(date(2026, 11, 10))
    stops = [it for it in calendar.view.cells if it.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [cell(calendar, date(2026, 11, 10))]
    key(calendar, Qt.Key.Key_Tab)
    assert focused(calendar) not in calendar.view.cells


def test_the_number_stays_when_months_have_fewer_days(calendar: CalendarPage):
    calendar.show_day(date(2026, 10, 31))
    calendar.view.focus_day(date(2026, 10, 31))
    calendar.turn_back()
    assert focused(calendar) is cell(calendar, date(2026, 9, 30))
    assert len(calendar.view.cells) == 30


def test_ctrl_turns_the_years(calendar: CalendarPage):
    calendar.view.focus_day(date(2026, 11, 10))
    key(calendar, Qt.Key.Key_PageUp, CTRL)
    assert focused(calendar) is cell(calendar, date(2025, 11, 10))
    key(calendar, Qt.Key.Key_PageDown, CTRL)
    key(calendar, Qt.Key.Key_PageDown, CTRL)
    assert calendar.bar.name.text() == "November 2026"


def test_the_calendar_goes_on_to_what_is_planned(window: MainWindow, calendar: CalendarPage):
    window._operations.run(window._diary.save, an_appointment(day=date(2026, 12, 3)), label="x")
    click(calendar.bar.after)
    assert calendar.bar.name.text() == "December 2026"
    planned = cell(calendar, date(2026, 12, 3))
    assert planned.accessibleName() == "Thursday 3 December 2026, appointment: Dr Osei"
    assert not planned.isEnabled()
    assert not calendar._recorded.isVisible()
    assert not calendar.bar.after.isEnabled()


def test_an_appointment_with_nobody_has_a_name_too(window: MainWindow, calendar: CalendarPage):
    window._operations.run(window._diary.save, an_appointment("", day=TODAY), label="x")
    assert cell(calendar, TODAY).accessibleName().endswith("not recorded, appointment")


def test_settings_do_not_concern_the_calendar(calendar: CalendarPage, diary: Diary):
    assert not calendar.is_affected_by(diary.set("name", "Ann"))
    assert calendar.is_affected_by(diary.record(TODAY, {"cough": 1}))


@pytest.mark.parametrize(
    ("country", "first"), [("GB", "Mon"), ("US", "Sun"), ("CA", "Sun"), ("DE", "Mon"), ("", "Mon")]
)
def test_the_week_starts_as_the_country_does(
    window: MainWindow, calendar: CalendarPage, country: str, first: str
):
    window._operations.run(window._diary.set, "country", country)
    names = [calendar.view._grid.itemAtPosition(0, column).widget().text() for column in range(7)]  # type: ignore[union-attr]
    assert names[0] == first
    column = calendar.view._grid.getItemPosition(
        calendar.view._grid.indexOf(cell(calendar, date(2026, 11, 1)))
    )[1]  # type: ignore[index]
    assert names[column] == "Sun"
    sunday = calendar.year._grid(600).cell_rect(date(2026, 11, 1))
    monday = calendar.year._grid(600).cell_rect(date(2026, 11, 2))
    assert (sunday.x() < monday.x()) == (first == "Sun")


def test_today_is_marked_and_named(calendar: CalendarPage):
    today, other = cell(calendar, TODAY), cell(calendar, YESTERDAY)
    assert ", today, " in today.accessibleName()
    assert "today" not in other.accessibleName()
    picture, plain = today.grab().toImage(), other.grab().toImage()
    colour = calendar._theme.colour("primary")
    assert picture.pixelColor(picture.width() // 2, 2) == colour
    assert plain.pixelColor(plain.width() // 2, 2) != colour


def test_what_is_planned_for_another_month_is_seen(window: MainWindow, calendar: CalendarPage):
    window._operations.run(window._diary.save, an_event(day=date(2026, 12, 9)), label="Event")
    assert calendar.bar.name.text() == "December 2026"
    assert cell(calendar, date(2026, 12, 9)).accessibleName().endswith("CT scan")
    window._operations.run(window._diary.save, an_event(day=date(2026, 12, 10)), label="Event")
    assert calendar.bar.name.text() == "December 2026"


def test_a_day_that_had_begun_further_east_can_be_opened(
    qtbot: QtBot, window: MainWindow, calendar: CalendarPage, clock: FixedClock
):
    clock.travel("Pacific/Kiritimati")
    tomorrow = clock.today()
    assert tomorrow == date(2026, 11, 22)
    clock.pass_time(hours=3)
    window._diary.record(clock.today(), {"cough": 6})
    clock.travel("Europe/London")
    calendar.refresh()
    east = cell(calendar, date(2026, 11, 23))
    assert east.isEnabled()
    assert "worst 6 out of 10" in east.accessibleName()
    click(east)
    today = window.pages["today"]
    assert isinstance(today, TodayPage)
    assert (today.day, today.bar.title.text()) == (date(2026, 11, 23), "Tomorrow")
