from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.charts.ticks import date_ticks, ticks_with_months
from mbc_tracker.content import words
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period

LAST = date(2026, 11, 22)


def measure(label: str) -> float:
    return 6.0 * len(label) + 14


def period(days: int) -> Period:
    return Period(LAST - timedelta(days=days - 1), LAST)


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (1, ["22 Nov 2026"]),
        (14, ["10 Nov 2026", "12 Nov", "14 Nov", "16 Nov", "18 Nov", "20 Nov", "22 Nov"]),
        (30, ["26 Oct 2026", "2 Nov", "9 Nov", "16 Nov"]),
        (92, ["1 Sep 2026", "1 Oct", "1 Nov"]),
        (180, ["1 Jun 2026", "1 Jul", "1 Aug", "1 Sep", "1 Oct", "1 Nov"]),
        (365, ["Jan 2026", "Mar 2026", "May 2026", "Jul 2026", "Sep 2026", "Nov 2026"]),
        (7305, ["2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026"]),
    ],
)
def test_ranges_have_the_dates_that_people_expect(told: Words, days: int, labels: list[str]):
    assert [tick.label for tick in date_ticks(period(days), told, 560, measure)] == labels


def test_without_room_there_are_no_dates(told: Words):
    assert date_ticks(period(36_500), told, 1, measure) == ()


def test_a_new_year_is_named(told: Words):
    across = Period(date(2025, 11, 10), date(2026, 1, 31))
    labels = [tick.label for tick in date_ticks(across, told, 560, measure)]
    assert labels == ["1 Dec 2025", "1 Jan 2026"]


@given(st.integers(1, 30_000), st.integers(150, 1200))
def test_labels_lie_in_the_period_and_never_touch(days: int, width: int):
    shown = period(days)
    ticks = date_ticks(shown, words.load(), width, measure)
    centres = [(tick.day - shown.first).days / days * width for tick in ticks]
    assert all(tick.day in shown for tick in ticks)
    for (left, one), (right, other) in pairwise(zip(centres, ticks, strict=True)):
        assert right - left >= (measure(one.label) + measure(other.label)) / 2 - 1e-6


@pytest.mark.parametrize(
    ("days", "leading", "between"),
    [
        (1, ["22 Nov"], []),
        (
            14,
            ["9 Nov"],
            ["10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22"],
        ),
        (92, ["1 Sep", "1 Oct", "1 Nov"], ["8", "15", "22"]),
        (
            365,
            ["2026"],
            ["Dec", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov"],
        ),
        (
            7305,
            ["2008", "2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024", "2026"],
            [],
        ),
    ],
)
def test_an_axis_has_months_with_days_between(
    told: Words, days: int, leading: list[str], between: list[str]
):
    ticks = ticks_with_months(period(days), told, 560, measure)
    assert [tick.label for tick in ticks if tick.leading] == leading
    assert list(dict.fromkeys(tick.label for tick in ticks if not tick.leading)) == between


def test_where_days_have_no_room_months_stand_alone(told: Words):
    ticks = ticks_with_months(period(92), told, 170, measure)
    assert [tick.label for tick in ticks] == ["1 Sep", "1 Oct", "1 Nov"]


def test_an_axis_without_room_for_any_two_dates_has_none(told: Words):
    assert ticks_with_months(period(120 * 366), told, 1, measure) == ()
