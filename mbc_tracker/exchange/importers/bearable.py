"""Imports the CSV of Bearable, in the layout of 2021 and in the one with an ISO date."""

from __future__ import annotations

import re
from datetime import date

from mbc_tracker.exchange.column_mapping import LEFT_OUT, Role, Target
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.import_words import severity_called
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.scales import WORDS
from mbc_tracker.exchange.source_table import (
    NO_PLACE,
    SourceTableBuilder,
    SourceValue,
    symptom_target,
)
from mbc_tracker.exchange.table import NamedTable, first_row
from mbc_tracker.exchange.written_values import DateOrder, read_clock, read_date

KEY, PROGRAM = "bearable", "Bearable"

_COLUMNS = {"date", "weekday", "time of day", "category", "rating/amount", "detail"}
#: The severity stands in the last brackets; names have brackets of their own.
_SEVERITY = re.compile(r"(.*\S)\s*\(([^()]*)\)")
_RATINGS = {"1": "Mild", "2": "Moderate", "3": "Severe", "4": "Unbearable"}
_MEDICINES = {"meds/supplements", "medication", "medications"}
#: Categories with a number for the day, which a person may want as a symptom.
_NUMBERS = {"mood", "energy", "sleep quality"}


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by the names of its columns."""
    return {name.lower() for name in first_row(file.first_text)} >= _COLUMNS


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read symptoms and medicines; a symptom that was not ticked has no row and stays unknown."""
    table = NamedTable(file.load(), context.tell)
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    for number, row in table.rows():
        with gathered.row(number):
            _take(gathered, number, row)
    return build_records(gathered.build(table.form.remarks), context)


def _take(gathered: SourceTableBuilder, number: int, row: dict[str, str]) -> None:
    day = read_date(row.get("date formatted") or row["date"], DateOrder.DAY_FIRST)
    category, note = row["category"], row.get("notes", "")
    if category.lower() == "symptom":
        _take_symptom(gathered, number, day, row)
        return
    if category.lower() in _NUMBERS and row["rating/amount"]:
        value = SourceValue(number, line_of(number), day, None, category, row["rating/amount"])
        gathered.add(value, LEFT_OUT)
    elif category.lower() in _MEDICINES and row["detail"]:
        name, dose = row["detail"], row["rating/amount"]
        value = SourceValue(number, line_of(number), day, None, name, dose)
        gathered.add(value, Target(Role.MEDICINE, name))
    else:
        gathered.skip(category, NO_PLACE)
    if note:
        gathered.add(
            SourceValue(number, line_of(number), day, None, "Notes", f"{category}: {note}"),
            Target(Role.NOTE),
        )


def _take_symptom(
    gathered: SourceTableBuilder, number: int, day: date, row: dict[str, str]
) -> None:
    name, severity = row["detail"], _RATINGS.get(row["rating/amount"], row["rating/amount"])
    match = _SEVERITY.fullmatch(name)
    if match and severity_called(match[2]):
        name, severity = match[1], match[2]
    part = row["time of day"]
    clock = read_clock(part) if part[:1].isdigit() else None
    parts = [part] if part and clock is None else []
    note = ", ".join(filter(None, (*parts, row.get("notes", ""))))
    gathered.add(
        SourceValue(number, line_of(number), day, clock, name, severity, note),
        symptom_target(name, WORDS, gathered.catalogue),
    )
