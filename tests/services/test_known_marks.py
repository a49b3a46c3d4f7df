"""Marks of what the team knows: which count, and how several are made at once."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker.content import rules
from mbc_tracker.domain.change import Change, Step
from mbc_tracker.domain.records import BaselineReset, SymptomVisibility
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.known_marks import KnownMarks, MarkState
from tests.builders import TODAY, YESTERDAY, a_known_mark, an_own_symptom

TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def known(diary: Diary) -> KnownMarks:
    return KnownMarks(diary)


def states(known: KnownMarks) -> dict[str, MarkState]:
    return {mark.record.id: mark.state for mark in known.marks()}


def test_the_latest_mark_comes_first(known: KnownMarks, diary: Diary):
    marks = [a_known_mark(day=day, id=f"{day}", level=1) for day in (YESTERDAY, TODAY)]
    diary.save(*marks, label="")
    assert [mark.record.day for mark in known.marks()] == [TODAY, YESTERDAY]


def test_a_typed_level_counts_without_any_entry(known: KnownMarks, diary: Diary):
    diary.save(a_known_mark(day=date(2020, 1, 1), level=5), label="")
    assert states(known) == {"mark-1": MarkState.COUNTS}


@pytest.mark.parametrize(("days_ago", "state"), [(6, MarkState.COUNTS), (7, MarkState.NO_LEVEL)])
def test_without_one_it_counts_with_an_entry_in_the_seven_days_up_to_it(
    known: KnownMarks, diary: Diary, days_ago: int, state: MarkState
):
    diary.record(TODAY - timedelta(days=days_ago), {"cough": 3})
    diary.save(a_known_mark(day=TODAY), label="")
    assert states(known) == {"mark-1": state}


def test_an_entry_after_the_mark_gives_it_no_level(known: KnownMarks, diary: Diary):
    diary.record(TODAY, {"cough": 3})
    diary.save(a_known_mark(day=YESTERDAY), label="")
    assert states(known) == {"mark-1": MarkState.NO_LEVEL}


def test_a_mark_about_a_measurement_needs_no_level(known: KnownMarks, diary: Diary):
    diary.save(a_known_mark("weight"), label="")
    assert states(known) == {"mark-1": MarkState.COUNTS}


def test_a_mark_of_a_wrong_clock_is_listed_and_can_be_removed(known: KnownMarks, diary: Diary):
    diary.apply(Change("", (Step(None, a_known_mark(day=TOMORROW, level=5)),)))
    (mark,) = known.marks()
    assert mark.state is MarkState.FUTURE
    diary.remove(mark.record, label="")
    assert known.marks() == ()


def test_a_mark_in_the_future_is_refused(known: KnownMarks, diary: Diary):
    with pytest.raises(Refused, match="is in the future"):
        diary.save(known.new_mark("cough", TOMORROW, 5), label="")


def test_a_mark_outlives_its_own_symptom(known: KnownMarks, diary: Diary):
    own = an_own_symptom()
    diary.save(own, label="")
    diary.save(a_known_mark(own.id, level=5), label="")
    diary.remove(own, label="")
    (mark,) = known.marks()
    assert mark.state is MarkState.REMOVED
    change = diary.remove(mark.record, label="")
    assert known.marks() == ()
    diary.apply(change.inverse())
    assert known.marks() == (mark,)


def test_only_rated_symptoms_of_today_are_asked_about(known: KnownMarks, diary: Diary):
    diary.save(SymptomVisibility("nausea", True), an_own_symptom(), label="")
    asked = [symptom.key for symptom in known.asked_symptoms()]
    assert {"cough", "nausea", an_own_symptom().id} <= set(asked)
    assert "blood" not in asked


def test_a_mark_can_be_about_any_rated_symptom_or_weight(known: KnownMarks):
    subjects = known.all_subjects()
    assert {"cough", "swallowing", "weight"} <= set(subjects)
    assert "fever" not in subjects


def test_levels_make_marks_of_today_in_one_step(known: KnownMarks, diary: Diary):
    change = known.save_levels({"cough": 5, "breathlessness": 3}, "My team knows")
    marks = diary.reader.records(BaselineReset)
    assert {(mark.symptom, mark.day, mark.level) for mark in marks} == {
        ("cough", TODAY, 5),
        ("breathlessness", TODAY, 3),
    }
    diary.apply(change.inverse())
    assert known.marks() == ()


def test_what_the_team_knows_is_not_pointed_out_on_the_first_day(known: KnownMarks, diary: Diary):
    book = rules.load(diary.reader.catalogue)
    diary.record(TODAY, {"breathlessness": 6})
    found = [finding.rule for finding in diary.analysis.findings(TODAY, book.rules)]
    assert found == ["severe"]
    known.save_levels({"breathlessness": 6}, "")
    assert diary.analysis.findings(TODAY, book.rules) == ()
    diary.record(TODAY, {"breathlessness": 10})
    found = [finding.rule for finding in diary.analysis.findings(TODAY, book.rules)]
    assert found == ["severe"]


def test_a_second_level_on_one_day_changes_the_mark(known: KnownMarks, diary: Diary):
    known.save_levels({"cough": 5}, "")
    known.save_levels({"cough": 6, "tiredness": 2}, "")
    levels = {mark.record.symptom: mark.record.level for mark in known.marks()}
    assert levels == {"cough": 6, "tiredness": 2}
    assert len(known.marks()) == len(levels)
