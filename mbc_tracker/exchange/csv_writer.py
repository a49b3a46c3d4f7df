"""The whole diary as one CSV table, a row for each value. Its columns: docs/formats.md.

A record of one value is one row. A larger one has a row with its identity as the key, and a row
``identity/field`` for each further field that is filled. When each record was written down stands
in rows of the kind ``recorded`` at the end, out of the way of whoever opens it as a spreadsheet.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, time, timedelta, timezone
from typing import Any, TypeAlias

from mbc_tracker.domain import records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.symptoms import Recall, Value
from mbc_tracker.exchange.selection import Selection
from mbc_tracker.frozen import frozen

COLUMNS = ("date", "time", "kind", "key", "value", "unit", "note")
RATED = "0-10"
#: What the unit of an answer ends with that looks back on a week.
WEEKLY = "in 7 days"

#: A spreadsheet takes a cell that begins so for a formula, or drops the character.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠'")
#: A text that a spreadsheet would take for a date or a number, and write another way.
_REWRITTEN = re.compile(r"0[0-9]+|[0-9]{12,}|[1-9][0-9]*([./:-][0-9]+)+|[0-9]+[eE][+-]?[0-9]+")


@frozen
class CsvRow:
    """One line of the table but for its kind."""

    day: date | None
    time: time | None
    key: str
    value: object = ""
    unit: str = ""
    note: str = ""


CsvRows: TypeAlias = Iterator[CsvRow]


def write(selection: Selection) -> bytes:
    """Write the file: UTF-8 with the mark by which Excel knows it, RFC 4180."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in selection.records:
        kind, rows = _KINDS[type(record)]
        writer.writerows(_cells(kind, row) for row in rows(record))
    for record in selection.records:
        if not isinstance(record, records.SymptomVisibility | records.Setting):
            writer.writerow(_cells("recorded", _recorded(record)))
    return file.getvalue().encode("utf-8-sig")


def _cells(kind: str, row: CsvRow) -> tuple[str, ...]:
    cells = (row.day, row.time, kind, row.key, row.value, row.unit, row.note)
    return tuple(_cell(cell) for cell in cells)


