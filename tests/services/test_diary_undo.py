from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mbc_tracker.domain.change import Change
from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    BaselineReset,
    Event,
    Moment,
    Question,
)
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import day_after
from tests import raw
from tests.builders import (
    TODAY,
    a_known_mark,
    a_moment,
    a_question,
    an_appointment,
)
from tests.services.refusals import untouched
from tests.strategies import BY_KIND, past_days


def test_a_change_taken_back_leaves_the_rows_as_they_were(diary: Diary, diary_path: Path):
    diary.record(TODAY, {"cough": 4})
    before = raw.rows(diary_path)
    change = diary.record(TODAY, {"cough": 7, "worry": 1}, "Note")
    after = raw.rows(diary_path)
    diary.apply(change.inverse())
    assert raw.rows(diary_path) == before
    diary.apply(change)
    assert raw.rows(diary_path) == after


def test_an_undo_that_no_longer_fits_is_refused_and_changes_nothing(diary: Diary, diary_path: Path):
    change = diary.save(an_appointment(), label="x")
    diary.save(a_question(appointment="appointment-1"), label="x")
    with untouched(diary_path):
        diary.apply(change.inverse())


own_ids = st.sampled_from(("1", "2"))
answers = st.dictionaries(
    st.sampled_from(("cough", "worry")), st.none() | st.integers(0, 10), max_size=2
)
kept = st.one_of(
    BY_KIND[Event].map(lambda it: replace(it, id="1")),  # type: ignore[arg-type]
    st.builds(
        lambda at, day: a_moment({"cough": at}, day=day, id="1"), st.integers(0, 10), past_days
    ),
    st.builds(lambda key, at: an_appointment(id=key, at=at), own_ids, st.none() | st.just(time(9))),
    st.builds(lambda day: a_known_mark(day=day), past_days),
)
actions = st.one_of(
    st.tuples(st.just("record"), past_days, answers, st.none() | st.text(max_size=5)),
    st.tuples(st.just("put"), st.lists(kept, max_size=3)),
    st.tuples(st.just("ask"), own_ids, own_ids),
    st.tuples(st.just("remove"), st.sets(st.integers(0, 5))),
)


def carry_out(diary: Diary, action: tuple[Any, ...]) -> Change:
    match action:
        case ("record", day, given_answers, note):
            return diary.record(day, given_answers, note)
        case ("put", records):
            return diary.save(*records, label="put")
        case ("ask", appointment, question):
            there = an_appointment(id=appointment)
            return diary.save(there, a_question(appointment=appointment, id=question), label="ask")
        case ("remove", chosen):
            kinds = (Appointment, Question, Moment, Event, BaselineReset, Answer)
            there_are = [it for kind in kinds for it in diary.reader.records(kind)]
            return diary.remove(*(it for n, it in enumerate(there_are) if n in chosen), label="x")
    raise AssertionError(action)


@given(st.lists(actions, max_size=6))
@settings(max_examples=40)
def test_any_changes_taken_back_one_by_one_lead_to_the_first_state_and_back_again(
    diary: Diary, diary_path: Path, given_actions: list[tuple[Any, ...]]
):
    states, changes = [raw.rows(diary_path)], []
    for action in given_actions:
        changes.append(carry_out(diary, action))
        states.append(raw.rows(diary_path))
    for change, state in zip(reversed(changes), reversed(states[:-1]), strict=True):
        diary.apply(change.inverse())
        assert raw.rows(diary_path) == state
    for change, state in zip(changes, states[1:], strict=True):
        diary.apply(change)
        assert raw.rows(diary_path) == state
    for change in reversed(changes):
        diary.apply(change.inverse())


@given(st.lists(actions, max_size=6))
@settings(max_examples=40)
def test_logs_that_follow_each_change_say_what_is_in_the_diary(
    diary: Diary, given_actions: list[tuple[Any, ...]]
):
    logs: dict[date, DayLog] = {}

    def follow(change: Change) -> None:
        logs.update((day, DayLog(day)) for day in change.days - set(logs))
        for day, log in logs.items():
            logs[day] = day_after(diary.reader, change, log)
            assert logs[day] == diary.reader.day(day)

    changes = []
    for action in given_actions:
        changes.append(carry_out(diary, action))
        follow(changes[-1])
    for change in reversed(changes):
        follow(diary.apply(change.inverse()))


@given(st.lists(st.tuples(past_days, st.integers(0, 10), st.booleans()), max_size=12))
@settings(max_examples=30)
def test_ratings_are_the_highest_of_each_day_whatever_was_recorded(
    diary: Diary, entries: list[tuple[date, int, bool]]
):
    highest: dict[date, int] = {}
    own = {day: rating for day, rating, extra in entries if not extra}
    moments = [(day, rating) for day, rating, extra in entries if extra]
    for day, rating in [*own.items(), *moments]:
        highest[day] = max(rating, highest.get(day, 0))
    changes = [diary.record(day, {"cough": rating}) for day, rating in own.items()]
    for n, (day, rating) in enumerate(moments):
        changes.append(diary.save(a_moment({"cough": rating}, day=day, id=str(n)), label="x"))
    ever = Period(date(1900, 1, 1), TODAY)
    found, span = diary.reader.ratings({ever: ["cough"]}), diary.reader.span()
    for change in reversed(changes):  # the next example starts from an empty diary
        diary.apply(change.inverse())
    assert found == {"cough": tuple(sorted(highest.items()))}
    assert span == (Period(min(highest), max(highest)) if highest else None)
