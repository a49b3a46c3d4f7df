"""What is different since a visit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.visit_change import VisitChange, days_around, visit_change

COUGH = Symptom("cough", "Cough")
VISIT, LAST = date(2026, 10, 19), date(2026, 11, 22)


def change(before: list[int], since: list[int]) -> VisitChange:
    """The entries of the days just before the visit, and of those from it on."""
    early = [(VISIT - timedelta(days=n + 1), value) for n, value in enumerate(before)]
    late = [(VISIT + timedelta(days=n), value) for n, value in enumerate(since)]
    return visit_change(COUGH, tuple(sorted(early + late)), VISIT, LAST, ())


@pytest.mark.parametrize(
    ("before", "since", "difference"),
    [
        ([3] * 7, [5] * 7, 2),
        ([3] * 7, [2] * 7, -1),
        ([3] * 4, [3] * 4, 0),
        ([3] * 8, [3] * 4 + [4] * 4, 0.5),
        ([3] * 3, [5] * 7, None),
        ([3] * 7, [5] * 3, None),
        ([], [], None),
    ],
)
def test_the_medians_before_and_since_are_compared(before, since, difference):
    assert change(before, since).change == difference


def test_the_day_of_the_visit_counts_as_since():
    assert change([3] * 7, [9] * 7).since == 9


def test_only_the_four_weeks_before_the_visit_count():
    old = tuple((VISIT - timedelta(days=29 + n), 9) for n in range(7, 0, -1))
    assert visit_change(COUGH, old, VISIT, LAST, ()).before is None


def test_days_after_the_last_one_play_no_part():
    late = tuple((LAST + timedelta(days=n + 1), 9) for n in range(9))
    assert visit_change(COUGH, late, VISIT, LAST, ()).since is None


def test_a_visit_after_the_last_day_still_has_days_around_it():
    assert days_around(LAST, VISIT) == Period(LAST - timedelta(days=28), LAST)
