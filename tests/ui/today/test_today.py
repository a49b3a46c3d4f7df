"""Today: presses, the two shortcuts, days, refusals."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.planner.appointment_card import AppointmentCard
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.copy_yesterday_dialog import CopyYesterdayDialog
from mbc_tracker.ui.today.day_popup import DayPopup
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, a_question, an_appointment
from tests.ui.acting import answer, child, click, key, press, row, said, stored, texts

FULL = "The disk is full, so nothing was saved. Free some space and try again."


def full_disk(*_args: object, **_kwargs: object) -> None:
    raise EnvironmentFault(FULL)


def test_a_press_is_in_the_file_before_the_screen_says_saved(
    today: TodayPage, diary_path: Path, monkeypatch: pytest.MonkeyPatch
):
    seen: list[object] = []
    monkeypatch.setattr(today.bar.saved, "setText", lambda text: seen.append(stored(diary_path)))
    press(today, "cough", 4)
    assert seen == [{("2026-11-22", "cough"): 4}]


def test_a_press_is_shown_with_its_word_and_the_time_of_saving(today: TodayPage):
    press(today, "cough", 4)
    assert said(today, "cough") == "4 – moderate"
    assert answer(today, "cough", 4).isChecked()
    assert today.bar.saved.text() == "✓ Saved 09:41"


def test_nothing_is_chosen_before_the_person_chooses(today: TodayPage):
    assert {said(today, it.symptom.key) for it in today.answers.rows} == {"not recorded"}
    assert not [it for each in today.answers.rows for it in each.buttons if it.isChecked()]


def test_a_press_on_the_chosen_number_makes_it_not_recorded(today: TodayPage, diary_path: Path):
    press(today, "cough", 4)
    press(today, "cough", 4)
    assert said(today, "cough") == "not recorded"
    assert not answer(today, "cough", 4).isChecked()
    assert stored(diary_path) == {}


def test_another_number_takes_the_place_of_the_first(today: TodayPage, diary_path: Path):
    press(today, "cough", 4)
    press(today, "cough", 0)
    assert stored(diary_path) == {("2026-11-22", "cough"): 0}
    assert not answer(today, "cough", 4).isChecked()


def test_no_symptoms_sets_only_what_is_not_recorded_in_one_step(
    today: TodayPage, window: MainWindow, diary_path: Path
):
    press(today, "cough", 4)
    click(today.none)
    kept = {symptom: value for (_, symptom), value in stored(diary_path).items()}
    ratings = {it.key: 0 for it in window._diary.reader.visible_symptoms() if not it.choices}
    assert kept == {**ratings, "cough": 4, "blood": "none", "fever": "no"}
    window.undo()
    assert stored(diary_path) == {("2026-11-22", "cough"): 4}


def open_dialog(today: TodayPage) -> CopyYesterdayDialog:
    click(today.same)
    dialog = today.findChild(CopyYesterdayDialog)
    assert isinstance(dialog, CopyYesterdayDialog)
    return dialog


def test_same_as_yesterday_lists_first_and_sets_on_agreeing(
    today: TodayPage, diary: Diary, diary_path: Path
):
    diary.record(YESTERDAY, {"cough": 5, "fever": "yes"})
    press(today, "fever", "no")
    dialog = open_dialog(today)
    assert "Cough: 5 – moderate" in texts(dialog)
    assert not [line for line in texts(dialog) if "Fever" in line]
    assert ("2026-11-22", "cough") not in stored(diary_path)
    dialog.accept()
    assert stored(diary_path)[("2026-11-22", "cough")] == 5
    assert stored(diary_path)[("2026-11-22", "fever")] == "no"


def test_cancelling_same_as_yesterday_sets_nothing(
    qtbot: QtBot, today: TodayPage, diary: Diary, diary_path: Path
):
    diary.record(YESTERDAY, {"cough": 5})
    before = stored(diary_path)
    key(open_dialog(today), Qt.Key.Key_Escape)
    assert stored(diary_path) == before
    qtbot.waitUntil(lambda: not today.findChildren(Dialog))


def test_nothing_to_take_over_is_said_in_the_banner(today: TodayPage, window: MainWindow):
    click(today.same)
    sentence = "There is nothing to take over from Saturday 21 November 2026."
    assert window.banner.isVisible()
    assert window.banner.text.text() == sentence
    click(window.banner.close_button)
    assert not window.banner.isVisible()


def test_the_buttons_turn_the_days_and_never_to_tomorrow(today: TodayPage):
    assert not today.bar.after.isEnabled()
    today.bar.go_on()
    assert today.day == TODAY
    click(today.bar.before)
    assert (today.day, today.bar.title.text()) == (YESTERDAY, "Yesterday")
    assert today.question.text() == "How bad was each symptom at its worst that day?"
    click(today.bar.after)
    assert (today.day, today.bar.title.text()) == (TODAY, "Today")


def test_page_keys_turn_the_days_and_never_to_tomorrow(today: TodayPage):
    key(today, Qt.Key.Key_PageDown)
    assert today.day == TODAY
    key(today, Qt.Key.Key_PageUp)
    key(today, Qt.Key.Key_PageUp)
    assert (today.day, today.bar.title.text()) == (date(2026, 11, 20), "Past day")
    key(today, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert today.day == TODAY


def test_the_diary_does_not_go_back_before_its_first_day(today: TodayPage):
    today.show_day(FIRST_DAY)
    today.bar.go_back()
    assert today.day == FIRST_DAY


def opened_calendar(today: TodayPage) -> QCalendarWidget:
    click(today.bar.date)
    popup = today.findChild(DayPopup)
    assert isinstance(popup, DayPopup)
    return popup.calendar


def test_the_popup_calendar_opens_a_past_day(qtbot: QtBot, today: TodayPage, diary: Diary):
    diary.record(date(2026, 11, 3), {"cough": 7})
    calendar = opened_calendar(today)
    assert calendar.selectedDate() == QDate(2026, 11, 22)
    calendar.setSelectedDate(QDate(2026, 11, 3))
    calendar.activated.emit(calendar.selectedDate())
    assert today.day == date(2026, 11, 3)
    assert said(today, "cough") == "7 – severe"
    qtbot.waitUntil(lambda: not today.findChildren(DayPopup))


def test_the_popup_calendar_has_no_future_days(today: TodayPage):
    calendar = opened_calendar(today)
    calendar.setSelectedDate(QDate(2026, 11, 23))
    assert calendar.selectedDate() == QDate(2026, 11, 22)
    calendar.window().close()


def test_the_popup_calendar_stays_on_the_screen(today: TodayPage, window: MainWindow):
    room = window.screen().availableGeometry()
    window.move(room.bottomRight())
    popup = opened_calendar(today).window()
    assert room.contains(popup.geometry())
    popup.close()


def test_a_past_day_is_recorded_as_that_day(today: TodayPage, diary_path: Path):
    click(today.bar.before)
    press(today, "wheeze", 2)
    assert stored(diary_path) == {("2026-11-21", "wheeze"): 2}
    click(today.bar.after)
    assert said(today, "wheeze") == "not recorded"


def test_a_refusal_is_said_and_the_screen_shows_what_is_stored(
    today: TodayPage, window: MainWindow, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    press(today, "cough", 2)
    monkeypatch.setattr(diary._store, "transaction", full_disk)
    press(today, "cough", 9)
    assert window.banner.text.text() == FULL
    assert not answer(today, "cough", 9).isChecked()
    assert said(today, "cough") == "2 – mild"


def test_the_next_thing_that_works_takes_the_banner_away(
    today: TodayPage, window: MainWindow, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    with monkeypatch.context() as broken:
        broken.setattr(diary._store, "transaction", full_disk)
        press(today, "cough", 9)
    press(today, "cough", 3)
    assert window.banner.isHidden()


def test_a_screen_readers_toggle_is_a_press(today: TodayPage, diary_path: Path):
    answer(today, "cough", 6).toggle()
    assert stored(diary_path) == {("2026-11-22", "cough"): 6}
    answer(today, "cough", 6).toggle()
    assert stored(diary_path) == {}
    assert not answer(today, "cough", 6).isChecked()


def test_names_stand_alone_for_a_screen_reader(today: TodayPage):
    assert answer(today, "cough", 4).accessibleName() == "Cough, 4 of 10, moderate"
    assert answer(today, "blood", "not_sure").accessibleName() == "Blood when coughing, Not sure"
    assert row(today, "cough").accessibleName() == "Cough, not recorded"
    press(today, "cough", 4)
    assert row(today, "cough").accessibleName() == "Cough, 4 of 10, moderate"
    assert answer(today, "cough", 5).accessibleDescription() == "4 – moderate"


def test_the_next_appointment_brings_its_open_questions(today: TodayPage, window: MainWindow):
    diary = window._diary
    visits = (an_appointment(), an_appointment("Dr Past", day=YESTERDAY, id="old"))
    asked = a_question("Asked already?", id="q2", asked=True)
    other = a_question("For the old visit?", id="q3", appointment="old")
    window._operations.run(diary.save, *visits, a_question(), asked, other, label="Visit")
    lines = "\n".join(it.text() for it in child(today, AppointmentCard).findChildren(QLabel))
    assert "Tue 1 Dec, 10:15\nDr Osei\nClinic 4" in lines
    assert "Is the cough from the treatment?" in lines
    assert "old visit" not in lines
    assert "Asked already" not in lines


def test_an_appointment_without_a_time_or_questions_says_the_day(
    today: TodayPage, window: MainWindow
):
    visit = an_appointment("", at=None, place="")
    window._operations.run(window._diary.save, visit, label="Visit")
    assert texts(child(today, AppointmentCard)) == ["Next appointment", "Tue 1 Dec"]


def test_links_lead_to_learn_and_settings(session: Session, today: TodayPage):
    click(today.signs._country)
    assert session.window.current_key == "settings"
    session.window.show_page("today")
    click(today.advice.more)
    assert session.window.current_key == "learn"
    session.window.show_page("today")
    click(today.signs._more)
    assert session.window.current_key == "learn"


def test_the_signs_never_ask_for_a_country_that_was_chosen(today: TodayPage, window: MainWindow):
    assert today.signs._country.isVisible()
    assert any("your local emergency number" in line for line in texts(today.signs))
    for code, number in (("GB", "999"), ("", "your local emergency number")):
        window._operations.run(window._diary.set, "country", code)
        assert today.signs._country.isHidden()
        assert any(number in line for line in texts(today.signs))


def test_nothing_is_cut_off_at_the_usual_size_beside_a_long_notice(
    session: Session, diary: Diary, qtbot: QtBot
):
    diary.record(TODAY, {"blood": "more", "fever": "yes", "breathlessness": 8})
    session.window.resize(1280, 800)
    session.window.show_page("today")
    session.window.show()
    session.rebuild()
    page = session.window.pages["today"]
    (area,) = page.findChildren(QScrollArea)
    qtbot.waitUntil(area.verticalScrollBar().isVisible)
    assert area.horizontalScrollBar().maximum() == 0


def test_where_something_is_felt_the_rest_is_spoken_of_as_the_rest(today: TodayPage):
    assert today.none.text() == "No symptoms today"
    press(today, "cough", 0)
    assert today.none.text() == "No symptoms today"
    press(today, "cough", 6)
    assert today.none.text() == "Nothing else today"
    today.show_day(YESTERDAY)
    assert today.none.text() == "No symptoms that day"
    press(today, "blood", "not_sure")
    assert today.none.text() == "Nothing else that day"
