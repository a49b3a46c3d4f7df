"""Days as the report writes them."""

from __future__ import annotations

from datetime import date

import pytest

from mbc_tracker.content import words as words_of
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.report.dates import Dates, last_run, listing, runs, span


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        ("2025-01-25", "2025-01-27", "25–27 Jan 2025"),
        ("2025-01-30", "2025-02-02", "30 Jan – 2 Feb 2025"),
        ("2024-12-30", "2025-01-02", "30 Dec 2024 – 2 Jan 2025"),
        ("2025-01-25", "2025-01-25", "25 Jan 2025"),
    ],
)
def test_a_span_says_month_and_year_once_where_it_can(words: Words, first, last, text):
    assert span(date.fromisoformat(first), date.fromisoformat(last), words) == text


def test_a_span_may_go_without_its_year(words: Words):
    assert span(date(2026, 2, 15), date(2026, 2, 21), words, year=False) == "15–21 Feb"


@pytest.mark.parametrize(
    ("days", "text"),
    [
        (["2025-05-14", "2025-05-15"], "14 and 15 May 2025"),
        (["2025-01-03", "2025-02-02", "2025-02-03", "2025-02-04"], "3 Jan and 2–4 Feb 2025"),
        (["2025-02-02", "2025-02-03", "2025-02-04", "2025-02-20"], "2–4 and 20 Feb 2025"),
        (["2024-12-30", "2025-01-02"], "30 Dec 2024 and 2 Jan 2025"),
        (
            ["2024-12-30", "2024-12-31", "2025-01-01", "2025-01-09"],
            "30 Dec 2024 – 1 Jan 2025 and 9 Jan 2025",
        ),
        (["2025-01-30", "2025-01-31", "2025-02-01", "2025-02-09"], "30 Jan – 1 Feb and 9 Feb 2025"),
    ],
)
def test_a_list_of_days_is_short_and_plain(words: Words, days, text):
    assert listing([date.fromisoformat(day) for day in days], words) == text


def test_runs_are_days_that_follow_one_another():
    days = [date(2025, 1, day) for day in (1, 2, 5)]
    assert runs(days) == ((days[0], days[1]), (days[2],))
    assert last_run(days) == (days[2], days[2])


def test_a_day_has_its_year_where_the_period_has_two(words: Words):
    period = Period(date(2025, 12, 1), date(2026, 1, 31))
    assert Dates(period, words).day(date(2026, 1, 2)) == "2 Jan 2026"


@pytest.mark.parametrize(
    ("language", "two", "run"),
    [
        ("de", "14. und 15. Mai 2025", "25.–27. Jan 2025"),
        ("es", "14 y 15 may 2025", "25–27 ene 2025"),
        ("en_US", "May 14 and May 15, 2025", "Jan 25–27, 2025"),
    ],
)
def test_days_are_listed_as_each_language_writes_them(language: str, two: str, run: str) -> None:
    words = words_of.load(language)
    assert listing([date(2025, 5, 14), date(2025, 5, 15)], words) == two
    assert span(date(2025, 1, 25), date(2025, 1, 27), words) == run


def test_a_short_run_before_another_day_of_its_month_goes_without_the_month() -> None:
    days = [date(2025, 2, day) for day in (2, 3, 4, 20)]
    assert listing(days, words_of.load("de")) == "2.–4. und 20. Feb 2025"


def test_where_the_month_leads_no_day_is_taken_for_one_of_the_month_before() -> None:
    words = words_of.load("en_US")
    days = [date(2026, 10, 22), date(2026, 11, 11), date(2026, 11, 28)]
    assert listing(days, words) == "Oct 22, Nov 11 and Nov 28, 2026"
    assert span(date(2026, 11, 22), date(2026, 11, 28), words, year=False) == "Nov 22–28"
    assert span(date(2026, 10, 30), date(2026, 11, 2), words) == "Oct 30 – Nov 2, 2026"
