"""The records that an importer reads from a file, before they are compared with the diary."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Protocol

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.progress import ProgressCallback, ignore_progress
from mbc_tracker.domain.records import Record
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.exchange.file_reader import SourceFile
from mbc_tracker.exchange.written_values import DateOrder
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message, Text, listed

if TYPE_CHECKING:
    from mbc_tracker.exchange.column_mapping import ColumnMapping

#: No file that the program writes in a lifetime of entries has as many.
MOST_ENTRIES = 250_000
#: Of lines with the same fault so many are named.
_LINES_NAMED = 8


@frozen
class ReadContext:
    """What an importer needs beside the file.

    now: stands in for records that don't say when they were written down. catalogue: the symptoms
    of the diary. order: of day and month, where the file's dates can be read both ways. mapping:
    what the person wants columns to be, None for what is remembered or proposed. remembered: what
    was chosen before, by ``AboutFile.shape``. key: opens a protected file. tell: hears now and then
    how far it is, and may end the reading by raising.
    """

    now: Stamp
    catalogue: Catalogue
    order: DateOrder | None = None
    mapping: ColumnMapping | None = None
    remembered: Mapping[str, ColumnMapping] = field(default_factory=dict)
    key: Passphrase | None = field(default=None, repr=False)
    tell: ProgressCallback = ignore_progress


@frozen
class ParsedRecord:
    """A record and where it stands in the file: "line 12", "answers, entry 3".

    number: by which entries are in the file's order.
    """

    number: int
    place: Text
    record: Record


@frozen
class Rejected:
    """An entry that can't be taken: where it stands, and the reason in one sentence."""

    number: int
    place: Text
    reason: Text


@frozen
class Unused:
    """Entries that the diary has no place for: what they are, how many, and why in one sentence."""

    what: Text
    count: int
    reason: Text


@frozen
class AboutFile:
    """What can be said of a file beside its records.

    program: whose file it is, as people call it; empty for a table of somebody's own. entry_count:
    how many rows or entries it has; None where each record is one. joins_notes: whether its notes
    are added to those of the diary. mapping: what was made of its columns, where that can be
    chosen. examples: some values of each column. shape: by which the mapping is remembered for the
    next file of the kind. remarks: sentences about how it was read.
    """

    program: str = "MBC Tracker"
    entry_count: int | None = None
    unused: tuple[Unused, ...] = ()
    remarks: tuple[Text, ...] = ()
    joins_notes: bool = False
    mapping: ColumnMapping | None = None
    examples: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    shape: str = ""


#: A file that the program itself has made.
ABOUT_OWN = AboutFile()


@frozen
class ParsedFile:
    """The records and refusals of a file, not yet compared with the diary."""

    entries: tuple[ParsedRecord, ...] = ()
    rejected: tuple[Rejected, ...] = ()
    about: AboutFile = ABOUT_OWN


class Importer(Protocol):
    """A module in ``exchange/importers``: one kind of file. KEY: its name on the command line."""

    KEY: str

    def fits(self, file: SourceFile) -> bool:
        """Whether this is such a file, judged by how it begins."""

    def read(self, file: SourceFile, context: ReadContext) -> ParsedFile:
        """Read all records of the file.

        Raises:
            Refused: the file as a whole can't be read.
        """


def grouped(rejected: Iterable[Rejected]) -> tuple[Rejected, ...]:
    """Each reason once, with the places at which it holds."""
    places: dict[Text, list[Rejected]] = {}
    for rejection in rejected:
        places.setdefault(rejection.reason, []).append(rejection)
    return tuple(
        Rejected(group[0].number, _places([rejection.place for rejection in group]), reason)
        for reason, group in places.items()
    )


def _places(places: list[Text]) -> Text:
    """“line 3”, “line 3, line 5 and 12 more”."""
    named, more = listed(places[:_LINES_NAMED]), len(places) - _LINES_NAMED
    if more > 0:
        return Message("{places} and {more:,} more", places=named, more=more)
    return named
