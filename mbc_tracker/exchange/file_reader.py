"""Opens a file to import, whatever it may be, and refuses what is none."""

from __future__ import annotations

import os
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from mbc_tracker.errors import EnvironmentFault, Refused
from mbc_tracker.exchange.text_encoding import encoding_of
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message

#: Bytes of a file that is read into memory. The export of twenty full years is about 15 MB.
LARGEST = 32 * 1024 * 1024
#: Bytes by which the kind of a file is told.
HEAD = 64 * 1024
#: Bytes that are read at a time.
PORTION = 256 * 1024

#: Opening must neither wait for another program (a pipe) nor start anything (a device).
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


@frozen
class SourceFile:
    """A file that somebody chose. head: its first bytes. size: in bytes, when it was first seen."""

    path: Path
    size: int
    head: bytes

    @property
    def name(self) -> str:
        """What the file is called in sentences."""
        return self.path.name

    @property
    def first_text(self) -> str:
        """The head as text, with a sign in place of what is none."""
        return self.head.decode(encoding_of(self.head, whole=False), "replace").lstrip("\ufeff")

    def load(self) -> bytes:
        """All bytes of the file.

        Raises:
            Refused: it is larger than any file of its kind.
            EnvironmentFault: it can't be read any more.
        """
        if self.size > LARGEST:
            raise self._too_large()
        data = bytearray()
        for portion in self.portions():
            data += portion
            if len(data) > LARGEST:
                raise self._too_large()
        return bytes(data)

    def portions(self) -> Generator[bytes, None, None]:
        """The bytes of the file piece by piece; the faults are those of ``open``."""
        with self.open() as file:
            while portion := self._portion(file):
                yield portion

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The file for reading.

        Raises:
            Refused: somebody has written to it meanwhile, so what was read may be of two files.
            EnvironmentFault: it can't be opened.
        """
        with _readable(self.path):
            file = os.fdopen(os.open(self.path, _FLAGS), "rb")
        with file:
            before = os.fstat(file.fileno())
            _check_kind(self.path, before)
            yield file
            after = os.fstat(file.fileno())
        if (before.st_mtime_ns, before.st_size) != (after.st_mtime_ns, after.st_size):
            raise Refused("“{name}” was changed while it was read. Try again.", name=self.name)

    def _portion(self, file: BinaryIO) -> bytes:
        with _readable(self.path):
            return file.read(PORTION)

    def _too_large(self) -> Refused:
        limit = LARGEST >> 20
        return Refused(
            "“{name}” is larger than {limit} MB; no file of this kind is as large.",
            name=self.name,
            limit=limit,
        )


def source_file(path: Path) -> SourceFile:
    """Look at what lies at a path.

    Raises:
        Refused: it is no file, or an empty one.
        EnvironmentFault: it can't be read.
    """
    with _readable(path):
        status = path.stat()  # before it is opened: that alone may set a device going
        _check_kind(path, status)
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            _check_kind(path, os.fstat(file.fileno()))
            head = file.read(HEAD)
    if not head.strip() and len(head) < HEAD:
        raise Refused("“{name}” is empty.", name=path.name)
    return SourceFile(path, status.st_size, head)


@contextmanager
def _readable(path: Path) -> Iterator[None]:
    """Turn the system's complaints inside the block into one sentence."""
    try:
        yield
    except (OSError, ValueError) as error:  # a name with a NUL in it is a ValueError
        message = Message(
            "“{name}” can't be read. Is it still there, and may you open it?",
            name=path.name,
        )
        raise EnvironmentFault(message) from error


def _check_kind(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise Refused("“{name}” is a folder. Choose the file in it.", name=path.name)
    if not stat.S_ISREG(status.st_mode):
        raise Refused("“{name}” is not a file.", name=path.name)
