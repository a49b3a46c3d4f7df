"""Files read back as the program reads them, before it asks whether a diary can have it."""

from __future__ import annotations

import csv
import io

from mbc_tracker.domain.records import Record
from mbc_tracker.exchange.importers import own_csv, own_json
from mbc_tracker.exchange.parsed_file import Importer, ParsedFile
from tests.builders import a_stamp

HEADER = "date,time,kind,key,value,unit,note\r\n"


def cells(data: bytes) -> list[dict[str, str]]:
    """The rows of a CSV file as they stand there."""
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))


def from_csv(data: bytes) -> tuple[Record, ...]:
    return _records(own_csv, data)


def from_json(data: bytes) -> tuple[Record, ...]:
    return _records(own_json, data)


def table_of(*lines: str) -> ParsedFile:
    """What is read from a table with these lines below its header."""
    return read_by(own_csv, (HEADER + "\r\n".join(lines)).encode())


def read_by(importer: Importer, data: bytes) -> ParsedFile:
    assert importer.fits(data)
    return importer.read(data, a_stamp(), lambda _: None)


def _records(importer: Importer, data: bytes) -> tuple[Record, ...]:
    parsed = read_by(importer, data)
    assert parsed.rejected == ()
    return tuple(entry.record for entry in parsed.entries)
