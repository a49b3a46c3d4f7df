"""One answer that can be pressed: a number from 0 to 10, or a word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from mbc_tracker.domain.symptoms import Value
from mbc_tracker.ui.style.theme import Theme

_RADIUS = 8.0
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}


class AnswerButton(QAbstractButton):
    """A checkable button that never checks itself: it shows what the diary says.

    It paints itself, because a hundred of them under a style sheet would be slow to start.
    """

    def __init__(self, theme: Theme, answer: Value, text: str) -> None:
        super().__init__()
        self.setText(text)
        self.answer = answer
        self._theme = theme
        self._chosen = False
        self.setCheckable(True)
        self._hint = self._size()
        growing = isinstance(answer, int)
        policy = QSizePolicy.Policy.Expanding if growing else QSizePolicy.Policy.Preferred
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._stand_firm)

    def show_chosen(self, chosen: bool) -> None:
        """Show whether this is the recorded answer."""
        self._chosen = chosen
        self.setChecked(chosen)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return self._hint

    def _size(self) -> QSize:
        """Room for the text when it is chosen, and so bold. Layouts ask for it again and again."""
        padding = 4 if isinstance(self.answer, int) else self._theme.px(14)
        bold = QFontMetrics(self._theme.font(weight=QFont.Weight.Bold))
        width = bold.horizontalAdvance(self.text()) + 2 * padding
        return QSize(max(44, width), self._theme.target)

    @override
    def nextCheckState(self) -> None:
        """Leave the state alone: the row shows it anew once the answer is saved."""

    @Slot()
    def _stand_firm(self) -> None:
        """A screen reader's 'toggle' sets the state past ``click``; it has to be a press too."""
        if self.isChecked() is not self._chosen:
            self.setChecked(self._chosen)
            self.click()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            event.ignore()  # the row moves the focus
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, ink, edge = self._colours()
        width = 2.0 if self.isChecked() else 1.0
        # The keyboard's ring stands apart from the edge: 0 is pale, and must not look chosen.
        inset = width / 2 + (3 if self.hasFocus() else 0)
        painter.setPen(QPen(edge, width))
        painter.setBrush(fill)
        painter.drawRoundedRect(_inset(self, inset), _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("ink"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(_inset(self, 1), _RADIUS + 2, _RADIUS + 2)
        painter.setPen(ink)
        bold = QFont.Weight.Bold if self.isChecked() else QFont.Weight.Normal
        painter.setFont(self._theme.font(weight=bold))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _colours(self) -> tuple[QColor, QColor, QColor]:
        """Fill, text and edge."""
        theme = self._theme
        ink = theme.colour("ink")
        if self.isChecked():
            if isinstance(self.answer, int):
                return (*theme.rating_colours(self.answer), ink)
            return theme.colour("primary_soft"), ink, ink
        fill = theme.colour("primary_soft" if self.underMouse() else "surface")
        return fill, ink, theme.colour("control")


def _inset(button: QAbstractButton, inset: float) -> QRectF:
    return QRectF(button.rect()).adjusted(inset, inset, -inset, -inset)
