"""The cards beside the entries: advice and emergency signs for everyone, the next visit."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.content.guidance import Advice, EmergencyCard, Guidance
from mbc_tracker.domain import profile, visits
from mbc_tracker.domain.records import Appointment, Question
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, WidgetList, bullet, button, label


class SideColumn(QWidget):
    """The cards under each other. ``visit``: the last of them, which shows the next visit."""

    visit_shown = Signal(object, object)  # Appointment or None, its questions
    page_wanted = Signal(str)  # key of a Learn page

    def __init__(self, theme: Theme, guidance: Guidance, visit: QWidget) -> None:
        super().__init__()
        self._guidance = guidance
        self.advice, self.signs = AdviceCard(theme, guidance.advice), EmergencySigns(theme)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(16)
        for card in (self.advice, self.signs, visit):
            lines.addWidget(card)
        lines.addStretch(1)
        self.advice.page_wanted.connect(self._read_about_colds)
        self.signs.page_wanted.connect(self._read_about_help)

    def show_diary(self, diary: Diary, today: date) -> None:
        """Show the country's emergency number and the next appointment."""
        country = diary.reader.setting(profile.COUNTRY, profile.NOT_CHOSEN)
        asks = country == profile.NOT_CHOSEN
        self.signs.show_card(self._guidance.card(country), ask_country=asks)
        visit = visits.next_visit(diary.reader.records(Appointment), today)
        questions = visits.questions_for(visit, diary.reader.records(Question), visit)
        counted = [question for question in questions if not question.asked or question.appointment]
        self.visit_shown.emit(visit, counted)

    @Slot()
    def _read_about_colds(self) -> None:
        self.page_wanted.emit("cold")

    @Slot()
    def _read_about_help(self) -> None:
        self.page_wanted.emit("help")


class AdviceCard(Card):
    """The standing advice, the same for everyone, whatever is recorded."""

    call_wanted = Signal()
    page_wanted = Signal()

    def __init__(self, theme: Theme, advice: Advice) -> None:
        super().__init__("notice")
        title = label(advice.title, "notice")
        title.setWordWrap(True)
        self.call = button(theme, self.tr("Who to call"), "phone", "primary")
        self.more = button(theme, self.tr("Read why"), kind="link")
        for part in (title, label(advice.text), self.call, self.more):
            self.body.addWidget(part)
        self.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        self.call.clicked.connect(self.call_wanted)
        self.more.clicked.connect(self.page_wanted)


class EmergencySigns(Card):
    """When to get emergency help, with the country's number."""

    page_wanted = Signal()
    country_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("emergency")
        self.body.setSpacing(5)
        self._more = button(theme, self.tr("All the signs"), kind="link")
        self._country = button(theme, self.tr("Choose your country"), kind="link")
        self._more.clicked.connect(self.page_wanted)
        self._country.clicked.connect(self.country_wanted)
        self._card: EmergencyCard | None = None
        self._lines = WidgetList(5)
        self.body.addWidget(self._lines)
        for link in (self._country, self._more):
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_card(self, card: EmergencyCard, *, ask_country: bool) -> None:
        """Show the card. ask_country: no country is chosen yet, so no number can be given."""
        self._country.setVisible(ask_country)
        if card == self._card:
            return
        self._card = card
        title, call = label(card.title, "emergency"), label(card.call, "strong")
        for text in (title, call):
            text.setWordWrap(True)
        self._lines.replace([title, *(bullet(sign.short) for sign in card.signs), call])
