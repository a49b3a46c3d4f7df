"""What stands in place of a page that not everyone wants to read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, heading, label

_SIZE = 17
_MEASURE = 650


class ContentWarning(QWidget):
    """Asks first. Neither answer is chosen beforehand, and none is kept.

    agreed, declined: pressed.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = heading("")
        self.title.setWordWrap(True)
        self.text = label("")
        self.setMaximumWidth(theme.px(_MEASURE))
        self.show_button = button(theme, self.tr("Show"), "eye")
        self.decline_button = button(theme, self.tr("Not now"), "x")
        self.show_button.clicked.connect(self.agreed)
        self.decline_button.clicked.connect(self.declined)
        answers = QHBoxLayout()
        answers.setSpacing(10)
        answers.addWidget(self.show_button)
        answers.addWidget(self.decline_button)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 6, 14, 6)
        column.setSpacing(12)
        column.setAlignment(Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(answers)

    def ask(self, page: LibraryPage, zoom: float) -> None:
        """Ask about a page, in letters as large as its own would be."""
        self.text.setStyleSheet(f"font-size: {self._theme.px(_SIZE * zoom)}px;")
        self.title.setText(page.title)
        self.text.setText(page.gate)
        for answer in (self.show_button, self.decline_button):
            answer.setAccessibleDescription(page.gate)
