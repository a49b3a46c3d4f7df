"""How each kind of record lies in the tables, and back.

Most fields are columns of the same name. Three things differ: the stamp is spread over four
columns, an answer's value over two, and four kinds keep a list in a table of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import RowMapping, String, Table

from mbc_tracker.domain import records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.record_fields import FIELD_NAMES
from mbc_tracker.domain.records import Record
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.frozen import frozen
from mbc_tracker.storage import schema

RowValues: TypeAlias = dict[str, Any]


@frozen
class ListTable:
    """A field of a record that is kept as rows of its own, tied by the column ``parent``."""

    field: str
    table: Table
    to_rows: Callable[[Sequence[Any]], list[RowValues]]
    from_row: Callable[[RowMapping], Any]


@frozen
class RecordMapping:
    """Where a kind of record lies: its table, its key columns, its natural order."""

    kind: type[Record]
    table: Table
    key: tuple[str, ...]
    order: tuple[str, ...]
    list_table: ListTable | None = None

    def row(self, record: Record) -> RowValues:
        """The record as columns, without its list."""
        skipped = self.list_table.field if self.list_table else None
        row: RowValues = {}
        for name in FIELD_NAMES[self.kind]:
            value = getattr(record, name)
            if name == "recorded":
                row |= stamp_columns(value)
            elif name == "value" and self.kind is records.Answer:
                row |= answer_columns(value)
            elif name != skipped:
                row[name] = value
        return row

    def record(self, row: RowMapping, listed: Sequence[Any] = ()) -> Record:
        """The record that a row and its list stand for."""
        values: RowValues = {}
        for name in FIELD_NAMES[self.kind]:
            if name == "recorded":
                values["recorded"] = stamp(row)
            elif name == "value" and self.kind is records.Answer:
                values["value"] = answer_value(row)
            elif self.list_table and name == self.list_table.field:
                values[name] = tuple(listed)
            else:
                values[name] = row[name]
        for name in texts_of(self.table):
            if not isinstance(values.get(name, ""), str):
                raise TypeError(name)  # SQLite keeps whatever lies there, of any type
        return self.kind(**values)


@cache
def texts_of(table: Table) -> tuple[str, ...]:
    """The columns that always hold text."""
    columns = (
        column
        for column in table.columns
        if isinstance(column.type, String) and not column.nullable
    )
    return tuple(column.name for column in columns)


def answer_columns(value: Value) -> RowValues:
    """Ratings and choices lie in columns of their own, so that SQLite can check both."""
    rating = isinstance(value, int)
    return {"rating": value if rating else None, "choice": None if rating else value}


def answer_value(row: RowMapping) -> Value:
    """The one of the two columns that is filled."""
    value: Value = row["choice"] if row["rating"] is None else row["rating"]
    return value


def stamp_columns(written: Stamp) -> RowValues:
    """A stamp lies in four columns, so that SQLite can sort by any of them."""
    return {
        "recorded_wall": written.wall,
        "recorded_utc": written.utc.replace(tzinfo=None),
        "recorded_offset": written.offset,
        "recorded_zone": written.zone,
    }


def stamp(row: RowMapping) -> Stamp:
    """The stamp of a row."""
    utc = row["recorded_utc"].replace(tzinfo=UTC)
    return Stamp(utc, row["recorded_offset"], row["recorded_zone"])


def _answer_rows(answers: Sequence[tuple[str, Value]]) -> list[RowValues]:
    return [{"symptom": symptom, **answer_columns(value)} for symptom, value in answers]


def _answer_item(row: RowMapping) -> tuple[str, Value]:
    return row["symptom"], answer_value(row)


def _sign_rows(signs: Sequence[str]) -> list[RowValues]:
    return [{"sign": sign} for sign in signs]


def _sign_item(row: RowMapping) -> Any:  # noqa: ANN401 - a column's own value
    return row["sign"]


def _evidence_rows(evidence: Sequence[tuple[Any, str]]) -> list[RowValues]:
    return [
        {"position": position, "day": day, "value": value}
        for position, (day, value) in enumerate(evidence)
    ]


def _evidence_item(row: RowMapping) -> Any:  # noqa: ANN401 - a pair of columns
    return row["day"], row["value"]


def _dose_rows(doses: Sequence[tuple[Any, str]]) -> list[RowValues]:
    return [{"day": day, "dose": dose} for day, dose in doses]


def _dose_item(row: RowMapping) -> Any:  # noqa: ANN401 - a pair of columns
    return row["day"], row["dose"]


def _mapping(
    kind: type[Record],
    table: Table,
    *order: str,
    key: tuple[str, ...] = ("id",),
    list_table: ListTable | None = None,
) -> RecordMapping:
    return RecordMapping(kind, table, key, order, list_table)


RECORD_MAPPINGS: Mapping[type[Any], RecordMapping] = {
    mapping.kind: mapping
    for mapping in (
        _mapping(records.Answer, schema.ANSWERS, "day", "symptom", key=("day", "symptom")),
        _mapping(records.Note, schema.NOTES, "day", key=("day",)),
        _mapping(
            records.Moment,
            schema.MOMENTS,
            "day",
            "time",
            "id",
            list_table=ListTable("answers", schema.MOMENT_ANSWERS, _answer_rows, _answer_item),
        ),
        _mapping(
            records.HelpSigns,
            schema.HELP_DAYS,
            "day",
            key=("day",),
            list_table=ListTable("signs", schema.HELP_SIGNS, _sign_rows, _sign_item),
        ),
        _mapping(records.Measurement, schema.MEASUREMENTS, "day", "time", "id"),
        _mapping(records.Event, schema.EVENTS, "day", "id"),
        _mapping(
            Medicine,
            schema.MEDICINES,
            "day",
            "name",
            "id",
            list_table=ListTable("doses", schema.MEDICINE_DOSES, _dose_rows, _dose_item),
        ),
        _mapping(records.Appointment, schema.APPOINTMENTS, "day", "time", "id"),
        _mapping(records.Question, schema.QUESTIONS, "position", "id"),
        _mapping(records.Contact, schema.CARE_TEAM, "position", "id"),
        _mapping(records.BaselineReset, schema.KNOWN_MARKS, "day", "id"),
        _mapping(
            records.NoticeShown,
            schema.NOTICES_SHOWN,
            "day",
            "id",
            list_table=ListTable(
                "evidence", schema.NOTICE_EVIDENCE, _evidence_rows, _evidence_item
            ),
        ),
        _mapping(records.OwnSymptom, schema.OWN_SYMPTOMS, "position", "recorded_utc", "id"),
        _mapping(records.SymptomVisibility, schema.SHOWN_SYMPTOMS, "symptom", key=("symptom",)),
        _mapping(records.Setting, schema.SETTINGS, "name", key=("name",)),
    )
}
