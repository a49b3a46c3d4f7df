"""What the recorded calls did to the files of one folder, in the order in which they did it.

Files go by numbers, as on the disk itself: a name is only a place where one is found.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from crashtests.syscall_trace import Call


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes for a file, from a place on."""

    file: int
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    """Another length for a file."""

    file: int
    size: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name gets another file (None: it is free again); of a folder or a file."""

    name: str
    file: int | None

    @property
    def folder(self) -> str:
        """Where the name stands."""
        return str(PurePosixPath(self.name).parent)


@dataclass(frozen=True, slots=True)
class Rename:
    """Two names change in one go."""

    old: Name
    new: Name


@dataclass(frozen=True, slots=True)
class Sync:
    """A file's bytes and length, or a folder's names, are on the disk when this is done."""

    file: int


@dataclass(frozen=True, slots=True)
class Marker:
    """The person was told that something is done."""

    text: str


FileOperation: TypeAlias = Write | Truncate | Name | Rename | Sync | Marker
FOLDER = "."


class TraceReader:
    """Follows the calls: which descriptor is which file, and which name leads where."""

    def __init__(self, place: Path) -> None:
        self._place = PurePosixPath(place)
        self.names: dict[str, int] = {}
        self.folders: set[int] = set()
        self._opened: dict[int, int] = {}
        self._places: dict[int, int] = {}  # where the next plain write goes
        self._numbers = 0
        for path in (place, *sorted(place.rglob("*"))):
            self._new(str(path.relative_to(place)), folder=path.is_dir())

    def read(self, calls: Iterable[Call]) -> Iterator[FileOperation]:
        """What each call did; a call that is not understood but concerns the folder is refused."""
        for call in calls:
            yield from getattr(self, f"_{call.name}", self._unknown)(call)

    def _new(self, name: str, *, folder: bool = False) -> int:
        self._numbers += 1
        self.names[name] = self._numbers
        if folder:
            self.folders.add(self._numbers)
        return self._numbers

    def _inside(self, text: bytes) -> str | None:
        """The name within the folder, or None. Only whole paths are understood."""
        path = PurePosixPath(text.decode())
        return str(path.relative_to(self._place)) if path.is_relative_to(self._place) else None

    def _unknown(self, call: Call) -> Iterator[FileOperation]:
        ours = [text for text in call.texts if self._inside(text) is not None]
        if ours or any(
            text.isdecimal() and int(text) in self._opened for text in call.arguments[:2]
        ):
            raise NotImplementedError(call.name)
        yield from ()

    def _openat(self, call: Call) -> Iterator[FileOperation]:
        self._opened.pop(call.result, None)
        name = self._inside(call.texts[0])
        if name is None:
            return
        if name not in self.names:
            yield Name(name, self._new(name))
        file = self._opened[call.result] = self.names[name]
        self._places[call.result] = 0
        if "O_TRUNC" in call.arguments[2]:
            yield Truncate(file, 0)
        if "O_APPEND" in call.arguments[2]:
            raise NotImplementedError("O_APPEND")

    def _close(self, call: Call) -> Iterator[FileOperation]:
        self._opened.pop(call.number(0), None)
        yield from ()

    def _lseek(self, call: Call) -> Iterator[FileOperation]:
        self._places[call.number(0)] = call.result
        yield from ()

    def _write(self, call: Call) -> Iterator[FileOperation]:
        handle = call.number(0)
        if handle == 1:
            yield Marker(call.texts[0].decode().rstrip("\n"))
        elif handle in self._opened:
            yield Write(self._opened[handle], self._places[handle], call.texts[0][: call.result])
            self._places[handle] += call.result

    def _pwrite64(self, call: Call) -> Iterator[FileOperation]:
        if (file := self._opened.get(call.number(0))) is not None:
            yield Write(file, call.number(3), call.texts[0][: call.result])

    def _ftruncate(self, call: Call) -> Iterator[FileOperation]:
        if (file := self._opened.get(call.number(0))) is not None:
            yield Truncate(file, call.number(1))

    def _fsync(self, call: Call) -> Iterator[FileOperation]:
        if (file := self._opened.get(call.number(0))) is not None:
            yield Sync(file)

    _fdatasync = _fsync

    def _unlink(self, call: Call) -> Iterator[FileOperation]:
        if (name := self._inside(call.texts[0])) is not None:
            del self.names[name]
            yield Name(name, None)

    _unlinkat = _unlink

    def _rename(self, call: Call) -> Iterator[FileOperation]:
        old, new = (self._inside(text) for text in call.texts)
        if old is not None and new is not None:
            self.names[new] = self.names.pop(old)
            yield Rename(Name(old, None), Name(new, self.names[new]))

    _renameat = _renameat2 = _rename

    def _link(self, call: Call) -> Iterator[FileOperation]:
        old, new = (self._inside(text) for text in call.texts)
        if old is not None and new is not None:
            self.names[new] = self.names[old]
            yield Name(new, self.names[new])

    _linkat = _link

    def _mkdir(self, call: Call) -> Iterator[FileOperation]:
        if (name := self._inside(call.texts[0])) is not None:
            yield Name(name, self._new(name, folder=True))

    _mkdirat = _mkdir
