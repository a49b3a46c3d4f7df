"""After an appointment Today asks how it went, and leads to what can be written down."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget

from mbc_tracker.domain.profile import FOLLOWED_UP
from mbc_tracker.domain.records import Appointment, BaselineReset, Event, EventKind
from mbc_tracker.domain.visits import to_follow_up
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.mark_dialog import MarkDialog
from mbc_tracker.ui.planner.appointment_card import AppointmentCard
from mbc_tracker.ui.planner.appointment_dialog import AppointmentDialog
from mbc_tracker.ui.planner.event_dialog import EventDialog
from mbc_tracker.ui.planner.follow_up_dialog import FollowUpDialog
from mbc_tracker.ui.planner.next_appointment import NextAppointmentButton
from mbc_tracker.ui.planner.next_appointment_dialog import NextAppointmentDialog
from mbc_tracker.ui.planner.questions_dialog import QuestionsDialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, a_question, an_appointment
from tests.ui.acting import child, click, texts
from tests.ui.fitting import faults, small_targets

PAST = an_appointment("Dr Osei", day=YESTERDAY, id="past")
COMING = an_appointment("Dr Lin", day=TODAY + timedelta(days=9), id="coming")


@pytest.fixture
def button(today: TodayPage, window: MainWindow, diary: Diary) -> NextAppointmentButton:
    """Today's button on the day after a visit with a question."""
    asked = a_question("Why?", id="q", appointment=PAST.id)
    window._operations.run(diary.save, PAST, COMING, asked, label="x")
    return child(today, NextAppointmentButton)


@pytest.fixture
def dialog(button: NextAppointmentButton, window: MainWindow) -> FollowUpDialog:
    click(button)
    return child(window, FollowUpDialog)


def opened(dialog: FollowUpDialog, kind: type[QWidget]) -> QWidget:
    (shown,) = (part for part in dialog.findChildren(kind) if part.isVisible())
    return shown


@pytest.mark.parametrize(
    ("days", "followed_up", "asks"),
    [(0, "", False), (1, "", True), (7, "", True), (8, "", False), (1, "past", False)],
)
def test_it_is_asked_for_a_week_from_the_day_after(days: int, followed_up: str, asks: bool):
    visit = an_appointment(day=TODAY - timedelta(days=days), id="past")
    later = an_appointment(day=TODAY + timedelta(days=9), id="other")
    assert to_follow_up([later, visit], TODAY, followed_up) == (visit if asks else None)


@pytest.mark.parametrize(("ahead", "asks"), [(0, False), (1, False), (2, True)])
def test_just_before_the_next_visit_that_one_stands_there(ahead: int, asks: bool):
    visits = [PAST, an_appointment(day=TODAY + timedelta(days=ahead), id="next")]
    assert to_follow_up(visits, TODAY, "") == (PAST if asks else None)


def test_the_next_appointment_is_in_reach(dialog: FollowUpDialog, window: MainWindow):
    click(dialog.coming)
    assert not dialog.isVisible()
    card = child(window, NextAppointmentDialog)
    assert "Tue 1 Dec, 10:15\nDr Lin\nClinic 4" in texts(card)
    card.close()


def test_the_button_asks_and_names_the_visit(button: NextAppointmentButton):
    assert button.accessibleName() == "How did it go?: Sat 21 Nov, Dr Osei"
    button.resize(272, 44)
    assert not button.grab().isNull()


def test_once_it_is_done_the_next_appointment_stands_there(
    button: NextAppointmentButton, dialog: FollowUpDialog, window: MainWindow, diary: Diary
):
    dialog.accept()
    assert diary.reader.setting(FOLLOWED_UP) == PAST.id
    assert button.accessibleName().startswith("Next appointment: Tue 1 Dec")
    assert window._operations.last_done is not None
    assert window._operations.last_done.label == "How did it go?"
    window.undo()
    assert button.text() == "How did it go?"


def test_later_asks_again(button: NextAppointmentButton, dialog: FollowUpDialog):
    dialog.reject()
    assert button.text() == "How did it go?"


def test_answers_are_written_to_the_questions_of_that_visit(dialog: FollowUpDialog):
    assert "Sat 21 Nov, 10:15\nDr Osei\nClinic 4" in texts(dialog)
    click(dialog.answers)
    questions = opened(dialog, QuestionsDialog)
    assert isinstance(questions, QuestionsDialog)
    assert [card.question.text for card in questions.cards] == ["Why?"]
    questions.close()
    dialog.reject()


def test_the_next_date_is_added(dialog: FollowUpDialog, diary: Diary):
    click(dialog.following)
    adding = opened(dialog, AppointmentDialog)
    assert isinstance(adding, AppointmentDialog)
    adding.who.setText("Dr Next")
    adding.accept()
    assert "Dr Next" in {visit.who for visit in diary.reader.records(Appointment)}
    dialog.reject()


def test_a_changed_treatment_is_an_event_of_that_day_and_a_new_usual_counts_from_it(
    dialog: FollowUpDialog, diary: Diary
):
    click(dialog.treatment)
    event = opened(dialog, EventDialog)
    assert isinstance(event, EventDialog)
    event.words.setText("New tablets")
    event.accept()
    (saved,) = diary.reader.records(Event)
    assert (saved.day, saved.kind, saved.text) == (YESTERDAY, EventKind.TREATMENT, "New tablets")
    click(dialog.usual)
    usual = opened(dialog, MarkDialog)
    assert isinstance(usual, MarkDialog)
    usual.subject.setCurrentIndex(usual.subject.findData("cough"))
    usual.level.setCurrentIndex(usual.level.findData(3))
    usual.accept()
    (mark,) = diary.reader.records(BaselineReset)
    assert (mark.symptom, mark.day, mark.level) == ("cough", YESTERDAY, 3)
    dialog.reject()


def test_what_can_not_be_saved_stays_in_the_dialog(dialog: FollowUpDialog):
    dialog.finished_with.connect(lambda _: dialog.show_error("The disk is full."))
    dialog.accept()
    assert dialog.isVisible()
    dialog.reject()


def test_it_fits(dialog: FollowUpDialog):
    assert faults(dialog) == []
    assert small_targets(dialog) == []
    assert dialog.findChildren(AppointmentCard) == []
    dialog.reject()
