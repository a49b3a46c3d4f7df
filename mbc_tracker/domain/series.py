"""A symptom's values over time, and its medians.

The terms are those of the guidance rules: a *day value* is the highest of the day's rating and
its moments, *m7* the median of a week, *usual* the person's own baseline. A day that is not
recorded has no value at all; it is never taken as zero.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.symptoms import Symptom

#: Values by day, sorted, one a day. Days that are not recorded are left out.
Values: TypeAlias = tuple[tuple[date, int], ...]
#: What DiaryReader.ratings gives: the values of some symptoms on the recorded days of a period.
Ratings: TypeAlias = Callable[[Sequence[str], Period], Mapping[str, Values]]

MEDIAN_DAYS = 7
MEDIAN_ENTRIES = 4
BASELINE_DAYS = 28
BASELINE_ENTRIES = 7


@dataclass(frozen=True, slots=True)
class Series:
    """One symptom in a period.

    values: the period's, and those of the days before it that the first median looks back on.
    start: the first day of the baseline, None before anything is recorded.
    baseline: the values from ``start`` on that the usual is taken from.
    """

    symptom: Symptom
    period: Period
    values: Values
    start: date | None = None
    baseline: Values = ()

    @property
    def entries(self) -> Values:
        """The values on the days of the period itself."""
        first = bisect_left(self.values, (self.period.first,))
        return self.values[first : bisect_left(self.values, (self.period.last + _DAY,))]

    def median_7_days(self, day: date) -> float | None:
        """The median of the week that ends on ``day``."""
        return median_7_days(self.values, day)

    def usual(self, day: date) -> float | None:
        """The person's own usual as known on ``day``."""
        return None if self.start is None else usual(self.baseline, self.start, day)


_DAY = timedelta(days=1)


def median(values: Iterable[int]) -> float:
    """The middle value, or the mean of the two middle ones. There has to be at least one."""
    ordered = sorted(values)
    count = len(ordered)
    return (ordered[(count - 1) // 2] + ordered[count // 2]) / 2


def median_7_days(values: Values, day: date) -> float | None:
    """The median of the values dated from six days before ``day`` to ``day``; None below four."""
    first = bisect_left(values, (day - (MEDIAN_DAYS - 1) * _DAY,))
    return _median_of(values[first : bisect_left(values, (day + _DAY,))], MEDIAN_ENTRIES)


def usual(values: Values, start: date, day: date) -> float | None:
    """The median of 28 days from ``start`` on, as far as before ``day``; None below seven."""
    end = min(day, start + BASELINE_DAYS * _DAY)
    first = bisect_left(values, (start,))
    return _median_of(values[first : max(first, bisect_left(values, (end,)))], BASELINE_ENTRIES)


def baseline_start(first: date | None, marks: Iterable[date], day: date) -> date | None:
    """The latest "my team knows" mark on or before ``day``, or else the first recorded day."""
    return max((mark for mark in marks if mark <= day), default=first)


def load_series(
    symptoms: Sequence[Symptom],
    period: Period,
    ratings: Ratings,
    first_rated: Mapping[str, date],
    marks: Sequence[BaselineReset],
) -> tuple[Series, ...]:
    """Put the series of some symptoms together, with as few readings of the diary as will do.

    After a mark the usual starts afresh. Until there are entries enough to know it, the one from
    before is what a symptom is compared with: who has told her team and sees it a week later
    still wants to see what has changed.

    Args:
        symptoms: rated symptoms, in the order of the answer.
        period: the days to be shown; the baseline may lie long before them.
        ratings: reads the values of symptoms in a period.
        first_rated: the first recorded day of each symptom that has one.
        marks: the diary's "my team knows" marks, of any symptom.
    """
    keys = [symptom.key for symptom in symptoms]
    values = ratings(keys, period.widened(MEDIAN_DAYS - 1))
    until = {key: _last_day(values.get(key, ()), period) for key in keys}
    starts, baselines = _known_baselines(ratings, first_rated, marks, until, period.last)
    return tuple(
        Series(symptom, period, values.get(key, ()), starts[key], baselines.get(key, ()))
        for symptom, key in zip(symptoms, keys, strict=True)
    )


def _known_baselines(
    ratings: Ratings,
    first_rated: Mapping[str, date],
    marks: Sequence[BaselineReset],
    until: Mapping[str, date],
    last: date,
) -> tuple[dict[str, date | None], dict[str, Values]]:
    """Where each symptom's baseline starts, and its values: of the latest whose usual is known."""
    starts: dict[str, date | None] = {}
    baselines: dict[str, Values] = {}
    unknown = dict.fromkeys(until, last)  # and the day up to which a mark may lie
    while unknown:
        found = {
            key: baseline_start(
                first_rated.get(key), [it.day for it in marks if it.symptom == key], latest
            )
            for key, latest in unknown.items()
        }
        starts |= found
        baselines |= _baselines(found, ratings)
        unknown = {
            key: start - _DAY
            for key, start in found.items()
            if start is not None
            and start > first_rated.get(key, start)
            and usual(baselines.get(key, ()), start, until[key]) is None
        }
    return starts, baselines


def _last_day(values: Values, period: Period) -> date:
    """The last day with a value in the period, up to which the usual is asked for."""
    inside = bisect_left(values, (period.last + _DAY,))
    return values[inside - 1][0] if inside else period.last


def _median_of(values: Values, enough: int) -> float | None:
    return median(value for _, value in values) if len(values) >= enough else None


def _baselines(starts: Mapping[str, date | None], ratings: Ratings) -> dict[str, Values]:
    """The values of each symptom's baseline; symptoms that start together are read together."""
    together: dict[date, list[str]] = {}
    for key, start in starts.items():
        if start is not None:
            together.setdefault(start, []).append(key)
    found: dict[str, Values] = {}
    for start, keys in together.items():
        found |= ratings(keys, Period(start, start + (BASELINE_DAYS - 1) * _DAY))
    return found
