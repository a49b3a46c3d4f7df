"""The SQL for whole records: reading, writing and removing those of one kind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cache
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Delete, Select, and_, bindparam, func, select
from sqlalchemy.dialects.sqlite import Insert, insert

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Key, Measurement, Record
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.message import Message
from mbc_tracker.storage.record_mapping import RECORD_MAPPINGS, ListTable, RecordMapping


@contextmanager
def report_damage() -> Iterator[None]:
    """Turn a stored value that stands for no date, time or kind into a fault of the file.

    SQLite's own checks don't see those.

    Raises:
        EnvironmentFault: the block met such a value.
    """
    try:
        yield
    except (LookupError, TypeError, ValueError) as error:
        message = Message(
            "An entry in the diary can't be read: the file is damaged. Restore a backup of it."
        )
        raise EnvironmentFault(message) from error


@cache
def upsert(mapping: RecordMapping) -> Insert:
    """The statement that adds a record of a kind, or replaces the one with the same key.

    It is put together once: that takes longer than SQLite does for the row.
    """
    statement = insert(mapping.table)
    rest = {
        column.name: statement.excluded[column.name]
        for column in mapping.table.c
        if not column.primary_key
    }
    return statement.on_conflict_do_update(index_elements=list(mapping.key), set_=rest)


@cache
def deletion(mapping: RecordMapping) -> Delete:
    """The statement that removes a record; the columns of its key are bound as ``key_…``."""
    named = (mapping.table.c[name] == bindparam(f"key_{name}") for name in mapping.key)
    return mapping.table.delete().where(*named)


@cache
def _all(mapping: RecordMapping) -> Select[Any]:
    return select(mapping.table).order_by(*(mapping.table.c[name] for name in mapping.order))


def records_of(
    connection: Connection, mapping: RecordMapping, period: Period | None
) -> tuple[Record, ...]:
    """The records of a kind in its natural order, of one period for kinds that have a day."""
    return read_records(
        connection, mapping, within(mapping.table.c.day, period) if period else None
    )


def read_records(
    connection: Connection, mapping: RecordMapping, chosen: ColumnElement[bool] | None
) -> tuple[Record, ...]:
    """The records of a kind that a condition chooses, in their natural order, with their lists.

    Raises:
        EnvironmentFault: a stored value is damaged.
    """
    query = _all(mapping) if chosen is None else _all(mapping).where(chosen)
    with report_damage():
        rows = connection.execute(query).mappings().all()
        if not mapping.list_table or not rows:
            return tuple(mapping.record(row) for row in rows)
        listed = _lists(connection, mapping, mapping.list_table, chosen)
        return tuple(mapping.record(row, listed[row[mapping.key[0]]]) for row in rows)


def last_measured(
    connection: Connection, kinds: Sequence[str], before: date
) -> tuple[Measurement, ...]:
    """The latest reading of each kind on an earlier day; kinds without one are left out."""
    mapping = RECORD_MAPPINGS[Measurement]
    columns = mapping.table.c
    newest = func.row_number().over(
        partition_by=columns.kind,
        order_by=(columns.day.desc(), columns.time.desc(), columns.id.desc()),
    )
    chosen = select(mapping.table, newest.label("place"))
    ranked = chosen.where(columns.kind.in_(kinds), columns.day < before).subquery()
    query = select(*(ranked.c[column.name] for column in columns)).where(ranked.c.place == 1)
    with report_damage():
        rows = connection.execute(query).mappings().all()
        return tuple(cast("Measurement", mapping.record(row)) for row in rows)


def _lists(
    connection: Connection,
    mapping: RecordMapping,
    listed: ListTable,
    chosen: ColumnElement[bool] | None,
) -> dict[object, list[Any]]:
    """By parent what the chosen records list. In a diary of many years that is a small part."""
    query = select(listed.table).order_by(*listed.table.primary_key)
    if chosen is not None:
        parents = select(mapping.table.c[mapping.key[0]]).where(chosen)
        query = query.where(listed.table.c.parent.in_(parents))
    by_parent: dict[object, list[Any]] = defaultdict(list)
    with report_damage():
        for row in connection.execute(query).mappings():
            by_parent[row["parent"]].append(listed.from_row(row))
    return by_parent


def within(column: ColumnElement[Any], period: Period) -> ColumnElement[bool]:
    """The condition that a day lies in a period."""
    return column.between(period.first, period.last)


def has_key(mapping: RecordMapping, key: Key) -> ColumnElement[bool]:
    """The condition that a row is the record with this key."""
    return and_(
        *(mapping.table.c[name] == part for name, part in zip(mapping.key, key, strict=True))
    )
