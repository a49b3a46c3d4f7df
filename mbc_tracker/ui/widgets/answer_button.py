"""One answer that can be pressed: a number from 0 to 10, or a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from mbc_tracker.domain.symptoms import Value
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.focus_ring import ROOM, draw_ring

_RADIUS = 8.0
_CHOSEN = 17  # pixels at 100 % text, bold
_PADDING = 13
_EDGE = 2.5
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class AnswerButton(QAbstractButton):
    """A radio button that never checks itself: it shows what the diary says.

    It paints itself, because a hundred of them under a style sheet would be slow to start.
    none: the answer that says there was nothing.
    """

    focus_changed = Signal()

    def __init__(self, theme: Theme, answer: Value, text: str, *, none: bool) -> None:
        super().__init__()
        self.setText(text)
        self.answer = answer
        self._theme, self._none = theme, none
        self._chosen = False
        self.setCheckable(True)
        self.setAutoExclusive(True)  # which is how Qt tells a screen reader of a radio button
        self._hint = self._size()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._stand_firm)

    def show_chosen(self, chosen: bool) -> None:
        """Show whether this is the recorded answer."""
        self._chosen = chosen
        self.setAutoExclusive(False)  # or Qt would not let the last one be unchecked
        self.setChecked(chosen)
        self.setAutoExclusive(True)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._hint

    def _size(self) -> QSize:
        """Room for the text when it is chosen, and so bold. Layouts ask for it again and again."""
        if isinstance(self.answer, int):
            return QSize(44, self._theme.target)
        bold = QFontMetrics(self._theme.font(_CHOSEN, QFont.Weight.Bold))
        width = bold.horizontalAdvance(self.text()) + 2 * self._theme.px(_PADDING)
        return QSize(max(44, width), self._theme.target)

    @override
    def nextCheckState(self) -> None:
        """Leave the state alone: the row shows it anew once the answer is saved."""

    @Slot(bool)
    def _stand_firm(self, checked: bool) -> None:
        """A screen reader's 'toggle' sets the state past ``click``; it has to be a press too."""
        if checked is not self._chosen:
            self.show_chosen(self._chosen)
            if checked:
                self.click()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()  # the row moves the focus
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self._chosen:
            self.click()  # on the chosen one Enter is the dialog's
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink, edge = self._colours()
        width = _EDGE if self._chosen else 1.0
        inset = width / 2 + (ROOM if self.hasFocus() else 0)
        rect = QRectF(self.rect())
        if self.hasFocus():
            draw_ring(painter, self._theme, rect, _RADIUS + 2, "band")
        painter.setPen(QPen(edge, width))
        painter.setBrush(fill)
        box = rect.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, _RADIUS - 1, _RADIUS - 1)
        painter.setPen(ink)
        weight = QFont.Weight.Bold if self._chosen else QFont.Weight.Normal
        painter.setFont(self._theme.font(_CHOSEN if self._chosen else 16, weight))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Fill, text and edge."""
        theme = self._theme
        if self._chosen:
            picked = theme.colour("picked")
            if self._none or isinstance(self.answer, int):
                rating = self.answer if isinstance(self.answer, int) else 0
                return (*theme.rating_colours(rating), picked)
            return theme.colour("primary"), theme.colour("on_primary"), picked
        fill = theme.colour("primary_soft" if self.underMouse() else "surface")
        return fill, theme.colour("ink"), theme.colour("control")
