"""One module for each kind of file that can be brought in, and which of them reads a file."""

from __future__ import annotations

from pathlib import Path

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.progress import ProgressCallback
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.file_reader import load
from mbc_tracker.exchange.importers import own_csv, own_json
from mbc_tracker.exchange.parsed_file import Importer, ParsedFile

#: In the order in which they are asked whether a file is theirs.
IMPORTERS: tuple[Importer, ...] = (own_json, own_csv)


def read(path: Path, now: Stamp, tell: ProgressCallback) -> ParsedFile:
    """Read a file with the importer that fits it.

    Raises:
        MbcError: it can't be read; the sentence says why.
    """
    data = load(path)
    importer = next((module for module in IMPORTERS if module.fits(data)), None)
    if importer is None:
        raise Refused(f"“{path.name}” is neither a CSV nor a JSON file that MBC Tracker has made.")
    return importer.read(data, now, tell)
