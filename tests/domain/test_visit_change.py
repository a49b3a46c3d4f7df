"""What is different since a visit."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import Verdict
from mbc_tracker.domain.visit_change import VisitChange, days_around, visit_change

COUGH = Symptom("cough", "Cough")
VISIT, LAST = date(2026, 10, 19), date(2026, 11, 22)


def change(before: list[int], since: list[int]) -> VisitChange:
    """The entries of the days just before the visit, and of those from it on."""
    early = [(VISIT - timedelta(days=n + 1), value) for n, value in enumerate(before)]
    late = [(VISIT + timedelta(days=n), value) for n, value in enumerate(since)]
    return visit_change(COUGH, tuple(sorted(early + late)), VISIT, LAST)


@pytest.mark.parametrize(
    ("before", "since", "verdict"),
    [
        ([3] * 7, [5] * 7, Verdict.HIGHER),
        ([3] * 7, [2] * 7, Verdict.LOWER),
        ([3] * 7, [3] * 7, Verdict.SAME),
        ([3] * 8, [3] * 4 + [4] * 4, Verdict.SAME),
        ([3] * 6, [5] * 7, Verdict.TOO_FEW),
        ([3] * 7, [5] * 6, Verdict.TOO_FEW),
        ([], [], Verdict.TOO_FEW),
    ],
)
def test_the_medians_before_and_since_are_compared(before, since, verdict):
    assert change(before, since).verdict is verdict


def test_the_day_of_the_visit_counts_as_since():
    assert change([3] * 7, [9] * 7).since == 9


def test_only_the_four_weeks_before_the_visit_count():
    old = tuple((VISIT - timedelta(days=29 + n), 9) for n in range(7, 0, -1))
    assert visit_change(COUGH, old, VISIT, LAST).before is None


def test_days_after_the_last_one_play_no_part():
    late = tuple((LAST + timedelta(days=n + 1), 9) for n in range(9))
    assert visit_change(COUGH, late, VISIT, LAST).since is None


def test_a_visit_after_the_last_day_still_has_days_around_it():
    assert days_around(LAST, VISIT) == Period(LAST - timedelta(days=28), LAST)


ratings = st.lists(st.integers(0, 10), min_size=7, max_size=20)


@given(ratings, ratings)
def test_the_verdict_never_says_more_than_the_numbers(before, since):
    found = change(before, since)
    assert found.before is not None
    assert found.since is not None
    difference = found.since - found.before
    expected = Verdict.SAME if abs(difference) < 1 else None
    expected = expected or (Verdict.HIGHER if difference > 0 else Verdict.LOWER)
    assert found.verdict is expected
