"""Home measurements over time. They are never mixed with the ratings of symptoms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Measurement
from mbc_tracker.domain.units import DECIMALS, from_diary_unit
from mbc_tracker.frozen import frozen

#: By kind its place in the usual order.
_PLACES = {kind: place for place, kind in enumerate(UNITS)}


@frozen
class MeasurementSeries:
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


@frozen
class DayMeasurements:
    """One kind of measurement on a day, in the unit that the person reads it in.

    readings: those of the day, as the diary keeps them. before: the latest of an earlier day.
    """

    kind: str
    unit: str
    day: date
    readings: tuple[Measurement, ...] = ()
    before: Measurement | None = None

    @property
    def last(self) -> Measurement | None:
        """The latest of the day."""
        return self.readings[-1] if self.readings else None

    def other_than(self, reading: Measurement | None) -> Measurement | None:
        """The latest that is not this one, of the day or before it."""
        others = [other for other in self.readings if other != reading]
        return others[-1] if others else self.before


def series_by_kind(
    records: Sequence[Measurement], period: Period, units: Mapping[str, str] = UNITS
) -> tuple[MeasurementSeries, ...]:
    """What was measured in a period, kind by kind in their usual order, in these units."""
    inside = sorted((record for record in records if record.day in period), key=when)
    return tuple(
        MeasurementSeries(kind, units[kind], period, here)
        for kind in UNITS
        if (here := tuple(_in(units, record) for record in inside if record.kind == kind))
    )


def last_of_days(records: Sequence[Measurement]) -> dict[date, tuple[Measurement, ...]]:
    """By day the last of each kind that was measured, kind by kind in their usual order."""
    last: dict[date, dict[str, Measurement]] = {}
    for record in sorted(records, key=when):
        last.setdefault(record.day, {})[record.kind] = record
    return {
        day: tuple(by_kind[kind] for kind in UNITS if kind in by_kind)
        for day, by_kind in last.items()
    }


def when(record: Measurement) -> tuple[date, time, datetime, int]:
    """Where a measurement stands among others: one without a clock time comes first on its day.

    Of two at the same minute the one that was written down later is the later one.
    """
    return record.day, record.time or time.min, record.recorded.utc, _PLACES.get(record.kind, 0)


def _in(units: Mapping[str, str], record: Measurement) -> Measurement:
    """A record with its value in the person's unit, which is the diary's own for most."""
    unit = units[record.kind]
    if unit == UNITS[record.kind]:
        return record
    value = from_diary_unit(record.kind, record.value, unit)
    return replace(record, value=round(value, DECIMALS[unit]))


def _value(record: Measurement) -> float:
    return record.value
