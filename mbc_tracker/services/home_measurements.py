"""Home measurements: which are asked for, what a day has of them, and new ones."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date, time

from mbc_tracker.domain import profile
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurement_series import DayMeasurements, when
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Measurement
from mbc_tracker.domain.units import chosen_units
from mbc_tracker.services.diary_reader import DiaryReader
from mbc_tracker.storage.store import Store


class HomeMeasurements:
    """Reads one open diary; nothing here changes it."""

    def __init__(self, store: Store, reader: DiaryReader) -> None:
        self._store, self._reader = store, reader

    @property
    def units(self) -> dict[str, str]:
        """By kind the unit that the person reads and types."""
        return chosen_units(self._reader.settings())

    @property
    def asked(self) -> tuple[str, ...]:
        """The kinds that Today asks for, in their usual order; none until they are switched on."""
        chosen = profile.keys_in(self._reader.setting(profile.MEASURED))
        return tuple(kind for kind in UNITS if kind in chosen)

    def on_day(self, day: date) -> tuple[DayMeasurements, ...]:
        """What a day has of each kind that is asked for."""
        kinds = self.asked
        return tuple(self._days(kinds, day).values()) if kinds else ()

    def of_kind(self, kind: str, day: date) -> DayMeasurements:
        """What a day has of one kind, asked for or not."""
        return self._days((kind,), day)[kind]

    def _days(self, kinds: tuple[str, ...], day: date) -> dict[str, DayMeasurements]:
        units = self.units
        readings = sorted(self._reader.records(Measurement, Period(day, day)), key=when)
        earlier = self._store.last_measured(kinds, before=day)
        before = {reading.kind: reading for reading in earlier}
        return {
            kind: DayMeasurements(
                kind,
                units[kind],
                day,
                tuple(reading for reading in readings if reading.kind == kind),
                before.get(kind),
            )
            for kind in kinds
        }


def new_reading(
    kind: str, value: float, day: date, now: Stamp, *, at: time | None = None, context: str = ""
) -> Measurement:
    """A measurement with an identity of its own.

    at: its clock time; the present one where none is given and it is of today.
    """
    if at is None and now.wall.date() == day:
        at = now.wall.time().replace(second=0, microsecond=0)
    return Measurement(str(uuid.uuid4()), day, at, kind, value, context, now)


def corrected(reading: Measurement, value: float, now: Stamp) -> Measurement:
    """A measurement with another value; when and how it was measured stay."""
    return replace(reading, value=value, recorded=now)
