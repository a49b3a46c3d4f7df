"""A weekly diary: how far back each answer looks is stored with it."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mbc_tracker.content import rules
from mbc_tracker.domain import profile
from mbc_tracker.domain.records import Answer
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, YESTERDAY


def recalls(diary: Diary) -> dict[str, Recall]:
    return {answer.symptom: answer.recall for answer in diary.reader.records(Answer)}


def test_answers_look_back_on_a_day_until_a_weekly_diary_is_chosen(diary: Diary):
    diary.record(YESTERDAY, {"cough": 2})
    diary.set(profile.RHYTHM, profile.DAILY)
    diary.record(YESTERDAY, {"wheeze": 2})
    assert set(recalls(diary).values()) == {Recall.DAY}


def test_a_weekly_diarys_answers_look_back_on_a_week(diary: Diary):
    diary.set(profile.RHYTHM, profile.WEEKLY)
    diary.record(TODAY, {"cough": 2, "fever": "no"})
    assert recalls(diary) == {"cough": Recall.WEEK, "fever": Recall.WEEK}


def test_the_answers_of_one_day_never_differ_in_their_recall(diary: Diary):
    diary.record(TODAY, {"cough": 2})
    diary.set(profile.RHYTHM, profile.WEEKLY)
    diary.record(TODAY, {"cough": 3, "wheeze": 1})
    assert recalls(diary) == {"cough": Recall.DAY, "wheeze": Recall.DAY}
    diary.record(YESTERDAY, {"nausea": 1})
    diary.set(profile.RHYTHM, profile.DAILY)
    diary.record(YESTERDAY, {"nausea": 4})
    assert recalls(diary)["nausea"] is Recall.WEEK


def test_undo_brings_the_recall_back(diary: Diary):
    diary.set(profile.RHYTHM, profile.WEEKLY)
    diary.record(TODAY, {"cough": 2})
    change = diary.record(TODAY, {"cough": None})
    diary.apply(change.inverse())
    assert recalls(diary) == {"cough": Recall.WEEK}


def test_only_daily_and_weekly_can_be_chosen(diary: Diary):
    with pytest.raises(Refused):
        diary.set(profile.RHYTHM, "monthly")


def test_the_rules_understand_weekly_values(diary: Diary):
    diary.set(profile.RHYTHM, profile.WEEKLY)
    book = rules.load(diary.reader.catalogue)
    for weeks, value in enumerate((4, 4, *(0,) * 8)):
        diary.record(TODAY - timedelta(weeks=weeks), {"breathlessness": value})
    findings = diary.analysis.findings(TODAY, book.rules)
    assert {finding.rule for finding in findings} >= {"worse_short"}
    assert not diary.analysis.findings(TODAY - timedelta(weeks=2), book.rules)
