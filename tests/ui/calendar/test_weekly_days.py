"""What is said of a day whose answers are about a week."""

from __future__ import annotations

from PySide6.QtCore import QObject

from mbc_tracker.content import words
from mbc_tracker.domain import profile
from mbc_tracker.domain.overview import glance
from mbc_tracker.domain.period import Period
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import recorded_in
from mbc_tracker.ui.calendar.day_description import DayDescriptions
from tests.builders import TODAY, YESTERDAY


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
