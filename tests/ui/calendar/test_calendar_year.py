"""Calendar: a year at a glance, walked through with the keyboard."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from mbc_tracker.content import words
from mbc_tracker.domain.overview import DayGlance, RecordedDays, glance, year_of
from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.bar import MONTH, YEAR
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.calendar.year_grid import YearGrid
from mbc_tracker.ui.calendar.year_view import YearView
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, a_measurement, a_moment, an_appointment, an_event
from tests.ui.acting import CTRL, LEFT, click, focused, key

pytestmark = pytest.mark.screen("calendar")


@pytest.fixture
def calendar(window: MainWindow, diary: Diary) -> CalendarPage:
    """The year of today, with the keyboard on it."""
    diary.record(TODAY, {"cough": 7}, "A note")
    diary.save(an_appointment(), an_event(), a_moment(day=date(2026, 3, 1)), label="x")
    page = window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    click(page.bar.chips.chips[YEAR])
    page.year.setFocus()
    return page


def press_day(calendar: CalendarPage, day: date) -> None:
    QTest.mouseClick(calendar.year, LEFT, pos=calendar.year.cell_rect(day).center().toPoint())


def test_the_year_is_shown_instead_of_the_month_and_the_other_way_round(calendar: CalendarPage):
    assert calendar.bar.name.text() == "2026"
    assert (calendar.year.isVisible(), calendar.view.isVisible()) == (True, False)
    assert calendar._recorded.text() == "Recorded on 2 of 326 days."
    click(calendar.bar.chips.chips[MONTH])
    assert calendar.bar.name.text() == "November 2026"
    assert (calendar.year.isVisible(), calendar.view.isVisible()) == (False, True)


def test_each_day_can_be_read_without_seeing_it(calendar: CalendarPage):
    told = "Sunday 22 November 2026, today, worst 7 out of 10, severe, with a note"
    assert calendar.year.accessibleName() == told
    assert calendar.read_out.text() == told
    key(calendar, Qt.Key.Key_Left)
    assert (
        calendar.year.accessibleName()
        == "Saturday 21 November 2026, not recorded, Scan or test: CT scan"
    )
    assert calendar.read_out.text() == calendar.year.accessibleName()
    assert "Enter opens" in calendar.year.accessibleDescription()


@pytest.mark.parametrize("which", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_arrows_walk_and_enter_opens(calendar: CalendarPage, today: TodayPage, which: Qt.Key):
    for walk in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right):
        key(calendar, walk)
    key(calendar, which)
    assert today.day == date(2026, 11, 8)


def test_walking_ends_at_today(calendar: CalendarPage):
    for walk in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        key(calendar, walk)
        assert calendar.year.current == TODAY


def test_home_and_end_go_to_the_ends_of_the_month(calendar: CalendarPage):
    key(calendar, Qt.Key.Key_Home)
    assert calendar.year.current == calendar.day == date(2026, 11, 1)
    key(calendar, Qt.Key.Key_End)
    assert calendar.year.current == TODAY


def test_page_keys_go_by_month_and_with_ctrl_by_year(calendar: CalendarPage):
    key(calendar, Qt.Key.Key_PageUp)
    assert calendar.year.current == date(2026, 10, 22)
    key(calendar, Qt.Key.Key_PageUp, CTRL)
    assert calendar.year.current == date(2025, 10, 22)
    assert calendar.bar.name.text() == "2025"
    key(calendar, Qt.Key.Key_PageDown, CTRL)
    key(calendar, Qt.Key.Key_PageDown)
    assert calendar.year.current == TODAY


def test_walking_out_of_a_year_turns_it(calendar: CalendarPage):
    calendar.show_day(date(2026, 1, 3))
    key(calendar, Qt.Key.Key_Up)
    assert calendar.bar.name.text() == "2025"
    assert calendar.year.current == date(2025, 12, 27)
    assert focused(calendar) is calendar.year
    key(calendar, Qt.Key.Key_Down)
    assert calendar.year.current == date(2026, 1, 3)


def test_the_first_year_is_the_diarys(calendar: CalendarPage):
    calendar.show_day(FIRST_DAY)
    key(calendar, Qt.Key.Key_Left)
    assert calendar.year.current == FIRST_DAY
    assert not calendar.bar.before.isEnabled()


def test_the_arrows_beside_the_name_turn_the_years(calendar: CalendarPage):
    assert calendar.bar.before.toolTip() == "Previous year (Ctrl+Page Up)"
    click(calendar.bar.before)
    assert calendar.bar.name.text() == "2025"
    click(calendar.bar.after)
    assert calendar.bar.name.text() == "2026"
    assert not calendar.bar.after.isEnabled()


def test_a_click_opens_the_day(window: MainWindow, calendar: CalendarPage, today: TodayPage):
    press_day(calendar, date(2026, 3, 1))
    assert window.current_key == "today"
    assert today.day == date(2026, 3, 1)


def test_days_to_come_and_the_space_between_open_nothing(
    window: MainWindow, calendar: CalendarPage
):
    press_day(calendar, date(2026, 12, 1))
    QTest.mouseClick(calendar.year, LEFT, pos=QPoint(1, 1))
    right = Qt.MouseButton.RightButton
    place = calendar.year.cell_rect(date(2026, 3, 1)).center().toPoint()
    QTest.mouseClick(calendar.year, right, pos=place)
    key(calendar, Qt.Key.Key_X)
    assert window.current_key == "calendar"


def test_pointing_at_a_day_tells_what_is_there(qapp: QApplication, calendar: CalendarPage):
    place = calendar.year.cell_rect(date(2026, 12, 1)).center().toPoint()
    event = QHelpEvent(QEvent.Type.ToolTip, place, calendar.year.mapToGlobal(place))
    qapp.sendEvent(calendar.year, event)
    assert QToolTip.text() == "Tuesday 1 December 2026, appointment: Dr Osei"
    QToolTip.hideText()
    qapp.sendEvent(calendar.year, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))


def test_the_day_that_is_walked_to_comes_into_sight(window: MainWindow, calendar: CalendarPage):
    window.resize(1024, 700)
    QTest.qWait(20)
    for _ in range(9):
        key(calendar, Qt.Key.Key_PageUp)
    key(calendar, Qt.Key.Key_Left)
    port = calendar._area.viewport()
    place = calendar.year.cell_rect(calendar.day).center().toPoint()
    assert port.rect().contains(
        calendar.year.mapTo(calendar._content, place) + calendar._content.pos()
    )


def test_the_place_is_kept_when_the_window_is_made_anew(calendar: CalendarPage, session):
    calendar.show_day(date(2025, 3, 4))
    session.rebuild()
    page = session.window.pages["calendar"]
    assert (page.bar.by_year, page.day) == (True, date(2025, 3, 4))


def drawn(view: YearView, *days: DayGlance) -> QImage:
    view.show_days(days, TODAY, days[0].day)
    view.resize(900, view.heightForWidth(900))
    return view.grab().toImage()


def test_every_mark_can_be_seen(qtbot: QtBot, theme: Theme):
    view, plain = YearView(theme, words.load()), (TODAY, False, None, False, 0, (), ())
    qtbot.addWidget(view)
    shown = [
        plain,
        (TODAY, True, None, False, 0, (), ()),
        (TODAY, True, 0, False, 0, (), ()),
        (TODAY, True, 10, False, 0, (), ()),
        (TODAY, False, None, True, 0, (), ()),
        (TODAY, False, None, False, 0, (an_event(),), ()),
    ]
    pictures = [drawn(view, DayGlance(*it)) for it in shown]
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[n + 1 :])
    beside = [DayGlance(TODAY, False, None, False, 1, (), ("Dr Osei",))]
    read = DayGlance(TODAY, False, None, False, 0, (), (), measured=(a_measurement(),))
    assert drawn(view, read) != pictures[0]
    assert drawn(view, *beside) not in pictures


@pytest.mark.parametrize("width", [168, 300, 700, 956, 2400])
def test_no_two_days_overlap_and_all_are_inside(theme: Theme, width: int):
    grid = YearGrid.of(width, theme)
    places = [grid.cell_rect(day) for day in year_of(date(2028, 1, 1))]
    assert all(it.left() >= 0 and it.right() <= width + 1 for it in places)
    assert all(it.bottom() <= grid.height for it in places)
    assert all(not one.intersects(other) for one, other in pairwise(places))
    assert len({(it.x(), it.y()) for it in places}) == 366


def test_a_year_that_has_to_be_scrolled_is_as_large_as_its_width_allows(theme: Theme):
    assert YearGrid.of(956, theme, 620).cell < YearGrid.of(956, theme).cell
    assert YearGrid.of(956, theme, 400) == YearGrid.of(956, theme)


def test_a_year_that_is_shown_already_is_not_drawn_again(qtbot: QtBot, theme: Theme):
    view = YearView(theme, words.load())
    qtbot.addWidget(view)
    days = glance(year_of(TODAY), RecordedDays(frozenset(), {}, frozenset(), {}), [])
    view.show_days(days, TODAY, TODAY)
    kept = view.days
    view.show_days(list(days), TODAY, TODAY)
    assert view.days is kept


def in_sight(calendar: CalendarPage, day: date) -> bool:
    """Whether all of a day can be seen without scrolling."""
    view, area = calendar.year, calendar._area.viewport()
    place = view.cell_rect(day).toRect()
    top = view.mapTo(area, place.topLeft()).y()
    return top >= 0 and top + place.height() <= area.height()


@pytest.mark.parametrize("size", [(1280, 860), (1280, 800)])
def test_the_whole_year_is_seen_at_once(
    qtbot: QtBot, window: MainWindow, calendar: CalendarPage, size: tuple[int, int]
):
    window.resize(*size)
    year = year_of(TODAY)
    qtbot.waitUntil(lambda: in_sight(calendar, year.first) and in_sight(calendar, year.last))
    assert calendar.year.cell_rect(TODAY).width() >= 24


def test_where_it_does_not_fit_the_day_itself_is_in_sight(
    qtbot: QtBot, window: MainWindow, calendar: CalendarPage
):
    window.resize(960, 560)
    qtbot.waitUntil(lambda: in_sight(calendar, TODAY))
    assert not in_sight(calendar, year_of(TODAY).first)
