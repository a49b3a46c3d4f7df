"""Looking closer at a part of a period, and moving along it. All periods are whole days."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

from mbc_tracker.domain.period import Period

#: Nothing is seen closer than this: a chart of less is no trend.
CLOSEST = 7
#: One step closer, and one step wider.
CLOSER, WIDER = Fraction(2, 3), Fraction(3, 2)
#: How much of what is shown one step along moves out of sight.
_STEP = 4


def zoomed(period: Period, limits: Period, factor: Fraction, at: date | None = None) -> Period:
    """A longer or shorter period inside the limits.

    Args:
        period: the days on the screen now.
        limits: what can be seen at all; at least ``period``.
        factor: the new length by the old one.
        at: the day that keeps its place on the screen, the middle if it is left out.
    """
    old = len(period)
    new = _length(old, factor, len(limits))
    day = min(max(at, period.first), period.last) if at else period.first + timedelta(days=old // 2)
    before = (day - period.first).days * new // old
    return _inside(day - timedelta(days=before), new, limits)


def moved(period: Period, limits: Period, days: int) -> Period:
    """A period as long as this one, some days later (earlier if negative), inside the limits."""
    return _inside(period.first + timedelta(days=days), len(period), limits)


def step(period: Period) -> int:
    """How many days one press of “Earlier” or “Later” moves."""
    return max(1, len(period) // _STEP)


def _length(old: int, factor: Fraction, most: int) -> int:
    """At least one day more or less than before, so that no press is in vain."""
    new = round(old * factor)
    new = max(new, old + 1) if factor > 1 else min(new, old - 1)
    return min(max(new, min(CLOSEST, old)), most)


def _inside(first: date, length: int, limits: Period) -> Period:
    latest = limits.last - timedelta(days=length - 1)
    begin = max(limits.first, min(first, latest))
    return Period(begin, begin + timedelta(days=length - 1))
