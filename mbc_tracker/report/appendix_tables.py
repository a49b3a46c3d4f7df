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
from mbc_tracker.report.data import ReportData
from mbc_tracker.report.dates import Dates
from mbc_tracker.report.notices import NoticeLines
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FURTHER_PAGES, AppendixTable, ListedEvent, Part
from mbc_tracker.report.table import NOTHING

#: So many symptoms stand beside one another in the table of days; more go into another table.
MOST_COLUMNS, MOST_LARGE_COLUMNS = 12, 7

Cells = tuple[str, ...]


def appendix_tables(
    data: ReportData, words: Words, texts: ReportTexts
) -> tuple[AppendixTable, ...]:
    """Those that are wanted, in their order."""
    written = _TableWriter(data, words, texts)
    wanted = [part for part in FURTHER_PAGES if data.choices.wants(part)]
    return tuple(sheet for part in wanted for sheet in written.tables(part))


def event_table(named: Sequence[ListedEvent], texts: ReportTexts) -> AppendixTable:
    """The list of the events that charts can't name, with their numbers there."""
    text = texts.tables[Part.EVENTS]
    lines = tuple((event.number, event.when, event.text) for event in named)
    return AppendixTable(Part.EVENTS, text.heading, text.about, text.columns, lines)


class _TableWriter:
    """Writes the tables of one report."""

    def __init__(self, data: ReportData, words: Words, texts: ReportTexts) -> None:
        self._data, self._words, self._texts = data, words, texts
        self._dates = Dates(data.choices.period, words)

    def tables(self, part: Part) -> Iterator[AppendixTable]:
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

    def _sheet(self, part: Part, lines: tuple[Cells, ...]) -> AppendixTable:
        text = self._texts.tables[part]
        about = text.about if lines else text.nothing
        return AppendixTable(part, text.heading, about, text.columns, lines)

    def _days(self) -> Iterator[AppendixTable]:
        symptoms, text = self._data.choices.symptoms, self._texts.tables[Part.DAYS]
        most = MOST_LARGE_COLUMNS if self._data.choices.large_print else MOST_COLUMNS
        values = self._values()
        tables = ceil(len(symptoms) / most) or 1
        size = ceil(len(symptoms) / tables) or 1
        for first in range(0, len(symptoms), size):
            shown = symptoms[first : first + size]
            heads = (*text.columns, *(one_line(it.label) for it in shown))
            lines = tuple(self._day_lines(shown, values))
            yield AppendixTable(Part.DAYS, text.heading, text.about, heads, lines)

    def _values(self) -> Mapping[str, Mapping[date, str]]:
        """Per symptom the recorded days, each with its answer in words."""
        found: dict[str, dict[date, str]] = {
            one.symptom.key: {day: str(value) for day, value in one.entries}
            for one in self._data.series
        }
        for symptom in self._data.choices.symptoms:
            for day, value in self._data.answers_in_words.get(symptom.key, ()):
                days = found.setdefault(symptom.key, {})
                days[day] = self._words.phrases.fill("comma").join(
                    filter(None, (days.get(day), symptom.word(value).lower()))
                )
        return found

    def _day_lines(
        self, symptoms: Sequence[Symptom], values: Mapping[str, Mapping[date, str]]
    ) -> Iterator[Cells]:
        """A line for each recorded day, and one for each run of days without an entry."""
        columns = [values.get(symptom.key, {}) for symptom in symptoms]
        recorded = sorted({day for column in columns for day in column})
        period = self._data.choices.period
        following = period.first
        for day in recorded:
            yield from self._gap(following, day)
            yield (self._dates.day(day), *(column.get(day, NOTHING) for column in columns))
            following = day + timedelta(days=1)
        yield from self._gap(following, period.last + timedelta(days=1))

    def _gap(self, first: date, end: date) -> Iterator[Cells]:
        if first < end:
            when = self._dates.between(first, end - timedelta(days=1))
            yield when, self._texts.labels["not_recorded"]

    def _notes(self) -> Iterator[Cells]:
        for note in self._data.notes:
            yield self._dates.day(note.day), note.text.strip()

    def _moments(self) -> Iterator[Cells]:
        for moment in self._data.moments:
            said = _answers(moment, self._data.catalogue, self._words)
            yield self._dates.day(moment.day), f"{moment.time:%H:%M}", said, moment.note.strip()

    def _measurements(self) -> Iterator[Cells]:
        """By kind, so that a column is read downwards; within a kind by day."""
        order = {kind: place for place, kind in enumerate(UNITS)}
        listed = sorted(
            self._data.measurements, key=lambda it: (order.get(it.kind, len(order)), it.kind)
        )
        for kind, ones in groupby(listed, key=lambda it: it.kind):
            name = self._words.phrases.fill(f"measured_{kind}") if kind in UNITS else kind
            for one in ones:
                yield self._measurement(name, one)

    def _measurement(self, name: str, one: Measurement) -> Cells:
        time = f"{one.time:%H:%M}" if one.time else ""
        value = f"{self._words.number(one.value)} {UNITS.get(one.kind, '')}".strip()
        note = one.context if self._data.choices.wants(Part.NOTES) else ""
        return name, self._dates.day(one.day), time, value, one_line(note)

    def _notices(self) -> Iterator[Cells]:
        told = NoticeLines(self._data.catalogue, self._words, self._texts)
        for notice in sorted(self._data.notices, key=_day_of):
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
