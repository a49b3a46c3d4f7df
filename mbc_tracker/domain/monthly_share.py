"""On how many of a month's recorded days a symptom was moderate or severe."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, timedelta

from mbc_tracker.domain.overview import month_of
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import MODERATE, SEVERE, Symptom
from mbc_tracker.domain.usual import Values

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MonthShare:
    """One calendar month: days with an entry, those at 4 or more, those at 7 or more.

    A day that is not recorded is in none of the three.
    """

    month: Period
    recorded: int
    moderate: int
    severe: int

    def of_recorded(self, days: int) -> float:
        """A number of days as a part of those recorded; nought where none is."""
        return days / self.recorded if self.recorded else 0.0


@dataclass(frozen=True, slots=True)
class MonthlyShares:
    """One symptom, month by month, in whole months."""

    symptom: Symptom
    months: tuple[MonthShare, ...]

    @property
    def recorded(self) -> int:
        """The days with an entry, all months together."""
        return sum(share.recorded for share in self.months)


def whole_months(period: Period) -> Period:
    """From the first day of the month it begins in to the last of the month it ends in."""
    return Period(month_of(period.first).first, month_of(period.last).last)


def months_of(period: Period) -> tuple[Period, ...]:
    """The calendar months that a period touches, in order."""
    months = [month_of(period.first)]
    while months[-1].last < period.last:
        months.append(month_of(months[-1].last + _DAY))
    return tuple(months)


def monthly_shares(symptom: Symptom, values: Values, period: Period) -> MonthlyShares:
    """Count the days of each month that a period touches; values: of those months."""
    return MonthlyShares(symptom, tuple(_share(values, month) for month in months_of(period)))


def _share(values: Values, month: Period) -> MonthShare:
    here = _between(values, month.first, month.last)
    return MonthShare(
        month,
        len(here),
        len([value for _, value in here if value >= MODERATE]),
        len([value for _, value in here if value >= SEVERE]),
    )


def _between(values: Values, first: date, last: date) -> Values:
    return values[bisect_left(values, (first,)) : bisect_left(values, (last + _DAY,))]
