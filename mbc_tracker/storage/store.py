"""Reading and writing the records of one diary file."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from functools import cache
from itertools import chain, groupby
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Connection, and_, false, func, or_, select

from mbc_tracker.domain.bin import RemovedRecord
from mbc_tracker.domain.change import Step
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Answer, HelpSigns, Key, Measurement, Moment, Note, Record
from mbc_tracker.storage import bin_queries
from mbc_tracker.storage.database import Database
from mbc_tracker.storage.record_mapping import RECORD_MAPPINGS, ListTable, RecordMapping
from mbc_tracker.storage.record_queries import (
    deletion,
    has_key,
    read_records,
    records_of,
    report_damage,
    upsert,
    within,
)

R = TypeVar("R", bound=Record)

_ANSWERS = RECORD_MAPPINGS[Answer].table.c
_MOMENTS = RECORD_MAPPINGS[Moment].table.c
#: What makes a day a recorded one.
_DAYS = tuple(
    RECORD_MAPPINGS[kind].table.c.day for kind in (Answer, Moment, Note, HelpSigns, Measurement)
)
_MOMENT_ANSWERS = cast("ListTable", RECORD_MAPPINGS[Moment].list_table).table.c


class Transaction:
    """One transaction: what is written here is stored as a whole or not at all."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, kind: type[R], key: Key) -> R | None:
        """The record with this key, or None."""
        mapping = RECORD_MAPPINGS[kind]
        records = read_records(self._connection, mapping, has_key(mapping, key))
        return cast("R", records[0]) if records else None

    def records(self, kind: type[R], period: Period | None = None) -> tuple[R, ...]:
        """Every record of a kind in its natural order, or those of a period."""
        return cast("tuple[R, ...]", records_of(self._connection, RECORD_MAPPINGS[kind], period))

    def apply(self, step: Step) -> None:
        """Make the record what the step says it is afterwards."""
        if step.after is None:
            self._remove(step.record)
        else:
            self._put(step.after)

    def put_into_bin(self, removed: Iterable[RemovedRecord]) -> None:
        """Put removed records into the bin; taking them from their tables is another step."""
        bin_queries.put(self._connection, removed)

    def take_from_bin(self, removed: Iterable[RemovedRecord]) -> None:
        """Take removed records out of the bin."""
        bin_queries.take(self._connection, removed)

    def is_in_bin(self, removed: RemovedRecord) -> bool:
        """Whether the removed record is in the bin."""
        return bin_queries.contains(self._connection, removed)

    def purge_bin(self, until: datetime) -> None:
        """Take out of the bin what was removed before this time (UTC, without a zone)."""
        bin_queries.purge(self._connection, until)

    def empty_bin(self) -> None:
        """Take everything out of the bin."""
        bin_queries.empty(self._connection)

    def apply_all(self, steps: Iterable[Step]) -> None:
        """Apply many steps in their order: a statement for all of one kind in a row."""
        for (kind, goes), group in groupby(steps, _kind_and_direction):
            sides = [step.record for step in group]
            if goes:
                self._remove_kind(RECORD_MAPPINGS[kind], sides)
            else:
                self._put_kind(RECORD_MAPPINGS[kind], sides)

    def put_all(self, records: Iterable[Record]) -> None:
        """Add many records, or replace those with the same key: a statement a kind, not a record.

        Kinds go in the order of RECORD_MAPPINGS, in which what is referred to comes first.
        """
        kinds: dict[type[Record], list[Record]] = {kind: [] for kind in RECORD_MAPPINGS}
        for record in records:
            kinds[type(record)].append(record)
        for kind, of_kind in kinds.items():
            if of_kind:
                self._put_kind(RECORD_MAPPINGS[kind], of_kind)

    def _put(self, record: Record) -> None:
        self._put_kind(RECORD_MAPPINGS[type(record)], [record])

    def _put_kind(self, mapping: RecordMapping, records: Sequence[Record]) -> None:
        self._connection.execute(upsert(mapping), [mapping.row(record) for record in records])
        if mapping.list_table:
            for record in records:
                self._put_list(mapping.list_table, record)

    def _put_list(self, listed: ListTable, record: Record) -> None:
        parent = record.key[0]
        self._connection.execute(listed.table.delete().where(listed.table.c.parent == parent))
        rows = listed.to_rows(getattr(record, listed.field))
        if rows:
            self._connection.execute(
                listed.table.insert(), [{"parent": parent, **row} for row in rows]
            )

    def _remove(self, record: Record) -> None:
        self._remove_kind(RECORD_MAPPINGS[type(record)], [record])

    def _remove_kind(self, mapping: RecordMapping, records: Sequence[Record]) -> None:
        named = [
            {f"key_{name}": getattr(record, name) for name in mapping.key} for record in records
        ]
        self._connection.execute(deletion(mapping), named)


