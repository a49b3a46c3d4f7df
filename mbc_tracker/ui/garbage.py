"""Python's search for garbage, on the window's thread alone.

Left to itself it runs on whichever thread has just made something. On a worker's it would delete
Qt objects there, which ends the program sooner or later.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 1_000  # milliseconds


class GarbageSearch(QObject):
    """Looks now and then, as thoroughly as Python itself would by then."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()  # what the window is made of never becomes garbage
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Search the oldest generation that is due; the younger ones are part of it."""
        due = zip(range(3), gc.get_count(), gc.get_threshold(), strict=True)
        generations = [number for number, count, most in due if count > most]
        if generations:
            gc.collect(generations[-1])
