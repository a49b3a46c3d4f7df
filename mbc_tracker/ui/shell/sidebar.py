"""The side bar: the screens by name, and help always within reach."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout
from typing_extensions import override

from mbc_tracker.ui.shell.nav_button import RAIL_SIDE, NavButton
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, muted
from mbc_tracker.ui.widgets.mirror import is_mirrored, set_margins
from mbc_tracker.ui.widgets.single_stop import speak_as_radio

_WIDTH = 196
_ROOM_FOR_ALL = 500


class Sidebar(QFrame):
    """Chooses the screen. ``places``: (key, name, icon) of each."""

    chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, theme: Theme, places: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setProperty("mirrored", is_mirrored())  # which puts its line at the other side
        self._theme = theme
        self._group = QButtonGroup(self)
        self.buttons: dict[str, NavButton] = {}
        self._lines = QVBoxLayout(self)
        self._title = label("MBC Tracker", "section")
        self._lines.addWidget(self._title)
        self._subtitle = muted(self.tr("symptom diary"))
        self._lines.addWidget(self._subtitle)
        for key, name, icon in places:
            self._add(key, name, icon)
        self._lines.addStretch(1)
        self.help = NavButton(theme, self.tr("Who to call"), "phone", emergency=True)
        self.help.setToolTip(self.tr("Your team’s numbers and the emergency signs (F1)"))
        self.help.clicked.connect(self.help_wanted)
        self._lines.addWidget(self.help)
        self._private = muted(self.tr("Private: everything stays on this computer."))
        self._lines.addWidget(self._private)
        self._rail = True
        self.show_rail(rail=False)

    def choose(self, key: str) -> None:
        """Mark a screen as the one shown."""
        self.buttons[key].setChecked(True)
        if any(entry.hasFocus() for entry in self.buttons.values()):
            self.buttons[key].setFocus()  # a screen was turned to with a key

    def show_rail(self, *, rail: bool) -> None:
        """Be a narrow rail with icons over words, or the whole bar."""
        if rail == self._rail:
            return
        self._rail = rail
        side = RAIL_SIDE if rail else 12
        set_margins(self._lines, side, 4 if rail else 16, side + (0 if rail else 1), 8)
        self._lines.setSpacing(0 if rail else 4)
        for text in (self._title, self._subtitle):
            text.setVisible(not rail)
        set_margins(self._title, 8, 4, 0, 0)
        set_margins(self._subtitle, 8, 0, 0, 4)
        for entry in self._entries:
            entry.show_rail(rail=rail)
        self.setFixedWidth(self._rail_width() if rail else self._usual_width(2 * side + 2))
        self._fit(self.height())

    def _rail_width(self) -> int:
        """The width of the rail; more where a language has longer words than English."""
        width = max(entry.least_rail for entry in self._entries)
        for entry in self._entries:
            entry.set_rail_width(width)
        return width

    def _usual_width(self, around: int) -> int:
        """The width of the whole bar; more where a language has longer words than English."""
        words = max(entry.minimumSizeHint().width() for entry in self._entries)
        return max(self._theme.px(_WIDTH), words + around)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().height())

    @property
    def _entries(self) -> list[NavButton]:
        return [*self.buttons.values(), self.help]

    def _fit(self, height: int) -> None:
        """Where there is little room, words matter most; all entries have icons, or none has."""
        margins = self._lines.contentsMargins()
        room = height - margins.top() - margins.bottom()
        icons = sum(entry.least_with_icon for entry in self._entries) <= room
        for entry in self._entries:
            entry.show_icon(visible=icons or not self._rail)
        self._private.setVisible(not self._rail and height > self._theme.px(_ROOM_FOR_ALL))
        set_margins(self._private, 8, 4, 0, 8)

    def _add(self, key: str, name: str, icon: str) -> None:
        entry = NavButton(self._theme, name, icon)
        entry.setObjectName(key)
        speak_as_radio(entry)
        entry.toggled.connect(self._choose)
        self._group.addButton(entry)
        self.buttons[key] = entry
        self._lines.addWidget(entry)

    @Slot(bool)
    def _choose(self, checked: bool) -> None:
        """Heed every way of choosing: a screen reader toggles a button without clicking it."""
        if checked:
            self.chosen.emit(self.sender().objectName())
