"""Imports the CSV of MedTimer with what was taken. Its plain list of medicines has no days."""

from __future__ import annotations

from mbc_tracker.exchange.column_mapping import Role, Target
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import (
    NO_MEDICINES,
    NOT_TAKEN,
    SourceTableBuilder,
    SourceValue,
)
from mbc_tracker.exchange.table import NamedTable, first_row
from mbc_tracker.exchange.written_values import DateOrder, read_date, split_instant

KEY, PROGRAM = "medtimer", "MedTimer"

_TAKEN = "taken (iso 8601)"
_LAYOUTS = ({"reminded", "name", "dosage", "taken"}, {"medicine", "dosage", "time"})


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by the names of its columns."""
    names = {name.lower() for name in first_row(file.first_text, ";")}
    return any(names >= layout for layout in _LAYOUTS)


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read the medicines of the file by the days on which they were taken."""
    table = NamedTable(file.load(), context.tell, ";")
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    for number, row in table.rows():
        with gathered.row(number):
            _take(gathered, number, row)
    return build_records(gathered.build(table.form.remarks), context)


def _take(gathered: SourceTableBuilder, number: int, row: dict[str, str]) -> None:
    """Take a dose that was marked as taken; the other columns with times are localised."""
    name = row.get("name") or row.get("medicine", "")
    if _TAKEN not in row:
        gathered.skip(name, NO_MEDICINES)
    elif not row[_TAKEN]:
        gathered.skip(name, NOT_TAKEN)
    else:
        day = read_date(split_instant(row[_TAKEN])[0], DateOrder.DAY_FIRST)
        value = SourceValue(number, line_of(number), day, None, name, row["dosage"])
        gathered.add(value, Target(Role.MEDICINE, name))
