"""Calendar: a month or a year at a glance, what is planned, and medicines."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractSlider, QBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.overview import (
    Plan,
    glance,
    last_planned,
    later,
    month_of,
    planned,
    year_of,
)
from mbc_tracker.domain.period import FIRST_DAY, Period
from mbc_tracker.domain.profile import COUNTRY
from mbc_tracker.domain.records import Appointment, Event, Setting
from mbc_tracker.message import CountedMessage
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import latest_day, recorded_in
from mbc_tracker.ui.calendar.bar import CalendarBar
from mbc_tracker.ui.calendar.feature_cards import CalendarParts
from mbc_tracker.ui.calendar.month_view import MonthView
from mbc_tracker.ui.calendar.year_view import YearView
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.page import Page
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, muted, scrolled
from mbc_tracker.ui.widgets.translated import translated

_YEAR = 12  # months
_SIDE_WIDTH = 344
_ANY_WIDTH = 16_777_215  # Qt's own 'no limit'
#: Below this width (at 100 % text) the events and appointments go under the month.
_ROOM_FOR_SIDE = 940
_EDGE = 20  # what stays free below the year
_MARGIN = 60  # pixels that stay visible around the day that the keyboard walks to


class CalendarState(NamedTuple):
    """Where somebody is in the calendar."""

    day: date
    view: str


class CalendarPage(Page):
    """Arrows walk, Page Up and Page Down turn the months, with Ctrl the years; Enter opens a day.

    ``day`` is the one that the keyboard is on, or any day of a month that is still to come.
    """

    plans_shown = Signal(object)  # Sequence[Plan]
    medicines_shown = Signal()
    event_wanted = Signal(object)  # date
    day_wanted = Signal(object)  # date
    report_wanted = Signal(object)  # Appointment

    def __init__(
        self,
        theme: Theme,
        words: Words,
        diary: Diary,
        operations: Operations,
        parts: CalendarParts,
    ) -> None:
        super().__init__(operations)
        self._theme, self._words, self._diary = theme, words, diary
        self._today = self._latest = self.day = diary.clock.today()
        self.bar = CalendarBar(theme, words, parts.undo)
        self.view, self.year = MonthView(theme, words), YearView(theme, words)
        self._list, self._medicines, self._grid = parts.plans, parts.medicines, Card()
        self.read_out = muted("")
        self._recorded = muted("")
        self._legends = (muted(self.view.legend), muted(self.year.legend))
        self._placed = QTimer(self, singleShot=True)  # when everything has found its place
        self._placed.timeout.connect(self._fit_year)
        self._build()
        self._connect()

    # Showing

    @override
    def refresh(self) -> None:
        by_medicine = self.bar.by_medicine
        for part in (self._grid, self._list, self._recorded):
            part.setVisible(not by_medicine)
        self._medicines.setVisible(by_medicine)
        self._strip.setVisible(self.bar.by_year)
        if by_medicine:
            self.medicines_shown.emit()
        else:
            self._show_days()

    def _show_days(self) -> None:
        self._latest = latest_day(self._diary.reader, self._today)
        period, plans = self._shown(), self._plans()
        days = glance(period, recorded_in(self._diary.reader, period), plans)
        active = self.year if self.bar.by_year else self.view
        active.names.units = self._diary.measurements.units
        active.show_days(days, self._today, self.day)
        for view, legend in zip((self.view, self.year), self._legends, strict=True):
            view.setVisible(view is active)
            legend.setVisible(view is active)
        self._legends[self.bar.by_year].setText(active.legend)
        self.plans_shown.emit(planned(period, plans))
        self.bar.show_period(period, ends=period.last >= self._last_month().last)
        passed = [day for day in days if day.day <= self._today]
        days_recorded = CountedMessage(
            "Recorded on {recorded} of 1 day.",
            "Recorded on {recorded} of {n} days.",
            n=len(passed),
            recorded=sum(day.recorded for day in passed),
        )
        self._recorded.setText(translated(days_recorded))
        self._recorded.setVisible(bool(passed))
        self._arrange()

    @override
    def refresh_after(self, change: Change) -> None:
        """What was added to another month is turned to, so that it is seen."""
        added = [step.after for step in change.steps if step.before is None]
        plans = [record for record in added if isinstance(record, Event | Appointment)]
        if plans and not planned(self._shown(), plans):
            self.show_day(plans[0].day)
        else:
            self.refresh()

    def show_day(self, day: date) -> None:
        """Turn to a day, or as near as the calendar goes."""
        before = self.bar.name.text()
        self.day = max(FIRST_DAY, min(day, self._last_month().last))
        if self._latest in self._shown():
            self.day = min(self.day, self._latest)  # the keyboard walks on days that have come
        self.invalidate()
        if self.isVisible() and self.bar.name.text() != before:
            announce(self, self.bar.name.text())

    @override
    def is_affected_by(self, change: Change) -> bool:
        """The country counts among the settings: it says what a week begins with."""
        records = (step.record for step in change.steps)
        return any(not isinstance(record, Setting) or record.name == COUNTRY for record in records)

    @override
    def start_new_day(self) -> None:
        was, self._today = self._today, self._diary.clock.today()
        self._latest = latest_day(self._diary.reader, self._today)
        at_home = month_of(self.day) == month_of(was)
        self.show_day(self._today if at_home else self.day)

    @property
    @override
    def view_state(self) -> object:
        return CalendarState(self.day, self.bar.chips.choice)

    @override
    def restore_state(self, place: object) -> None:
        if isinstance(place, CalendarState):
            self.bar.show_view(place.view)
            self.show_day(place.day)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _shown(self) -> Period:
        return year_of(self.day) if self.bar.by_year else month_of(self.day)

    def _last_month(self) -> Period:
        return month_of(last_planned(self._plans(), self._latest))

    def _plans(self) -> tuple[Plan, ...]:
        return (*self._diary.reader.records(Event), *self._diary.reader.records(Appointment))

    # Building

    def _build(self) -> None:
        self._content = QWidget()
        page = QVBoxLayout(self._content)
        page.setContentsMargins(32, 26, 32, 26)
        page.setSpacing(16)
        page.addWidget(self.bar)
        page.addWidget(self._recorded)
        for part in (self.year, self.view, *self._legends):
            self._grid.body.addWidget(part)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(18)
        self._columns.addWidget(self._grid, 1, Qt.AlignmentFlag.AlignTop)
        self._columns.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        page.addLayout(self._columns)
        page.addWidget(self._medicines)
        page.addStretch(1)
        self._area = scrolled(self._content)
        # As high as its lines need in this width, and not as in the least one: no idle scroll bar.
        self._content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._strip = QWidget()
        QVBoxLayout(self._strip).addWidget(self.read_out)
        self._strip.setContentsMargins(24, 0, 24, 0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        outer.addWidget(self._strip)

    def _connect(self) -> None:
        self.bar.turned.connect(self._turn)
        self.bar.changed.connect(self._change_view)
        for view in (self.view, self.year):
            view.opened.connect(self.day_wanted)
            view.day_focused.connect(self._stay_at)
            view.outside_day_wanted.connect(self._walk)
        self.year.read.connect(self.read_out.setText)
        keys = {
            "PgUp": self.turn_back,
            "PgDown": self.turn_on,
            "Ctrl+PgUp": self._turn_year_back,
            "Ctrl+PgDown": self._turn_year_on,
        }
        for key, slot in keys.items():
            QShortcut(QKeySequence(key), self, slot)

    def _arrange(self) -> None:
        beside = not self.bar.by_year and self.width() >= self._theme.px(_ROOM_FOR_SIDE)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        side = self._theme.px(_SIDE_WIDTH)
        self._list.setMinimumWidth(side if beside else 0)
        self._list.setMaximumWidth(side if beside else _ANY_WIDTH)
        self._placed.start(0)

    @Slot()
    def _fit_year(self) -> None:
        """The whole year at once where there is room; otherwise the day is in sight."""
        if self.bar.by_year:
            top = self.year.mapTo(self._content, QPoint()).y()
            if self.year.fit_into(max(1, self._area.viewport().height() - top - _EDGE)):
                self._area.verticalScrollBar().setValue(0)
            self._stay_at(self.day)

    # What the person does

    @Slot()
    def _change_view(self) -> None:
        self._area.verticalScrollBar().setValue(0)
        self.show_day(self.day)

    @Slot(int)
    def _turn(self, months: int) -> None:
        if self.bar.by_medicine:  # there is no month to turn: go on in the list
            action = QAbstractSlider.SliderAction
            step = action.SliderPageStepAdd if months > 0 else action.SliderPageStepSub
            self._area.verticalScrollBar().triggerAction(step)
        else:
            self.show_day(later(self.day, months))

    @Slot()
    def turn_back(self) -> None:
        self._turn(-1)

    @Slot()
    def turn_on(self) -> None:
        self._turn(1)

    @Slot()
    def _turn_year_back(self) -> None:
        self._turn(-_YEAR)

    @Slot()
    def _turn_year_on(self) -> None:
        self._turn(_YEAR)

    @Slot()
    def add_event(self) -> None:
        """Have an event written down on the day that the keyboard is on."""
        self.event_wanted.emit(self.day)

    @Slot(object)
    def _walk(self, day: date) -> None:
        if day <= self._latest:
            self.show_day(day)
            (self.year if self.bar.by_year else self.view).focus_day(self.day)

    @Slot(object)
    def _stay_at(self, day: date) -> None:
        self.day = day
        if self.bar.by_year:
            point = self.year.mapTo(self._content, self.year.cell_rect(day).center().toPoint())
            self._area.ensureVisible(point.x(), point.y(), _MARGIN, _MARGIN)
