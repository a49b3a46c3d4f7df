"""Decodes the records of a file from named values: each field as its type in the record says.

Whether the diary can have such a record is for ``domain.checks`` to say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields
from datetime import UTC, date, datetime, time
from enum import StrEnum
from functools import lru_cache
from math import isfinite
from types import NoneType
from typing import Any, TypeAlias, TypeVar, get_args, get_type_hints

from mbc_tracker.domain import records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.period import FIRST_DAY, LAST_DAY, parse_day
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.json_writer import PAIRS
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")

#: Decodes the value of a field from what stands in the file; Refused says what is needed.
Decoder: TypeAlias = Callable[[object], Any]

_LARGEST_NUMBER = 999_999
_parse_day = lru_cache(parse_day)  # a file has a dozen entries of each day
_DAY_OF_MINUTES = 24 * 60
_LONGEST_ZONE = 64
#: The names of the fields that an entry may lack.
_OPTIONAL_FIELDS: Mapping[type[records.Record], frozenset[str]] = {
    kind: frozenset(field.name for field in fields(kind) if field.default is not MISSING)
    for kind in get_args(records.Record)
}
_CLOCK = re.compile("[0-9]{2}:[0-9]{2}")
_INSTANT = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z")


@frozen
class DuplicateKey:
    """Stands for a group of named values in which a name occurs twice."""

    name: str


def decode(kind: type[records.Record], entry: object, now: Stamp) -> records.Record:
    """Decode one entry of a file. Names in it that a record does not have are passed over.

    now: stands in where the entry does not say when it was written down. Fields that came with a
    later version have a default in the record: files of older ones lack them.

    Raises:
        Refused: a value is missing or can't be read.
    """
    group = _group(entry)
    values: dict[str, Any] = {}
    optional = _OPTIONAL_FIELDS[kind]
    for name, decoder in FIELD_DECODERS[kind].items():
        if name in group:
            try:
                values[name] = decoder(group[name])
            except Refused as refused:
                raise Refused("“{name}”: {refused}", name=name, refused=refused) from refused
        elif name == "recorded":
            values[name] = now
        elif name not in optional:
            raise Refused("“{name}” is missing.", name=name)
    return kind(**values)


def stamp(moment: datetime, zone: str) -> Stamp:
    """The time at which something was written down; Refused where no diary can have been kept."""
    # The year there may be the one before or after it; beyond those nothing can be turned to UTC.
    near = FIRST_DAY.year - 1 <= moment.year <= LAST_DAY.year + 1
    written = Stamp.at(moment, zone) if near else None
    if written is None or not FIRST_DAY.year <= written.utc.year <= LAST_DAY.year:
        raise Refused("This can’t have been recorded on {moment:%Y-%m-%d}.", moment=moment)
    if len(zone) > _LONGEST_ZONE:
        raise Refused("The name of the time zone is too long.")
    return written


def _needed(what: Message, value: object) -> Refused:
    if isinstance(value, list):
        return Refused("{what} is needed here, not a list.", what=what)
    if isinstance(value, dict | DuplicateKey):
        return Refused("{what} is needed here, not a group of values.", what=what)
    if value is None:
        return Refused("{what} is needed here, not nothing.", what=what)
    return Refused("{what} is needed here, not “{value}”.", what=what, value=excerpt(value))


def _group(value: object) -> dict[str, object]:
    if isinstance(value, DuplicateKey):
        raise Refused("“{name}” is there twice.", name=excerpt(value.name))
    if not isinstance(value, dict):
        raise _needed(Message("A group of named values"), value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise _needed(Message("Text"), value)
    return value


def _whole(value: object) -> int:
    if type(value) is not int or not 0 <= value <= _LARGEST_NUMBER:
        raise _needed(Message("A whole number from 0 to {most:,}", most=_LARGEST_NUMBER), value)
    return value


def _number(value: object) -> float:
    if type(value) not in (int, float) or not isfinite(value):  # type: ignore[arg-type]
        raise _needed(Message("A number"), value)
    return float(value)  # type: ignore[arg-type]


def _value(value: object) -> Value:
    """A rating or a word. Which of them a symptom can have is for the catalogue to say."""
    if type(value) is not int and not isinstance(value, str):
        raise _needed(Message("A whole number from 0 to 10, or a word,"), value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise _needed(Message("Yes or no"), value)
    return value


def _day(value: object) -> date:
    return _parse_day(_text(value))


def _clock(value: object) -> time:
    text = _text(value)
    try:
        return time.fromisoformat(text if _CLOCK.fullmatch(text) else "")
    except ValueError as error:
        raise _needed(Message("A time such as 14:30"), value) from error


def _stamp(value: object) -> Stamp:
    if isinstance(value, Stamp):
        return value
    group = _group(value)
    try:
        utc, offset, zone = _text(group["utc"]), group["offset"], _text(group["zone"])
        moment = datetime.fromisoformat(utc if _INSTANT.fullmatch(utc) else "").astimezone(UTC)
    except (KeyError, ValueError) as error:
        message = Message("When it was written down can't be read.")
        raise Refused(message) from error
    if type(offset) is not int or abs(offset) >= _DAY_OF_MINUTES:
        raise _needed(Message("A whole number of minutes"), offset)
    return Stamp(stamp(moment, zone).utc, offset, zone)


def _word(words: type[E]) -> Decoder:
    """The decoder of an enum's words."""

    def decode_word(value: object) -> E:
        try:
            return words(_text(value))
        except ValueError as error:
            raise _needed(Message("One of {words}", words=", ".join(words)), value) from error

    return decode_word


