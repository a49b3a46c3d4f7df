"""What stands in for the outside world in tests: the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from mbc_tracker.domain.clock import Stamp


class FixedClock:
    """A clock that stands still until it is set.

    Tests turn it with ``set_to``, ``pass_time`` and ``travel``; ``today`` follows from them.
    """

    def __init__(self, wall: datetime, zone: str = "Europe/London") -> None:
        self._zone = zone
        self._utc = wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)

    def now(self) -> Stamp:
        return Stamp.at(self._local(), self._zone)

    def today(self) -> date:
        return self._local().date()

    def set_to(self, wall: datetime) -> None:
        """Turn the hands to a naive wall time in the present zone."""
        self._utc = wall.replace(tzinfo=ZoneInfo(self._zone)).astimezone(UTC)

    def set_day(self, day: date) -> None:
        """The same time of day on another day."""
        self.set_to(datetime.combine(day, self._local().time()))

    def pass_time(self, **parts: float) -> None:
        """Let hours, minutes, days … go by."""
        self._utc += timedelta(**parts)

    def travel(self, zone: str) -> None:
        """Be in another zone at the same instant."""
        self._zone = zone

    def _local(self) -> datetime:
        return self._utc.astimezone(ZoneInfo(self._zone))
