"""A symptom month by month: its median and range, and its days at 4 or more and at 7 or more.

Over long periods quarters of a year stand in place of months.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Collection
from datetime import date, timedelta
from functools import lru_cache

from mbc_tracker.domain.overview import month_of
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import MEDIAN_ENTRIES
from mbc_tracker.domain.symptoms import MODERATE, SEVERE, Symptom
from mbc_tracker.domain.usual import Values, between
from mbc_tracker.domain.weekly_answers import middle, of_weeks
from mbc_tracker.frozen import frozen

#: In a period of more months than these, quarters are told apart.
MOST_MONTHS = 30

_DAY = timedelta(days=1)
_QUARTER, _TO_THE_THIRD_MONTH = 3, timedelta(days=62)


@frozen
class MonthShare:
    """One calendar month or quarter: days with an entry, those at 4 or more, those at 7 or more.

    A day that is not recorded is in none of the three. lowest, highest: None without an entry.
    median: None where fewer days are recorded than it takes. weekly: so many entries are about a
    week; of_weeks: the median is theirs.
    """

    month: Period
    recorded: int
    moderate: int
    severe: int
    lowest: int | None = None
    highest: int | None = None
    median: float | None = None
    weekly: int = 0
    of_weeks: bool = False


@frozen
class MonthlyShares:
    """One symptom, month by month, in whole months."""

    symptom: Symptom
    months: tuple[MonthShare, ...]

    @property
    def by_quarter(self) -> bool:
        """Whether quarters stand in place of months."""
        return any(share.month.first.month != share.month.last.month for share in self.months)

    @property
    def recorded(self) -> int:
        """The days with an entry, all months together."""
        return sum(share.recorded for share in self.months)

    @property
    def weekly(self) -> int:
        """The entries about a week, all months together."""
        return sum(share.weekly for share in self.months)


def whole_months(period: Period) -> Period:
    """All days of the months, or of the quarters in a long period, that a period touches."""
    spans = months_of(period)
    return Period(spans[0].first, spans[-1].last)


@lru_cache(maxsize=8)  # asked for each symptom: with ten of them it takes 14 ms of twenty years
def months_of(period: Period) -> tuple[Period, ...]:
    """The calendar months that a period touches, in order; the quarters if they are too many."""
    months = _spans(period, month_of)
    return tuple(months) if len(months) <= MOST_MONTHS else tuple(_spans(period, quarter_of))


def quarter_of(day: date) -> Period:
    """The quarter of a year that a day is in."""
    first = date(day.year, day.month - (day.month - 1) % _QUARTER, 1)
    return Period(first, month_of(first + _TO_THE_THIRD_MONTH).last)


def _spans(period: Period, span_of: Callable[[date], Period]) -> list[Period]:
    spans = [span_of(period.first)]
    while spans[-1].last < period.last:
        spans.append(span_of(spans[-1].last + _DAY))
    return spans


def monthly_shares(
    symptom: Symptom, values: Values, period: Period, weekly: Collection[date]
) -> MonthlyShares:
    """Count the days of each month that a period touches; values: of those months.

    weekly: the days whose values are about a week.
    """
    months = months_of(period)
    return MonthlyShares(symptom, tuple(share_of(values, month, weekly) for month in months))


def share_of(values: Values, month: Period, weekly: Collection[date]) -> MonthShare:
    """One month or quarter; values: those of other days don't count."""
    entries = between(values, month.first, month.last)
    here = sorted([value for _, value in entries])
    typical = middle(entries, weekly, MEDIAN_ENTRIES)
    return MonthShare(
        month,
        len(here),
        len(here) - bisect_left(here, MODERATE),
        len(here) - bisect_left(here, SEVERE),
        here[0] if here else None,
        here[-1] if here else None,
        typical.value,
        len(of_weeks(entries, weekly)),
        typical.weekly,
    )
