"""Home measurements on Today: typed, asked about, refused, cleared."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mbc_tracker.domain import profile
from mbc_tracker.domain.records import Measurement, SymptomVisibility
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Colours, Preferences
from mbc_tracker.ui.today.measurement_cell import MeasurementCell
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.today.value_question import ValueQuestion
from tests.builders import TODAY, YESTERDAY, a_measurement
from tests.ui.acting import child, click, focused, key, keys, place, press, row, texts
from tests.ui.fitting import faults
from tests.ui.today.whole_day import answer_all

THREE = "weight,temperature,spo2"


@pytest.fixture
def measured(diary: Diary) -> Diary:
    """Somebody who weighs herself, and has taken her temperature never."""
    diary.set(profile.MEASURED, THREE)
    before = a_measurement("weight", 64.2, day=TODAY - timedelta(days=2), id="before")
    diary.save(before, a_measurement("spo2", 96, day=YESTERDAY, id="spo2"), label="x")
    return diary


def cell(today: TodayPage, kind: str) -> MeasurementCell:
    return next(cell for cell in today.answers.measured if cell.entry.kind == kind)


def type_into(today: TodayPage, kind: str, text: str) -> MeasurementCell:
    """Type a value in the place of what is there, and press Enter."""
    field = cell(today, kind).field
    field.setFocus()
    field.selectAll()
    key(today, Qt.Key.Key_Delete)
    keys(today, text)
    key(today, Qt.Key.Key_Return)
    return cell(today, kind)


def readings(diary: Diary, kind: str, day: date = TODAY) -> list[float]:
    return [one.value for one in diary.measurements.of_kind(kind, day).readings]


def question(today: TodayPage) -> ValueQuestion:
    return today.measured.question


def test_nothing_is_asked_for_until_it_is_switched_on(today: TodayPage, diary: Diary):
    assert today.answers.measured == []
    row(today, "face_neck_swelling").left.emit(1)
    assert today.answers.note.hasFocus()


def test_each_says_what_was_measured_last(measured: Diary, today: TodayPage):
    assert [it.about.text() for it in today.answers.measured] == [
        "last 64.2, Friday",
        "not recorded",
        "last 96, Saturday",
    ]
    assert [it.field.accessibleName() for it in today.answers.measured] == [
        "Weight in kg",
        "Temperature in °C",
        "Oxygen (SpO2) in %",
    ]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (TODAY - timedelta(days=6), "last 64.2, Monday"),
        (TODAY - timedelta(days=7), "last 64.2, 15 Nov"),
        (date(2025, 12, 24), "last 64.2, 24 Dec 2025"),
    ],
)
def test_a_day_long_ago_is_named_by_its_date(
    diary: Diary, opens: Callable[[str], Session], day: date, text: str
):
    diary.set(profile.MEASURED, "weight")
    diary.save(a_measurement("weight", 64.2, day=day), label="x")
    page = opens("today").window.pages["today"]
    assert isinstance(page, TodayPage)
    assert page.answers.measured[0].about.text() == text


@pytest.mark.parametrize("typed", ["64.0", "64,0", " 64 ", "64 kg"])
def test_enter_saves_with_comma_or_point(measured: Diary, today: TodayPage, typed: str):
    weight = type_into(today, "weight", typed)
    (reading,) = measured.measurements.of_kind("weight", TODAY).readings
    assert (reading.value, reading.time, reading.context) == (64.0, time(9, 41), "")
    assert weight.field.text() == "64.0"
    assert today.bar.saved.text() == "✓ Saved 09:41"
    assert weight.field.hasFocus()


def test_tab_saves(measured: Diary, today: TodayPage):
    cell(today, "weight").field.setFocus()
    keys(today, "64")
    key(today, Qt.Key.Key_Tab)
    assert readings(measured, "weight") == [64.0]
    assert focused(today) is cell(today, "weight").more


def test_leaving_saves(measured: Diary, today: TodayPage):
    cell(today, "weight").field.setFocus()
    keys(today, "64")
    click(today.answers.note)
    today.answers.note.setFocus()
    assert readings(measured, "weight") == [64.0]


def test_nothing_typed_saves_nothing(measured: Diary, today: TodayPage, session: Session):
    cell(today, "weight").field.setFocus()
    key(today, Qt.Key.Key_Return)
    today.answers.note.setFocus()
    assert readings(measured, "weight") == []
    assert session.operations.last_done is None


def test_what_is_there_already_is_no_change(measured: Diary, today: TodayPage, session: Session):
    type_into(today, "weight", "64")
    before = session.operations.last_done
    assert type_into(today, "weight", "64,00").field.text() == "64.0"
    assert session.operations.last_done is before


def test_another_value_takes_the_place_of_the_first(measured: Diary, today: TodayPage):
    type_into(today, "weight", "64")
    type_into(today, "weight", "63.8")
    assert readings(measured, "weight") == [63.8]


@pytest.mark.parametrize("how", ["empty", "clear"])
def test_empty_and_clear_make_it_not_recorded_and_can_be_undone(
    measured: Diary, today: TodayPage, session: Session, how: str
):
    weight = type_into(today, "weight", "64")
    if how == "empty":
        type_into(today, "weight", "")
    else:
        click(weight.clear)
    assert readings(measured, "weight") == []
    assert weight.field.text() == ""
    assert today.bar.saved.text() == "Cleared: weight 64.0 kg"
    session.window.undo()
    assert readings(measured, "weight") == [64.0]
    assert weight.field.text() == "64.0"
    assert today.bar.saved.text() == "Undone: clear weight 64.0 kg"


def test_an_empty_field_of_spaces_is_nothing(measured: Diary, today: TodayPage):
    weight = type_into(today, "weight", "   ")
    assert weight.field.text() == ""
    assert readings(measured, "weight") == []


def test_clear_is_there_while_there_is_something_to_clear(measured: Diary, today: TodayPage):
    weight = cell(today, "weight")
    weight.take_focus()
    assert not weight.clear.isVisible()
    type_into(today, "weight", "64")
    assert weight.clear.isVisible()
    today.answers.note.setFocus()
    assert not weight.clear.isVisible()


def test_undo_takes_a_value_back_and_the_keyboard_goes_there(
    measured: Diary, today: TodayPage, session: Session
):
    type_into(today, "weight", "64")
    row(today, "cough").take_focus()
    session.window.undo()
    assert readings(measured, "weight") == []
    assert today.bar.saved.text() == "Undone: weight 64.0 kg"
    assert cell(today, "weight").field.hasFocus()
    session.window.redo()
    assert cell(today, "weight").field.text() == "64.0"


def test_undo_in_the_field_is_the_diarys(measured: Diary, today: TodayPage, session: Session):
    press(today, "cough", 4)
    cell(today, "weight").field.setFocus()
    QTest.keyClick(focused(today), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.operations.last_done is None


# Please check


def test_what_is_far_off_is_asked_about_and_not_saved(measured: Diary, today: TodayPage):
    weight = type_into(today, "weight", "196")
    asked = question(today)
    assert asked.isVisible()
    assert (asked.text.text(), asked.yes.text()) == ("Please check: 196\u00a0kg?", "Yes, 196")
    assert asked.yes.accessibleName() == "Yes, weight 196.0 kg is right"
    assert readings(measured, "weight") == []
    key(today, Qt.Key.Key_Return)
    assert readings(measured, "weight") == []
    below = place(asked, today)[0] - place(weight.field, today)[0] - weight.field.height()
    assert 0 <= below < 10
    assert faults(asked) == []


def test_the_question_is_in_the_unit_that_was_typed(measured: Diary, today: TodayPage):
    type_into(today, "weight", "432 lb")
    asked = question(today)
    assert (asked.text.text(), asked.yes.text()) == ("Please check: 432\u00a0lb?", "Yes, 432")
    click(asked.yes)
    assert readings(measured, "weight") == [195.95]


def test_a_yes_saves_it_and_a_second_press_lands_on_nothing(
    measured: Diary, today: TodayPage, session: Session
):
    type_into(today, "weight", "196")
    asked = question(today)
    spot = asked.yes.mapTo(today.window(), asked.yes.rect().center())
    click(asked.yes)
    assert readings(measured, "weight") == [196.0]
    assert cell(today, "weight").field.text() == "196.0"
    assert asked.isVisible()
    assert not asked.yes.isVisible()
    assert asked.text.text() == "✓ Saved: 196.0 kg"
    there = today.window().childAt(spot)
    assert there is not None
    assert asked.isAncestorOf(there)
    asked._rest.timeout.emit()
    assert not asked.isVisible()


def test_tab_goes_to_the_yes(measured: Diary, today: TodayPage):
    cell(today, "spo2").field.setFocus()
    keys(today, "84")
    key(today, Qt.Key.Key_Tab)
    assert question(today).yes.hasFocus()
    key(today, Qt.Key.Key_Space)
    assert readings(measured, "spo2") == [84.0]


def test_a_change_takes_the_question_away(measured: Diary, today: TodayPage):
    type_into(today, "weight", "196")
    key(today, Qt.Key.Key_Backspace)
    assert not question(today).isVisible()
    type_into(today, "weight", "64")
    assert readings(measured, "weight") == [64.0]


def test_escape_brings_back_what_the_diary_has(measured: Diary, today: TodayPage):
    type_into(today, "weight", "64")
    type_into(today, "weight", "196")
    key(today, Qt.Key.Key_Escape)
    assert not question(today).isVisible()
    assert cell(today, "weight").field.text() == "64.0"


def test_a_weight_is_compared_with_another_and_never_with_itself(measured: Diary, today: TodayPage):
    type_into(today, "weight", "196")
    click(question(today).yes)
    type_into(today, "weight", "64")
    assert not question(today).isVisible()
    assert readings(measured, "weight") == [64.0]


def test_a_yes_that_cannot_be_saved_says_so(
    measured: Diary, today: TodayPage, monkeypatch: pytest.MonkeyPatch
):
    type_into(today, "weight", "196")
    monkeypatch.setattr(measured, "save", full_disk)
    click(question(today).yes)
    assert today.bar.saved.text() == "Not saved. Try again"
    assert cell(today, "weight").field.text() == "196"


def full_disk(*_: object, **__: object) -> None:
    raise EnvironmentFault("The disk is full.")


def test_what_is_outside_the_limits_is_refused_in_words(measured: Diary, today: TodayPage):
    type_into(today, "temperature", "3")
    asked = question(today)
    assert asked.isVisible()
    assert not asked.yes.isVisible()
    assert asked.text.text() == "Please write a number from 30 to 45\u00a0°C."
    assert cell(today, "temperature").field.text() == "3"
    assert readings(measured, "temperature") == []


def test_what_waits_stays_when_another_day_is_wanted(measured: Diary, today: TodayPage):
    type_into(today, "weight", "196")
    today.answers.note.setFocus()
    click(today.bar.before)
    assert today.day == TODAY
    assert cell(today, "weight").field.hasFocus()
    assert question(today).isVisible()
    assert cell(today, "weight").field.text() == "196"


def test_the_window_closes_at_the_second_try(measured: Diary, today: TodayPage, session: Session):
    type_into(today, "weight", "many")
    assert not session.window.close()
    assert session.window.close()
    assert readings(measured, "weight") == []


def test_what_cannot_be_saved_stays_in_the_field(
    measured: Diary, today: TodayPage, monkeypatch: pytest.MonkeyPatch
):
    type_into(today, "weight", "64")
    with monkeypatch.context() as full:
        full.setattr(measured, "save", full_disk)
        full.setattr(measured, "remove", full_disk)
        type_into(today, "weight", "63")
        assert today.bar.saved.text() == "Not saved. Try again"
        type_into(today, "weight", "")
        assert today.bar.saved.text() == "Not saved. Try again"
    assert readings(measured, "weight") == [64.0]


# Days, units, keys


def test_another_day_has_its_own(measured: Diary, today: TodayPage):
    type_into(today, "weight", "64")
    today.show_day(YESTERDAY)
    assert [it.field.text() for it in today.answers.measured] == ["", "", "96"]
    type_into(today, "temperature", "38.2")
    (reading,) = measured.measurements.of_kind("temperature", YESTERDAY).readings
    assert (reading.value, reading.time) == (38.2, None)
    today.show_day(TODAY)
    assert cell(today, "weight").field.text() == "64.0"
    assert cell(today, "temperature").about.text() == "last 38.2, Sat"


def test_a_question_about_another_day_goes(measured: Diary, today: TodayPage):
    type_into(today, "weight", "196")
    click(question(today).yes)
    today.show_day(YESTERDAY)
    assert not question(today).isVisible()


def test_units_follow_the_settings_at_once(measured: Diary, today: TodayPage, session: Session):
    type_into(today, "temperature", "38")
    session.operations.run(measured.set, profile.COUNTRY, "US")
    today.refresh()
    assert cell(today, "weight").about.text() == "last 141.5, Friday"
    assert cell(today, "temperature").field.text() == "100.4"
    type_into(today, "temperature", "99.5")
    assert readings(measured, "temperature") == [37.5]


def test_arrows_go_on_through_the_fields_to_the_note(measured: Diary, today: TodayPage):
    row(today, "face_neck_swelling").take_focus()
    stops = []
    for _ in range(4):
        key(today, Qt.Key.Key_Down)
        stops.append(focused(today))
    fields = [it.field for it in today.answers.measured]
    assert stops == [*fields, today.answers.note]
    fields[0].setFocus()
    key(today, Qt.Key.Key_Up)
    assert row(today, "face_neck_swelling").isAncestorOf(focused(today))


def test_several_of_a_day_are_counted_and_the_last_is_shown(
    measured: Diary, opens: Callable[[str], Session]
):
    first = a_measurement("spo2", 95, at=time(7, 0), id="1")
    measured.save(first, a_measurement("spo2", 97, at=time(8, 0), id="2"), label="x")
    page = opens("today").window.pages["today"]
    assert isinstance(page, TodayPage)
    assert cell(page, "spo2").about.text() == "2 readings"
    assert cell(page, "spo2").field.text() == "97"
    type_into(page, "spo2", "96")
    assert readings(measured, "spo2") == [95, 96]


def test_a_first_ever_value_has_nothing_before_it(measured: Diary, today: TodayPage):
    assert type_into(today, "temperature", "37").about.text() == ""


def test_a_measured_fever_raises_a_notice(measured: Diary, today: TodayPage, session: Session):
    session.operations.run(measured.set, profile.ON_TREATMENT, profile.YES)
    panel = child(today, NoticePanel)
    type_into(today, "temperature", "37.9")
    panel.show_notice()
    assert not panel.card.isVisible()
    type_into(today, "temperature", "38.0")
    panel.show_notice()
    assert panel.card.isVisible()
    assert "38.0 °C" in " ".join(texts(panel.card))


# Places


@dataclass(frozen=True, slots=True)
class Look:
    """A window's size, its text size in per cent, and its theme."""

    width: int
    height: int
    text: int = 100
    colours: Colours = Colours.LIGHT


