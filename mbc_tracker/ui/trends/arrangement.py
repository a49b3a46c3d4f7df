"""What of Trends stays in view while the rest is scrolled."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.card import TrendCard
from mbc_tracker.ui.trends.date_axis import DateAxis
from mbc_tracker.ui.trends.head import SIDE, TrendsHead
from mbc_tracker.ui.trends.summary_card import SummaryCard
from mbc_tracker.ui.widgets.base import scrolled

_GAP = 12
_LEAST_CHART = 100  # pixels of the charts that fixed dates have to leave in view


class TrendsArrangement:
    """The parts of the page, from top to bottom.

    The head and the charts' dates stay in view, unless they would leave too little room for the
    charts: then they are scrolled with them.
    """

    def __init__(
        self,
        page: QWidget,
        theme: Theme,
        head: TrendsHead,
        summary: SummaryCard,
        card: TrendCard,
        axis: DateAxis,
    ) -> None:
        self._page, self._theme = page, theme
        self._head, self._summary, self._card, self._axis = head, summary, card, axis
        content = QWidget()
        self.content = QVBoxLayout(content)
        self.content.setContentsMargins(SIDE, 0, SIDE, _GAP)
        self.content.setSpacing(_GAP)
        self.content.addWidget(summary)
        self.content.addWidget(card, 1)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(head)
        self._column.addWidget(scrolled(content), 1)
        self._column.addWidget(axis)

    def set_foot(self, foot: QWidget) -> None:
        """Let something stand at the foot of the page, always in view."""
        self._foot = foot
        self._column.addWidget(foot)

    def fit(self) -> None:
        """Decide again what stays in view: the page's size or what it shows has changed."""
        stays = self._head.may_stay(self._page.width(), self._page.height())
        if stays != (self._head.parentWidget() is self._page):
            self._head.keep_sides(SIDE if stays else 0)
            (self._column if stays else self.content).insertWidget(0, self._head)
            self._head.lower()  # the first for a screen reader, too
        stays = stays and self._has_room_for_axis()
        if stays != (self._axis.parentWidget() is self._page):
            if stays:
                self._column.insertWidget(self._column.indexOf(self._foot), self._axis)
                self._axis.stackUnder(self._foot)
            else:
                self._card.take_axis(self._axis)

    def _has_room_for_axis(self) -> bool:
        """Whether charts are in view above it before anything is scrolled."""
        width = self._page.width() - 2 * SIDE
        above = (
            self._head.heightForWidth(self._page.width()),
            self._summary.body.heightForWidth(width),
            _GAP,
            self._card.height_above_charts(width),
        )
        below = self._axis.height() + self._foot.minimumHeight()
        room = self._page.height() - sum(above) - below
        return room >= self._theme.px(_LEAST_CHART)
