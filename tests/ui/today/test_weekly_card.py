"""What Today asks once a week: off until switched on, steps in words, undo."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.domain.profile import COUNTRY
from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.settings.rhythm_card import RhythmCard
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.page import TodayPage
from mbc_tracker.ui.today.weekly_card import WeeklyCard
from mbc_tracker.ui.today.weekly_step_dialog import WeeklyStepDialog
from tests.builders import TODAY, YESTERDAY, an_appointment

QUESTION = "breathless_activity"


def switch_on(diary: Diary, *questions: str) -> None:
    for question in questions or (QUESTION,):
        diary.save(SymptomVisibility(question, shown=True), label="on")


def card_of(page: TodayPage) -> WeeklyCard:
    return page._side.weekly


def opened(page: TodayPage, question: str = QUESTION) -> WeeklyStepDialog:
    card_of(page).buttons[question].click()
    (dialog,) = page.window().findChildren(WeeklyStepDialog)
    return dialog


def name(page: TodayPage) -> str:
    return card_of(page).buttons[QUESTION].accessibleName()


def step(diary: Diary, day: date = TODAY) -> object:
    return diary.reader.day(day).value(QUESTION)


def test_nothing_is_asked_until_it_is_switched_on(today: TodayPage):
    assert card_of(today).isHidden()


def test_a_step_is_saved_with_its_day_and_can_be_undone(diary: Diary, today: TodayPage):
    switch_on(diary)
    today.invalidate()
    today.refresh()
    rows = len(today.answers.rows)
    dialog = opened(today)
    assert not any(line.isChecked() for line in dialog.lines.values())
    dialog.accept()
    assert dialog.isVisible(), "nothing is chosen yet"
    dialog.lines["step_2"].click()
    dialog.accept()
    assert step(diary) == "step_2"
    assert name(today) == "Change: What breathlessness stops me doing: step 2 of 4"
    assert len(today.answers.rows) == rows, "it is no row among those of each day"
    today._operations.undo()
    assert step(diary) is None
    assert name(today) == "Answer: What breathlessness stops me doing"


def test_it_is_asked_again_a_week_later_and_not_before(diary: Diary, today: TodayPage):
    switch_on(diary)
    diary.record(TODAY - timedelta(days=6), {QUESTION: "step_1"})
    today.refresh()
    assert card_of(today).isHidden()
    card_of(today).show_day(TODAY + timedelta(days=1))
    assert not card_of(today).isHidden()
    card_of(today).show_day(TODAY - timedelta(days=6))
    assert name(today).endswith("step 1 of 4")


def test_an_answer_that_is_there_is_shown_as_chosen(diary: Diary, today: TodayPage):
    switch_on(diary, QUESTION, "activity_level")
    diary.record(TODAY, {"activity_level": "step_3"})
    today.refresh()
    dialog = opened(today, "activity_level")
    assert [key for key, line in dialog.lines.items() if line.isChecked()] == ["step_3"]
    dialog.reject()


def test_a_step_that_cannot_be_saved_is_not_shown_as_saved(
    diary: Diary, today: TodayPage, monkeypatch: pytest.MonkeyPatch
):
    switch_on(diary)
    today.refresh()

    def full(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(diary, "record", full)
    dialog = opened(today)
    dialog.lines["step_2"].click()
    dialog.accept()
    assert name(today) == "Answer: What breathlessness stops me doing"


def last_dialog(page: TodayPage) -> WeeklyStepDialog:
    return page.window().findChildren(WeeklyStepDialog)[-1]


@pytest.mark.parametrize(
    ("country", "size", "answers"),
    [
        ("", (1280, 720), {"blood": "streaks"}),
        ("", (1366, 698), {"blood": "streaks"}),
        ("GB", (1280, 692), {"breathlessness": 6, "chest_pain": 6}),
        ("GB", (1280, 692), {"blood": "streaks"}),
    ],
)
def test_with_a_notice_and_a_visit_nothing_scrolls_on_a_small_screen(
    diary: Diary,
    opens: Callable[[str], Session],
    qtbot: QtBot,
    country: str,
    size: tuple[int, int],
    answers: dict[str, Value],
):
    if country:
        diary.set(COUNTRY, country)
    switch_on(diary, QUESTION, "activity_level")
    diary.save(an_appointment(), label="visit")
    diary.record(TODAY, answers)
    window = opens("today").window
    window.resize(*size)
    page = window.pages["today"]
    assert isinstance(page, TodayPage)
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: page.width() + window.sidebar.width() == size[0])
    qtbot.waitUntil(lambda: bar.maximum() == 0)
    shown = [page._side._visit, card_of(page)]
    assert all(not card.isHidden() for card in shown)


def test_as_one_line_it_asks_one_question_after_the_other(diary: Diary, today: TodayPage):
    switch_on(diary, QUESTION, "activity_level")
    today.refresh()
    card = card_of(today)
    card.show_short(short=True)
    card.all.click()
    for key in ("step_2", "step_3"):
        dialog = last_dialog(today)
        dialog.lines[key].click()
        dialog.accept()
    log = diary.reader.day(TODAY)
    assert (log.value(QUESTION), log.value("activity_level")) == ("step_2", "step_3")
    assert card.all.accessibleName() == "Change: Once a week"
    card.all.click()
    dialog = last_dialog(today)
    assert dialog.lines["step_2"].isChecked()
    dialog.reject()
    assert not any(one.isVisible() for one in today.window().findChildren(WeeklyStepDialog))


def test_as_one_line_it_stops_asking_where_nothing_can_be_saved(
    diary: Diary, today: TodayPage, monkeypatch: pytest.MonkeyPatch
):
    switch_on(diary, QUESTION, "activity_level")
    today.refresh()

    def full(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(diary, "record", full)
    card_of(today).all.click()
    dialog = last_dialog(today)
    dialog.lines["step_2"].click()
    dialog.accept()
    assert not any(one.isVisible() for one in today.window().findChildren(WeeklyStepDialog))


def test_same_as_yesterday_and_no_symptoms_leave_steps_alone(diary: Diary):
    switch_on(diary)
    diary.record(YESTERDAY, {QUESTION: "step_1", "cough": 2})
    assert QUESTION not in diary.answers_to_copy(TODAY, YESTERDAY)
    assert QUESTION not in diary.no_symptom_answers(TODAY)


def test_settings_switch_each_question_on_and_off(
    theme: Theme, diary: Diary, operations: Operations, qtbot
):
    card = RhythmCard(theme, diary, operations)
    qtbot.addWidget(card)
    card.refresh()
    assert not any(tick.isChecked() for tick in card.questions.values())
    card.questions[QUESTION].click()
    assert [one.shown for one in diary.reader.records(SymptomVisibility)] == [True]
    card.questions[QUESTION].click()
    assert [one.shown for one in diary.reader.records(SymptomVisibility)] == [False]


def test_a_question_that_cannot_be_switched_on_stays_off(
    theme: Theme, diary: Diary, operations: Operations, qtbot, monkeypatch: pytest.MonkeyPatch
):
    card = RhythmCard(theme, diary, operations)
    qtbot.addWidget(card)

    def full(*_: object, **__: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(diary, "save", full)
    card.questions[QUESTION].click()
    assert not card.questions[QUESTION].isChecked()
