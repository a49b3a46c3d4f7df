"""The steps of weekly questions, in sentences."""

from __future__ import annotations

from mbc_tracker.content import catalogue, words
from mbc_tracker.content.step_text import StepText
from mbc_tracker.content.words import NOTHING
from tests.builders import TODAY, YESTERDAY

ACTIVITY = catalogue.load()["activity_level"]


def test_one_answer_has_none_before():
    text = StepText(words.load()).latest(ACTIVITY, [(TODAY, "step_1")])
    assert text.startswith(f"{ACTIVITY.label}: step 1")
    assert ACTIVITY.word("step_1") in text


def test_the_step_before_is_named_with_its_day():
    both = [(YESTERDAY, "step_0"), (TODAY, "step_2")]
    alone = StepText(words.load()).latest(ACTIVITY, both[1:])
    text = StepText(words.load()).latest(ACTIVITY, both)
    assert text.startswith(alone)
    assert "0" in text.removeprefix(alone)


def test_the_table_has_a_dash_where_a_question_has_no_answer():
    breath = catalogue.load()["breathless_activity"]
    answers = {ACTIVITY: [(TODAY, "step_1")], breath: [(YESTERDAY, "step_2")]}
    (_, now), (_, before) = (row[:2] for row in StepText(words.load()).table(answers).rows)
    assert (now[:1], before) == ("1", NOTHING)


def test_without_answers_nothing_is_said():
    assert StepText(words.load()).latest(ACTIVITY, []) == ""