def _cell(value: object) -> str:
    """Text is guarded against a spreadsheet; a reader drops one leading ' again."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, str):
        guarded = value.startswith(_FORMULA) or _REWRITTEN.fullmatch(value)
        return f"'{value}" if guarded else str(value)
    return str(value)


def _answer(answer: records.Answer) -> CsvRows:
    unit = _unit(answer.value)
    if answer.recall is Recall.WEEK:
        unit = f"{unit} {WEEKLY}".strip()
    yield CsvRow(answer.day, None, answer.symptom, answer.value, unit)


def _unit(value: Value) -> str:
    return RATED if isinstance(value, int) else ""


def _note(note: records.Note) -> CsvRows:
    yield CsvRow(note.day, None, "", note=note.text)


def _moment(moment: records.Moment) -> CsvRows:
    yield CsvRow(moment.day, moment.time, moment.id, note=moment.note)
    for symptom, value in moment.answers:
        yield CsvRow(moment.day, moment.time, f"{moment.id}/{symptom}", value, _unit(value))


def _help_signs(ticked: records.HelpSigns) -> CsvRows:
    yield CsvRow(ticked.day, None, "", len(ticked.signs))
    for sign in ticked.signs:
        yield CsvRow(ticked.day, None, sign, value=True)


def _measurement(measurement: records.Measurement) -> CsvRows:
    unit, key = UNITS.get(measurement.kind, ""), f"{measurement.id}/{measurement.kind}"
    yield CsvRow(
        measurement.day, measurement.time, key, measurement.value, unit, measurement.context
    )


def _event(event: records.Event) -> CsvRows:
    yield CsvRow(event.day, None, event.id, event.kind, note=event.text)
    yield from _fields(event, "last_day")


def _medicine(medicine: Medicine) -> CsvRows:
    yield CsvRow(medicine.day, None, medicine.id, medicine.name, note=medicine.note)
    yield from _fields(medicine, "last_day")
    for position, (day, dose) in enumerate(medicine.doses, start=1):
        yield CsvRow(day, None, f"{medicine.id}/dose-{position}", dose)


def _appointment(appointment: records.Appointment) -> CsvRows:
    yield CsvRow(appointment.day, appointment.time, appointment.id, note=appointment.note)
    yield from _fields(appointment, "who", "place")


def _question(question: records.Question) -> CsvRows:
    yield CsvRow(None, None, question.id, note=question.text)
    yield from _fields(question, "appointment", "position", "asked", "answer")


def _contact(contact: records.Contact) -> CsvRows:
    yield CsvRow(None, None, contact.id, contact.name, note=contact.note)
    yield from _fields(contact, "position", "role", "phone", "hours", "all_hours")


def _known_mark(mark: records.BaselineReset) -> CsvRows:
    yield CsvRow(mark.day, None, mark.id, mark.symptom, note=mark.note)
    yield from _fields(mark, "level")


def _notice(notice: records.NoticeShown) -> CsvRows:
    yield CsvRow(notice.day, None, notice.id, notice.rule)
    rest = ("rule_version", "symptom", "level", "usual", "threshold", "reply")
    yield from _fields(notice, *rest, "usual_first", "usual_last", "replied")
    for position, (day, value) in enumerate(notice.evidence, start=1):
        yield CsvRow(day, None, f"{notice.id}/evidence-{position}", value)


def _own_symptom(symptom: records.OwnSymptom) -> CsvRows:
    yield CsvRow(None, None, symptom.id, symptom.label)
    yield from _fields(symptom, "kind", "position", "other_name")


def _shown(record: records.SymptomVisibility) -> CsvRows:
    yield CsvRow(None, None, record.symptom, record.shown)


def _setting(setting: records.Setting) -> CsvRows:
    yield CsvRow(None, None, setting.name, setting.value)


def _fields(record: records.Record, *names: str) -> CsvRows:
    """A row for each of the fields that is filled."""
    day = getattr(record, "day", None)
    for name in names:
        value = getattr(record, name)
        if value not in (None, ""):
            yield CsvRow(day, None, f"{record.key[0]}/{name}", value)


def _recorded(record: Any) -> CsvRow:  # noqa: ANN401 - any record that has a stamp
    stamp: Stamp = record.recorded
    kind, _ = _KINDS[type(record)]
    name = record.symptom if isinstance(record, records.Answer) else getattr(record, "id", "")
    wall = stamp.utc.astimezone(timezone(timedelta(minutes=stamp.offset)))
    day = getattr(record, "day", None)
    return CsvRow(day, None, f"{kind}/{name}", wall.isoformat(), stamp.zone)


_KINDS: Mapping[type[records.Record], tuple[str, Callable[[Any], CsvRows]]] = {
    records.Answer: ("answer", _answer),
    records.Note: ("note", _note),
    records.Moment: ("moment", _moment),
    records.HelpSigns: ("help_now", _help_signs),
    records.Measurement: ("measurement", _measurement),
    records.Event: ("event", _event),
    Medicine: ("medicine", _medicine),
    records.Appointment: ("appointment", _appointment),
    records.Question: ("question", _question),
    records.Contact: ("contact", _contact),
    records.BaselineReset: ("known_mark", _known_mark),
    records.NoticeShown: ("notice", _notice),
    records.OwnSymptom: ("own_symptom", _own_symptom),
    records.SymptomVisibility: ("shown", _shown),
    records.Setting: ("setting", _setting),
}


def kinds() -> dict[str, type[records.Record]]:
    """The kinds of record by their names in the column ``kind``."""
    return {name: kind for kind, (name, _) in _KINDS.items()}
