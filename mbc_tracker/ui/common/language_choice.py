"""The language of everything the program says, chosen in Settings and in the first start."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.flow_layout import FlowLayout


class LanguageChoice(QWidget):
    """The languages side by side, each by its own name. changed: the window is to be made anew.

    language: the code of the one that the window has.
    """

    changed = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, language: str) -> None:
        super().__init__()
        self._preferences = preferences
        name = self.tr("Language")
        names = {language.code: language.name for language in LANGUAGES}
        self.chips = ChoiceChips(theme, name, names)
        line = FlowLayout(self, gap=12)
        line.addWidget(label(name, "strong"))
        line.addWidget(self.chips)
        self.chips.choose(language)
        self.chips.chosen.connect(self._set)

    @Slot(str)
    def _set(self, code: str) -> None:
        self._preferences.language = code
        self.changed.emit()
