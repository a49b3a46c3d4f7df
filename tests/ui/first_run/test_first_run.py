"""The first start: four short steps for a diary with nothing in it, and never again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.content.reviews import Reviews
from mbc_tracker.domain.records import BaselineReset, Contact, Setting
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.first_run.dialog import FirstRunDialog
from mbc_tracker.ui.first_run.known_step import KnownStep
from mbc_tracker.ui.first_run.steps import CountryStep, NoticesStep, TreatmentStep
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import (
    TODAY,
)
from tests.ui.acting import answer, click, focused, key, keys, texts

pytestmark = pytest.mark.usefixtures("quick_presses")


@pytest.fixture
def dialog(session: Session, qtbot: QtBot) -> FirstRunDialog:
    """The dialog as the program opens it."""
    session.start_background_services()
    qtbot.waitUntil(lambda: bool(session.window.findChildren(FirstRunDialog)))
    (opened,) = session.window.findChildren(FirstRunDialog)
    qtbot.waitUntil(opened.isActiveWindow)
    return opened


def steps(dialog: FirstRunDialog) -> tuple[NoticesStep, CountryStep, KnownStep, TreatmentStep]:
    first, second, third, fourth = dialog.steps
    assert isinstance(first, NoticesStep)
    assert isinstance(second, CountryStep)
    assert isinstance(third, KnownStep)
    assert isinstance(fourth, TreatmentStep)
    return first, second, third, fourth


def gone(dialog: FirstRunDialog) -> bool:
    return not dialog.isVisible()


def test_the_first_run_dialog_waits_until_the_window_is_there(session: Session, qtbot: QtBot):
    session.start_background_services()
    assert not session.window.findChildren(FirstRunDialog)
    qtbot.waitUntil(lambda: bool(session.window.findChildren(FirstRunDialog)))
    session.window.findChildren(FirstRunDialog)[0].reject()


def test_it_begins_at_the_top_also_in_large_letters(
    opens: Callable[[str], Session], preferences: Preferences, qtbot: QtBot
):
    preferences.text_size = 200
    session = opens("today")
    session.window.resize(1024, 640)
    session.start_background_services()
    qtbot.waitUntil(lambda: bool(session.window.findChildren(FirstRunDialog)))
    (dialog,) = session.window.findChildren(FirstRunDialog)
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.focusWidget() is dialog.language.list
    (area, *_) = dialog.findChildren(QScrollArea)
    assert area.verticalScrollBar().maximum() > 0
    assert area.verticalScrollBar().value() == 0, "what this is comes first"
    dialog.reject()


@pytest.mark.parametrize("reviewed", [False, True])
def test_it_says_that_no_clinician_has_reviewed_the_texts_until_one_has(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, reviewed: bool
):
    monkeypatch.setattr(Reviews, "cover_all", lambda _, role: reviewed)
    dialog = request.getfixturevalue("dialog")
    said = "No clinician has reviewed this program yet." in texts(dialog)
    assert said is not reviewed
    dialog.reject()


def test_the_first_run_dialog_spares_a_diary_in_use(session: Session, diary: Diary, qtbot: QtBot):
    diary.record(TODAY, {"cough": 4})
    session.start_background_services()
    qtbot.wait(250)
    assert not session.window.findChildren(FirstRunDialog)


@pytest.mark.parametrize("way", ["skip", "next", "escape"])
def test_however_it_is_closed_it_never_comes_back(dialog: FirstRunDialog, diary: Diary, way: str):
    if way == "escape":
        key(dialog, Qt.Key.Key_Escape)
    else:
        for _ in range(4):
            click(dialog.skip_button if way == "skip" else dialog.next)
    assert gone(dialog)
    assert diary.reader.setting("first_start") == "done"
    assert not diary.reader.is_empty()
    assert len(diary.reader.records(Setting)) == 1


def test_having_shown_the_first_run_dialog_can_not_be_undone(
    dialog: FirstRunDialog, session: Session, diary: Diary
):
    dialog.reject()
    session.window.undo()
    assert diary.reader.setting("first_start") == "done"


def test_neither_answer_is_chosen_before_the_person_chooses(dialog: FirstRunDialog, diary: Diary):
    notices = steps(dialog)[0].notices
    assert notices.choice == ""
    assert diary.reader.setting("diary_only", "?") == "?"
    dialog.reject()


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_the_answer_about_notices_is_kept_at_once(
    dialog: FirstRunDialog, diary: Diary, answer: str
):
    click(steps(dialog)[0].notices.chips[answer])
    assert diary.reader.setting("diary_only") == answer
    click(dialog.next)
    click(dialog.back)
    assert steps(dialog)[0].notices.choice == answer
    dialog.reject()


def test_the_first_step_says_what_this_is_and_is_not(dialog: FirstRunDialog):
    said = " ".join(texts(dialog))
    assert "Step 1 of 4." in said
    assert "No clinician has reviewed this program yet." in said
    assert "is no substitute for your team" in said
    assert "If you don’t choose, notices are shown" in said
    assert dialog.back.isHidden()
    dialog.reject()


def test_the_first_answer_takes_two_clicks_and_few_words(
    dialog: FirstRunDialog, session: Session, diary: Diary
):
    read = " ".join(texts(dialog) + [part.text() for part in pressable(dialog)])
    assert len([word for word in read.split() if word != "%"]) <= 120
    click(dialog.start_now)
    assert gone(dialog)
    page = session.window.pages["today"]
    assert isinstance(page, TodayPage)
    click(answer(page, "cough", 4))
    assert diary.reader.day(TODAY).value("cough") == 4
    assert diary.reader.setting("first_start") == "done"


def pressable(dialog: FirstRunDialog) -> list[QAbstractButton]:
    return [part for part in dialog.findChildren(QAbstractButton) if part.isVisible()]


def test_all_can_be_skipped_from_the_first_step_only(dialog: FirstRunDialog):
    click(dialog.next)
    assert dialog.start_now.isHidden()
    click(dialog.back)
    assert not dialog.start_now.isHidden()
    dialog.reject()


def test_the_text_size_is_chosen_first_and_the_dialog_comes_anew(
    dialog: FirstRunDialog, session: Session, diary: Diary, qtbot: QtBot
):
    click(dialog.text_size.chips.chips["150"])
    qtbot.waitUntil(lambda: session.theme.scale == 1.5)
    qtbot.waitUntil(lambda: bool(session.window.findChildren(FirstRunDialog)))
    (anew,) = session.window.findChildren(FirstRunDialog)
    assert anew.theme.scale == 1.5
    assert anew.text_size.chips.choice == "150"
    assert diary.reader.setting("first_start") == ""
    anew.reject()
    assert diary.reader.setting("first_start") == "done"


def test_the_country_of_the_computer_is_offered_and_never_assumed(
    session: Session, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("mbc_tracker.ui.common.country_field.system_country", lambda: "GB")
    session.dialogs.show_first_run()
    (dialog,) = session.window.findChildren(FirstRunDialog)
    click(dialog.next)
    country = steps(dialog)[1]
    assert country.country.currentIndex() == -1
    assert country.place.suggestion.text() == "Use United Kingdom"
    click(country.place.suggestion)
    assert diary.reader.setting("country") == "GB"
    assert country.number.text() == "In an emergency the diary says: call 999."
    assert country.place.suggestion.isHidden()
    assert focused(dialog) is country.country
    dialog.reject()


def test_the_country_gives_the_number_at_once(dialog: FirstRunDialog, diary: Diary):
    click(dialog.next)
    step = steps(dialog)[1]
    step.name.setText("half typed")
    assert step.country.currentIndex() == -1
    step.country.setCurrentText("United Kingdom")
    step.country.activated.emit(step.country.currentIndex())
    assert diary.reader.setting("country") == "GB"
    assert step.number.text() == "In an emergency the diary says: call 999."
    assert step.name.text() == "half typed"
    dialog.reject()


def levels(diary: Diary) -> dict[str, int | None]:
    """The level of each mark of today."""
    marks = diary.reader.records(BaselineReset)
    assert {mark.day for mark in marks} <= {TODAY}
    return {mark.symptom: mark.level for mark in marks}


def choose(dialog: FirstRunDialog, **wanted: int | None) -> None:
    """Choose levels in the step on what the team knows."""
    for symptom, level in wanted.items():
        dropdown = steps(dialog)[2].known.levels[symptom]
        dropdown.setCurrentIndex(dropdown.findData(level))


def fill(step: CountryStep, name: str, phone: str) -> None:
    step.name.setText(name)
    step.phone.setText(phone)


def test_the_first_number_is_added_changed_and_removed(dialog: FirstRunDialog, diary: Diary):
    click(dialog.next)
    for name, phone in (("Ward 7", "0123"), ("Ward 7", "0456"), ("", "")):
        fill(steps(dialog)[1], f" {name} ", phone)
        click(dialog.next)
        found = [(it.name, it.phone, it.position) for it in diary.reader.records(Contact)]
        assert found == ([(name, phone, 1)] if name else [])
        click(dialog.back)
    dialog.reject()


@pytest.mark.parametrize(("name", "phone"), [("Ward 7", ""), ("", "0123")])
def test_half_a_number_is_asked_for_or_skipped(
    dialog: FirstRunDialog, diary: Diary, name: str, phone: str
):
    click(dialog.next)
    fill(steps(dialog)[1], name, phone)
    click(dialog.next)
    assert "Please give a name or role, and a phone number." in texts(dialog)
    click(dialog.skip_button)
    assert dialog.windowTitle() == "What your team knows"
    assert diary.reader.records(Contact) == ()
    click(dialog.back)
    assert (steps(dialog)[1].name.text(), steps(dialog)[1].phone.text()) == ("", "")
    dialog.reject()


def test_a_number_that_could_not_be_kept_stays_on_screen(
    dialog: FirstRunDialog, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    def broken() -> None:
        raise EnvironmentFault("The disk is full.")

    click(dialog.next)
    fill(steps(dialog)[1], "Ward 7", "0123")
    with monkeypatch.context() as full:
        full.setattr(diary._store, "transaction", broken)
        click(dialog.next)
    assert "The disk is full." in texts(dialog)
    assert dialog.windowTitle() == "Who to call"
    click(dialog.next)
    assert [it.phone for it in diary.reader.records(Contact)] == ["0123"]
    dialog.reject()


def test_the_treatment_is_kept(dialog: FirstRunDialog, diary: Diary):
    for _ in range(3):
        click(dialog.next)
    assert dialog.next.text() == "Start my diary"
    choices = steps(dialog)[3].choices
    click(choices.on_treatment)
    choices.limit.setText("37.5")
    click(dialog.next)
    assert gone(dialog)
    assert diary.reader.setting("on_treatment") == "yes"
    assert diary.reader.setting("fever_limit") == "37.5"


def test_a_limit_that_can_not_be_holds_the_last_step_until_it_is_skipped(
    dialog: FirstRunDialog, diary: Diary
):
    for _ in range(3):
        click(dialog.next)
    steps(dialog)[3].choices.limit.setText("warm")
    click(dialog.next)
    assert not gone(dialog)
    click(dialog.skip_button)
    assert gone(dialog)
    assert diary.reader.setting("fever_limit") == ""


def tab_to(dialog: FirstRunDialog, wanted: QWidget) -> None:
    for _ in range(20):
        if dialog.focusWidget() is wanted:
            return
        key(dialog, Qt.Key.Key_Tab)
    message = f"the Tab key never came to {wanted.accessibleName()}"
    raise AssertionError(message)


def test_all_of_it_goes_with_the_keyboard_alone(dialog: FirstRunDialog, diary: Diary, qtbot: QtBot):
    first, second, third, fourth = steps(dialog)
    assert dialog.focusWidget() is dialog.language.list
    tab_to(dialog, first.notices.chips["no"])
    key(dialog, Qt.Key.Key_Space)
    key(dialog, Qt.Key.Key_Return)
    assert dialog.focusWidget() is second.country
    keys(dialog, "United K")
    tab_to(dialog, second.name)
    keys(dialog, "Ward 7")
    tab_to(dialog, second.phone)
    keys(dialog, "0123")
    key(dialog, Qt.Key.Key_Return)
    assert dialog.focusWidget() is third.known.levels["breathlessness"]
    tab_to(dialog, third.known.levels["cough"])
    keys(dialog, "4")
    key(dialog, Qt.Key.Key_Return)
    assert dialog.focusWidget() is fourth.choices.on_treatment
    key(dialog, Qt.Key.Key_Space)
    tab_to(dialog, fourth.choices.limit)
    keys(dialog, "37.5")
    key(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: gone(dialog))
    kept = diary.reader.settings()
    assert kept == {
        "diary_only": "no",
        "country": "GB",
        "on_treatment": "yes",
        "fever_limit": "37.5",
        "first_start": "done",
    }
    assert [(it.name, it.phone) for it in diary.reader.records(Contact)] == [("Ward 7", "0123")]
    assert levels(diary) == {"cough": 4}


def test_a_country_that_was_touched_by_a_slip_goes_with_skipping(
    dialog: FirstRunDialog, diary: Diary
):
    click(dialog.next)
    country = steps(dialog)[1].country
    country.setCurrentIndex(country.findData("DK"))
    country.activated.emit(country.currentIndex())
    assert diary.reader.setting("country") == "DK"
    click(dialog.skip_button)
    assert diary.reader.setting("country", "?") == "?"


def test_a_country_that_was_saved_stays_when_another_step_is_skipped(
    dialog: FirstRunDialog, diary: Diary
):
    click(dialog.next)
    country = steps(dialog)[1].country
    country.setCurrentIndex(country.findData("DK"))
    country.activated.emit(country.currentIndex())
    click(dialog.next)
    click(dialog.skip_button)
    assert diary.reader.setting("country") == "DK"


def test_going_back_keeps_what_is_typed(dialog: FirstRunDialog):
    dialog.accept()
    step = dialog.steps[1]
    assert isinstance(step, CountryStep)
    step.name.setText("Breast care nurse")
    dialog.go_back()
    dialog.accept()
    assert step.name.text() == "Breast care nurse"


@pytest.fixture
def asked(dialog: FirstRunDialog) -> FirstRunDialog:
    """The dialog at the step on what the team knows."""
    click(dialog.next)
    click(dialog.next)
    assert dialog.windowTitle() == "What your team knows"
    return dialog


def test_what_the_team_knows_begins_with_nothing_chosen(asked: FirstRunDialog, diary: Diary):
    step = steps(asked)[2]
    assert step.known.chosen == {}
    assert step.known.levels["cough"].accessibleName() == "Cough: how bad is it usually?"
    click(asked.next)
    assert levels(diary) == {}
    asked.reject()


def test_levels_are_kept_with_next_and_can_be_undone(
    asked: FirstRunDialog, session: Session, diary: Diary
):
    choose(asked, cough=5, breathlessness=3)
    assert levels(diary) == {}
    click(asked.next)
    assert levels(diary) == {"cough": 5, "breathlessness": 3}
    asked.reject()
    session.window.undo()
    assert levels(diary) == {}


def test_levels_are_changed_and_taken_back_by_going_back(asked: FirstRunDialog, diary: Diary):
    choose(asked, cough=5, breathlessness=3)
    click(asked.next)
    click(asked.back)
    choose(asked, cough=6, breathlessness=None)
    click(asked.next)
    assert levels(diary) == {"cough": 6}
    asked.reject()


def test_skipping_forgets_levels_that_were_not_saved(asked: FirstRunDialog, diary: Diary):
    choose(asked, cough=5)
    click(asked.skip_button)
    assert levels(diary) == {}
    click(asked.back)
    assert steps(asked)[2].known.chosen == {}
    asked.reject()


def test_levels_that_could_not_be_kept_stay_on_screen(
    asked: FirstRunDialog, diary: Diary, monkeypatch: pytest.MonkeyPatch
):
    def broken() -> None:
        raise EnvironmentFault("The disk is full.")

    choose(asked, cough=5)
    with monkeypatch.context() as full:
        full.setattr(diary._store, "transaction", broken)
        click(asked.next)
    assert "The disk is full." in texts(asked)
    assert asked.windowTitle() == "What your team knows"
    click(asked.next)
    assert levels(diary) == {"cough": 5}
    asked.reject()
