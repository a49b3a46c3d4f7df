"""The further pages, each a table: days, notes, moments, measurements, notices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from math import ceil

from mbc_tracker.content.phrases import Phrases
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.records import Measurement, Moment, NoticeShown
from mbc_tracker.domain.symptoms import Catalogue, Symptom, Value
from mbc_tracker.report.dates import Dates
from mbc_tracker.report.lettering import one_line
from mbc_tracker.report.material import Material
from mbc_tracker.report.notices import NoticeLines
from mbc_tracker.report.summary import FURTHER_PAGES, Named, Part, Sheet
from mbc_tracker.report.table import NOTHING
from mbc_tracker.report.wording import Wording

#: So many symptoms stand beside one another in the table of days; more go into another table.
MOST_COLUMNS, MOST_LARGE_COLUMNS = 12, 7

Line = tuple[str, ...]


def sheets(material: Material, words: Words, wording: Wording) -> tuple[Sheet, ...]:
    """Those that are wanted, in their order."""
    written = _Writer(material, words, wording)
    wanted = [part for part in FURTHER_PAGES if material.choices.wants(part)]
    return tuple(sheet for part in wanted for sheet in written.sheets(part))


def every_event(named: Sequence[Named], wording: Wording) -> Sheet:
    """The list of the events that charts can't name, with their numbers there."""
    text = wording.sheets[Part.EVENTS]
    lines = tuple((event.number, event.when, event.text) for event in named)
    return Sheet(Part.EVENTS, text.heading, text.about, text.columns, lines)


class _Writer:
    """Writes the tables of one report."""

    def __init__(self, material: Material, words: Words, wording: Wording) -> None:
        self._material, self._words, self._wording = material, words, wording
        self._dates = Dates(material.choices.period, words)

    def sheets(self, part: Part) -> Iterator[Sheet]:
        """The tables of one part."""
        if part is Part.DAYS:
            yield from self._days()
            return
        lines = {
            Part.ALL_NOTES: self._notes,
            Part.MOMENTS: self._moments,
            Part.MEASUREMENTS: self._measurements,
            Part.NOTICES: self._notices,
        }[part]
        yield self._sheet(part, tuple(lines()))

    def _sheet(self, part: Part, lines: tuple[Line, ...]) -> Sheet:
        text = self._wording.sheets[part]
        about = text.about if lines else text.nothing
        return Sheet(part, text.heading, about, text.columns, lines)

    def _days(self) -> Iterator[Sheet]:
        symptoms, text = self._material.choices.symptoms, self._wording.sheets[Part.DAYS]
        most = MOST_LARGE_COLUMNS if self._material.choices.large_print else MOST_COLUMNS
        values = self._values()
        tables = ceil(len(symptoms) / most) or 1
        size = ceil(len(symptoms) / tables) or 1
        for first in range(0, len(symptoms), size):
            shown = symptoms[first : first + size]
            heads = (*text.columns, *(one_line(it.label) for it in shown))
            lines = tuple(self._day_lines(shown, values))
            yield Sheet(Part.DAYS, text.heading, text.about, heads, lines)

    def _values(self) -> Mapping[str, Mapping[date, str]]:
        """Per symptom the recorded days, each with its answer in words."""
        found: dict[str, dict[date, str]] = {
            one.symptom.key: {day: str(value) for day, value in one.entries}
            for one in self._material.series
        }
        for symptom in self._material.choices.symptoms:
            for day, value in self._material.said.get(symptom.key, ()):
                days = found.setdefault(symptom.key, {})
                days[day] = self._words.phrases.fill("comma").join(
                    filter(None, (days.get(day), symptom.word(value).lower()))
                )
        return found

    def _day_lines(
        self, symptoms: Sequence[Symptom], values: Mapping[str, Mapping[date, str]]
    ) -> Iterator[Line]:
        """A line for each recorded day, and one for each run of days without an entry."""
        columns = [values.get(symptom.key, {}) for symptom in symptoms]
        recorded = sorted({day for column in columns for day in column})
        period = self._material.choices.period
        following = period.first
        for day in recorded:
            yield from self._gap(following, day)
            yield (self._dates.day(day), *(column.get(day, NOTHING) for column in columns))
            following = day + timedelta(days=1)
        yield from self._gap(following, period.last + timedelta(days=1))

    def _gap(self, first: date, end: date) -> Iterator[Line]:
        if first < end:
            when = self._dates.between(first, end - timedelta(days=1))
            yield when, self._wording.labels["not_recorded"]

    def _notes(self) -> Iterator[Line]:
        for note in self._material.notes:
            yield self._dates.day(note.day), note.text.strip()

    def _moments(self) -> Iterator[Line]:
        for moment in self._material.moments:
            said = _answers(moment, self._material.catalogue, self._words)
            yield self._dates.day(moment.day), f"{moment.time:%H:%M}", said, moment.note.strip()

    def _measurements(self) -> Iterator[Line]:
        """By kind, so that a column is read downwards; within a kind by day."""
        order = {kind: place for place, kind in enumerate(UNITS)}
        listed = sorted(
            self._material.measurements, key=lambda it: (order.get(it.kind, len(order)), it.kind)
        )
        for kind, ones in groupby(listed, key=lambda it: it.kind):
            name = self._words.phrases.fill(f"measured_{kind}") if kind in UNITS else kind
            for one in ones:
                yield self._measurement(name, one)

    def _measurement(self, name: str, one: Measurement) -> Line:
        time = f"{one.time:%H:%M}" if one.time else ""
        value = f"{self._words.number(one.value)} {UNITS.get(one.kind, '')}".strip()
        note = one.context if self._material.choices.wants(Part.NOTES) else ""
        return name, self._dates.day(one.day), time, value, one_line(note)

    def _notices(self) -> Iterator[Line]:
        told = NoticeLines(self._material.catalogue, self._words, self._wording)
        for notice in sorted(self._material.notices, key=_day_of):
            yield (self._dates.day(notice.day), *told.line(notice))


def _day_of(notice: NoticeShown) -> date:
    return notice.day


def _answers(moment: Moment, catalogue: Catalogue, words: Words) -> str:
    """“Breathlessness 7 – severe; Cough 2 – mild”."""
    told = [_answer(catalogue[key], value, words.phrases, words) for key, value in moment.answers]
    return words.phrases.fill("day_separator").join(told) or NOTHING


def _answer(symptom: Symptom, value: Value, phrases: Phrases, words: Words) -> str:
    said = words.rating(symptom, value)
    return phrases.fill("day_choice", label=one_line(symptom.label), word=said)
