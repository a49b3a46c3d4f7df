"""Imports any table that has a date in each row, as people keep them in a spreadsheet.

What each column is, is proposed by its name and its values, and the person has the last word. A
table may also have one value a row, with a column for its name.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.import_words import column_called
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.source_table import ANY_TABLE, SourceTableBuilder, SourceValue
from mbc_tracker.exchange.table import NamedTable, first_row
from mbc_tracker.exchange.written_values import (
    DateOrder,
    date_order,
    day_part,
    read_clock,
    read_date,
    split_instant,
)

KEY = ANY_TABLE

#: Columns of a table with one value a row.
_NAMES = {"name", "symptom", "item", "tracker"}
_VALUES = {"value", "severity", "rating", "score"}
_LOOKED_AT = 20


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by its first rows."""
    text = file.first_text
    if "\0" in text or text.lstrip().startswith(("<", "{", "[")) or len(first_row(text)) < 2:  # noqa: PLR2004
        return False
    try:
        table = NamedTable(text.rpartition("\n")[0].encode() or text.encode(), _ignore)
        return bool(_date_column(table.names, [row for _, row in table.rows()][:_LOOKED_AT]))
    except Refused:
        return False


def _ignore(_: int) -> None:
    """Nobody waits for how far it is."""


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read the columns that fit something in the diary."""
    table = NamedTable(file.load(), context.tell)
    rows = list(table.rows())
    dated = _date_column(table.names, [row for _, row in rows])
    if not dated:
        raise Refused(
            "No column of “{name}” has dates in it, so its days are not known.",
            name=file.name,
        )
    order = context.order or date_order(row[dated] for _, row in rows)
    gathered = SourceTableBuilder(KEY, "", context.catalogue)
    reader = _RowReader(gathered, table, dated, order)
    for number, row in rows:
        with gathered.row(number):
            reader.take(number, row)
    return build_records(gathered.build(table.form.remarks), context)


class _RowReader:
    """Takes the values of each row, by column or by the name that stands in it."""

    def __init__(
        self, gathered: SourceTableBuilder, table: NamedTable, dated: str, order: DateOrder
    ) -> None:
        self._gathered, self._dated, self._order = gathered, dated, order
        self._timed = next((name for name in table.names if column_called(name) == "time"), "")
        self._name = next((name for name in table.names if name in _NAMES), "")
        self._value = next((name for name in table.names if name in _VALUES), "")
        skipped = {"", self._dated, self._timed}
        pairs = zip(table.names, table.titles, strict=True)
        self._columns = {name: title for name, title in pairs if name not in skipped}

    def take(self, number: int, row: dict[str, str]) -> None:
        day, clock = self._when(row)
        if self._name and self._value:
            notes = (row[name] for name in self._columns if column_called(name) == "note")
            note = ", ".join(filter(None, notes))
            self._add(number, day, clock, row[self._name], row[self._value], note)
            return
        for name, title in self._columns.items():
            self._add(number, day, clock, title, row[name])

    def _add(
        self, number: int, day: date, clock: time | None, column: str, value: str, note: str = ""
    ) -> None:
        if column and value:
            place = number, line_of(number), day, clock
            self._gathered.add(SourceValue(*place, column, value, note))

    def _when(self, row: dict[str, str]) -> tuple[date, time | None]:
        written, clock = split_instant(row[self._dated])
        clock = row.get(self._timed, "") or ("" if clock.startswith("00:00") else clock)
        return read_date(written, self._order), read_clock(clock)


def _date_column(names: Sequence[str], rows: Sequence[dict[str, str]]) -> str:
    """The column with the days: by its name, else the first in which all cells are dates."""
    named = [name for name in names if name and column_called(name) == "date"]
    for name in (*named, *names):
        cells = [row[name] for row in rows if name and row[name]]
        dates = sum(day_part(cell) is not None for cell in cells)
        if cells and dates * 2 > len(cells) and (name in named or dates == len(cells)):
            return name
    return ""
