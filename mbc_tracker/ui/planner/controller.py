"""Writing down appointments, their questions and events: one way, from whichever screen."""

from __future__ import annotations

import uuid
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.profile import FOLLOWED_UP
from mbc_tracker.domain.records import Appointment, Event, Question, Setting
from mbc_tracker.domain.visits import next_visit, ticked
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme

if TYPE_CHECKING:  # Today needs its own card alone
    from mbc_tracker.domain.overview import Plan
    from mbc_tracker.ui.planner.appointment_card import AppointmentCard
    from mbc_tracker.ui.planner.list_card import PlannerListCard
    from mbc_tracker.ui.planner.next_appointment import NextAppointmentButton


class PlannerController(QObject):
    """Opens the dialogs on top of a screen and hands what they give to the diary.

    report_wanted: a report for an appointment is asked for. coming_wanted: the next appointment is.
    """

    report_wanted = Signal(object)  # Appointment
    coming_wanted = Signal()

    def __init__(
        self, theme: Theme, words: Words, diary: Diary, operations: Operations, screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._theme, self._words = theme, words
        self._diary, self._operations = diary, operations

    @property
    def _screen(self) -> QWidget:
        """Asked for each time: keeping it would keep it for ever, because it keeps this."""
        return cast("QWidget", self.parent())

    def connect_card(self, card: AppointmentCard) -> None:
        """Do what is asked for on the card of the next appointment."""
        card.add_wanted.connect(self.add_appointment)
        card.change_wanted.connect(self.change)
        card.questions_wanted.connect(self.ask)
        card.ticked.connect(self.tick)
        card.report_wanted.connect(self.report_wanted)

    def connect_button(self, button: NextAppointmentButton) -> None:
        """Do what is asked for on Today's button."""
        button.opened.connect(self.connect_card)
        button.follow_up_wanted.connect(self.follow_up)
        self.coming_wanted.connect(button.open_next)

    @Slot(object)
    def follow_up(self, visit: Appointment) -> None:
        """Ask how a visit went. What it leads to opens over that question, and goes with it."""
        from mbc_tracker.ui.common.mark_controller import MarkController
        from mbc_tracker.ui.planner.follow_up_dialog import FollowUpDialog

        shared = self._theme, self._words, self._diary, self._operations
        coming = self.next_appointment()
        dialog = FollowUpDialog(self._theme, self._words, visit, coming, self._screen)
        plans, marks = PlannerController(*shared, dialog), MarkController(*shared, dialog)
        dialog.questions_wanted.connect(plans.ask)
        dialog.appointment_wanted.connect(plans.add_appointment)
        dialog.event_wanted.connect(plans.add_event)
        dialog.usual_wanted.connect(marks.add_since)
        dialog.coming_wanted.connect(self.coming_wanted)
        dialog.finished_with.connect(self._finish_follow_up)
        self._operations.refused.connect(dialog.show_error)
        dialog.open()

    @Slot(object)
    def _finish_follow_up(self, visit: Appointment) -> None:
        done = Setting(FOLLOWED_UP, visit.id)
        self._operations.run(self._diary.save, done, label=self.tr("How did it go?"))

    def connect_list(self, plans: PlannerListCard) -> None:
        """Do what is asked for in a list of events and appointments."""
        plans.appointment_wanted.connect(self.add_appointment)
        plans.change_wanted.connect(self.change)
        plans.remove_wanted.connect(self.remove)
        plans.questions_wanted.connect(self.ask)

    def next_appointment(self) -> Appointment | None:
        """The next appointment."""
        return next_visit(self._diary.reader.records(Appointment), self._diary.clock.today())

    @Slot()
    def add_appointment(self) -> None:
        """Ask for a new appointment."""
        now = self._diary.clock.now()
        self.change(
            Appointment(str(uuid.uuid4()), self._diary.clock.today(), None, "", "", "", now)
        )

    @Slot(object)
    def add_event(self, day: date) -> None:
        """Ask what happened, with a day to begin with."""
        from mbc_tracker.ui.planner.event_dialog import new_event

        self.change(new_event(day, self._diary.clock.now()))

    @Slot()
    def list_events(self) -> None:
        """Open the list of all events."""
        from mbc_tracker.ui.planner.event_list_dialog import EventListDialog

        shared = self._theme, self._words, self._diary, self._operations
        dialog = EventListDialog(*shared, self._screen)
        plans = PlannerController(
            *shared, dialog
        )  # its questions open over the list, and it goes with it
        dialog.add_wanted.connect(plans.add_event)
        dialog.change_wanted.connect(plans.change)
        dialog.remove_wanted.connect(plans.remove)
        dialog.open()

    @Slot(object)
    def change(self, plan: Plan) -> None:
        """Ask what is to be different about an event or an appointment."""
        if isinstance(plan, Event):
            self._change_event(plan)
        else:
            self._change_appointment(plan)

    @Slot(object)
    def remove(self, plan: Plan) -> None:
        """Remove an event or appointment; undo brings it back, with its questions."""
        name = self.tr("Remove {what}").format(what=self._name(plan))
        self._operations.run(self._diary.remove, plan, label=name)

    @Slot(object)
    def ask(self, visit: Appointment | None) -> None:
        """Open the questions for a visit, or those for one that has no date yet."""
        from mbc_tracker.ui.planner.questions_dialog import QuestionsDialog

        dialog = QuestionsDialog(
            self._theme, self._words, self._diary, self._operations, visit, self._screen
        )
        dialog.open()

    @Slot(object, bool)
    def tick(self, question: Question, asked: bool) -> None:
        """Tick a question off, or open it again."""
        done = self.tr("Asked") if asked else self.tr("Not asked yet")
        changed = ticked(question, self.next_appointment(), asked=asked)
        self._operations.run(self._diary.save, changed, label=f"{done}: {question.text}")

    def _change_event(self, event: Event) -> None:
        from mbc_tracker.ui.planner.event_dialog import EventDialog

        today, now = self._diary.clock.today(), self._diary.clock.now()
        dialog = EventDialog(self._theme, now, today, self._screen, event)
        dialog.finished_with.connect(self._put)
        self._operations.refused.connect(dialog.show_error)
        dialog.open()

    def _change_appointment(self, visit: Appointment) -> None:
        from mbc_tracker.ui.planner.appointment_dialog import AppointmentDialog

        known = visit in self._diary.reader.records(Appointment)
        dialog = AppointmentDialog(self._theme, self._words, visit, self._screen, known=known)
        dialog.finished_with.connect(self._put)
        dialog.questions_wanted.connect(self.ask)
        self._operations.refused.connect(dialog.show_error)
        dialog.open()

    @Slot(object)
    def _put(self, plan: Plan) -> None:
        self._operations.run(self._diary.save, plan, label=self._name(plan))

    def _name(self, plan: Plan) -> str:
        if isinstance(plan, Event):
            return self.tr("Event: {what}").format(what=plan.text)
        when = self._words.date_medium(plan.day)
        return self.tr("Appointment: {what}").format(what=plan.who or when)
