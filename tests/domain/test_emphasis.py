from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker.domain.emphasis import Emphasis, Urgency, emphasis
from mbc_tracker.domain.period import Period

FIRST = date(2026, 1, 1)


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


def test_days_at_seven_or_more_are_counted_in_the_week_and_in_the_period():
    values = tuple(
        (FIRST + timedelta(days=n), value) for n, value in enumerate([7, 6, 9, 6, 10, 3])
    )
    period = Period(FIRST + timedelta(days=1), FIRST + timedelta(days=5))
    week = Period(FIRST + timedelta(days=4), FIRST + timedelta(days=10))
    assert emphasis(values, period, week, 1.0) == Emphasis(1.0, severe_lately=1, severe_days=2)
