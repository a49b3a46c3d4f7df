"""Imports the program's own CSV table (``exchange.csv_writer``), one or more lines a record."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime

from mbc_tracker.domain import records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.progress import ProgressCallback, report_progress
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
from mbc_tracker.exchange.parsed_file import MOST_ENTRIES, ParsedFile, ParsedRecord, Rejected
from mbc_tracker.exchange.record_decoder import decode, stamp

_RECORDED = "recorded"
#: What a spreadsheet may have put between the cells.
_SEPARATORS = ",;\t"
#: Seven cells of text of the greatest length.
_LONGEST_ROW = 200_000
#: Of one record; a moment has one for each symptom.
_MOST_LINES = 1_000
_LINE_END = re.compile(b"[\r\n]")


def fits(data: bytes) -> bool:
    """Whether this is such a file, judged by how it begins."""
    return bool(_separator(data))


def read(data: bytes, now: Stamp, tell: ProgressCallback) -> ParsedFile:
    """Read all records of the file."""
    return _Parser(data, now, tell).read()


def _separator(data: bytes) -> str:
    """What stands between the names of the columns; empty where they are others."""
    first, *_ = _LINE_END.split(data[:200].removeprefix(codecs.BOM_UTF8), 1)
    for sign in _SEPARATORS:
        names = [name.strip(' "') for name in first.decode("utf-8", "replace").split(sign)]
        if tuple(names[: len(COLUMNS)]) == COLUMNS:
            return sign
    return ""


class _Text:
    """The file's lines for Python's reader, which would take in a row of any length."""

    def __init__(self, data: bytes) -> None:
        self._file = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8-sig", newline="")
        self._length = 0

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._file.readline(_LONGEST_ROW)
        self._length += len(line)
        if not line:
            raise StopIteration
        if self._length >= _LONGEST_ROW:
            raise Refused("The file can't be read: a line in it is longer than any of a diary.")
        return line

    def row_ends(self) -> None:
        """What follows belongs to the next row."""
        self._length = 0


class _Parser:
    """Parses one file."""

    def __init__(self, data: bytes, now: Stamp, tell: ProgressCallback) -> None:
        self._data, self._now, self._tell = data, now, tell
        self._entries: list[ParsedRecord] = []
        self._rejected: list[Rejected] = []
        self._stamps: dict[tuple[str, str], Stamp] = {}

    def read(self) -> ParsedFile:
        """Read the file twice: the rows at its end say when each record was written down."""
        for line in self._lines():
            if isinstance(line, CsvLine) and line.kind == _RECORDED:
                with suppress(Refused):
                    self._stamps[line.date, line.key] = _stamp(line)
        group: list[CsvLine] = []
        for line in self._lines():
            if isinstance(line, Rejected):
                self._rejected.append(line)
            elif line.kind == _RECORDED:
                self._check_stamp(line)
            else:
                group = self._together(group, line)
        self._finish(group)
        return ParsedFile(tuple(self._entries), tuple(self._rejected))

    def _lines(self) -> Iterator[CsvLine | Rejected]:
        text = _Text(self._data)
        rows = csv.reader(text, delimiter=_separator(self._data), strict=True)
        try:
            if len(next(rows)) > len(COLUMNS):
                raise Refused("A newer version of MBC Tracker has made this file. Update it.")
            for count, cells in enumerate(rows, start=1):
                if count > MOST_ENTRIES:
                    raise Refused(f"The file has more than {MOST_ENTRIES:,} lines.")
                report_progress(count, self._tell)
                text.row_ends()
                if any(cells):
                    yield _line(rows.line_num, cells)
        except UnicodeDecodeError as error:
            message = "The file is not in UTF-8. Save it as “CSV UTF-8” and try again."
            raise Refused(message) from error
        except csv.Error as error:
            message = f"The file can't be read beyond line {rows.line_num}: a quote is not closed, "
            raise Refused(f"{message}or a cell is too long.") from error

    def _check_stamp(self, line: CsvLine) -> None:
        try:
            _stamp(line)
        except Refused as refused:
            self._rejected.append(_rejected(line.number, str(refused)))

    def _together(self, group: list[CsvLine], line: CsvLine) -> list[CsvLine]:
        """The group that the line belongs to: the one before it or, of its own, a new one."""
        if not line.field or line.kind not in SEVERAL_LINES:
            self._finish(group)
            return [line]
        if group and (group[0].kind, group[0].id) == (line.kind, line.id):
            if len(group) == _MOST_LINES:
                raise Refused(f"The entry in line {group[0].number} has too many lines.")
            group.append(line)
            return group
        reason = f"It belongs to “{excerpt(line.id)}”, which is not right above it."
        self._rejected.append(_rejected(line.number, reason))
        return group

    def _finish(self, group: Sequence[CsvLine]) -> None:
        if not group:
            return
        head, last = group[0], group[-1]
        alone = head.number == last.number
        place = f"line {head.number}" if alone else f"lines {head.number}–{last.number}"
        try:
            self._entries.append(ParsedRecord(head.number, place, self._record(head, group[1:])))
        except Refused as refused:
            self._rejected.append(Rejected(head.number, place, str(refused)))

    def _record(self, head: CsvLine, rest: Rest) -> records.Record:
        kind, values = kind_of(head), record_fields(head, rest)
        when = self._stamps.get((head.date, f"{head.kind}/{_recorded_name(head)}"))
        return decode(kind, values if when is None else {**values, _RECORDED: when}, self._now)


def _rejected(number: int, reason: str) -> Rejected:
    return Rejected(number, f"line {number}", reason)


def _line(number: int, cells: Sequence[str]) -> CsvLine | Rejected:
    if len(cells) != len(COLUMNS):
        reason = f"It has {len(cells):,} parts; each line needs {len(COLUMNS)}."
        return _rejected(number, reason)
    return CsvLine(number, *(cell.removeprefix("'") for cell in cells))


def _stamp(line: CsvLine) -> Stamp:
    try:
        moment = datetime.fromisoformat(line.value)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise Refused(f"“{excerpt(line.value)}” is no time with an offset from UTC.")
    return stamp(moment, line.unit)


def _recorded_name(head: CsvLine) -> str:
    """The name of a record in the rows that say when each was written down."""
    return "" if head.kind == SIGNS else head.id
