"""One of several answers, of which one holds: a line that can be pressed anywhere."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.single_stop import speak_as_radio
from mbc_tracker.ui.widgets.tick_line import TickLine

_EDGE, _DOT = 1.5, 0.5  # pixels; part of the ring's width


class ChoiceLine(TickLine):
    """A radio button as a framed line; put those of one question into a QButtonGroup."""

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(theme, text)
        speak_as_radio(self)

    @override
    def draw_mark(self, painter: QPainter, box: QRectF) -> None:
        colour = self._theme.colour("primary" if self.isChecked() else "control")
        painter.setPen(QPen(colour, _EDGE))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawEllipse(box)
        if self.isChecked():
            inset = box.width() * (1 - _DOT) / 2
            painter.setBrush(colour)
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
