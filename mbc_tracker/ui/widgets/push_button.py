"""A push button that shows the keyboard's ring in the same way whatever its kind."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.focus_ring import ROOM, draw_ring, ground_of

_RADIUS = 10.0
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
#: The edge that is drawn anew inside the ring; other kinds have none.
_EDGES = dict.fromkeys(("plain", "icon", "date", "chip"), "control") | {"emergency": "emergency"}


class PushButton(QPushButton):
    """Drawn by the style sheet; only the ring is painted here, which no style sheet can.

    Enter presses it as Space does. Qt would press a dialog's main button in its place, so that
    Enter on “Cancel” would save. takes_enter: not so where a slip would cost something.
    """

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme, self.takes_enter = theme, True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        own = self.takes_enter and not (self.isCheckable() or self.isDefault())
        if not own or event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    @override
    def setText(self, text: str) -> None:
        """Change the words, and the name that is spoken with them unless it is another one."""
        spoken = self.accessibleName() == self.text()
        super().setText(text)
        if spoken and text:
            self.setAccessibleName(text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        kind = str(self.property("kind"))
        radius = self._theme.target / 2 if kind == "chip" else _RADIUS
        rect = QRectF(self.rect())
        draw_ring(painter, self._theme, rect, radius, ground_of(self))
        edge = "primary" if self.isChecked() else _EDGES.get(kind)
        if edge:
            painter.setPen(QPen(self._theme.colour(edge), 1))
            inset, inner = ROOM + 0.5, max(radius - ROOM, 0)
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner)
