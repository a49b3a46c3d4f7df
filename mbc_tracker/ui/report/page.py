"""Report: choose what the doctor gets, see the very pages, print, save or export them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout
from typing_extensions import override

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Appointment
from mbc_tracker.message import CountedMessage
from mbc_tracker.report.options import ReportOptions
from mbc_tracker.report.saved_options import SavedOptions
from mbc_tracker.report.summary import Choices
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.common.pdf_view import PdfView
from mbc_tracker.ui.report.bar import ReportBar
from mbc_tracker.ui.report.options_card import ReportOptionsCard
from mbc_tracker.ui.report.output import ReportOutput
from mbc_tracker.ui.report.split_view import ReportSplitView
from mbc_tracker.ui.report.worker import FinishedReport, ReportWorker
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import scrolled
from mbc_tracker.ui.widgets.translated import translated

#: After a press this long nothing may change before the report is made, in milliseconds.
SETTLE = 150


class ReportPage(Page):
    """The preview is the file: what is shown is what is printed and saved."""

    def __init__(
        self, theme: Theme, palette: Palette, words: Words, diary: Diary, operations: Operations
    ) -> None:
        super().__init__(operations)
        self._theme, self._diary, self._operations = theme, diary, operations
        self.words = words
        self._options = ReportOptions(diary, words)
        self.pdf, self.text = b"", ""
        self._waiting_action: Callable[[], None] | None = None  # what waits for the report
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._there = self._current = False  # something to report; a report of what is chosen
        self.worker = ReportWorker(diary, words, palette, self)
        self.bar = ReportBar(theme)
        self.choices = ReportOptionsCard(theme, diary.clock.today(), words.language)
        self.output = ReportOutput(theme, diary, operations, self.choices.protected, self)
        self.preview = PdfView(theme)
        self.preview.setAccessibleName(self.tr("Preview of the report"))
        self._split_view = ReportSplitView(theme, self.choices, self.preview)
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        self._there = self._diary.reader.span() is not None
        self._split_view.offer(possible=self._there)
        self.bar.offer(possible=self._there)
        self._show_choices()
        if self._there:
            self._make_soon(0)

    def for_appointment(self, appointment: Appointment) -> None:
        """Show the report for a visit: its questions, and the days since the visit before it."""
        self._show_choices()
        self._offer_appointments(appointment.id)
        box = self.choices.appointments
        box.setCurrentIndex(box.findData(appointment.id))
        self._choose_appointment()

    @property
    def chosen(self) -> Choices:
        """What is to be in the report now."""
        return self._options.choices(self.choices.wanted, self.choices.appointment)

    @property
    @override
    def up_to_date(self) -> bool:
        """Whether the preview shows what is chosen, or there is nothing to show."""
        current = self._current and not self.worker.busy and not self._settled.isActive()
        return current or not self._there

    @Slot()
    def make(self) -> None:
        """Make the report as it is chosen; the preview follows when it is there."""
        self._settled.stop()
        self._current = True
        self.bar.begin()
        self.worker.make(self.chosen)

    @Slot(object)
    def _show(self, report: FinishedReport) -> None:
        self.pdf, self.text = report.pdf, report.text
        self.preview.show_pdf(report.pdf)
        pages = self.preview.page_count
        count = translated(CountedMessage("One page.", "{n} pages.", n=pages))
        self.bar.end(count)
        self.preview.setAccessibleDescription(f"{report.text} {count}")
        content, chosen = self.choices.content, self.chosen
        content.show_content(chosen, report.signs, self._left_out())
        content.show_measured(self._options.measurements_left_out(chosen))
        action, self._waiting_action = self._waiting_action, None
        if action is not None:
            action()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._forget()
        self.bar.end("")
        if sentence:
            self._operations.refused.emit(sentence)

    @Slot()
    def _stop(self) -> None:
        """The preview is the last whole report; printing or saving makes what is chosen first."""
        self._forget()
        self._settled.stop()
        self.worker.abandon()

    def _left_out(self) -> list[str]:
        return [symptom.label for symptom in self._options.left_out(self.chosen)]

    def _forget(self) -> None:
        """No report of what is chosen comes; first pages of it may be on screen."""
        self._waiting_action = None
        self._current = False
        self.preview.show_pdf(self.pdf)

    def when_ready(self, action: Callable[[], None]) -> None:
        """Call ``then`` as soon as ``pdf`` is the report of what is chosen."""
        if self.up_to_date:
            action()
            return
        self._waiting_action = action
        if not (self._current and self.worker.busy):
            self.make()

    def _show_choices(self) -> None:
        """Offer what there is, and show what was chosen the last time."""
        self._offer_appointments()
        appointment, options = self.choices.appointment, self._options.wanted()
        symptoms = options.ordered(self._options.symptoms())
        period = self._options.period(options, appointment)
        self.choices.show_wanted(options, symptoms, period, self._diary.clock.today())
        self.choices.offer_visit(possible=self._options.visit(appointment) is not None)

    def _offer_appointments(self, also: str = "") -> None:
        known = self._options.appointments({also, self.choices.appointment})
        self.choices.offer_appointments(known)

    @Slot()
    def _choose_appointment(self) -> None:
        """Another appointment means other days: those since the visit before it."""
        if appointment := self.choices.appointment:
            days = self._options.usual_days(appointment)
            self._remember(replace(self.choices.wanted, days=days))
        self._show_choices()
        self._make_soon()

    @Slot()
    def _see_choice(self) -> None:
        self._remember(self.choices.wanted)
        self._make_soon()

    @Slot()
    def _keep_choice(self) -> None:
        self._remember(self.choices.wanted)

    def _remember(self, options: SavedOptions) -> None:
        """For the next time, without a place among what can be undone."""
        kept = self._options.settings(options)
        self._operations.run_without_undo(self._diary.save, *kept, label=self.tr("Report"))

    def _make_soon(self, delay: int = SETTLE) -> None:
        """When no further press follows; what is being made is for nobody any more."""
        self.worker.abandon()
        self._current = False
        self.bar.begin()
        self._settled.start(delay)

    def _build(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(4)
        page.addWidget(self.bar)
        page.addWidget(scrolled(self._split_view), 1)

    def _connect(self) -> None:
        self._settled.timeout.connect(self.make)
        self.choices.changed.connect(self._see_choice)
        self.choices.protection_changed.connect(self._keep_choice)
        self.choices.appointment_chosen.connect(self._choose_appointment)
        self.worker.finished.connect(self._show)
        self.worker.progress.connect(self.bar.step)
        self.worker.first_pages_made.connect(self.preview.show_pdf)
        self.worker.refused.connect(self._refuse)
        self.bar.print.clicked.connect(self.output.print_pages)
        self.bar.save.clicked.connect(self.output.ask_where)
        self.bar.copy.clicked.connect(self.output.copy_text)
        self.bar.export.clicked.connect(self.output.ask_form)
        self.bar.open.clicked.connect(self.output.open)
        self.bar.again.clicked.connect(self.make)
        self.bar.cancelled.connect(self._stop)
        self.output.began.connect(self.bar.begin_saving)
        self.output.saved.connect(self.bar.say_saved)
        self.output.printed.connect(self.bar.say)
        self.output.copied.connect(self.bar.say)
        self.output.refused.connect(self._refuse_file)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Stop making the report, unless a file waits for it; the next showing makes it anew."""
        if self._waiting_action is None and (self.worker.busy or self._settled.isActive()):
            self._stop()
            self._stale = True
        super().hideEvent(event)

    @Slot(str)
    def _refuse_file(self, sentence: str) -> None:
        self.bar.end_saving()
        if sentence:
            self._operations.refused.emit(sentence)
