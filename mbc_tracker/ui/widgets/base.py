"""The few plain pieces that every screen is made of."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6 import QtGui
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyledItemDelegate,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.mirror import is_mirrored
from mbc_tracker.ui.widgets.push_button import PushButton

_AROUND = 36  # a chip's padding and border
_AIR = 50  # pixels above or below what is scrolled to


class Card(QFrame):
    """A rounded surface. ``kind``: plain, notice or emergency. Add widgets to ``body``."""

    def __init__(self, kind: str = "plain") -> None:
        super().__init__()
        self.setProperty("card", kind)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 18, 20, 20)
        self.body.setSpacing(10)


def label(text: str, role: str = "") -> QLabel:
    """Plain text, never read as markup, wrapped where the line is too long."""
    widget = QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    widget.setWordWrap(role not in {"heading", "strong"})
    if is_mirrored():  # Qt would put names and dates in Latin letters at the left
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        widget.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    if role:
        widget.setProperty("role", role)
    return widget


def caption(text: str, field: QWidget) -> QLabel:
    """The name of a field; screen readers are told that the two belong together."""
    widget = label(text, "strong")
    widget.setBuddy(field)
    return widget


def breakable(path: Path) -> str:
    """The path so that a line may end after each part of it; a long one would push others wide."""
    return str(path).replace(os.sep, f"{os.sep}\N{ZERO WIDTH SPACE}")


def heading(text: str) -> QLabel:
    """The title of a screen."""
    return label(text, "heading")


def section(text: str) -> QLabel:
    """The title of a part of a screen."""
    widget = label(text, "section")
    widget.setWordWrap(True)
    return widget


def muted(text: str) -> QLabel:
    """Second text: quieter, still at least 4.5:1."""
    return label(text, "muted")


def bullet(text: str, role: str = "") -> QWidget:
    """A line of a list: the dot stands alone, wrapped lines hang."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6 if role else 8)
    dot = label("•", role)
    row.addWidget(dot, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, role), 1)
    return line


def button(
    theme: Theme, text: str, icon: str = "", kind: str = "plain", *, dims: bool = False
) -> PushButton:
    """A push button at least 44 px high. ``kind``: plain, primary, chip, link or emergency.

    dims: it can be switched off, so its icon needs a second, paler picture.
    """
    widget = PushButton(theme, text)
    widget.setProperty("kind", kind)
    widget.setAccessibleName(text)
    widget.setCursor(Qt.CursorShape.PointingHandCursor)
    widget.setAutoDefault(False)
    if icon:
        tokens = {"primary": "on_primary", "emergency": "emergency", "link": "primary"}
        widget.setIcon(theme.icon(icon, tokens.get(kind, "ink"), dims=dims))
        widget.setIconSize(theme.icon_size)
    widget.setMinimumSize(44, theme.target)
    return widget


def chip(theme: Theme, text: str) -> QPushButton:
    """A round button that stays down when it is chosen."""
    widget = button(theme, text, kind="chip")
    widget.setCheckable(True)
    # The chosen chip's words are bolder, so they need more room than Qt would give them.
    bold = QFontMetrics(theme.font(weight=QFont.Weight.DemiBold))
    widget.setMinimumWidth(bold.horizontalAdvance(text) + theme.px(_AROUND))
    return widget


class Dropdown(QComboBox):
    """A list to choose from. The wheel scrolls the page and never changes the choice."""

    def __init__(self) -> None:
        super().__init__()
        # The one that Qt begins with knows nothing of the height in the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def icon_button(theme: Theme, icon: str, name: str) -> QPushButton:
    """A square button with an icon only; ``name`` is its tool tip and what is read out."""
    widget = button(theme, "")
    widget.setProperty("kind", "icon")
    widget.setIcon(theme.icon(icon, alone=True))
    widget.setIconSize(QSize(theme.icon_size.height(), theme.icon_size.height()))
    widget.setAccessibleName(name)
    give_tip(widget, name)
    widget.setFixedSize(theme.target, theme.target)
    return widget


def give_tip(widget: QWidget, text: str) -> None:
    """A tool tip that is never read as markup: one with tags in it would show files of the disk."""
    if QtGui.Qt.mightBeRichText(text):
        from html import escape  # with a list of all that HTML knows by name: 0.3 MB

        text = f"<qt>{escape(text)}</qt>"
    widget.setToolTip(text)


def restyle(*widgets: QWidget) -> None:
    """Have the style sheet heed a property that has changed.

    Who was not on screen yet heeds it anyway, and making ``QStyle`` would take 7 ms of each start.
    """
    for widget in widgets:
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def dispose(widget: QWidget) -> None:
    """Delete a widget whose place is taken; the keyboard moves on to the next one first."""
    widget.hide()
    widget.deleteLater()


class WidgetList(QWidget):
    """Widgets under each other that are made anew together; hidden while there are none.

    They have a widget to themselves because a screen reader reads in the order of making: what
    is made later among its siblings would be read after all of them, wherever it stands.
    """

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._parts: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(gap)
        self.hide()

    def replace(self, parts: Sequence[QWidget]) -> None:
        """Put these where the ones before were."""
        for part in self._parts:
            self._layout.removeWidget(part)
            dispose(part)
        self._parts = list(parts)
        for part in parts:
            self._layout.addWidget(part)
            if not part.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
                part.show()  # Qt would do so later, and the list would be too low until then
        self.setVisible(bool(parts))


def together(*parts: QWidget) -> QWidget:
    """Widgets in a row that are not torn apart where a line is wrapped."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for part in parts:
        line.addWidget(part)
    return row


def divider() -> QFrame:
    """A thin line between rows."""
    line = QFrame()
    line.setProperty("role", "divider")
    line.setFixedHeight(1)
    return line


def keep_in_view(widget: QWidget) -> None:
    """Scroll so that the widget can be seen; setting the focus alone moves nothing."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            _scroll_to(around, widget)
        around = around.parentWidget()


def _scroll_to(area: QScrollArea, widget: QWidget) -> None:
    """Show all of the widget; where it is higher than the area, its top, unless it fills the area.

    Qt itself would be content with showing the text cursor of a field.
    """
    bar, room, high = area.verticalScrollBar(), area.viewport().height(), widget.height()
    top = widget.mapTo(area.viewport(), QPoint()).y()
    below = room - top - high
    if high > room:
        step = top if top > 0 or below > 0 else 0
    else:
        air = min(_AIR, (room - high) // 2)
        step = top - air if top < 0 else max(0, air - below) if below < 0 else 0
    bar.setValue(bar.value() + step)


def scrolled(content: QWidget) -> QScrollArea:
    """The content in a frame that scrolls up and down, never sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    area.setWidget(content)
    return area
