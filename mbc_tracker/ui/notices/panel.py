"""The notice of the day in the window: its card, and what the card's buttons open and do."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain.profile import PAPER
from mbc_tracker.domain.records import NoticeShown
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.notices.card import NoticeCardView
from mbc_tracker.ui.style.theme import Theme

if TYPE_CHECKING:
    from mbc_tracker.services.notice_service import DayNotice, NoticeService

#: Milliseconds after a change in which the screen is painted first.
_MOMENT = 30


class NoticePanel(QWidget):
    """Looks at the rules a moment after each change, so that no press has to wait for them."""

    call_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        diary: Diary,
        operations: Operations,
    ) -> None:
        super().__init__()
        self._theme, self._words, self._guidance = theme, words, guidance
        self._diary, self._operations = diary, operations
        self._day: date | None = None
        self._notice: DayNotice | None = None
        self.card = NoticeCardView(theme)
        line = QVBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.card)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_MOMENT)
        self._soon.timeout.connect(self.show_notice)
        self.card.call_wanted.connect(self.call_wanted)
        self.card.team_told.connect(self._tell_team)
        self.card.later.connect(self._put_off)
        self.card.explanation_wanted.connect(self._explain)
        self.card.phone_script_wanted.connect(self._show_words)
        self.card.history_wanted.connect(self.show_history)
        self.hide()

    @cached_property
    def _service(self) -> NoticeService:
        from mbc_tracker.services.notice_service import NoticeService

        return NoticeService(self._diary, self._words, self._guidance)

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Look at this day, soon."""
        self._day = day
        self._soon.start()

    @Slot()
    def show_notice(self) -> None:
        """Ask the rules now, and write down what comes on screen for the first time."""
        shown = self._service.notices_of(self._day) if self._day else None
        self._notice = shown.card if shown else None
        if self._notice and self._notice.unrecorded:
            self._operations.run_without_undo(self._service.record_shown, self._notice)
        if shown and shown.late:
            self._operations.run_without_undo(self._service.record_late, shown)
        self.card.show_notice(self._notice)
        self.setVisible(self._notice is not None)

    @Slot()
    def show_history(self) -> None:
        """Open what was pointed out so far."""
        from mbc_tracker.ui.notices.history_dialog import NoticeHistoryDialog

        notices = self._diary.reader.records(NoticeShown)
        NoticeHistoryDialog(
            self._theme, self._words, self._service, notices, self._diary.reader.catalogue, self
        ).open()

    @Slot()
    def _tell_team(self) -> None:
        if self._notice:
            label = self.tr("I have told my team")
            self._operations.run(self._service.reply_told_team, self._notice, label)

    @Slot()
    def _put_off(self) -> None:
        if self._notice:
            self._operations.run(self._service.reply_not_now, self._notice, self.tr("Not now"))

    @Slot()
    def _explain(self) -> None:
        from mbc_tracker.ui.notices.explanation_dialog import ExplanationDialog

        if self._notice:
            reasons = self._service.explanations(self._notice)
            ExplanationDialog(self._theme, reasons, self).open()

    @Slot()
    def _show_words(self) -> None:
        from PySide6.QtGui import QPageSize

        from mbc_tracker.ui.notices.phone_script_dialog import PhoneScriptDialog

        if self._notice:
            lines = self._service.phone_script(self._notice)
            letter = self._diary.reader.setting(PAPER) == "letter"
            paper = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
            clipboard = QGuiApplication.clipboard()
            PhoneScriptDialog(self._theme, lines, clipboard, QPageSize(paper), self).open()
