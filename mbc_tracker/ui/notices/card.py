"""The day's notice: what was written down, why it is pointed out, whom to contact."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, dispose, label, muted
from mbc_tracker.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from mbc_tracker.services.notice_service import DayNotice


class NoticeCardView(Card):
    """One card a day, all reasons on it. Hidden where there is nothing to point out."""

    call_wanted = Signal()
    team_told = Signal()
    later = Signal()
    explanation_wanted = Signal()
    phone_script_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("notice")
        self.setObjectName("notice")
        self._theme = theme
        self._parts: list[QWidget] = []
        self._shown: DayNotice | None = None
        self.hide()

    def show_notice(self, notice: DayNotice | None) -> None:
        """Show the card anew; a screen reader speaks it when it is a new one."""
        if notice == self._shown:
            return
        before, self._shown = self._shown, notice
        for part in self._parts:
            self.body.removeWidget(part)
            dispose(part)
        self._parts = self._made(notice) if notice else []
        for part in self._parts:
            self.body.addWidget(part)
        self.setVisible(bool(notice))
        if notice and (before is None or before.card != notice.card):
            self._announce(notice)

    def _announce(self, notice: DayNotice) -> None:
        if notice.card.level == "emergency":
            way = self.tr("Press F6 to reach Who to call.")
            announce(self, f"{self.accessibleName()} {way}", urgent=True)
        else:
            announce(self, self.accessibleName())

    def _made(self, notice: DayNotice) -> list[QWidget]:
        urgent = notice.card.level == "emergency"
        self._colour("emergency" if urgent else "notice")
        title = label(notice.card.headline, "emergency" if urgent else "notice")
        asks = [label(text, "strong") for text in notice.card.asks]
        for text in (title, *asks):
            text.setWordWrap(True)
        spoken = (f"{notice.card.headline}.", *notice.card.reasons, *notice.card.asks)
        self.setAccessibleName(" ".join(spoken))
        note = muted(self.tr("You have told your team about this."))
        note.setVisible(notice.told)
        reasons = [label(text) for text in notice.card.reasons]
        return [title, *asks, self._buttons(notice), note, *reasons, self._links()]

    def _buttons(self, notice: DayNotice) -> QWidget:
        row = QWidget()
        line = FlowLayout(row, gap=8)
        offers = [(self.tr("Who to call"), "phone", "primary", self.call_wanted)]
        if not notice.told:
            offers.append((self.tr("I have told my team"), "check", "plain", self.team_told))
            if not notice.urgent:
                offers.append((self.tr("Not now"), "", "plain", self.later))
        for text, icon, kind, signal in offers:
            offer = button(self._theme, text, icon, kind)
            offer.clicked.connect(signal)
            line.addWidget(offer)
        return row

    def _links(self) -> QWidget:
        row = QWidget()
        line = FlowLayout(row, gap=14)
        for text, signal in (
            (self.tr("Why am I seeing this?"), self.explanation_wanted),
            (self.tr("What to tell them"), self.phone_script_wanted),
            (self.tr("Notices so far"), self.history_wanted),
        ):
            link = button(self._theme, text, kind="link")
            link.clicked.connect(signal)
            line.addWidget(link)
        return row

    def _colour(self, kind: str) -> None:
        """Qt reads a property of the style sheet again only when it is told to."""
        self.setProperty("card", kind)
        self.style().unpolish(self)
        self.style().polish(self)
