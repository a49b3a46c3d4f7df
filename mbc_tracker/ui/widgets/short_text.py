"""A text that has its place whatever it says, so that it moves nothing."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import give_tip

_SIZE = 15
_LEAST = 110


class ShortText(QWidget):
    """As many lines as its height has room for; what is longer ends in “…”.

    All of it is in the tool tip, and a screen reader reads it. side: where the lines begin or end.
    """

    def __init__(
        self,
        theme: Theme,
        size: float = _SIZE,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        weight: QFont.Weight = QFont.Weight.Normal,
    ) -> None:
        super().__init__()
        self._theme, self._text, self._token = theme, "", "muted"
        self._weight, self._side = weight, side
        self.set_size(size)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def set_size(self, size: float) -> None:
        """Be this large at 100 % text."""
        self._font = self._theme.font(size, self._weight)

    @property
    def least_width(self) -> int:
        """With less there is no use in it."""
        return self._theme.px(_LEAST)

    def text(self) -> str:
        """What it says."""
        return self._text

    def setText(self, text: str, token: str = "muted") -> None:  # noqa: N802 - Qt's name for it
        """Say this in the colour of a token."""
        self._text, self._token = text, token
        self.setAccessibleName(text)
        give_tip(self, text)
        self.update()

    def height_for(self, text: str, width: int) -> int:
        """The height that a text needs in this width."""
        room = QRect(0, 0, width, 10_000)
        wrap = Qt.TextFlag.TextWordWrap
        return QFontMetrics(self._font).boundingRect(room, wrap, text).height()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour(self._token))
        flags = self._side | Qt.AlignmentFlag.AlignVCenter
        text = self._text
        if self.height_for(text, self.width()) > self.height():
            metrics = QFontMetrics(self._font)
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), flags | Qt.TextFlag.TextSingleLine, text)
        else:
            painter.drawText(self.rect(), flags | Qt.TextFlag.TextWordWrap, text)
