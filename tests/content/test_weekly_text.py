"""The words that keep answers about a week apart from answers about a day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker.content import words
from mbc_tracker.content.day_text import DayText
from mbc_tracker.content.pair_text import PairText
from mbc_tracker.content.share_text import ShareText
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.weekly_text import typical, with_weekly
from mbc_tracker.domain.before_after import BeforeAfter, compare_periods
from mbc_tracker.domain.monthly_share import MonthlyShares, MonthShare
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.trends import compare, overview

COUGH = Symptom("cough", "Cough")
OCTOBER = Period(date(2026, 10, 1), date(2026, 10, 31))
WORDS = words.load()


def test_a_median_by_week_says_so():
    assert typical(3, WORDS, weekly=True) == "3 by week"
    assert typical(3, WORDS, weekly=False) == "3"


@pytest.mark.parametrize(
    ("weekly", "text"),
    [(0, "4 days"), (1, "4 days, 1 answer about 7 days"), (2, "4 days, 2 answers about 7 days")],
)
def test_the_number_of_answers_about_a_week_is_named(weekly: int, text: str):
    assert with_weekly("4 days", weekly, WORDS) == text


@pytest.mark.parametrize("text", [TrendText(WORDS), ShareText(WORDS), PairText(WORDS)])
def test_a_legend_names_the_diamond_where_there_is_one(text: TrendText | ShareText | PairText):
    assert "hollow diamond" not in text.legend()
    assert "A hollow diamond is the" in text.legend(weekly=True)


def test_a_month_says_how_many_answers_are_about_a_week():
    share = MonthShare(OCTOBER, 5, 2, 0, 1, 5, 3.0, 5, of_weeks=True)
    shares = MonthlyShares(COUGH, (share,))
    sentence = ShareText(WORDS).alternative(shares)
    assert "3 by week (1 to 5)" in sentence
    assert sentence.endswith("0 at 7 or more, 5 answers about 7 days.")
    assert ShareText(WORDS).table([shares]).rows[0][1].endswith(", 5 answers about 7 days")


def test_before_and_after_in_weeks_say_so():
    scan = date(2026, 10, 15)
    around = BeforeAfter(scan, scan)
    values = tuple((scan + timedelta(days=n), 2 if n < 0 else 5) for n in range(-8, 9) if n)
    weekly = [when for when, _ in values]
    pair = compare_periods(COUGH, values, around, date(2026, 11, 22), weekly)
    told = PairText(WORDS)
    assert "(typically 5 by week, before 2 by week)" in told.summary(around, [pair])
    assert told.side(pair.after).endswith("8 answers about 7 days")
    assert told.note(pair.after).startswith("typically 5 by week")


def test_a_day_read_out_says_that_its_ratings_are_of_a_week():
    text = DayText(WORDS).day(OCTOBER.last, [(COUGH, 6)], weekly=True)
    assert text == "Saturday 31 October 2026: cough 6, moderate, the worst of 7 days."


def test_a_severe_answer_about_a_week_is_not_called_a_day():
    values = ((OCTOBER.last, 8),)
    series = Series(COUGH, OCTOBER, values, values, weekly=frozenset({OCTOBER.last}))
    compared = compare(series)
    assert TrendText(WORDS).emphasis(compared) == "7+ in 7 days"


def test_a_rise_of_an_answer_about_a_week_is_marked_as_such():
    values = tuple((OCTOBER.last - timedelta(days=7 * n), 2 if n else 6) for n in range(11, -1, -1))
    weekly = frozenset(day for day, _ in values)
    compared = compare(Series(COUGH, OCTOBER, values, values, weekly=weekly))
    assert TrendText(WORDS).emphasis(compared) == "▲ 4 higher (7 days)"


def test_a_usual_with_answers_about_a_week_is_marked():
    first = OCTOBER.first
    values = tuple((first + timedelta(days=n), 2) for n in range(31))
    series = Series(COUGH, OCTOBER, values, values, weekly=frozenset({first}))
    text = TrendText(WORDS).alternative(compare(series), (), 1)
    assert "1 entry is about 7 days." in text
    assert "your usual is 2 from 1 Oct – 28 Oct 2026, with answers about 7 days" in text


def week_by_week(*ratings: int, daily: int = 0) -> Series:
    """An answer each week up to the last of October; the first ``daily`` of them about a day."""
    values = tuple(
        (OCTOBER.last - timedelta(weeks=back), rating)
        for back, rating in zip(reversed(range(len(ratings))), ratings, strict=True)
    )
    weekly = frozenset(day for day, _ in values[daily:])
    return Series(COUGH, OCTOBER, values, values, (), weekly)


BY_WEEK = "12 Sep – 24 Oct 2026, with answers about 7 days"
BY_DAY = "12 Sep – 24 Oct 2026, with answers about 24 hours"


@pytest.mark.parametrize(
    ("series", "sentence", "chart"),
    [
        (
            week_by_week(3, 3, 3, 3, 3, 3, 3, 5),
            f"was higher than your usual in the week to 31 Oct (5, usual 3 from {BY_WEEK}).",
            f"7 days to 31 Oct 2026, is 5 and your usual is 3 from {BY_WEEK}: 2 higher than usual.",
        ),
        (
            week_by_week(3, 3, 3, 3, 3, 3, 3, 1, daily=7),
            f"was lower than your usual in the week to 31 Oct (1, usual 3 from {BY_DAY}).",
            f"is 1 and your usual is 3 from {BY_DAY}: 2 lower than usual.",
        ),
        (
            week_by_week(3, 3, 3, 3, 3, 3, 3, 3),
            "was about the same in the last weekly answer.",
            ": about the same.",
        ),
        (
            week_by_week(3, 5),
            "has no usual to compare with yet: it takes 7 weekly answers.",
            "There is no usual to compare with yet.",
        ),
    ],
)
def test_a_weekly_answer_is_compared_by_itself_and_marked(
    series: Series, sentence: str, chart: str
):
    days = [day for day, _ in series.entries]
    assert TrendText(WORDS).summary(overview([series], OCTOBER, days)) == f"Cough {sentence}"
    alternative = TrendText(WORDS).alternative(compare(series))
    assert chart in alternative
    assert "too few" not in alternative
