"""The side bar: the screens by name, and help always within reach."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QVBoxLayout
from typing_extensions import override

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, muted

_WIDTH = 220
_WIDTH_GAIN = 93  # at twice the text size
_ROOM_FOR_ALL = 460


class Sidebar(QFrame):
    """Chooses the screen. ``places``: (key, name, icon) of each."""

    chosen = Signal(str)
    help_wanted = Signal()

    def __init__(self, theme: Theme, places: Sequence[tuple[str, str, str]]) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setFixedWidth(_WIDTH + round(_WIDTH_GAIN * (theme.scale - 1)))
        self._theme = theme
        self._icons = {key: icon for key, _, icon in places}
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(16, 22, 16, 16)
        self._lines.setSpacing(6)
        title = label("MBC Tracker", "section")
        self._lines.addWidget(title)
        self._lines.addSpacing(12)
        for key, name, icon in places:
            self._add(key, name, icon)
        self._lines.addStretch(1)
        self.help = button(theme, self.tr("Who to call"), "phone", "emergency")
        self.help.setToolTip(self.tr("Your team’s numbers and the emergency signs (F1)"))
        self.help.clicked.connect(self.help_wanted)
        self._lines.addWidget(self.help)
        self._lines.addSpacing(8)
        self._private = muted(self.tr("Private: everything stays on this computer."))
        self._lines.addWidget(self._private)

    def choose(self, key: str) -> None:
        """Mark a screen as the one shown."""
        self.buttons[key].setChecked(True)
        for name, entry in self.buttons.items():
            entry.setIcon(self._theme.icon(self._icons[name], "primary" if name == key else "ink"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._private.setVisible(event.size().height() > self._theme.px(_ROOM_FOR_ALL))

    def _add(self, key: str, name: str, icon: str) -> None:
        entry = button(self._theme, name, icon, "nav")
        entry.setCheckable(True)
        entry.setObjectName(key)
        entry.toggled.connect(self._choose)
        self._group.addButton(entry)
        self.buttons[key] = entry
        self._lines.addWidget(entry)

    @Slot(bool)
    def _choose(self, checked: bool) -> None:
        """Heed every way of choosing: a screen reader toggles a button without clicking it."""
        if checked:
            self.chosen.emit(self.sender().objectName())
