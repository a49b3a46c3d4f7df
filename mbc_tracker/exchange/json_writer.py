"""The whole diary as one JSON file, nothing lost. Every field is described in docs/formats.md."""

from __future__ import annotations

import json
from datetime import date, time
from typing import TypeAlias

from mbc_tracker.domain import records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.record_fields import FIELD_NAMES
from mbc_tracker.exchange.selection import Selection

FORMAT = "mbc-tracker-diary"
#: Goes up when an older program could no longer read the file.
VERSION = 1

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

#: The name of each kind's list.
LISTS: dict[type[records.Record], str] = {
    records.Answer: "answers",
    records.Note: "notes",
    records.Moment: "moments",
    records.HelpSigns: "help_signs",
    records.Measurement: "measurements",
    records.Event: "events",
    Medicine: "medicines",
    records.Appointment: "appointments",
    records.Question: "questions",
    records.Contact: "care_team",
    records.BaselineReset: "known_marks",
    records.NoticeShown: "notices",
    records.OwnSymptom: "own_symptoms",
    records.SymptomVisibility: "shown_symptoms",
    records.Setting: "settings",
}
#: What the two sides of a field's pairs are called.
PAIRS = {"answers": ("symptom", "value"), "evidence": ("day", "value"), "doses": ("day", "dose")}


def write(selection: Selection, now: Stamp, program: str) -> bytes:
    """Write the file. now: by the diary's clock. program: the version of this one."""
    whole: dict[str, Json] = {
        "format": FORMAT,
        "format_version": VERSION,
        "program_version": program,
        "made": _stamp(now),
        "period": _period(selection.period),
        "without_notes": not selection.notes,
    }
    for kind, name in LISTS.items():
        whole[name] = [_record(record) for record in selection.of(kind)]
    text = json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1)
    return text.encode("utf-8") + b"\n"


def _record(record: records.Record) -> Json:
    return {name: _field(name, getattr(record, name)) for name in FIELD_NAMES[type(record)]}


def _field(name: str, value: object) -> Json:
    if isinstance(value, tuple):
        pair = PAIRS.get(name)
        return [_pair(pair, item) if pair else _plain(item) for item in value]
    return _plain(value)


def _pair(names: tuple[str, str], item: tuple[object, object]) -> Json:
    return {name: _plain(side) for name, side in zip(names, item, strict=True)}


def _plain(value: object) -> Json:
    if isinstance(value, Stamp):
        return _stamp(value)
    if isinstance(value, time):
        return value.isoformat("minutes")
    if isinstance(value, date):
        return value.isoformat()
    if value is None or isinstance(value, str | int | float):  # enums are words, flags are numbers
        return value
    message = f"no place for {type(value).__name__} in the file"
    raise TypeError(message)


def _stamp(stamp: Stamp) -> Json:
    return {
        "utc": stamp.utc.replace(tzinfo=None).isoformat() + "Z",
        "offset": stamp.offset,
        "zone": stamp.zone,
    }


def _period(period: Period | None) -> Json:
    if period is None:
        return None
    return {"from": period.first.isoformat(), "to": period.last.isoformat()}
