"""Choices and preview of the report: side by side, or below one another in a narrow window."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, label, section

_CHOICES_WIDTH, _SIDE_BY_SIDE = 296, 700
_NO_LIMIT = 16_777_215  # Qt's QWIDGETSIZE_MAX


class ReportSplitView(QWidget):
    """The choices and the preview, or a card that says that nothing is recorded yet."""

    def __init__(self, theme: Theme, choices: QWidget, preview: QWidget) -> None:
        super().__init__()
        self._theme, self._choices = theme, choices
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(20)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.addWidget(choices)
        self._sides.addWidget(preview, 1)
        self._sides.addStretch(0)
        self._both, self._empty = QWidget(), self._empty_card()
        self._both.setLayout(self._sides)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 4, 32, 26)
        column.addWidget(self._both)
        column.addWidget(self._empty)
        column.addStretch(1)

    def offer(self, *, possible: bool) -> None:
        """Whether there is anything to choose from."""
        self._both.setVisible(possible)
        self._empty.setVisible(not possible)

    def _empty_card(self) -> Card:
        card = Card()
        card.body.addWidget(section(self.tr("Nothing is recorded yet")))
        card.body.addWidget(
            label(
                self.tr(
                    "After your first entries on Today, this makes a page for your doctor: "
                    "what changed, your ratings day by day, your notes and questions."
                )
            )
        )
        return card

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width() >= self._theme.px(_SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        width = self._theme.px(_CHOICES_WIDTH)
        self._choices.setMinimumWidth(width if wide else 0)
        self._choices.setMaximumWidth(width if wide else _NO_LIMIT)
        super().resizeEvent(event)
