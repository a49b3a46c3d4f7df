"""A button of the side bar: an icon beside its words, or over them in the narrow rail."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.focus_ring import draw_ring
from mbc_tracker.ui.widgets.mirror import placed

RAIL = 76  # pixels at 100 % text
RAIL_SIDE = 4  # pixels left and right of a button in the rail
_RADIUS = 10.0
_PADDING, _ICON = 14, 22
_BAR = (4, 26)
_WORD, _RAIL_WORD = 16, 15
_RAIL_GAP = 9
_SOFT_HYPHEN = "\u00ad"


class NavButton(QAbstractButton):
    """A screen, checked while it is shown, with a bar that says so; or the way to help.

    name: a soft hyphen in it says where it may break in the rail.
    emergency: it leads to help, has the colours of that, and is never checked.
    """

    def __init__(self, theme: Theme, name: str, icon: str, *, emergency: bool = False) -> None:
        super().__init__()
        self._theme, self._icon, self._emergency = theme, icon, emergency
        self._rail, self._with_icon, self._rail_width = False, True, theme.px(RAIL)
        self._breaking_name = name
        self.setText(name.replace(_SOFT_HYPHEN, ""))
        self.setAccessibleName(self.text())
        self.setCheckable(not emergency)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def show_rail(self, *, rail: bool) -> None:
        """Put the icon over the words."""
        self._rail = rail
        self.updateGeometry()
        self.update()

    def show_icon(self, *, visible: bool) -> None:
        """In the rail: whether there is room for an icon; the words always stay."""
        self._with_icon = visible
        self.updateGeometry()
        self.update()

    @property
    def least_with_icon(self) -> int:
        """How high it has to be in the rail for an icon over its words."""
        return max(44, self._rail_words.height() + self._theme.px(_ICON) + 2)

    @property
    def least_rail(self) -> int:
        """How wide the rail has to be for the longest part of its words that doesn't break."""
        font = QFontMetrics(self._font(bold=True))
        parts = self._breaking_name.replace(_SOFT_HYPHEN, "- ").split()
        longest = max(map(font.horizontalAdvance, parts)) + 2 * RAIL_SIDE + 4
        return max(self._theme.px(RAIL), longest)

    def set_rail_width(self, width: int) -> None:
        """Break the words for a rail of this width."""
        self._rail_width = width
        self.updateGeometry()

    @property
    def _rail_words(self) -> QRect:
        return self._wrapped(QRect(0, 0, self._rail_width - 2 * RAIL_SIDE, 0))

    @override
    def sizeHint(self) -> QSize:
        least, high = self.minimumSizeHint(), self._theme.target
        if self._rail:
            high = least.height() + _RAIL_GAP if self._with_icon else max(high, least.height())
        return QSize(least.width(), high)

    @override
    def minimumSizeHint(self) -> QSize:
        font = QFontMetrics(self._font(bold=True))
        if self._rail:
            words = self._rail_words
            high = self.least_with_icon if self._with_icon else max(44, words.height())
            return QSize(words.width(), high)
        beside = self._theme.px(_ICON + 2 * _PADDING)
        return QSize(font.horizontalAdvance(self.text()) + beside, 44)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._emergency:
            painter.setPen(QPen(theme.colour("emergency"), 1))
            painter.setBrush(theme.colour("emergency_surface"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        elif self.isChecked() or self.underMouse():
            painter.setBrush(theme.colour("primary_soft"))
            painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if self.isChecked():
            width, height = _BAR
            painter.setBrush(theme.colour("primary"))
            bar = QRectF(0, (self.height() - height) / 2, width, height)
            painter.drawRoundedRect(placed(bar, self.width()), width / 2, width / 2)
        self._draw_words(painter)
        if self.hasFocus():
            draw_ring(painter, theme, rect, _RADIUS, "surface")

    @property
    def places(self) -> tuple[QRect, QRect]:
        """Where the icon and the words are drawn."""
        size = self._theme.px(_ICON)
        if self._rail:
            high = self._wrapped(self.rect()).height()
            over = size if self._with_icon else 0
            top = (self.height() - high - over) // 2
            icon = QRect((self.width() - size) // 2, top, size, size)
            return icon, QRect(0, top + over, self.width(), high)
        gap = self._theme.px(_PADDING)
        font = QFontMetrics(self._font(bold=self._bold))
        spare = self.width() - size - gap - font.horizontalAdvance(self.text())
        icon = QRect(spare // 2 if self._emergency else gap, 0, size, size)
        icon.moveTop((self.height() - size) // 2)
        words = self.rect().adjusted(icon.right() + gap - 4, 0, 0, 0)
        return placed(icon, self.width()), placed(words, self.width())

    @property
    def _bold(self) -> bool:
        return self._emergency or self.isChecked()

    def _draw_words(self, painter: QPainter) -> None:
        token = "emergency" if self._emergency else "primary" if self.isChecked() else "ink"
        painter.setPen(self._theme.colour(token))
        painter.setFont(self._font(bold=self._bold))
        icon, words = self.places
        if self._with_icon or not self._rail:
            self._theme.icon(self._icon, token, alone=True).paint(painter, icon)
        middle = Qt.AlignmentFlag.AlignHCenter if self._rail else Qt.AlignmentFlag.AlignLeft
        wrap = Qt.TextFlag.TextWordWrap if self._rail else Qt.TextFlag.TextSingleLine
        text = self._breaking_name if self._rail else self.text()
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignVCenter | wrap, text)

    def _wrapped(self, room: QRect) -> QRect:
        """The words in lines, as wide as the rail."""
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        wide = QRect(0, 0, room.width() - 2, 10_000)
        return QFontMetrics(self._font(bold=True)).boundingRect(wide, flags, self._breaking_name)

    def _font(self, *, bold: bool) -> QFont:
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        return self._theme.font(_RAIL_WORD if self._rail else _WORD, weight)
