"""Home measurements in words. Nothing is said about what a value means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from mbc_tracker.content.text_table import TextTable
from mbc_tracker.content.words import NOTHING, Words
from mbc_tracker.domain.measurement_series import MeasurementSeries, when
from mbc_tracker.domain.measurements import EXERTION, OXYGEN, REST, UNITS, UP_IS_BETTER
from mbc_tracker.domain.readings import number_text, value_text
from mbc_tracker.domain.records import Measurement


class MeasuredText:
    """Titles, one measurement read out, a panel in words, and a table.

    units: by kind the unit that measurements, which have the diary's own, are read out in.
    """

    def __init__(self, words: Words, units: Mapping[str, str] = UNITS) -> None:
        self._words, self._phrases, self._units = words, words.phrases, units

    def legend(self) -> str:
        """A sentence on what the marks are."""
        return self._phrases.fill("measured_legend")

    def name(self, kind: str) -> str:
        """“Peak flow”."""
        return self._phrases.fill(f"measured_{kind}")

    def short_name(self, kind: str) -> str:
        """“Oxygen”, for where there is little room."""
        return self._phrases.fill(f"measured_short_{kind}")

    def context(self, context: str) -> str:
        """“at rest”; what is none of the program's own contexts stays as it was written."""
        known = context in (REST, EXERTION, OXYGEN)
        return self._phrases.fill(f"measured_context_{context}") if known else context

    def value(self, kind: str, value: float) -> str:
        """“64.0 kg”, of a value as the diary keeps it."""
        return f"{self.number(kind, value)} {self._units[kind]}"

    def number(self, kind: str, value: float) -> str:
        """“64.0”, in the person's unit and with the language's decimal mark."""
        return self._written(value_text(kind, value, self._units[kind]))

    def brief(self, kind: str, value: float) -> str:
        """“oxygen 96 %”, for what was done."""
        return f"{self._words.phrases.lowered(self.short_name(kind))} {self.value(kind, value)}"

    def title(self, measured: MeasurementSeries) -> str:
        """“Peak flow, L/min”."""
        name = self.name(measured.kind)
        return self._phrases.fill("measured_title", name=name, unit=measured.unit)

    def note(self, measured: MeasurementSeries) -> str:
        """Which way is up, where that can be said at all."""
        return self._phrases.fill("measured_up") if measured.kind in UP_IS_BETTER else ""

    def caution(self, kind: str) -> str:
        """What to know of how far a kind can be relied on, for those that have it."""
        return self._phrases.fill("measured_caution_spo2") if kind == "spo2" else ""

    def entry(self, measurement: Measurement) -> str:
        """“Oxygen (SpO2) 96 % (at rest)”."""
        kind = measurement.kind
        return self._entry(measurement, self.number(kind, measurement.value), self._units[kind])

    def alternative(self, measured: MeasurementSeries) -> str:
        """A panel in words, for somebody who doesn't see it."""
        period, last = measured.period, measured.last
        summary = self._phrases.fill(
            "measured_alt",
            name=self.name(measured.kind),
            first=self._words.date_numeric(period.first),
            last=self._words.date_numeric(period.last),
            n=measured.days,
            days=self._words.days(len(period)),
        )
        extent = self._phrases.fill(
            "measured_range",
            value=self._words.number(last.value),
            unit=measured.unit,
            date=self._words.date_numeric(last.day),
            lowest=self._words.number(measured.lowest.value),
            highest=self._words.number(measured.highest.value),
        )
        return self._phrases.fill("sentence_gap").join(
            part for part in (summary, extent, self.note(measured)) if part
        )

    def table(self, measured: Sequence[MeasurementSeries]) -> TextTable:
        """A row for each measurement, the latest first."""
        entries = sorted(
            ((measurement, kind.unit) for kind in measured for measurement in kind.entries),
            key=lambda entry: when(entry[0]),
            reverse=True,
        )
        rows = (
            (
                self._words.date_numeric(measurement.day),
                self._phrases.time(measurement.time) if measurement.time else NOTHING,
                self._entry(measurement, self._written(number_text(measurement.value, unit)), unit),
            )
            for measurement, unit in entries
        )
        heads = ("head_day", "head_time", "head_measurement")
        return TextTable(tuple(self._phrases.fill(head) for head in heads), tuple(rows))

    def _written(self, number: str) -> str:
        """A number with the language's decimal mark."""
        return number.replace(".", self._phrases.decimal)

    def _entry(self, measurement: Measurement, number: str, unit: str) -> str:
        entry = self._phrases.fill(
            "measured_value", name=self.name(measurement.kind), value=number, unit=unit
        )
        if not measurement.context:
            return entry
        context = self.context(measurement.context)
        return self._phrases.fill("measured_with", entry=entry, context=context)
