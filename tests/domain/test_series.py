from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import (
    Series,
    Values,
    baseline_start,
    load_series,
    median,
    median_7_days,
    usual,
)
from mbc_tracker.domain.symptoms import Symptom
from tests.builders import a_known_mark

FIRST = date(2026, 1, 1)
COUGH, WHEEZE = Symptom("cough", "Cough"), Symptom("wheeze", "Wheezing")


def values(*numbers: int | None, first: date = FIRST) -> Values:
    """Values on consecutive days; None is a day that is not recorded."""
    days = ((first + timedelta(days=n), number) for n, number in enumerate(numbers))
    return tuple((day, number) for day, number in days if number is not None)


def day(number: int) -> date:
    """Day 0 is the first one."""
    return FIRST + timedelta(days=number)


def a_series(*numbers: int | None, shown_from: int = 0) -> Series:
    period = Period(day(shown_from), day(len(numbers) - 1))
    return Series(COUGH, period, values(*numbers), FIRST, values(*numbers)[:28])


diaries = st.dictionaries(st.integers(0, 400), st.integers(0, 10), min_size=1).map(
    lambda found: tuple((day(n), found[n]) for n in sorted(found))
)


@pytest.mark.parametrize(
    ("numbers", "middle"), [([3], 3), ([1, 4], 2.5), ([5, 1, 2], 2), ([0, 0, 1, 9], 0.5)]
)
def test_the_median_of_an_even_count_is_the_mean_of_the_middle_two(
    numbers: list[int], middle: float
):
    assert median(numbers) == middle


def test_m7_needs_four_values_in_seven_days():
    assert median_7_days(values(1, 2, 3), day(2)) is None
    assert median_7_days(values(1, None, None, 2, 3, None, 9), day(6)) == 2.5


def test_m7_looks_at_the_day_and_six_before_it_only():
    assert median_7_days(values(9, 1, 1, 1, 1, 1, 1, 1, 9), day(7)) == 1


def test_missing_days_are_not_zero():
    assert median_7_days(values(4, None, 4, None, 4, None, 4), day(6)) == 4


def test_usual_needs_seven_values():
    assert usual(values(*[2] * 6), FIRST, day(20)) is None
    assert usual(values(*[2] * 7), FIRST, day(20)) == 2


def test_usual_is_taken_from_the_first_28_days_only():
    assert usual(values(*[1] * 28, *[9] * 60), FIRST, day(80)) == 1


def test_usual_leaves_out_the_day_itself_and_later_ones():
    assert usual(values(*[1] * 7, *[9] * 20), FIRST, day(7)) == 1


def test_usual_before_its_start_is_unknown():
    assert usual(values(*[1] * 28), day(10), FIRST) is None


def test_a_mark_starts_the_baseline_afresh_from_its_day_on():
    marks = [day(30), day(60)]
    assert baseline_start(FIRST, marks, day(29)) == FIRST
    assert baseline_start(FIRST, marks, day(30)) == day(30)
    assert baseline_start(FIRST, marks, day(90)) == day(60)
    assert baseline_start(None, [], day(90)) is None


def test_a_series_without_a_start_has_no_usual():
    assert Series(COUGH, Period(FIRST, day(9)), ()).usual(day(9)) is None


def test_entries_are_those_of_the_period():
    assert a_series(1, 2, 3, 4, shown_from=2).entries == values(3, 4, first=day(2))


@given(diaries, st.integers(0, 400))
def test_m7_is_the_median_of_a_week_with_four_entries_or_more(found: Values, number: int):
    week = [value for when, value in found if 0 <= (day(number) - when).days < 7]
    assert median_7_days(found, day(number)) == (
        statistics.median(week) if len(week) >= 4 else None
    )


class Diary:
    """Answers like DiaryReader.ratings, and counts how often it is asked."""

    def __init__(self, rated: Mapping[str, Values]) -> None:
        self._rated = rated
        self.asked: list[tuple[list[str], Period]] = []

    def ratings(self, keys: Sequence[str], period: Period) -> dict[str, Values]:
        self.asked.append((list(keys), period))
        return {key: tuple(it for it in self._rated[key] if it[0] in period) for key in keys}


def test_series_are_put_together_from_the_diary():
    diary = Diary({"cough": values(*range(10)), "wheeze": values(*[1] * 10)})
    first = {"cough": FIRST, "wheeze": FIRST}
    period = Period(day(8), day(9))
    cough, _ = load_series((COUGH, WHEEZE), period, diary.ratings, first, [])
    assert cough.values == values(*range(2, 10), first=day(2))
    assert cough.baseline == values(*range(10))
    assert cough.usual(day(9)) == 4
    assert len(diary.asked) == 2, "symptoms that start together are read together"


def test_only_the_symptoms_own_mark_moves_its_baseline():
    diary = Diary({"cough": values(*range(10)), "wheeze": values(*[1] * 10)})
    marks = [a_known_mark("cough", day=day(5))]
    period = Period(day(8), day(9))
    both = load_series((COUGH, WHEEZE), period, diary.ratings, {"wheeze": FIRST}, marks)
    assert [one.start for one in both] == [day(5), FIRST]


def test_until_the_new_usual_is_known_the_one_from_before_is_compared_with():
    marks = [a_known_mark("cough", day=day(n)) for n in (10, 15)]
    cases = {16: (FIRST, 2), 18: (day(10), 6), 22: (day(15), 6)}
    for last, (start, known) in cases.items():
        period = Period(day(8), day(last))
        rated = Diary({"cough": values(*[2] * 10, *[6] * (last - 9))})
        (cough,) = load_series((COUGH,), period, rated.ratings, {"cough": FIRST}, marks)
        assert (cough.start, cough.usual(day(last))) == (start, known), last


def test_a_mark_before_anything_is_rated_has_nothing_to_fall_back_on():
    diary = Diary({"cough": ()})
    marks = [a_known_mark("cough", day=day(5))]
    (cough,) = load_series((COUGH,), Period(FIRST, day(9)), diary.ratings, {}, marks)
    assert (cough.start, cough.usual(day(9))) == (day(5), None)


def test_a_symptom_that_was_never_rated_has_an_empty_series():
    diary = Diary({"cough": ()})
    (cough,) = load_series((COUGH,), Period(FIRST, day(9)), diary.ratings, {}, [])
    assert (cough.entries, cough.start, cough.baseline) == ((), None, ())
