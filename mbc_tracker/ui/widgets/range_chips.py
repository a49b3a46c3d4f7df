"""The named ranges of days, one of which is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from mbc_tracker.domain.period import Range
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import chip


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
            self.chips[which] = button
            self.addButton(button, number)
        self.idClicked.connect(self._tell)

    def offer(self, which: Range, *, possible: bool) -> None:
        """Whether there is anything to show for a range."""
        self.chips[which].setEnabled(possible)

    def _names(self) -> dict[Range, str]:
        return {
            Range.TWO_WEEKS: self.tr("2 weeks"),
            Range.MONTH: self.tr("1 month"),
            Range.THREE_MONTHS: self.tr("3 months"),
            Range.YEAR: self.tr("1 year"),
            Range.SINCE_VISIT: self.tr("Since last visit"),
            Range.ALL: self.tr("All"),
        }

    @Slot(int)
    def _tell(self, number: int) -> None:
        self.chosen.emit(list(self.chips)[number])
