"""The named ranges of days, one of which is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from mbc_tracker.domain.period import Range
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import chip
from mbc_tracker.ui.widgets.single_stop import speak_as_radio, stop_at_chosen


class RangeChips(QButtonGroup):
    """An exclusive set of chips; put ``chips`` where they are to stand."""

    chosen = Signal(object)  # Range

    def __init__(self, theme: Theme, start: Range, parent: QWidget) -> None:
        super().__init__(parent)
        self.chips: dict[Range, QPushButton] = {}
        for number, (which, name) in enumerate(self._names().items()):
            button = chip(theme, name)
            button.setChecked(which is start)
            button.setAccessibleName(self.tr("Show {range}").format(range=name))
            speak_as_radio(button)
            self.chips[which] = button
            self.addButton(button, number)
        stop_at_chosen(self.buttons())
        self.idToggled.connect(self._tell)

    def choose(self, which: Range | None) -> None:
        """Show a range as the one that holds, or none, without announcing it."""
        self.blockSignals(True)
        self.setExclusive(False)
        for each, button in self.chips.items():
            button.setChecked(each is which)
        self.setExclusive(True)
        self.blockSignals(False)
        stop_at_chosen(self.buttons())

    def offer(self, which: Range, *, possible: bool) -> None:
        """Whether there is anything to show for a range."""
        self.chips[which].setEnabled(possible)
        stop_at_chosen(self.buttons())

    def _names(self) -> dict[Range, str]:
        return {
            Range.TWO_WEEKS: self.tr("2 weeks"),
            Range.MONTH: self.tr("1 month"),
            Range.THREE_MONTHS: self.tr("3 months"),
            Range.YEAR: self.tr("1 year"),
            Range.SINCE_VISIT: self.tr("Since last visit"),
            Range.ALL: self.tr("All"),
        }

    @Slot(int, bool)
    def _tell(self, number: int, checked: bool) -> None:
        """Heed every way of choosing: a screen reader toggles a button without clicking it."""
        if checked:
            stop_at_chosen(self.buttons())
            self.chosen.emit(list(self.chips)[number])
