"""The language of everything the program says, chosen in Settings and in the first start."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Dropdown, label
from mbc_tracker.ui.widgets.flow_layout import FlowLayout

_WIDTH = 200


class LanguageChoice(QWidget):
    """The languages, each by its own name. changed: the window is to be made anew.

    language: the code of the one that the window has.
    """

    changed = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, language: str) -> None:
        super().__init__()
        self._preferences = preferences
        name = label(self.tr("Language"), "strong")
        self.list = Dropdown()
        self.list.setFixedWidth(theme.px(_WIDTH))
        self.list.setAccessibleName(name.text())
        name.setBuddy(self.list)
        for offered in LANGUAGES:
            self.list.addItem(offered.name, offered.code)
        self.list.setCurrentIndex(self.list.findData(language))
        line = FlowLayout(self, gap=12)
        line.addWidget(name)
        line.addWidget(self.list)
        self.list.activated.connect(self._set)

    @property
    def first(self) -> QWidget:
        """What the keyboard comes to first."""
        return self.list

    @Slot()
    def _set(self) -> None:
        self._preferences.language = str(self.list.currentData())
        self.changed.emit()
