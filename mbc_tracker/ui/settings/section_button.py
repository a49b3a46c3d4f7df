"""A section of Settings by name: a line of the list, or a chip where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.focus_ring import draw_ring
from mbc_tracker.ui.widgets.mirror import placed

_RADIUS = 10.0
_PADDING, _ICON, _CHIP_SIDE = 14, 22, 17
_BAR = (4, 26)
_WORD = 16


class SectionButton(QAbstractButton):
    """Checked while its section is shown, with a bar that says so. width: that of a line."""

    def __init__(self, theme: Theme, name: str, icon: str, width: int) -> None:
        super().__init__()
        self._theme, self._icon, self._width, self._chip = theme, icon, width, False
        self.setText(name)
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_chip(self, *, chip: bool) -> None:
        """Be a chip, or a line with an icon."""
        self._chip = chip
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        if not self._chip:
            return QSize(self._width, self._theme.target)
        words = QFontMetrics(_font(self._theme, bold=True)).horizontalAdvance(self.text())
        return QSize(words + 2 * self._theme.px(_CHIP_SIDE) + 2, self._theme.target)

    @override
    def minimumSizeHint(self) -> QSize:
        if self._chip:
            return self.sizeHint()
        return QSize(line_width(self._theme, self.text()), self._theme.target)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self.height() / 2 if self._chip else _RADIUS
        painter.setPen(QPen(theme.colour("control"), 1) if self._chip else Qt.PenStyle.NoPen)
        if self._chip or self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour(self._fill()))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        if self.hasFocus():
            draw_ring(painter, theme, rect, radius, "background" if self._chip else "surface")
        painter.setPen(theme.colour(self._ink()))
        painter.setFont(_font(self._theme, bold=self.isChecked()))
        if self._chip:
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        else:
            self._draw_line(painter)

    def _fill(self) -> str:
        if self._chip and self.isChecked():
            return "primary"
        return "surface" if self._chip and not self.underMouse() else "primary_soft"

    def _ink(self) -> str:
        if self.isChecked():
            return "on_primary" if self._chip else "primary"
        return "ink"

    def _draw_line(self, painter: QPainter) -> None:
        size, gap = self._theme.px(_ICON), self._theme.px(_PADDING)
        icon = QRect(gap, (self.height() - size) // 2, size, size)
        self._theme.icon(self._icon, self._ink(), alone=True).paint(
            painter, placed(icon, self.width())
        )
        words = placed(self.rect().adjusted(icon.right() + gap - 4, 0, 0, 0), self.width())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, middle, self.text())
        if self.isChecked():
            width, height = _BAR
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("primary"))
            bar = QRectF(0, (self.height() - height) / 2, width, height)
            painter.drawRoundedRect(placed(bar, self.width()), width / 2, width / 2)


def line_width(theme: Theme, name: str) -> int:
    """How wide a line has to be for its icon and its name."""
    words = QFontMetrics(_font(theme, bold=True)).horizontalAdvance(name)
    return words + theme.px(_ICON + 2 * _PADDING)


def _font(theme: Theme, *, bold: bool) -> QFont:
    return theme.font(_WORD, QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
