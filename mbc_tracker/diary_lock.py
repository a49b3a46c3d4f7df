"""Keeps every program but one from writing a diary.

A diary has two locks. One lies beside it, ``diary.mbc.lock``, where other computers and other
accounts see it. The other is in the person's own folder and is named by the file itself, because
one file can have several names: hard links, and folders that are mounted twice.

A lock on the diary's own file would be simpler, but to close it would drop SQLite's.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path

from mbc_tracker import paths
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.files import make_folder
from mbc_tracker.lock_file import LockFile, Owner, this_computer


class OpenOnOtherComputer(EnvironmentFault):
    """The lock names another computer, so nobody can find out here whether it still counts."""


class DiaryLock:
    """The lock on the diary at ``path``, until ``release`` or the end of the program.

    holder: who had the diary when the lock could not be had.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        #: Where the diary really lies: a link to it is the same diary.
        self.real_path = Path(os.path.realpath(path))
        #: By which the window that has the diary is called.
        self.address = hashlib.sha256(os.fsencode(self.real_path)).hexdigest()[:24]
        self.holder = Owner()
        lock_file = self.real_path.with_name(f"{self.real_path.name}.lock")
        self._beside = LockFile(lock_file, self.address)
        self._by_file: LockFile | None = None

    @property
    def is_held(self) -> bool:
        return self._beside.is_held or (self._by_file is not None and self._by_file.is_held)

    def acquire(self) -> None:
        """Take the lock.

        Where no lock file can be written the diary can't be written either, and opening it tells
        why better than a lock could; so that is let pass.

        Raises:
            OpenOnOtherComputer: the lock file was written on another computer.
            EnvironmentFault: another program has the lock.
        """
        with suppress(EnvironmentFault):
            make_folder(self._beside.path.parent)
        self._check(self._beside.acquire())
        self._lock_file_or_release()

    def take_over(self) -> None:
        """Take the lock of another computer, as the person says that nothing is open there."""
        self._check(self._beside.take_over())
        self._lock_file_or_release()

    def follow_file(self) -> None:
        """Lock the file that is in the diary's place now: it was just made, or put back.

        Raises:
            EnvironmentFault: another program has it open under another name.
        """
        place = self._place_by_file()
        if self._by_file is not None and self._by_file.path == place:
            return
        new = None
        if place is not None:
            with suppress(EnvironmentFault):
                make_folder(place.parent)
            new = LockFile(place, self.address)
            self._check(new.acquire())
        self._release_file()
        self._by_file = new

    def release(self) -> None:
        """Let others have the diary."""
        self._release_file()
        self._beside.release()

    def _lock_file_or_release(self) -> None:
        try:
            self.follow_file()
        except EnvironmentFault:
            self._beside.release()
            raise

    def _release_file(self) -> None:
        if self._by_file is not None:
            self._by_file.release()
            self._by_file = None

    def _place_by_file(self) -> Path | None:
        """The lock that is named by the file; None where there is no file, or it has no number."""
        try:
            status = self.real_path.stat()
        except (OSError, ValueError):
            return None
        if not status.st_ino:
            return None
        # The computer's name is in it, as the person's folder may be on a server.
        numbers = f"{this_computer()} {status.st_dev} {status.st_ino}"
        name = hashlib.sha256(numbers.encode(errors="replace")).hexdigest()[:24]
        return paths.state_dir() / f"{name}.lock"

    def _check(self, owner: Owner | None) -> None:
        """Say why the lock can't be had, in a sentence that names who has it."""
        if owner is None:
            return
        self.holder = owner
        if owner.is_elsewhere:
            raise OpenOnOtherComputer(
                "The diary “{name}” is marked as open on another computer, “{computer}”. Close "
                "it there first, or take it over in its window here.",
                name=self.path.name,
                computer=owner.computer,
            )
        if not owner.process:
            raise EnvironmentFault(
                "The diary “{name}” is already open. Close it there first.", name=self.path.name
            )
        raise EnvironmentFault(
            "The diary “{name}” is already open in process {process} on {computer}. Close it "
            "there first.",
            name=self.path.name,
            process=owner.process,
            computer=owner.computer,
        )
