"""Ends the program on a signal, as at a log-out, once what is being typed is saved."""

from __future__ import annotations

import signal
from types import FrameType

from PySide6.QtWidgets import QApplication

from mbc_tracker.ui.shell.session import Session

EXIT_SIGNALS = tuple(
    number for number in signal.Signals if number.name in {"SIGTERM", "SIGINT", "SIGHUP"}
)


class ExitSignals:
    """Listens from ``listen`` until ``restore``, and ends the program as closing its window does.

    Python hears of a signal when it is next at work: at the latest with the search for garbage.
    """

    def __init__(self, application: QApplication, session: Session) -> None:
        self._application, self._session = application, session
        self._before = {number: signal.getsignal(number) for number in EXIT_SIGNALS}

    def listen(self) -> None:
        """Handle the signals from now on."""
        for number in EXIT_SIGNALS:
            signal.signal(number, self.handle_signal)

    def restore(self) -> None:
        """Give the signals back to their former handlers."""
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def handle_signal(self, _number: int, _frame: FrameType | None) -> None:
        """End the program as a signal asks."""
        self._session.flush()
        self._application.exit(0)
