"""A symptom's values over time, and its medians.

A *day value* is the highest of the day's rating and its moments, *m7* the median of a week. A day
that is not recorded has no value at all; it is never taken as zero. The person's usual stands in
``usual``: the same for the notices, for Trends and for the report.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import (
    ToldMark,
    Usual,
    Values,
    between,
    median,
    told_marks,
    usual,
    usual_since,
)
from mbc_tracker.domain.usual_loader import Ratings, load_values, merged_periods
from mbc_tracker.domain.weekly_answers import WeeklyDays, marked_weekly, of_days, of_weeks
from mbc_tracker.frozen import frozen

MEDIAN_DAYS = 7
MEDIAN_ENTRIES = 4


@frozen
class Series:
    """One symptom in a period.

    values: the period's, and those of the days before it that the first median looks back on.
    known: all values that the usual can be taken from. marks: those that count, in order. weekly:
    the days of both whose values are about a week; they are in no median of seven days.
    """

    symptom: Symptom
    period: Period
    values: Values
    known: Values = ()
    marks: tuple[ToldMark, ...] = ()
    weekly: frozenset[date] = frozenset()

    @property
    def entries(self) -> Values:
        """The values on the days of the period itself."""
        return between(self.values, self.period.first, self.period.last)

    def median_7_days(self, day: date) -> float | None:
        """The median of the week that ends on ``day``."""
        return median_7_days(self.values, day, self.weekly)

    @property
    def weekly_entries(self) -> Values:
        """The entries about a week."""
        return of_weeks(self.entries, self.weekly)

    def usual(self, day: date) -> Usual | None:
        """The person's own usual as known on ``day``.

        The last recorded day of the period may be asked about and, where that is one of the
        period's last seven days, every day after it.
        """
        return marked_weekly(usual(self.known, self.marks, day), self.weekly)

    def usual_since(self, day: date) -> date | None:
        """The day of the mark with which that usual began; None if none made it anew."""
        return usual_since(self.known, self.marks, day)


_DAY = timedelta(days=1)


def median_7_days(
    values: Values, day: date, weekly: Collection[date] = frozenset()
) -> float | None:
    """The median of the values dated from six days before ``day`` to ``day``; None below four.

    weekly: the days whose values are about a week: they are left out.
    """
    week = of_days(between(values, day - (MEDIAN_DAYS - 1) * _DAY, day), weekly)
    return median(value for _, value in week) if len(week) >= MEDIAN_ENTRIES else None


def load_series(
    symptoms: Sequence[Symptom],
    period: Period,
    ratings: Ratings,
    first_rated: Mapping[str, date],
    resets: Sequence[BaselineReset],
    weekly_days: WeeklyDays,
) -> tuple[Series, ...]:
    """Put the series of some symptoms together, with as few readings of the diary as will do.

    Args:
        symptoms: rated symptoms, in the order of the answer.
        period: the days to be shown; what the usual is taken from may lie long before them.
        ratings: reads the values of symptoms in some periods.
        first_rated: the first recorded day of each symptom that has one.
        resets: the diary's "my team knows" marks, of any symptom.
        weekly_days: tells on which days of some periods answers are about a week.
    """
    keys, days = [symptom.key for symptom in symptoms], period.widened(MEDIAN_DAYS - 1)
    read: list[Period] = []

    def noted(periods: Mapping[Period, Sequence[str]]) -> Mapping[str, Values]:
        read.extend(periods)
        return ratings(periods)

    values = noted({days: keys})
    asked = {key: _asked(values.get(key, ()), period) for key in keys}
    known = load_values(asked, first_rated, resets, noted)
    weekly = weekly_days(merged_periods(read))
    return tuple(
        Series(
            symptom,
            period,
            values.get(symptom.key, ()),
            known.get(symptom.key, ()),
            told_marks(
                known.get(symptom.key, ()),
                [reset for reset in resets if reset.symptom == symptom.key],
            ),
            weekly,
        )
        for symptom in symptoms
    )


def _asked(values: Values, period: Period) -> Period:
    """The days for which the usual is asked."""
    inside = bisect_left(values, (period.last + _DAY,))
    day = values[inside - 1][0] if inside else period.last
    return Period(day, period.last if period.last - day < MEDIAN_DAYS * _DAY else day)
