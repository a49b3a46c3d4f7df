"""The course over time: places on the axis, medians, months and quarters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.report.course import (
    MOST_CHARTS,
    CourseBin,
    CourseScale,
    axis_days,
    bins_of,
    by_priority,
    place_of,
    scale_of,
    severe_marks,
    stretches_of,
    weekly_medians,
    weeks_of,
)
from mbc_tracker.report.course_text import CourseText
from mbc_tracker.report.figures import SymptomFigures, figures
from mbc_tracker.report.report_texts import ReportTexts

LAST = date(2026, 2, 28)
COUGH = Symptom("cough", "Cough")


def back(days: int) -> Period:
    return Period(LAST - timedelta(days=days - 1), LAST)


@pytest.mark.parametrize(
    ("days", "scale"),
    [
        (1, "day"),
        (184, "day"),
        (185, "month"),
        (914, "month"),
        (915, "quarter"),
        (15000, "quarter"),
    ],
)
def test_long_periods_go_by_month_and_very_long_ones_by_quarter(days, scale):
    assert scale_of(back(days)) is CourseScale(scale)


def test_a_day_stands_in_its_own_middle():
    period = back(4)
    assert [place_of(day, period) for day in period] == [0.125, 0.375, 0.625, 0.875]


def test_medians_are_open_where_entries_are_missing():
    period = back(20)
    days = [day for n, day in enumerate(period) if n not in range(6, 15)]
    series = Series(COUGH, period, tuple((day, 3) for day in days))
    first, second = weekly_medians(series)
    assert [value for _, value in (*first, *second)] == [3.0] * (len(first) + len(second))
    assert first[0][0] == place_of(period.first + timedelta(days=3), period)
    assert first[-1][0] == place_of(period.first + timedelta(days=8), period)
    assert second[0][0] == place_of(period.first + timedelta(days=18), period)


def test_the_first_median_looks_back_to_before_the_period():
    period = back(7)
    values = tuple((day, 4) for day in period.widened(6))
    ((first, *_),) = weekly_medians(Series(COUGH, period, values))
    assert first == (place_of(period.first, period), 4.0)


def test_months_are_cut_to_the_period():
    parts = stretches_of(Period(date(2025, 12, 15), date(2026, 2, 10)), CourseScale.MONTH)
    assert [(part.first.isoformat(), part.last.isoformat()) for part in parts] == [
        ("2025-12-15", "2025-12-31"),
        ("2026-01-01", "2026-01-31"),
        ("2026-02-01", "2026-02-10"),
    ]


def test_quarters_are_those_of_the_calendar():
    parts = stretches_of(Period(date(2025, 3, 15), date(2025, 7, 10)), CourseScale.QUARTER)
    assert [part.first.isoformat() for part in parts] == ["2025-03-15", "2025-04-01", "2025-07-01"]


def test_a_month_has_median_range_and_shares_or_is_empty():
    period = Period(date(2026, 1, 1), date(2026, 3, 31))
    january = [(date(2026, 1, day), value) for day, value in ((1, 1), (2, 3), (5, 7), (9, 4))]
    march = [(date(2026, 3, 1), 5)]
    first, second, third = bins_of((*january, *march), period, CourseScale.MONTH, ())
    assert replace(first, place=0) == CourseBin(0, 3.5, 1, 7, 50, 25)
    assert second == CourseBin(second.place)
    assert (third.median, third.lowest, third.high_4) == (None, 5, 100)
    assert 0 < first.place < second.place < third.place < 1


def test_a_share_is_never_none_or_all_by_rounding():
    period = Period(date(2024, 1, 1), date(2024, 12, 31))
    days = list(period)
    one = tuple((day, 7 if day == days[0] else 0) for day in days)
    all_but_one = tuple((day, 0 if day == days[0] else 7) for day in days)
    year = Period(days[0], days[-1])
    assert bins_of(one, year, CourseScale.QUARTER, ())[0].high_7 == 1
    assert bins_of(all_but_one, year, CourseScale.QUARTER, ())[0].high_7 == 99


def test_squares_that_cannot_be_told_apart_are_one():
    period = back(4000)
    marks = severe_marks(tuple((day, 7) for day in period), period)
    assert 390 <= len(marks) <= 410
    assert severe_marks(((LAST, 6),), period) == ()


def test_weeks_begin_with_the_period():
    assert [len(week) for week in weeks_of(back(16))] == [7, 7, 2]


@pytest.mark.parametrize(
    ("days", "first", "count"),
    [(1, LAST, 1), (28, date(2026, 2, 1), 4), (84, date(2026, 1, 1), 2), (365, None, 12)],
)
def test_the_axis_names_weeks_or_months(days, first, count):
    named = axis_days(back(days), scale_of(back(days)))
    assert len(named) == count
    assert first in (None, named[0])


def test_the_axis_of_two_years_names_quarters_and_of_forty_some_years():
    two = axis_days(back(730), CourseScale.MONTH)
    assert {day.month for day in two} == {1, 4, 7, 10}
    forty = axis_days(back(14600), CourseScale.QUARTER)
    assert {day.month for day in forty} == {1}
    assert len(forty) <= 12


def row(key: str, *lately: int, before: int = 1) -> SymptomFigures:
    period = back(84)
    values = [(period.first + timedelta(days=n), before) for n in range(60)]
    days = [LAST - timedelta(days=n) for n in reversed(range(len(lately)))]
    symptom = Symptom(key, key.title())
    return figures(Series(symptom, period, (*values, *zip(days, lately, strict=True))), None)


def test_charts_come_by_what_stands_out_then_by_severe_days_and_worst_values():
    rows = [row("a"), row("b", before=5), row("c", before=7), row("d", 9)]
    never = figures(Series(COUGH, back(84), ()), None)
    assert [one.symptom.key for one in by_priority([never, *rows])] == ["d", "c", "b", "a"]


@pytest.fixture
def text(words: Words, texts: ReportTexts):
    def make(days: int = 84, recorded: int = 80) -> CourseText:
        return CourseText(back(days), recorded, words, texts)

    return make


def test_few_recorded_days_have_one_chart_and_no_more_follow(text):
    course = text(recorded=13).course([row("a"), row("b")], [series("a"), series("b")])
    assert (course.most, course.least, course.follow) == (1, 1, False)


def series(key: str) -> Series:
    return Series(Symptom(key, key.title()), back(84), ())


def test_four_charts_at_most_stand_on_the_first_page(text):
    keys = "abcdef"
    course = text().course([row(key, 9) for key in keys], [series(key) for key in keys])
    assert (course.most, course.least, course.follow) == (MOST_CHARTS, MOST_CHARTS, True)
    assert len(course.charts) == 6


def test_a_description_gives_the_medians_the_usual_and_the_worst(text):
    period = back(84)
    values = tuple((day, 2) for day in period if (day - period.first).days < 10)
    one = Series(COUGH, period, (*values, (LAST, 9)))
    words = text().description(figures(one, None), one)
    assert words.startswith("Cough, 7 Dec 2025 – 28 Feb 2026: rated on 11 days. ")
    assert "Medians by week: 2, –, –" in words
    assert words.endswith("Worst 9 on 28 Feb.")
    assert "Usual" not in words


def test_a_symptom_without_entries_is_described_as_such(text):
    one = Series(COUGH, back(84), ())
    assert text().description(figures(one, None), one).endswith("rated on 0 days.")


@pytest.mark.parametrize(
    ("days", "labels"),
    [
        (84, ["1 Jan 2026", "1 Feb"]),
        (28, ["1 Feb 2026", "8 Feb", "15 Feb", "22 Feb"]),
        (300, ["Jun 2025", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan 2026", "Feb"]),
    ],
)
def test_the_axis_has_its_year_at_the_first_label_and_in_january(text, days, labels):
    assert [label.text for label in text(days).course([], []).axis] == labels


def test_the_new_year_is_named_on_an_axis_of_days(words: Words, texts: ReportTexts):
    period = Period(date(2025, 11, 30), date(2026, 2, 21))
    labels = CourseText(period, 80, words, texts).course([], []).axis
    assert [label.text for label in labels] == ["1 Dec 2025", "1 Jan 2026", "1 Feb"]
