"""The lines of the CSV table that belong to one record, as the named values of the JSON file.

One set of rules then reads both (``exchange.record_decoder``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

from mbc_tracker.domain import profile, records
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.csv_writer import RATED, WEEKLY, kinds
from mbc_tracker.message import Message

SIGNS, _EVIDENCE, _DOSE = "help_now", "evidence-", "dose-"
_WHOLE = re.compile("-?[0-9]{1,15}")
#: A spreadsheet may have put “4.0” or “4,0” for 4.
_ROUND = re.compile("(-?[0-9]{1,15})[.,]0{1,3}")
_NUMBER = re.compile(r"-?[0-9]{1,400}([.,][0-9]{1,400})?([eE][+-]?[0-9]{1,4})?")
#: The field whose value is a date, by kind of row.
_DAYS = {"event": "last_day", "medicine": "last_day", "setting": profile.BORN}
_FLAGS = {"yes": True, "no": False}


class CsvLine(NamedTuple):
    """One row of the table, and on which line of the file it ends.

    surplus: whether something stands behind the last column.
    """

    number: int
    date: str
    time: str
    kind: str
    key: str
    value: str
    unit: str
    note: str
    surplus: bool = False

    @property
    def holds_day(self) -> bool:
        """Whether its value is a date."""
        return self.kind in _DAYS and _DAYS[self.kind] == (self.field or self.key)

    @property
    def id(self) -> str:
        """The record that the line belongs to."""
        return self.date if self.kind == SIGNS else self.key.partition("/")[0]

    @property
    def field(self) -> str:
        """Which field of it the line holds; empty for the line with which it begins."""
        return self.key if self.kind == SIGNS else self.key.partition("/")[2]


Group: TypeAlias = dict[str, Any]
Rest: TypeAlias = Sequence[CsvLine]


def kind_of(head: CsvLine) -> type[records.Record]:
    """The kind of record that begins with this line."""
    if head.kind not in _KINDS:
        raise Refused("“{kind}” is not a kind of entry.", kind=excerpt(head.kind))
    return _KINDS[head.kind]


def record_fields(head: CsvLine, rest: Rest) -> Group:
    """The record's fields by their names in the JSON file, but for when it was written down."""
    _nothing_else(head, rest)
    return _ENTRIES[kind_of(head)](head, rest)


def _nothing_else(head: CsvLine, rest: Rest) -> None:
    """Refuse what would be lost: something in a cell that means nothing there."""
    for line, used in ((head, _USED[head.kind]), *((line, _USED_BELOW) for line in rest)):
        for name in ("date", "time", "value", "unit", "note"):
            if getattr(line, name) and name not in used:
                if not rest:
                    raise Refused(
                        "There is something under “{name}”, which should be empty.", name=name
                    )
                raise Refused(
                    "There is something under “{name}” in line {number}, which should be empty.",
                    name=name,
                    number=line.number,
                )


def _whole(text: str) -> object:
    if match := _ROUND.fullmatch(text):
        return int(match[1])
    return int(text) if _WHOLE.fullmatch(text) else text


def _number(text: str) -> object:
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else text


def _flag(text: str) -> object:
    return _FLAGS.get(text, text)


def _text(text: str) -> object:
    return text


def _rating_or_word(line: CsvLine) -> object:
    return _rated(line, line.unit)


def _rated(line: CsvLine, unit: str) -> object:
    if unit not in ("", RATED):
        raise Refused(
            "The unit is “{unit}”; ratings are {rated}.", unit=excerpt(line.unit), rated=RATED
        )
    return _whole(line.value)


def _by_field(rest: Rest) -> dict[str, CsvLine]:
    lines: dict[str, CsvLine] = {}
    for line in rest:
        if line.field in lines:
            raise Refused("“{field}” is there twice.", field=excerpt(line.field))
        lines[line.field] = line
    return lines


def _filled(rest: Rest, **parsers: Callable[[str], object]) -> Group:
    """The fields that have a line; ``parsers``: by the names of those that may have one."""
    lines = _by_field(rest)
    unknown = next((name for name in lines if name not in parsers), None)
    if unknown is not None:
        raise Refused("“{unknown}” is not a part of such an entry.", unknown=excerpt(unknown))
    return {name: parsers[name](line.value) for name, line in lines.items()}


def _answer(head: CsvLine, _: Rest) -> Group:
    weekly = head.unit.endswith(WEEKLY)
    value = _rated(head, head.unit.removesuffix(WEEKLY).strip())
    recall = Recall.WEEK if weekly else Recall.DAY
    return {"day": head.date, "symptom": head.key, "value": value, "recall": recall}


def _note(head: CsvLine, _: Rest) -> Group:
    return {"day": head.date, "text": head.note}


def _moment(head: CsvLine, rest: Rest) -> Group:
    lines = _by_field(rest)
    answers = [{"symptom": name, "value": _rating_or_word(line)} for name, line in lines.items()]
    return {**_dated(head), "time": head.time, "answers": answers, "note": head.note}


def _dated(head: CsvLine) -> Group:
    return {"id": head.id, "day": head.date}


