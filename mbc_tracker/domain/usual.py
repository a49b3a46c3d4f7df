"""A person's usual for one symptom: what their values are compared with, wherever that is done.

The terms are those of the guidance rules, version 2. A *mark* is "I have told my team" or "this is
my new usual"; the *told level* is how bad the symptom was, or was said to be, at that time.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeAlias

from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.frozen import frozen

#: Values by day, sorted, one a day. Days that are not recorded are left out.
Values: TypeAlias = tuple[tuple[date, int], ...]

BASELINE_DAYS = 28
BASELINE_ENTRIES = 7
#: The seventh value is dated so many days after the first, or earlier.
SEVENTH_WITHIN = 83
#: The first seven values take the window's place if their median is so much lower.
FIRST_LOWER_BY = 3
#: So do the values from so many days before the day to so many, if lower by this.
LATER_FROM, LATER_TO, LATER_LOWER_BY = 90, 29, 2
#: The told level is the highest value of so many days, that of the mark itself among them.
TOLD_LEVEL_DAYS = 7

_DAY = timedelta(days=1)


@frozen
class Usual:
    """The person's usual as known on a day.

    first, last: the days of the first and the last value that it is taken from; both are the
    mark's day if ``typed``: then it is what the person said. Older notices kept none. swing: mean
    distance of those values from their median. share: which part of them is 1 or more. weekly:
    some of them are about a week, as far as whoever asked looked at that.
    """

    value: float
    first: date | None
    last: date | None
    swing: float = 0
    share: float = 0
    typed: bool = False
    weekly: bool = False


@frozen
class ToldMark:
    """A day on which the team was told, or a new usual begun; ``level`` is the told level."""

    day: date
    level: int
    typed: bool = False


@frozen
class Window:
    """The values that a usual is taken from, and the last day that may still add some.

    seventh: the day of the seventh value, before which the usual isn't known.
    """

    values: Values
    seventh: date
    last: date


def median(values: Iterable[int]) -> float:
    """The middle value, or the mean of the two middle ones. There has to be at least one."""
    ordered = sorted(values)
    count = len(ordered)
    return (ordered[(count - 1) // 2] + ordered[count // 2]) / 2


def between(values: Values, first: date, last: date) -> Values:
    """The values on the days from ``first`` to ``last``."""
    return values[bisect_left(values, (first,)) : bisect_left(values, (last + _DAY,))]


def told_marks(values: Values, resets: Iterable[BaselineReset]) -> tuple[ToldMark, ...]:
    """The marks of one symptom with their told levels, in order of days, one a day.

    A mark without a value in the seven days that end with it counts only if a level was typed. Of
    several on one day the one written down last counts.
    """
    by_day: dict[date, ToldMark] = {}
    for reset in sorted(resets, key=lambda reset: (reset.day, reset.recorded.utc, reset.id)):
        mark = _mark(values, reset)
        if mark is not None:
            by_day[mark.day] = mark
    return tuple(by_day.values())


def latest_mark(marks: Sequence[ToldMark], day: date) -> ToldMark | None:
    """The latest mark on or before a day."""
    return next((mark for mark in reversed(marks) if mark.day <= day), None)


def usual(values: Values, marks: Sequence[ToldMark], day: date) -> Usual | None:
    """The usual as known on ``day``; None while it is unknown.

    Args:
        values: all that the usual can be taken from; those of ``day`` and later ones don't count.
        marks: as ``told_marks`` gives them; later ones don't count.
        day: the day that is asked about.
    """
    first = values[0][0] if values else day
    caps: list[int] = []
    asked = day
    for mark in reversed([mark for mark in marks if mark.day <= day]):
        caps.append(mark.level)
        if has_window_ended(values, mark, asked):
            return _capped(_usual_since(values, mark.day, asked), caps)
        if mark.typed:
            known = Usual(mark.level, mark.day, mark.day, share=float(mark.level >= 1), typed=True)
            return _capped(known, caps)
        asked = mark.day
    return _capped(_usual_since(values, first, asked), caps)


def usual_since(values: Values, marks: Sequence[ToldMark], day: date) -> date | None:
    """The day of the mark with which the usual of ``day`` began; None if none made it anew."""
    asked = day
    for mark in reversed([mark for mark in marks if mark.day <= day]):
        if mark.typed or has_window_ended(values, mark, asked):
            return mark.day
        asked = mark.day
    return None


def has_window_ended(values: Values, mark: ToldMark, day: date) -> bool:
    """Whether the usual from the mark's own window counts on ``day``, and no longer the old one."""
    window = find_window(values, mark.day, day)
    return window is not None and day > window.last


def find_window(values: Values, start: date, day: date) -> Window | None:
    """The window of the first value, on or after ``start``, that six others follow soon enough.

    Its values may be dated ``day`` or later; the seventh of them is dated before.
    """
    first = bisect_left(values, (start,))
    end = bisect_left(values, (day,))
    for index in range(first, end - BASELINE_ENTRIES + 1):
        begun, seventh = values[index][0], values[index + BASELINE_ENTRIES - 1][0]
        if (seventh - begun).days <= SEVENTH_WITHIN:
            last = max(begun + (BASELINE_DAYS - 1) * _DAY, seventh)
            return Window(between(values, begun, last), seventh, last)
    return None


def _usual_since(values: Values, start: date, day: date) -> Usual | None:
    """The usual of the entries from ``start`` on, which later entries can only lower."""
    window = find_window(values, start, day)
    if window is None:
        return None
    known = _usual_of(between(window.values, start, day - _DAY))
    first_seven = _usual_of(window.values[:BASELINE_ENTRIES])
    if first_seven.value <= known.value - FIRST_LOWER_BY:
        known = first_seven
    later = between(values, max(start, day - LATER_FROM * _DAY), day - LATER_TO * _DAY)
    if len(later) >= BASELINE_ENTRIES:
        lower = _usual_of(later)
        if lower.value <= known.value - LATER_LOWER_BY:
            known = lower
    return known


def _usual_of(values: Values) -> Usual:
    middle = median(value for _, value in values)
    count = len(values)
    return Usual(
        middle,
        values[0][0],
        values[-1][0],
        swing=sum(abs(value - middle) for _, value in values) / count,
        share=sum(value >= 1 for _, value in values) / count,
    )


def _capped(known: Usual | None, caps: Sequence[int]) -> Usual | None:
    """The usual, but never higher than what the team was told since."""
    if known is None or not caps or known.value <= min(caps):
        return known
    return replace(known, value=min(caps))


def _mark(values: Values, reset: BaselineReset) -> ToldMark | None:
    if reset.level is not None:
        return ToldMark(reset.day, reset.level, typed=True)
    lately = between(values, reset.day - (TOLD_LEVEL_DAYS - 1) * _DAY, reset.day)
    return ToldMark(reset.day, max(value for _, value in lately)) if lately else None
