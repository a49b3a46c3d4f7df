"""What can be chosen for the report, and that it is remembered."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette, words
from mbc_tracker.domain.period import Period, Range
from mbc_tracker.report.summary import Part
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.report.page import ReportPage
from mbc_tracker.ui.style.theme import Theme
from tests.builders import TODAY, a_measurement, a_question, an_answer, an_appointment, help_signs
from tests.report.pdfs import text_of
from tests.ui.report.waiting import settle

VISIT = an_appointment(day=TODAY - timedelta(days=10), id="past")
NEXT = an_appointment("Dr Osei", id="next")


def shown_anew(qtbot: QtBot, theme: Theme, diary: Diary, operations: Operations) -> ReportPage:
    page = ReportPage(theme, palette.load(), words.load(), diary, operations)
    qtbot.addWidget(page)
    page.show()
    return page


def test_choices_are_remembered(
    qtbot: QtBot, theme: Theme, page: ReportPage, kept: Diary, operations: Operations
):
    page.choices.days.ranges.chips[Range.MONTH].click()
    page.choices.parts[Part.NAME].click()
    page.choices.parts[Part.DAYS].click()
    page.choices.large_print.click()
    page.choices.symptoms.row("wheeze").box.click()
    page.choices.symptoms.row("cough").up.click()
    again = shown_anew(qtbot, theme, kept, operations)
    assert again.choices.wanted == page.choices.wanted
    assert again.chosen == page.chosen
    assert again.choices.symptoms.order[:2] == ("cough", "breathlessness")


def test_choices_have_no_place_among_what_can_be_undone(
    page: ReportPage, kept: Diary, operations: Operations
):
    operations.run(kept.record, TODAY, {"cough": 9})
    page.choices.parts[Part.NAME].click()
    operations.undo()
    assert kept.reader.day(TODAY).value("cough") == 4
    assert not page.choices.parts[Part.NAME].isChecked()


def test_any_two_dates_can_be_chosen(qtbot: QtBot, page: ReportPage):
    page.choices.days.own.click()
    assert page.choices.days.first.isVisible()
    page.choices.days.first.setDate(QDate(2026, 11, 15))
    page.choices.days.last.setDate(QDate(2026, 11, 12))
    assert page.chosen.period == Period(date(2026, 11, 12), date(2026, 11, 15))
    settle(qtbot, page)
    assert "12 Nov – 15 Nov 2026" in text_of(page.pdf)


def test_own_dates_start_as_the_days_that_were_shown(page: ReportPage):
    before, chip = page.chosen.period, page.choices.days.ranges.chips[Range.THREE_MONTHS]
    assert chip.isChecked()
    page.choices.days.own.click()
    assert page.chosen.period == before
    assert not chip.isChecked()
    page.choices.days.own.click()
    assert chip.isChecked()


def test_own_dates_are_remembered(
    qtbot: QtBot, theme: Theme, page: ReportPage, kept: Diary, operations: Operations
):
    page.choices.days.own.click()
    page.choices.days.first.setDate(QDate(2026, 11, 1))
    again = shown_anew(qtbot, theme, kept, operations)
    assert again.choices.days.first.isVisible()
    assert again.chosen.period == Period(date(2026, 11, 1), TODAY)


def test_a_range_takes_the_place_of_own_dates(page: ReportPage):
    page.choices.days.own.click()
    page.choices.days.ranges.chips[Range.TWO_WEEKS].click()
    assert not page.choices.days.own.isChecked()
    assert len(page.chosen.period) == 14


def test_days_to_come_cannot_be_chosen(page: ReportPage):
    assert page.choices.days.last.maximumDate() == QDate(2026, 11, 22)


def test_notes_in_full_need_notes(page: ReportPage):
    page.choices.parts[Part.NOTES].click()
    assert not page.choices.parts[Part.ALL_NOTES].isEnabled()
    page.choices.parts[Part.NOTES].click()
    assert page.choices.parts[Part.ALL_NOTES].isEnabled()


def test_the_first_symptom_goes_no_higher_and_focus_stays_with_the_moved_one(page: ReportPage):
    rows = page.choices.symptoms
    assert not rows.row("breathlessness").up.isEnabled()
    page.activateWindow()
    rows.row("wheeze").up.click()
    assert rows.row("wheeze").up.hasFocus()
    rows.move_up("wheeze")
    rows.move_up("wheeze")
    assert rows.order[0] == "wheeze"
    assert rows.row("wheeze").box.hasFocus()
    assert page.chosen.symptoms[0].key == "wheeze"


def test_without_appointments_none_can_be_chosen(page: ReportPage):
    assert not page.choices.appointments.isVisible()
    assert not page.choices.parts[Part.VISIT].isEnabled()


def test_a_report_for_an_appointment_has_its_questions_since_the_visit_before(
    qtbot: QtBot, page: ReportPage, kept: Diary, operations: Operations
):
    question = a_question("Is it the tablets?", appointment="next")
    operations.run(kept.save, VISIT, NEXT, question, label="visits")
    page.for_appointment(NEXT)
    settle(qtbot, page)
    assert page.choices.appointment == "next"
    assert page.chosen.period == Period(VISIT.day, TODAY)
    text = text_of(page.pdf)
    assert "For the visit on 1 Dec 2026, Dr Osei" in text
    assert "Is it the tablets?" in text
    assert "Since the visit on 12 Nov 2026" in text


def test_a_past_appointment_can_be_asked_for_too(page: ReportPage, kept: Diary):
    kept.save(VISIT, label="visit")
    page.for_appointment(VISIT)
    assert page.choices.appointment == "past"
    assert page.choices.days.days is Range.THREE_MONTHS


def test_an_appointment_is_chosen_and_let_go_by_hand(page: ReportPage, kept: Diary, operations):
    operations.run(kept.save, VISIT, NEXT, label="visits")
    box = page.choices.appointments
    assert [box.itemText(n) for n in range(box.count())] == [
        "No particular one",
        "1 Dec 2026, Dr Osei",
    ]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert page.chosen.period.first == VISIT.day
    box.setCurrentIndex(0)
    box.activated.emit(0)
    assert page.chosen.appointment == ""


def test_a_report_asked_for_before_the_screen_was_ever_shown_has_the_usual_parts(
    qtbot: QtBot, theme: Theme, kept: Diary, operations: Operations
):
    kept.save(NEXT, label="visit")
    page = ReportPage(theme, palette.load(), words.load(), kept, operations)
    qtbot.addWidget(page)
    page.for_appointment(NEXT)
    assert Part.NOTES in page.chosen.parts
    assert page.chosen.symptoms


def test_what_always_stands_first_and_what_is_left_out_is_said_with_counts(
    qtbot: QtBot, page: ReportPage, kept: Diary, operations: Operations
):
    content = page.choices.content
    assert content.signs.text().startswith("No red-flag sign was written down in these days.")
    assert not content.left_out.isVisible()
    signs = (an_answer("blood", "streaks"), help_signs("cannot_speak"), an_answer("wheeze", 1))
    operations.run(kept.save, *signs, label="signs")
    for key in ("cough", "wheeze", "blood"):
        page.choices.symptoms.row(key).box.setChecked(False)
    settle(qtbot, page)
    assert content.signs.text().startswith("2 kinds of red-flag signs were written down")
    assert content.signs.text().endswith("No choice here takes them out.")
    assert content.left_out.text() == (
        "Left out, though you wrote it down: Cough, Wheezing (2). The page names them."
    )
    text = text_of(page.pdf)
    assert "Coughed up streaks of blood" in text
    assert "Recorded, not shown here: cough, wheezing" in text
    page.choices.parts[Part.NOT_SHOWN].click()
    settle(qtbot, page)
    assert content.left_out.text().endswith("(2). The page does not name them.")
    assert "not shown here" not in text_of(page.pdf)
    assert "Coughed up streaks of blood" in text_of(page.pdf)


def test_a_marked_measurement_that_is_left_out_is_named_with_its_values(
    qtbot: QtBot, page: ReportPage, kept: Diary, operations: Operations
):
    content = page.choices.content
    low, warm = a_measurement("spo2", 91, id="low"), a_measurement(value=38.6, id="warm")
    operations.run(kept.save, low, warm, a_measurement("weight", 70, id="w"), label="measured")
    settle(qtbot, page)
    assert not content.measured.isVisible()
    page.choices.parts[Part.MEASUREMENT_LINES].click()
    settle(qtbot, page)
    assert content.measured.text() == (
        "Left out, though the page would show it in bold: "
        "Oxygen (SpO2), first 4 weeks 91, lowest 91."
    )
    assert content.measured.isVisible()
    assert "Temperature 38.6 °C" in text_of(page.pdf), "a fever is among the signs"


def test_one_kind_of_sign_is_said_in_the_singular(
    qtbot: QtBot, page: ReportPage, kept: Diary, operations: Operations
):
    operations.run(kept.save, an_answer("fever", "yes"), label="fever")
    settle(qtbot, page)
    assert page.choices.content.signs.text().startswith("One kind of red-flag sign was")


def test_without_notes_there_are_no_questions_nor_medicines(page: ReportPage):
    typed = (Part.ALL_NOTES, Part.QUESTIONS, Part.MEDICINES)
    assert all(page.choices.parts[part].isEnabled() for part in typed)
    page.choices.parts[Part.NOTES].click()
    assert not any(page.choices.parts[part].isEnabled() for part in typed)
    assert not any(page.chosen.wants(part) for part in typed)
