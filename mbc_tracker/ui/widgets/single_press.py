"""A press counts once, however a trembling hand repeats it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QAbstractButton

_PAUSE = 0.4  # seconds


class SinglePress(QObject):
    """Passes a button's presses on, but none within a moment of the one before."""

    pressed = Signal()

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        self._last = -_PAUSE
        button.clicked.connect(self._press)

    def rest(self) -> None:
        """Take no press for a moment: the button has come where another one was."""
        self._last = monotonic()

    @Slot()
    def _press(self) -> None:
        now = monotonic()
        before, self._last = self._last, now
        if now - before >= _PAUSE:
            self.pressed.emit()


def connect_once(button: QAbstractButton, slot: Callable[[], object] | SignalInstance) -> None:
    """Connect a button's press so that one within a moment of another does nothing."""
    SinglePress(button).pressed.connect(slot)
