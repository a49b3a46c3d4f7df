"""Looks into ZIP files. Nothing is unpacked by its name, and no archive in an archive is opened.

Python reads an archive's whole list of contents into memory, so its size is looked at before.
"""

from __future__ import annotations

import lzma
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, BinaryIO

from mbc_tracker.domain.progress import ProgressCallback
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.file_reader import LARGEST, PORTION, SourceFile
from mbc_tracker.message import Message

MAGIC = b"PK\x03\x04"
#: Bytes of an archive's list of contents.
_LARGEST_LIST = 16 * 1024 * 1024
#: Bytes of a database that is unpacked to be read.
_LARGEST_DATABASE = 2 * 1024 * 1024 * 1024
_END, _END_SIZE = b"PK\x05\x06", 22
_END_64, _END_64_SIZE = b"PK\x06\x06", 56
_MOST_COMMENT = 0xFFFF
_FAULTS = (
    OSError,
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    ValueError,
    IndexError,
    OverflowError,
)


def is_archive(file: SourceFile) -> bool:
    """Whether the file begins as a ZIP does."""
    return file.head.startswith(MAGIC)


class Archive:
    """The members of one open archive. tell: may end long work by raising."""

    def __init__(self, members: zipfile.ZipFile, name: str, tell: ProgressCallback) -> None:
        self._members, self._name, self._tell = members, name, tell
        self.names = members.namelist()

    def named(self, pattern: str) -> list[str]:
        """The members whose names are as the pattern says, in their order."""
        expression = re.compile(pattern)
        return [name for name in self.names if expression.fullmatch(name)]

    def load(self, name: str) -> bytes:
        """All bytes of a member.

        Raises:
            Refused: it is larger than any file of its kind.
        """
        data = bytearray()
        for portion in self.portions(name):
            data += portion
            if len(data) > LARGEST:
                raise self._too_large()
        return bytes(data)

    def portions(self, name: str) -> Generator[bytes, None, None]:
        """The bytes of a member piece by piece.

        Raises:
            Refused: it is damaged or has a password.
        """
        with _readable(self._name):
            member = self._members.open(name)
        with member:
            while portion := self._portion(member):
                self._tell(0)
                yield portion

    def _portion(self, member: IO[bytes]) -> bytes:
        with _readable(self._name):
            return member.read(PORTION)

    @contextmanager
    def unpacked(self, name: str) -> Iterator[Path]:
        """A member as a file of its own, which only its owner may read and which is gone after."""
        with TemporaryDirectory(prefix="mbc-tracker-") as folder:
            path, size = Path(folder) / "database", 0
            with path.open("wb") as file:
                for portion in self.portions(name):
                    size += file.write(portion)
                    if size > _LARGEST_DATABASE:
                        raise self._too_large()
            yield path

    def _too_large(self) -> Refused:
        return Refused("What is in “{name}” is larger than any file of its kind.", name=self._name)


@contextmanager
def open_archive(file: SourceFile, tell: ProgressCallback) -> Iterator[Archive]:
    """The members of an archive.

    Raises:
        Refused: it is damaged, has a password, or lists more members than any export.
    """
    with file.open() as stream:
        with _readable(file.name):
            size = _list_size(stream)
        if size > _LARGEST_LIST:
            raise Refused("“{name}” contains more files than any export.", name=file.name)
        with _readable(file.name):
            members = zipfile.ZipFile(stream)
        with members:
            yield Archive(members, file.name, tell)


def member_names(file: SourceFile) -> list[str]:
    """The names of an archive's members; none where it can't be read."""
    if not is_archive(file):
        return []
    try:
        with open_archive(file, lambda _: None) as archive:
            return archive.names
    except Refused:
        return []


@contextmanager
def _readable(name: str) -> Iterator[None]:
    try:
        yield
    except _FAULTS as error:
        if "password" in str(error):
            message = Message(
                "“{name}” has a password. Unpack it with its own program first.", name=name
            )
            raise Refused(message) from error
        raise Refused("“{name}” is damaged: not all of it can be read.", name=name) from error


def _list_size(stream: BinaryIO) -> int:
    """How many bytes the list of contents has, as the end of the archive says."""
    size = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, size - _MOST_COMMENT - _END_SIZE - _END_64_SIZE))
    tail = stream.read()
    at, at_64 = tail.rfind(_END), tail.rfind(_END_64)
    stream.seek(0)
    listed = struct.unpack_from("<I", tail, at + 12)[0] if at >= 0 else 0
    if at_64 >= 0:
        listed = struct.unpack_from("<Q", tail, at_64 + 40)[0]
    return int(listed)
