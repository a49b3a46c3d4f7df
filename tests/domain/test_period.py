from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.period import Period, Range, missing_days, parse_day, period_of
from mbc_tracker.errors import Refused

TODAY = date(2026, 11, 22)


def test_both_ends_belong_to_a_period():
    period = Period(date(2026, 2, 27), date(2026, 3, 2))
    assert len(period) == 4
    assert list(period) == [date(2026, 2, 27), date(2026, 2, 28), date(2026, 3, 1), period.last]
    assert period.first in period
    assert period.last in period
    assert date(2026, 3, 3) not in period
    assert date(2026, 2, 26) not in period


def test_one_day_is_a_period():
    assert list(Period(TODAY, TODAY)) == [TODAY]


def test_a_period_that_ends_before_it_starts_is_refused():
    with pytest.raises(Refused, match=r"ends \(2026-11-21\) before it starts \(2026-11-22\)"):
        Period(TODAY, date(2026, 11, 21))


def test_a_period_is_widened_at_its_start():
    assert Period(TODAY, TODAY).widened(6) == Period(date(2026, 11, 16), TODAY)


@given(st.dates(), st.dates())
def test_a_period_has_as_many_days_as_it_says(one: date, other: date):
    period = Period(min(one, other), max(one, other))
    assert len(period) == (period.last - period.first).days + 1
    assert period.first in period


@pytest.mark.parametrize(
    ("chosen", "days"),
    [(Range.TWO_WEEKS, 14), (Range.MONTH, 30), (Range.THREE_MONTHS, 92), (Range.YEAR, 365)],
)
def test_a_named_range_ends_today(chosen: Range, days: int):
    period = period_of(chosen, TODAY, date(2000, 1, 1), date(2026, 11, 1))
    assert (len(period), period.last) == (days, TODAY)


def test_since_the_last_visit_and_all_start_where_their_names_say():
    visit, first = date(2026, 11, 3), date(2024, 5, 1)
    assert period_of(Range.SINCE_VISIT, TODAY, first, visit) == Period(visit, TODAY)
    assert period_of(Range.ALL, TODAY, first, visit) == Period(first, TODAY)


@pytest.mark.parametrize("chosen", [Range.SINCE_VISIT, Range.ALL])
@pytest.mark.parametrize("start", [None, TODAY + timedelta(days=1)])
def test_without_a_start_in_the_past_a_range_is_three_months(chosen: Range, start: date | None):
    assert len(period_of(chosen, TODAY, start, start)) == 92


def test_a_day_is_read_as_year_month_day():
    assert parse_day("2026-11-22") == TODAY
    assert parse_day("1900-01-01") == date(1900, 1, 1)


@pytest.mark.parametrize(
    "text", ["2026-02-30", "22.11.2026", "22/11/2026", "yesterday", "", "2026-13-01", "x" * 999]
)
def test_what_is_no_date_is_refused_with_an_example(text: str):
    with pytest.raises(Refused, match="is not a date; write it as year-month-day") as told:
        parse_day(text)
    assert len(str(told.value)) < 130


def test_a_slip_of_the_year_is_refused():
    with pytest.raises(Refused, match="starts with the year 1900"):
        parse_day("0206-11-22")


WEEK = [date(2026, 11, day) for day in range(15, 22)]


def test_days_of_the_last_week_without_an_entry_are_missing():
    first = date(2026, 10, 1)
    assert missing_days(WEEK[:2] + WEEK[4:], first, date(2026, 11, 22)) == tuple(WEEK[2:4])
    assert missing_days([], first, date(2026, 11, 22)) == tuple(WEEK)
    assert missing_days(WEEK, first, date(2026, 11, 22)) == ()


def test_no_day_before_the_first_entry_is_missing():
    today = date(2026, 11, 22)
    assert missing_days([WEEK[5]], WEEK[5], today) == (WEEK[6],)
    assert missing_days([], None, today) == ()
