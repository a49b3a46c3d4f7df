"""What opens from a notice: why it is there, what to say on the phone, the notices so far."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.profile import paper_of
from mbc_tracker.domain.records import NoticeShown
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.style.theme import Theme

if TYPE_CHECKING:
    from mbc_tracker.services.notice_service import DayNotice, NoticeService


class NoticeDialogs(QObject):
    """Opens them over the screen that the notice stands on."""

    team_told = Signal()
    put_off = Signal()
    page_wanted = Signal(str)  # key of a Learn page

    def __init__(
        self, theme: Theme, words: Words, guidance: Guidance, diary: Diary, panel: QWidget
    ) -> None:
        super().__init__(panel)
        self._theme, self._words = theme, words
        self._guidance, self._diary = guidance, diary

    @property
    def _panel(self) -> QWidget:
        """Asked for each time: keeping it would keep it for ever, because it keeps this."""
        return cast("QWidget", self.parent())

    def explain(self, service: NoticeService, notice: DayNotice, *, answerable: bool) -> None:
        """Open everything about a notice. answerable: it can be replied to."""
        from mbc_tracker.ui.notices.explanation_dialog import ExplanationDialog

        # What to do if nobody can be reached comes after whom to reach, and never before 999.
        urgent = notice.card.level is Level.EMERGENCY
        first = (*notice.card.asks, *(() if urgent else (self._guidance.advice.unreachable,)))
        dialog = ExplanationDialog(self._theme, first, service.explanations(notice), self._panel)
        if answerable:
            dialog.offer_replies(later=not notice.urgent)
        dialog.team_told.connect(self.team_told)
        dialog.put_off.connect(self.put_off)
        self._service, self._notice = service, notice
        dialog.script_wanted.connect(self._show_script)
        dialog.history_wanted.connect(self._show_history)
        dialog.page_wanted.connect(self.page_wanted)
        dialog.open()

    def show_script(self, service: NoticeService, notice: DayNotice) -> None:
        """Open the words to say on the phone, in large type."""
        from PySide6.QtGui import QPageSize

        from mbc_tracker.ui.notices.phone_script_dialog import PhoneScriptDialog

        lines = service.phone_script(notice)
        letter = paper_of(self._diary.reader.settings()) == "letter"
        paper = QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4
        clipboard = QGuiApplication.clipboard()
        PhoneScriptDialog(self._theme, lines, clipboard, QPageSize(paper), self._panel).open()

    def show_history(self, service: NoticeService) -> None:
        """Open what was pointed out so far."""
        from mbc_tracker.ui.notices.history_dialog import NoticeHistoryDialog

        reader = self._diary.reader
        notices = reader.records(NoticeShown)
        NoticeHistoryDialog(
            self._theme, self._words, service, notices, reader.catalogue, self._panel
        ).open()

    @Slot()
    def _show_script(self) -> None:
        self.show_script(self._service, self._notice)

    @Slot()
    def _show_history(self) -> None:
        self.show_history(self._service)
