"""The files of the log for support: three of 128 KiB at most, for their owner's eyes only.

Loading this loads ``logging.handlers``, which takes longer than all the rest of the log, so it
waits until the window is there.
"""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from typing_extensions import override

LARGEST = 128 * 1024  # bytes of one file
OLDER = 2  # files beside the one that is written
_PRIVATE = 0o600

#: A link is not followed, and what is no file (a pipe that nobody reads) is not waited for.
_CAREFULLY = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class RotatingFile(RotatingFileHandler):
    """A log file that disturbs nobody: what can't be written is left out without a word."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8", delay=True)

    def let_go(self) -> None:
        """Close the file, so that it can be removed. The next line opens it anew."""
        with suppress(OSError):  # a full disk may refuse the rest of a line
            if self.stream is not None:
                self.stream.close()
        self.stream = None  # as it is before the first line

    @override
    def _open(self) -> TextIOWrapper:
        return open(self.baseFilename, "a", encoding="utf-8", opener=_open)

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Say nothing: standard logging would write to stderr."""


def _open(path: str, flags: int) -> int:
    return os.open(path, flags | _CAREFULLY, _PRIVATE)
