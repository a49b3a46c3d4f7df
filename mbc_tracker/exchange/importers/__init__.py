"""One module for each kind of file that can be brought in, and which of them reads a file."""

from __future__ import annotations

from pathlib import Path

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.file_reader import SourceFile, source_file
from mbc_tracker.exchange.importers import own_csv, own_json
from mbc_tracker.exchange.parsed_file import Importer, ParsedFile, ReadContext

#: In the order in which they are asked whether a file is theirs.
IMPORTERS: tuple[Importer, ...] = (own_json, own_csv)


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
    return Refused(f"“{file.name}” is not a file that can be brought in.")
