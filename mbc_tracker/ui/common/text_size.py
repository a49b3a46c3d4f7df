"""The text size, chosen in the head of Settings and in the first start."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.ui.style.preferences import TEXT_SIZES, Preferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.flow_layout import FlowLayout


class TextSizeChoice(QWidget):
    """The text sizes side by side. changed: the window has to be made anew."""

    changed = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        name = self.tr("Text size")
        self.chips = ChoiceChips(theme, name, {str(size): f"{size} %" for size in TEXT_SIZES})
        line = FlowLayout(self, gap=12)
        line.addWidget(label(name, "strong"))
        line.addWidget(self.chips)
        self.chips.choose(str(preferences.text_size))
        self.chips.chosen.connect(self._set)

    @property
    def first(self) -> QWidget:
        """What the keyboard comes to first: the size that is chosen."""
        return self.chips.chips[self.chips.choice]

    @Slot(str)
    def _set(self, percent: str) -> None:
        self._preferences.text_size = int(percent)
        self.changed.emit()
