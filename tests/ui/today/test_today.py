"""Today: presses, the two shortcuts, days, refusals."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QEnterEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.domain.records import Record, SymptomVisibility
from mbc_tracker.domain.symptoms import Kind, Value
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.copy_day_dialog import CopyDayDialog
from mbc_tracker.ui.today.day_popup import DayPopup
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY, a_note, an_answer, an_own_symptom
from tests.ui.acting import (
    CTRL,
    answer,
    click,
    focused,
    key,
    place,
    press,
    row,
    said,
    stored,
    texts,
)

SIGNS = ["fever", "one_leg_swelling", "face_neck_swelling"]
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


def test_fifty_presses_on_an_answer_leave_one_change(
    today: TodayPage, session: Session, diary_path: Path
):
    for _ in range(50):
        press(today, "cough", 4)
    assert stored(diary_path) == {("2026-11-22", "cough"): 4}
    assert answer(today, "cough", 4).isChecked()
    session.operations.undo()
    assert session.operations.last_done is None
    assert stored(diary_path) == {}


@pytest.mark.parametrize(
    ("symptom", "value"), [("cough", 4), ("blood", "streaks"), ("fever", "no")]
)
def test_clear_makes_it_not_recorded_and_can_be_undone(
    today: TodayPage, window: MainWindow, diary_path: Path, symptom: str, value: Value
):
    press(today, symptom, value)
    clear = row(today, symptom).clear
    assert (clear.text(), clear.accessibleName()) == (
        "Clear",
        f"Clear {row(today, symptom).symptom.label}",
    )
    click(clear)
    assert said(today, symptom) == "not recorded"
    assert stored(diary_path) == {}
    assert today.bar.saved.text().startswith("Cleared: ")
    window.undo()
    assert stored(diary_path) == {("2026-11-22", symptom): value}


def test_clear_is_there_for_the_row_with_the_mouse_or_the_keyboard_once_it_is_answered(
    today: TodayPage,
):
    clear = row(today, "cough").clear
    assert not clear.isVisible()
    row(today, "cough").take_focus()
    assert not clear.isVisible()
    press(today, "cough", 4)
    assert clear.isVisible()
    row(today, "wheeze").take_focus()
    assert not clear.isVisible()
    QApplication.sendEvent(row(today, "cough"), QEnterEvent(QPointF(), QPointF(), QPointF()))
    row(today, "cough").setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    row(today, "cough")._light()
    assert clear.isVisible()


def test_what_was_cleared_is_named(today: TodayPage):
    press(today, "cough", 5)
    click(row(today, "cough").clear)
    assert today.bar.saved.text() == "Cleared: cough 5"


def test_leg_and_face_stand_beside_fever(today: TodayPage):
    tops = {place(row(today, key), today)[0] for key in SIGNS}
    lefts = [place(row(today, key), today)[1] for key in SIGNS]
    widths = [row(today, key).width() for key in SIGNS]
    assert len(tops) == 1
    assert max(widths) - min(widths) <= 2
    assert lefts == sorted(set(lefts))
    assert [it.symptom.key for it in today.answers.rows][-3:] == SIGNS


def test_other_symptoms_stand_before_blood(today: TodayPage, window: MainWindow):
    own = an_own_symptom("Rash", kind=Kind.YES_NO)
    extra = SymptomVisibility("nausea", shown=True)
    window._operations.run(window._diary.save, own, extra, label="More")
    keys = [it.symptom.key for it in today.answers.rows]
    assert keys[7:] == ["nausea", "own-1", "blood", *SIGNS]


def test_another_number_takes_the_place_of_the_first(today: TodayPage, diary_path: Path):
    press(today, "cough", 4)
    press(today, "cough", 0)
    assert stored(diary_path) == {("2026-11-22", "cough"): 0}
    assert not answer(today, "cough", 4).isChecked()


def test_no_symptoms_sets_only_what_is_not_recorded_in_one_step(
    today: TodayPage, window: MainWindow, diary_path: Path
):
    press(today, "cough", 4)
    click(today.head.shortcuts.none)
    kept = {symptom: value for (_, symptom), value in stored(diary_path).items()}
    ratings = {it.key: 0 for it in window._diary.reader.visible_symptoms() if not it.choices}
    signs = dict.fromkeys(SIGNS, "no")
    assert kept == {**ratings, "cough": 4, "blood": "none", **signs}
    window.undo()
    assert stored(diary_path) == {("2026-11-22", "cough"): 4}


def open_dialog(today: TodayPage) -> CopyDayDialog:
    click(today.head.shortcuts.same)
    dialog = today.findChild(CopyDayDialog)
    assert isinstance(dialog, CopyDayDialog)
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


def test_where_yesterday_is_empty_the_last_recorded_day_is_offered(
    today: TodayPage, window: MainWindow, diary: Diary
):
    assert today.head.shortcuts.same.text() == "Same as yesterday"
    window._operations.run(diary.record, TODAY - timedelta(days=4), {"cough": 5})
    assert today.head.shortcuts.same.text() == "Same as Wednesday"
    dialog = open_dialog(today)
    assert dialog.windowTitle() == "Same as Wednesday 18 November 2026?"
    assert "Cough: 5 – moderate" in texts(dialog)
    dialog.accept()
    assert diary.reader.day(TODAY).value("cough") == 5
    window._operations.run(diary.record, YESTERDAY, {"wheeze": 1})
    assert today.head.shortcuts.same.text() == "Same as yesterday"
    today.show_day(YESTERDAY)
    assert today.head.shortcuts.same.text() == "Same as Wed 18"


@pytest.mark.parametrize(
    ("entry", "source"),
    [
        (an_answer("cough", 4, TODAY - timedelta(days=7)), TODAY - timedelta(days=7)),
        (an_answer("cough", 4, TODAY - timedelta(days=8)), None),
        (an_answer("nausea", 4, TODAY - timedelta(days=3)), None),
        (a_note(day=TODAY - timedelta(days=3)), None),
    ],
)
def test_only_answers_of_the_last_week_are_offered(
    diary: Diary, entry: Record, source: date | None
):
    diary.save(entry, label="x")
    assert diary.last_answered(TODAY) == source


def test_cancelling_same_as_yesterday_sets_nothing(
    qtbot: QtBot, today: TodayPage, diary: Diary, diary_path: Path
):
    diary.record(YESTERDAY, {"cough": 5})
    before = stored(diary_path)
    key(open_dialog(today), Qt.Key.Key_Escape)
    assert stored(diary_path) == before
    qtbot.waitUntil(lambda: not today.findChildren(Dialog))


def test_nothing_to_take_over_is_said_in_the_banner(today: TodayPage, window: MainWindow):
    click(today.head.shortcuts.same)
    sentence = "There is nothing to copy from Saturday 21 November 2026."
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
    assert today.head.progress.question.text() == "How bad was each symptom at its worst that day?"
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


def opened_calendar(today: TodayPage) -> DayPopup:
    today.bar.date.setFocus()
    key(today, Qt.Key.Key_Space)
    popup = today.findChild(DayPopup)
    assert isinstance(popup, DayPopup)
    return popup


def test_the_popup_calendar_takes_arrows_and_enter_at_once(
    qtbot: QtBot, today: TodayPage, diary: Diary
):
    diary.record(date(2026, 11, 20), {"cough": 7})
    popup = opened_calendar(today)
    for which in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
        key(popup, which)
    assert today.day == date(2026, 11, 20)
    assert said(today, "cough") == "7 – severe"
    qtbot.waitUntil(lambda: not today.findChildren(DayPopup))


def test_the_popup_calendar_says_month_and_whether_a_day_is_recorded(
    today: TodayPage, diary: Diary
):
    diary.record(date(2026, 11, 15), {"cough": 7})
    popup = opened_calendar(today)
    key(popup, Qt.Key.Key_Up)
    assert focused(popup).accessibleName() == "Sunday 15 November 2026, recorded"
    key(popup, Qt.Key.Key_PageUp)
    assert focused(popup).accessibleName() == "Thursday 15 October 2026, not recorded"
    assert popup.month.text() == "October 2026"
    popup.close()


def test_the_popup_calendar_marks_today_and_knows_days_of_long_ago(today: TodayPage, diary: Diary):
    diary.record(date(2021, 11, 20), {"cough": 7})
    today.show_day(date(2026, 11, 20))
    popup = opened_calendar(today)
    marked = [cell for cell in popup.cells if cell.is_today]
    assert [cell.accessibleName() for cell in marked] == [
        "Sunday 22 November 2026, today, not recorded"
    ]
    plain = next(cell for cell in popup.cells if cell.day == date(2026, 11, 21))
    assert marked[0].grab().toImage().pixelColor(20, 1) != plain.grab().toImage().pixelColor(20, 1)
    for _ in range(5):
        key(popup, Qt.Key.Key_PageUp, CTRL)
    assert focused(popup).accessibleName() == "Saturday 20 November 2021, recorded"
    popup.close()


def test_a_day_of_the_popup_calendar_is_one_of_several_and_the_keyboard_goes_straight_to_it(
    today: TodayPage, qapp: QApplication
):
    popup = opened_calendar(today)
    key(popup, Qt.Key.Key_Home)
    interface = QAccessible.queryAccessibleInterface(focused(popup))
    assert interface.role() is QAccessible.Role.RadioButton
    been: list[str] = []
    qapp.focusChanged.connect(lambda _, now: been.append(now.accessibleName() if now else ""))
    key(popup, Qt.Key.Key_Left)
    assert been == ["Saturday 31 October 2026, not recorded"]
    chosen = [cell.day for cell in popup.cells if cell.isChecked()]
    assert chosen == []
    popup.close()


@pytest.mark.parametrize(
    ("keys_pressed", "day"),
    [
        ([Qt.Key.Key_Home], date(2026, 11, 1)),
        ([Qt.Key.Key_Home, Qt.Key.Key_Left], date(2026, 10, 31)),
        ([Qt.Key.Key_PageUp, Qt.Key.Key_End], date(2026, 10, 31)),
        ([Qt.Key.Key_Down], TODAY),
        ([Qt.Key.Key_PageUp, Qt.Key.Key_PageDown], TODAY),
    ],
)
def test_the_keys_of_the_popup_calendar(today: TodayPage, keys_pressed: list[Qt.Key], day: date):
    popup = opened_calendar(today)
    for which in keys_pressed:
        key(popup, which)
    assert popup.day == day
    key(popup, Qt.Key.Key_Escape)
    assert not popup.isVisible()
    assert today.day == TODAY


def test_a_click_in_the_popup_calendar_opens_a_day(today: TodayPage):
    popup = opened_calendar(today)
    click(popup.before)
    assert popup.month.text() == "October 2026"
    assert popup.before.isEnabled()
    click(popup.after)
    assert not popup.after.isEnabled()
    click(popup.before)
    click(next(cell for cell in popup.cells if cell.text() == "3"))
    assert today.day == date(2026, 10, 3)


def test_the_popup_calendar_has_no_future_days_and_no_small_targets(today: TodayPage):
    popup = opened_calendar(today)
    days = [cell for cell in popup.cells if cell.day]
    assert [cell.isEnabled() for cell in days] == [n <= TODAY.day for n in range(1, 31)]
    assert min(min(cell.width(), cell.height()) for cell in days) >= 44
    popup.close()


def test_the_popup_calendar_stays_on_the_screen(today: TodayPage, window: MainWindow):
    room = window.screen().availableGeometry()
    window.move(room.bottomRight())
    popup = opened_calendar(today)
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
    answer(today, "cough", 7).toggle()
    assert stored(diary_path) == {("2026-11-22", "cough"): 7}
    assert [it.isChecked() for it in row(today, "cough").buttons].index(True) == 7


def test_names_stand_alone_for_a_screen_reader(today: TodayPage):
    assert answer(today, "cough", 4).accessibleName() == "4 out of 10, moderate"
    assert answer(today, "blood", "not_sure").accessibleName() == "Not sure"
    assert row(today, "cough").accessibleName() == "Cough, not recorded"
    press(today, "cough", 4)
    assert row(today, "cough").accessibleName() == "Cough, 4 out of 10, moderate"


def test_a_row_is_a_group_of_radio_buttons(today: TodayPage):
    press(today, "cough", 4)
    for symptom, value in (("cough", 4), ("fever", "no")):
        group = QAccessible.queryAccessibleInterface(row(today, symptom))
        button = QAccessible.queryAccessibleInterface(answer(today, symptom, value))
        assert group.role() is QAccessible.Role.Grouping
        assert button.role() is QAccessible.Role.RadioButton
        assert button.state().checked == (symptom == "cough")


def test_links_lead_to_learn_and_settings(session: Session, today: TodayPage):
    click(today.signs._country)
    settings = session.window.pages["settings"]
    assert session.window.current_key == "settings"
    assert settings.section == "about"  # type: ignore[attr-defined]
    session.window.show_page("today")
    click(today.advice.more)
    assert session.window.current_key == "learn"
    session.window.show_page("today")
    click(today.signs._more)
    assert session.window.current_key == "learn"


def test_the_signs_never_ask_for_a_country_that_was_chosen(today: TodayPage, window: MainWindow):
    assert today.signs._country.isVisible()
    assert "Get emergency help now if you" in texts(today.signs)
    for code, title in (("GB", "Call 999 now if you"), ("", "Get emergency help now if you")):
        window._operations.run(window._diary.set, "country", code)
        assert today.signs._country.isHidden()
        assert title in texts(today.signs)


def test_where_something_is_felt_the_rest_is_spoken_of_as_the_rest(today: TodayPage):
    assert today.head.shortcuts.none.text() == "No symptoms today"
    press(today, "cough", 0)
    assert today.head.shortcuts.none.text() == "No symptoms today"
    press(today, "cough", 6)
    assert today.head.shortcuts.none.text() == "Nothing else today"
    today.show_day(YESTERDAY)
    assert today.head.shortcuts.same.text() == "Same as Fri 20"
    assert today.head.shortcuts.none.text() == "No symptoms that day"
    press(today, "blood", "not_sure")
    assert today.head.shortcuts.none.text() == "Nothing else that day"
