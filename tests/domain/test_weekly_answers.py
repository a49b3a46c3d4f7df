"""Answers about a week beside answers about a day: no median is taken of both."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.domain.before_after import BeforeAfter, compare_periods
from mbc_tracker.domain.monthly_share import monthly_shares
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import Verdict, compare
from mbc_tracker.domain.usual import Values
from mbc_tracker.domain.visit_change import visit_change
from mbc_tracker.domain.weekly_answers import Middle, is_due, marked_weekly, middle, week_to
from tests.builders import a_usual

FIRST = date(2026, 9, 1)
COUGH = Symptom("cough", "Cough")


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def daily(*numbers: int, start: int = 0) -> Values:
    return tuple((day(start + n), number) for n, number in enumerate(numbers))


@pytest.mark.parametrize(
    ("answered", "due"), [([], True), ([7], True), ([6], False), ([0], True), ([1], False)]
)
def test_what_is_asked_once_a_week_is_due_after_six_days_without_it(answered, *, due: bool):
    assert is_due([day(n) for n in answered], day(7)) is due


def test_a_week_ends_with_the_day_of_its_answer():
    assert week_to(day(6)) == Period(day(0), day(6))


@pytest.mark.parametrize(
    ("weekly", "expected"),
    [
        ([], Middle(2.5)),
        ([day(3)], Middle(2)),
        ([day(n) for n in range(3)], Middle(5, weekly=True)),
        ([day(0), day(1)], Middle(2)),
    ],
)
def test_a_median_is_of_days_and_where_they_are_too_few_of_weeks(weekly, expected: Middle):
    numbers = {0: (2, 2, 3, 9), 1: (2, 2, 2, 9), 3: (5, 4, 5, 0), 2: (9, 9, 2, 2, 2)}
    assert middle(daily(*numbers[len(weekly)]), weekly, 3 if weekly else 4) == expected


def test_with_too_few_of_both_there_is_no_median():
    assert middle(daily(1, 2, 3, 4), [day(0), day(1)], 3) == Middle(None)


def test_the_median_of_seven_days_leaves_answers_about_a_week_out():
    series = Series(COUGH, Period(day(0), day(6)), daily(1, 1, 1, 9), weekly=frozenset({day(3)}))
    assert series.median_7_days(day(3)) is None
    assert series.weekly_entries == ((day(3), 9),)
    longer = Series(COUGH, Period(day(0), day(6)), daily(1, 1, 1, 9, 2), weekly=series.weekly)
    assert longer.median_7_days(day(4)) == 1


@pytest.mark.parametrize(("number", "weekly"), [(0, True), (6, True), (7, False)])
def test_a_usual_says_whether_answers_about_a_week_are_in_it(number: int, *, weekly: bool):
    usual = marked_weekly(a_usual(2, day(0), day(6)), [day(number)])
    assert usual is not None
    assert usual.weekly is weekly


def test_a_usual_that_was_typed_or_is_not_known_rests_on_no_answers():
    assert marked_weekly(None, [day(0)]) is None
    typed = marked_weekly(replace(a_usual(2, day(0), day(0)), typed=True), [day(0)])
    assert typed is not None
    assert not typed.weekly


def test_a_months_median_is_of_one_kind_and_all_entries_are_counted():
    values = (*daily(1, 1, 1, 1), *daily(8, 8, 8, start=10))
    weekly = [day(n) for n in range(10, 13)]
    (share,) = monthly_shares(COUGH, values, Period(day(0), day(20)), weekly).months
    assert (share.median, share.of_weeks, share.highest) == (1, False, 8)
    assert (share.recorded, share.weekly, share.severe) == (7, 3, 3)
    of_weeks = monthly_shares(
        COUGH, daily(4, 5, 5, 6), Period(day(0), day(9)), [*map(day, range(4))]
    )
    assert of_weeks.weekly == 4
    assert of_weeks.months[0].of_weeks


AROUND = BeforeAfter(day(30), day(30))


def pair(before: Values, after: Values, *weekly: Values):
    days = {when for values in weekly for when, _ in values}
    return compare_periods(COUGH, (*before, *after), AROUND, day(90), days)


def test_days_before_and_weeks_after_do_not_compare():
    before, after = daily(*[2] * 7, start=10), daily(*[5] * 7, start=40)
    assert pair(before, after).verdict is Verdict.HIGHER
    mixed = pair(before, after, after)
    assert mixed.verdict is Verdict.TOO_FEW
    assert (mixed.after.median, mixed.after.of_weeks, mixed.weekly) == (5, True, 7)
    assert pair(before, after, before, after).verdict is Verdict.HIGHER


def test_days_before_a_visit_and_weeks_since_do_not_compare():
    before, since = daily(2, 2, 2, 2, start=10), daily(5, 5, 5, 5, start=30)
    weeks = [when for when, _ in since]
    mixed = visit_change(COUGH, (*before, *since), day(30), day(60), weeks)
    assert mixed.change is None
    every = [*weeks, *(when for when, _ in before)]
    assert visit_change(COUGH, (*before, *since), day(30), day(60), every).change == 3


@pytest.mark.parametrize(
    ("weekly", "of_weeks"), [({5, 6}, True), ({6}, False), (set(), False), ({1}, False)]
)
def test_what_stands_out_says_whether_it_is_of_weeks(weekly: set[int], *, of_weeks: bool):
    days = frozenset(day(n) for n in weekly)
    series = Series(COUGH, Period(day(0), day(6)), daily(1, 1, 1, 1, 1, 8, 9), weekly=days)
    emphasis = compare(series).emphasis
    assert (emphasis.severe_lately, emphasis.of_weeks) == (2, of_weeks)


def test_without_a_severe_day_nothing_is_of_weeks():
    series = Series(COUGH, Period(day(0), day(6)), daily(1), weekly=frozenset({day(0)}))
    assert not compare(series).emphasis.of_weeks
