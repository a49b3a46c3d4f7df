"""The kinds of condition that are about home measurements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from mbc_tracker.domain.measurements import UP_IS_BETTER
from mbc_tracker.domain.notices.conditions import Condition, Match
from mbc_tracker.domain.notices.day_view import DayView
from mbc_tracker.domain.notices.values import Evidence
from mbc_tracker.domain.records import Measurement
from mbc_tracker.frozen import frozen

_PERCENT = 100
#: More decimals than any reading has: sums of floats may differ in the last ones.
_DECIMALS = 6


@frozen
class Reading(Condition):
    """The last readings of the day are all at a limit or beyond it.

    readings: so many; with 1 the better of the last two counts if there are two. beyond: at most
    this for what is better when higher, at least this otherwise. A limit of the team's own takes
    the place of the one for a single reading, and then there is none for several.
    """

    measurement: str
    beyond: float
    readings: int = 1

    def matches(self, view: DayView) -> Iterator[Match]:
        own = view.profile.limits.get(self.measurement)
        last = view.readings(self.measurement, view.day, view.day)[-2:]
        if len(last) < self.readings or (own is not None and self.readings > 1):
            return
        limit = self.beyond if own is None else own
        better = max if self.measurement in UP_IS_BETTER else min
        best = better(reading.value for reading in last)
        beyond = best <= limit if self.measurement in UP_IS_BETTER else best >= limit
        if beyond:
            yield Match(self.measurement, _measured(last), threshold=limit)


@frozen
class Loss(Condition):
    """The last readings have fallen to a part of an earlier one.

    readings: so many last ones, the very last on the day and all within ``days``. percent: each at
    most this share of the second-highest earlier reading. since: no earlier than so many days
    before the day; marks about the measurement begin afresh.
    """

    measurement: str
    readings: int
    days: int
    percent: int
    since: int
    rank: int

    @property
    def reach(self) -> int:
        return self.since

    def matches(self, view: DayView) -> Iterator[Match]:
        recent = timedelta(days=self.days - 1)
        last = view.readings(self.measurement, view.day - recent, view.day)[-self.readings :]
        earlier = self._earlier(view)
        if len(last) < self.readings or last[-1].day != view.day or len(earlier) < self.rank:
            return
        highest = sorted(earlier, key=lambda reading: -reading.value)[self.rank - 1]
        limit = round(self.percent * highest.value / _PERCENT, _DECIMALS)
        if all(round(reading.value, _DECIMALS) <= limit for reading in last):
            yield Match(self.measurement, _measured((highest, *last)), threshold=limit)

    def _earlier(self, view: DayView) -> tuple[Measurement, ...]:
        first = view.day - timedelta(days=self.since)
        mark = view.latest_mark_day(self.measurement)
        first = first if mark is None else max(first, mark)
        return view.readings(self.measurement, first, view.day - timedelta(days=self.days))


def _measured(readings: tuple[Measurement, ...]) -> tuple[Evidence, ...]:
    return tuple(Evidence(reading.day, reading.kind, float(reading.value)) for reading in readings)
