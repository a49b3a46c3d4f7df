"""Reminders come when they were asked for, at most once, and not where something is written."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.reminder import Reminder, Rhythm, is_due, waiting

DAILY = Reminder(Rhythm.DAILY, time(20, 0))
WEEKLY = Reminder(Rhythm.WEEKLY, time(20, 0), weekday=6)
ZONES = ("Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "UTC")
NOBODY: frozenset[date] = frozenset()
SUNDAY = date(2026, 11, 22)
YEARS = datetime(2000, 1, 1), datetime(2100, 1, 1)  # noqa: DTZ001 - hypothesis adds the zone


def at(text: str, zone: str = "Europe/London") -> Stamp:
    """A wall time of November 2026, such as “22 20:00”; with a month in front of it, of that."""
    month, _, rest = text.rpartition("-")
    day, hour = rest.split()
    wall = datetime.fromisoformat(f"2026-{month or '11'}-{day}T{hour}")
    return Stamp.at(wall.replace(tzinfo=ZoneInfo(zone)), zone)


@pytest.mark.parametrize(
    ("now", "due"),
    [("22 19:59", False), ("22 20:00", True), ("22 23:59", True), ("23 00:00", False)],
)
def test_a_daily_reminder_is_due_from_its_time_to_midnight(now: str, due: bool):
    assert is_due(DAILY, at(now), at("22 09:00"), NOBODY) is due


@pytest.mark.parametrize(
    ("now", "due"), [("21 20:30", False), ("22 20:30", True), ("23 20:30", False)]
)
def test_a_weekly_reminder_is_due_on_its_weekday(now: str, due: bool):
    assert is_due(WEEKLY, at(now), at("16 09:00"), NOBODY) is due


def test_nothing_is_due_twice():
    assert not is_due(DAILY, at("22 21:00"), at("22 20:00"), NOBODY)
    assert is_due(DAILY, at("23 20:00"), at("22 20:00"), NOBODY)


@pytest.mark.parametrize(
    ("recorded", "due"),
    [(SUNDAY, False), (SUNDAY - timedelta(1), True), (SUNDAY + timedelta(1), True)],
)
def test_what_is_written_on_the_day_makes_a_daily_one_needless(recorded: date, due: bool):
    assert is_due(DAILY, at("22 20:00"), None, {recorded}) is due


@pytest.mark.parametrize(("ago", "due"), [(0, False), (6, False), (7, True)])
def test_what_is_written_in_the_week_makes_a_weekly_one_needless(ago: int, due: bool):
    assert is_due(WEEKLY, at("22 20:00"), None, {SUNDAY - timedelta(ago)}) is due


def test_a_clock_that_was_set_back_does_not_silence_the_reminder():
    assert is_due(DAILY, at("22 20:00"), at("25 20:00"), NOBODY)


def test_a_clock_that_is_set_forward_brings_one_reminder():
    assert is_due(DAILY, at("25 20:10"), at("22 20:00"), NOBODY)
    assert not is_due(DAILY, at("25 20:20"), at("25 20:10"), NOBODY)


def test_a_time_that_the_spring_change_skips_comes_after_it():
    early = Reminder(Rhythm.DAILY, time(1, 30))
    assert not is_due(early, at("03-29 00:59"), at("03-28 09:00"), NOBODY)
    assert is_due(early, at("03-29 02:00"), at("03-28 09:00"), NOBODY)


def test_the_hour_that_autumn_repeats_does_not_repeat_the_reminder():
    early = Reminder(Rhythm.DAILY, time(1, 30))
    first = Stamp.at(datetime(2026, 10, 25, 1, 45, tzinfo=ZoneInfo("Europe/London")), "")
    again = Stamp.at(datetime(2026, 10, 25, 1, 31, tzinfo=UTC), "")
    assert first.wall > again.wall
    assert first.utc < again.utc
    assert not is_due(early, again, first, NOBODY)


def test_flying_west_on_the_same_day_does_not_repeat_the_reminder():
    assert not is_due(DAILY, at("22 20:05", "America/New_York"), at("22 20:00"), NOBODY)


@pytest.mark.parametrize(
    ("reminder", "now", "missed"),
    [
        (DAILY, "22 09:41", "2026-11-21T20:00:00"),
        (DAILY, "22 21:00", "2026-11-22T20:00:00"),
        (WEEKLY, "25 09:41", "2026-11-22T20:00:00"),
        (WEEKLY, "22 19:00", "2026-11-15T20:00:00"),
    ],
)
def test_a_missed_reminder_waits_with_its_time(reminder: Reminder, now: str, missed: str):
    found = waiting(reminder, at(now), at("01 09:00"), NOBODY)
    assert found is not None
    assert found.isoformat() == missed


@pytest.mark.parametrize("day", [21, 22])
def test_nothing_was_missed_where_that_day_or_today_is_written(day: int):
    assert waiting(DAILY, at("22 09:41"), None, {date(2026, 11, day)}) is None


@given(st.datetimes(*YEARS))
def test_a_reminder_that_is_off_never_comes(wall: datetime):
    now = Stamp.at(wall.replace(tzinfo=UTC), "UTC")
    assert waiting(Reminder(), now, None, NOBODY) is None
    assert not is_due(Reminder(), now, None, NOBODY)


@given(
    st.sampled_from(ZONES),
    st.datetimes(*YEARS, timezones=st.just(UTC)),
    st.lists(st.integers(1, 1500), min_size=1, max_size=40),
    st.times(),
    st.sampled_from([Rhythm.DAILY, Rhythm.WEEKLY]),
    st.sets(st.integers(0, 40)),
)
def test_through_any_time_each_day_has_one_reminder_at_most(zone, start, steps, hour, rhythm, days):
    reminder = Reminder(rhythm, hour.replace(second=0, microsecond=0), weekday=2)
    recorded = {start.date() + timedelta(day) for day in days}
    moment, last, given_on = start, None, []
    for minutes in steps:
        moment += timedelta(minutes=minutes)
        now = Stamp.at(moment.astimezone(ZoneInfo(zone)), zone)
        if is_due(reminder, now, last, recorded):
            last = now
            given_on.append(now.wall)
    assert len({wall.date() for wall in given_on}) == len(given_on)
    assert not {wall.date() for wall in given_on} & recorded
    assert all(wall.time() >= reminder.at for wall in given_on)
    if rhythm is Rhythm.WEEKLY:
        assert {wall.weekday() for wall in given_on} <= {2}


@given(st.sampled_from(ZONES), st.dates(date(2012, 1, 1), date(2030, 1, 1)), st.times())
def test_who_looks_all_day_is_reminded_once_a_day(zone: str, day: date, hour: time):
    reminder = Reminder(Rhythm.DAILY, hour.replace(second=0, microsecond=0))
    moment, last, count = datetime.combine(day, time(0), UTC), None, 0
    for _ in range(5 * 48):
        now = Stamp.at(moment.astimezone(ZoneInfo(zone)), zone)
        if is_due(reminder, now, last, NOBODY):
            last, count = now, count + 1
        moment += timedelta(minutes=30)
    assert 4 <= count <= 6 or hour > time(23, 29)
