"""One module for each kind of file that can be brought in, and which of them reads a file."""

from __future__ import annotations

from pathlib import Path

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.archive import is_archive, member_names
from mbc_tracker.exchange.file_reader import SourceFile, source_file
from mbc_tracker.exchange.importers import (
    any_table,
    apple_health,
    bearable,
    daylio,
    drip,
    fhir,
    flaredown,
    health_connect,
    loop_habits,
    medtimer,
    migraine_buddy,
    open_scale,
    own_csv,
    own_diary,
    own_json,
    samsung_health,
    track_and_graph,
)
from mbc_tracker.exchange.parsed_file import Importer, ParsedFile, ReadContext
from mbc_tracker.message import Message
from mbc_tracker.storage.foreign_database import MAGIC

#: In the order in which they are asked whether a file is theirs; any table comes last.
IMPORTERS: tuple[Importer, ...] = (
    fhir,
    own_json,
    own_csv,
    bearable,
    daylio,
    track_and_graph,
    loop_habits,
    flaredown,
    apple_health,
    health_connect,
    samsung_health,
    migraine_buddy,
    drip,
    medtimer,
    open_scale,
    own_diary,
    any_table,
)
_WORKBOOKS = ("xl/workbook.xml", "content.xml")
_PICTURE = Message("“{name}” is a picture. Only tables and exports of programs can be brought in.")
#: How other files begin, and what they are.
_BEGINNINGS = (
    (MAGIC, Message("“{name}” is the database of another program, which is not known here.")),
    (b"PK\x03\x04", Message("“{name}” is an archive in which nothing is known here.")),
    (
        b"\xd0\xcf\x11\xe0",
        Message("“{name}” is an old workbook. Save it as “CSV UTF-8” in its program first."),
    ),
    (
        b"%PDF",
        Message("“{name}” is a PDF. Only tables and exports of programs can be brought in."),
    ),
    (b"\xff\xd8\xff", _PICTURE),
    (b"\x89PNG", _PICTURE),
)
_UNKNOWN = Message(
    "“{name}” is not a file that can be brought in. Settings and docs/formats.md say which can."
)


def read(path: Path, context: ReadContext, program: str = "") -> ParsedFile:
    """Read a file with the importer that fits it.

    program: the key of the importer that has to read it, whatever it looks like.

    Raises:
        DateOrderNeeded: nobody can tell its days from its months.
        MbcError: it can't be read; the sentence says why.
    """
    file = source_file(path)
    for importer in IMPORTERS:
        if program == importer.KEY or (not program and importer.fits(file)):
            return importer.read(file, context)
    raise _unknown(file)


def _unknown(file: SourceFile) -> Refused:
    """The sentence for a file that none of them knows, by what it seems to be."""
    what = next((what for start, what in _BEGINNINGS if file.head.startswith(start)), _UNKNOWN)
    if is_archive(file) and any(name in _WORKBOOKS for name in member_names(file)):
        what = Message("“{name}” is a workbook. Save it as “CSV UTF-8” in its program first.")
    return Refused(what.filled(name=file.name))
