"""What a calendar shows of each day, and the months and years that it can turn to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from datetime import date, time
from itertools import chain
from typing import TypeAlias

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Appointment, Event, Measurement
from mbc_tracker.frozen import frozen

Plan: TypeAlias = Event | Appointment

_MONTHS = 12


@frozen
class DayGlance:
    """One day at a glance. ``worst`` is its highest rating; None means that none is recorded.

    visits: what the appointments of the day are called. measured: the last of each kind that was
    measured. weekly: its answers are about a week.
    """

    day: date
    recorded: bool
    worst: int | None
    note: bool
    moments: int
    events: tuple[Event, ...]
    visits: tuple[str, ...]
    measured: tuple[Measurement, ...] = ()
    weekly: bool = False


@frozen
class RecordedDays:
    """What is written down on the days of a period, each kind by its day.

    worst: the highest rating of a day, moments included. moments: how many.
    weekly: the days whose answers are about a week.
    """

    days: frozenset[date]
    worst: Mapping[date, int]
    notes: frozenset[date]
    moments: Mapping[date, int]
    measured: Mapping[date, tuple[Measurement, ...]] = field(default_factory=dict)
    weekly: frozenset[date] = frozenset()


def worst_of(ratings: Iterable[Iterable[tuple[date, int]]]) -> dict[date, int]:
    """The highest rating of each day, whichever symptom has it."""
    worst: dict[date, int] = {}
    for day, rating in chain.from_iterable(ratings):
        worst[day] = max(rating, worst.get(day, rating))
    return worst


def glance(period: Period, recorded: RecordedDays, plans: Iterable[Plan]) -> tuple[DayGlance, ...]:
    """Each day of the period in order, recorded or not."""
    by_day: dict[date, list[Plan]] = {}
    for plan in planned(period, plans):
        first, last = max(plan.day, period.first), min(_last_day(plan), period.last)
        for day in Period(first, last):
            by_day.setdefault(day, []).append(plan)
    return tuple(_glance(day, recorded, by_day.get(day, ())) for day in period)


def _glance(day: date, recorded: RecordedDays, plans: Sequence[Plan]) -> DayGlance:
    return DayGlance(
        day=day,
        recorded=day in recorded.days,
        worst=recorded.worst.get(day),
        note=day in recorded.notes,
        moments=recorded.moments.get(day, 0),
        events=tuple(plan for plan in plans if isinstance(plan, Event)),
        visits=tuple(plan.who for plan in plans if isinstance(plan, Appointment)),
        measured=recorded.measured.get(day, ()),
        weekly=day in recorded.weekly,
    )


def planned(period: Period, plans: Iterable[Plan]) -> tuple[Plan, ...]:
    """The events and appointments that reach into a period, by day and time."""
    here = (plan for plan in plans if plan.day <= period.last and _last_day(plan) >= period.first)
    return tuple(sorted(here, key=_order))


def last_planned(plans: Iterable[Plan], today: date) -> date:
    """The last day that has anything to show: today, or one to come with something planned."""
    return max((today, *map(_last_day, plans)))


def month_of(day: date) -> Period:
    """The calendar month that a day lies in."""
    following = later(day.replace(day=1), 1)
    return Period(day.replace(day=1), date.fromordinal(following.toordinal() - 1))


def year_of(day: date) -> Period:
    """The calendar year that a day lies in."""
    return Period(date(day.year, 1, 1), date(day.year, _MONTHS, 31))


def later(day: date, months: int) -> date:
    """The day some months later (earlier if negative); the last of a month that is too short."""
    years, month = divmod(day.year * _MONTHS + day.month - 1 + months, _MONTHS)
    first = date(years, month + 1, 1)
    following = date(years + (month + 1) // _MONTHS, (month + 1) % _MONTHS + 1, 1)
    return first.replace(day=min(day.day, (following - first).days))


def _last_day(plan: Plan) -> date:
    return plan.end if isinstance(plan, Event) else plan.day


def _order(plan: Plan) -> tuple[date, time, str]:
    at = plan.time if isinstance(plan, Appointment) else None
    return plan.day, at or time.min, plan.id
