"""Keeps every program but one from writing a diary.

The lock is a file beside the diary, ``diary.mbc.lock``. The operating system locks it for the
program that has it open, and lets go of it when that program ends, however it ends. Its lines name
the process and the computer, because a folder that is kept on several computers brings the file
along, but not the system's lock.
"""

from __future__ import annotations

import os
import platform
import sys
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.files import make_folder

_PROGRAM = "mbc-tracker"
_LONGEST = 1000  # bytes of a lock file that are looked at


class OpenOnOtherComputer(EnvironmentFault):
    """The lock names another computer, so nobody can find out here whether it still counts."""


class Owner(NamedTuple):
    """Who wrote a lock file. process: its number, 0 where the file doesn't tell."""

    process: int = 0
    computer: str = ""


class DiaryLock:
    """The lock on the diary at ``path``, until ``release`` or the end of the program."""

    def __init__(self, path: Path) -> None:
        self.path = path
        #: Where the diary really lies: two names of one file are one diary.
        self.real_path = Path(os.path.realpath(path))
        self._file = self.real_path.with_name(f"{self.real_path.name}.lock")
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock.

        Where no lock file can be written the diary can't be written either, and opening it tells
        why better than a lock could; so that is let pass.

        Raises:
            OpenOnOtherComputer: the lock file was written on another computer.
            EnvironmentFault: another program has the lock, or what is in its place is no lock.
        """
        with suppress(EnvironmentFault):
            make_folder(self._file.parent)
        while not self._acquire_once():
            pass

    def take_over(self) -> None:
        """Take the lock of another computer, as the person says that nothing is open there."""
        if self._is_other_computers(_read(self._file)):
            with suppress(OSError):
                self._file.unlink()
        self.acquire()

    def release(self) -> None:
        """Let others have the diary."""
        if self._descriptor is not None:
            descriptor, self._descriptor = self._descriptor, None
            if sys.platform == "win32":  # pragma: no cover - an open file can't be removed there
                os.close(descriptor)
                self._file.unlink(missing_ok=True)
            else:
                self._file.unlink(missing_ok=True)
                os.close(descriptor)

    def _acquire_once(self) -> bool:
        """Whether it is settled: we have the lock, or none can be had. False: look again."""
        try:
            descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            if not os.path.lexists(self._file):
                return True
            raise self._refusal() from error
        if not _lock(descriptor):
            os.close(descriptor)
            raise self._refusal()
        if not _is_at(descriptor, self._file):  # its owner has just removed it
            os.close(descriptor)
            return False
        if self._is_other_computers(_parse(os.read(descriptor, _LONGEST))):
            os.close(descriptor)
            raise self._refusal()
        os.ftruncate(descriptor, 0)
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.write(descriptor, f"{os.getpid()}\n{_PROGRAM}\n{platform.node()}\n".encode())
        self._descriptor = descriptor
        return True

    def _refusal(self) -> EnvironmentFault:
        """Why the lock can't be had, in a sentence that names who has it."""
        if self._file.is_dir():
            return EnvironmentFault(
                f"There is a folder called “{self._file.name}” beside the diary. Remove it or give "
                "it another name, then try again."
            )
        owner = _read(self._file)
        if self._is_other_computers(owner):
            return OpenOnOtherComputer(
                f"The diary “{self.path.name}” is marked as open on another computer, "
                f"“{owner.computer}”. Close it there first, or take it over in its window here."
            )
        holder = f" in process {owner.process} on {owner.computer}" if owner.process else ""
        return EnvironmentFault(
            f"The diary “{self.path.name}” is already open{holder}. Close it there first."
        )

    def _is_other_computers(self, owner: Owner) -> bool:
        return bool(owner.process) and owner.computer != platform.node()


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
            return _parse(file.read(_LONGEST))
    except OSError:
        return Owner()


def _parse(data: bytes) -> Owner:
    """Who wrote a lock file with this content: process, program and computer, a line each."""
    lines = data.decode(errors="replace").splitlines()
    if len(lines) < 3 or not lines[0].isascii() or not lines[0].isdigit() or not lines[2]:  # noqa: PLR2004
        return Owner()
    return Owner(int(lines[0]), lines[2])
