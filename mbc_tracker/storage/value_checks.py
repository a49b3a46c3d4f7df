"""Whether what lies in the columns is of the kind that belongs there.

SQLite keeps a value of any type in any column, and a flipped bit can make a number of a word.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    Integer,
    String,
    Table,
    TextClause,
    Time,
    text,
)
from sqlalchemy.types import TypeEngine

from mbc_tracker.storage import schema

_TWO, _FOUR = "[0-9]" * 2, "[0-9]" * 4
_INSTANT = f"{_FOUR}-{_TWO}-{_TWO}T{_TWO}:{_TWO}:{_TWO}"
_TEXT = "typeof({column}) = 'text'"
_REAL_DAY = "substr({column}, 1, 10) IS date(substr({column}, 1, 10))"
_REAL_TIME = "substr({column}, 12) IS time(substr({column}, 12))"
_RIGHT: Sequence[tuple[type[TypeEngine[Any]], str]] = (
    (
        DateTime,
        f"{_TEXT} AND {{column}} GLOB '{_INSTANT}' AND {_REAL_DAY} AND {_REAL_TIME}",
    ),
    (Date, f"{_TEXT} AND {{column}} IS date({{column}})"),
    (Time, f"{_TEXT} AND {{column}} IS strftime('%H:%M', {{column}})"),
    (Integer, "typeof({column}) = 'integer'"),
    (Float, "typeof({column}) IN ('real', 'integer')"),
    (String, _TEXT),
)


def has_invalid_values(connection: Connection) -> bool:
    """Whether any value is none that the program writes."""
    return bool(connection.execute(_check_of_all_tables()).scalar_one())


@cache
def _check_of_all_tables() -> TextClause:
    """One statement for the whole file: asking table by table takes three times as long."""
    checks = (
        f"EXISTS (SELECT 1 FROM {table.name} WHERE {_wrong(table)})"  # noqa: S608 - our own names
        for table in schema.ANSWERS.metadata.sorted_tables
    )
    return text(f"SELECT {' OR '.join(checks)}")


def _wrong(table: Table) -> str:
    """SQL that is true of a row with a value that does not belong there."""
    rights = (_right(column).format(column=column.name) for column in table.columns)
    may_miss = (f"{column.name} IS NULL OR " if column.nullable else "" for column in table.columns)
    both = zip(may_miss, rights, strict=True)
    return " OR ".join(f"({missing}({right})) IS NOT 1" for missing, right in both)


def _right(column: Column[object]) -> str:
    """SQL that is true of what belongs into the column; what has checks of its own passes."""
    return next((sql for kind, sql in _RIGHT if isinstance(column.type, kind)), "1")
