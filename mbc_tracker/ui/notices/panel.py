"""The notices of the day in the window: where they stand, and what their buttons do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain.notices.values import URGENT, Level
from mbc_tracker.domain.records import NoticeShown, Reply
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.notice_places import NoticePlaces
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.notices.bar import NoticeBar
from mbc_tracker.ui.notices.card import NoticeCardView
from mbc_tracker.ui.notices.dialogs import NoticeDialogs
from mbc_tracker.ui.notices.open_line import OpenNoticeLine
from mbc_tracker.ui.notices.phone_script_card import PhoneScriptCard
from mbc_tracker.ui.style.theme import Theme

if TYPE_CHECKING:
    from mbc_tracker.services.notice_service import DayNotice, DayNotices, NoticeService

#: Milliseconds after a change in which the screen is painted first.
_MOMENT = 30


class NoticePanel(QWidget):
    """Looks at the rules a moment after each change, so that no press has to wait for them.

    It is the top of the side column itself; ``bar`` and ``line`` belong into the head.
    """

    call_wanted = Signal()
    placed = Signal(object)  # NoticePlaces

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        diary: Diary,
        operations: Operations,
    ) -> None:
        super().__init__()
        self._words, self._guidance = words, guidance
        self._diary, self._operations = diary, operations
        self._day = diary.clock.today()
        self._notices: DayNotices | None = None
        self._notice: DayNotice | None = None
        self._narrow = self._line_asked = self._has_line = False
        self._line_days: tuple[date, ...] = ()
        self._done = ""  # what a reply in this sitting has left
        self._left = ""
        self.card = NoticeCardView(theme, guidance.advice.title)
        self.script, self.bar = PhoneScriptCard(theme), NoticeBar(theme)
        self.line = OpenNoticeLine(theme)
        self.dialogs = NoticeDialogs(theme, words, guidance, diary, self)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self.card)
        lines.addWidget(self.script)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_MOMENT)
        self._soon.timeout.connect(self.show_notice)
        self._connect()
        self.hide()

    # What the screen says

    @Slot(object)
    def open_day(self, day: date) -> None:
        """Begin anew: the screen or this day is opened. Old replies become quiet lines.

        Where something may still be open, the rules are asked at once: nothing may jump later.
        """
        there = bool(self._done) or self._has_line
        days = (day, self._diary.clock.today())
        self._line_asked = days != self._line_days
        self._day, self._done, self._line_days = day, "", days
        if there or any(
            record.reply is Reply.NONE for record in self._diary.reader.records(NoticeShown)
        ):
            self.show_notice()
        else:
            self._soon.start()

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Look at the rules, soon."""
        self._day = day
        self._soon.start()

    @Slot(bool)
    def show_narrow(self, narrow: bool) -> None:
        """Stand in the head where there is no side column."""
        if narrow != self._narrow:
            self._narrow = narrow
            if self._notices is not None:
                self._place()

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """Be at most this high in the side column, if that can be."""
        if not self.isHidden():
            self.card.fit(width, height)
            self.updateGeometry()

    @Slot(str)
    def show_left(self, progress: str) -> None:
        """Take over how much of the day is left, for the bar that hides it."""
        self._left = progress

    @Slot()
    def show_notice(self) -> None:
        """Ask the rules now, and write down what comes on screen for the first time."""
        self._soon.stop()
        today = self._diary.clock.today()
        self._notices = self._service.notices_of(today)
        self._notice = self._chosen(self._notices, today)
        if self._notice and self._notice.unrecorded:
            self._operations.run_without_undo(self._service.record_shown, self._notice)
        self._place()

    @Slot()
    def show_history(self) -> None:
        """Open what was pointed out so far."""
        self.dialogs.show_history(self._service)

    # What is shown where

    def _chosen(self, notices: DayNotices, today: date) -> DayNotice | None:
        """The card for the screen.

        Today's emergency goes on, whichever day is looked at; of another day what is urgent is
        shown and written down, so that it is asked about later.
        """
        now = notices.card
        grave = now is not None and not now.told and now.card.level is Level.EMERGENCY
        if self._day == today or grave:
            return now
        notices = self._service.notices_of(self._day)
        if notices.late:
            self._operations.run_without_undo(self._service.record_late, notices)
        other = notices.card
        if other is None or other.told or other.card.level not in URGENT:
            return None
        urgent = tuple(record for record in other.unrecorded if record.level in URGENT)
        return replace(other, unrecorded=urgent)

    @property
    def _answerable(self) -> bool:
        """Whether a reply can be kept: what was not written down has none."""
        notice = self._notice
        return notice is not None and (notice.day == self._diary.clock.today() or notice.urgent)

    def _place(self) -> None:
        notice = self._notice
        speaks = notice is not None and not notice.told
        if speaks:
            self._done = ""
        urgent = notice is not None and notice.card.level is Level.EMERGENCY
        in_head = self._narrow or urgent
        bar = in_head and (speaks or bool(self._done))
        if notice is not None and speaks:
            self._show_speaking(notice, in_head=in_head)
        elif self._done:
            self._show_done(in_head=in_head)
        else:
            self._show_quiet()
        line = self._show_line()
        self.setVisible(not self.card.isHidden() or not self.script.isHidden())
        replaces = (speaks or bool(self._done)) and not self._narrow
        self.placed.emit(NoticePlaces(replaces, bar, line))

    def _show_speaking(self, notice: DayNotice, *, in_head: bool) -> None:
        brief, answerable = notice.brief, self._answerable
        if in_head:
            self.card.clear()
            self.bar.show_notice(brief, narrow=self._narrow, answerable=answerable)
        else:
            self.card.show_notice(brief, answerable=answerable)
        self.script.setVisible(in_head and not self._narrow)
        if not self.script.isHidden():
            self.script.show_words(brief.script)

    def _show_done(self, *, in_head: bool) -> None:
        """Nothing may come into the place of a button that was just pressed."""
        if in_head:
            self.bar.show_done(" ".join(filter(None, (self._done, self._left))))
        else:
            self.card.show_done(self._done)

    def _show_quiet(self) -> None:
        self.script.hide()
        self.bar.clear()
        notice, notices = self._notice, self._notices
        quiet = notices.quiet if notices else ()
        if notice is not None and notice.told:
            self.card.show_line(notice.brief.told_line)
        elif quiet and self._day == self._diary.clock.today():
            self.card.show_line(quiet[0])
        else:
            self.card.clear()

    def _show_line(self) -> bool:
        """Fill the line, which is there from the opening of a day until the next."""
        still_open = self._notices.open if self._notices else ()
        if self._line_asked:
            self._line_asked = False
            self._has_line = bool(still_open)
        if self._has_line and still_open:
            self.line.show_open(still_open[0].sentence, len(still_open) - 1)
        elif self._has_line:
            self.line.show_done(self._service.told_open)
        return self._has_line

    # What the buttons do

    def _connect(self) -> None:
        for part in (self.card, self.bar):
            part.call_wanted.connect(self.call_wanted)
            part.team_told.connect(self._tell_team)
            part.explanation_wanted.connect(self._explain)
        self.card.phone_script_wanted.connect(self._show_script)
        self.script.large_wanted.connect(self._show_script)
        self.line.call_wanted.connect(self.call_wanted)
        self.line.told.connect(self._tell_open)
        self.line.history_wanted.connect(self.show_history)
        self.dialogs.team_told.connect(self._tell_team)
        self.dialogs.put_off.connect(self._put_off)

    @cached_property
    def _service(self) -> NoticeService:
        from mbc_tracker.services.notice_service import NoticeService

        return NoticeService(self._diary, self._words, self._guidance)

    @Slot()
    def _tell_team(self) -> None:
        notice = self._notice
        if notice and not notice.told:
            label = self.tr("I have told my team")
            if self._operations.run(self._service.reply_told_team, notice, label):
                self._done = notice.brief.told_line
                self.show_notice()
                announce(self, self._done)

    @Slot()
    def _put_off(self) -> None:
        if self._notice and self._operations.run(
            self._service.reply_not_now, self._notice, self.tr("Not now")
        ):
            self._done = self.tr("Hidden for today.")
            self.show_notice()
            announce(self, self._done)

    @Slot()
    def _tell_open(self) -> None:
        if self._notices and self._notices.open:
            label = self.tr("I have told my team")
            self._operations.run(self._service.reply_told_open, self._notices.open[0], label)
            self.show_notice()
            announce(self, self.line.accessibleName())

    @Slot()
    def _explain(self) -> None:
        if self._notice:
            self.dialogs.explain(self._service, self._notice, answerable=self._answerable)

    @Slot()
    def _show_script(self) -> None:
        if self._notice:
            self.dialogs.show_script(self._service, self._notice)
