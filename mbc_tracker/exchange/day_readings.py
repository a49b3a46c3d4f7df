"""Measurements that a watch or phone has taken by itself, of which there may be hundreds a day."""

from __future__ import annotations

from datetime import date

from mbc_tracker.exchange.column_mapping import Target
from mbc_tracker.exchange.measurement_units import measured_value
from mbc_tracker.exchange.source_table import SourceTableBuilder, SourceValue
from mbc_tracker.message import Message

#: Of a day with more of one kind the lowest and the highest are taken.
MOST_A_DAY = 12
_REASON = Message(
    "Of more than {most} on a day, only the lowest and the highest are taken.", most=MOST_A_DAY
)


class DayReadings:
    """Gathers readings by column and day, so that a large file needs little memory."""

    def __init__(self, gathered: SourceTableBuilder) -> None:
        self._gathered = gathered
        self._targets: dict[str, Target] = {}
        self._days: dict[tuple[str, date], dict[SourceValue, float]] = {}
        self._full: dict[tuple[str, date], int] = {}

    def add(self, value: SourceValue, target: Target) -> None:
        """Take a reading; Refused where it is no measurement."""
        number = measured_value(value.value, target.key, target.scale)
        self._targets[value.column] = target
        place = value.column, value.day
        day = self._days.setdefault(place, {})
        key = value._replace(number=0, place="")  # some programs list a reading twice
        if key in day:
            return
        day[key] = number
        if place in self._full or len(day) > MOST_A_DAY:
            ends = min(day, key=day.__getitem__), max(day, key=day.__getitem__)
            self._days[place] = {end: day[end] for end in ends}
            dropped = len(day) - len(self._days[place])
            self._full[place] = self._full.get(place, 0) + dropped

    def finish(self) -> None:
        """Hand everything to the table."""
        for (column, _), day in self._days.items():
            for value in day:
                reading = value._replace(place=f"{column}, {value.day}")
                self._gathered.add(reading, self._targets[column])
        for (column, _), dropped in self._full.items():
            self._gathered.skip(column, _REASON, dropped)
