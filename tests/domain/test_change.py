from __future__ import annotations

import pytest

from mbc_tracker.domain.change import Change, Step
from mbc_tracker.domain.records import Answer, Event, Note, Setting
from tests.builders import TODAY, YESTERDAY, a_note, an_answer, an_event

ADDED = Step(None, an_answer())
EDITED = Step(a_note("old", YESTERDAY), a_note("new", YESTERDAY))


def test_a_step_is_about_the_record_that_is_there():
    assert ADDED.record == ADDED.inverse().record == an_answer()
    assert EDITED.record == a_note("new", YESTERDAY)


def test_a_step_between_nothing_and_nothing_is_a_mistake():
    with pytest.raises(ValueError, match="changes something"):
        _ = Step(None, None).record


def test_two_steps_are_about_the_same_thing_when_kind_and_key_agree():
    assert ADDED.identity == Step(an_answer(value=9), None).identity == (Answer, (TODAY, "cough"))
    assert ADDED.identity != Step(None, an_answer("worry")).identity
    assert Step(None, a_note()).identity == (Note, (TODAY,))


def test_the_inverse_goes_back_in_reverse_order_under_the_same_name():
    change = Change("Cough: 4", (ADDED, EDITED))
    back = change.inverse()
    assert back == Change("Cough: 4", (EDITED.inverse(), ADDED.inverse()))
    assert back.inverse() == change


def test_a_change_knows_the_days_it_touches():
    moved = Step(an_event(day=YESTERDAY), an_event(day=TODAY))
    assert Change("", (moved, Step(None, Setting("a", "b")))).days == {YESTERDAY, TODAY}
    assert Change("", (Step(None, Setting("a", "b")),)).days == frozenset()


def test_a_change_knows_the_symptoms_whose_answers_it_touches():
    answers = [an_answer(symptom="cough"), an_answer(symptom="wheeze")]
    steps = (Step(None, answers[0]), Step(answers[1], None), EDITED)
    assert Change("", steps).symptoms == {"cough", "wheeze"}
    assert Change("", (EDITED,)).symptoms == frozenset()


def test_a_change_knows_the_kinds_it_touches():
    change = Change("", (ADDED, EDITED))
    assert change.touches(Event, Note)
    assert not change.touches(Event)
    assert not change.touches()


def test_a_change_without_steps_is_nothing():
    assert not Change("Note")
    assert Change("Note", (EDITED,))
