"""The turn of the day, a clock set back, and travelling, while the window is open."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from mbc_tracker.ui.calendar.page import CalendarState
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.today.copy_day_dialog import CopyDayDialog
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, TOMORROW, YESTERDAY
from tests.fakes import FixedClock
from tests.ui.acting import click, keys, press, said, stored, stored_notes


def next_day(window: MainWindow, clock: FixedClock) -> None:
    clock.set_to(datetime(2026, 11, 23, 0, 0, 5))  # noqa: DTZ001 - wall time in the zone
    window._clock.timeout.emit()


def test_the_window_looks_at_the_clock_by_itself(window: MainWindow):
    assert window._clock.isActive()
    assert window._clock.interval() <= 60_000


def test_the_window_looks_at_the_clock_when_somebody_comes_back_to_it(
    today: TodayPage, window: MainWindow, clock: FixedClock
):
    clock.set_to(datetime(2026, 11, 23, 7, 30))  # noqa: DTZ001 - wall time in the zone
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert today.day == TOMORROW


def test_today_moves_on_at_midnight(today: TodayPage, window: MainWindow, clock: FixedClock):
    press(today, "cough", 4)
    next_day(window, clock)
    assert today.day == TOMORROW
    assert today.bar.title.text() == "Today"
    assert said(today, "cough") == "not recorded"


def test_a_past_day_stays_and_may_be_left_towards_the_new_day(
    today: TodayPage, window: MainWindow, clock: FixedClock
):
    click(today.bar.before)
    next_day(window, clock)
    assert (today.day, today.bar.title.text()) == (YESTERDAY, "Past day")
    today.bar.go_to_today()
    assert today.day == TOMORROW


def test_a_half_typed_note_goes_to_the_day_it_was_typed_for(
    today: TodayPage, window: MainWindow, clock: FixedClock, diary_path: Path
):
    today.answers.note.setFocus()
    keys(today, "late")
    next_day(window, clock)
    assert stored_notes(diary_path) == {"2026-11-22": "late"}
    assert today.answers.note.toPlainText() == ""


def test_a_press_before_the_window_has_noticed_goes_to_the_day_on_screen(
    today: TodayPage, clock: FixedClock, diary_path: Path
):
    clock.set_day(TOMORROW)
    press(today, "cough", 4)
    assert stored(diary_path) == {("2026-11-22", "cough"): 4}


def test_a_question_that_is_open_at_midnight_is_about_its_own_day(
    today: TodayPage, window: MainWindow, clock: FixedClock, diary_path: Path
):
    window._diary.record(YESTERDAY, {"cough": 5})
    click(today.head.shortcuts.same)
    next_day(window, clock)
    dialog = today.findChild(CopyDayDialog)
    assert dialog is not None
    dialog.accept()
    assert stored(diary_path)[("2026-11-22", "cough")] == 5
    assert ("2026-11-23", "cough") not in stored(diary_path)


def test_a_clock_set_back_shows_the_day_that_it_says_and_keeps_the_other_in_reach(
    today: TodayPage, window: MainWindow, clock: FixedClock, diary_path: Path
):
    press(today, "cough", 4)
    clock.set_day(date(2026, 11, 20))
    window.check_clock()
    assert today.day == date(2026, 11, 20)
    assert today.bar.after.isEnabled()
    assert stored(diary_path) == {("2026-11-22", "cough"): 4}


def test_a_press_on_a_day_that_the_clock_took_back_is_refused(
    today: TodayPage, window: MainWindow, clock: FixedClock, diary_path: Path
):
    clock.set_day(YESTERDAY)
    press(today, "cough", 4)
    assert "in the future" in window.banner.text.text()
    assert said(today, "cough") == "not recorded"
    assert stored(diary_path) == {}


def test_travelling_moves_no_recorded_day(
    today: TodayPage, window: MainWindow, clock: FixedClock, diary_path: Path
):
    press(today, "cough", 4)
    clock.travel("Pacific/Kiritimati")  # already tomorrow there
    window.check_clock()
    assert today.day == TOMORROW or clock.today() == TODAY
    clock.travel("Pacific/Honolulu")
    window.check_clock()
    assert stored(diary_path) == {("2026-11-22", "cough"): 4}
    today.show_day(TODAY)
    assert said(today, "cough") == "4 – moderate"


def test_the_calendar_goes_on_to_the_new_month(window: MainWindow, clock: FixedClock):
    page = window.show_page("calendar")
    assert page.view_state == CalendarState(TODAY, view="month")
    for now in (date(2026, 12, 1), date(2026, 10, 30)):
        clock.set_day(now)
        window.check_clock()
        assert page.view_state == CalendarState(now, view="month")


def test_the_calendar_stays_in_a_past_month(window: MainWindow, clock: FixedClock):
    page = window.show_page("calendar")
    september = CalendarState(date(2026, 9, 1), view="month")
    page.restore_state(september)
    clock.set_day(date(2026, 12, 1))
    window.check_clock()
    assert page.view_state == september


def test_a_new_day_is_said(window: MainWindow, today: TodayPage, clock: FixedClock):
    next_day(window, clock)
    assert window.banner.text.text() == "A new day has begun: Monday 23 November 2026."
    assert window.banner.isVisible()


def test_a_clock_set_back_says_nothing(window: MainWindow, today: TodayPage, clock: FixedClock):
    clock.set_day(YESTERDAY)
    window.check_clock()
    assert window.banner.isHidden()


def test_a_press_just_after_midnight_is_asked_about(
    today: TodayPage, window: MainWindow, clock: FixedClock, diary_path: Path
):
    next_day(window, clock)
    press(today, "cough", 4)
    assert stored(diary_path) == {}
    asked = "A new day has begun. Press again for Monday 23 November 2026"
    assert today.bar.saved.text() == asked
    press(today, "cough", 4)
    assert stored(diary_path) == {("2026-11-23", "cough"): 4}


def test_no_symptoms_just_after_midnight_is_asked_about(
    today: TodayPage, window: MainWindow, clock: FixedClock, diary_path: Path
):
    next_day(window, clock)
    today._recorder.record_none()
    assert stored(diary_path) == {}
    today._recorder.ask_again(TODAY, TOMORROW)
    today._recorder.record_several({"cough": 1})
    assert stored(diary_path) == {}
    today._recorder.record_several({"cough": 1})
    assert stored(diary_path) == {("2026-11-23", "cough"): 1}


def test_a_press_some_seconds_later_counts(
    today: TodayPage, window: MainWindow, clock: FixedClock, diary_path: Path
):
    next_day(window, clock)
    today._recorder._turned -= 10
    press(today, "cough", 4)
    assert stored(diary_path) == {("2026-11-23", "cough"): 4}


def test_a_day_that_had_begun_further_east_is_shown_and_can_be_changed(
    today: TodayPage, window: MainWindow, clock: FixedClock, diary_path: Path
):
    clock.travel("Pacific/Kiritimati")
    clock.pass_time(hours=3)
    window.check_clock()
    today._recorder._turned -= 10
    press(today, "cough", 4)
    clock.travel("Pacific/Honolulu")
    window.check_clock()
    assert (today.day, today.bar.title.text()) == (TODAY, "Today")
    click(today.bar.after)
    assert (today.day, today.bar.title.text()) == (TOMORROW, "Tomorrow")
    assert said(today, "cough") == "4 – moderate"
    press(today, "cough", 5)
    assert stored(diary_path) == {("2026-11-23", "cough"): 5}
    assert not today.bar.after.isEnabled()
