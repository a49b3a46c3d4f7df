"""Records from the named values of a file, field by field, as the types of the records say.

Whether the diary can have such a record is for ``domain.checks`` to say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from enum import StrEnum
from math import isfinite
from types import NoneType
from typing import Any, TypeAlias, TypeVar, get_args, get_type_hints

from mbc_tracker.domain import records as r
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.period import FIRST_DAY, LAST_DAY, parse_day
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.domain.text import shown
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.json_writer import PAIRS

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
    for name, reads in FIELDS[kind].items():
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


def _pairs(field: str, sides: Sequence[object]) -> Reads:
    """Reads a list of groups of two values; about a symptom only one of them may be."""
    (first, second), (first_type, second_type) = PAIRS[field], sides
    read_first, read_second = _by_type(first, first_type), _by_type(second, second_type)

    def pair(value: object) -> tuple[Any, object]:
        group = _group(value)
        for name in (first, second):
            if name not in group:
                raise Refused(f"“{name}” is missing.")
        return read_first(group[first]), read_second(group[second])

    read_list = _list(pair)

    def pairs(value: object) -> tuple[tuple[Any, object], ...]:
        found = read_list(value)
        if first == "symptom" and len(dict(found)) < len(found):
            counts = Counter(symptom for symptom, _ in found)
            raise Refused(f"“{shown(counts.most_common(1)[0][0])}” is there twice.")
        return found

    return pairs


_PLAIN: Mapping[object, Reads] = {
    str: _text,
    bool: _flag,
    int: _whole,
    float: _number,
    date: _day,
    time: _clock,
    Stamp: _stamp,
    Value: _value,
}


def _by_type(field: str, kind: object) -> Reads:
    """What reads a field of this type, such as ``date | None`` or ``tuple[str, ...]``."""
    if kind in _PLAIN:
        return _PLAIN[kind]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _word(kind)
    inner, *rest = get_args(kind) or (None,)
    if rest == [NoneType]:
        return _or_nothing(_by_type(field, inner))
    if rest == [...]:
        return _pairs(field, get_args(inner)) if field in PAIRS else _list(_by_type(field, inner))
    message = f"no way to read “{field}”, which is {kind}"
    raise TypeError(message)


def field_readers(kind: type) -> Mapping[str, Reads]:
    """What reads each field of a kind of record, by its name there and in the file.

    Raises:
        TypeError: no value of a file is known for a field's type.
    """
    return {field: _by_type(field, hint) for field, hint in get_type_hints(kind).items()}


FIELDS: Mapping[type[r.Record], Mapping[str, Reads]] = {
    kind: field_readers(kind) for kind in get_args(r.Record)
}
