"""Somebody who acts on whatever windows come up while the program runs."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget


class Person(QObject):
    """Looks at the windows on screen every 10 ms until ``stop``; ``see`` says what to do."""

    def __init__(self) -> None:
        super().__init__()
        self.read: list[str] = []
        self._timer = QTimer(self)
        self._timer.setInterval(10)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def see(self, window: QWidget) -> None:
        """Act on a window that is on screen."""
        raise NotImplementedError

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self.see(window)
