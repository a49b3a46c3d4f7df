"""Files read back as the program reads them, before it asks whether a diary can have it."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from mbc_tracker.content import catalogue
from mbc_tracker.domain.records import Record
from mbc_tracker.exchange.file_reader import SourceFile, source_file
from mbc_tracker.exchange.importers import own_csv, own_json
from mbc_tracker.exchange.parsed_file import Importer, ParsedFile, ReadContext
from tests.builders import a_stamp

_FOLDER = TemporaryDirectory()
_CATALOGUE = catalogue.load()
HEADER = "date,time,kind,key,value,unit,note\r\n"


def cells(data: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file as they stand there."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))


def from_csv(data: bytes) -> tuple[Record, ...]:
    return _records(own_csv, data)


def from_json(data: bytes) -> tuple[Record, ...]:
    return _records(own_json, data)


def table_of(*lines: str) -> ParsedFile:
    """What is read from a table with these lines below its header."""
    return read_by(own_csv, (HEADER + "\r\n".join(lines)).encode())


def source(data: bytes, name: str = "export.csv") -> SourceFile:
    """A file with these bytes."""
    path = Path(_FOLDER.name) / name
    path.write_bytes(data)
    return source_file(path)


def context(**said: Any) -> ReadContext:
    """What an importer is told beside the file."""
    return ReadContext(a_stamp(), _CATALOGUE, **said)


def read_by(importer: Importer, data: bytes, **said: Any) -> ParsedFile:
    file = source(data)
    assert importer.fits(file)
    return importer.read(file, context(**said))


def _records(importer: Importer, data: bytes) -> tuple[Record, ...]:
    parsed = read_by(importer, data)
    assert parsed.rejected == ()
    return tuple(entry.record for entry in parsed.entries)
