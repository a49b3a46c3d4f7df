"""The next appointment on Today, and its questions: written, ticked off, answered, ordered."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mbc_tracker.content import words
from mbc_tracker.domain.records import Appointment, Question
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common import announcement
from mbc_tracker.ui.planner.appointment_card import AppointmentCard, QuestionCheckBox, visit_time
from mbc_tracker.ui.planner.appointment_dialog import AppointmentDialog
from mbc_tracker.ui.planner.controller import PlannerController
from mbc_tracker.ui.planner.next_appointment import NextAppointmentButton
from mbc_tracker.ui.planner.next_appointment_dialog import NextAppointmentDialog
from mbc_tracker.ui.planner.questions_dialog import QuestionsDialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, a_question, an_appointment
from tests.fakes import FixedClock
from tests.ui.acting import CTRL, LEFT, SHIFT, child, click, focused, key, keys, texts

VISIT = an_appointment()
FIRST = a_question("First?", id="q1", position=1, appointment=VISIT.id)
SECOND = a_question("Second?", id="q2", position=2, appointment=VISIT.id)


def next_visit(today: TodayPage) -> AppointmentCard:
    """The card of the next visit, opened if it is not open."""
    shown = [it for it in today.findChildren(AppointmentCard) if it.isVisible()]
    if not shown:
        button(today).open_next()  # a press within a moment of the last one would not count
        shown = [it for it in today.findChildren(AppointmentCard) if it.isVisible()]
    return shown[0]


def button(today: TodayPage) -> NextAppointmentButton:
    return child(today, NextAppointmentButton)


@pytest.fixture(autouse=True)
def closing(window: MainWindow) -> Iterator[None]:
    """Close what the test opened."""
    yield
    for dialog in window.findChildren(NextAppointmentDialog):
        dialog.close()


@pytest.fixture
def visited(today: TodayPage, window: MainWindow, diary: Diary) -> TodayPage:
    """Today with an appointment to come and two questions."""
    window._operations.run(diary.save, VISIT, FIRST, SECOND, label="x")
    return today


@pytest.fixture
def dialog(visited: TodayPage, window: MainWindow) -> QuestionsDialog:
    """The questions of that appointment."""
    click(next_visit(visited).ask)
    return opened(window)


def opened(window: MainWindow) -> QuestionsDialog:
    return next(it for it in window.findChildren(QuestionsDialog) if it.isVisible())


def tick(today: TodayPage, question: str) -> QuestionCheckBox:
    return next(line for line in next_visit(today).lines if line.question.text == question)


def stored(diary: Diary) -> list[tuple[str, bool, str]]:
    return [(it.text, it.asked, it.answer) for it in diary.reader.records(Question)]


# On Today


def test_without_an_appointment_one_can_be_added(
    today: TodayPage, window: MainWindow, diary: Diary
):
    card = next_visit(today)
    assert button(today).about == "None added yet."
    assert texts(card) == ["None added yet."]
    assert [it.isVisible() for it in (card.change, card.report)] == [False, False]
    click(card.add)
    (dialog,) = window.findChildren(AppointmentDialog)
    dialog.who.setText("Dr Osei")
    dialog.accept()
    assert [it.who for it in diary.reader.records(Appointment)] == ["Dr Osei"]
    assert "Sun 22 Nov\nDr Osei" in texts(next_visit(today))
    assert not next_visit(today).add.isVisible()


def test_todays_appointment_stays_until_the_day_is_over(
    today: TodayPage, window: MainWindow, diary: Diary, clock: FixedClock
):
    now = an_appointment("Now", day=TODAY, place="", id="now")
    window._operations.run(diary.save, VISIT, now, label="x")
    assert "Sun 22 Nov, 10:15\nNow" in texts(next_visit(today))
    clock.set_day(TODAY + timedelta(days=1))
    window.check_clock()
    assert "Tue 1 Dec, 10:15\nDr Osei\nClinic 4" in texts(next_visit(today))


def test_a_tick_is_saved_at_once_and_undone(visited: TodayPage, window: MainWindow, diary: Diary):
    click(tick(visited, "First?"))
    assert stored(diary) == [("First?", True, ""), ("Second?", False, "")]
    assert tick(visited, "First?").isChecked()
    window.undo()
    assert stored(diary)[0] == ("First?", False, "")
    assert not tick(visited, "First?").isChecked()


def test_a_click_on_the_words_ticks_too_and_other_buttons_do_not(visited: TodayPage):
    line = tick(visited, "Second?")
    words = QPoint(line.width() - 4, line.height() // 2)
    QTest.mouseClick(line, Qt.MouseButton.RightButton, pos=words)
    assert not line.isChecked()
    QTest.mouseClick(line, LEFT, pos=words)
    assert line.isChecked()
    QTest.mouseClick(line, LEFT, pos=words)
    assert not tick(visited, "Second?").isChecked()


def test_ticking_with_the_keyboard_keeps_the_keyboard_there(visited: TodayPage, diary: Diary):
    box = tick(visited, "First?")
    box.setFocus()
    key(box, Qt.Key.Key_Space)
    assert focused(box) is box
    assert stored(diary)[0] == ("First?", True, "")
    assert box.accessibleName() == "Asked: First?"


def test_a_refused_tick_is_not_shown_as_done(visited: TodayPage, window: MainWindow, diary: Diary):
    long = replace(FIRST, text="x" * 10_001)
    line = tick(visited, "First?")
    line.question = long
    line.click()
    assert not line.isChecked()
    assert window.banner.isVisible()
    assert stored(diary)[0] == ("First?", False, "")


def test_a_ticked_question_of_the_next_visit_becomes_its_own(
    visited: TodayPage, window: MainWindow, diary: Diary
):
    window._operations.run(diary.save, a_question("Loose?", id="q3", position=3), label="x")
    click(tick(visited, "Loose?"))
    assert diary.reader.records(Question)[-1].appointment == VISIT.id
    assert tick(visited, "Loose?").isChecked()


def test_change_opens_the_appointment(visited: TodayPage, window: MainWindow, diary: Diary):
    click(next_visit(visited).change)
    (dialog,) = window.findChildren(AppointmentDialog)
    dialog.place.setText("Clinic 9")
    dialog.accept()
    assert diary.reader.records(Appointment) == (replace(VISIT, place="Clinic 9"),)


def test_a_report_for_the_appointment_is_asked_for(visited: TodayPage, qtbot: QtBot):
    with qtbot.waitSignal(visited.report_wanted) as asked:
        click(next_visit(visited).report)
    assert asked.args == [VISIT]


def test_questions_can_be_written_before_there_is_an_appointment(
    today: TodayPage, window: MainWindow, diary: Diary
):
    click(next_visit(today).ask)
    dialog = opened(window)
    assert dialog.windowTitle() == "Questions for your next appointment"
    keys(dialog, "Why?")
    dialog.close()
    assert stored(diary) == [("Why?", False, "")]
    assert not tick(today, "Why?").isChecked()
    window._operations.run(diary.save, VISIT, label="x")
    assert [line.question.text for line in next_visit(today).lines] == ["Why?"]


def test_a_press_on_the_button_opens_the_card(visited: TodayPage):
    click(button(visited))
    assert next_visit(visited).isVisible()


def test_the_button_says_when_and_how_many_questions_wait(
    visited: TodayPage, window: MainWindow, diary: Diary
):
    assert button(visited).about == "Tue 1 Dec, 10:15 · 2 questions"
    assert button(visited).accessibleName() == f"Next appointment: {button(visited).about}"
    window._operations.run(diary.save, replace(FIRST, asked=True), label="x")
    assert button(visited).about == "Tue 1 Dec, 10:15 · 1 question"
    window._operations.run(diary.save, replace(SECOND, asked=True), label="x")
    assert button(visited).about == "Tue 1 Dec, 10:15"


def test_the_card_names_the_visit_and_its_open_questions(
    visited: TodayPage, window: MainWindow, diary: Diary
):
    old = an_appointment("Dr Past", day=YESTERDAY, id="old")
    other = a_question("For the old visit?", id="q3", appointment="old")
    asked = a_question("Asked already?", id="q4", asked=True)
    window._operations.run(diary.save, old, other, asked, label="x")
    card = next_visit(visited)
    lines = "\n".join([*texts(card), *(line.text() for line in card.lines)])
    assert "Tue 1 Dec, 10:15\nDr Osei\nClinic 4" in lines
    assert "First?" in lines
    assert "old visit" not in lines
    assert "Asked already" not in lines


def test_an_appointment_without_a_time_says_the_day(
    today: TodayPage, window: MainWindow, diary: Diary
):
    window._operations.run(diary.save, an_appointment("", at=None, place=""), label="x")
    assert texts(next_visit(today)) == ["Tue 1 Dec"]
    assert button(today).about == "Tue 1 Dec"


def test_where_there_is_little_room_the_button_has_one_line(visited: TodayPage):
    visited.window().resize(1280, 560)
    assert button(visited).height() == 44
    button(visited).setFocus()
    assert not button(visited).grab().isNull()
    visited.window().resize(1280, 900)
    assert button(visited).height() == 64


# In the dialog


def test_a_question_is_added_with_enter(dialog: QuestionsDialog, diary: Diary):
    keys(dialog, "  Third?")
    key(dialog, Qt.Key.Key_Return)
    assert [it.text for it in diary.reader.records(Question)] == ["First?", "Second?", "Third?"]
    assert diary.reader.records(Question)[-1].appointment == VISIT.id
    assert dialog.new.text() == ""
    assert dialog.isVisible()
    key(dialog, Qt.Key.Key_Return)
    assert len(diary.reader.records(Question)) == 3
    dialog.close()


def test_a_question_that_was_added_is_spoken(
    dialog: QuestionsDialog, monkeypatch: pytest.MonkeyPatch
):
    heard: list[str] = []
    monkeypatch.setattr(
        announcement.Announcer, "say", lambda _, sentence, urgent: heard.append(sentence)
    )
    dialog.new.setText("  ")
    dialog.add_question()
    dialog.new.setText("Third?")
    dialog.add_question()
    assert heard == ["Question added."]


def test_the_first_question_takes_the_place_of_the_sentence(today: TodayPage, window: MainWindow):
    click(next_visit(today).ask)
    dialog = opened(window)
    assert dialog._none.isVisible()
    dialog.new.setText("Why?")
    click(dialog.add)
    assert not dialog._none.isVisible()
    assert [card.text.toPlainText() for card in dialog.cards] == ["Why?"]
    dialog.close()


def test_the_answer_is_typed_in_later_and_saved_by_itself(dialog: QuestionsDialog, diary: Diary):
    card = dialog.cards[0]
    click(card.asked)
    card.answer.setFocus()
    keys(dialog, "Yes")
    dialog.new.setFocus()
    assert stored(diary)[0] == ("First?", True, "Yes")
    assert not card.answer.unsaved
    dialog.close()


def test_what_is_half_typed_is_saved_on_closing(dialog: QuestionsDialog, diary: Diary):
    dialog.cards[1].text.setPlainText("Second one?")
    dialog.new.setText("Third?")
    key(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert [it.text for it in diary.reader.records(Question)] == ["First?", "Second one?", "Third?"]


def test_a_question_without_words_is_not_taken(dialog: QuestionsDialog, diary: Diary):
    dialog.cards[0].text.setPlainText("  ")
    dialog.cards[0].flush()
    assert "can’t be empty" in dialog._fault.text()
    dialog.close()
    assert dialog.isVisible()
    dialog.close()
    assert not dialog.isVisible()
    assert stored(diary)[0] == ("First?", False, "")


def test_a_text_that_is_too_long_is_refused_in_the_dialog(dialog: QuestionsDialog, diary: Diary):
    dialog.cards[0].answer.setPlainText("x" * 10_001)
    dialog.cards[0].flush()
    assert "can be kept" in dialog._fault.text()
    assert dialog.cards[0].answer.unsaved
    dialog.cards[0].answer.setPlainText("short")
    dialog.close()
    assert stored(diary)[0] == ("First?", False, "short")


def test_questions_are_ordered_with_the_keyboard(dialog: QuestionsDialog, diary: Diary):
    dialog.new.setText("Third?")
    dialog.add_question()
    dialog.cards[2].up.setFocus()
    key(dialog, Qt.Key.Key_Space)
    assert [card.question.text for card in dialog.cards] == ["First?", "Third?", "Second?"]
    assert focused(dialog) is dialog.cards[1].up
    key(dialog, Qt.Key.Key_Space)
    assert [card.question.text for card in dialog.cards] == ["Third?", "First?", "Second?"]
    assert focused(dialog) is dialog.cards[0].down
    key(dialog, Qt.Key.Key_Space)
    assert [it.text for it in diary.reader.records(Question)] == ["First?", "Third?", "Second?"]
    dialog.close()


def test_the_first_can_not_go_up_nor_the_last_down(dialog: QuestionsDialog):
    assert [card.up.isEnabled() for card in dialog.cards] == [False, True]
    assert [card.down.isEnabled() for card in dialog.cards] == [True, False]
    dialog.close()


def test_a_removed_question_comes_back_with_undo(dialog: QuestionsDialog, diary: Diary):
    click(dialog.cards[0].remove)
    assert [card.question.text for card in dialog.cards] == ["Second?"]
    assert focused(dialog) is dialog.new
    key(dialog, Qt.Key.Key_Z, CTRL)
    assert [card.question.text for card in dialog.cards] == ["First?", "Second?"]
    key(dialog, Qt.Key.Key_Z, CTRL | SHIFT)
    assert [it.text for it in diary.reader.records(Question)] == ["Second?"]
    dialog.close()


def test_undo_in_the_dialog_goes_no_further_back_than_its_opening(
    dialog: QuestionsDialog, diary: Diary
):
    click(dialog.cards[0].asked)
    for _ in range(3):
        key(dialog, Qt.Key.Key_Z, CTRL)
    assert stored(diary) == [("First?", False, ""), ("Second?", False, "")]
    for _ in range(2):
        key(dialog, Qt.Key.Key_Y, CTRL)
    assert stored(diary)[0] == ("First?", True, "")
    dialog.close()


def test_what_was_undone_before_is_not_done_again_in_the_dialog(
    visited: TodayPage, window: MainWindow, diary: Diary
):
    window._operations.run(diary.record, TODAY, {"cough": 3})
    window.undo()
    click(next_visit(visited).ask)
    key(opened(window), Qt.Key.Key_Y, CTRL)
    assert diary.reader.day(TODAY).answers == ()
    opened(window).close()


def test_what_was_not_asked_before_is_brought_along(
    visited: TodayPage, window: MainWindow, diary: Diary
):
    past = an_appointment("Past", day=YESTERDAY, id="past")
    forgotten = a_question("Forgotten?", id="q3", position=3, appointment="past")
    window._operations.run(diary.save, past, forgotten, label="x")
    click(next_visit(visited).ask)
    dialog = opened(window)
    assert dialog.bring.text() == "Add earlier questions that were not asked (1)"
    click(dialog.bring)
    assert [card.question.text for card in dialog.cards] == ["First?", "Second?", "Forgotten?"]
    assert not dialog.bring.isVisible()
    assert diary.reader.records(Question)[-1].appointment == VISIT.id
    dialog.close()


def test_every_control_of_a_question_has_a_name_that_stands_alone(dialog: QuestionsDialog):
    card = dialog.cards[1]
    parts = (card.asked, card.up, card.down, card.remove, card.text, card.answer)
    assert [part.accessibleName() for part in parts] == [
        "Question 2: asked",
        "Question 2: Move up",
        "Question 2: Move down",
        "Question 2: Remove",
        "Question 2",
        "Answer to question 2",
    ]
    assert all(it.accessibleName() for it in dialog.findChildren(QPushButton))
    dialog.close()


def test_the_questions_of_a_past_visit_are_its_own(visited: TodayPage, window: MainWindow):
    past = an_appointment("", at=None, day=date(2026, 11, 2), id="past")
    child(visited, PlannerController).ask(past)
    dialog = opened(window)
    assert dialog.windowTitle() == "Questions for Mon 2 Nov"
    assert dialog.cards == []
    dialog.close()


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2026, 12, 14), "Mon 14 Dec, 10:15"),
        (date(2027, 12, 14), "Tue 14 Dec 2027, 10:15"),
    ],
)
def test_an_appointment_of_another_year_has_its_year(day: date, text: str):
    assert visit_time(words.load(), an_appointment(day=day)) == text
