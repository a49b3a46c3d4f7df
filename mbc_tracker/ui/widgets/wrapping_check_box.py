"""Something to tick off, in as many lines as its words need: a check box alone can't wrap."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label


class WrappingCheckBox(QWidget):
    """A box and its words; a click on either ticks it."""

    ticked = Signal(bool)

    def __init__(self, theme: Theme, text: str, *, checked: bool) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setAccessibleName(text)
        self.box.setChecked(checked)
        self.words = label(text)
        self.words.setFont(theme.font())  # known now, not when the style sheet comes
        above = (theme.target - self.words.fontMetrics().height()) // 2
        self.words.setContentsMargins(0, above, 0, above)  # the first line beside the box
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        self.box.toggled.connect(self.ticked)

    def set_checked(self, *, ticked: bool) -> None:
        """Show what is stored, without announcing it."""
        self.box.blockSignals(True)
        self.box.setChecked(ticked)
        self.box.blockSignals(False)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.box.toggle()