def _optional(decoder: Decoder) -> Decoder:
    """The decoder of what may be null."""
    return lambda value: None if value is None else decoder(value)


def _list(decoder: Callable[[object], T]) -> Callable[[object], tuple[T, ...]]:
    """The decoder of a list."""

    def decode_list(value: object) -> tuple[T, ...]:
        if not isinstance(value, list):
            raise _needed(Message("A list"), value)
        return tuple(map(decoder, value))

    return decode_list


def _pairs(field: str, sides: Sequence[object]) -> Decoder:
    """The decoder of a list of groups of two values; about a symptom only one of them may be."""
    (first, second), (first_type, second_type) = PAIRS[field], sides
    decode_first, decode_second = _by_type(first, first_type), _by_type(second, second_type)

    def decode_pair(value: object) -> tuple[Any, object]:
        group = _group(value)
        for name in (first, second):
            if name not in group:
                raise Refused("“{name}” is missing.", name=name)
        return decode_first(group[first]), decode_second(group[second])

    decode_list = _list(decode_pair)

    def decode_pairs(value: object) -> tuple[tuple[Any, object], ...]:
        pairs = decode_list(value)
        if first == "symptom" and len(dict(pairs)) < len(pairs):
            [(symptom, _)] = Counter(symptom for symptom, _ in pairs).most_common(1)
            raise Refused("“{symptom}” is there twice.", symptom=excerpt(symptom))
        return pairs

    return decode_pairs


_PLAIN_TYPES: Mapping[object, Decoder] = {
    str: _text,
    bool: _flag,
    int: _whole,
    float: _number,
    date: _day,
    time: _clock,
    Stamp: _stamp,
    Value: _value,
}


def _by_type(field: str, hint: object) -> Decoder:
    """The decoder of a field of this type, such as ``date | None`` or ``tuple[str, ...]``."""
    if hint in _PLAIN_TYPES:
        return _PLAIN_TYPES[hint]
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _word(hint)
    inner, *rest = get_args(hint) or (None,)
    if rest == [NoneType]:
        return _optional(_by_type(field, inner))
    if rest == [...]:
        return _pairs(field, get_args(inner)) if field in PAIRS else _list(_by_type(field, inner))
    message = f"no decoder for “{field}”, which is {hint}"
    raise TypeError(message)


def field_decoders(kind: type) -> Mapping[str, Decoder]:
    """The decoder of each field of a kind of record, by its name in the record and in the file.

    Raises:
        TypeError: there is none for a field's type.
    """
    return {field: _by_type(field, hint) for field, hint in get_type_hints(kind).items()}


FIELD_DECODERS: Mapping[type[records.Record], Mapping[str, Decoder]] = {
    kind: field_decoders(kind) for kind in get_args(records.Record)
}
