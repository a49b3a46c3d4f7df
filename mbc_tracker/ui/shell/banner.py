"""A sentence across the top of the window: why something could not be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label


class Banner(QFrame):
    """Stays until it is closed or replaced; nothing on it goes away by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("card", "notice")
        self.text = label("")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button = button(theme, self.tr("Close"), "x")
        self.close_button.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(20, 12, 16, 12)
        line.addWidget(self.text, 1)
        line.addWidget(self.close_button)
        self.hide()

    def mention(self, sentence: str) -> None:
        """Show a sentence quietly: nothing has gone wrong."""
        self._show(sentence, "plain")

    def say(self, sentence: str) -> None:
        """Show a sentence in the colour of a notice: why something could not be done."""
        self._show(sentence, "notice")

    def _show(self, sentence: str, kind: str) -> None:
        self.setProperty("card", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.text.setText(sentence)
        self.text.setAccessibleName(sentence)
        self.show()
        announce(self, sentence)
