from __future__ import annotations

from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mbc_tracker.domain import records
from mbc_tracker.domain.change import Step
from mbc_tracker.domain.period import Period
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.storage.record_mapping import RECORD_MAPPINGS
from mbc_tracker.storage.store import Store
from tests import raw
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_contact,
    a_measurement,
    a_moment,
    a_note,
    a_question,
    add,
    an_answer,
    an_appointment,
    an_event,
    help_signs,
)
from tests.strategies import BY_KIND, any_record

MONTH = Period(date(2026, 11, 1), date(2026, 11, 30))


def everything(store: Store) -> set[records.Record]:
    return {record for kind in RECORD_MAPPINGS for record in store.records(kind)}


def test_every_kind_of_record_has_its_place_and_its_strategy():
    assert set(RECORD_MAPPINGS) == set(records.Record.__args__) == set(BY_KIND)


@pytest.mark.parametrize("kind", BY_KIND)
def test_any_record_comes_back_as_it_was_given(kind: type[records.Record], store: Store):
    @given(BY_KIND[kind])
    @settings(max_examples=40)
    def comes_back(record: records.Record) -> None:
        add(store, record)
        with store.transaction() as transaction:
            assert transaction.get(kind, record.key) == record
            assert record in transaction.records(kind)

    comes_back()


@given(st.lists(any_record, max_size=12), st.lists(any_record, max_size=6), st.data())
@settings(max_examples=60)
def test_steps_taken_back_in_reverse_leave_the_very_same_rows(
    store: Store, diary_path: Path, first: list[Any], then: list[Any], data: st.DataObject
):
    add(store, *first)
    before = raw.rows(diary_path)
    gone = data.draw(st.lists(st.sampled_from(first), unique=True)) if first else []
    done = []
    with store.transaction() as transaction:
        for old, new in [*((it, None) for it in gone), *((None, it) for it in then)]:
            there = old or new
            step = Step(transaction.get(type(there), there.key), new)
            if step.before or step.after:
                transaction.apply(step)
                done.append(step)
    with store.transaction() as transaction:
        for step in reversed(done):
            transaction.apply(step.inverse())
    assert raw.rows(diary_path) == before
    with store.transaction() as transaction:
        for record in [it for kind in RECORD_MAPPINGS for it in transaction.records(kind)]:
            transaction.apply(Step(record, None))


def test_what_fails_halfway_leaves_nothing_of_the_first_half(store: Store):
    with pytest.raises(EnvironmentFault):
        add(store, a_note(), a_question(appointment="gone"))
    assert everything(store) == set()


@given(st.lists(any_record, max_size=20))
@settings(max_examples=30)
def test_many_records_put_at_once_are_as_if_put_one_by_one(store: Store, given_ones: list[Any]):
    questions: list[Any] = [a_question(appointment="appointment-1"), an_appointment()]
    wanted = {(type(it), it.key): it for it in [*given_ones, *questions]}
    with store.transaction() as transaction:
        transaction.put_all([*given_ones, *questions])
    assert everything(store) == set(wanted.values())
    with store.transaction() as transaction:
        for kind in reversed(tuple(RECORD_MAPPINGS)):
            for record in transaction.records(kind):
                transaction.apply(Step(record, None))


def test_a_shorter_list_replaces_a_longer_one(store: Store):
    add(store, a_moment({"cough": 3, "worry": 2}))
    add(store, a_moment({"cough": 1}))
    assert store.records(records.Moment) == (a_moment({"cough": 1}),)


def test_a_moment_without_answers_is_kept(store: Store):
    add(store, a_moment({}, note="Slept in the chair"))
    assert store.records(records.Moment)[0].answers == ()


def test_a_removed_moment_takes_its_answers_with_it(store: Store, diary_path: Path):
    add(store, a_moment())
    with store.transaction() as transaction:
        transaction.apply(Step(a_moment(), None))
    assert raw.rows(diary_path)["moment_answers"] == []