def _help_signs(head: CsvLine, rest: Rest) -> Group:
    signs = _by_field(rest)
    if head.value != str(len(signs)) or any(line.value != "yes" for line in rest):
        raise Refused("The number of emergency signs below it is not what it says.")
    return {"day": head.date, "signs": list(signs)}


def _measurement(head: CsvLine, _: Rest) -> Group:
    kind = head.field
    if head.unit not in ("", UNITS.get(kind, "")):
        unit = UNITS.get(kind) or Message("no unit")
        raise Refused(
            "“{kind}” is kept in {unit}, not in “{other}”.",
            kind=excerpt(kind),
            unit=unit,
            other=excerpt(head.unit),
        )
    value, at = _number(head.value), head.time or None
    return {**_dated(head), "time": at, "kind": kind, "value": value, "context": head.note}


def _event(head: CsvLine, rest: Rest) -> Group:
    entry = {**_dated(head), "kind": head.value, "text": head.note, "last_day": None}
    return entry | _filled(rest, last_day=_text)


def _medicine(head: CsvLine, rest: Rest) -> Group:
    doses, others = _split(rest, _DOSE)
    listed = [{"day": line.date, "dose": line.value} for line in doses]
    entry = {**_dated(head), "name": head.value, "note": head.note, "last_day": None}
    return {**entry, "doses": listed, **_filled(others, last_day=_text)}


def _split(rest: Rest, start: str) -> tuple[Rest, Rest]:
    """The lines of a list, whose fields begin so, and the others."""
    listed = [line for line in rest if line.field.startswith(start)]
    return listed, [line for line in rest if line not in listed]


def _appointment(head: CsvLine, rest: Rest) -> Group:
    entry = {**_dated(head), "time": head.time or None, "note": head.note, "who": "", "place": ""}
    return entry | _filled(rest, who=_text, place=_text)


def _question(head: CsvLine, rest: Rest) -> Group:
    entry = {"id": head.id, "text": head.note, "appointment": None, "answer": ""}
    return entry | _filled(rest, appointment=_text, position=_whole, asked=_flag, answer=_text)


def _contact(head: CsvLine, rest: Rest) -> Group:
    empty = dict.fromkeys(("role", "phone", "hours"), "")
    fields = _filled(rest, position=_whole, role=_text, phone=_text, hours=_text, all_hours=_flag)
    return {"id": head.id, "name": head.value, "note": head.note, **empty, **fields}


def _known_mark(head: CsvLine, rest: Rest) -> Group:
    entry = {"id": head.id, "day": head.date, "symptom": head.value, "note": head.note}
    return {**entry, **_filled(rest, level=_whole)}


def _notice(head: CsvLine, rest: Rest) -> Group:
    evidence, others = _split(rest, _EVIDENCE)
    fields = _filled(
        others,
        rule_version=_whole,
        symptom=_text,
        level=_text,
        usual=_number,
        threshold=_number,
        reply=_text,
        usual_first=_text,
        usual_last=_text,
        replied=_text,
    )
    listed = [{"day": line.date, "value": line.value} for line in evidence]
    empty = {"symptom": "", "level": "", "usual": None, "threshold": None}
    return {**_dated(head), "rule": head.value, "evidence": listed, **empty, **fields}


def _own_symptom(head: CsvLine, rest: Rest) -> Group:
    fields = _filled(rest, kind=_text, position=_whole, other_name=_text)
    return {"id": head.id, "label": head.value, **fields}


def _shown(head: CsvLine, _: Rest) -> Group:
    return {"symptom": head.key, "shown": _flag(head.value)}


def _setting(head: CsvLine, _: Rest) -> Group:
    return {"name": head.key, "value": head.value}


_ENTRIES: Mapping[type[records.Record], Callable[[CsvLine, Rest], Group]] = {
    records.Answer: _answer,
    records.Note: _note,
    records.Moment: _moment,
    records.HelpSigns: _help_signs,
    records.Measurement: _measurement,
    records.Event: _event,
    Medicine: _medicine,
    records.Appointment: _appointment,
    records.Question: _question,
    records.Contact: _contact,
    records.BaselineReset: _known_mark,
    records.NoticeShown: _notice,
    records.OwnSymptom: _own_symptom,
    records.SymptomVisibility: _shown,
    records.Setting: _setting,
}
_KINDS = kinds()
#: Those of which further lines may follow the first.
SEVERAL_LINES = frozenset(
    (
        *("moment", SIGNS, "event", "medicine", "appointment", "question"),
        *("contact", "known_mark", "notice", "own_symptom"),
    )
)
#: Which cells of a record's first line say something, and which of the lines below it.
_USED: Mapping[str, tuple[str, ...]] = {
    "answer": ("date", "value", "unit"),
    "note": ("date", "note"),
    "moment": ("date", "time", "note"),
    SIGNS: ("date", "value"),
    "measurement": ("date", "time", "value", "unit", "note"),
    "event": ("date", "value", "note"),
    "medicine": ("date", "value", "note"),
    "appointment": ("date", "time", "note"),
    "question": ("note",),
    "contact": ("value", "note"),
    "known_mark": ("date", "value", "note"),
    "notice": ("date", "value"),
    "own_symptom": ("value",),
    "shown": ("value",),
    "setting": ("value",),
}
_USED_BELOW = ("date", "time", "value", "unit")
