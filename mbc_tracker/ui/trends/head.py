"""The head of Trends: its name, the ranges of days, and the way to the page for the doctor."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mbc_tracker.domain.period import Range
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, heading
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.range_chips import RangeChips

#: Pixels at the left and the right of the page.
SIDE = 24
_ABOVE, _BELOW = 14, 10
_MOST = 0.25  # of the page's height: a higher one would leave too little room for the charts


class TrendsHead(QWidget):
    """Stands over what is scrolled, or in it where the window is low and the text large."""

    print_wanted = Signal()

    def __init__(self, theme: Theme, start: Range) -> None:
        super().__init__()
        self.chips = RangeChips(theme, start, self)
        self.print = button(theme, self.tr("Print"), "printer")
        self.print.setAccessibleName(self.tr("Print: go to Report"))
        self.print.clicked.connect(self.print_wanted)
        line = FlowLayout(self, gap=8, trailing=True)
        line.addWidget(heading(self.tr("Trends")))
        for chip in self.chips.buttons():
            line.addWidget(chip)
        line.addWidget(self.print)
        self.keep_sides(SIDE)

    def keep_sides(self, side: int) -> None:
        """Leave so many pixels free at the left and the right."""
        self.setContentsMargins(side, _ABOVE, side, _BELOW)

    def may_stay(self, width: int, height: int) -> bool:
        """Whether it is low enough to stay in view on a page of this size."""
        return self.heightForWidth(width) <= _MOST * height
