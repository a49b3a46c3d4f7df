"""Imports Track & Graph: its CSV with and without labels of their own, and its database."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import Target, proposal
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.import_words import severity_called
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import entry_of, line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import NO_MOMENT, SourceTableBuilder, SourceValue
from mbc_tracker.exchange.table import NamedTable, first_row
from mbc_tracker.exchange.written_values import (
    DateOrder,
    read_clock,
    read_date,
    split_instant,
)
from mbc_tracker.message import Text
from mbc_tracker.storage.foreign_database import MAGIC, foreign_database, table_names

KEY, PROGRAM = "track-and-graph", "Track & Graph"

_COLUMNS = {"featurename", "timestamp", "value"}
_POINTS, _FEATURES = "data_points_table", "features_table"
_LABELLED = re.compile(r"(-?[0-9.]{1,20}):(.*)", re.DOTALL)
_DURATION = re.compile(r"-?[0-9]{1,6}:-?[0-9]{2}:-?[0-9]{2}")
_ROUND = re.compile(r"(-?[0-9]{1,12})\.0+")


class TrackedValue(NamedTuple):
    """One tracked value, its time as the person's clock showed it."""

    number: int
    place: Text
    feature: str
    when: str
    value: str
    label: str
    note: str


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by its columns or its tables."""
    if file.head.startswith(MAGIC):
        return table_names(file.path) >= {_POINTS, _FEATURES}
    return {name.lower() for name in first_row(file.first_text)} >= _COLUMNS


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read what was tracked."""
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    remarks: tuple[Text, ...] = ()
    if file.head.startswith(MAGIC):
        points = list(_in_database(file, context))
    else:
        table = NamedTable(file.load(), context.tell)
        points, remarks = list(_in_table(table)), table.form.remarks
    targets = _targets(points, context)
    for point in points:
        with gathered.row(point.number, point.place):
            _take(gathered, point, targets[point.feature])
    return build_records(gathered.build(remarks), context)


def _in_table(table: NamedTable) -> Iterator[TrackedValue]:
    for number, row in table.rows():
        value, label = row["value"], row.get("label", "")
        if "label" not in table.names and (match := _LABELLED.fullmatch(value)):
            value, label = (value, "") if _DURATION.fullmatch(value) else (match[1], match[2])
        place = number, line_of(number)
        yield TrackedValue(
            *place, row["featurename"], row["timestamp"], value, label, row.get("note", "")
        )


def _in_database(file: SourceFile, context: ReadContext) -> Iterator[TrackedValue]:
    with foreign_database(file.path, file.name) as database:
        features = dict(database.rows(_FEATURES, ("id", "name"), context.tell))
        columns = ("epoch_milli", "utc_offset_sec", "feature_id", "value", "label", "note")
        for number, row in enumerate(database.rows(_POINTS, columns, context.tell), 1):
            milli, offset, feature, value, label, note = row
            name, when = str(features.get(feature) or ""), _wall(milli, offset)
            texts = str(value), str(label or ""), str(note or "")
            yield TrackedValue(number, entry_of(number), name, when, *texts)


def _wall(milli: object, offset: object) -> str:
    """What the clock on the wall showed; empty where that can't be worked out."""
    if not isinstance(milli, int) or not isinstance(offset, int):
        return ""
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=milli, seconds=offset)
    except OverflowError:
        return ""
    return moment.strftime("%Y-%m-%d %H:%M")


def _targets(points: list[TrackedValue], context: ReadContext) -> dict[str, Target]:
    """What each feature is, judged by its labels if they say how bad it was, else by its values."""
    samples: dict[str, list[str]] = {}
    for point in points:
        samples.setdefault(point.feature, []).append(_value(point))
    return {name: proposal(name, values, context.catalogue) for name, values in samples.items()}


def _value(point: TrackedValue) -> str:
    if severity_called(point.label):
        return point.label
    match = _ROUND.fullmatch(point.value)
    return match[1] if match else point.value


def _take(gathered: SourceTableBuilder, point: TrackedValue, target: Target) -> None:
    if not point.feature or not point.value:
        raise Refused("It has no name or no value.")
    day, clock = _when(point.when)
    value, originals = _value(point), [point.label]
    if value == point.label:
        match = _ROUND.fullmatch(point.value)
        originals = [match[1] if match else point.value]
    note = ", ".join(filter(None, (*originals, point.note)))
    gathered.add(
        SourceValue(point.number, point.place, day, clock, point.feature, value, note), target
    )


def _when(text: str) -> tuple[date, time | None]:
    written, clock = split_instant(text)
    if not written:
        raise Refused(NO_MOMENT)
    return read_date(written, DateOrder.DAY_FIRST), read_clock(clock)
