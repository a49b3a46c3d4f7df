"""Many records written at once."""

from __future__ import annotations

from mbc_tracker.domain.change import Change, Step
from mbc_tracker.domain.records import Answer, Appointment, Moment, Question
from mbc_tracker.storage.store import Store
from tests.builders import a_moment, a_question, an_answer, an_appointment


def test_many_records_are_written_whatever_their_order(store: Store) -> None:
    question = a_question(appointment="appointment-1")
    with store.transaction() as transaction:
        transaction.put_all([question, a_moment(), an_appointment(), an_answer()])
    assert store.records(Question) == (question,)
    assert store.records(Appointment) == (an_appointment(),)
    assert store.records(Moment) == (a_moment(),)


def test_many_records_replace_those_with_the_same_key(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.put_all([an_answer("cough", 4), a_moment({"cough": 4, "fever": "no"})])
        transaction.put_all([an_answer("cough", 7), a_moment({"cough": 7})])
    assert store.records(Answer) == (an_answer("cough", 7),)
    assert store.records(Moment) == (a_moment({"cough": 7}),)


def test_no_records_change_nothing(store: Store) -> None:
    with store.transaction() as transaction:
        transaction.put_all([])
    assert store.span() is None


def test_many_steps_are_carried_out_and_taken_back(store: Store) -> None:
    before = an_answer("cough", 4)
    with store.transaction() as transaction:
        transaction.put_all([before, a_moment({"cough": 1})])
    change = Change(
        "x",
        (
            Step(before, an_answer("cough", 7)),
            Step(None, an_answer("wheeze", 1)),
            Step(None, an_answer("fever", "no")),
            Step(a_moment({"cough": 1}), None),
            Step(None, an_appointment()),
            Step(None, a_question(appointment="appointment-1")),
        ),
    )
    with store.transaction() as transaction:
        transaction.apply_all(change.steps)
    assert [it.value for it in store.records(Answer)] == [7, "no", 1]
    assert store.records(Moment) == ()
    with store.transaction() as transaction:
        transaction.apply_all(change.inverse().steps)
    assert store.records(Answer) == (before,)
    assert store.records(Moment) == (a_moment({"cough": 1}),)
    assert not store.records(Question)
    assert not store.records(Appointment)
