"""The further pages, each a table: days, notes, moments, measurements, notices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from math import ceil
from typing import TypeAlias

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import NOTHING, Words, answer_inside
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.records import Measurement, Moment, NoticeShown
from mbc_tracker.domain.symptoms import Catalogue, Symptom, Value
from mbc_tracker.report.data import ReportData
from mbc_tracker.report.dates import Dates
from mbc_tracker.report.notices import NoticeLines, review_text
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FURTHER_PAGES, AppendixTable, Part

#: So many symptoms stand beside one another in the table of days; more go into another table.
MOST_COLUMNS, MOST_LARGE_COLUMNS = 12, 7

#: One line of a table.
Cells: TypeAlias = tuple[str, ...]


def appendix_tables(
    data: ReportData, words: Words, texts: ReportTexts
) -> tuple[AppendixTable, ...]:
    """The tables of the parts that were chosen, in the order of the report."""
    writer = _TableWriter(data, words, texts)
    chosen = [part for part in FURTHER_PAGES if data.choices.wants(part)]
    return tuple(table for part in chosen for table in writer.tables(part))


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
        yield self._table(part, tuple(lines()))

    def _table(self, part: Part, lines: tuple[Cells, ...]) -> AppendixTable:
        text = self._texts.tables[part]
        about = text.about if lines else text.nothing
        if lines and part is Part.NOTICES:
            about = f"{about} {review_text(self._words, self._texts)}".strip()
        return AppendixTable(part, text.heading, about, text.columns, lines)

    def _days(self) -> Iterator[AppendixTable]:
        symptoms, text = self._data.choices.symptoms, self._texts.tables[Part.DAYS]
        most = MOST_LARGE_COLUMNS if self._data.choices.large_print else MOST_COLUMNS
        values, weekly = self._values(), self._data.weekly
        tables = ceil(len(symptoms) / most) or 1
        size = ceil(len(symptoms) / tables) or 1
        for first in range(0, len(symptoms), size):
            beside = symptoms[first : first + size]
            heads = (*text.columns, *(one_line(symptom.label) for symptom in beside))
            lines = tuple(self._day_lines(beside, values))
            about = f"{text.about} {self._texts.fill('days_week')}" if weekly else text.about
            yield AppendixTable(Part.DAYS, text.heading, about, heads, lines)

    def _values(self) -> Mapping[str, Mapping[date, str]]:
        """The answers in words, by the symptom's key and by day; recorded days only."""
        answers: dict[str, dict[date, str]] = {
            series.symptom.key: {day: str(value) for day, value in series.entries}
            for series in self._data.series
        }
        for symptom in self._data.choices.symptoms:
            for day, value in self._data.answers_in_words.get(symptom.key, ()):
                days = answers.setdefault(symptom.key, {})
                word = answer_inside(symptom, value)
                if symptom.is_weekly:
                    word = str(symptom.step(value))
                days[day] = self._words.phrases.fill("comma").join(
                    filter(None, (days.get(day), word))
                )
        return answers

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
            yield (self._day(day), *(column.get(day, NOTHING) for column in columns))
            following = day + timedelta(days=1)
        yield from self._gap(following, period.last + timedelta(days=1))

    def _day(self, day: date) -> str:
        """A day, marked where its answers are about a week."""
        words = self._dates.day(day)
        return self._texts.fill("day_week", day=words) if day in self._data.weekly else words

    def _gap(self, first: date, end: date) -> Iterator[Cells]:
        if first < end:
            when = self._dates.between(first, end - timedelta(days=1))
            yield when, self._texts.labels["not_recorded"]

    def _notes(self) -> Iterator[Cells]:
        for note in self._data.notes:
            yield self._dates.day(note.day), note.text.strip()

    def _moments(self) -> Iterator[Cells]:
        for moment in self._data.moments:
            day, time = self._dates.day(moment.day), self._words.phrases.time(moment.time)
            answers = _answers(moment, self._data.catalogue, self._words)
            yield day, time, answers, moment.note.strip()

    def _measurements(self) -> Iterator[Cells]:
        """A line for each measurement, by kind and then by day: a column is read downwards."""
        order = {kind: place for place, kind in enumerate(UNITS)}
        measurements = sorted(
            self._data.measurements,
            key=lambda measurement: (order.get(measurement.kind, len(order)), measurement.kind),
        )
        for kind, group in groupby(measurements, key=lambda measurement: measurement.kind):
            name = self._words.phrases.fill(f"measured_{kind}") if kind in UNITS else kind
            for measurement in group:
                yield self._measurement(name, measurement)

    def _measurement(self, name: str, measurement: Measurement) -> Cells:
        time = self._words.phrases.time(measurement.time) if measurement.time else ""
        text, kind = MeasuredText(self._words, self._data.units), measurement.kind
        value = self._words.number(measurement.value)
        if kind in UNITS:
            value = text.value(kind, measurement.value)
        note = text.context(measurement.context) if self._data.choices.wants(Part.NOTES) else ""
        return name, self._dates.day(measurement.day), time, value, one_line(note)

    def _notices(self) -> Iterator[Cells]:
        data = self._data
        notice_lines = NoticeLines(
            data.catalogue, self._words, self._texts, data.units, data.weekly_ever
        )
        for notice in sorted(data.notices, key=_day_of):
            yield (self._dates.day(notice.day), *notice_lines.line(notice))


def _day_of(notice: NoticeShown) -> date:
    return notice.day


def _answers(moment: Moment, catalogue: Catalogue, words: Words) -> str:
    """“Breathlessness 7 – severe; Cough 2 – mild”."""
    answers = [_answer(catalogue[key], value, words) for key, value in moment.answers]
    return words.phrases.fill("day_separator").join(answers) or NOTHING


def _answer(symptom: Symptom, value: Value, words: Words) -> str:
    label, word = one_line(symptom.label), words.rating(symptom, value)
    return words.phrases.fill("day_choice", label=label, word=word)
