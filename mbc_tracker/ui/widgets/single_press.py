"""A press counts once, however a trembling hand repeats it."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot
from PySide6.QtWidgets import QAbstractButton

_PAUSE = 0.4  # seconds


class _LastPress:
    """When a press was last made, of one button or of several together."""

    def __init__(self) -> None:
        self.time = -_PAUSE


#: Of all buttons that take their row out of a list.
_LAST_OF_ROWS = _LastPress()


class SinglePress(QObject):
    """Passes a button's presses on, but none within a moment of the one before."""

    pressed = Signal()

    def __init__(self, button: QAbstractButton, last: _LastPress | None = None) -> None:
        super().__init__(button)
        self._last = last or _LastPress()
        button.clicked.connect(self._press)

    def rest(self) -> None:
        """Take no press for a moment: the button has come where another one was."""
        self._last.time = monotonic()

    @Slot()
    def _press(self) -> None:
        now = monotonic()
        before, self._last.time = self._last.time, now
        if now - before >= _PAUSE:
            self.pressed.emit()


def connect_once(button: QAbstractButton, slot: Callable[[], object] | SignalInstance) -> None:
    """Connect a button's press so that one within a moment of another does nothing."""
    SinglePress(button).pressed.connect(slot)


def connect_row_once(button: QAbstractButton, slot: Callable[[], object]) -> None:
    """Connect the press that takes a row out of a list, so that it takes one row only.

    The next row's button comes under the finger, and must not take the second press.
    """
    SinglePress(button, _LAST_OF_ROWS).pressed.connect(slot)
