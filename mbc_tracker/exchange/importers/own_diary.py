"""Imports another diary of the program, or a backup of one, also a protected one.

It is opened as a copy: an older one is brought up to date when it is opened, and the one that was
chosen has to stay as it is.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from mbc_tracker.domain import profile
from mbc_tracker.domain.progress import report_progress
from mbc_tracker.domain.records import Record, Setting
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.parsed_file import ParsedFile, ParsedRecord, ReadContext
from mbc_tracker.exchange.places import KIND_NAMES
from mbc_tracker.exchange.selection import KINDS
from mbc_tracker.message import Message
from mbc_tracker.storage.file_checks import is_plain_diary, is_protected, key_if_encrypted
from mbc_tracker.storage.open_store import open_store

KEY = "diary"

#: An encrypted diary has whole pages of this many bytes.
_PAGE = 4096
#: How other files begin that have as little of a pattern as an encrypted one.
_OTHERS = (
    b"PK",
    b"%PDF",
    b"\xff\xd8",
    b"\x89PNG",
    b"\x1f\x8b",
    b"7z",
    b"Rar!",
    b"BZh",
    b"\xfd7zXZ",
)
#: How this computer shows the diary is no part of what was written down.
_VIEWS = (profile.FIRST_START, profile.TRENDS)
_VIEW_GROUPS = ("report.", "import.")


def fits(file: SourceFile) -> bool:
    """Whether this is a diary, or looks as a protected one does."""
    if is_plain_diary(file.path):
        return True
    whole_pages = file.size % _PAGE == 0 and not file.head.startswith(_OTHERS)
    return whole_pages and is_protected(file.path)


def read(file: SourceFile, context: ReadContext) -> ParsedFile:
    """Read all records of the other diary.

    Raises:
        PassphraseRequired: it is protected, and the key is missing or not its own.
    """
    with TemporaryDirectory(prefix="mbc-tracker-") as folder:
        path = Path(folder) / file.name
        with path.open("wb") as copy:
            for portion in file.portions():
                copy.write(portion)
                context.tell(0)
        key = key_if_encrypted(path, context.key)
        with closing(open_store(path, create=False, key=key)) as store:
            records = [record for kind in KINDS for record in store.records(kind)]
    entries = []
    for number, record in enumerate(filter(_is_written, records), 1):
        report_progress(number, context.tell)
        place = Message(
            "{kind}, {key}", kind=KIND_NAMES[type(record)], key=", ".join(map(str, record.key))
        )
        entries.append(ParsedRecord(number, place, record))
    return ParsedFile(tuple(entries))


def _is_written(record: Record) -> bool:
    if not isinstance(record, Setting):
        return True
    return record.name not in _VIEWS and not record.name.startswith(_VIEW_GROUPS)
