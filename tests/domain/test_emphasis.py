from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker.domain.emphasis import Emphasis, Urgency, emphasis, last_week
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom

FIRST = date(2026, 1, 1)
COUGH = Symptom("cough", "Cough")


@pytest.mark.parametrize(
    ("change", "lately", "severe", "urgency"),
    [
        (None, 0, 0, Urgency.OTHER),
        (1.5, 0, 0, Urgency.OTHER),
        (2.0, 0, 0, Urgency.HIGHER),
        (-1.5, 0, 0, Urgency.OTHER),
        (-2.0, 0, 0, Urgency.LOWER),
        (-2.0, 0, 5, Urgency.LOWER),
        (1.0, 0, 1, Urgency.SEVERE_EARLIER),
        (0.0, 1, 1, Urgency.SEVERE_LATELY),
        (None, 1, 1, Urgency.SEVERE_LATELY),
    ],
)
def test_the_gravest_of_what_is_there_decides(change, lately, severe, urgency):
    assert Emphasis(change, lately, severe).urgency is urgency


def test_a_week_with_a_severe_day_is_never_marked_as_lower():
    assert Emphasis(-4.0).is_lower
    assert not Emphasis(-4.0, severe_lately=1).is_lower
    assert Emphasis(-4.0, severe_lately=1).is_large
    assert Emphasis(4.0, severe_lately=1).is_higher


@pytest.mark.parametrize(
    ("urgency", "shown"),
    [
        (Emphasis(0, 1, 1), True),
        (Emphasis(2.0), True),
        (Emphasis(-2.0), True),
        (Emphasis(1.0, 0, 3), False),
        (Emphasis(), False),
    ],
)
def test_only_the_last_week_makes_a_symptom_stand_out(urgency, shown):
    assert urgency.stands_out is shown


def a_series(*values: int | None, days: int) -> Series:
    """Values of days in a row, of which the last ``days`` are the period."""
    dated = tuple(
        (FIRST + timedelta(days=n), value) for n, value in enumerate(values) if value is not None
    )
    last = FIRST + timedelta(days=len(values) - 1)
    return Series(COUGH, Period(last - timedelta(days=days - 1), last), dated)


def test_days_at_seven_or_more_are_counted_in_the_week_and_in_the_period():
    series = a_series(7, 8, 6, 9, 6, 10, 3, 3, 3, 3, days=9)
    assert emphasis(series, 2.0) == Emphasis(1.0, severe_lately=2, severe_days=3)


def test_days_before_the_period_never_count():
    assert emphasis(a_series(9, 9, 9, 9, 3, 3, 3, days=3), 1.0) == Emphasis()
    assert emphasis(a_series(9, 9, 9, 9, 3, 3, 3, 3, days=4), 1.0) == Emphasis(2.0)


def test_the_week_is_that_of_the_calendar_and_not_of_the_last_entry():
    assert emphasis(a_series(*[9] * 7, *[None] * 4, days=11), 1.0) == Emphasis(None, 3, 7)


def test_a_short_period_has_a_short_week():
    assert last_week(Period(FIRST, FIRST)) == Period(FIRST, FIRST)
