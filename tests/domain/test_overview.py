"""What the calendar shows of a month or a year, and how it is turned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.overview import (
    DayGlance,
    Plan,
    RecordedDays,
    glance,
    last_planned,
    later,
    month_of,
    planned,
    worst_of,
    year_of,
)
from mbc_tracker.domain.period import Period
from tests.builders import TODAY, YESTERDAY, an_appointment, an_event

TWO_DAYS = Period(YESTERDAY, TODAY)
NOTHING = RecordedDays(frozenset(), {}, frozenset(), {})
days = st.dates(date(1900, 1, 1), date(2999, 12, 31))


def test_every_day_is_there_recorded_or_not():
    recorded = RecordedDays(frozenset([TODAY]), {TODAY: 4}, frozenset([TODAY]), {TODAY: 2})
    assert glance(TWO_DAYS, recorded, []) == (
        DayGlance(YESTERDAY, False, None, False, 0, (), ()),
        DayGlance(TODAY, True, 4, True, 2, (), ()),
    )


def test_zero_is_a_rating_and_words_alone_are_none():
    recorded = RecordedDays(frozenset(TWO_DAYS), {YESTERDAY: 0}, frozenset(), {})
    assert [day.worst for day in glance(TWO_DAYS, recorded, [])] == [0, None]


def test_the_worst_of_a_day_is_that_of_any_symptom():
    ratings = [((YESTERDAY, 2), (TODAY, 0)), ((YESTERDAY, 7),), ()]
    assert worst_of(ratings) == {YESTERDAY: 7, TODAY: 0}


def texts(days: Sequence[DayGlance]) -> list[tuple[str, ...]]:
    return [tuple(event.text for event in day.events) for day in days]


@pytest.mark.parametrize(
    ("last", "shown"), [(None, [("CT scan",), ()]), (TODAY, [("CT scan",), ("CT scan",)])]
)
def test_an_event_is_shown_on_each_of_its_days(last: date | None, shown: list[tuple[str, ...]]):
    events = [an_event(last_day=last), an_event("Before", day=date(2026, 11, 1), id="b")]
    assert texts(glance(TWO_DAYS, NOTHING, events)) == shown


def test_an_appointment_is_shown_on_its_day():
    visits = [an_appointment(day=TODAY), an_appointment(day=date(2026, 11, 1), id="b")]
    assert [day.visits for day in glance(TWO_DAYS, NOTHING, visits)] == [(), ("Dr Osei",)]


def test_an_event_that_began_before_and_goes_on_is_shown_throughout():
    long = an_event("Cold", day=date(2026, 1, 1), last_day=date(2027, 1, 1))
    assert texts(glance(TWO_DAYS, NOTHING, [long])) == [("Cold",), ("Cold",)]


def test_plans_stand_in_the_order_of_the_day():
    early = an_appointment("Early", day=TODAY, at=time(8), id="early")
    late = an_appointment("Late", day=TODAY, at=time(16), id="late")
    event, other = an_event(day=TODAY), an_event(day=date(2026, 10, 1), id="other")
    assert planned(TWO_DAYS, [late, other, early, event]) == (event, early, late)


def test_the_calendar_reaches_to_the_last_day_with_a_plan():
    ahead: list[Plan] = [
        an_appointment(day=date(2026, 12, 3)),
        an_event(day=YESTERDAY, last_day=date(2027, 2, 1)),
    ]
    assert last_planned(ahead, TODAY) == date(2027, 2, 1)
    assert last_planned([an_event()], TODAY) == TODAY


@given(day=days)
def test_a_month_holds_its_day_and_ends_before_the_next(day: date):
    month = month_of(day)
    assert day in month
    assert month.first.day == 1
    assert all(it.month == day.month for it in month)
    assert (month.last + timedelta(days=1)).day == 1


@given(day=days)
def test_a_year_holds_its_day_and_no_other_year(day: date):
    year = year_of(day)
    assert day in year
    assert {year.first.year, year.last.year} == {day.year}
    assert len(year) in {365, 366}


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2026, 11, 30), -12, date(2025, 11, 30)),
    ],
)
def test_turning_keeps_the_day_where_the_month_has_it(day: date, months: int, expected: date):
    assert later(day, months) == expected


@given(day=days, months=st.integers(-240, 240))
def test_turning_moves_by_whole_months(day: date, months: int):
    there = later(day, months)
    assert (there.year - day.year) * 12 + there.month - day.month == months
    assert there.day <= day.day
