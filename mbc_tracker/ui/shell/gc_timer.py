"""Python's search for garbage, on the window's thread alone.

Left to itself it runs on whichever thread has just made something. On a worker's it would delete
Qt objects there, which ends the program sooner or later.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY = 1_000  # milliseconds
#: So many times only what is young is looked through: all there is takes a fifth of a second where
#: the undo history holds twenty years that were brought in.
_YOUNG = 600
_EVERYTHING = 2  # the oldest of Python's generations


class GarbageTimer(QObject):
    """Looks now and then as thoroughly as Python would by then, but seldom at everything."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = 0
        gc.disable()
        gc.freeze()  # what the window is made of never becomes garbage
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @Slot()
    def collect_due(self) -> None:
        """Search the oldest generation that is due; the younger ones are part of it."""
        self._looks += 1
        due = zip(range(3), gc.get_count(), gc.get_threshold(), strict=True)
        generations = [number for number, count, most in due if count > most]
        if _EVERYTHING in generations and self._looks < _YOUNG:
            generations.remove(_EVERYTHING)
        if generations:
            gc.collect(generations[-1])
        if _EVERYTHING in generations:
            self._looks = 0
