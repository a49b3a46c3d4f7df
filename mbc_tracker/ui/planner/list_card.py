"""The events and appointments of a month or a year, by day, and ways to change them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.overview import Plan
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Appointment
from mbc_tracker.ui.common.event_kinds import EventKinds
from mbc_tracker.ui.planner.appointment_card import visit_time
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, WidgetList, button, label, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.single_press import connect_row_once


class PlannerListCard(Card):
    """Each in lines of its own, the earliest first."""

    event_wanted = Signal()
    appointment_wanted = Signal()
    change_wanted = Signal(object)  # Plan
    remove_wanted = Signal(object)  # Plan
    questions_wanted = Signal(object)  # Appointment
    report_wanted = Signal(object)  # Appointment

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.lines: list[PlannerRow] = []
        self._none = muted(self.tr("None in the period shown."))
        self._lines = WidgetList(14)
        self.add_event = button(theme, self.tr("Add an event"), "flag")
        self.add_appointment = button(theme, self.tr("Add an appointment"), "calendar-days")
        adding = QWidget()
        line = FlowLayout(adding, gap=10)
        for part in (self.add_event, self.add_appointment):
            line.addWidget(part)
        title = section(self.tr("Events and appointments"))
        for widget in (title, self._none, self._lines, adding):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.add_event.clicked.connect(self.event_wanted)
        self.add_appointment.clicked.connect(self.appointment_wanted)

    @Slot(object)
    def show_plans(self, plans: Sequence[Plan]) -> None:
        """Show these from now on."""
        self._none.setVisible(not plans)
        if [line.plan for line in self.lines] != list(plans):
            self.lines = [PlannerRow(self._theme, self._words, plan) for plan in plans]
            for line in self.lines:
                line.change_wanted.connect(self.change_wanted)
                line.remove_wanted.connect(self.remove_wanted)
                line.questions_wanted.connect(self.questions_wanted)
                line.report_wanted.connect(self.report_wanted)
            self._lines.replace(self.lines)


class PlannerRow(QWidget):
    """One event or appointment with its buttons."""

    change_wanted = Signal(object)  # Plan
    remove_wanted = Signal(object)  # Plan
    questions_wanted = Signal(object)  # Appointment
    report_wanted = Signal(object)  # Appointment

    def __init__(self, theme: Theme, words: Words, plan: Plan) -> None:
        super().__init__()
        self.plan, self._theme = plan, theme
        self._name = _what(plan) or words.date_medium(plan.day)
        when = label(_when(words, plan), "strong")
        when.setWordWrap(True)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(2)
        lines.addWidget(when)
        for text in filter(None, self._texts()):
            lines.addWidget(label(text))
        links = QWidget()
        self._links = FlowLayout(links, gap=12)
        lines.addWidget(links, 0, Qt.AlignmentFlag.AlignTop)
        self._add_links()

    def _texts(self) -> tuple[str, ...]:
        plan = self.plan
        if not isinstance(plan, Appointment):
            return (f"{EventKinds().names[plan.kind]}: {plan.text}",)
        who = self.tr("Appointment: {who}").format(who=plan.who)
        return (who if plan.who else self.tr("Appointment"), plan.place, plan.note)

    def _add_links(self) -> None:
        if isinstance(self.plan, Appointment):
            self._link(self.tr("Questions")).clicked.connect(self._ask)
            self._link(self.tr("Report")).clicked.connect(self._report)
        self._link(self.tr("Change")).clicked.connect(self._change)
        connect_row_once(self._link(self.tr("Remove")), self._remove)

    def _link(self, text: str) -> QPushButton:
        link = button(self._theme, text, kind="link")
        link.setAccessibleName(f"{text}: {self._name}")
        self._links.addWidget(link)
        return link

    @Slot()
    def _ask(self) -> None:
        self.questions_wanted.emit(self.plan)

    @Slot()
    def _report(self) -> None:
        self.report_wanted.emit(self.plan)

    @Slot()
    def _change(self) -> None:
        self.change_wanted.emit(self.plan)

    @Slot()
    def _remove(self) -> None:
        self.remove_wanted.emit(self.plan)


def _what(plan: Plan) -> str:
    return plan.who if isinstance(plan, Appointment) else plan.text


def _when(words: Words, plan: Plan) -> str:
    if isinstance(plan, Appointment):
        return visit_time(words, plan)
    if plan.last_day is None:
        return words.date_medium(plan.day)
    return words.period(Period(plan.day, plan.last_day))
