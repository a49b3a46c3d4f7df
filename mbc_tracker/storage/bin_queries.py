"""The bin inside the diary file: a row for each removed record, which lies in it as JSON.

The JSON has the columns of the table that the record came from. So a step of the format that
alters a table says in the same words what it has to alter here.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Connection, RowMapping, Table, func, insert, literal_column, select

from mbc_tracker.domain.bin import RemovedRecord
from mbc_tracker.domain.records import Record
from mbc_tracker.storage.record_mapping import (
    RECORD_MAPPINGS,
    RecordMapping,
    RowValues,
    stamp,
    stamp_columns,
)
from mbc_tracker.storage.schema import BIN

_BY_TABLE: Mapping[str, RecordMapping] = {
    mapping.table.name: mapping for mapping in RECORD_MAPPINGS.values()
}
#: For the columns that are something else in JSON than in the diary.
_READERS: Mapping[type[Any], Callable[[str], object]] = {
    date: date.fromisoformat,
    time: time.fromisoformat,
    datetime: datetime.fromisoformat,
}


def put(connection: Connection, removed: Iterable[RemovedRecord]) -> None:
    """Put removed records into the bin."""
    rows = [_row(record) for record in removed]
    if rows:
        connection.execute(insert(BIN).prefix_with("OR REPLACE"), rows)


def take(connection: Connection, removed: Iterable[RemovedRecord]) -> None:
    """Take removed records out of the bin; the file keeps no trace of them."""
    ids = [record.id for record in removed]
    if ids:
        connection.execute(BIN.delete().where(BIN.c.id.in_(ids)))


def empty(connection: Connection) -> None:
    """Take everything out."""
    connection.execute(BIN.delete())


def purge(connection: Connection, until: datetime) -> None:
    """Take out what was removed before this time (UTC, without a zone)."""
    connection.execute(BIN.delete().where(BIN.c.recorded_utc < until))


def contains(connection: Connection, removed: RemovedRecord) -> bool:
    """Whether the removed record is in the bin."""
    return connection.execute(select(BIN.c.id).where(BIN.c.id == removed.id)).first() is not None


def all_removed(connection: Connection) -> tuple[RemovedRecord, ...]:
    """What is in the bin, the last removed first."""
    last_first = select(BIN).order_by(BIN.c.recorded_utc.desc(), literal_column("rowid").desc())
    rows = connection.execute(last_first).mappings()
    return tuple(RemovedRecord(row["id"], _record(row), stamp(row)) for row in rows)


def first_removed(connection: Connection) -> datetime | None:
    """When what has been in the bin for longest was removed (UTC, without a zone)."""
    return connection.execute(select(func.min(BIN.c.recorded_utc))).scalar()


def last_recorded(connection: Connection) -> datetime | None:
    """The latest time (UTC, without a zone) at which anything says it was written down."""
    tables = [
        mapping.table for mapping in RECORD_MAPPINGS.values() if "recorded_utc" in mapping.table.c
    ]
    times = [_last(connection, table) for table in (*tables, BIN)]
    return max((moment for moment in times if moment is not None), default=None)


def _last(connection: Connection, table: Table) -> datetime | None:
    return connection.execute(select(func.max(table.c.recorded_utc))).scalar()


def _row(removed: RemovedRecord) -> RowValues:
    record = removed.record
    mapping = RECORD_MAPPINGS[type(record)]
    fields = _plain(mapping.row(record))
    if listed := mapping.list_table:
        fields[listed.field] = [
            _plain(row) for row in listed.to_rows(getattr(record, listed.field))
        ]
    text = json.dumps(fields, ensure_ascii=False, allow_nan=False)
    table = mapping.table.name
    return {"id": removed.id, "kind": table, "record": text, **stamp_columns(removed.recorded)}


def _plain(row: RowValues) -> RowValues:
    return {
        name: value.isoformat() if isinstance(value, date | time) else value
        for name, value in row.items()
    }


def _record(row: RowMapping) -> Record:
    mapping, fields = _BY_TABLE[row["kind"]], json.loads(row["record"])
    values: Any = _values(mapping.table, fields)
    listed = mapping.list_table
    if listed is None:
        return mapping.record(values)
    rows: Any = [_values(listed.table, item) for item in fields[listed.field]]
    return mapping.record(values, [listed.from_row(entry) for entry in rows])


def _values(table: Table, fields: RowValues) -> RowValues:
    """The columns of a row as SQLAlchemy would give them; of a list's rows without the parent."""
    return {
        column.name: _value(column.type.python_type, fields[column.name])
        for column in table.c
        if column.name != "parent"
    }


def _value(kind: type[Any], value: Any) -> object:  # noqa: ANN401 - whatever JSON has
    return None if value is None else _READERS.get(kind, kind)(value)
