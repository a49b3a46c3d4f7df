"""Typing 10: T gives it at once; after 1 and 0 the window asks, whatever the speed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.shell.main_window import MainWindow
from mbc_tracker.ui.shell.session import Session
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import an_own_symptom
from tests.ui.acting import answer, focused, key, keys, press, stored

FIRST, SECOND = ("2026-11-22", "breathlessness"), ("2026-11-22", "cough")
ASKED = "Did you mean 10 for breathlessness? Press Y"


class Typist:
    """Somebody who takes 300 to 800 ms from key to key, and reads what is asked."""

    def __init__(self, today: TodayPage, seed: int) -> None:
        self._today, self._chance = today, random.Random(seed)
        self._now = 0.0
        today.answers.ten.now = lambda: self._now

    def types(self, wanted: list[int]) -> None:
        """Type numbers as they are written, and answer a question truthfully."""
        for number in wanted:
            for digit in str(number):
                self._now += self._chance.uniform(0.3, 0.8)
                keys(self._today, digit)
            asked = self._today.answers.ten.question is not None
            if asked and number == 10:
                self._now += self._chance.uniform(0.3, 0.8)
                keys(self._today, "y")


@pytest.mark.parametrize("seed", range(4))
def test_a_slow_typist_gets_what_was_meant_for_10_and_for_1_and_0(
    today: TodayPage, diary: Diary, seed: int
):
    chance = random.Random(seed)
    wanted = [chance.choice([0, 1, 10]) for _ in range(7)]
    Typist(today, seed).types(wanted)
    log = diary.reader.day(today.day)
    assert [log.value(row.symptom.key) for row in today.answers.rows[:7]] == wanted


def test_1_and_0_stay_1_and_0_until_10_is_said(today: TodayPage, diary_path: Path):
    keys(today, "10")
    assert stored(diary_path) == {FIRST: 1, SECOND: 0}
    assert today.bar.saved.text() == ASKED
    assert focused(today) is answer(today, "chest_pain", 0)
    keys(today, "y")
    assert stored(diary_path) == {FIRST: 10}
    assert focused(today) is answer(today, "cough", 0)
    assert today.bar.saved.text() == "✓ Saved 09:41"


def test_what_the_second_row_said_before_comes_back(today: TodayPage, diary_path: Path):
    press(today, "cough", 6)
    answer(today, "breathlessness", 0).setFocus()
    keys(today, "10y")
    assert stored(diary_path) == {FIRST: 10, SECOND: 6}


def test_ten_in_place_of_one_and_nought_is_one_step(
    today: TodayPage, window: MainWindow, diary_path: Path
):
    keys(today, "10y")
    window.undo()
    assert stored(diary_path) == {FIRST: 1, SECOND: 0}


@pytest.mark.parametrize("between", ["next", "press", "clear", "day"])
def test_the_question_is_over_with_the_next_answer(
    today: TodayPage, diary_path: Path, between: str
):
    keys(today, "10")
    if between == "next":
        keys(today, "4")
    elif between == "press":
        press(today, "wheeze", 2)
    elif between == "clear":
        answer(today, "cough", 0).setFocus()
        key(today, Qt.Key.Key_Backspace)
    else:
        today.show_day(today.day)
    keys(today, "y")
    assert stored(diary_path)[FIRST] == 1


def test_nothing_is_asked_after_a_long_pause_or_a_press_of_the_mouse(today: TodayPage):
    now = [0.0]
    today.answers.ten.now = lambda: now[0]
    keys(today, "1")
    now[0] += 1.6
    keys(today, "0")
    assert today.answers.ten.question is None
    press(today, "wheeze", 1)
    answer(today, "hoarseness", 0).setFocus()
    keys(today, "0")
    assert today.answers.ten.question is None


def test_a_key_that_the_next_row_needs_is_not_asked_for(
    today: TodayPage, session: Session, diary: Diary, diary_path: Path
):
    own = [
        an_own_symptom("Ache", id="own-1"),
        an_own_symptom("Burn", id="own-2"),
        an_own_symptom("Rash", kind=Kind.YES_NO, id="own-3"),
    ]
    session.operations.run(diary.save, *own, label="x")
    assert all(isinstance(it, OwnSymptom) for it in own)
    answer(today, "own-1", 0).setFocus()
    keys(today, "10")
    assert today.bar.saved.text() == "Did you mean 10 for Ache? Press T"
    keys(today, "t")
    assert stored(diary_path) == {("2026-11-22", "own-1"): 10}


def test_a_nought_in_the_row_of_words_that_follows_is_asked_about_too(
    today: TodayPage, diary_path: Path
):
    answer(today, "appetite_loss", 0).setFocus()
    keys(today, "10")
    assert today.bar.saved.text() == "Did you mean 10 for loss of appetite? Press Y"
    keys(today, "y")
    assert stored(diary_path) == {("2026-11-22", "appetite_loss"): 10}
    keys(today, "0")
    assert today.answers.ten.question is None


def test_y_without_a_question_writes_nothing(today: TodayPage, diary_path: Path):
    keys(today, "y")
    assert stored(diary_path) == {}
