"""Imports the CSV of Migraine Buddy. Where an attack was (its geohash) is never looked at."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import Role, Target
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ReadContext
from mbc_tracker.exchange.places import line_of
from mbc_tracker.exchange.record_builder import build_records
from mbc_tracker.exchange.scales import AS_IS
from mbc_tracker.exchange.source_table import NO_MEDICINES, SourceTableBuilder, SourceValue
from mbc_tracker.exchange.table import NamedTable
from mbc_tracker.message import Message

KEY, PROGRAM = "migraine-buddy", "Migraine Buddy"

_HEADER = re.compile(r'^"?#"?,"?Started"?,"?Lasted"?,', re.MULTILINE)
_STARTED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{2}) ([0-9]{1,2}):([0-9]{2})")
_HEADACHE = Target(Role.OWN_SYMPTOM, "Headache", AS_IS)
_PLACE_COLUMNS = {"geohash", "latitude", "longitude", "location"}
_KNOWN = {"#", "started", "lasted", "pain level", "notes"}
_NO_START = Message("It does not say when it began.")


def fits(file: SourceFile) -> bool:
    """Whether this is such a file, judged by the names of its columns below the preamble."""
    return bool(_HEADER.search(file.first_text.replace("\r\n", "\n").replace("\r", "\n")))


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read the attacks: the pain as a symptom, the rest as words beside it."""
    table = NamedTable(file.load(), context.tell, ",", skipped=2)
    gathered = SourceTableBuilder(KEY, PROGRAM, context.catalogue)
    for number, row in table.rows():
        with gathered.row(number):
            _take(gathered, number, row)
    return build_records(gathered.build(table.form.remarks), context)


def _take(gathered: SourceTableBuilder, number: int, row: dict[str, str]) -> None:
    day, clock = _when(row.get("started", ""))
    for name, cell in row.items():
        if cell and "medication" in name and cell.lower() != "no medication":
            gathered.skip(name.capitalize(), NO_MEDICINES)
        elif cell and name in _PLACE_COLUMNS:
            gathered.skip(Message("Place"), Message("Where you were is never imported."))
    words = (f"{name}: {cell}" for name, cell in row.items() if cell and _is_told(name))
    note = "; ".join(
        filter(None, (f"lasted {row.get('lasted', '')}", *words, row.get("notes", "")))
    )
    pain = row.get("pain level", "")
    if not pain:
        raise Refused("It does not say how bad the pain was.")
    gathered.add(
        SourceValue(number, line_of(number), day, clock, "Pain Level", pain, note), _HEADACHE
    )


def _is_told(name: str) -> bool:
    unwanted = name in _KNOWN or name in _PLACE_COLUMNS
    return not (unwanted or "medication" in name or "utc offset" in name)


def _when(text: str) -> tuple[date, time]:
    """The start on the person's clock, which stands there as month/day/year."""
    match = _STARTED.fullmatch(text)
    try:
        if match is None:
            message = "no start"
            raise ValueError(message)  # noqa: TRY301 - the same as a day that isn't there
        month, day, year, hour, minute = map(int, match.groups())
        moment = datetime(2000 + year, month, day, hour, minute, tzinfo=UTC)
    except ValueError as error:
        raise Refused(_NO_START) from error
    return moment.date(), moment.time()
