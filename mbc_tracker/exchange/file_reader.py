"""Reads a whole file to import, whatever it may be, and refuses what can be no export."""

from __future__ import annotations

import codecs
import os
import stat
from pathlib import Path

from mbc_tracker.errors import EnvironmentFault, Refused

#: The export of twenty full years is about 15 MB.
LARGEST = 64 * 1024 * 1024

#: Opening must neither wait for another program (a pipe) nor start anything (a device).
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
_DIARY = b"SQLite format 3\0"


def load(path: Path) -> bytes:
    """The bytes of the file.

    Raises:
        Refused: it is no file, too large, or of a kind that is never an export.
        EnvironmentFault: it can't be read.
    """
    try:
        data = _bytes(path)
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        message = f"“{path.name}” can't be read. Is it still there, and may you open it?"
        raise EnvironmentFault(message) from error
    _check(path, data)
    return data


def _bytes(path: Path) -> bytes:
    _check_kind(path, path.stat())  # before it is opened: that alone may set a device going
    with os.fdopen(os.open(path, _FLAGS), "rb") as file:
        status = os.fstat(file.fileno())
        _check_kind(path, status)
        data: bytes | None = file.read(LARGEST + 1) if status.st_size <= LARGEST else None
    if data is None or len(data) > LARGEST:
        raise Refused(f"“{path.name}” is larger than {LARGEST >> 20} MB; no export is as large.")
    return data


def _check_kind(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Refused(f"“{path.name}” is a folder. Choose the file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise Refused(f"“{path.name}” is not a file.")


def _check(path: Path, data: bytes) -> None:
    if not data.strip():
        raise Refused(f"“{path.name}” is empty.")
    if data.startswith(_WIDE):
        raise Refused(f"“{path.name}” is not in UTF-8. Save it as UTF-8 and try again.")
    if data.startswith(_DIARY):
        raise Refused(f"“{path.name}” is a whole diary. It can be brought back as a backup is.")
