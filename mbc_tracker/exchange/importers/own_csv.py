"""Imports the program's own CSV table (``exchange.csv_writer``), one or more lines a record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime

from mbc_tracker.domain import records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.progress import report_progress
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.csv_records import (
    SEVERAL_LINES,
    SIGNS,
    CsvLine,
    Rest,
    kind_of,
    record_fields,
)
from mbc_tracker.exchange.csv_writer import COLUMNS
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import (
    AboutFile,
    ParsedFile,
    ParsedRecord,
    ReadContext,
    Rejected,
)
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.record_decoder import decode, stamp
from mbc_tracker.exchange.table import SEPARATORS, first_row, form_of, table_rows
from mbc_tracker.exchange.written_values import (
    DateOrder,
    date_order,
    read_clock,
    read_date,
    split_instant,
)
from mbc_tracker.message import Message, Text

KEY = "own-csv"

_RECORDED = "recorded"
#: Of one record; a moment has one for each symptom.
_MOST_LINES = 1_000
_NO_CELLS = ("",) * len(COLUMNS)
_ISO_DAY = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}|")
_CLOCK = re.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]")


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by the names of its columns."""
    return bool(_separator(file))


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read all records of the file."""
    return _Parser(file, context).read()


def _separator(file: SourceFile) -> str:
    """What stands between the names of the columns; empty where they are others."""
    text = file.first_text
    fitting = (
        sign for sign in SEPARATORS if tuple(first_row(text, sign)[: len(COLUMNS)]) == COLUMNS
    )
    return next(fitting, "")


class _Parser:
    """Parses one file."""

    def __init__(self, file: SourceFile, context: ReadContext) -> None:
        self._data, self._context = file.load(), context
        self._form = form_of(self._data, _separator(file))
        self._order = context.order or DateOrder.DAY_FIRST
        self._entries: list[ParsedRecord] = []
        self._rejected: list[Rejected] = []
        self._stamps: dict[tuple[str, str], Stamp] = {}
        self._days: dict[str, str] = {}  # as ISO dates; each stands in many lines

    def read(self) -> ParsedFile:
        """Read all lines first: only all of them show in which order its dates are written.

        The rows at its end say when each record was written down.
        """
        lines, stamps, dates = list[CsvLine](), list[CsvLine](), dict[str, None]()
        for line in self._lines():
            dates[line.date] = None
            if line.holds_day:
                dates[line.value] = None
            (stamps if line.kind == _RECORDED else lines).append(line)
        others = [text for text in dates if not _ISO_DAY.fullmatch(text)]
        self._order = self._context.order or date_order(others)
        for line in stamps:
            self._take_stamp(line)
        group: list[CsvLine] = []
        for count, line in enumerate(lines):
            report_progress(count, self._context.tell)
            group = self._take(group, line)
        self._finish(group)
        entries, rejected = tuple(self._entries), tuple(self._rejected)
        return ParsedFile(entries, rejected, AboutFile(remarks=self._form.remarks))

    def _lines(self) -> Iterator[CsvLine]:
        rows = table_rows(self._data, self._form, self._context.tell)
        header = next(rows).cells
        if any(header[len(COLUMNS) :]):
            raise Refused("This file was made by a newer version of MBC Tracker. Update it.")
        for number, cells in rows:
            yield _line(number, cells)

    def _take_stamp(self, line: CsvLine) -> None:
        try:
            tidy = self._tidied(line)
            self._stamps[tidy.date, tidy.key] = _stamp(tidy)
        except Refused as refused:
            self._rejected.append(_rejected(line.number, refused.message))

    def _take(self, group: list[CsvLine], line: CsvLine) -> list[CsvLine]:
        try:
            tidy = self._tidied(line)
        except Refused as refused:
            self._rejected.append(_rejected(line.number, refused.message))
            return group
        return self._together(group, tidy)

    def _tidied(self, line: CsvLine) -> CsvLine:
        """The line with dates and times as the program writes them, whatever a spreadsheet did."""
        if line.surplus:
            raise Refused("It has more than {n} parts.", n=len(COLUMNS))
        day, clock, value = self._day(line.date), line.time, line.value
        if clock and not _CLOCK.fullmatch(clock):
            at = read_clock(clock)
            clock = f"{at:%H:%M}" if at else ""
        if line.holds_day:
            value = self._day(value)
        if (day, clock, value) == (line.date, line.time, line.value):
            return line
        return line._replace(date=day, time=clock, value=value)

    def _day(self, text: str) -> str:
        if text not in self._days:
            iso = _ISO_DAY.fullmatch(text)
            day = text if iso else read_date(split_instant(text)[0], self._order).isoformat()
            self._days[text] = day
        return self._days[text]

    def _together(self, group: list[CsvLine], line: CsvLine) -> list[CsvLine]:
        """The group that the line belongs to: the one before it or, of its own, a new one."""
        if not line.field or line.kind not in SEVERAL_LINES:
            self._finish(group)
            return [line]
        if group and (group[0].kind, group[0].id) == (line.kind, line.id):
            if len(group) == _MOST_LINES:
                raise Refused(
                    "The entry in line {number} has too many lines.", number=group[0].number
                )
            group.append(line)
            return group
        reason = Message("It belongs to “{id}”, which is not right above it.", id=excerpt(line.id))
        self._rejected.append(_rejected(line.number, reason))
        return group

    def _finish(self, group: Sequence[CsvLine]) -> None:
        if not group:
            return
        head, last = group[0], group[-1]
        alone = head.number == last.number
        place = (
            line_of(head.number)
            if alone
            else Message("lines {first}–{last}", first=head.number, last=last.number)
        )
        try:
            self._entries.append(ParsedRecord(head.number, place, self._record(head, group[1:])))
        except Refused as refused:
            self._rejected.append(Rejected(head.number, place, refused.message))

    def _record(self, head: CsvLine, rest: Rest) -> records.Record:
        kind, values = kind_of(head), record_fields(head, rest)
        when = self._stamps.get((head.date, f"{head.kind}/{_recorded_name(head)}"))
        return decode(
            kind, values if when is None else {**values, _RECORDED: when}, self._context.now
        )


def _rejected(number: int, reason: Text) -> Rejected:
    return Rejected(number, line_of(number), reason)


def _line(number: int, cells: Sequence[str]) -> CsvLine:
    """The line of a row, whose end a spreadsheet may have cut or filled with empty cells."""
    named = [cell.removeprefix("'") for cell in cells[: len(COLUMNS)]]
    day, clock, kind, key, value, unit, note = (*named, *_NO_CELLS[len(named) :])
    surplus = any(cells[len(COLUMNS) :])
    return CsvLine(number, day, clock, kind, key, value, unit, note, surplus)


def _stamp(line: CsvLine) -> Stamp:
    try:
        moment = datetime.fromisoformat(line.value)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise Refused("“{value}” is not a time with an offset from UTC.", value=excerpt(line.value))
    return stamp(moment, line.unit)


def _recorded_name(head: CsvLine) -> str:
    """The name of a record in the rows that say when each was written down."""
    return "" if head.kind == SIGNS else head.id
