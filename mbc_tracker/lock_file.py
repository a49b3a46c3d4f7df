"""A file that the operating system locks for one program, which is how others know of it.

The system lets go of the lock when that program ends, however it ends. The file's lines name the
process and the computer, because a folder that is kept on several computers brings the file along,
but not the system's lock.
"""

from __future__ import annotations

import os
import platform
import stat
import sys
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import NamedTuple

_PROGRAM = "mbc-tracker"
_LONGEST = 1000  # bytes of a lock file that are looked at
_HOST_NAME = 15  # letters of a computer's name that all systems give alike


class Owner(NamedTuple):
    """Who wrote a lock file.

    process: its number, 0 where the file doesn't tell. address: by which its window is called.
    """

    process: int = 0
    computer: str = ""
    address: str = ""

    @property
    def is_elsewhere(self) -> bool:
        """Whether it runs on another computer, so nobody can find out here whether it still does.

        Systems differ in how they write a name: in capitals, and no more than fifteen letters.
        """
        return bool(self.process) and short_host_name(self.computer) != this_computer()


class LockFile:
    """The lock at ``path``, until ``release`` or the end of the program."""

    def __init__(self, path: Path, address: str = "") -> None:
        self.path = path
        self._address = address
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        return self._descriptor is not None

    def acquire(self) -> Owner | None:
        """Take the lock; who has it, or None once that is settled.

        It is settled, too, where no file can be made: then ``is_held`` stays False.
        """
        _clear_place(self.path)
        while True:
            try:
                descriptor = _opened(self.path)
            except OSError:
                return _read(self.path) if self.path.is_file() else None
            if not _lock(descriptor):
                os.close(descriptor)
                return _read(self.path)
            if not _is_at(descriptor, self.path):  # its owner has just removed it
                os.close(descriptor)
                continue
            owner = parse_owner(os.read(descriptor, _LONGEST))
            if owner.is_elsewhere:
                os.close(descriptor)
                return owner
            self._descriptor = descriptor
            self._name_owner(descriptor)
            return None

    def take_over(self) -> Owner | None:
        """Take the lock of another computer, on which nothing is open; who has it otherwise."""
        if _read(self.path).is_elsewhere:
            with suppress(OSError):
                self.path.unlink()
        return self.acquire()

    def release(self) -> None:
        """Let others have it."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            if sys.platform == "win32":  # pragma: no cover - an open file can't be removed there
                os.close(descriptor)
                self.path.unlink(missing_ok=True)
            else:
                self.path.unlink(missing_ok=True)
                os.close(descriptor)

    def _name_owner(self, descriptor: int) -> None:
        """Write down who has it; on a full disk nobody is named, and it is held all the same."""
        lines = f"{os.getpid()}\n{_PROGRAM}\n{platform.node()}\n{self._address}\n"
        with suppress(OSError):
            os.ftruncate(descriptor, 0)
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, lines.encode())


def parse_owner(data: bytes) -> Owner:
    """Who wrote a lock file with this content: process, program, computer, address; a line each."""
    lines = data.decode(errors="replace").splitlines()
    if len(lines) < 3 or not lines[0].isascii() or not lines[0].isdigit() or not lines[2]:  # noqa: PLR2004
        return Owner()
    return Owner(int(lines[0]), lines[2], "".join(lines[3:4]))


def this_computer() -> str:
    """The name of this computer as all systems would write it."""
    return short_host_name(platform.node())


def short_host_name(name: str) -> str:
    """What is compared of a computer's name."""
    return name.casefold()[:_HOST_NAME]


def _opened(path: Path) -> int:
    """The lock file opened, or made; one of the person's own that has lost its rights, too."""
    flags = os.O_RDWR | os.O_CREAT
    try:
        return os.open(path, flags, 0o600)
    except PermissionError:
        path.chmod(0o600)
        return os.open(path, flags)


def _clear_place(path: Path) -> None:
    """Remove or move away what can be no lock: a folder, a link, a pipe."""
    with suppress(OSError):
        mode = path.lstat().st_mode
        if stat.S_ISREG(mode):
            return
        with suppress(OSError):
            if stat.S_ISLNK(mode):
                path.unlink()
            elif stat.S_ISDIR(mode):
                path.rmdir()
        if os.path.lexists(path):
            names = (path.with_name(f"{path.name} (moved {number})") for number in count(1))
            path.rename(next(name for name in names if not os.path.lexists(name)))


if sys.platform == "win32":  # pragma: no cover - tried on Windows only
    import msvcrt

    #: Far behind the file's end: a locked byte can't be read, and the lines are to be read.
    _LOCKED_BYTE = 1 << 30

    def _lock(descriptor: int) -> bool:
        """Lock an open file for this program; False where another has it."""
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        """Lock an open file for this program; False where another has it.

        Some network folders have no locks. SQLite opens no diary there.
        """
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True


def _is_at(descriptor: int, path: Path) -> bool:
    """Whether the open file is still the one of this name."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


def _read(path: Path) -> Owner:
    """Who wrote the lock file; nobody where it can't be read."""
    try:
        with path.open("rb") as file:
            return parse_owner(file.read(_LONGEST))
    except OSError:
        return Owner()
