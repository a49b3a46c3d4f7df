"""One window at a time for one diary.

Only the program that holds the diary's lock listens for others; whoever comes second asks the
first one to show its window.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from mbc_tracker.diary_lock import DiaryLock, OpenOnOtherComputer
from mbc_tracker.errors import EnvironmentFault

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 500  # milliseconds
_STARTING = 30.0  # seconds that a slow, busy computer may take from the lock to being found
_CALLERS = 200  # that may wait until they are heard, as after as many double clicks


class SingleInstance(QObject):
    """The lock on one diary, and the server that later starts on it call."""

    asked_for = Signal()  # somebody started the program a second time

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path, self.lock = path, DiaryLock(path)
        self._server: QLocalServer | None = None

    def acquire_or_call(self) -> bool:
        """Take the lock, or have the program that has it show its window (False).

        That one may just have taken it, as after two double clicks, or be a command that is soon
        done: so both are tried for a while before EnvironmentFault says who has it.
        """
        end = time.monotonic() + _STARTING
        while True:
            try:
                self.lock.acquire()
            except OpenOnOtherComputer:
                raise
            except EnvironmentFault:
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
        if self._server is not None or not self.lock.is_held:
            return
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(_server_name(self.lock.address))
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setListenBacklogSize(_CALLERS)
        self._server.newConnection.connect(self._answer)
        self._server.listen(_server_name(self.lock.address))

    def call_holder(self) -> bool:
        """Ask the program that holds the diary to show its window; whether it answered.

        It may have the diary under another name, and says in its lock by which it is called.
        """
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(_server_name(self.lock.holder.address or self.lock.address))
        reached = socket.waitForConnected(_PATIENCE)
        socket.disconnectFromServer()
        return reached

    def release(self) -> None:
        """Let others have the diary."""
        if self._server is not None:
            self._server.close()
        self.lock.release()

    @Slot()
    def _answer(self) -> None:
        if self._server is not None:
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            self.asked_for.emit()


def _server_name(address: str) -> str:
    return f"mbc-tracker-{address}"