LOOKS = [
    Look(1280, 800),
    Look(1366, 728, colours=Colours.DARK),
    Look(1024, 640, 150),
    Look(1024, 640, 200, Colours.DARK),
]


@pytest.mark.covered_elsewhere
@pytest.mark.parametrize("look", LOOKS)
def test_nothing_moves_and_nothing_is_cut(
    measured: Diary,
    opens: Callable[[str], Session],
    preferences: Preferences,
    qtbot: QtBot,
    look: Look,
):
    preferences.text_size, preferences.colours = look.text, look.colours
    measured.set(profile.MEASURED, "weight,temperature,spo2,heart_rate,resp_rate")
    window = opens("today").window
    window.resize(look.width, look.height)
    page = window.pages["today"]
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.width() + window.sidebar.width() == look.width)
    before = places(page, qtbot)
    assert faults(page) == []
    steps: list[Callable[[], object]] = [
        lambda: type_into(page, "weight", "64"),
        lambda: type_into(page, "weight", "196"),
        lambda: click(question(page).yes),
        lambda: type_into(page, "spo2", "9"),
        lambda: type_into(page, "spo2", "96"),
        lambda: click(cell(page, "spo2").clear),
        lambda: type_into(page, "temperature", "38.5"),
    ]
    for step in steps:
        step()
        assert places(page, qtbot) == before
        assert faults(page) == []


