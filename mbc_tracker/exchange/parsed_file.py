"""The records that an importer reads from a file, before they are compared with the diary."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.progress import ProgressCallback
from mbc_tracker.domain.records import Record

#: No file that the program writes in a lifetime of entries has as many.
MOST_ENTRIES = 500_000


@dataclass(frozen=True, slots=True)
class ParsedRecord:
    """A record and where it stands in the file: "line 12", "answers, entry 3".

    number: by which entries are in the file's order.
    """

    number: int
    place: str
    record: Record


@dataclass(frozen=True, slots=True)
class Rejected:
    """An entry that can't be taken: where it stands, and the reason in one sentence."""

    number: int
    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """The records and refusals of a file, not yet compared with the diary."""

    entries: tuple[ParsedRecord, ...] = ()
    rejected: tuple[Rejected, ...] = ()


class Importer(Protocol):
    """A module in ``exchange/importers``: one kind of file."""

    def fits(self, data: bytes) -> bool:
        """Whether this is such a file, judged by how it begins."""

    def read(self, data: bytes, now: Stamp, tell: ProgressCallback) -> ParsedFile:
        """Read all records of the file.

        now: stands in for records that don't say when they were written down.

        Raises:
            Refused: the file as a whole can't be read.
        """
