"""The figures of the table, before they are words."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import ToldMark, Usual
from mbc_tracker.report.figures import (
    DatedUsual,
    SymptomFigures,
    by_urgency,
    dated_usual,
    figures,
)

LAST = date(2026, 2, 21)
PERIOD = Period(LAST - timedelta(days=83), LAST)
COUGH = Symptom("cough", "Cough")
USUAL = DatedUsual(Usual(2, PERIOD.first, PERIOD.first + timedelta(days=27)))


def of(*lately: int | None, before: int = 2, usual: DatedUsual | None = USUAL) -> SymptomFigures:
    """Ten weeks of one value and then these, the last on the period's last day; None is a gap."""
    days = [LAST - timedelta(days=n) for n in reversed(range(len(lately)))]
    early = [(PERIOD.first + timedelta(days=n), before) for n in range(70)]
    late = [(day, value) for day, value in zip(days, lately, strict=True) if value is not None]
    return figures(Series(COUGH, PERIOD, (*early, *late)), usual)


@pytest.mark.parametrize(
    ("lately", "median", "worst", "high", "group"),
    [
        ((2, 2, 2, 2, 2, 2, 2), 2, 2, 0, 4),
        ((3, 3, 3, 3, 3, 3, 3), 3, 3, 0, 4),
        ((4, 4, 4, 4, 4, 4, 4), 4, 4, 0, 1),
        ((0, 0, 0, 0, 0, 0, 0), 0, 0, 0, 2),
        ((1, 9, 1, 9, 1, 9, 1), 1, 9, 3, 0),
        ((None, None, None, 4, 4, 4, None), None, 4, 0, 4),
        ((None,) * 7, None, None, 0, 4),
        ((3, None, 4, None, 3, None, 4), 3.5, 4, 0, 4),
    ],
)
def test_a_week_is_the_last_seven_days(lately, median, worst, high, group):
    row = of(*lately)
    assert (row.median, row.week_worst, row.week_7, row.emphasis.urgency) == (
        median,
        worst,
        high,
        group,
    )
    assert row.rated == 70 + len([value for value in lately if value is not None])


def test_a_severe_day_earlier_in_the_period_comes_before_the_rest():
    assert of(2, 2, 2, 2, before=7, usual=None).emphasis.urgency == 3


def test_days_at_four_and_at_seven_are_counted_over_the_whole_period():
    row = of(3, 4, 6, 7, 10, before=5)
    assert (row.days_4, row.days_7, row.rated) == (74, 2, 75)
    assert row.worst == (LAST, 10)


def test_the_latest_of_equal_worst_days_is_named():
    assert of(6, 6, 1).worst == (LAST - timedelta(days=1), 6)


def test_without_entries_nothing_is_known():
    row = figures(Series(COUGH, PERIOD, ()), None)
    assert (row.median, row.week_worst, row.worst, row.change, row.rated) == (None,) * 4 + (0,)


def test_rows_stand_by_urgency_and_else_in_the_persons_order():
    rows = [of(2, 2, 2, 2), of(4, 4, 4, 4), of(0, 0, 0, 0), of(9), of(3, 3, 3, 3)]
    assert [rows.index(row) for row in by_urgency(rows)] == [3, 1, 2, 0, 4]
    assert [row.emphasis.stands_out for row in by_urgency(rows)] == [True, True, True, False, False]


VALUES = tuple((PERIOD.first + timedelta(days=n), 5) for n in range(60))
FIRST, SEVENTH = VALUES[0][0], VALUES[27][0]


@pytest.mark.parametrize(
    ("usual", "marks", "known", "anew"),
    [
        (Usual(5, FIRST, SEVENTH), (), False, False),
        (Usual(3, FIRST, SEVENTH), (ToldMark(SEVENTH, 3),), True, False),
        (Usual(3, FIRST, FIRST, typed=True), (ToldMark(FIRST, 3, typed=True),), True, False),
        (Usual(5, SEVENTH, LAST), (ToldMark(SEVENTH, 5),), False, True),
        (Usual(5, FIRST, SEVENTH), (ToldMark(LAST, 5),), False, False),
        (Usual(5, None, None), (), True, False),
    ],
)
def test_a_usual_says_how_it_came_about(usual, marks, known, anew):
    dated = dated_usual(usual, VALUES, marks, LAST)
    assert dated == DatedUsual(usual, known, anew)


def test_an_unknown_usual_stays_unknown():
    assert dated_usual(None, VALUES, (), LAST) is None
