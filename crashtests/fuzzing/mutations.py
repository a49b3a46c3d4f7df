"""Files altered so that they stay what they are: a value, a cell or a line, but no bracket."""

from __future__ import annotations

import copy
import csv
import io
import json
from collections.abc import Iterator
from random import Random
from typing import Any

from tests.fuzzing import NASTY_TEXTS

#: What may stand anywhere, by what it plays with: so that each kind is as frequent.
_DIGITS = (
    "²",
    "٣",
    "９",
    "1_0",
    "1e5",
    "nan",
    "inf",
    "-1",
    "-0",
    "11",
    "+4",
    "0x4",
    "37,5",
    "1e400",
)
_DAYS = (
    *("2026-11-22", "2026-11-21", "1900-01-01", "2199-12-31", "14:30", "00:00", "2026-02-30"),
    *("1900-01-01T00:00:00Z", "2199-12-31T23:59:59Z", "2199-12-31T23:59:59-14:00", "UTC"),
    *("1899-12-31T23:30:00-01:00", "0001-01-01T00:00:00+14:00", "2026-11-22T09:41:00.5+00:00:30"),
)
_NAMES = (
    *("own-1", "own-2", "appointment-1", "moment-1", "cough", "blood", "streaks", "rating"),
    *("yes_no", "fever_limit", "born", "a4", "yes", "no", "none", "37.5", "scan", "hot"),
)
_LETTERS = (
    "na\0me",
    "?",
    "'",
    "''",
    "=\r\n",
    "\u202e",
    "e\u0301",
    "\ud800",
    "\r",
    "\ufeff",
    '"',
    "",
)
_KINDS = (_DIGITS, _DAYS, _NAMES, _LETTERS, NASTY_TEXTS)
_NUMBERS = (0, -0.0, 1, -1, 10, 11, 1439, -1439, 1440, 999_999, 10**6, 1e308, 0.1, 10**15)
_PLAIN: tuple[Any, ...] = (None, True, False, [], {})


def altered_json(data: bytes, chance: Random) -> bytes | None:
    """The file with something in it replaced, left out or there twice; None where it is none."""
    try:
        whole = json.loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(whole, dict):
        return None
    for _ in range(chance.randint(1, 3)):
        if places := list(_places(whole)):
            _alter(*chance.choice(places), chance)
    return json.dumps(whole).encode()


def _places(value: Any) -> Iterator[tuple[Any, Any]]:  # noqa: ANN401 - any JSON
    """Each place in it: what it is in, and its name or number there."""
    named = isinstance(value, dict)
    for name, inner in list(value.items() if named else enumerate(value)):
        yield value, name
        if isinstance(inner, dict | list):
            yield from _places(inner)


def _alter(inside: Any, name: Any, chance: Random) -> None:  # noqa: ANN401 - any JSON
    way = chance.random()
    if way < 0.05:
        del inside[name]
    elif way < 0.1 and isinstance(inside, list):
        inside.append(copy.deepcopy(inside[name]))
    elif way < 0.7:
        inside[name] = _text(chance)
    else:
        inside[name] = copy.deepcopy(chance.choice((*_NUMBERS, *_PLAIN)))


def altered_table(data: bytes, chance: Random) -> bytes | None:
    """The table with cells replaced, and lines moved, left out or there twice."""
    try:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    except (ValueError, csv.Error):
        return None
    if len(rows) < 2:
        return None
    for _ in range(chance.randint(1, 3)):
        _alter_line(rows, chance)
    file = io.StringIO(newline="")
    csv.writer(file).writerows(rows)
    return file.getvalue().encode("utf-8", "replace")


def _alter_line(rows: list[list[str]], chance: Random) -> None:
    at, way = chance.randrange(1, len(rows)), chance.random()
    if way < 0.1:
        rows.insert(chance.randrange(1, len(rows) + 1), list(rows[at]))
    elif way < 0.15 and len(rows) > 2:
        del rows[at]
    elif way < 0.2:
        rows.append(rows.pop(at))
    elif rows[at]:
        filled = [column for column, cell in enumerate(rows[at]) if cell]
        every = range(len(rows[at]))
        rows[at][chance.choice(filled if filled and way < 0.8 else every)] = _text(chance)


def _text(chance: Random) -> str:
    return chance.choice(chance.choice(_KINDS))
