"""Answers about a day and answers about a week, kept apart: no median is taken of both."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeAlias

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.usual import Usual, Values, median
from mbc_tracker.frozen import frozen

#: Tells on which days of some periods the answers look back on a week: all of a day's answers do,
#: or none.
WeeklyDays: TypeAlias = Callable[[Iterable[Period]], frozenset[date]]

#: So many days end with the day of an answer about a week: these are what it is about.
WEEK_DAYS = 7


@frozen
class Middle:
    """A median of one kind of answers. weekly: of those about a week."""

    value: float | None
    weekly: bool = False


def is_due(answered: Collection[date], day: date) -> bool:
    """Whether what is asked once a week is asked on a day: on none of the six before it was it."""
    week = week_to(day)
    return not any(other in week and other != day for other in answered)


def of_days(values: Values, weekly: Collection[date]) -> Values:
    """The values about a day alone. weekly: the days whose values are about a week."""
    return tuple(entry for entry in values if entry[0] not in weekly) if weekly else values


def of_weeks(values: Values, weekly: Collection[date]) -> Values:
    """The values about a week alone."""
    return tuple(entry for entry in values if entry[0] in weekly) if weekly else ()


def middle(values: Values, weekly: Collection[date], least: int) -> Middle:
    """The median of the values about a day or, where they are too few, of those about a week.

    least: so many values of one kind are needed.
    """
    for is_weekly, kind in ((False, of_days(values, weekly)), (True, of_weeks(values, weekly))):
        if len(kind) >= least:
            return Middle(median([value for _, value in kind]), is_weekly)
    return Middle(None)


def marked_weekly(usual: Usual | None, weekly: Collection[date]) -> Usual | None:
    """The usual, marked if any of the values that it is taken from is about a week."""
    if usual is None or usual.typed or usual.first is None or usual.last is None:
        return usual
    window = Period(usual.first, usual.last)
    return replace(usual, weekly=any(day in window for day in weekly))


def week_to(day: date) -> Period:
    """The days that an answer about a week is about."""
    return Period(day - timedelta(days=WEEK_DAYS - 1), day)
