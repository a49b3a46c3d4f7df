"""Dates as people write them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.content import words
from mbc_tracker.content.words import Words
from mbc_tracker.errors import Refused

TODAY = date(2026, 11, 22)
MAY_4, APRIL_5 = date(1968, 5, 4), date(1968, 4, 5)


@pytest.fixture(scope="module")
def told() -> Words:
    return words.load()


@pytest.mark.parametrize(
    "typed",
    [
        *("4 May 1968", "May 4, 1968", "may 4th 1968", "4th of May, 1968", "04-MAY-1968"),
        *("4. May 68", "Sat 4 May 1968", "Saturday, 4 May 1968", "1968 May 4", "٤ May 1968"),
        *("1968-05-04", "1968/5/4", "1968 05 04"),
    ],
)
def test_one_day_is_meant(told: Words, typed: str):
    assert told.read_dates(typed, TODAY) == (MAY_4,)


@pytest.mark.parametrize("typed", ["04/05/1968", "4.5.1968", "04-05-68", "4 5 1968"])
def test_day_and_month_in_digits_can_mean_two_days(told: Words, typed: str):
    assert told.read_dates(typed, TODAY) == (MAY_4, APRIL_5)


def test_only_days_that_there_are_count(told: Words):
    assert told.read_dates("25/12/1968", TODAY) == (date(1968, 12, 25),)
    assert told.read_dates("12/25/1968", TODAY) == (date(1968, 12, 25),)
    assert told.read_dates("5.5.1968", TODAY) == (date(1968, 5, 5),)


@pytest.mark.parametrize("typed", ["4 Sep 1968", "4 Sept. 1968", "4 septem 1968"])
def test_a_month_may_be_shortened_anywhere(told: Words, typed: str):
    assert told.read_dates(typed, TODAY) == (date(1968, 9, 4),)


def test_a_year_in_two_digits_can_be_of_two_centuries(told: Words):
    assert told.read_dates("4 May 20", TODAY) == (date(1920, 5, 4), date(2020, 5, 4))
    assert told.read_dates("4 May 27", TODAY) == (date(1927, 5, 4),)


def test_a_day_to_come_is_read_where_nothing_else_is_possible(told: Words):
    assert told.read_dates("4 May 2030", TODAY) == (date(2030, 5, 4),)


@pytest.mark.parametrize(
    "typed",
    [
        *("4 May", "31 Feb 1968", "4 Mai 1968", "04/05", "1/2/3/4", "May May 4 1968", "soon"),
        *("4 5 1968 soon",),
        *("4 May 168", "4 May 1968!", "<b>4 May 1968</b>", "² May 1968", "1968"),
    ],
)
def test_what_is_no_date_is_refused_in_words(told: Words, typed: str):
    with pytest.raises(Refused, match="with the month as a word, such as 4 May 1968"):
        told.read_dates(typed, TODAY)


def test_a_date_before_the_diary_begins_is_refused(told: Words):
    with pytest.raises(Refused, match="The diary starts with the year 1900"):
        told.read_dates("4 May 1868", TODAY)


@given(day=st.dates(min_value=date(1900, 1, 1), max_value=TODAY))
def test_what_the_program_writes_is_read_back_as_one_day(told: Words, day: date):
    for written in (told.date_full(day), told.date_numeric(day), told.date_long(day)):
        assert told.read_dates(written, TODAY) == (day,)
