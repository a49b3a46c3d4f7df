"""“Clear”: the word that takes an answer back, never by a slip on the answer itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme


class ClearButton(QAbstractButton):
    """An underlined word at the foot of a target 44 px high. No Tab stop: Backspace does it."""

    def __init__(self, theme: Theme, symptom: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(self.tr("Clear"))
        self.setAccessibleName(self.tr("Clear {symptom}").format(symptom=symptom))
        self.setToolTip(self.tr("Make this “not recorded” again (Backspace)"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._font = QFont(theme.font())
        self._font.setUnderline(True)
        self.low = True  # the word stands at the foot, else in the middle

    @override
    def sizeHint(self) -> QSize:
        width = QFontMetrics(self._font).horizontalAdvance(self.text())
        return QSize(max(44, width), self._theme.target)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("primary"))
        place = Qt.AlignmentFlag.AlignBottom if self.low else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), place | Qt.AlignmentFlag.AlignRight, self.text())
