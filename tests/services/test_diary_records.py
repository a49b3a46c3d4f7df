from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from mbc_tracker.domain.records import (
    Appointment,
    Event,
    HelpSigns,
    Moment,
    Question,
    Record,
    Setting,
    SymptomVisibility,
)
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.services.diary import Diary
from tests.builders import (
    TODAY,
    TOMORROW,
    YESTERDAY,
    a_known_mark,
    a_measurement,
    a_moment,
    a_note,
    a_question,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
    help_signs,
)
from tests.services.refusals import untouched


def test_a_record_is_put_replaced_and_removed(diary: Diary):
    diary.save(an_event("CT scan"), label="Event")
    diary.save(an_event("MRI scan"), label="Event")
    assert [it.text for it in diary.reader.records(Event)] == ["MRI scan"]
    change = diary.remove(an_event(), label="Event removed")
    assert change.label == "Event removed"
    assert diary.reader.records(Event) == ()
    assert not diary.remove(an_event(), label="again")


def test_questions_of_a_removed_appointment_stay_for_the_next_one(diary: Diary):
    diary.save(an_appointment(), a_question(appointment="appointment-1"), label="x")
    change = diary.remove(an_appointment(), label="x")
    assert [it.appointment for it in diary.reader.records(Question)] == [None]
    diary.apply(change.inverse())
    assert [it.appointment for it in diary.reader.records(Question)] == ["appointment-1"]
    assert diary.reader.records(Appointment) == (an_appointment(),)


def test_an_appointment_removed_with_its_question_comes_back_with_it(diary: Diary):
    question = a_question(appointment="appointment-1")
    diary.save(an_appointment(), question, a_question(id="other"), label="x")
    change = diary.remove(an_appointment(), question, label="x")
    assert [it.id for it in diary.reader.records(Question)] == ["other"]
    diary.apply(change.inverse())
    assert question in diary.reader.records(Question)


def test_what_is_put_comes_back_as_the_change_says(diary: Diary):
    given: list[Record] = [
        a_moment({"worry": 1, "cough": 2}, at=time(8, 5, 59, 7), note="a\r\nb"),
        HelpSigns(TODAY, ("fainted", "blue_lips", "fainted"), diary.clock.now()),
        a_question("Wo\x07rds", answer="e\u0301"),
        an_event(" \u202eCT "),
        Setting("name", "Ada\ud800"),
        a_measurement(at=time(8, 0, 30)),
    ]
    change = diary.save(*given, label="x")
    for step in change.steps:
        assert step.after in diary.reader.records(type(step.record))
    assert diary.reader.setting("name") == "Ada"
    assert diary.reader.records(Question)[0].answer == "é"
    assert diary.reader.records(HelpSigns)[0].signs == ("blue_lips", "fainted")
    assert diary.reader.records(Moment)[0].time == time(8, 5)


@pytest.mark.parametrize(
    "record",
    [
        an_answer("cough", 11),
        an_answer("sneezing", 1),
        an_answer(day=TOMORROW),
        a_note(day=TOMORROW),
        a_note("x" * 10_001),
        a_moment({"cough": 11}),
        a_moment({"sneezing": 1}),
        a_moment(day=TOMORROW),
        a_moment(note="x" * 10_001),
        help_signs(day=TOMORROW),
        a_measurement(day=TOMORROW),
        a_known_mark(day=TOMORROW),
        an_event(day=TODAY, last_day=YESTERDAY),
        an_event(day=date(1066, 10, 14)),
        an_appointment(day=date(206, 12, 1)),
        an_event(day=date(2200, 1, 1)),
        an_event(last_day=date(2200, 1, 1)),
        an_appointment(day=date(9999, 12, 31)),
        Setting("name", "x" * 10_001),
        Setting("born", "2026-11-23"),
        Setting("born", "yesterday"),
        Setting("paper", "a5"),
        Setting("diary_only", "perhaps"),
        Setting("fever_limit", "999"),
        a_known_mark("sneezing"),
        SymptomVisibility("sneezing", shown=True),
        an_own_symptom(id="cough"),
        an_own_symptom(kind=Kind.CHOICE),
        help_signs("fainted", ""),
        help_signs("two words"),
        an_event(id="../diary"),
        an_event(id="a/b"),
        an_event(id=""),
        an_event(id="x" * 65),
    ],
    ids=repr,
)
def test_a_record_that_cannot_be_is_refused_with_all_beside_it(
    diary: Diary, diary_path: Path, record: Record
):
    with untouched(diary_path):
        diary.save(an_event(id="other"), record, label="x")


def test_appointments_and_events_may_lie_ahead(diary: Diary):
    diary.save(an_appointment(day=date(2027, 1, 1)), an_event(day=date(2027, 1, 2)), label="x")
    assert len(diary.reader.records(Appointment) + diary.reader.records(Event)) == 2
    assert diary.reader.span() is None
