"""Which records go into a file."""

from __future__ import annotations

from datetime import date

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Appointment, Contact, Event, Note, Question, Setting
from mbc_tracker.exchange.selection import KINDS, select
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, YESTERDAY, an_answer, an_appointment, an_event


def test_everything_is_chosen_in_the_order_of_the_kinds(full: Diary) -> None:
    chosen = select(full)
    assert chosen.records == tuple(it for kind in KINDS for it in full.reader.records(kind))
    assert {type(it) for it in chosen.records} == set(KINDS)


def test_a_period_keeps_its_days_and_what_has_no_day(full: Diary) -> None:
    chosen = select(full, Period(TODAY, TODAY))
    days = {it.day for it in chosen.records if hasattr(it, "day")}
    assert days == {TODAY}
    assert chosen.of(Contact)
    assert len(chosen.of(Setting)) == 3


def test_a_question_goes_with_its_appointment(full: Diary) -> None:
    before = select(full, Period(TODAY, TODAY)).of(Question)
    assert [it.key for it in before] == [("question-2",)]
    chosen = select(full, Period(TODAY, date.max))
    assert chosen.of(Appointment) == (full.reader.records(Appointment)[0],)
    assert len(chosen.of(Question)) == 2


def test_an_event_stays_if_it_reaches_into_the_period(diary: Diary) -> None:
    long = an_event("Cold", day=date(2026, 11, 1), last_day=YESTERDAY, id="long")
    over = an_event("Cold", day=date(2026, 11, 1), last_day=date(2026, 11, 5), id="over")
    diary.save(long, over, an_event(day=TODAY, id="later"), label="Events")
    assert select(diary, Period(YESTERDAY, YESTERDAY)).of(Event) == (long,)


def test_without_notes_nothing_typed_is_left(full: Diary) -> None:
    chosen = select(full, notes=False)
    assert "SECRET" not in repr(chosen)
    assert "1968" not in repr(chosen)
    assert not [*chosen.of(Note), *chosen.of(Question), *chosen.of(Contact)]


def test_without_notes_answers_and_own_symptoms_stay(full: Diary) -> None:
    chosen = select(full, notes=False)
    assert an_answer("blood", "streaks") in chosen.records
    assert "Itchy arm" in repr(chosen)
    assert an_appointment("") not in chosen.records
    assert an_appointment("", place="") in chosen.records
    assert Setting("country", "GB") in chosen.records
