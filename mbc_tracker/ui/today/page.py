"""Today: what the person writes down, a press each, and what is always good to have at hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.records import (
    Appointment,
    BaselineReset,
    Moment,
    NoticeShown,
    OwnSymptom,
    Question,
    Setting,
    SymptomVisibility,
)
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.answers_card import AnswersCard
from mbc_tracker.ui.today.day_status import DayStatus
from mbc_tracker.ui.today.dialogs import TodayDialogs
from mbc_tracker.ui.today.head import TodayHead
from mbc_tracker.ui.today.layout import GAP, TOP, layout_of
from mbc_tracker.ui.today.shortcuts import Shortcuts
from mbc_tracker.ui.today.side_cards import SideColumn
from mbc_tracker.ui.widgets.answer_row import GivenAnswer
from mbc_tracker.ui.widgets.base import scrolled
from mbc_tracker.ui.widgets.focus_order import keep_reading_order

#: What Today shows, or its notice goes by, besides the records of the day.
_BESIDE_THE_DAY = (
    OwnSymptom,
    SymptomVisibility,
    Setting,
    Appointment,
    Question,
    BaselineReset,
    NoticeShown,
)
_BELOW_HEAD = 10


class TodayPage(Page):
    """One day's entries. Each press is saved before it is shown as saved.

    beside: what stands beside the entries, first the notice of the day, which follows
    ``day_shown``, then the next appointment, which follows ``visit_shown``.
    """

    day_shown = Signal(object)  # date
    visit_shown = Signal(object, object)  # Appointment or None, its questions
    help_wanted = Signal()
    page_wanted = Signal(str)  # key of a Learn page
    settings_wanted = Signal()
    report_wanted = Signal(object)  # Appointment
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        diary: Diary,
        operations: Operations,
        beside: tuple[QWidget, QWidget],
    ) -> None:
        super().__init__(operations)
        notice, visit = beside
        self._theme, self._words = theme, words
        self._diary, self._operations = diary, operations
        self._today = self.day = diary.clock.today()
        self._log = DayLog(self.day)
        self._missing: tuple[date, ...] = ()
        self._layout = layout_of(self.width(), self.width(), theme.scale)
        nothing = QWidget()
        nothing.hide()
        self.head = TodayHead(theme, words, QWidget(), nothing)
        self.bar = self.head.days
        self._status = DayStatus(self.bar, words, diary, operations, self)
        self.answers = AnswersCard(theme, words)
        self._foot = Shortcuts(theme, wraps=True)
        self._side = SideColumn(theme, guidance, notice, visit)
        self.advice, self.signs = self._side.advice, self._side.signs
        self._dialogs = TodayDialogs(theme, words, diary, operations, self)
        self._build()
        self._connect()

    # Showing

    @override
    def refresh(self) -> None:
        first_time = not self.answers.rows
        with self._diary.reader.snapshot():
            self.answers.show_symptoms(self._diary.reader.visible_symptoms())
            self._missing = self._diary.reader.missing_days(self._today)
            self._show_log(self._diary.reader.day(self.day))
            self._side.show_diary(self._diary, self._today)
        if first_time:
            self._arrange()
            self.answers.focus_first_open()

    @override
    def refresh_after(self, change: Change) -> None:
        if change.touches(*_BESIDE_THE_DAY):
            self.refresh()
        else:
            self._show_log(self._diary.reader.day_after(change, self._log))

    @Slot(object)
    def show_day(self, day: date) -> None:
        """Show another day; what was typed for this one is saved first."""
        if not self.flush():
            return
        self.day = day
        self.answers.note.replace_text(self._diary.reader.day(day).text)
        self.bar.saved.setText("")
        self.answers.ten.forget()
        self.invalidate()
        if self.answers.isAncestorOf(self.focusWidget()):
            self.answers.focus_first_open()  # the next day starts where this one did

    @override
    def start_new_day(self) -> None:
        was_today, self._today = self.day == self._today, self._diary.clock.today()
        if was_today or self.day > self._today:
            self.show_day(self._today)
        self.invalidate()

    @override
    def flush(self) -> bool:
        self.answers.note.flush()
        return not self.answers.note.unsaved

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
        return self.day in change.days or change.touches(*_BESIDE_THE_DAY)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Building

    def _build(self) -> None:
        content = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, content)
        self._columns.setSpacing(GAP)
        for part in (self.answers, self._side):
            self._columns.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._columns.addStretch(1)
        self.area = scrolled(content)
        self._top = QVBoxLayout()
        self._top.addWidget(self.head)
        self.answers.foot.addWidget(self._foot)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._top)
        outer.addWidget(self.area, 1)

    def _connect(self) -> None:
        bar, answers = self.bar, self.answers
        bar.chosen.connect(self.show_day)
        bar.calendar_wanted.connect(self._open_calendar)
        bar.undo_wanted.connect(self.undo_wanted)
        bar.redo_wanted.connect(self.redo_wanted)
        for shortcuts in (self.head.shortcuts, self._foot):
            shortcuts.none_wanted.connect(self._nothing_felt)
            shortcuts.same_wanted.connect(self._offer_same)
        self.head.missing.fill_wanted.connect(self.show_day)
        answers.given.connect(self._record)
        answers.ten_asked.connect(self._ask_ten)
        answers.ten_meant.connect(self._record_ten)
        answers.note.written.connect(self._write_note)
        answers.note.refused.connect(self._operations.refused)
        answers.moment_wanted.connect(self._open_moment)
        answers.moment_dropped.connect(self._dialogs.drop_moment)
        self._dialogs.saved.connect(self._status.say_saved)
        self._dialogs.same_agreed.connect(self._save)
        self._dialogs.day_chosen.connect(self.show_day)
        self.advice.page_wanted.connect(self._read_why)
        self.signs.page_wanted.connect(self._read_signs)
        self.signs.country_wanted.connect(self.settings_wanted)
        self._side.visit_shown.connect(self.visit_shown)
        self._operations.changed.connect(self._look_at_other_days)
        self._status.row_wanted.connect(answers.focus_on)
        for key, slot in {
            "PgUp": bar.go_back,
            "PgDown": bar.go_on,
            "Ctrl+Home": bar.go_to_today,
        }.items():
            QShortcut(QKeySequence(key), self, slot)

    def _arrange(self) -> None:
        sizes = layout_of(self.window().width(), self.width(), self._theme.scale)
        self._layout = sizes
        wide, margin = sizes.wide, sizes.margin
        self._top.setContentsMargins(margin, TOP, self.width() - margin - sizes.head, _BELOW_HEAD)
        in_head = self.head.arrange(sizes.head, wide=wide)
        if not wide:
            self.answers.head.addWidget(self.head.progress)
            self.head.progress.arrange(beside=True, wrap=True)
        if not in_head:
            self.head.progress.take_status(self.bar.saved)
        self._show_foot()
        way = QBoxLayout.Direction
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._columns.setContentsMargins(margin, 0, 0, TOP)
        self.answers.setFixedWidth(sizes.answers)
        self._side.setFixedWidth(sizes.side or sizes.answers)
        room = self.height() - self._top.sizeHint().height() - TOP
        self.answers.arrange(sizes.answers, room)
        self._side.arrange(sizes.side or sizes.answers, room)
        keep_reading_order(self)

    def _show_log(self, log: DayLog) -> None:
        self._log = log
        self.answers.show_answers(log)
        if log.moments != self.answers.shown_moments:
            self.answers.show_moments(log.moments, self._diary.reader.catalogue)
        self.answers.note.show_text(log.text)
        self.day_shown.emit(self.day)
        self._show_head()

    def _show_head(self) -> None:
        """Show the day, how much of it is answered, and what answers the rest."""
        today, rows = self.day == self._today, self.answers.rows
        self._status.day = self.day
        self._status.show_steps()
        self.bar.show_day(self.day, self._today)
        answered = sum(row.value is not None for row in rows)
        felt = any(row.value not in {None, row.symptom.none} for row in rows)
        complete = answered == len(rows)
        others = tuple(day for day in self._missing if day != self.day) if complete else ()
        named = self._words.date_medium(self.day)
        self.head.progress.show_day(named, today=today, asked=len(rows), answered=answered)
        before = self._words.date_of_week(self.day - timedelta(days=1))
        for shortcuts in (self.head.shortcuts, self._foot):
            shortcuts.show_day(before, today=today, felt=felt)
        self.head.show_missing(others, complete=complete, today=today)
        self._show_foot()

    @Slot(object)
    def _look_at_other_days(self, change: Change) -> None:
        """A day that is filled in or emptied elsewhere is missing no more, or again."""
        if change.days - {self.day} and not self._stale:
            self._missing = self._diary.reader.missing_days(self._today)
            self._show_head()

    def _show_foot(self) -> None:
        """The shortcuts stand below the rows too where the head is narrow."""
        self._foot.keep_place(kept=not self._layout.wide)
        self._foot.setHidden(self._layout.wide or self.head.complete)

    # What the person does

    @Slot(object)
    def _record(self, given: GivenAnswer) -> None:
        before = self._log.value(given.symptom)
        if not self._save(self.day, {given.symptom: given.value}):
            return
        if given.value is None and before is not None:
            self._status.say_cleared(self._diary.reader.catalogue[given.symptom], before)

    @Slot(object)
    def _record_ten(self, answers: Mapping[str, Value | None]) -> None:
        self._save(self.day, answers)

    @Slot(str, str)
    def _ask_ten(self, symptom: str, key: str) -> None:
        self._status.ask_ten(self._diary.reader.catalogue[symptom], key)

    @Slot()
    def _nothing_felt(self) -> None:
        self._save(self.day, self._diary.no_symptom_answers(self.day))

    @Slot()
    def _offer_same(self) -> None:
        self._dialogs.offer_same(self.day)

    @Slot(object, object)
    def _save(self, day: date, answers: Mapping[str, Value | None]) -> bool:
        saved = self._operations.run(self._diary.record, day, answers)
        self._status.say_saved() if saved else self._status.say_not_saved()
        return saved

    @Slot(str)
    def _write_note(self, text: str) -> None:
        if self._operations.run(self._diary.write_note, self.day, text):
            self.answers.note.replace_text(self._diary.reader.day(self.day).text)
            self._status.say_saved()
        else:
            self._status.say_not_saved()

    @Slot(object)
    def _open_moment(self, moment: Moment | None) -> None:
        symptoms = [row.symptom for row in self.answers.rows]
        self._dialogs.open_moment(self.day, moment, symptoms)

    @Slot()
    def _open_calendar(self) -> None:
        self._dialogs.open_calendar(self.day, self._today, self.bar.date)

    @Slot()
    def _read_why(self) -> None:
        self.page_wanted.emit("cold")

    @Slot()
    def _read_signs(self) -> None:
        self.page_wanted.emit("help")
