"""A part of a screen that a screen reader takes as one group, with a name of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget
from typing_extensions import override


class GroupWidget(QGroupBox):
    """Qt gives the role of a group to a group box only; this one has neither frame nor title.

    Qt's own handling of size and change would bring the frame's margins back.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        QWidget.resizeEvent(self, event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        QWidget.changeEvent(self, event)

    @override
    def minimumSizeHint(self) -> QSize:
        return QWidget.minimumSizeHint(self)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing: what is inside stands on the ground around it."""
