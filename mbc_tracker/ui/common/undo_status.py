"""What was saved last, and a button that takes it back, for a screen without a place for both."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.clock import Clock
from mbc_tracker.domain.records import Record
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, give_tip, muted
from mbc_tracker.ui.widgets.single_press import SinglePress
from mbc_tracker.ui.widgets.translated import translated


class UndoStatus(QWidget):
    """Says “✓ Saved 09:41” after a change of one kind of record. Undo is shown dimmed at first.

    What was removed is said at the foot of the window: this may be out of sight there.
    """

    undo_wanted = Signal()

    def __init__(
        self, theme: Theme, words: Words, clock: Clock, operations: Operations, kind: type[Record]
    ) -> None:
        super().__init__()
        self._words = words
        self._clock, self._operations, self._kind = clock, operations, kind
        self.saved = muted("")
        self.saved.setWordWrap(False)
        self.undo = button(theme, self.tr("Undo"), "undo-2", dims=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.saved)
        line.addWidget(self.undo)
        self._press = SinglePress(self.undo)
        self._press.pressed.connect(self.undo_wanted)
        operations.changed.connect(self._see)
        operations.undone.connect(self._say_undone)
        operations.stopped.connect(self._say_nothing)
        self._name_step()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Come into the place of another button, whose second press is not meant for this one."""
        self._press.rest()
        super().showEvent(event)

    @Slot(object)
    def _see(self, change: Change) -> None:
        self._name_step()
        if change is self._operations.last_undone:
            return  # which is said as such
        if change.touches(self._kind) and any(step.after for step in change.steps):
            time = self._words.phrases.time(self._clock.now().wall)
            self._say(self.tr("✓ Saved {time}").format(time=time))
        else:
            self.saved.setText("")

    @Slot(object)
    def _say_undone(self, change: Change) -> None:
        if change.touches(self._kind):
            self._say(self.tr("Undone: {what}").format(what=translated(change.label)))

    @Slot()
    def _say_nothing(self) -> None:
        """Nothing was saved just now, so what was saved before that must not seem to be it."""
        self.saved.setText("")

    def _say(self, text: str) -> None:
        self.saved.setText(text)
        if self.isVisible():
            announce(self, text)

    def _name_step(self) -> None:
        """Say on the button what it would take back."""
        done = self._operations.last_done
        self.undo.setEnabled(done is not None)
        name = (
            self.tr("Undo: {what}").format(what=translated(done.label)) if done else self.tr("Undo")
        )
        self.undo.setAccessibleName(name)
        give_tip(self.undo, name)
