"""Events and appointments in the calendar: the list of them, adding, changing, removing."""

from __future__ import annotations

from datetime import date, time
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.records import Appointment, Event, Question
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.calendar.page import CalendarPage
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.planner.appointment_dialog import AppointmentDialog
from mbc_tracker.ui.planner.controller import PlannerController
from mbc_tracker.ui.planner.event_dialog import EventDialog
from mbc_tracker.ui.planner.list_card import PlannerListCard, PlannerRow
from mbc_tracker.ui.planner.questions_dialog import QuestionsDialog
from mbc_tracker.ui.shell.main_window import MainWindow
from tests.builders import TODAY, a_question, an_appointment, an_event
from tests.ui.acting import child, click, focused, key, keys, texts

pytestmark = [pytest.mark.screen("calendar"), pytest.mark.usefixtures("quick_presses")]

D = TypeVar("D", bound=Dialog)

VISIT = an_appointment(day=date(2026, 11, 25), note="Bring the list")


@pytest.fixture
def calendar(window: MainWindow) -> CalendarPage:
    page = window.show_page("calendar")
    assert isinstance(page, CalendarPage)
    return page


@pytest.fixture
def filled(calendar: CalendarPage, window: MainWindow, diary: Diary) -> CalendarPage:
    """November with an event and an appointment."""
    window._operations.run(diary.save, VISIT, an_event(), label="x")
    return calendar


def listed(calendar: CalendarPage) -> PlannerListCard:
    return child(calendar, PlannerListCard)


def link(line: PlannerRow, text: str) -> QPushButton:
    return next(it for it in line.findChildren(QPushButton) if it.text() == text)


def tab(dialog: QWidget) -> None:
    """To the next field: a date and a time stop at each of their parts."""
    before = focused(dialog)
    while focused(dialog) is before:
        key(dialog, Qt.Key.Key_Tab)


def open_dialog(window: MainWindow, kind: type[D]) -> D:
    return next(it for it in window.findChildren(kind) if it.isVisible())


def test_without_any_the_list_says_so(calendar: CalendarPage):
    told = ["Events and appointments", "None in the period shown."]
    assert texts(listed(calendar)) == told


def test_the_list_tells_day_time_person_place_and_note(filled: CalendarPage):
    assert texts(listed(filled)) == [
        "Events and appointments",
        *("Sat 21 Nov", "Scan or test: CT scan"),
        *("Wed 25 Nov, 10:15", "Appointment: Dr Osei", "Clinic 4", "Bring the list"),
    ]


def test_an_event_of_several_days_tells_both_and_nobody_is_no_name(
    calendar: CalendarPage, window: MainWindow, diary: Diary
):
    long = an_event("Cold", day=date(2026, 11, 2), last_day=date(2026, 11, 8))
    bare = an_appointment("", at=None, place="", day=TODAY)
    window._operations.run(diary.save, long, bare, label="x")
    assert texts(listed(calendar))[1:] == [
        *("2 Nov – 8 Nov 2026", "Scan or test: Cold"),
        *("Sun 22 Nov", "Appointment"),
    ]
    assert link(listed(calendar).lines[1], "Remove").accessibleName() == "Remove: Sun 22 Nov"


def test_the_list_is_that_of_the_month_or_the_year(filled: CalendarPage):
    filled.turn_back()
    assert listed(filled).lines == []
    click(filled.bar.chips.chips["year"])
    assert [line.plan for line in listed(filled).lines] == [an_event(), VISIT]


def test_lines_stay_while_nothing_about_them_changes(
    filled: CalendarPage, window: MainWindow, diary: Diary
):
    before = listed(filled).lines
    window._operations.run(diary.record, TODAY, {"cough": 3})
    assert listed(filled).lines is before


def test_an_event_is_added_on_the_day_that_the_keyboard_is_on(
    calendar: CalendarPage, window: MainWindow, diary: Diary
):
    calendar.view.focus_day(date(2026, 11, 10))
    click(listed(calendar).add_event)
    dialog = open_dialog(window, EventDialog)
    dialog.words.setText("CT scan")
    dialog.accept()
    assert [(it.day, it.text) for it in diary.reader.records(Event)] == [
        (date(2026, 11, 10), "CT scan")
    ]
    window.undo()
    assert diary.reader.records(Event) == ()
    assert listed(calendar).lines == []


def test_an_event_is_changed_and_taken_back(filled: CalendarPage, window: MainWindow, diary: Diary):
    click(link(listed(filled).lines[0], "Change"))
    dialog = open_dialog(window, EventDialog)
    assert dialog.windowTitle() == "Change this event"
    assert (dialog.words.text(), dialog.kind.currentText()) == ("CT scan", "Scan or test")
    dialog.longer.click()
    dialog.last.setDate(QDate(2026, 11, 22))
    dialog.accept()
    (changed,) = diary.reader.records(Event)
    assert (changed.id, changed.last_day) == ("event-1", TODAY)
    window.undo()
    assert diary.reader.records(Event) == (an_event(),)


def test_an_event_of_several_days_is_shown_as_it_was_written(
    filled: CalendarPage, window: MainWindow, diary: Diary
):
    ahead = an_event("Course", day=TODAY, last_day=date(2026, 12, 5), id="ahead")
    child(filled, PlannerController).change(ahead)
    dialog = open_dialog(window, EventDialog)
    dialog.accept()
    assert ahead in diary.reader.records(Event)


