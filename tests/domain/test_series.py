from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.series import Series, load_series, median_7_days
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import Values, median
from tests.builders import a_known_mark, a_usual

FIRST = date(2026, 1, 1)
COUGH = Symptom("cough", "Cough")


def values(*numbers: int | None, first: date = FIRST) -> Values:
    """Values on consecutive days; None is a day that is not recorded."""
    days = ((first + timedelta(days=n), number) for n, number in enumerate(numbers))
    return tuple((day, number) for day, number in days if number is not None)


def day(number: int) -> date:
    """Day 0 is the first one."""
    return FIRST + timedelta(days=number)


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


def test_a_series_without_values_has_no_usual():
    assert Series(COUGH, Period(FIRST, day(9)), ()).usual(day(9)) is None


def test_entries_are_those_of_the_period():
    series = Series(COUGH, Period(day(2), day(3)), values(1, 2, 3, 4))
    assert series.entries == values(3, 4, first=day(2))


@given(diaries, st.integers(0, 400))
def test_m7_is_the_median_of_a_week_with_four_entries_or_more(found: Values, number: int):
    week = [value for when, value in found if 0 <= (day(number) - when).days < 7]
    assert median_7_days(found, day(number)) == (
        statistics.median(week) if len(week) >= 4 else None
    )


class Diary:
    """Answers like DiaryReader, and counts how often it is asked."""

    def __init__(self, rated: Mapping[str, Values]) -> None:
        self._rated = rated
        self.weekly: frozenset[date] = frozenset()
        self.asked: list[Mapping[Period, Sequence[str]]] = []

    def ratings(self, periods: Mapping[Period, Sequence[str]]) -> dict[str, Values]:
        self.asked.append(periods)
        found: dict[str, Values] = {}
        for period, keys in periods.items():
            for key in keys:
                inside = tuple(it for it in self._rated[key] if it[0] in period)
                found[key] = tuple(sorted((*found.get(key, ()), *inside)))
        return found

    def weekly_days(self, periods: Iterable[Period]) -> frozenset[date]:
        self.looked_at = tuple(periods)
        return frozenset(day for day in self.weekly if any(day in one for one in self.looked_at))

    def series(self, period: Period, *marks: BaselineReset) -> tuple[Series, ...]:
        first = {key: values[0][0] for key, values in self._rated.items() if values}
        symptoms = [Symptom(key, key) for key in self._rated]
        return load_series(symptoms, period, self.ratings, first, marks, self.weekly_days)


def test_series_are_put_together_from_the_diary():
    diary = Diary({"cough": values(*range(10)), "wheeze": values(*[1] * 10)})
    cough, _ = diary.series(Period(day(8), day(9)))
    assert cough.values == values(*range(2, 10), first=day(2))
    assert cough.usual(day(9)) == replace(a_usual(4, day(0), day(8)), swing=20 / 9, share=8 / 9)
    assert len(diary.asked) == 2, "symptoms that start together are read together"


def test_only_the_symptoms_own_mark_moves_its_usual():
    diary = Diary({"cough": values(*[4] * 50), "wheeze": values(*[1] * 10, *[4] * 40)})
    marks = [a_known_mark("cough", day=day(5)), a_known_mark("wheeze", day=day(5), id="2")]
    both = diary.series(Period(day(40), day(49)), *marks)
    known = [one.usual(day(49)) for one in both]
    assert [usual and usual.value for usual in known] == [4, 1]


def test_the_usual_is_asked_for_the_last_recorded_day():
    diary = Diary({"cough": values(*[2] * 40)})
    (cough,) = diary.series(Period(day(30), day(60)))
    assert cough.usual(day(39)) == a_usual(2, day(0), day(27))


def test_a_symptom_that_was_never_rated_has_an_empty_series():
    (cough,) = Diary({"cough": ()}).series(Period(FIRST, day(9)), a_known_mark("cough"))
    assert (cough.entries, cough.known, cough.usual(day(9))) == ((), (), None)
