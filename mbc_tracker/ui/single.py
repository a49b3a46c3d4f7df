"""One program at a time for one diary.

The lock file lies beside the diary. Only who holds it listens for others; whoever comes
second asks the first one to show its window.
"""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, QSysInfo, Signal, Slot

from mbc_tracker.errors import Trouble
from mbc_tracker.files import make_folder

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 500  # milliseconds
_STARTING = 30.0  # seconds that a slow, busy computer may take from the lock to being found
_CALLERS = 200  # that may wait until they are heard, as after as many double clicks


class HeldElsewhere(Trouble):
    """The lock is another computer's, so nobody can find out here whether it still counts."""


class Held(QObject):
    """The lock on one diary, from ``hold`` until ``release`` or the end of the program."""

    asked_for = Signal()  # somebody started the program a second time

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path, self._place = path, _real(path)
        self._lock = QLockFile(f"{self._place}.lock")
        # A lock is stale when its process is gone, never because of its age.
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def hold(self) -> None:
        """Take the lock. Trouble says who has it; HeldElsewhere if that is another computer.

        Where no lock file can be written the diary can't be written either, and opening it tells
        why better than a lock could; so that is let pass.
        """
        with suppress(Trouble):
            make_folder(self._place.parent)
        if self._taken_or_needless():
            return
        if self._is_nobodys():
            with suppress(OSError):
                Path(self._lock.fileName()).unlink()
            if self._taken_or_needless():
                return
        process, host, _ = self._lock.getLockInfo()
        if self._is_elsewhere():
            raise HeldElsewhere(
                f"The diary “{self.path.name}” is marked as open on another computer, “{host}”. "
                "Close it there first, or take it over in its window here."
            )
        holder = f" in process {process} on {host}" if process else ""
        raise Trouble(
            f"The diary “{self.path.name}” is already open{holder}. Close it there first."
        )

    def take_over(self) -> None:
        """Take the lock of another computer, as the person says that nothing is open there."""
        if self._is_elsewhere():
            with suppress(OSError):
                Path(self._lock.fileName()).unlink()
        self.hold()

    def _is_elsewhere(self) -> bool:
        process, host, _ = self._lock.getLockInfo()
        return bool(process) and host != QSysInfo.machineHostName()

    def _taken_or_needless(self) -> bool:
        taken = QLockFile.LockError.LockFailedError
        return self._lock.tryLock(100) or self._lock.error() is not taken

    def _is_nobodys(self) -> bool:
        """Whether the lock names no process, as after a kill or a power cut in its making.

        One that we may not read is another account's.
        """
        try:
            with Path(self._lock.fileName()).open("rb") as lock:
                age = abs(time.time() - os.fstat(lock.fileno()).st_mtime)
        except OSError:
            return False
        return not self._lock.getLockInfo()[0] and age > _STARTING

    def hold_or_call(self) -> bool:
        """Take the lock, or have the program that has it show its window (False).

        That one may just have taken it, as after two double clicks, or be a command that is soon
        done: so both are tried for a while before Trouble says who has it.
        """
        end = time.monotonic() + _STARTING
        while True:
            try:
                self.hold()
            except HeldElsewhere:
                raise
            except Trouble:
                if self.call_holder():
                    return False
                if time.monotonic() >= end:
                    raise
                time.sleep(0.1)
            else:
                return True

    def listen(self) -> None:
        """Let later starts of the program find this one; only who holds the lock is to be found.

        They are heard as soon as there is an event loop, and need not wait for it.
        """
        if self._server is not None or not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        name = _name(self.path)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setListenBacklogSize(_CALLERS)
        self._server.newConnection.connect(self._answer)
        self._server.listen(name)

    def call_holder(self) -> bool:
        """Ask the program that holds the diary to show its window; whether it answered."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(_name(self.path))
        reached = socket.waitForConnected(_PATIENCE)
        socket.disconnectFromServer()
        return reached

    def release(self) -> None:
        """Let others have the diary."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _answer(self) -> None:
        if self._server is not None:
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            self.asked_for.emit()


def _real(path: Path) -> Path:
    """Where the diary really lies: two names of one file are one diary."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # links in a circle; opening it will say so
        return path.absolute()


def _name(path: Path) -> str:
    return "mbc-tracker-" + hashlib.sha256(os.fsencode(_real(path))).hexdigest()[:24]
