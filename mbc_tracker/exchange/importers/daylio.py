"""Imports Daylio: its CSV with 7, 8 or 9 columns, and its backup.

Daylio knows no severity. A day's activities and notes become notes; the mood can be taken as a
symptom of one's own. A backup holds the PIN of the app, which is never looked at.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from datetime import date, time
from html import unescape
from typing import Any

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.archive import member_names, open_archive
from mbc_tracker.exchange.column_mapping import LEFT_OUT, Role, Target
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.import_words import symptom_called
from mbc_tracker.exchange.json_stream import JsonStream
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import entry_of, line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import (
    NO_MOMENT,
    SourceTable,
    SourceTableBuilder,
    SourceValue,
)
from mbc_tracker.exchange.table import NamedTable, first_row
from mbc_tracker.exchange.written_values import DateOrder, read_clock, read_date
from mbc_tracker.message import Message, Text

KEY, PROGRAM = "daylio", "Daylio"

_COLUMNS = {"date", "weekday", "time", "mood", "activities", "note"}
_BACKUP = "backup.daylio"
_MOODS = {1: "rad", 2: "good", 3: "meh", 4: "bad", 5: "awful"}
_TAG = re.compile("<[^>]{0,200}>")


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by its columns or by what the archive holds."""
    return _is_table(file) or _BACKUP in member_names(file)


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read notes, activities and moods."""
    table = _read_table(file, context) if _is_table(file) else _read_backup(file, context)
    return build_records(table, context)


def _is_table(file: SourceFile) -> bool:
    names = {name.lower() for name in first_row(file.first_text)}
    return names >= _COLUMNS and bool(names & {"full_date", "year"})


def _read_table(file: SourceFile, context: ReadContext) -> SourceTable:
    table = NamedTable(file.load(), context.tell)
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    for number, row in table.rows():
        with gathered.row(number):
            text = row.get("full_date") or f"{row['date']} {row.get('year', '')}"
            day = read_date(text, DateOrder.DAY_FIRST)
            entry = _Entry(number, line_of(number), day, read_clock(row["time"]))
            entry.add(gathered, row["mood"], row["activities"].split("|"))
            entry.write(gathered, row.get("note_title", ""), row["note"])
            if row.get("scales"):
                entry.put(gathered, "Scales", row["scales"], LEFT_OUT)
    return gathered.build(table.form.remarks)


class _Entry:
    """One entry of a day, from a table or a backup."""

    def __init__(self, number: int, place: Text, day: date, clock: time | None) -> None:
        self._number, self._place, self._day, self._clock = number, place, day, clock

    def put(self, gathered: SourceTableBuilder, column: str, value: str, target: Target) -> None:
        value = value.strip()
        if value:
            place = self._number, self._place, self._day, self._clock
            gathered.add(SourceValue(*place, column, value), target)

    def add(self, gathered: SourceTableBuilder, mood: str, activities: list[str]) -> None:
        """Take the mood and what was ticked. A symptom among it was there, no matter how bad."""
        self.put(gathered, "Mood", mood, LEFT_OUT)
        for activity in filter(None, map(str.strip, activities)):
            target = Target(Role.NOTE) if symptom_called(activity) else LEFT_OUT
            self.put(gathered, activity, "yes", target)

    def write(self, gathered: SourceTableBuilder, title: str, note: str) -> None:
        text = ": ".join(filter(None, (title.strip(), unescape(_TAG.sub(" ", note)).strip())))
        self.put(gathered, "Note", text, Target(Role.NOTE))


def _read_backup(file: SourceFile, context: ReadContext) -> SourceTable:
    with open_archive(file, context.tell) as archive:
        packed = archive.load(_BACKUP)
    try:
        data = base64.b64decode(packed, validate=False)
    except binascii.Error as error:
        message = Message("“{name}” is damaged: not all of it can be read.", name=file.name)
        raise Refused(message) from error
    names, entries = _parts(data)
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    for number, entry in enumerate(entries, 1):
        place = entry_of(number)
        with gathered.row(number, place):
            day, clock = _when(entry)
            reader = _Entry(number, place, day, clock)
            activities = entry.get("tags")
            listed = activities if isinstance(activities, list) else []
            ticked = [names.get(("tags", str(tag)), "") for tag in listed]
            reader.add(gathered, names.get(("customMoods", str(entry.get("mood"))), ""), ticked)
            reader.write(gathered, str(entry.get("note_title") or ""), str(entry.get("note") or ""))
    return gathered.build()


def _parts(data: bytes) -> tuple[dict[tuple[str, str], str], list[dict[str, Any]]]:
    """The names of moods and activities by list and id, and the entries. Nothing else is kept."""
    names: dict[tuple[str, str], str] = {}
    entries: list[dict[str, Any]] = []
    stream = JsonStream(data)
    for part in stream.names():
        for item in _items(stream):
            if part in ("tags", "customMoods"):
                names[part, str(item.get("id"))] = _name(item)
            elif part == "dayEntries":
                entries.append(item)
    return names, entries


def _items(stream: JsonStream) -> Iterator[dict[str, Any]]:
    if not stream.at_list:
        stream.value()
        return
    for item in stream.items():
        if isinstance(item, dict):
            yield item


def _name(item: dict[str, Any]) -> str:
    name = item.get("name") or item.get("custom_name")
    known = item.get("predefined_name_id")
    return str(name or (_MOODS.get(known, "") if isinstance(known, int) else ""))


def _when(entry: dict[str, Any]) -> tuple[date, time]:
    """The day and time on the person's clock; months are counted from 0."""
    year, month, day, hour, minute = (
        entry.get(name) for name in ("year", "month", "day", "hour", "minute")
    )
    try:
        return date(year, month + 1, day), time(hour, minute)  # type: ignore[arg-type, operator]
    except (TypeError, ValueError, OverflowError) as error:
        raise Refused(NO_MOMENT) from error
