"""Trends: a panel for each symptom, the same in a sentence, and the same as a table."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from typing_extensions import override

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile
from mbc_tracker.domain.before_after import BeforeAfter, before_after_event
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.period import Period, Range, period_of
from mbc_tracker.domain.records import Appointment, Setting
from mbc_tracker.domain.visits import last_visit
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import latest_day
from mbc_tracker.ui.common.mark_controller import MarkController
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.arrangement import TrendsArrangement
from mbc_tracker.ui.trends.card import TrendCard
from mbc_tracker.ui.trends.chart_export import ChartExport
from mbc_tracker.ui.trends.chart_renderer import ChartRenderer
from mbc_tracker.ui.trends.date_axis import DateAxis
from mbc_tracker.ui.trends.event_controller import EventController
from mbc_tracker.ui.trends.head import SIDE, TrendsHead
from mbc_tracker.ui.trends.other_charts_card import MeasurementsCard, StepsCard
from mbc_tracker.ui.trends.state import TrendsState
from mbc_tracker.ui.trends.summary_card import NothingYetCard, SummaryCard
from mbc_tracker.ui.trends.view_model import TrendMode, TrendViewBuilder
from mbc_tracker.ui.widgets.base import muted
from mbc_tracker.ui.widgets.mirror import set_margins

_LINE = 20  # pixels of a line of muted text


class TrendsPage(Page):
    """What the diary shows over time. Nothing is drawn before the page is first seen."""

    report_wanted = Signal()
    page_wanted = Signal(str)  # key of a Learn page

    def __init__(
        self, theme: Theme, palette: Palette, words: Words, diary: Diary, operations: Operations
    ) -> None:
        super().__init__(operations)
        self._theme, self._words, self._diary = theme, words, diary
        self._operations = operations
        self._renderer = ChartRenderer(palette, words, dark=theme.dark, scale=theme.scale)
        self._views = TrendViewBuilder(diary, words, self._renderer)
        self.events = EventController(theme, words, diary, self)
        self._marks = MarkController(theme, words, diary, operations, self)
        self._at = TrendsState()
        self._mode = TrendMode.DAYS
        today = diary.clock.today()
        self._period = Period(today, today)
        self.head = TrendsHead(theme, self._at.range)
        self.chips = self.head.chips
        self.summary = SummaryCard()
        self.sentence = self.summary.sentence
        self.card = TrendCard(theme, words, self._renderer)
        self.canvas = self.card.canvas
        self.axis = DateAxis(theme, self._renderer, self.canvas)
        self.export = self._export()
        self.steps = StepsCard(theme, words, self._renderer, self._export())
        self.measured = MeasurementsCard(theme, words, self._renderer, self._export())
        self._others = self.steps, self.measured
        self.read_out = muted("")
        self._build()
        self._connect()

    def _export(self) -> ChartExport:
        return ChartExport(self._renderer, self._diary, self._operations, self)

    @override
    def refresh(self) -> None:
        span = self._diary.reader.span()
        for part in (self.summary, self.card, self.read_out):
            part.setVisible(span is not None)
        self.axis.hide()
        self._empty.setVisible(span is None)
        visit = last_visit(self._diary.reader.records(Appointment), self._diary.clock.today())
        self.chips.offer(Range.SINCE_VISIT, possible=visit is not None)
        if span is None:
            for card in self._others:
                card.hide()
            return
        today = latest_day(self._diary.reader, self._diary.clock.today())
        first = min(span.first, today)
        period = period_of(self._at.range, today, first, visit.day if visit else None)
        self.canvas.limits = Period(min(first, period.first), today)
        self._show(self._at.zoom or period)

    @override
    def is_affected_by(self, change: Change) -> bool:
        return any(
            not isinstance(step.record, Setting) or step.record.name in profile.OF_TRENDS
            for step in change.steps
        )

    @property
    @override
    def view_state(self) -> object:
        return self._at

    @override
    def restore_state(self, place: object) -> None:
        if isinstance(place, TrendsState):
            self._at = place
            self.chips.choose(place.range)

    def _show(self, period: Period) -> None:
        around, asked = self._at.around, self._views.selected_symptoms()
        view = self._mode = self._at.mode(period)
        self._period = period
        if view is TrendMode.PAIR and around is not None:
            view_model = self._views.pair(asked, around)
        elif view is TrendMode.MONTHS:
            view_model = self._views.months(asked, period)
        else:
            view_model = self._views.days(asked, period)
        self.export.set_chart(view_model.panels, view_model.caption)
        days = view is TrendMode.DAYS
        self.canvas.limits = self.canvas.limits if days else None
        days_text = self._words.period(period) + "." if days and self._at.zoom else ""
        self.summary.show_view_model(view_model, days_text)
        zoomed = self._at.zoom is not None
        self.card.show_view_model(view_model, view, as_table=self._at.as_table, zoomed=zoomed)
        self.card.medicines.show_medicines(*self._views.medicines(period, visible=days))
        dated = view is not TrendMode.PAIR and not self._at.as_table and not view_model.empty
        self.axis.setVisible(dated)
        self._arrangement.fit()
        table = self._at.as_table
        self.steps.show_charts(self._views.steps(period) if days else None, as_table=table)
        self.measured.show_charts(self._views.measured(period) if days else None, as_table=table)
        self._read_again()

    def _build(self) -> None:
        parts = self.head, self.summary, self.card, self.axis
        self._arrangement = TrendsArrangement(self, self._theme, *parts)
        self._empty = NothingYetCard()
        self._arrangement.content.insertWidget(1, self._empty)
        for card in self._others:
            self._arrangement.content.addWidget(card)
        self._arrangement.content.addStretch(0)
        set_margins(self.read_out, SIDE + 20, 4, SIDE, 6)
        # Two lines from the start, so that the page keeps still while days are read.
        self.read_out.setMinimumHeight(2 * self._theme.px(_LINE) + 10)
        self.read_out.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._arrangement.set_foot(self.read_out)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrangement.fit()

    def _connect(self) -> None:
        card = self.card
        self.chips.chosen.connect(self._choose_range)
        self.head.print_wanted.connect(self.report_wanted)
        card.views.chosen.connect(self._choose_view)
        card.choose.clicked.connect(self.choose_symptoms)
        card.add.clicked.connect(self.events.add)
        card.events.clicked.connect(self.events.list_wanted)
        card.known.clicked.connect(self.events.add_mark)
        card.as_table.clicked.connect(self.toggle_table)
        card.around.clicked.connect(self._choose_around)
        card.save.clicked.connect(self.export.save)
        card.copy.clicked.connect(self.export.copy)
        card.meaning.clicked.connect(self._read_about_numbers)
        for pictures in (self.export, *(other.export for other in self._others)):
            pictures.done.connect(self.read_out.setText)
        self.canvas.day_read.connect(self._read_day)
        self.canvas.limits_changed.connect(self._look)
        self.canvas.event_wanted.connect(self.events.write_at)
        self.canvas.menu_wanted.connect(self.events.menu_at)
        self.events.comparison_chosen.connect(self._compare)
        self.events.mark_wanted.connect(self._add_mark)
        for other in self._others:
            other.canvas.day_read.connect(self._read_day)

    def _go(self, **changes: object) -> None:
        """Look at something else."""
        self._at = replace(self._at, **changes)  # type: ignore[arg-type]
        self.invalidate()

    @Slot()
    def _read_about_numbers(self) -> None:
        self.page_wanted.emit("about#what-the-numbers-mean")

    @Slot(object)
    def _choose_range(self, chosen: Range) -> None:
        """Each range begins with the view that suits it."""
        self._go(range=chosen, zoom=None, view=None)

    @Slot(object)
    def _look(self, period: Period | None) -> None:
        self._go(zoom=period)

    @Slot(str)
    def _choose_view(self, chosen: str) -> None:
        """Before and after begins with the last event that is over; without one it asks."""
        view, past = TrendMode(chosen), self.events.past()
        if view is TrendMode.PAIR and self._at.around is None:
            if not past:
                self.card.views.choose(self._mode)
                self.events.choose_comparison()
                return
            self._at = replace(self._at, around=before_after_event(past[0]))
        self._go(view=view)

    @Slot()
    def _choose_around(self) -> None:
        self.events.choose_comparison(self._at.around)

    @Slot(object)
    def _compare(self, around: BeforeAfter) -> None:
        self._go(view=TrendMode.PAIR, around=around)

    @Slot(object)
    def _add_mark(self, day: date) -> None:
        """Ask what the team knows, among what is shown."""
        symptoms = self._views.selected_symptoms()
        self._marks.add([symptom.key for symptom in symptoms if symptom.is_rated], day)

    @Slot()
    def toggle_table(self) -> None:
        """Show the values as a table, or as charts again."""
        self._go(as_table=not self._at.as_table)

    @Slot(object)
    def _read_day(self, day: date) -> None:
        for canvas in (self.canvas, *(other.canvas for other in self._others)):
            canvas.follow(day)
        months = self._mode is TrendMode.MONTHS
        asked = self._views.selected_symptoms()
        text = (
            self._views.describe_month(day, asked, self._period)
            if months
            else self._views.describe_day(day, asked)
        )
        self.read_out.setText(text)
        self._describe(text)

    def _read_again(self) -> None:
        """After every change: the day that is read may have other entries now."""
        if self.canvas.day is not None and self.canvas.isVisibleTo(self):
            self._read_day(self.canvas.day)
            return
        self._describe("")
        self.read_out.setText("" if self.canvas.isHidden() else self._how_to_read())

    def _how_to_read(self) -> str:
        if self._mode is not TrendMode.DAYS:
            return self.tr("Point at the charts, or use the arrow keys, to read them.")
        return " ".join(
            (
                self.tr("Point at the charts, or use the arrow keys, to read a day."),
                self.tr("Double-click, or press E, to add an event."),
            )
        )

    def _describe(self, day: str) -> None:
        """What a screen reader says about the charts: the day that is read, then the sentence."""
        lines = (day, self.summary.text)
        self.canvas.setAccessibleDescription(" ".join(part for part in lines if part))

    @Slot()
    def choose_symptoms(self) -> None:
        """Ask which symptoms to show, and in which order."""
        from mbc_tracker.ui.trends.symptoms_dialog import SymptomsDialog

        dialog = SymptomsDialog(self._theme, *self._views.selectable_symptoms(), self)
        dialog.finished_with.connect(self._show_chosen)
        dialog.open()

    @Slot(object)
    def _show_chosen(self, keys: tuple[str, ...]) -> None:
        chosen = Setting(profile.TRENDS, profile.listed(keys))
        self._operations.run(self._diary.save, chosen, label=self.tr("Symptoms in Trends"))
