"""When to remind somebody of their diary: only what they asked for, and never twice."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.period import Period
from mbc_tracker.frozen import frozen

_WEEK = 7


class Rhythm(StrEnum):
    """How often to be reminded."""

    OFF = "off"
    DAILY = "daily"
    WEEKLY = "weekly"


@frozen
class Reminder:
    """What was asked for. ``at``: on the clock of wherever the computer is, whole minutes.

    weekday: 0 for Monday to 6 for Sunday; it counts for the weekly rhythm only.
    """

    rhythm: Rhythm = Rhythm.OFF
    at: time = time(20, 0)
    weekday: int = 6

    @property
    def _days(self) -> int:
        return _WEEK if self.rhythm is Rhythm.WEEKLY else 1

    def last_time(self, wall: datetime) -> datetime:
        """The last time up to now that the reminder was set for. ``wall``: naive."""
        moment = datetime.combine(wall.date(), self.at)
        if self.rhythm is Rhythm.WEEKLY:
            moment -= timedelta(days=(moment.weekday() - self.weekday) % _WEEK)
        return moment if moment <= wall else moment - timedelta(days=self._days)

    def covered(self, wall: datetime) -> Period:
        """The days on which an entry makes the reminder needless: the day or week, up to now."""
        day = self.last_time(wall).date()
        return Period(day - timedelta(days=self._days - 1), wall.date())


def waiting(
    reminder: Reminder, now: Stamp, last: Stamp | None, recorded: Collection[date]
) -> datetime | None:
    """The time for which a reminder is still to be given, or None.

    Args:
        reminder: what was asked for.
        now: this instant. Wall times decide, so that a change of the clocks moves nothing.
        last: when the person was last reminded. If that lies ahead, the clock was set back since,
            and it counts for nothing.
        recorded: days with an entry; those of ``covered`` matter.
    """
    if reminder.rhythm is Rhythm.OFF:
        return None
    moment, covered = reminder.last_time(now.wall), reminder.covered(now.wall)
    reminded = last is not None and last.utc <= now.utc and last.wall >= moment
    return None if reminded or any(day in covered for day in recorded) else moment


def is_due(reminder: Reminder, now: Stamp, last: Stamp | None, recorded: Collection[date]) -> bool:
    """Whether to remind at this moment. A reminder belongs to its day; after it, it was missed."""
    moment = waiting(reminder, now, last, recorded)
    return moment is not None and moment.date() == now.wall.date()
