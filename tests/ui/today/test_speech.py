"""Sentences for those who hear Today instead of seeing it."""

from __future__ import annotations

import pytest

from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.today.speech import TodaySpeech
from tests.builders import TODAY

SYMPTOMS = ("cough", "wheeze", "blood")


@pytest.fixture
def speech() -> TodaySpeech:
    return TodaySpeech()


def log(diary: Diary, **answers: Value | None) -> DayLog:
    diary.record(TODAY, answers)
    return diary.reader.day(TODAY)


def answered(
    speech: TodaySpeech, diary: Diary, before: dict[str, Value], given: dict[str, Value | None]
) -> str:
    """What is said after ``given`` on a day that had the answers of ``before``."""
    symptoms = [diary.reader.catalogue[key] for key in SYMPTOMS]
    earlier = log(diary, **before)
    return speech.answered(symptoms, earlier, log(diary, **given), given)


@pytest.mark.parametrize(
    ("before", "given", "sentence"),
    [
        ({}, {"cough": 5}, "Cough 5, saved. 2 left."),
        ({}, {"blood": "more"}, "Blood when coughing: More than streaks, saved. 2 left."),
        ({"cough": 5}, {"cough": None}, "Cleared: Cough 5. 3 left."),
        ({}, {"cough": 0, "wheeze": 0}, "2 answers, saved. 1 left."),
        ({"cough": 5, "blood": "none"}, {"wheeze": 1}, "All 3 answered for today."),
        ({"cough": 5, "wheeze": 1, "blood": "none"}, {"wheeze": 2}, "Wheezing 2, saved."),
        ({"cough": 5}, {}, "2 left."),
    ],
)
def test_after_an_answer(
    speech: TodaySpeech,
    diary: Diary,
    before: dict[str, Value],
    given: dict[str, Value | None],
    sentence: str,
):
    assert answered(speech, diary, before, given) == sentence


def test_the_last_answer_of_another_day(speech: TodaySpeech, diary: Diary):
    symptoms = [diary.reader.catalogue["cough"]]
    before, after = DayLog(TODAY), log(diary, cough=1)
    sentence = speech.answered(symptoms, before, after, ["cough"], "Mon 23 Nov")
    assert sentence == "All 1 answered for Mon 23 Nov."


@pytest.mark.parametrize(
    ("answers", "sentence"),
    [
        ({}, "3 to answer."),
        ({"cough": 5}, "2 left."),
        ({"cough": 5, "wheeze": 1, "blood": "none"}, "All 3 answered."),
    ],
)
def test_on_another_day(
    speech: TodaySpeech, diary: Diary, answers: dict[str, Value], sentence: str
):
    symptoms = [diary.reader.catalogue[key] for key in SYMPTOMS]
    assert speech.progress(symptoms, log(diary, **answers)) == sentence
