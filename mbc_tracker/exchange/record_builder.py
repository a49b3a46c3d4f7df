"""Makes records of the values of another program's file, as the mapping of its columns says.

A value with a clock time becomes a moment, so that it never stands in the way of the day's own
answers. One without becomes the day's answer: of several the worst, as ratings are "the worst of
the last 24 hours". What was converted stays as it was in the note beside it. An identity is made
from what the file says, so that a second import of it adds nothing.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import replace
from datetime import date, time

from mbc_tracker.domain import records
from mbc_tracker.domain.medicines import name_key
from mbc_tracker.domain.own_symptoms import with_own
from mbc_tracker.domain.symptoms import Kind, Symptom, Value
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import ColumnMapping, Role, Target
from mbc_tracker.exchange.import_words import agreement_called, column_called, plain
from mbc_tracker.exchange.measurement_units import measured_value
from mbc_tracker.exchange.medicine_log import REMARK, MedicineLog
from mbc_tracker.exchange.parsed_file import (
    AboutFile,
    ParsedFile,
    ParsedRecord,
    ReadContext,
    Rejected,
    Unused,
)
from mbc_tracker.exchange.scales import YES_NO, is_yes, rating_of
from mbc_tracker.exchange.source_table import ANY_TABLE, SourceTable, SourceValue
from mbc_tracker.message import Message, Text

_LEFT_OUT = Message("It is left out. You can choose what it becomes.")
_IDENTITY_LENGTH = 24


def build_records(table: SourceTable, context: ReadContext) -> ParsedFile:
    """Make the records of a file.

    Raises:
        Refused: the mapping that the person wants is about none of its columns.
    """
    proposed, shape = ColumnMapping(table.columns), _shape(table)
    if context.mapping and table.columns and not context.mapping.names_any(proposed):
        raise Refused("The mapping is about none of the columns in this file.")
    mapping = context.mapping or context.remembered.get(shape, proposed)
    built = _Builder(table, mapping.applied_to(proposed), context).build()
    return replace(built, about=replace(built.about, shape=shape, examples=table.examples))


def _shape(table: SourceTable) -> str:
    """The program, and of a table of somebody's own also the names of its columns."""
    if table.key != ANY_TABLE:
        return table.key
    return f"{table.key}-{_digest(repr(sorted(name for name, _ in table.columns)))}"


