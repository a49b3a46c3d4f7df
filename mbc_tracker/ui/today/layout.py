"""Where the three parts of Today stand: cards beside the entries, or below where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

if TYPE_CHECKING:
    from mbc_tracker.ui.style.theme import Theme
    from mbc_tracker.ui.today.answers_card import AnswersCard
    from mbc_tracker.ui.today.side_cards import SideColumn

_SIDE_WIDTH = (280, 300)  # at least, at most
_GAP = 18
_OUTSIDE = 32 + 18 + 14  # the page's margins and the scroll bar
_ANY_WIDTH = 16_777_215  # Qt's own 'no limit'
#: Below this width (at 100 % text) the cards go under the entries.
_ROOM_FOR_SIDE = 940


class TodayLayout(QGridLayout):
    """Places the notice, the entries and the cards for the width that there is."""

    def __init__(
        self, theme: Theme, notice: QWidget, answers: AnswersCard, side: SideColumn
    ) -> None:
        super().__init__()
        self._theme, self._notice, self._answers, self._side = theme, notice, answers, side
        self.setHorizontalSpacing(_GAP)
        self.setVerticalSpacing(16)
        self.setColumnStretch(0, 1)

    def arrange(self, width: int) -> bool:
        """Fit a page of this width in pixels; true if the cards stand beside the entries."""
        beside = width >= self._theme.px(_ROOM_FOR_SIDE)
        self._place(beside=beside)
        narrowest, widest = (self._theme.px(size) for size in _SIDE_WIDTH)
        side = min(widest, max(narrowest, width // 4)) if beside else 0
        for part in (self._notice, self._side):
            part.setMaximumWidth(side or _ANY_WIDTH)
            part.setMinimumWidth(side)
        self._answers.arrange(width - _OUTSIDE - (side + _GAP if beside else 0))
        return beside

    def _place(self, *, beside: bool) -> None:
        """The notice stands at the top of the side, or above everything if there is no side."""
        top = Qt.AlignmentFlag.AlignTop
        for part in (self._notice, self._answers, self._side):
            self.removeWidget(part)
        if beside:
            self.addWidget(self._answers, 0, 0, 3, 1, top)
            self.addWidget(self._notice, 0, 1, top)
            self.addWidget(self._side, 1, 1, top)
        else:
            for row, each in enumerate((self._notice, self._answers, self._side)):
                self.addWidget(each, row, 0)
        self.setRowStretch(2, 1 if beside else 0)