def places(page: TodayPage, qtbot: QtBot) -> list[tuple[int, int]]:
    """Where rows and fields lie, once everything has found its place."""
    content = page.answers.parentWidget() or page
    parts = [*page.answers.rows, *page.answers.measured, page.answers.note]
    before: list[tuple[int, int]] = []
    now = [(0, 0)]
    while before != now:
        qtbot.wait(15)
        before, now = now, [place(part, content) for part in parts]
    return now


def test_with_three_measurements_there_is_no_scroll_bar_from_762_pixels(
    measured: Diary, opens: Callable[[str], Session], qtbot: QtBot
):
    window = opens("today").window
    page = window.pages["today"]
    assert isinstance(page, TodayPage)
    window.resize(1280, 762)
    qtbot.waitUntil(lambda: page.height() == 762)
    answer_all(page)
    qtbot.wait(10)
    assert page.area.verticalScrollBar().maximum() == 0


def test_more_symptoms_stand_above_the_measurements(
    measured: Diary, today: TodayPage, session: Session
):
    extra = SymptomVisibility("nausea", shown=True)
    session.operations.run(measured.save, extra, label="x")
    tops = [place(it, today)[0] for it in (*today.answers.rows, today.answers.measured[0])]
    assert tops == sorted(tops)
    assert isinstance(today.answers.measured[0].entry.before, Measurement)


def test_the_first_question_is_seen_where_its_room_was_looked_up_before_it_had_words(
    measured: Diary, today: TodayPage, window: MainWindow
):
    window.grab()  # Qt then looks at hidden parts, too
    type_into(today, "weight", "196")
    asked = question(today)
    assert asked.isVisible()
    assert asked.height() >= asked.yes.height() > 0
