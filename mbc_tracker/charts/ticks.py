"""Which dates stand under a chart, from two weeks to a lifetime."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.frozen import frozen

_DAY_STEPS = (1, 2, 3, 7)
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50)
#: A step is tried only where it makes no more labels than this: more would be noise.
_MOST = 12
#: Up to here the first of a month is written with its day: “1 Nov”.
_NAMED_DAYS = 250
_MONTH = 30.5
_MIDDLE = 16  # of a month
#: Steps between the days that stand between months, and the last of them.
_BETWEEN, _LAST_BETWEEN = (1, 2, 7, 14), 28


@frozen
class Tick:
    """A date under the chart."""

    day: date
    label: str


@frozen
class AxisTick:
    """A date on an axis that stands apart. leading: a month among days, or a year among months."""

    day: date
    label: str
    leading: bool


def ticks_with_months(
    period: Period, words: Words, width: float, measure: Callable[[str], float]
) -> tuple[AxisTick, ...]:
    """The beginnings of months, with some days between where they have room; or of years.

    Args:
        period: the days along the axis.
        words: how dates are written.
        width: of the axis, in the unit of ``measure``.
        measure: how wide a label is, with the gap that it needs.
    """
    for ticks in _axis_candidates(period, words):
        if _apart(tuple(Tick(tick.day, tick.label) for tick in ticks), period, width, measure):
            return tuple(ticks)
    return ()


def _axis_candidates(period: Period, words: Words) -> Iterator[list[AxisTick]]:
    """From the closest to the widest apart."""
    span, months = len(period), _months(period, 1)
    if span <= _NAMED_DAYS:
        leading = [AxisTick(day, words.date_short(day), leading=True) for day in months]
        if not months:
            leading = [AxisTick(period.first, words.date_short(period.first), leading=True)]
        taken = {tick.day for tick in leading}
        for step in _BETWEEN:
            days = [tick for tick in _between(period, step) if tick.day not in taken]
            yield sorted((*leading, *days), key=_by_day)
        yield leading
    for step in _MONTH_STEPS:
        yield [
            AxisTick(
                day,
                str(day.year) if day.month == 1 else words.phrases.month_short(day),
                day.month == 1,
            )
            for day in _months(period, step)
        ]
    for step in _YEAR_STEPS:
        yield [AxisTick(day, str(day.year), leading=True) for day in _years(period, step)]


def _between(period: Period, step: int) -> list[AxisTick]:
    """Days of each month by their number alone, from the first on; none close to the next month."""
    return [
        AxisTick(day, str(day.day), leading=False)
        for day in period
        if day.day > 1 and (day.day - 1) % step == 0 and day.day <= _LAST_BETWEEN
    ]


def _by_day(tick: AxisTick) -> date:
    return tick.day


def date_ticks(
    period: Period, words: Words, width: float, measure: Callable[[str], float]
) -> tuple[Tick, ...]:
    """The closest dates whose labels don't touch; none where there is no room for any.

    Args:
        period: the days along the axis.
        words: how dates are written.
        width: of the axis, in the unit of ``measure``.
        measure: how wide a label is, with the gap that it needs.
    """
    fitting = (
        ticks
        for days, write in _candidates(period, words)
        if _apart(ticks := _ticks(days, write), period, width, measure)
    )
    return next(fitting, ())


def month_ticks(
    period: Period, words: Words, width: float, measure: Callable[[str], float]
) -> tuple[Tick, ...]:
    """Names in the middle of whole months, or of years where months have no room."""
    dates = _DateLabels(words)
    candidates = [
        *((_middles(period, step), dates.month) for step in _MONTH_STEPS),
        *(([day.replace(day=_MIDDLE) for day in _years(period, step)], dates.year)
          for step in _YEAR_STEPS),
    ]  # fmt: skip
    fitting = (
        ticks
        for days, write in candidates
        if _apart(ticks := _ticks(days, write), period, width, measure)
    )
    return next(fitting, ())


def _middles(period: Period, step: int) -> list[date]:
    return [day.replace(day=_MIDDLE) for day in _months(period, step)]


def _ticks(days: list[date], write: Callable[[date, date | None], str]) -> tuple[Tick, ...]:
    return tuple(
        Tick(day, write(day, before)) for before, day in zip([None, *days], days, strict=False)
    )


def _candidates(
    period: Period, words: Words
) -> Iterator[tuple[list[date], Callable[[date, date | None], str]]]:
    dates = _DateLabels(words)
    span = len(period)
    for step in _DAY_STEPS:
        if span <= step * _MOST:
            yield _days(period, step), dates.day
    for step in _MONTH_STEPS:
        if span <= step * _MONTH * _MOST:
            yield _months(period, step), dates.day if span <= _NAMED_DAYS else dates.month
    for step in _YEAR_STEPS:
        yield _years(period, step), dates.year


@frozen
class _DateLabels:
    """How a date is written after the one before it: the year stands where it changes."""

    words: Words

    def day(self, day: date, before: date | None) -> str:
        known = before is not None and before.year == day.year
        return self.words.date_short(day) if known else self.words.date_numeric(day)

    def month(self, day: date, before: date | None) -> str:
        del before
        return self.words.month(day)

    def year(self, day: date, before: date | None) -> str:
        del before
        return str(day.year)


def _days(period: Period, step: int) -> list[date]:
    """Every so many days, counted back from the last one; whole weeks begin on Mondays."""
    last = period.last
    if step % 7 == 0:
        last -= timedelta(days=last.weekday())
    count = max((last - period.first).days // step, -1)
    return [last - timedelta(days=step * n) for n in range(count, -1, -1)]


def _months(period: Period, step: int) -> list[date]:
    first = period.first.year * 12 + period.first.month - 1 + (period.first.day > 1)
    last = period.last.year * 12 + period.last.month - 1
    return [date(n // 12, n % 12 + 1, 1) for n in range(first, last + 1) if n % step == 0]


def _years(period: Period, step: int) -> list[date]:
    first = period.first.year + (period.first > date(period.first.year, 1, 1))
    return [date(year, 1, 1) for year in range(first, period.last.year + 1) if year % step == 0]


def _apart(
    ticks: tuple[Tick, ...], period: Period, width: float, measure: Callable[[str], float]
) -> bool:
    ends = -math.inf
    for tick in ticks:
        centre = (tick.day - period.first).days / len(period) * width
        half = measure(tick.label) / 2
        if centre - half < ends:
            return False
        ends = centre + half
    return True
