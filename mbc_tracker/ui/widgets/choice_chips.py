"""A few choices side by side of which exactly one holds."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import chip
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.single_stop import speak_as_radio, stop_at_chosen


class ChoiceChips(QWidget):
    """Round buttons. ``about`` says to a screen reader what is being chosen."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, about: str, choices: Mapping[str, str]) -> None:
        super().__init__()
        self.about = about
        self.setAccessibleName(about)
        self._group = QButtonGroup(self)
        self.chips: dict[str, QPushButton] = {}
        line = FlowLayout(self, gap=10)
        for key, text in choices.items():
            choice = chip(theme, text)
            choice.setAccessibleName(f"{about}: {text}")
            speak_as_radio(choice)
            self._group.addButton(choice)
            self.chips[key] = choice
            line.addWidget(choice)
        stop_at_chosen(self._group.buttons())
        self._group.buttonToggled.connect(self._see)

    def choose(self, key: str) -> None:
        """Show a choice as the one that holds, without announcing it."""
        if key in self.chips:
            self._group.blockSignals(True)
            self.chips[key].setChecked(True)
            self._group.blockSignals(False)
            stop_at_chosen(self._group.buttons())

    @property
    def choice(self) -> str:
        """The key of the choice that holds; empty if there is none."""
        return next((key for key, chip in self.chips.items() if chip.isChecked()), "")

    @Slot(QAbstractButton, bool)
    def _see(self, _: QAbstractButton, checked: bool) -> None:
        """Heed every way of choosing: a screen reader toggles a button without clicking it."""
        if checked:
            stop_at_chosen(self._group.buttons())
            self.chosen.emit(self.choice)