class Store:
    """The records of the diary in ``database``.

    updated_from: the format that the file had until just now, if it was an older one.
    """

    def __init__(self, database: Database, updated_from: int | None = None) -> None:
        self._database = database
        self.updated_from = updated_from
        self._known: dict[object, tuple[Record, ...]] | None = None  # in a block of ``snapshot``
        self.path, self.key = database.path, database.key

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Everything in the block is one transaction; an exception leaves the file as it was."""
        with self._database.writing() as connection:
            yield Transaction(connection)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is read in the block is as it is at one moment; nothing is asked for twice."""
        with self._database.reading():
            self._known = {}
            try:
                yield
            finally:
                self._known = None

    def records(self, kind: type[R], period: Period | None = None) -> tuple[R, ...]:
        """The records of a kind in its natural order, of one period for kinds that have a day."""
        mapping, known = RECORD_MAPPINGS[kind], self._known if period is None else None
        if known is not None and kind in known:
            return cast("tuple[R, ...]", known[kind])
        with self._database.reading(one_statement=mapping.list_table is None) as connection:
            records = records_of(connection, mapping, period)
        if known is not None:
            known[kind] = records
        return cast("tuple[R, ...]", records)

    def ratings(
        self, symptoms: Sequence[str], period: Period
    ) -> dict[str, tuple[tuple[date, int], ...]]:
        """Per symptom its rated days in order, each with the highest rating of that day."""
        return self.ratings_within({period: symptoms})

    def ratings_within(
        self, periods: Mapping[Period, Sequence[str]]
    ) -> dict[str, tuple[tuple[date, int], ...]]:
        """Per symptom its rated days within its periods, in order, each with its highest rating.

        No symptom may be asked twice about a day.
        """
        answers = self._answers(periods, "rating")
        return {symptom: _highest(lists) for symptom, lists in answers.items()}

    def choices(
        self, symptoms: Sequence[str], period: Period
    ) -> dict[str, tuple[tuple[date, str], ...]]:
        """Per symptom that is answered in words, each different answer of each day, in order."""
        answers = self._answers({period: symptoms}, "choice")
        return {symptom: _different(lists) for symptom, lists in answers.items()}

    def first_rated(self, symptoms: Sequence[str]) -> dict[str, date]:
        """The first day on which each symptom has a rating; symptoms without one are left out."""
        first_days: dict[str, date] = {}
        with self._database.reading() as connection, report_damage():
            for rated in _answered({None: symptoms}, "rating"):
                query = select(rated.symptom, func.min(rated.day)).group_by(rated.symptom)
                for symptom, day in connection.execute(query):
                    first_days[symptom] = min(day, first_days.get(symptom, day))
        return first_days

    def recorded_days(self, period: Period) -> frozenset[date]:
        """The days on which anything was written down, a measurement or a ticked sign too."""
        recorded: set[date] = set()
        with self._database.reading() as connection, report_damage():
            for column in _DAYS:
                query = select(func.group_concat(column.distinct()))
                days = connection.execute(query.where(within(column, period))).scalar()
                recorded.update(_days(days or ""))
        return frozenset(recorded)

    def span(self) -> Period | None:
        """From the first to the last day that has an entry; None for an empty diary."""
        ends = [end for column in _DAYS for end in (func.min(column), func.max(column))]
        with self._database.reading() as connection, report_damage():
            values = [connection.execute(select(end)).scalar() for end in ends]
        days = [day for day in values if day is not None]
        return Period(min(days), max(days)) if days else None

    def is_empty(self) -> bool:
        """Whether nothing at all was ever written into it."""
        first = [select(mapping.table).limit(1) for mapping in RECORD_MAPPINGS.values()]
        with self._database.reading() as connection, report_damage():
            return not any(connection.execute(query).first() for query in first)

    def bin(self) -> tuple[RemovedRecord, ...]:
        """What was removed and can be put back, the last removed first."""
        with self._database.reading() as connection, report_damage():
            return bin_queries.all_removed(connection)

    def first_removed(self) -> datetime | None:
        """When what has been in the bin for longest was removed (UTC, without a zone)."""
        with self._database.reading() as connection, report_damage():
            return bin_queries.first_removed(connection)

    def last_recorded(self) -> datetime | None:
        """The latest time (UTC, without a zone) at which anything says it was written down."""
        with self._database.reading() as connection, report_damage():
            return bin_queries.last_recorded(connection)

    def _answers(
        self, periods: Mapping[Period, Sequence[str]], column: str
    ) -> dict[str, list[list[tuple[date, Any]]]]:
        """Per symptom the (day, answer) pairs of the days themselves, and those of moments."""
        by_symptom: dict[str, list[list[tuple[date, Any]]]] = {
            symptom: [] for symptoms in periods.values() for symptom in symptoms
        }
        days_of = cache(_days)  # most symptoms are answered on the very same days
        with self._database.reading() as connection, report_damage():
            for table in _answered(periods, column):
                lists = func.group_concat(table.day), func.json_group_array(table[column])
                query = select(table.symptom, *lists).group_by(table.symptom)
                for symptom, days, answers in connection.execute(query):
                    pairs = zip(days_of(days), json.loads(answers), strict=True)
                    by_symptom[symptom].append(list(pairs))
        return by_symptom

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def _answered(periods: Mapping[Any, Sequence[str]], column: str) -> tuple[Any, Any]:
    """The columns of the days' own answers and of moments'; column: ``rating`` or ``choice``.

    Two questions, because SQLite would sort tens of thousands of rows for their union.
    """
    own, extra = _ANSWERS[column], _MOMENT_ANSWERS[column]
    day = select(_ANSWERS.symptom, _ANSWERS.day, own)
    day = day.where(own.is_not(None), _within_any(_ANSWERS.symptom, _ANSWERS.day, periods))
    moment = select(_MOMENT_ANSWERS.symptom, _MOMENTS.day, extra).join_from(
        _MOMENT_ANSWERS.parent.table, _MOMENTS.id.table
    )
    moment = moment.where(
        extra.is_not(None), _within_any(_MOMENT_ANSWERS.symptom, _MOMENTS.day, periods)
    )
    return day.subquery().c, moment.subquery().c