@pytest.mark.parametrize("place", [0, 1])
def test_removing_is_undone_with_one_step(
    filled: CalendarPage, window: MainWindow, diary: Diary, place: int
):
    question = a_question(appointment=VISIT.id)
    diary.save(question, label="x")
    click(link(listed(filled).lines[place], "Remove"))
    assert len(listed(filled).lines) == 1
    window.undo()
    assert [line.plan for line in listed(filled).lines] == [an_event(), VISIT]
    assert diary.reader.records(Question) == (question,)


def test_an_appointment_is_written_down_with_the_keyboard_alone(
    calendar: CalendarPage, window: MainWindow, diary: Diary, qtbot: QtBot
):
    listed(calendar).add_appointment.setFocus()
    key(calendar, Qt.Key.Key_Space)
    dialog = open_dialog(window, AppointmentDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    keys(dialog, "24")
    tab(dialog)
    key(dialog, Qt.Key.Key_Space)
    tab(dialog)
    key(dialog, Qt.Key.Key_Up)
    for typed in ("Dr  Osei", "Clinic 4", "Bring the list"):
        tab(dialog)
        keys(dialog, typed)
    dialog.accept()
    (visit,) = diary.reader.records(Appointment)
    assert (visit.day, visit.time) == (date(2026, 11, 24), time(11))
    assert (visit.who, visit.place, visit.note) == ("Dr Osei", "Clinic 4", "Bring the list")


def test_only_the_day_has_to_be_there(calendar: CalendarPage, window: MainWindow, diary: Diary):
    click(listed(calendar).add_appointment)
    dialog = open_dialog(window, AppointmentDialog)
    assert dialog.windowTitle() == "Add an appointment"
    dialog.accept()
    (visit,) = diary.reader.records(Appointment)
    assert (visit.day, visit.time, visit.who) == (TODAY, None, "")
    window.undo()
    assert diary.reader.records(Appointment) == ()


def test_an_appointment_is_changed(filled: CalendarPage, window: MainWindow, diary: Diary):
    click(link(listed(filled).lines[1], "Change"))
    dialog = open_dialog(window, AppointmentDialog)
    assert dialog.windowTitle() == "Change this appointment"
    assert dialog.time.time() == QTime(10, 15)
    dialog.timed.click()
    dialog.accept()
    (visit,) = diary.reader.records(Appointment)
    assert (visit.id, visit.time, visit.note) == (VISIT.id, None, "Bring the list")


def test_cancelling_changes_nothing(filled: CalendarPage, window: MainWindow, diary: Diary):
    click(link(listed(filled).lines[1], "Change"))
    dialog = open_dialog(window, AppointmentDialog)
    dialog.who.setText("Somebody else")
    dialog.reject()
    assert diary.reader.records(Appointment) == (VISIT,)


def test_saving_can_go_on_to_the_questions(
    calendar: CalendarPage, window: MainWindow, diary: Diary
):
    click(listed(calendar).add_appointment)
    dialog = open_dialog(window, AppointmentDialog)
    dialog.who.setText("Dr Osei")
    click(dialog.ask)
    asking = open_dialog(window, QuestionsDialog)
    assert asking.windowTitle() == "Questions for Sun 22 Nov, Dr Osei"
    assert [it.who for it in diary.reader.records(Appointment)] == ["Dr Osei"]
    asking.close()


def test_what_can_not_be_saved_stays_in_the_dialog(
    calendar: CalendarPage, window: MainWindow, diary: Diary
):
    click(listed(calendar).add_appointment)
    dialog = open_dialog(window, AppointmentDialog)
    dialog.note.setPlainText("x" * 10_001)
    click(dialog.ask)
    assert dialog.isVisible()
    assert "can be kept" in dialog._fault.text()
    assert window.findChildren(QuestionsDialog) == []
    dialog.note.setPlainText("short")
    dialog.accept()
    assert [it.note for it in diary.reader.records(Appointment)] == ["short"]


def test_a_report_for_an_appointment_is_asked_for(filled: CalendarPage, qtbot: QtBot):
    with qtbot.waitSignal(filled.report_wanted) as asked:
        click(link(listed(filled).lines[1], "Report"))
    assert asked.args == [VISIT]


def test_questions_open_from_the_list(filled: CalendarPage, window: MainWindow):
    click(link(listed(filled).lines[1], "Questions"))
    dialog = open_dialog(window, QuestionsDialog)
    assert dialog.windowTitle() == "Questions for Wed 25 Nov, 10:15, Dr Osei"
    dialog.close()


def test_the_wheel_never_changes_a_day(
    calendar: CalendarPage, window: MainWindow, qapp: QApplication
):
    click(listed(calendar).add_event)
    dialog = open_dialog(window, EventDialog)
    middle, still = dialog.first.rect().center(), QPoint(0, 0)
    held, keys_held = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        *(middle, dialog.first.mapToGlobal(middle), still, QPoint(0, 120), held, keys_held),
        *(Qt.ScrollPhase.NoScrollPhase, False),
    )
    qapp.sendEvent(dialog.first, turn)
    assert dialog.first.day == TODAY
    dialog.reject()
