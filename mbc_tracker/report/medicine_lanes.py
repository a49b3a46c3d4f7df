"""Medicines beside the charts, and what is taken now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from mbc_tracker.content.words import Words
from mbc_tracker.domain.medicines import DoseStretch, Medicine, dose_stretches, name_key, taken_on
from mbc_tracker.domain.period import Period
from mbc_tracker.report.course import start_of
from mbc_tracker.report.lanes import Lane, LaneMark, bar
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.table_text import TableText


class MedicineLanes:
    """Writes the medicines of one report. medicines: those taken in its period."""

    def __init__(
        self, medicines: Sequence[Medicine], period: Period, words: Words, texts: ReportTexts
    ) -> None:
        self._medicines, self._period, self._texts = medicines, period, texts
        self._words, self._days = words, TableText(period, words, texts)

    def lanes(self) -> tuple[Lane, ...]:
        """A lane for each name, with a bar for each time that it was taken."""
        groups: dict[str, list[Medicine]] = {}
        for medicine in self._medicines:
            groups.setdefault(name_key(medicine.name), []).append(medicine)
        return tuple(self._lane(group) for group in groups.values())

    def taken_now(self) -> str:
        """“amlodipine 5 mg every morning; codeine 15 mg at night, since 30 Jan.”."""
        stretches = taken_on(self._medicines, self._period.last)
        listed = "; ".join(self._taken(stretch) for stretch in stretches)
        return f"{listed}." if listed else ""

    def _lane(self, medicines: Sequence[Medicine]) -> Lane:
        stretches = [
            stretch
            for medicine in medicines
            for stretch in dose_stretches(medicine)
            if stretch.overlaps(self._period)
        ]
        name = one_line(medicines[0].name)
        doses = {one_line(stretch.dose) for stretch in stretches}
        if len(doses) == 1:
            return self._with_bars(_named(name, *doses), medicines, ())
        return self._with_bars(name, medicines, tuple(self._changes(stretches)))

    def _with_bars(
        self, name: str, medicines: Sequence[Medicine], ticks: tuple[LaneMark, ...]
    ) -> Lane:
        bars = tuple(bar(medicine.day, medicine.last_day, self._period) for medicine in medicines)
        return Lane(name, solid=False, bars=bars, ticks=ticks)

    def _changes(self, stretches: Sequence[DoseStretch]) -> Iterator[LaneMark]:
        """A mark with the dose where each begins, at the period's start for one from before."""
        for stretch in stretches:
            first = max(stretch.first, self._period.first)
            yield LaneMark(start_of(first, self._period), one_line(stretch.dose))

    def _taken(self, stretch: DoseStretch) -> str:
        words = _named(one_line(stretch.medicine.name), one_line(stretch.dose))
        if not self._is_new(stretch.first):
            return words
        since = self._words.phrases.fill("medicine_since", date=self._days.day(stretch.first))
        return self._words.phrases.fill("comma").join((words, since))

    def _is_new(self, day: date) -> bool:
        return day > self._period.first


def _named(name: str, dose: str) -> str:
    return f"{name} {dose}".strip()
