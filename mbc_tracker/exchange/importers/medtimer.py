"""Knows the CSV files of MedTimer: medicines only, for which the diary has no place yet."""

from __future__ import annotations

from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import NO_MEDICINES, SourceTableBuilder
from mbc_tracker.exchange.table import NamedTable, first_row

KEY, PROGRAM = "medtimer", "MedTimer"

_LAYOUTS = ({"reminded", "name", "dosage", "taken"}, {"medicine", "dosage", "time"})


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by the names of its columns."""
    names = {name.lower() for name in first_row(file.first_text, ";")}
    return any(names >= layout for layout in _LAYOUTS)


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Count the medicines of the file."""
    table = NamedTable(file.load(), context.tell, ";")
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    for number, row in table.rows():
        with gathered.row(number):
            gathered.skip(row.get("name") or row.get("medicine", ""), NO_MEDICINES)
    return build_records(gathered.build(table.form.remarks), context)
