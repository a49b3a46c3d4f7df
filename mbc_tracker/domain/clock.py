"""When something was written down, and the clock that says so."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Protocol

from mbc_tracker.frozen import frozen


@frozen
class Stamp:
    """An instant together with what the wall clock showed and where.

    It is information only: the day an entry belongs to is stored beside it and is
    never worked out from it, so travel and clock changes move nothing.

    utc: aware, in UTC, whole seconds. offset: minutes east of UTC. zone: IANA name.
    """

    utc: datetime
    offset: int
    zone: str

    @property
    def wall(self) -> datetime:
        """What the clock on the wall showed, without a time zone."""
        return (self.utc + timedelta(minutes=self.offset)).replace(tzinfo=None)

    def in_zone(self, zone: str) -> Stamp:
        """This stamp with another name of its zone."""
        return self if zone == self.zone else Stamp(self.utc, self.offset, zone)

    @classmethod
    def at(cls, moment: datetime, zone: str) -> Stamp:
        """The stamp of an aware datetime."""
        shift = moment.utcoffset() or timedelta()
        minutes = int(shift.total_seconds()) // 60
        return cls(moment.astimezone(UTC).replace(microsecond=0), minutes, zone)


def local_time(moment: datetime) -> datetime:
    """An aware datetime in the zone of the computer.

    A computer may be set to a zone that is a day or more from UTC. No place has such a time, and
    Python has no word for it: UTC stands for it.
    """
    try:
        return moment.astimezone()
    except ValueError:
        return moment.astimezone(UTC)


#: What the clocks furthest east, in Kiribati, are ahead of UTC.
_FURTHEST_EAST = timedelta(hours=14)


def latest_date_anywhere(now: Stamp) -> date:
    """The last calendar day that has begun anywhere on Earth at this instant."""
    return (now.utc + _FURTHEST_EAST).date()


class Clock(Protocol):
    """Where everything that needs the time gets it from."""

    def now(self) -> Stamp:
        """This instant."""

    def today(self) -> date:
        """The calendar day that it is where the person is."""