class _Builder:
    """Builds the records of one file."""

    def __init__(self, table: SourceTable, mapping: ColumnMapping, context: ReadContext) -> None:
        self._table, self._mapping, self._context = table, mapping, context
        self._targets = dict(mapping.targets)
        self._own = {
            target.key: records.OwnSymptom(
                own_symptom_id(target.key),
                target.key,
                Kind.YES_NO if target.scale == YES_NO else Kind.RATING,
                context.now,
            )
            for target in self._targets.values()
            if target.role is Role.OWN_SYMPTOM
        }
        self._catalogue = with_own(context.catalogue, self._own.values())
        self._entries: list[ParsedRecord] = []
        self._rejected = list(table.rejected)
        self._left_out = Counter[str]()
        self._answers: dict[tuple[date, str], tuple[SourceValue, Value]] = {}
        self._lines: dict[date, tuple[SourceValue, list[str], list[str]]] = {}
        self._used: set[str] = set()
        self._medicines = MedicineLog()

    def build(self) -> ParsedFile:
        """Go through all values, then through what was gathered of each day."""
        for value in self._table.values:
            try:
                self._take(value, self._targets[value.column])
            except Refused as refused:
                self._rejected.append(Rejected(value.number, value.place, refused.message))
        for (day, symptom), (value, answer) in self._answers.items():
            self._add(value, records.Answer(day, symptom, answer, self._context.now))
        for day, (value, own, original) in self._lines.items():
            whose = self._table.program or "a table"
            last = [f"From {whose}: {'; '.join(original)}"] if original else []
            text = "\n".join(dict.fromkeys((*own, *last)))
            self._add(value, records.Note(day, text, self._context.now))
        remarks = (*self._table.remarks, *self._add_medicines())
        left_out = tuple(
            Unused(excerpt(name), count, _LEFT_OUT) for name, count in self._left_out.items()
        )
        return ParsedFile(
            (*self._own_symptoms(), *self._entries),
            tuple(sorted(self._rejected, key=lambda rejection: rejection.number)),
            AboutFile(
                self._table.program,
                self._table.entry_count,
                (*self._table.unused, *left_out),
                remarks,
                joins_notes=True,
                mapping=self._mapping,
            ),
        )

    def _own_symptoms(self) -> list[ParsedRecord]:
        """The symptoms to add, as far as something is about them; Today asks for none of them."""
        entries: list[ParsedRecord] = []
        for own in self._own.values():
            if own.id in self._used and own.id not in self._context.catalogue:
                hidden = records.SymptomVisibility(own.id, shown=False)
                entries += [ParsedRecord(0, excerpt(own.label), record) for record in (own, hidden)]
        return entries

    def _take(self, value: SourceValue, target: Target) -> None:
        if target.role is Role.LEAVE_OUT:
            self._left_out[value.column] += 1
        elif target.role is Role.MEASUREMENT:
            self._measure(value, target)
        elif target.role is Role.MEDICINE:
            self._medicines.take(value, target.key)
        elif target.role is Role.NOTE:
            self._write(value, _described(value, generic=column_called(value.column) == "note"))
        else:
            self._answer(value, target)

    def _add_medicines(self) -> tuple[Text, ...]:
        """Add what the file says was taken, always under the same identity; how it was read."""
        last_day = max((value.day for value in self._table.values), default=date.min)
        taken = list(self._medicines.medicines(self._context.now, last_day))
        for value, medicine in taken:
            identity = f"{self._table.key}-{_digest(name_key(medicine.name))}"
            self._add(value, replace(medicine, id=identity))
        return (REMARK,) if taken else ()

    def _measure(self, value: SourceValue, target: Target) -> None:
        number = measured_value(value.value, target.key, target.scale)
        identity, day, clock = self._identity(value), value.day, value.time
        now = self._context.now
        self._add(
            value,
            records.Measurement(identity, day, clock, target.key, number, value.note, now),
        )

    def _answer(self, value: SourceValue, target: Target) -> None:
        own = target.role is Role.OWN_SYMPTOM
        key = own_symptom_id(target.key) if own else target.key
        symptom = self._catalogue[key]
        answer = _converted(value.value, target.scale, symptom)
        self._used.add(key)
        exact = value.value == str(answer) if symptom.is_rated else agreement_called(value.value)
        original = "" if exact and not value.note else _described(value)
        if value.time is not None:
            self._moment(value, value.time, ((key, answer),), original)
            return
        before = self._answers.get((value.day, key))
        if before is None or _is_worse(answer, before[1], symptom):
            self._answers[value.day, key] = value, answer
        if original:
            self._day(value)[2].append(original)

    def _write(self, value: SourceValue, text: str) -> None:
        if value.time is not None:
            self._moment(value, value.time, (), text)
        else:
            self._day(value)[1].append(text)

    def _moment(
        self, value: SourceValue, clock: time, answers: tuple[tuple[str, Value], ...], text: str
    ) -> None:
        identity, now = self._identity(value), self._context.now
        self._add(value, records.Moment(identity, value.day, clock, answers, text, now))

    def _day(self, value: SourceValue) -> tuple[SourceValue, list[str], list[str]]:
        return self._lines.setdefault(value.day, (value, [], []))

    def _add(self, value: SourceValue, record: records.Record) -> None:
        self._entries.append(ParsedRecord(value.number, value.place, record))

    def _identity(self, value: SourceValue) -> str:
        """An identity that the value has in every export of the program, and no other value."""
        parts = (value.day, value.time, value.column, value.value, value.note)
        return f"{self._table.key}-{_digest(repr([str(part) for part in parts]))}"


def own_symptom_id(label: str) -> str:
    """The identity of a symptom that an import adds: the same for the same name."""
    return f"own-{_digest(plain(label))}"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_IDENTITY_LENGTH]


def _converted(value: str, scale: str, symptom: Symptom) -> Value:
    if symptom.is_rated:
        return rating_of(value, scale)
    return symptom.choices[is_yes(value, scale)].key


def _is_worse(answer: Value, other: Value, symptom: Symptom) -> bool:
    if isinstance(answer, int) and isinstance(other, int):
        return answer > other
    return other == symptom.none


def _described(value: SourceValue, *, generic: bool = False) -> str:
    """The value as it was in the file: “Cough (dry): Mild, after the stairs”."""
    text = value.value if generic else f"{value.column}: {value.value}"
    return f"{text}, {value.note}" if value.note else text
