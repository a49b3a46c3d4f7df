"""The keyboard's ring: outside the control, with a gap, so that it never looks like a choice."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from mbc_tracker.ui.style.theme import Theme

RING, GAP = 2.5, 2.0  # pixels
#: How far the control draws back from its edge while it has the keyboard.
ROOM = RING + GAP
_RADIUS = 10.0

_CARDS = {
    "plain": "surface",
    "notice": "notice_surface",
    "emergency": "emergency_surface",
    "strong": "strong",
}


def ground_of(widget: QWidget) -> str:
    """The colour token of what a widget stands on."""
    around = widget.parentWidget()
    while around is not None:
        token = _CARDS.get(around.property("card"))
        if token:
            return token
        if around.objectName() == "sidebar":
            return "surface"
        around = around.parentWidget()
    return "background"


def draw_band(widget: QWidget, theme: Theme) -> None:
    """Fill a row that has the mouse or the keyboard; for its ``paintEvent``."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("band"))
    painter.drawRoundedRect(QRectF(widget.rect()), _RADIUS, _RADIUS)


def draw_ring(
    painter: QPainter, theme: Theme, rect: QRectF, radius: float, ground: str | QColor
) -> None:
    """Draw the ring at the edge of ``rect`` and the gap inside it.

    ground: what shows in the gap, as a colour or its token.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPainterPath()
    frame.addRect(rect)
    inner = rect.adjusted(ROOM, ROOM, -ROOM, -ROOM)
    frame.addRoundedRect(inner, max(radius - ROOM, 0), max(radius - ROOM, 0))
    painter.fillPath(frame, theme.colour(ground) if isinstance(ground, str) else ground)
    colour = theme.colour("on_strong" if ground == "strong" else "focus")
    painter.setPen(QPen(colour, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    half = RING / 2
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half)
