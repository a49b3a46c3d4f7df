"""Today: what the person writes down, a press each, and what is always good to have at hand."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.records import Measurement, Moment
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import day_after, latest_day, unrecorded_days
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.notice_places import NoticePlaces
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.answers_card import AnswersCard
from mbc_tracker.ui.today.body import TodayBody
from mbc_tracker.ui.today.changes import BESIDE_THE_DAY
from mbc_tracker.ui.today.day_status import DayStatus
from mbc_tracker.ui.today.dialogs import TodayDialogs
from mbc_tracker.ui.today.head import TodayHead
from mbc_tracker.ui.today.layout import BELOW_HEAD, TOP, layout_of
from mbc_tracker.ui.today.measurement_recorder import MeasurementRecorder
from mbc_tracker.ui.today.recorder import DayRecorder
from mbc_tracker.ui.today.side_cards import BesideEntries, SideColumn
from mbc_tracker.ui.widgets.mirror import set_margins


class TodayPage(Page):
    """One day's entries. Each press is saved before it is shown as saved.

    beside: what other features show here. The notice follows ``day_opened``, ``day_shown``,
    ``narrowed``, ``notice_room`` and ``progressed``, and answers with ``place_notice``; the next
    appointment follows ``visit_shown``.
    """

    day_opened = Signal(object)  # date, when it or the screen is opened
    day_shown = Signal(object)  # date, after each change too
    narrowed = Signal(bool)
    progressed = Signal(str)
    visit_shown = Signal(object, object, object)  # next visit or None, its questions, last visit
    help_wanted = Signal()
    page_wanted = Signal(str)  # key of a Learn page
    settings_wanted = Signal()
    report_wanted = Signal(object)  # Appointment

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        diary: Diary,
        operations: Operations,
        beside: BesideEntries,
    ) -> None:
        super().__init__(operations)
        self._theme, self._words, self._beside = theme, words, beside
        self._diary, self._operations = diary, operations
        self._today = self.day = diary.clock.today()
        self._log = DayLog(self.day)
        #: Days that are not recorded, and the last with an answer in the week before.
        self._others: tuple[tuple[date, ...], date | None] = (), None
        self._rhythm, self._weekly = "", False
        self._layout = layout_of(self.width(), self.width(), theme.scale)
        self.head = TodayHead(theme, words, beside.bar, beside.line)
        self.bar = self.head.days
        self._status = DayStatus(self.bar, words, diary, operations, self)
        self.answers = AnswersCard(theme, words)
        self._side = SideColumn(theme, words, guidance, beside, diary, operations)
        self.advice, self.signs = self._side.advice, self._side.signs
        self.notice_room = self._side.notice_room
        status_and_card = self._status, self.answers
        self._recorder = DayRecorder(diary, operations, words, *status_and_card)
        self.measured = MeasurementRecorder(theme, diary, operations, words, *status_and_card)
        self._dialogs = TodayDialogs(theme, words, diary, operations, self)
        self._build()
        self._connect()

    @property
    @override
    def parts(self) -> tuple[QWidget, ...]:
        notice, head = self._beside, self.head
        return (notice.bar, notice.line, self.bar, head.shortcuts, self.answers, self._side)

    @property
    @override
    def alerts(self) -> tuple[QWidget, ...]:
        bar, line, notice = self._beside.bar, self._beside.line, self._beside.notice
        return (bar, line) if bar.isVisible() else (line, notice)

    @override
    def refresh(self) -> None:
        first_time = not self.answers.rows
        self.bar.last = latest_day(self._diary.reader, self._today)
        with self._diary.reader.snapshot():
            self._recorder.show_symptoms()
            self.measured.show_day(self.day)
            self._rhythm = self._diary.reader.setting(profile.RHYTHM)
            self._read_other_days()
            self._show_log(self._diary.reader.day(self.day))
            self._side.show_diary(self._diary, self._today, self.day)
        if first_time:
            self._arrange()
            self.day_opened.emit(self.day)
            self.answers.focus_first_open()

    @override
    def refresh_after(self, change: Change) -> None:
        if change.touches(*BESIDE_THE_DAY):
            self.refresh()
            return
        if change.touches(Measurement):
            self.measured.show_day(self.day)
        self._show_log(day_after(self._diary.reader, change, self._log))

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Show another day; what was typed for this one is saved first."""
        if not self.flush():
            return
        self.day = day
        self._recorder.log = DayLog(day)
        self.answers.note.replace_text(self._diary.reader.day(day).text)
        self.bar.saved.setText("")
        self.answers.ten.forget()
        self.invalidate()
        self.day_opened.emit(day)
        if self.answers.isAncestorOf(self.focusWidget()):
            self.answers.focus_first_open()  # the next day starts where this one did
        if self.isVisible():
            name = f"{self.bar.title.text()}, {self._words.date_long(day)}."
            announce(self, f"{name} {self._recorder.progress()}")

    @override
    def start_new_day(self) -> None:
        was_today, self._today = self.day == self._today, self._diary.clock.today()
        if was_today or self.day > latest_day(self._diary.reader, self._today):
            self._recorder.ask_again(self.day, self._today)
            self.show_day(self._today)
        self.invalidate()

    @override
    def flush(self) -> bool:
        self.answers.note.flush()
        return self.measured.flush() and not self.answers.note.unsaved

    @property
    @override
    def view_state(self) -> object:
        return self.day

    @override
    def restore_state(self, place: object) -> None:
        if isinstance(place, date):
            self.show_day(place)

    @override
    def is_affected_by(self, change: Change) -> bool:
        return self.day in change.days or change.touches(*BESIDE_THE_DAY)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        opened_again = bool(self.answers.rows) and not event.spontaneous()
        super().showEvent(event)
        if opened_again:
            self.day_opened.emit(self.day)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self.area = TodayBody(self.answers, self._side)
        self._top, outer = QVBoxLayout(), QVBoxLayout(self)
        self._top.addWidget(self.head)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._top)
        outer.addWidget(self.area, 1)

    def _connect(self) -> None:
        bar, answers = self.bar, self.answers
        bar.chosen.connect(self.show_day)
        bar.calendar_wanted.connect(self._open_calendar)
        for shortcuts in (self.head.shortcuts, answers.shortcuts):
            shortcuts.none_wanted.connect(self._recorder.record_none)
            shortcuts.same_wanted.connect(self._offer_same)
        self.head.missing.fill_wanted.connect(self.show_day)
        answers.given.connect(self._recorder.record)
        answers.ten_asked.connect(self._status.ask_ten)
        answers.ten_meant.connect(self._recorder.record_several)
        answers.note.written.connect(self._recorder.write_note)
        answers.note.refused.connect(self._operations.refused)
        answers.moment_wanted.connect(self._open_moment)
        self.measured.more_wanted.connect(self._dialogs.open_measurements)
        answers.moment_dropped.connect(self._dialogs.drop_moment)
        self._dialogs.saved.connect(self._status.say_saved)
        self._dialogs.lower_found.connect(self._status.say_lower)
        self._dialogs.same_agreed.connect(self._recorder.save)
        self._dialogs.day_chosen.connect(self.show_day)
        self._side.page_wanted.connect(self.page_wanted)
        self.signs.country_wanted.connect(self.settings_wanted)
        self._side.visit_shown.connect(self.visit_shown)
        self._operations.changed.connect(self._look_at_other_days)
        self._status.row_wanted.connect(answers.focus_on)
        bar.listen_on(self)

    def _arrange(self) -> None:
        self._layout = sizes = layout_of(self.window().width(), self.width(), self._theme.scale)
        wide, margin = sizes.wide, sizes.margin
        set_margins(self._top, margin, TOP, self.width() - margin - sizes.head, BELOW_HEAD)
        if not self.head.arrange(sizes.head, wide=wide):
            self.head.progress.take_status(self.bar.saved)
        self.answers.take_progress(None if wide else self.head.progress)
        self._show_foot()
        self.narrowed.emit(not wide)
        self.area.arrange(sizes, self._room())
        self._order.start()

    def _room(self) -> int:
        """The height that the head leaves, also just after something in it came or went."""
        for layout in (self.head.layout(), self._top):
            if layout is not None:
                layout.invalidate()
        return self.height() - self._top.sizeHint().height()

    @Slot(object)
    def place_notice(self, places: NoticePlaces) -> None:
        """Make room for the notice, and take back what it no longer needs."""
        self.head.show_bar(bar=places.bar)
        self._side.advice.setHidden(places.card)
        if self.head.show_line(line=places.line):
            self._arrange()
        else:
            self.area.arrange_side(self._layout, self._room())
        self._order.start()

    def _show_log(self, log: DayLog) -> None:
        self._log = self._recorder.log = log
        if log.moments != self.answers.shown_moments:
            self.answers.show_moments(log.moments, self._diary.reader.catalogue)
        self.answers.show_answers(log)
        self.answers.note.show_text(log.text)
        self.day_shown.emit(self.day)
        self._show_head()

    def _show_head(self) -> None:
        """Show the day, how much of it is answered, and what answers the rest."""
        self._status.day = self.day
        self._status.show_steps()
        answers = [(row.symptom, row.value) for row in self.answers.rows]
        was_weekly, self._weekly = self._weekly, self._is_weekly()
        self.head.show_day(self.day, self._today, answers, *self._others, weekly=self._weekly)
        if was_weekly != self._weekly:
            self._arrange()
        self.answers.shortcuts.copy(self.head.shortcuts)
        self._show_foot()
        self.progressed.emit(self.head.progress.left)

    def _is_weekly(self) -> bool:
        recalls = {answer.recall for answer in self._log.answers}
        return Recall.WEEK in recalls if recalls else self._rhythm == profile.WEEKLY

    @Slot(object)
    def _look_at_other_days(self, change: Change) -> None:
        """A day that is filled in or emptied elsewhere is missing no more, or again."""
        if change.days - {self.day} and not self._stale:
            self._read_other_days()
            self._show_head()

    def _read_other_days(self) -> None:
        missing = unrecorded_days(self._diary.reader, self._today)
        self._others = missing, self._diary.last_answered(self.day)

    def _show_foot(self) -> None:
        """The shortcuts stand below the rows too where the head is narrow."""
        self.answers.shortcuts.setHidden(self._layout.wide or self.head.complete)

    @Slot()
    def _offer_same(self) -> None:
        self._dialogs.offer_same(self.day, self.head.source)

    @Slot(object)
    def _open_moment(self, moment: Moment | None) -> None:
        self._dialogs.open_moment(self.day, moment, self.answers.symptoms)

    @Slot()
    def _open_calendar(self) -> None:
        self._dialogs.open_calendar(self.day, self.bar.last, self.bar.date)
