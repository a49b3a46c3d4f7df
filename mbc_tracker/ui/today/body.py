"""What scrolls on Today: the rows, and the cards beside or below them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QSizePolicy, QWidget

from mbc_tracker.ui.today.answers_card import AnswersCard
from mbc_tracker.ui.today.layout import BELOW_CARDS, GAP, TodayLayout
from mbc_tracker.ui.today.side_cards import ANY_HEIGHT, SideColumn
from mbc_tracker.ui.widgets.mirror import set_margins


class TodayBody(QScrollArea):
    """Scrolls up and down only, and only where the rows can't be any lower."""

    def __init__(self, answers: AnswersCard, side: SideColumn) -> None:
        super().__init__()
        # PySide knows what it made itself. To learn what Qt's own viewport is, as in keep_in_view,
        # it would make the classes of all kinds of widgets, which takes 10 ms of each start.
        self.setViewport(QWidget())
        self._answers, self._side = answers, side
        content = QWidget()
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setSpacing(GAP)
        for part in (answers, side):
            self._columns.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addStretch(1)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def arrange(self, sizes: TodayLayout, height: int) -> None:
        """Fit these sizes; the rows share ``height`` as far as they may."""
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if sizes.wide else way.TopToBottom)
        set_margins(self._columns, sizes.margin, 0, 0, BELOW_CARDS)
        self._answers.setFixedWidth(sizes.answers)
        self._answers.arrange(sizes.answers, height - BELOW_CARDS)
        self.arrange_side(sizes, height)

    def arrange_side(self, sizes: TodayLayout, height: int) -> None:
        """Fit the cards alone: what comes and goes among them leaves the rows as they are.

        Below the rows, which are scrolled anyway, they have all the room that they want.
        """
        side = sizes.side or sizes.answers
        self._side.setFixedWidth(side)
        self._side.arrange(side, height - BELOW_CARDS if sizes.wide else ANY_HEIGHT)
