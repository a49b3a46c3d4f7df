"""Reading and writing the records of one diary file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from itertools import groupby
from typing import TypeAlias, TypeVar, cast

from sqlalchemy import Connection, select

from mbc_tracker.domain.bin import RemovedRecord
from mbc_tracker.domain.change import Step
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Key, Measurement, Record
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.storage import answer_queries, bin_queries
from mbc_tracker.storage.database import Database
from mbc_tracker.storage.record_mapping import RECORD_MAPPINGS, ListTable, RecordMapping
from mbc_tracker.storage.record_queries import (
    deletion,
    has_key,
    last_measured,
    read_records,
    records_of,
    report_damage,
    upsert,
)

R = TypeVar("R", bound=Record)
#: Something that was written, to be done in another transaction.
Write: TypeAlias = Callable[["Transaction"], None]


class Transaction:
    """One transaction: what is written here is stored as a whole or not at all.

    writes: what was written, to be done again on another file should this one be lost.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.writes: list[Write] = []

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
        self.writes.append(lambda other: other.apply(step))
        if step.after is None:
            self._remove(step.record)
        else:
            self._put(step.after)

    def put_into_bin(self, removed: Iterable[RemovedRecord]) -> None:
        """Put removed records into the bin; taking them from their tables is another step."""
        records = tuple(removed)
        self.writes.append(lambda other: other.put_into_bin(records))
        bin_queries.put(self._connection, records)

    def take_from_bin(self, removed: Iterable[RemovedRecord]) -> None:
        """Take removed records out of the bin."""
        records = tuple(removed)
        self.writes.append(lambda other: other.take_from_bin(records))
        bin_queries.take(self._connection, records)

    def is_in_bin(self, removed: RemovedRecord) -> bool:
        """Whether the removed record is in the bin."""
        return bin_queries.contains(self._connection, removed)

    def purge_bin(self, until: datetime) -> None:
        """Take out of the bin what was removed before this time (UTC, without a zone)."""
        self.writes.append(lambda other: other.purge_bin(until))
        bin_queries.purge(self._connection, until)

    def empty_bin(self) -> None:
        """Take everything out of the bin."""
        self.writes.append(Transaction.empty_bin)
        bin_queries.empty(self._connection)

    def apply_all(self, steps: Iterable[Step]) -> None:
        """Apply many steps in their order: a statement for all of one kind in a row."""
        all_steps = tuple(steps)
        self.writes.append(lambda other: other.apply_all(all_steps))
        for (kind, goes), group in groupby(all_steps, _kind_and_direction):
            sides = [step.record for step in group]
            if goes:
                self._remove_kind(RECORD_MAPPINGS[kind], sides)
            else:
                self._put_kind(RECORD_MAPPINGS[kind], sides)

    def put_all(self, records: Iterable[Record]) -> None:
        """Add many records, or replace those with the same key: a statement a kind, not a record.

        Kinds go in the order of RECORD_MAPPINGS, in which what is referred to comes first.
        """
        all_records = tuple(records)
        self.writes.append(lambda other: other.put_all(all_records))
        kinds: dict[type[Record], list[Record]] = {kind: [] for kind in RECORD_MAPPINGS}
        for record in all_records:
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
    beside: the same diary on another connection, with which this one shares what follows.
    watch: notices what other programs do to the file. writes: all since it was opened.
    """

    def __init__(
        self,
        database: Database,
        updated_from: int | None = None,
        beside: Store | None = None,
    ) -> None:
        self._database = database
        self.watch = database.watch
        self.writes: list[Write] = [] if beside is None else beside.writes
        self._owns_watch = beside is None
        self.updated_from = updated_from
        self._known: dict[object, tuple[Record, ...]] | None = None  # in a block of ``snapshot``
        self.path, self.key = database.path, database.key
        self.copy_to = database.copy_to

    @contextmanager
    def transaction(self) -> Iterator[Transaction]:
        """Everything in the block is one transaction; an exception leaves the file as it was."""
        with self._database.writing() as connection:
            transaction = Transaction(connection)
            yield transaction
        self.writes += transaction.writes

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
        self, periods: Mapping[Period, Sequence[str]]
    ) -> dict[str, tuple[tuple[date, int], ...]]:
        """Per symptom its rated days within its periods, in order, each with its highest rating.

        No symptom may be asked twice about a day.
        """
        with self._database.reading() as connection, report_damage():
            return answer_queries.ratings(connection, periods)

    def choices(
        self, symptoms: Sequence[str], period: Period
    ) -> dict[str, tuple[tuple[date, str], ...]]:
        """Per symptom that is answered in words, each different answer of each day, in order."""
        with self._database.reading() as connection, report_damage():
            return answer_queries.choices(connection, symptoms, period)

    def reported(
        self, nones: Mapping[str, str], period: Period
    ) -> dict[str, tuple[tuple[tuple[date, str], ...], int]]:
        """Per symptom its answers other than “none”, in order, and how many days have an answer.

        nones: by symptom that is answered in words, its word for “none”.
        """
        with self._database.reading() as connection, report_damage():
            return answer_queries.reported(connection, nones, period)

    def first_rated(self, symptoms: Sequence[str]) -> dict[str, date]:
        """The first day on which each symptom has a rating; symptoms without one are left out."""
        with self._database.reading() as connection, report_damage():
            return answer_queries.first_rated(connection, symptoms)

    def last_measured(self, kinds: Sequence[str], before: date) -> tuple[Measurement, ...]:
        """The latest reading of each kind on an earlier day; kinds without one are left out."""
        with self._database.reading(one_statement=True) as connection:
            return last_measured(connection, kinds, before)

    def recorded_days(self, period: Period, recall: Recall | None = None) -> frozenset[date]:
        """The days on which anything was written down, a measurement or a ticked sign too.

        recall: only those whose answers look back so far.
        """
        with self._database.reading() as connection, report_damage():
            if recall:
                return answer_queries.days_with_recall(connection, recall, period)
            return answer_queries.recorded_days(connection, period)

    def span(self) -> Period | None:
        """From the first to the last day that has an entry; None for an empty diary."""
        with self._database.reading() as connection, report_damage():
            return answer_queries.span(connection)

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

    def close(self) -> None:
        """Close the file."""
        self._database.close()
        if self.watch is not None and self._owns_watch:
            self.watch.close()


def _kind_and_direction(step: Step) -> tuple[type[Record], bool]:
    """Which kind of record a step is about, and whether it goes."""
    return type(step.record), step.after is None
