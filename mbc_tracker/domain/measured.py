"""Home measurements over time. They are never mixed with the ratings of symptoms."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time

from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Measurement


@dataclass(frozen=True, slots=True)
class Measured:
    """One kind of measurement in a period, in order of days and times; there is at least one."""

    kind: str
    unit: str
    period: Period
    entries: tuple[Measurement, ...]

    @property
    def values(self) -> tuple[tuple[date, float], ...]:
        """Day and value of each; several on one day are not made into one."""
        return tuple((entry.day, entry.value) for entry in self.entries)

    @property
    def days(self) -> int:
        """On how many days it was measured."""
        return len({entry.day for entry in self.entries})

    @property
    def lowest(self) -> Measurement:
        """The lowest value, of equals the latest."""
        return min(reversed(self.entries), key=_value)

    @property
    def highest(self) -> Measurement:
        """The highest value, of equals the latest."""
        return max(reversed(self.entries), key=_value)

    @property
    def last(self) -> Measurement:
        """The latest of all."""
        return self.entries[-1]


def measured(records: Sequence[Measurement], period: Period) -> tuple[Measured, ...]:
    """What was measured in a period, kind by kind in their usual order."""
    inside = sorted((record for record in records if record.day in period), key=when)
    return tuple(
        Measured(kind, unit, period, here)
        for kind, unit in UNITS.items()
        if (here := tuple(record for record in inside if record.kind == kind))
    )


def when(record: Measurement) -> tuple[date, time]:
    """A measurement without a clock time comes first on its day."""
    return record.day, record.time or time.min


def _value(record: Measurement) -> float:
    return record.value