def test_records_of_a_period_are_those_with_their_day_in_it(store: Store):
    add(store, an_event(id="old", day=date(2026, 10, 31)), an_event(id="first", day=MONTH.first))
    add(store, an_event(id="last", day=MONTH.last), an_event(id="late", day=date(2026, 12, 1)))
    assert [it.id for it in store.records(records.Event, MONTH)] == ["first", "last"]


def test_lists_belong_to_their_own_parents_when_many_are_read(store: Store):
    moments = (
        a_moment({"cough": 1}, id="a", at=time(8)),
        a_moment({}, id="b", at=time(9)),
        a_moment({"blood": "none", "worry": 9}, id="c", at=time(10)),
    )
    add(store, *reversed(moments))
    assert store.records(records.Moment) == moments


def test_the_care_team_is_in_the_chosen_order(store: Store):
    add(store, a_contact("B", id="1", position=2), a_contact("A", id="2", position=1))
    assert [it.name for it in store.records(records.Contact)] == ["A", "B"]


def test_a_day_rating_and_its_moments_give_the_highest(store: Store):
    add(
        store, an_answer("cough", 4), a_moment({"cough": 7}, id="1"), a_moment({"cough": 2}, id="2")
    )
    add(store, an_answer("cough", 5, YESTERDAY), a_moment({"cough": 1}, id="3", day=YESTERDAY))
    assert store.ratings({MONTH: ["cough"]}) == {"cough": ((YESTERDAY, 5), (TODAY, 7))}


def test_ratings_leave_out_words_other_days_and_other_symptoms(store: Store):
    add(store, an_answer("blood", "none"), an_answer("worry", 3), a_moment({"fever": "yes"}))
    add(store, an_answer("cough", 3, date(2026, 10, 31)), an_answer("cough", 0))
    found = store.ratings({MONTH: ["cough", "blood", "wheeze"]})
    assert found == {"cough": ((TODAY, 0),), "blood": (), "wheeze": ()}


def test_choices_tell_each_different_answer_of_a_day_once(store: Store):
    add(store, an_answer("blood", "none"), an_answer("cough", 3))
    add(store, a_moment({"blood": "streaks"}, id="1"), a_moment({"blood": "none"}, id="2"))
    found = store.choices(["blood", "fever"], MONTH)
    assert found == {"blood": ((TODAY, "none"), (TODAY, "streaks")), "fever": ()}


def test_what_is_reported_leaves_out_none_and_counts_each_answered_day_once(store: Store):
    earlier = YESTERDAY - timedelta(days=1)
    add(store, an_answer("blood", "none"), an_answer("blood", "streaks", YESTERDAY))
    add(store, an_answer("fever", "none", YESTERDAY), an_answer("cough", 3, earlier))
    add(store, a_moment({"blood": "more"}, id="1"), a_moment({"blood": "more"}, id="2"))
    add(store, a_moment({"blood": "none"}, id="3", day=YESTERDAY))
    add(store, a_moment({"blood": "none"}, id="4", day=earlier, at=time(8)))
    add(store, a_moment({"blood": "none"}, id="5", day=earlier, at=time(9)))
    add(store, an_answer("blood", "more", date(2026, 10, 31)))
    found = store.reported({"blood": "none", "fever": "no", "leg": "no"}, MONTH)
    assert found == {
        "blood": (((YESTERDAY, "streaks"), (TODAY, "more")), 3),
        "fever": (((YESTERDAY, "none"),), 1),
        "leg": ((), 0),
    }


def test_first_rated_counts_moments_and_no_words(store: Store):
    add(
        store,
        an_answer("cough", 4),
        a_moment({"cough": 1}, day=YESTERDAY),
        an_answer("blood", "none"),
    )
    assert store.first_rated(["cough", "blood"]) == {"cough": YESTERDAY}


