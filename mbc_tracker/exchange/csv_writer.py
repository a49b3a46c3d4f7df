"""The whole diary as one CSV table, a row for each value. Its columns: docs/formats.md.

A record of one value is one row. A larger one has a row with its identity as the key, and a row
``identity/field`` for each further field that is filled. When each record was written down stands
in rows of the kind ``recorded`` at the end, out of the way of whoever opens it as a spreadsheet.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta, timezone
from typing import Any, TypeAlias

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    Contact,
    Event,
    HelpSigns,
    KnownMark,
    Measurement,
    Moment,
    Note,
    NoticeShown,
    OwnSymptom,
    Question,
    Record,
    Setting,
    Shown,
)
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.exchange.selection import Selection

COLUMNS = ("date", "time", "kind", "key", "value", "unit", "note")
RATED = "0-10"

#: A spreadsheet takes a cell that begins so for a formula, or drops the character.
_FORMULA = tuple("=+-@\t\r\n＝＋－＠'")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table but for its kind."""

    day: date | None
    time: time | None
    key: str
    value: object = ""
    unit: str = ""
    note: str = ""


Rows: TypeAlias = Iterator[Row]


def write(selection: Selection) -> bytes:
    """The file: UTF-8, RFC 4180."""
    file = io.StringIO(newline="")
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for record in selection.records:
        kind, rows = _KINDS[type(record)]
        writer.writerows(_cells(kind, row) for row in rows(record))
    for record in selection.records:
        if not isinstance(record, Shown | Setting):
            writer.writerow(_cells("recorded", _recorded(record)))
    return file.getvalue().encode("utf-8")


def _cells(kind: str, row: Row) -> tuple[str, ...]:
    cells = (row.day, row.time, kind, row.key, row.value, row.unit, row.note)
    return tuple(_cell(cell) for cell in cells)


def _cell(value: object) -> str:
    """Text is guarded against being taken for a formula; a reader drops one leading ' again."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, str):
        return f"'{value}" if value.startswith(_FORMULA) else str(value)
    return str(value)


def _answer(it: Answer) -> Rows:
    yield Row(it.day, None, it.symptom, it.value, _unit(it.value))


def _unit(value: Value) -> str:
    return RATED if isinstance(value, int) else ""


def _note(it: Note) -> Rows:
    yield Row(it.day, None, "", note=it.text)


def _moment(it: Moment) -> Rows:
    yield Row(it.day, it.time, it.id, note=it.note)
    for symptom, value in it.answers:
        yield Row(it.day, it.time, f"{it.id}/{symptom}", value, _unit(value))


def _help_signs(it: HelpSigns) -> Rows:
    yield Row(it.day, None, "", len(it.signs))
    for sign in it.signs:
        yield Row(it.day, None, sign, value=True)


def _measurement(it: Measurement) -> Rows:
    unit, key = UNITS.get(it.kind, ""), f"{it.id}/{it.kind}"
    yield Row(it.day, it.time, key, it.value, unit, it.context)


def _event(it: Event) -> Rows:
    yield Row(it.day, None, it.id, it.kind, note=it.text)
    yield from _fields(it, "last_day")


def _appointment(it: Appointment) -> Rows:
    yield Row(it.day, it.time, it.id, note=it.note)
    yield from _fields(it, "who", "place")


def _question(it: Question) -> Rows:
    yield Row(None, None, it.id, note=it.text)
    yield from _fields(it, "appointment", "position", "asked", "answer")


def _contact(it: Contact) -> Rows:
    yield Row(None, None, it.id, it.name, note=it.note)
    yield from _fields(it, "position", "role", "phone", "hours", "all_hours")


def _known_mark(it: KnownMark) -> Rows:
    yield Row(it.day, None, it.id, it.symptom, note=it.note)


def _notice(it: NoticeShown) -> Rows:
    yield Row(it.day, None, it.id, it.rule)
    rest = ("rule_version", "symptom", "level", "usual", "threshold", "reply")
    yield from _fields(it, *rest)
    for position, (day, value) in enumerate(it.evidence, start=1):
        yield Row(day, None, f"{it.id}/evidence-{position}", value)


def _own_symptom(it: OwnSymptom) -> Rows:
    yield Row(None, None, it.id, it.label)
    yield from _fields(it, "kind")


def _shown(it: Shown) -> Rows:
    yield Row(None, None, it.symptom, it.shown)


def _setting(it: Setting) -> Rows:
    yield Row(None, None, it.name, it.value)


def _fields(record: Record, *names: str) -> Rows:
    """A row for each of the fields that is filled."""
    day = getattr(record, "day", None)
    for name in names:
        value = getattr(record, name)
        if value not in (None, ""):
            yield Row(day, None, f"{record.key[0]}/{name}", value)


def _recorded(record: Any) -> Row:  # noqa: ANN401 - any record that has a stamp
    stamp: Stamp = record.recorded
    kind, _ = _KINDS[type(record)]
    name = record.symptom if isinstance(record, Answer) else getattr(record, "id", "")
    wall = stamp.utc.astimezone(timezone(timedelta(minutes=stamp.offset)))
    day = getattr(record, "day", None)
    return Row(day, None, f"{kind}/{name}", wall.isoformat(), stamp.zone)


_KINDS: Mapping[type[Record], tuple[str, Callable[[Any], Rows]]] = {
    Answer: ("answer", _answer),
    Note: ("note", _note),
    Moment: ("moment", _moment),
    HelpSigns: ("help_now", _help_signs),
    Measurement: ("measurement", _measurement),
    Event: ("event", _event),
    Appointment: ("appointment", _appointment),
    Question: ("question", _question),
    Contact: ("contact", _contact),
    KnownMark: ("known_mark", _known_mark),
    NoticeShown: ("notice", _notice),
    OwnSymptom: ("own_symptom", _own_symptom),
    Shown: ("shown", _shown),
    Setting: ("setting", _setting),
}


def kinds() -> dict[str, type[Record]]:
    """The records by what is said of them under ``kind``."""
    return {name: kind for kind, (name, _) in _KINDS.items()}
