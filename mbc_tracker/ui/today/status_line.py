"""What was done last, at the right of the head: “✓ Saved 09:41”."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import give_tip

_SIZE = 15
_LEAST = 110


class StatusLine(QWidget):
    """Right-aligned, in two lines at most; what is longer ends in “…” and is all in the tool tip.

    It has its place whatever it says, so it moves nothing.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._text, self._token = theme, "", "muted"
        self._font = theme.font(_SIZE)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def least_width(self) -> int:
        """With less there is no use in it."""
        return self._theme.px(_LEAST)

    def text(self) -> str:
        """What it says."""
        return self._text

    def setText(self, text: str, token: str = "muted", more: str = "") -> None:  # noqa: N802 - Qt's
        """Say this in the colour of a token. more: a further sentence for the tool tip."""
        self._text, self._token = text, token
        self.setAccessibleName(text)
        give_tip(self, " ".join(filter(None, (text, more))))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._theme.colour(self._token))
        metrics = QFontMetrics(self._font)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        room = QRect(0, 0, self.width(), 10 * self.height())
        flags = right | Qt.TextFlag.TextWordWrap
        text = self._text
        if metrics.boundingRect(room, flags, text).height() > self.height():
            text, flags = self._cut(metrics), right | Qt.TextFlag.TextSingleLine
        painter.drawText(self.rect(), flags, text)

    def _cut(self, metrics: QFontMetrics) -> str:
        return metrics.elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