@pytest.mark.parametrize(
    "entry", [an_answer(), a_note(), a_moment({}), help_signs(), a_measurement()]
)
def test_whatever_is_written_down_of_a_day_makes_it_recorded(store: Store, entry: records.Record):
    add(store, entry, an_event(day=YESTERDAY))
    assert store.recorded_days(MONTH) == {TODAY}
    assert store.recorded_days(Period(YESTERDAY, YESTERDAY)) == frozenset()
    assert store.span() == Period(TODAY, TODAY)


def test_the_span_reaches_over_all_kinds_of_entries(store: Store):
    add(store, an_answer(), a_note(day=date(1999, 1, 1)), a_moment(day=YESTERDAY))
    assert store.span() == Period(date(1999, 1, 1), TODAY)


def test_an_empty_diary_has_no_span(store: Store):
    assert store.span() is None


def test_a_question_for_an_appointment_that_is_gone_is_refused_in_words(store: Store):
    with pytest.raises(EnvironmentFault, match="refers to an entry that is no longer there"):
        add(store, a_question(appointment="gone"))
    assert everything(store) == set()


def test_questions_and_their_appointment_can_be_put_together(store: Store):
    add(store, an_appointment(), a_question(appointment="appointment-1"))
    assert store.records(records.Question)[0].appointment == "appointment-1"


@pytest.mark.parametrize(
    ("damage", "look"),
    [
        ("UPDATE notes SET day = '2026-13-45'", lambda it: it.records(records.Note)),
        ("UPDATE notes SET recorded_utc = 'x'", lambda it: it.records(records.Note)),
        ("UPDATE notes SET day = '2026-11-2x'", lambda it: it.recorded_days(MONTH)),
        ("UPDATE notes SET day = 'never'", lambda it: it.span()),
        ("UPDATE answers SET day = '2026-11-2x'", lambda it: it.ratings({MONTH: ["cough"]})),
        ("UPDATE answers SET day = 'x'", lambda it: it.first_rated(["cough"])),
        ("UPDATE notes SET text = CAST(x'ff41' AS TEXT)", lambda it: it.records(records.Note)),
        ("UPDATE moments SET time = 'noon'", lambda it: it.records(records.Moment)),
    ],
)
def test_a_value_that_no_entry_can_have_is_told_as_damage(
    store: Store, diary_path: Path, damage: str, look: Any
):
    add(store, a_note("Private words"), an_answer(), a_moment())
    raw.alter(diary_path, damage)
    store._database.watch = None  # which would say that another program did it
    with pytest.raises(EnvironmentFault, match="is damaged") as told:
        look(store)
    assert "Private" not in str(told.value)


def test_read_at_once_nothing_is_asked_for_twice_and_afterwards_it_is_read_anew(store: Store):
    add(store, an_event())
    with store.snapshot():
        first = store.records(records.Event)
        assert store.records(records.Event) is first
        assert store.records(records.Event, Period(TODAY, TODAY)) == ()
    add(store, an_event("Scan", id="event-2"))
    assert len(store.records(records.Event)) == 2
    with store.snapshot():
        assert len(store.records(records.Event)) == 2


def test_the_last_reading_of_each_kind_is_of_an_earlier_day(store: Store):
    add(
        store,
        a_measurement("weight", 64.0, day=TODAY, id="1"),
        a_measurement("weight", 64.2, day=YESTERDAY, at=time(9, 0), id="2"),
        a_measurement("weight", 64.9, day=YESTERDAY, at=None, id="3"),
        a_measurement("weight", 66.0, day=date(2026, 1, 1), at=time(23, 0), id="4"),
        a_measurement("spo2", 96.0, day=YESTERDAY, id="5"),
    )
    last = store.last_measured(["weight", "temperature"], TODAY)
    assert [reading.id for reading in last] == ["2"]
    assert store.last_measured(["weight"], date(2026, 1, 1)) == ()
