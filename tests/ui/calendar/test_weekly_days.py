"""What is said of a day whose answers are about a week."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from mbc_tracker.content import words
from mbc_tracker.domain import profile
from mbc_tracker.domain.overview import glance
from mbc_tracker.domain.period import Period
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import recorded_in
from mbc_tracker.ui.calendar.bar import YEAR
from mbc_tracker.ui.calendar.day_description import DayDescriptions
from mbc_tracker.ui.calendar.month_view import marks_of
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.shell.main_window import MainWindow
from tests.builders import TODAY, YESTERDAY
from tests.ui.acting import click


def test_a_day_of_a_weekly_diary_is_said_to_be_one(diary: Diary):
    diary.record(YESTERDAY, {"cough": 5})
    diary.set(profile.RHYTHM, profile.WEEKLY)
    diary.record(TODAY, {"cough": 6})
    period, parent = Period(YESTERDAY, TODAY), QObject()
    names = DayDescriptions(words.load(), parent)
    days = glance(period, recorded_in(diary.reader, period), ())
    daily, weekly = (names.name(day, TODAY) for day in days)
    assert "7 days" not in daily
    assert weekly.endswith("worst 6 out of 10, moderate, the worst of 7 days")


@pytest.mark.screen("calendar")
def test_a_weekly_day_is_marked_in_the_month_and_in_the_year(window: MainWindow, diary: Diary):
    page = window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    diary.record(YESTERDAY, {"cough": 6})
    page.invalidate()
    assert "W:" not in page._legends[0].text(), "a diary of single days knows no such mark"
    diary.set(profile.RHYTHM, profile.WEEKLY)
    diary.record(TODAY, {"cough": 6})
    page.invalidate()
    marks = {day.day: marks_of(day) for day in page.view.days}
    assert (marks[YESTERDAY], marks[TODAY]) == ("", "W")
    assert page._legends[0].text().endswith("W: about 7 days.")
    click(page.bar.chips.chips[YEAR])
    assert page._legends[1].text().endswith("A hollow diamond: about 7 days.")
    page.year.resize(1000, page.year.heightForWidth(1000))
    drawn = page.year.grab().toImage()
    assert inks(drawn, page, TODAY) > inks(drawn, page, YESTERDAY)


def inks(image: QImage, page: CalendarPage, day: date) -> int:
    """How many colours there are in the top left corner of a day, where the diamond stands."""
    corner = page.year.cell_rect(day).topLeft().toPoint()
    pixels = ((corner.x() + 5 + x, corner.y() + 5 + y) for x in range(8) for y in range(8))
    return len({image.pixel(*at) for at in pixels})
