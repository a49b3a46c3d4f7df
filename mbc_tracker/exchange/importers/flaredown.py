"""Imports the CSV of Flaredown, whose columns don't say what is a symptom and what a treatment."""

from __future__ import annotations

from mbc_tracker.exchange.column_mapping import LEFT_OUT, Role, Target, symptom_named
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import NO_MEDICINES, SourceTableBuilder, SourceValue
from mbc_tracker.exchange.table import NamedTable, first_row
from mbc_tracker.exchange.written_values import DateOrder, read_date
from mbc_tracker.message import Message

KEY, PROGRAM = "flaredown", "Flaredown"

_COLUMNS = {"date", "tags", "foods", "weather summary"}
_SCALE, _STEPS = "0-4", {"0", "1", "2", "3", "4"}


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by the names of its columns."""
    return {name.lower() for name in first_row(file.first_text)} >= _COLUMNS


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read the ratings from 0 to 4. An empty cell was not answered."""
    table = NamedTable(file.load(), context.tell)
    rows = list(table.rows())
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    titles = [title for title in table.titles if title and title.lower() != "date"]
    targets = {
        title: _target(title, [row[title.lower()] for _, row in rows], context) for title in titles
    }
    for number, row in rows:
        with gathered.row(number):
            day = read_date(row["date"], DateOrder.DAY_FIRST)
            for title, target in targets.items():
                cell = row[title.lower()]
                if cell and target is None:
                    gathered.skip(title, _reason(title))
                elif cell:
                    place = number, line_of(number), day, None
                    gathered.add(SourceValue(*place, title, cell), target)
    return build_records(gathered.build(table.form.remarks), context)


def _target(title: str, cells: list[str], context: ReadContext) -> Target | None:
    """What a column is: a symptom or a condition is rated, a treatment has words. None: unused."""
    name = title.lower()
    if name in ("tags", "foods"):
        return LEFT_OUT
    filled = {cell for cell in cells if cell}
    if name.startswith("weather ") or not filled <= _STEPS:
        return None
    symptom = symptom_named(title, context.catalogue)
    return Target(Role.SYMPTOM, symptom.key, _SCALE) if symptom else LEFT_OUT


def _reason(title: str) -> Message:
    if title.lower().startswith("weather "):
        return Message("The diary keeps no weather.")
    return NO_MEDICINES
