from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.monthly_share import MonthShare, monthly_shares, months_of, whole_months
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom

COUGH = Symptom("cough", "Cough")
FIRST = date(2023, 11, 20)
days = st.integers(0, 900).map(lambda n: FIRST + timedelta(days=n))
diaries = st.dictionaries(days, st.integers(0, 10)).map(lambda found: tuple(sorted(found.items())))
periods = st.tuples(days, days).map(lambda two: Period(min(two), max(two)))


def month(first: date, last: date) -> Period:
    return Period(first, last)


def test_days_are_counted_in_their_month():
    values = (
        (date(2026, 10, 31), 7),
        (date(2026, 11, 1), 4),
        (date(2026, 11, 2), 3),
        (date(2026, 11, 30), 10),
    )
    found = monthly_shares(COUGH, values, Period(date(2026, 10, 20), date(2026, 11, 2)), ())
    assert found.months == (
        MonthShare(month(date(2026, 10, 1), date(2026, 10, 31)), 1, 1, 1, 7, 7),
        MonthShare(month(date(2026, 11, 1), date(2026, 11, 30)), 3, 2, 1, 3, 10),
    )
    assert found.recorded == 4


def test_a_month_without_entries_has_neither_range_nor_median():
    (empty,) = monthly_shares(COUGH, (), Period(FIRST, FIRST), ()).months
    assert (empty.recorded, empty.lowest, empty.highest, empty.median) == (0, None, None, None)


def test_a_median_takes_four_days_a_range_takes_one():
    values = tuple((FIRST + timedelta(days=n), value) for n, value in enumerate([3, 9, 4, 6]))
    (three,) = monthly_shares(COUGH, values[:3], Period(FIRST, FIRST), ()).months
    assert (three.lowest, three.highest, three.median) == (3, 9, None)
    (four,) = monthly_shares(COUGH, values, Period(FIRST, FIRST), ()).months
    assert four.median == 5


def test_more_than_thirty_months_are_told_apart_by_quarter():
    months = months_of(Period(date(2024, 6, 15), date(2026, 11, 1)))
    assert (len(months), months[0].first) == (30, date(2024, 6, 1))
    quarters = months_of(Period(date(2024, 5, 15), date(2026, 11, 1)))
    assert quarters[0] == Period(date(2024, 4, 1), date(2024, 6, 30))
    assert quarters[-1] == Period(date(2026, 10, 1), date(2026, 12, 31))
    assert len(quarters) == 11


@pytest.mark.parametrize(("years", "by_quarter"), [(2, False), (3, True)])
def test_quarters_are_known_as_such(years: int, by_quarter: bool):
    period = Period(date(2026 - years, 12, 1), date(2026, 11, 30))
    assert monthly_shares(COUGH, (), period, ()).by_quarter is by_quarter


def test_months_go_over_the_turn_of_the_year():
    found = months_of(Period(date(2025, 12, 24), date(2026, 1, 3)))
    assert [it.first for it in found] == [date(2025, 12, 1), date(2026, 1, 1)]


@given(diaries, periods)
def test_every_recorded_day_is_counted_once_and_none_is_made_up(values, period: Period):
    whole = whole_months(period)
    found = monthly_shares(COUGH, values, period, ())
    inside = [value for day, value in values if day in whole]
    assert found.recorded == len(inside)
    assert sum(it.moderate for it in found.months) == len([it for it in inside if it >= 4])
    assert sum(it.severe for it in found.months) == len([it for it in inside if it >= 7])
    assert all(0 <= it.severe <= it.moderate <= it.recorded <= 31 for it in found.months)


@given(periods)
def test_months_touch_without_gaps_and_hold_the_period(period: Period):
    found = months_of(period)
    assert (found[0].first, found[-1].last) == (
        whole_months(period).first,
        whole_months(period).last,
    )
    for before, after in pairwise(found):
        assert after.first == before.last + timedelta(days=1)
    assert period.first in found[0]
    assert period.last in found[-1]
