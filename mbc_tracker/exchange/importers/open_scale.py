"""Imports the CSV of openScale: the weight. What a scale works out of it has no place here."""

from __future__ import annotations

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import LEFT_OUT, Role, Target
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import SourceTableBuilder, SourceValue
from mbc_tracker.exchange.table import NamedTable, first_row
from mbc_tracker.exchange.written_values import DateOrder, read_clock, read_date, split_instant

KEY, PROGRAM = "openscale", "openScale"

_WEIGHT = Target(Role.MEASUREMENT, "weight", "kg")
_SCALE = {"fat", "water", "muscle", "bone", "lbm"}
_NOTES = {"comment", "comments"}


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by the names of its columns."""
    names = {name.lower() for name in first_row(file.first_text)}
    dated = "datetime" in names or {"date", "time"} <= names
    return dated and "weight" in names and bool(names & _SCALE)


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read the weights. openScale writes 0 for what was not measured."""
    table = NamedTable(file.load(), context.tell)
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    for number, row in table.rows():
        with gathered.row(number):
            _take(gathered, number, row)
    return build_records(gathered.build(table.form.remarks), context)


def _take(gathered: SourceTableBuilder, number: int, row: dict[str, str]) -> None:
    written, clock = split_instant(
        row.get("datetime") or " ".join(row.get(name, "") for name in ("date", "time"))
    )
    day, at = read_date(written, DateOrder.DAY_FIRST), read_clock(clock)
    note = next((row[name] for name in _NOTES if row.get(name)), "")
    if not row["weight"]:
        raise Refused("It has no weight.")
    place = number, line_of(number), day, at
    gathered.add(SourceValue(*place, "Weight", row["weight"], note), _WEIGHT)
    for name, cell in row.items():
        if name not in {"date", "time", "datetime", "weight", *_NOTES} and cell not in (
            "",
            "0.0",
            "0",
        ):
            gathered.add(SourceValue(*place, name, cell), LEFT_OUT)
