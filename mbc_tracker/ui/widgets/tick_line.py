"""Something to switch on or off: a line that can be pressed anywhere, with its words wrapped."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QSizePolicy
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.focus_ring import draw_ring, ground_of
from mbc_tracker.ui.widgets.mirror import placed

_RADIUS, _BOX_RADIUS = 10.0, 6.0
_BOX, _GAP, _SIDE = 24, 12, 16  # pixels at 100 % text
_ABOVE = 8
_TEXT, _WHY = 16, 15
_WIDEST, _NARROWEST = 560, 150
_TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.32))  # in parts of the box
_ENDLESS = 10_000


class TickLine(QCheckBox):
    """A check box as a framed line. why: a second, quieter line, which is also its description."""

    def __init__(self, theme: Theme, text: str, why: str = "") -> None:
        super().__init__(text.replace("&", "&&"))
        self._theme, self._words, self._why = theme, text, why
        self._fonts = theme.font(_TEXT), theme.font(_WHY)
        self.setAccessibleName(text)
        self.setAccessibleDescription(why)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumHeight(theme.target)

    @override
    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        inner = width - self._left - self._theme.px(_SIDE)
        words = sum(self._high(text, font, inner) for text, font in self._lines)
        return max(self._theme.target, words + 2 * self._theme.px(_ABOVE))

    @override
    def sizeHint(self) -> QSize:
        widest = max(QFontMetrics(font).horizontalAdvance(text) for text, font in self._lines)
        wide = min(widest + 1 + self._left + self._theme.px(_SIDE), self._theme.px(_WIDEST))
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_NARROWEST), self._theme.target)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.isEnabled() and (self.isChecked() or self.underMouse())
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("band" if marked else ground_of(self)))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        if self.hasFocus():
            draw_ring(painter, theme, rect, _RADIUS, ground_of(self))
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawRoundedRect(rect.adjusted(5, 5, -5, -5), _RADIUS - 5, _RADIUS - 5)
        size = self._theme.px(_BOX)
        box = QRectF(self._theme.px(_SIDE), (self.height() - size) / 2, size, size)
        self.draw_mark(painter, placed(box, self.width()))
        self._draw_words(painter)

    @property
    def _lines(self) -> list[tuple[str, QFont]]:
        return [(text, font) for text, font in zip(self._both, self._fonts, strict=True) if text]

    @property
    def _both(self) -> tuple[str, str]:
        return self._words, self._why

    @property
    def _left(self) -> int:
        """Where the words begin."""
        return self._theme.px(_SIDE) + self._theme.px(_BOX) + self._theme.px(_GAP)

    def draw_mark(self, painter: QPainter, box: QRectF) -> None:
        """Draw the box, with its tick if it is on."""
        size = box.width()
        token = "primary" if self.isChecked() else "control"
        colour = self._theme.colour(token if self.isEnabled() else "disabled")
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if self.isChecked() else self._theme.colour("surface"))
        painter.drawRoundedRect(box, _BOX_RADIUS, _BOX_RADIUS)
        if self.isChecked():
            points = [QPointF(box.x() + x * size, box.y() + y * size) for x, y in _TICK]
            pen = QPen(self._theme.colour("on_primary"), size / 10)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF(points))

    def _draw_words(self, painter: QPainter) -> None:
        inner = self.width() - self._left - self._theme.px(_SIDE)
        heights = [self._high(text, font, inner) for text, font in self._lines]
        top = (self.height() - sum(heights)) // 2
        for (text, font), high in zip(self._lines, heights, strict=True):
            token = "ink" if text is self._words else "muted"
            painter.setFont(font)
            painter.setPen(self._theme.colour(token if self.isEnabled() else "disabled"))
            room = placed(QRect(self._left, top, inner, high), self.width())
            painter.drawText(room, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft, text)
            top += high

    @staticmethod
    def _high(text: str, font: QFont, width: int) -> int:
        room = QRect(0, 0, max(1, width), _ENDLESS)
        return QFontMetrics(font).boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()


def set_quietly(box: QCheckBox, *, ticked: bool) -> None:
    """Show what is stored, without announcing it."""
    box.blockSignals(True)
    box.setChecked(ticked)
    box.blockSignals(False)
