"""What was just removed in a dialog, and a button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label
from mbc_tracker.ui.widgets.translated import translated


class UndoLine(QWidget):
    """Stands in the dialog itself: what lies under it can't be pressed while it is open."""

    def __init__(self, theme: Theme, operations: Operations) -> None:
        super().__init__()
        self._operations = operations
        self.text = label("")
        self.text.setWordWrap(True)
        self.undo = button(theme, self.tr("Undo"), "undo-2")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.text, 1)
        line.addWidget(self.undo)
        self.undo.clicked.connect(self._take_back)

    def offer(self, sentence: str, *, undo: bool) -> None:
        """Say what was removed. undo: with the button, where the dialog has none of its own."""
        self.undo.setVisible(undo)
        self.show()
        show_and_announce(self.text, sentence)

    @Slot()
    def _take_back(self) -> None:
        done = self._operations.last_done
        self._operations.undo()
        if done is not None and done is not self._operations.last_done:
            undone = self.tr("Undone: {what}").format(what=translated(done.label))
            self.offer(undone, undo=False)
