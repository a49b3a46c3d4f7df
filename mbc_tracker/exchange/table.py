"""Tables as other programs write them: what stands between the cells, in which letters, row by row.

Python's own reader would take in a row of any length; here rows, cells and lines have limits.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from typing import NamedTuple

from mbc_tracker.domain.progress import ProgressCallback, report_progress
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.parsed_file import MOST_ENTRIES
from mbc_tracker.exchange.text_encoding import WINDOWS, encoding_of, text_stream, undecodable
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message

#: What may stand between two cells.
SEPARATORS = ",;\t|"
#: Characters: several cells of text of the greatest length.
LONGEST_ROW = 200_000
#: No program's table has as many columns.
_MOST_CELLS = 2_000
_LINE_END = re.compile("\r\n?|\n")
#: A first line by which Excel knows the separator.
_NAMED_SEPARATOR = re.compile(r"\"?sep=(.)\"?[\r\n]", re.IGNORECASE)
_QUOTED = re.compile('"[^"]*"?')

#: Said where the letters had to be guessed.
GUESSED_LETTERS = Message(
    "The file is not in UTF-8. It was read as Windows does in Western Europe and America; check "
    "the special letters."
)


class TableRow(NamedTuple):
    """Cells and the line of the file on which they end."""

    number: int
    cells: list[str]


@frozen
class TableForm:
    """How a table is written. skipped: rows before its first, such as Excel's “sep=;”."""

    encoding: str
    separator: str
    skipped: int = 0

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What the person should know about how it was read."""
        return (GUESSED_LETTERS,) if self.encoding == WINDOWS else ()


def first_row(text: str, separator: str = "") -> list[str]:
    """The cells of the first line of a text that may have been cut off anywhere."""
    line = _LINE_END.split(_without_directive(text), 1)[0]
    return _cells_of(line, separator or separator_of(text))


def separator_of(text: str) -> str:
    """What stands between the cells of a text's first line; the comma if there is nothing."""
    if named := _NAMED_SEPARATOR.match(text):
        return named[1]
    line = _QUOTED.sub("", _LINE_END.split(text, 1)[0])
    return max(SEPARATORS, key=line.count)


def form_of(data: bytes, separator: str = "") -> TableForm:
    """How a table is written. separator: what stands between its cells, where that is known."""
    encoding = encoding_of(data)
    start = data[: LONGEST_ROW * 2].decode(encoding, "replace").lstrip("\ufeff")
    named = _NAMED_SEPARATOR.match(start)
    return TableForm(encoding, separator or separator_of(start), 1 if named else 0)


def table_rows(data: bytes, form: TableForm, tell: ProgressCallback) -> Iterator[TableRow]:
    """All rows in which something stands, the names of the columns among them.

    Raises:
        Refused: the table can't be read beyond some line, or is larger than any of a diary.
    """
    lines = _Lines(data, form.encoding)
    reader = csv.reader(lines, delimiter=form.separator, strict=True)
    try:
        for count, cells in enumerate(reader):
            if count > MOST_ENTRIES:
                raise Refused("The file has more than {most:,} lines.", most=MOST_ENTRIES)
            if len(cells) > _MOST_CELLS:
                raise Refused("The file has more than {most:,} columns.", most=_MOST_CELLS)
            report_progress(count, tell)
            lines.end_row()
            if count >= form.skipped and any(cells):
                yield TableRow(reader.line_num, cells)
    except UnicodeError as error:
        raise undecodable() from error
    except csv.Error as error:
        message = Message(
            "The file can't be read beyond line {line}: a quote is not closed, or a cell is too "
            "long.",
            line=reader.line_num,
        )
        raise Refused(message) from error


class _Lines:
    """The file's lines, of which a row may have several but not any number."""

    def __init__(self, data: bytes, encoding: str) -> None:
        self._file = text_stream(data, encoding)
        self._length, self._first = 0, True

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._file.readline(LONGEST_ROW)
        if self._first:
            line, self._first = line.removeprefix("\ufeff"), False
        self._length += len(line)
        if not line:
            raise StopIteration
        if self._length >= LONGEST_ROW:
            raise Refused("The file can't be read: a line in it is longer than any of a diary.")
        return line

    def end_row(self) -> None:
        """What follows belongs to the next row."""
        self._length = 0


class NamedTable:
    """A table whose columns are told by their names, in small letters.

    skipped: rows before the one with the names, such as a preamble.
    """

    def __init__(
        self, data: bytes, tell: ProgressCallback, separator: str = "", skipped: int = 0
    ) -> None:
        self.form = form_of(data, separator)
        self._rows = table_rows(data, self.form, tell)
        for _ in range(skipped):
            next(self._rows, None)
        header = next(self._rows, TableRow(0, []))
        self.titles = [cell.strip() for cell in header.cells]
        self.names = [title.lower() for title in self.titles]

    def rows(self) -> Iterator[tuple[int, dict[str, str]]]:
        """Each row's line and its cells by the names of their columns; a missing cell is empty."""
        empty = dict.fromkeys(self.names, "")
        for number, cells in self._rows:
            named = zip(self.names, cells, strict=False)
            yield number, empty | {name: cell.strip() for name, cell in named if name}


def _without_directive(text: str) -> str:
    if _NAMED_SEPARATOR.match(text):
        return _LINE_END.split(text, 1)[1]
    return text


def _cells_of(line: str, separator: str) -> list[str]:
    return [cell.strip() for cell in next(csv.reader([line], delimiter=separator), [])]
