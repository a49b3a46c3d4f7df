"""A disk that remembers only what it was made to write down.

It promises no more than fsync does. What was synced stays. Of what was not, bytes are kept, dropped
or torn into sectors, each write for itself; new names, freed names and lengths are kept up to some
moment and lost after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

from crashtests.file_operations import (
    FOLDER,
    FileOperation,
    Marker,
    Name,
    Rename,
    Sync,
    TraceReader,
    Truncate,
    Write,
)

SECTOR = 512


@dataclass(frozen=True, slots=True)
class State:
    """What a computer finds when it is switched on again, and the messages that came before."""

    names: dict[str, int]
    files: dict[int, bytes]
    folders: frozenset[int]
    messages: tuple[str, ...]
    unsynced: bool

    def lay_out(self, place: Path) -> None:
        """Write the state into an empty folder."""
        for name in sorted(self.names):
            path, file = place / name, self.names[name]
            if not path.parent.exists():
                continue  # a name in a folder that was lost
            if file in self.folders:
                path.mkdir(exist_ok=name == FOLDER)
            else:
                path.write_bytes(self.files.get(file, b""))


class Disk:
    """What is surely on it, and what is on its way there in the order in which it was written."""

    def __init__(self, reader: TraceReader, place: Path) -> None:
        self._names = dict(reader.names)
        self._files = {
            file: (place / name).read_bytes()
            for name, file in reader.names.items()
            if file not in reader.folders
        }
        self._reader = reader
        self._coming: list[Write | Truncate | Name | Rename] = []
        self.messages: list[str] = []

    def do(self, doing: FileOperation) -> None:
        """Carry out one operation."""
        if isinstance(doing, Marker):
            self.messages.append(doing.text)
        elif isinstance(doing, Sync):
            mine = [operation for operation in self._coming if self._belongs(operation, doing.file)]
            self._coming = [operation for operation in self._coming if operation not in mine]
            _apply(mine, self._names, self._files)
        else:
            self._coming.append(doing)

    def cut(self, chance: Random) -> State:
        """The power goes now."""
        unsynced = bool(self._coming)
        names, files = dict(self._names), dict(self._files)
        _apply(list(self._survivors(chance)), names, files)
        return State(names, files, frozenset(self._reader.folders), tuple(self.messages), unsynced)

    def _belongs(self, doing: Write | Truncate | Name | Rename, file: int) -> bool:
        if isinstance(doing, Write | Truncate):
            return doing.file == file
        names = [doing] if isinstance(doing, Name) else [doing.old, doing.new]
        return any(self._reader.names.get(name.folder) == file for name in names)

    def _survivors(self, chance: Random) -> Iterator[Write | Truncate | Name | Rename]:
        ordered = [operation for operation in self._coming if not isinstance(operation, Write)]
        kept = chance.randint(0, len(ordered))
        for doing in self._coming:
            if isinstance(doing, Write):
                yield from _torn(doing, chance)
            elif kept:
                kept -= 1
                yield doing


def _torn(write: Write, chance: Random) -> Iterator[Write]:
    """The write as a whole, none of it, its beginning, or any of its sectors."""
    match chance.randrange(4):
        case 0:
            yield write
        case 1:
            yield from list(_sectors(write))[: chance.randint(0, len(write.data) // SECTOR + 1)]
        case 2:
            yield from (sector for sector in _sectors(write) if chance.random() < 0.5)


def _sectors(write: Write) -> Iterator[Write]:
    """The write in pieces that end where the disk's sectors do."""
    at, end = write.at, write.at + len(write.data)
    while at < end:
        after = min(end, (at // SECTOR + 1) * SECTOR)
        yield Write(write.file, at, write.data[at - write.at : after - write.at])
        at = after


def _apply(
    doings: list[Write | Truncate | Name | Rename], names: dict[str, int], files: dict[int, bytes]
) -> None:
    for doing in doings:
        match doing:
            case Write(file, at, data):
                old = files.get(file, b"").ljust(at, b"\0")
                files[file] = old[:at] + data + old[at + len(data) :]
            case Truncate(file, size):
                files[file] = files.get(file, b"")[:size].ljust(size, b"\0")
            case Rename(old_name, new_name):
                _apply([old_name, new_name], names, files)
            case Name(name, None):
                names.pop(name, None)
            case Name(name, int(number)):
                names[name] = number