def _within_any(
    symptom: ColumnElement[str], day: ColumnElement[date], periods: Mapping[Any, Sequence[str]]
) -> ColumnElement[bool]:
    """The condition that a row is about one of a period's symptoms on one of its days.

    periods: the symptoms by their period; None is all days.
    """
    asked = [
        and_(symptom.in_(symptoms), *([within(day, period)] if period else ()))
        for period, symptoms in periods.items()
    ]
    return or_(false(), *asked)


def _days(listed: str) -> tuple[date, ...]:
    """The days of a list from SQLite, which takes a third of the time that a row for each does."""
    return tuple(map(date.fromisoformat, listed.split(","))) if listed else ()


def _highest(lists: Sequence[Sequence[tuple[date, int]]]) -> tuple[tuple[date, int], ...]:
    """In order of days; of one day's ratings the highest, which the sorting puts last."""
    return tuple(dict(sorted(chain.from_iterable(lists))).items())


def _different(lists: Sequence[Sequence[tuple[date, str]]]) -> tuple[tuple[date, str], ...]:
    """In order of days, and nothing twice."""
    return tuple(dict.fromkeys(sorted(chain.from_iterable(lists))))


def _kind_and_direction(step: Step) -> tuple[type[Record], bool]:
    """Which kind of record a step is about, and whether it goes."""
    return type(step.record), step.after is None
