"""Home measurements in words. Nothing is said about what a value means."""

from __future__ import annotations

from collections.abc import Sequence

from mbc_tracker.content.text_table import TextTable
from mbc_tracker.content.words import NOTHING, Words
from mbc_tracker.domain.measured import Measured, when
from mbc_tracker.domain.measurements import UNITS, UP_IS_BETTER
from mbc_tracker.domain.records import Measurement


class MeasuredText:
    """Titles, one measurement read out, a panel in words, and a table."""

    def __init__(self, words: Words) -> None:
        self._words, self._phrases = words, words.phrases

    def legend(self) -> str:
        """A sentence on what the marks are."""
        return self._phrases.fill("measured_legend")

    def name(self, kind: str) -> str:
        """“Peak flow”."""
        return self._phrases.fill(f"measured_{kind}")

    def title(self, measured: Measured) -> str:
        """“Peak flow, L/min”."""
        name = self.name(measured.kind)
        return self._phrases.fill("measured_title", name=name, unit=measured.unit)

    def note(self, measured: Measured) -> str:
        """Which way is up, where that can be said at all."""
        return self._phrases.fill("measured_up") if measured.kind in UP_IS_BETTER else ""

    def entry(self, measurement: Measurement) -> str:
        """“Oxygen (SpO2) 96 % (resting)”."""
        entry = self._phrases.fill(
            "measured_value",
            name=self.name(measurement.kind),
            value=self._words.number(measurement.value),
            unit=UNITS[measurement.kind],
        )
        if not measurement.context:
            return entry
        return self._phrases.fill("measured_with", entry=entry, context=measurement.context)

    def alternative(self, measured: Measured) -> str:
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

    def table(self, measured: Sequence[Measured]) -> TextTable:
        """A row for each measurement, the latest first."""
        entries = sorted(
            (measurement for kind in measured for measurement in kind.entries),
            key=when,
            reverse=True,
        )
        rows = (
            (
                self._words.date_numeric(measurement.day),
                f"{measurement.time:%H:%M}" if measurement.time else NOTHING,
                self.entry(measurement),
            )
            for measurement in entries
        )
        heads = ("head_day", "head_time", "head_measurement")
        return TextTable(tuple(self._phrases.fill(head) for head in heads), tuple(rows))
