"""Today in a diary that is written once a week."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint

from mbc_tracker.domain import profile
from mbc_tracker.domain.records import Answer
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.settings.rhythm_card import RhythmCard
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import TODAY, YESTERDAY
from tests.ui.acting import child, click, press
from tests.ui.fitting import faults
from tests.ui.today.whole_day import answer_all


@pytest.fixture
def weekly(diary: Diary) -> Diary:
    """Somebody who wrote each day last week, and once a week from today."""
    diary.record(TODAY - timedelta(days=4), {"cough": 2})
    diary.set(profile.RHYTHM, profile.WEEKLY)
    return diary


def recalls(diary: Diary) -> set[Recall]:
    return {one.recall for one in diary.reader.records(Answer) if one.day == TODAY}


def test_the_question_and_the_button_are_about_seven_days(weekly: Diary, today: TodayPage):
    question = today.head.progress.question
    assert question.text() == "How bad was each symptom at its worst in the last 7 days?"
    assert today.head.shortcuts.none.text() == "No symptoms in 7 days"
    assert not today.head.shortcuts.same.isVisible()
    assert faults(today) == []
    press(today, "cough", 4)
    assert today.head.shortcuts.none.text() == "Nothing else in 7 days"
    assert recalls(weekly) == {Recall.WEEK}


def test_today_says_when_it_was_answered_last(weekly: Diary, today: TodayPage):
    assert today.head.progress.text == "11 to answer. Last answered on Wed 18 Nov."
    press(today, "cough", 4)
    assert today.head.progress.text == "1 answered, 10 left"
    today.show_day(YESTERDAY)
    assert today.head.progress.text == "11 to answer"


def test_no_day_is_missing(weekly: Diary, today: TodayPage):
    answer_all(today)
    assert not today.head.missing.fill.isVisible()


def test_a_day_that_was_written_daily_is_asked_about_as_a_day(weekly: Diary, today: TodayPage):
    today.show_day(TODAY - timedelta(days=4))
    question = today.head.progress.question
    assert question.text() == "How bad was each symptom at its worst that day?"
    assert today.head.shortcuts.same.isVisible()
    today.show_day(YESTERDAY)
    assert question.text() == "How bad was each symptom at its worst in the 7 days before?"


def test_no_press_moves_the_buttons(weekly: Diary, today: TodayPage):
    def places() -> list[QPoint]:
        parts = [today.bar.undo, today.head.shortcuts.none, *today.answers.rows]
        return [part.mapTo(today, QPoint()) for part in parts]

    before = places()
    press(today, "cough", 4)
    assert places() == before


def test_the_choice_in_settings_counts_at_once(
    diary: Diary, window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch
):
    card = child(window.show_page("settings"), RhythmCard)
    assert card.chips.choice == profile.DAILY
    click(card.chips.chips[profile.WEEKLY])
    assert diary.reader.setting(profile.RHYTHM) == profile.WEEKLY
    page = window.show_page("today")
    assert isinstance(page, TodayPage)
    assert page.head.progress.question.text().endswith("in the last 7 days?")
    session.operations.undo()
    assert page.head.progress.question.text().endswith("at its worst today?")
    assert page.head.shortcuts.same.isVisible()

    def full_disk(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr(diary, "set", full_disk)
    window.show_page("settings")
    click(card.chips.chips[profile.WEEKLY])
    assert card.chips.choice == profile.DAILY
