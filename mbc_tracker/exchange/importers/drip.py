"""Imports the CSV of drip: temperature, pain, mood and notes. The cycle has no place here."""

from __future__ import annotations

from datetime import date

from mbc_tracker.exchange.column_mapping import LEFT_OUT, Role, Target, symptom_named
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import NO_PLACE, SourceTableBuilder, SourceValue
from mbc_tracker.exchange.table import NamedTable, first_row
from mbc_tracker.exchange.written_values import DateOrder, read_clock, read_date
from mbc_tracker.message import Message

KEY, PROGRAM = "drip", "drip"

_TEMPERATURE = Target(Role.MEASUREMENT, "temperature", "°C")
_NOTE = Target(Role.NOTE)
_MARKS = ("temperature.value", "bleeding.value", "pain.other", "mood.fatigue", "note.value")
_TICKED = {"true": True, "false": False}


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by the names of its columns."""
    names = first_row(file.first_text)
    return "date" in names and any(mark in names for mark in _MARKS)


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read the days of the file. A box that is not ticked was not asked about."""
    table = NamedTable(file.load(), context.tell)
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    for number, row in table.rows():
        with gathered.row(number):
            day = read_date(row["date"], DateOrder.DAY_FIRST)
            _take_temperature(gathered, number, day, row)
            for name, cell in row.items():
                if cell and name != "date" and not name.startswith("temperature."):
                    _take(gathered, SourceValue(number, line_of(number), day, None, name, cell))
    return build_records(gathered.build(table.form.remarks), context)


def _take_temperature(
    gathered: SourceTableBuilder, number: int, day: date, row: dict[str, str]
) -> None:
    value = row.get("temperature.value", "")
    if not value:
        return
    if row.get("temperature.exclude", "").lower() == "true":
        gathered.skip(Message("Temperature"), Message("You left it out in drip."))
        return
    clock, note = read_clock(row.get("temperature.time", "")), row.get("temperature.note", "")
    place = number, line_of(number), day, clock
    gathered.add(SourceValue(*place, "Temperature", value, note), _TEMPERATURE)


def _take(gathered: SourceTableBuilder, value: SourceValue) -> None:
    group, _, part = value.column.partition(".")
    if group not in ("pain", "mood", "note"):
        gathered.skip(group, NO_PLACE)
    elif part in ("note", "value"):
        gathered.add(value._replace(column="Note"), _NOTE)
    elif _TICKED.get(value.value.lower()):
        ticked = value._replace(column=f"{group.capitalize()}, {part}", value="yes")
        known = group == "pain" or symptom_named(part, gathered.catalogue)
        gathered.add(ticked, _NOTE if known else LEFT_OUT)
