"""What each field of each kind of record has to be in a file.

Whether the diary can have such a record is for ``domain.checks`` to say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from math import isfinite
from typing import Any, TypeAlias, TypeVar

from mbc_tracker.domain import records as r
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.period import FIRST_DAY, LAST_DAY, parse_day
from mbc_tracker.domain.symptoms import Kind, Value
from mbc_tracker.domain.text import shown
from mbc_tracker.errors import Refused

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

#: Makes the value of a field from what stands in the file; Refused says what is needed.
Reads: TypeAlias = Callable[[object], Any]

_LARGEST_NUMBER = 999_999
_DAY_OF_MINUTES = 24 * 60
_LONGEST_ZONE = 64
_CLOCK = re.compile("[0-9]{2}:[0-9]{2}")
_INSTANT = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


@dataclass(frozen=True, slots=True)
class Twice:
    """Stands for a group of named values in which a name occurs twice."""

    name: str


def record(kind: type[r.Record], entry: object, now: Stamp) -> r.Record:
    """The record that an entry of a file stands for. What is not known in it is passed over.

    Raises:
        Refused: a value is missing or can't be read.
    """
    group = _group(entry)
    values: dict[str, Any] = {}
    for name, reads in SHAPES[kind].items():
        if name in group:
            values[name] = _read(name, reads, group[name])
        elif name == "recorded":
            values[name] = now
        else:
            raise Refused(f"“{name}” is missing.")
    return kind(**values)


def stamp(moment: datetime, zone: str) -> Stamp:
    """When something was written down; Refused where no diary can have been kept then."""
    # The year there may be the one before or after it; beyond those nothing can be turned to UTC.
    near = FIRST_DAY.year - 1 <= moment.year <= LAST_DAY.year + 1
    if not near or not FIRST_DAY.year <= moment.astimezone(UTC).year <= LAST_DAY.year:
        raise Refused(f"{moment:%Y-%m-%d} is no day on which this can have been written down.")
    if len(zone) > _LONGEST_ZONE:
        raise Refused("The name of the time zone is too long.")
    return Stamp.at(moment, zone)


def _read(name: str, reads: Reads, value: object) -> object:
    try:
        return reads(value)
    except Refused as refused:
        raise Refused(f"“{name}”: {refused}") from refused


def _needed(what: str, value: object) -> Refused:
    said = "a list" if isinstance(value, list) else "a group of values"
    if not isinstance(value, list | dict | Twice):
        said = "nothing" if value is None else f"“{shown(value)}”"
    return Refused(f"{what} is needed here, not {said}.")


def _group(value: object) -> dict[str, object]:
    if isinstance(value, Twice):
        raise Refused(f"“{shown(value.name)}” is there twice.")
    if not isinstance(value, dict):
        raise _needed("A group of named values", value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _needed("Text", value)
    return value


def _whole(value: object) -> int:
    if type(value) is not int or not 0 <= value <= _LARGEST_NUMBER:
        raise _needed(f"A whole number from 0 to {_LARGEST_NUMBER:,}", value)
    return value


def _number(value: object) -> float:
    if type(value) not in (int, float) or not isfinite(value):  # type: ignore[arg-type]
        raise _needed("A number", value)
    return float(value)  # type: ignore[arg-type]


def _value(value: object) -> Value:
    """A rating or a word. Which of them a symptom can have is for the catalogue to say."""
    if type(value) is not int and not isinstance(value, str):
        raise _needed("A whole number from 0 to 10, or a word,", value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _needed("Yes or no", value)
    return value


def _day(value: object) -> date:
    return parse_day(_text(value))


def _clock(value: object) -> time:
    said = _text(value)
    try:
        return time.fromisoformat(said if _CLOCK.fullmatch(said) else "")
    except ValueError as error:
        raise _needed("A time such as 14:30", value) from error


def _stamp(value: object) -> Stamp:
    if isinstance(value, Stamp):
        return value
    group = _group(value)
    try:
        utc, offset, zone = _text(group["utc"]), group["offset"], _text(group["zone"])
        moment = datetime.fromisoformat(utc if _INSTANT.fullmatch(utc) else "").astimezone(UTC)
    except (KeyError, ValueError) as error:
        message = "When it was written down can't be read."
        raise Refused(message) from error
    if type(offset) is not int or abs(offset) >= _DAY_OF_MINUTES:
        raise _needed("A whole number of minutes", offset)
    return Stamp(stamp(moment, zone).utc, offset, zone)


def _word(kind: type[E]) -> Reads:
    def read(value: object) -> E:
        try:
            return kind(_text(value))
        except ValueError as error:
            raise _needed(f"One of {', '.join(kind)}", value) from error

    return read


def _or_nothing(reads: Reads) -> Reads:
    def read(value: object) -> object:
        return None if value is None else reads(value)

    return read


def _list(reads: Callable[[object], T]) -> Callable[[object], tuple[T, ...]]:
    def read(value: object) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise _needed("A list", value)
        return tuple(map(reads, value))

    return read


def _pair(first: tuple[str, Reads], second: tuple[str, Reads]) -> Reads:
    def read(value: object) -> tuple[object, object]:
        group = _group(value)
        missing = next((name for name, _ in (first, second) if name not in group), None)
        if missing:
            raise Refused(f"“{missing}” is missing.")
        return first[1](group[first[0]]), second[1](group[second[0]])

    return read


_pairs = _list(_pair(("symptom", _text), ("value", _value)))


def _answers(value: object) -> tuple[tuple[str, Value], ...]:
    """Each symptom once."""
    found = _pairs(value)
    seen: set[str] = set()
    for symptom, _ in found:
        if symptom in seen:
            raise Refused(f"“{shown(symptom)}” is there twice.")
        seen.add(symptom)
    return found


#: The fields of each kind, by the names that they have in the record and in the JSON file.
SHAPES: Mapping[type[r.Record], Mapping[str, Reads]] = {
    r.Answer: {"day": _day, "symptom": _text, "value": _value, "recorded": _stamp},
    r.Note: {"day": _day, "text": _text, "recorded": _stamp},
    r.Moment: {
        "id": _text,
        "day": _day,
        "time": _clock,
        "answers": _answers,
        "note": _text,
        "recorded": _stamp,
    },
    r.HelpSigns: {"day": _day, "signs": _list(_text), "recorded": _stamp},
    r.Measurement: {
        "id": _text,
        "day": _day,
        "time": _or_nothing(_clock),
        "kind": _text,
        "value": _number,
        "context": _text,
        "recorded": _stamp,
    },
    r.Event: {
        "id": _text,
        "day": _day,
        "last_day": _or_nothing(_day),
        "kind": _word(r.EventKind),
        "text": _text,
        "recorded": _stamp,
    },
    r.Appointment: {
        "id": _text,
        "day": _day,
        "time": _or_nothing(_clock),
        "who": _text,
        "place": _text,
        "note": _text,
        "recorded": _stamp,
    },
    r.Question: {
        "id": _text,
        "appointment": _or_nothing(_text),
        "position": _whole,
        "text": _text,
        "asked": _flag,
        "answer": _text,
        "recorded": _stamp,
    },
    r.Contact: {
        "id": _text,
        "position": _whole,
        "name": _text,
        "role": _text,
        "phone": _text,
        "hours": _text,
        "all_hours": _flag,
        "note": _text,
        "recorded": _stamp,
    },
    r.KnownMark: {"id": _text, "symptom": _text, "day": _day, "note": _text, "recorded": _stamp},
    r.NoticeShown: {
        "id": _text,
        "day": _day,
        "rule": _text,
        "rule_version": _whole,
        "symptom": _text,
        "level": _text,
        "usual": _or_nothing(_number),
        "threshold": _or_nothing(_number),
        "evidence": _list(_pair(("day", _day), ("value", _text))),
        "reply": _word(r.Reply),
        "recorded": _stamp,
    },
    r.OwnSymptom: {"id": _text, "label": _text, "kind": _word(Kind), "recorded": _stamp},
    r.Shown: {"symptom": _text, "shown": _flag},
    r.Setting: {"name": _text, "value": _text},
}
