from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.before_after import (
    BeforeAfter,
    PeriodComparison,
    before_after_event,
    compare_periods,
)
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import Verdict
from mbc_tracker.domain.usual import Values
from tests.builders import an_event

COUGH = Symptom("cough", "Cough")
SCAN = date(2026, 10, 12)
TODAY = date(2026, 11, 22)
AROUND = BeforeAfter(SCAN, SCAN)


def values(before: list[int], after: list[int]) -> Values:
    """The days up to the scan's eve, and those from the day after it on."""
    first = SCAN - timedelta(days=len(before))
    early = [(first + timedelta(days=n), value) for n, value in enumerate(before)]
    return (*early, *((SCAN + timedelta(days=n + 1), value) for n, value in enumerate(after)))


def paired(before: list[int], after: list[int], today: date = TODAY) -> PeriodComparison:
    return compare_periods(COUGH, values(before, after), AROUND, today, ())


def test_the_two_times_are_equally_long_and_leave_the_day_out():
    assert AROUND.before == Period(date(2026, 9, 14), date(2026, 10, 11))
    assert AROUND.after == Period(date(2026, 10, 13), date(2026, 11, 9))


def test_a_long_event_lies_between_the_two_times():
    cold = an_event("Cold", day=date(2026, 10, 2), last_day=date(2026, 10, 9))
    around = before_after_event(cold, 2)
    assert (around.before.last, around.after.first) == (date(2026, 10, 1), date(2026, 10, 10))
    assert (len(around.before), len(around.after), around.text) == (14, 14, "Cold")


def test_the_day_itself_counts_on_neither_side():
    found = compare_periods(COUGH, ((SCAN, 10),), AROUND, TODAY, ())
    assert (found.before.entries, found.after.entries, found.recorded) == (0, 0, False)


def test_a_side_has_its_median_and_its_days_at_4_and_7_or_more():
    found = paired([3, 4, 4, 7, 3, 3, 3, 9], [0] * 7)
    before = found.before
    assert (before.entries, before.median, before.moderate, before.severe) == (8, 3.5, 4, 2)
    assert (found.after.median, found.after.moderate) == (0, 0)


@pytest.mark.parametrize(
    ("before", "after", "verdict"),
    [
        ([3] * 7, [4] * 7, Verdict.HIGHER),
        ([3] * 7, [2] * 7, Verdict.LOWER),
        ([3] * 7, [3, 3, 3, 3, 4, 4, 4, 4], Verdict.SAME),
        ([3] * 7, [9] * 6, Verdict.TOO_FEW),
        ([], [9] * 9, Verdict.TOO_FEW),
        ([], [], Verdict.NOT_RECORDED),
    ],
)
def test_the_second_time_is_held_against_the_first(
    before: list[int], after: list[int], verdict: Verdict
):
    assert paired(before, after).verdict is verdict


def test_days_to_come_are_not_counted_as_days():
    assert paired([1], [1], today=date(2026, 10, 20)).after.days == 8
    assert paired([1], [], today=SCAN).after.days == 0
    assert paired([1], [1]).after.days == 28


@given(
    st.dictionaries(st.integers(-60, 60), st.integers(0, 10)),
    st.integers(1, 8),
)
def test_only_entries_of_the_two_times_matter(found: dict[int, int], weeks: int):
    around = BeforeAfter(SCAN, SCAN, weeks)
    everything = tuple((SCAN + timedelta(days=n), found[n]) for n in sorted(found))
    inside = tuple(it for it in everything if it[0] in around.before or it[0] in around.after)
    assert compare_periods(COUGH, everything, around, TODAY, ()) == compare_periods(
        COUGH, inside, around, TODAY, ()
    )
    one = compare_periods(COUGH, everything, around, TODAY, ())
    assert one.before.entries + one.after.entries == len(inside)
    assert one.before.severe <= one.before.moderate <= one.before.entries <= one.before.days
