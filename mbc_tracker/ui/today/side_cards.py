"""The cards beside the entries: advice and emergency signs for everyone, the next visit."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from mbc_tracker.content.guidance import Advice, EmergencyCard, Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile, visits
from mbc_tracker.domain.records import Appointment, Question
from mbc_tracker.frozen import frozen
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.weekly_card import WeeklyCard
from mbc_tracker.ui.widgets.base import Card, WidgetList, bullet, button, label
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.mirror import set_margins

#: By step: what is between the cards, and from which on the weekly card is short, the signs tight.
_GAPS = (13, 8, 8, 5, 2)
_STEPS, _SHORT, _TIGHT, _TIGHTEST = len(_GAPS), 2, 3, 4
_VISIT = 64
_SIGNS, _TIGHT_SIGNS, _TIGHTEST_SIGNS = (16, 2, 10, 12), (16, 0, 10, 8), (16, 0, 10, 0)
ANY_HEIGHT = 16_777_215  # Qt's own 'no limit'


@frozen
class BesideEntries:
    """What other features show on Today.

    notice, visit: in the side column. bar, line: of the notice, in the head.
    """

    notice: QWidget
    bar: QWidget
    line: QWidget
    visit: QWidget


class SideColumn(QWidget):
    """The cards under each other, the notice first. ``visit``: the last of them."""

    notice_room = Signal(int, int)  # its width, and how high it may be at most
    visit_shown = Signal(object, object, object)  # next visit or None, its questions, last visit
    page_wanted = Signal(str)  # key of a Learn page

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        beside: BesideEntries,
        diary: Diary,
        operations: Operations,
    ) -> None:
        super().__init__()
        self._theme, self._guidance = theme, guidance
        self._notice, self._visit = beside.notice, beside.visit
        self.weekly = WeeklyCard(theme, words, diary, operations)
        self.advice, self.signs = AdviceCard(theme, guidance.advice), EmergencySigns(theme)
        self._cards = (beside.notice, self.advice, self.signs, self.weekly, self._visit)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        for card in self._cards:
            self._lines.addWidget(card)
        self._lines.addStretch(1)
        self.advice.page_wanted.connect(self._read_about_colds)
        self.signs.page_wanted.connect(self._read_about_help)

    def arrange(self, width: int, height: int) -> None:
        """Fit ``width`` pixels; where ``height`` is too little, they shrink step by step.

        First the gaps and the visit do, then what is asked once a week, the notice at last.
        """
        self.notice_room.emit(width, ANY_HEIGHT)
        highs = (self._high(width, step) for step in range(_STEPS))
        step = next((step for step, high in enumerate(highs) if high <= height), _STEPS - 1)
        self._lines.setSpacing(_GAPS[step])
        self._visit.setFixedHeight(self._visit_high(step))
        self.weekly.show_short(short=step >= _SHORT)
        self._signs_margins(step)
        if not self._notice.isHidden():
            others = self._high(width, step) - _height(self._notice, width)
            self.notice_room.emit(width, height - others)

    def _high(self, width: int, step: int) -> int:
        """How high the cards are in this step."""
        self._signs_margins(step)
        highs = {card: _height(card, width) for card in self._cards if not card.isHidden()}
        if self._visit in highs:
            highs[self._visit] = self._visit_high(step)
        if self.weekly in highs:
            highs[self.weekly] = self.weekly.high(width, short=step >= _SHORT)
        return sum(highs.values()) + _GAPS[step] * (len(highs) - 1)

    def _visit_high(self, step: int) -> int:
        return self._theme.target if step else self._theme.px(_VISIT)

    def _signs_margins(self, step: int) -> None:
        tight = {_TIGHT: _TIGHT_SIGNS, _TIGHTEST: _TIGHTEST_SIGNS}
        set_margins(self.signs.body, *tight.get(step, _SIGNS))

    def show_diary(self, diary: Diary, today: date, day: date) -> None:
        """Show emergency number and next appointment, and what is due on the day on screen."""
        self.weekly.show_day(day)
        country = diary.reader.setting(profile.COUNTRY, profile.NOT_CHOSEN)
        asks = country == profile.NOT_CHOSEN
        self.signs.show_card(self._guidance.card(country), ask_country=asks)
        appointments = diary.reader.records(Appointment)
        visit = visits.next_visit(appointments, today)
        followed_up = diary.reader.setting(profile.FOLLOWED_UP)
        past = visits.to_follow_up(appointments, today, followed_up)
        questions = visits.questions_for(visit, diary.reader.records(Question), visit)
        counted = [question for question in questions if not question.asked or question.appointment]
        self.visit_shown.emit(visit, counted, past)

    @Slot()
    def _read_about_colds(self) -> None:
        self.page_wanted.emit("cold")

    @Slot()
    def _read_about_help(self) -> None:
        self.page_wanted.emit("help")


class AdviceCard(Card):
    """The standing advice, the same for everyone, whatever is recorded."""

    page_wanted = Signal()

    def __init__(self, theme: Theme, advice: Advice) -> None:
        super().__init__("notice")
        _edges(self)
        title = label(advice.title, "notice")
        title.setWordWrap(True)
        self.more = button(theme, self.tr("Read why"), kind="link")
        for part in (title, label(advice.text, "small"), self.more):
            self.body.addWidget(part)
        self.body.setAlignment(self.more, Qt.AlignmentFlag.AlignLeft)
        self.more.clicked.connect(self.page_wanted)


class EmergencySigns(Card):
    """When to get emergency help, with the country's number."""

    page_wanted = Signal()
    country_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("emergency")
        set_margins(self.body, *_SIGNS)
        self.body.setSpacing(0)
        self._title = label("", "emergency")
        self._title.setWordWrap(True)
        self._more = button(theme, self.tr("All signs"), kind="link")
        self._country = button(theme, self.tr("Choose your country"), kind="link")
        self._more.clicked.connect(self.page_wanted)
        self._country.clicked.connect(self.country_wanted)
        self._card: EmergencyCard | None = None
        self._lines = WidgetList(0)
        self._top, foot = QHBoxLayout(), QWidget()
        self._top.addWidget(self._title, 1)
        self._foot = FlowLayout(foot, gap=16)
        self._foot.addWidget(self._country)
        self.body.addLayout(self._top)
        self.body.addWidget(self._lines)
        self.body.addWidget(foot)

    def show_card(self, card: EmergencyCard, *, ask_country: bool) -> None:
        """Show the card. ask_country: no country is chosen yet, so no number can be given."""
        self._country.setVisible(ask_country)
        # Without a country the title is longer, and has its line to itself.
        line: QLayout = self._foot if ask_country else self._top
        if line.indexOf(self._more) < 0:
            line.addWidget(self._more)
        if card == self._card:
            return
        self._card = card
        self._title.setText(card.title)
        self._lines.replace([bullet(sign.short, "small") for sign in card.signs])


def _edges(card: Card) -> None:
    set_margins(card.body, 16, 12, 14, 4)
    card.body.setSpacing(2)


def _height(card: QWidget, width: int) -> int:
    high = card.heightForWidth(width) if card.hasHeightForWidth() else card.sizeHint().height()
    return max(high, card.minimumHeight())
