"""Today: what the person writes down, a press each, and what is always good to have at hand."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.period import Period
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
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.answers_card import AnswersCard
from mbc_tracker.ui.today.day_bar import DayBar
from mbc_tracker.ui.today.day_question import DayQuestion
from mbc_tracker.ui.today.layout import TodayLayout
from mbc_tracker.ui.today.side_cards import SideColumn
from mbc_tracker.ui.today.speech import TodaySpeech
from mbc_tracker.ui.widgets.answer_row import GivenAnswer
from mbc_tracker.ui.widgets.base import scrolled

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
        self._notice, visit = beside
        self._theme, self._words = theme, words
        self._diary, self._operations = diary, operations
        self._today = self.day = diary.clock.today()
        self._log = DayLog(self.day)
        self._speech = TodaySpeech(self)
        self.bar = DayBar(theme, words)
        asked = self._asked = DayQuestion(theme)
        self.question, self.none, self.same = asked.question, asked.none, asked.same
        self.answers = AnswersCard(theme, words)
        self._side = SideColumn(theme, guidance, visit)
        self.advice, self.signs = self._side.advice, self._side.signs
        self._build()
        self._connect()

    @property
    @override
    def parts(self) -> tuple[QWidget, ...]:
        return (self.bar, self._asked.shortcuts, self.answers, self._notice, self._side)

    @property
    @override
    def alerts(self) -> tuple[QWidget, ...]:
        return (self._notice,)

    # Showing

    @override
    def refresh(self) -> None:
        first_time = not self.answers.rows
        with self._diary.reader.snapshot():
            self.answers.show_symptoms(self._diary.reader.visible_symptoms())
            self._show_log(self._diary.reader.day(self.day))
            self._side.show_diary(self._diary, self._today)
        if first_time:
            self.answers.focus_first_open()

    @override
    def refresh_after(self, change: Change) -> None:
        if change.touches(*_BESIDE_THE_DAY):
            self.refresh()
        else:
            self._show_log(self._diary.reader.day_after(change, self._log))

    def show_day(self, day: date) -> None:
        """Show another day; what was typed for this one is saved first."""
        if not self.flush():
            return
        self.day = day
        self.answers.note.replace_text(self._diary.reader.day(day).text)
        self.bar.saved.clear()
        self.invalidate()
        if self.answers.isAncestorOf(self.focusWidget()):
            self.answers.focus_first_open()  # the next day starts where this one did
        if self.isVisible():
            name = f"{self.bar.title.text()}, {self._words.date_long(day)}."
            announce(self, f"{name} {self._speech.progress(self.answers.symptoms, self._log)}")

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
        page = QVBoxLayout(content)
        page.setContentsMargins(32, 26, 18, 26)  # the scroll bar makes up the right margin
        page.setSpacing(16)
        page.addWidget(self.bar)
        page.addLayout(self._asked)
        self._columns = TodayLayout(self._theme, self._notice, self.answers, self._side)
        page.addLayout(self._columns)
        page.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))

    def _connect(self) -> None:
        self.bar.chosen.connect(self.show_day)
        self.bar.calendar_wanted.connect(self._open_calendar)
        self.none.clicked.connect(self._nothing_felt)
        self.same.clicked.connect(self._offer_same)
        self.answers.given.connect(self._record)
        self.answers.note.written.connect(self._write_note)
        self.answers.note.refused.connect(self._operations.refused)
        self.answers.moment_wanted.connect(self._open_moment)
        self.answers.moment_dropped.connect(self._drop_moment)
        self.advice.call_wanted.connect(self.help_wanted)
        self._side.page_wanted.connect(self.page_wanted)
        self.signs.country_wanted.connect(self.settings_wanted)
        self._side.visit_shown.connect(self.visit_shown)
        self._operations.undone.connect(self.bar.tell_undone)
        self._operations.redone.connect(self.bar.tell_redone)
        keys = {
            "PgUp": self.bar.go_back,
            "PgDown": self.bar.go_on,
            "Ctrl+Home": self.bar.go_to_today,
        }
        for key, slot in keys.items():
            QShortcut(QKeySequence(key), self, slot)

    def _arrange(self) -> None:
        self._asked.arrange(beside=self._columns.arrange(self.width()))

    def _show_log(self, log: DayLog) -> None:
        self._log = log
        self.answers.show_answers(log)
        if log.moments != self.answers.shown_moments:
            self.answers.show_moments(log.moments, self._diary.reader.catalogue)
        self.answers.note.show_text(log.text)
        self.day_shown.emit(self.day)
        self._show_bar()

    def _show_bar(self) -> None:
        self.bar.show_day(self.day, self._today)
        felt = any(row.value not in {None, row.symptom.none} for row in self.answers.rows)
        self._asked.show_words(is_today=self.day == self._today, felt=felt)

    # What the person does

    @Slot(object)
    def _record(self, given: GivenAnswer) -> None:
        self._save(self.day, {given.symptom: given.value})

    @Slot()
    def _nothing_felt(self) -> None:
        self._save(self.day, self._diary.no_symptom_answers(self.day))

    @Slot()
    def _offer_same(self) -> None:
        source = self.day - timedelta(days=1)
        answers = self._diary.answers_to_copy(self.day, source)
        if not answers:
            nothing = self.tr("There is nothing to take over from {day}.")
            self._operations.refused.emit(nothing.format(day=self._words.date_long(source)))
            return
        catalogue = self._diary.reader.catalogue
        from mbc_tracker.ui.today.copy_yesterday_dialog import CopyYesterdayDialog

        dialog = CopyYesterdayDialog(self._theme, self._words, catalogue, self.day, answers, self)
        dialog.agreed.connect(self._save)
        dialog.open()

    @Slot(object, object)
    def _save(self, day: date, answers: Mapping[str, Value | None]) -> None:
        before = self._log
        if self._operations.run(self._diary.record, day, answers):
            symptoms, name = self.answers.symptoms, self._words.date_medium(day)
            name = "" if day == self._today else name
            self._say_saved(self._speech.answered(symptoms, before, self._log, answers, name))

    @Slot(str)
    def _write_note(self, text: str) -> None:
        if self._operations.run(self._diary.write_note, self.day, text):
            self.answers.note.replace_text(self._diary.reader.day(self.day).text)
            self._say_saved(self._speech.saved(self.tr("Note")))

    @Slot(object)
    def _open_moment(self, moment: Moment | None) -> None:
        from mbc_tracker.ui.today.moment_dialog import MomentDialog, new_moment

        edited = moment or new_moment(self.day, self._diary.clock.now())
        dialog = MomentDialog(self._theme, self._words, self.answers.symptoms, edited, self)
        dialog.finished_with.connect(self._put_moment)
        self._operations.refused.connect(dialog.show_error)
        dialog.open()

    @Slot(object)
    def _put_moment(self, moment: Moment) -> None:
        if self._operations.run(self._diary.save, moment, label=self.tr("Moment")):
            self._say_saved(self._speech.saved(self.tr("Moment")))

    @Slot(object)
    def _drop_moment(self, moment: Moment) -> None:
        if self._operations.run(self._diary.remove, moment, label=self.tr("Remove a moment")):
            self._say_saved(self.tr("Moment removed."))

    def _say_saved(self, spoken: str) -> None:
        """Show when it was saved; ``spoken`` says what."""
        time = f"{self._diary.clock.now().wall:%H:%M}"
        self.bar.tell(self.tr("✓ Saved {time}").format(time=time))
        announce(self, spoken)

    @Slot()
    def _open_calendar(self) -> None:
        from mbc_tracker.ui.today.day_popup import DayPopup

        recorded = self._diary.reader.recorded_days(
            Period(date(self.day.year - 2, 1, 1), self._today)
        )
        popup = DayPopup(self._theme, self.day, self._today, recorded, self)
        popup.chosen.connect(self.show_day)
        popup.open_below(self.bar.date)
