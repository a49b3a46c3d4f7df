"""What is removed goes into the bin, from where it can be put back for 30 days."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from mbc_tracker.domain.change import Change
from mbc_tracker.domain.records import Note, Question, Record
from mbc_tracker.errors import EnvironmentFault, Refused
from mbc_tracker.exchange import csv_writer, json_writer
from mbc_tracker.exchange.selection import select
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.backup import check
from tests import raw
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_contact,
    a_known_mark,
    a_measurement,
    a_moment,
    a_note,
    a_question,
    a_stamp,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
    help_signs,
)
from tests.fakes import FixedClock

REMOVABLE: list[Record] = [
    an_answer(),
    a_note(),
    a_moment({"cough": 3}, note="On the stairs"),
    help_signs(),
    a_measurement(),
    an_event(),
    an_appointment(),
    a_question(),
    a_contact(),
    a_known_mark(),
    a_known_mark("weight"),
    an_own_symptom(),
]


def binned(diary: Diary) -> list[Record]:
    return [it.record for it in diary.bin.entries()]


@pytest.mark.parametrize("record", REMOVABLE, ids=lambda it: type(it).__name__)
def test_whatever_is_removed_can_be_put_back(diary: Diary, diary_path: Path, record: Record):
    diary.save(record, label="x")
    before = raw.rows(diary_path)
    change = diary.remove(record, label="Remove")
    assert binned(diary) == [record]
    assert change.binned == diary.bin.entries()
    assert diary.reader.records(type(record)) == ()
    diary.bin.restore(diary.bin.entries()[0], label="Put back")
    assert raw.rows(diary_path) == before


def test_a_cleared_answer_and_an_emptied_note_are_removals(diary: Diary):
    diary.record(TODAY, {"cough": 4, "wheeze": 1}, "Slept badly.")
    diary.record(TODAY, {"cough": None}, "")
    assert {type(it) for it in binned(diary)} == {type(an_answer()), Note}
    assert an_answer("cough", 4) in binned(diary)
    assert a_note("Slept badly.") in binned(diary)


def test_what_is_written_over_is_no_removal(diary: Diary):
    for text in ("S", "Sl", "Sle", "Slept"):
        diary.record(TODAY, {"cough": len(text)}, text)
    diary.save(a_moment({"cough": 3}), label="x")
    diary.save(a_moment({}), label="x")
    assert diary.bin.entries() == ()


def test_removing_what_is_not_there_puts_nothing_into_the_bin(diary: Diary):
    assert not diary.remove(a_moment(), label="x")
    diary.record(TODAY, {"cough": None}, "")
    assert diary.bin.entries() == ()


def test_undo_takes_it_out_of_the_bin_and_redo_puts_it_in_again(diary: Diary, diary_path: Path):
    diary.save(a_moment(), label="x")
    before = raw.rows(diary_path)
    change = diary.remove(a_moment(), label="x")
    after = raw.rows(diary_path)
    diary.apply(change.inverse())
    assert raw.rows(diary_path) == before
    diary.apply(change)
    assert raw.rows(diary_path) == after


def test_taking_back_something_new_is_no_removal(diary: Diary):
    change = diary.save(a_moment(), label="x")
    diary.apply(change.inverse())
    assert diary.bin.entries() == ()


def test_putting_back_can_be_undone(diary: Diary, diary_path: Path):
    diary.save(a_moment(), label="x")
    diary.remove(a_moment(), label="x")
    before = raw.rows(diary_path)
    change = diary.bin.restore(diary.bin.entries()[0], label="Put back")
    diary.apply(change.inverse())
    assert raw.rows(diary_path) == before


def test_what_stands_in_its_place_now_is_not_written_over_unasked(diary: Diary, diary_path: Path):
    diary.record(TODAY, {}, "Old.")
    diary.record(TODAY, {}, "")
    diary.record(TODAY, {}, "New.")
    before = raw.rows(diary_path)
    with pytest.raises(Refused, match="taken its place"):
        diary.bin.restore(diary.bin.entries()[0], label="x")
    assert raw.rows(diary_path) == before


def test_put_back_instead_of_what_is_there_swaps_the_two(diary: Diary, diary_path: Path):
    diary.record(TODAY, {}, "Old.")
    diary.record(TODAY, {}, "")
    diary.record(TODAY, {}, "New.")
    before = raw.rows(diary_path)
    change = diary.bin.restore(diary.bin.entries()[0], label="x", replace=True)
    assert diary.reader.day(TODAY).text == "Old."
    assert binned(diary) == [a_note("New.")]
    diary.apply(change.inverse())
    assert raw.rows(diary_path) == before


def test_putting_back_what_was_written_anew_just_takes_it_out_of_the_bin(
    diary: Diary, diary_path: Path, clock: FixedClock
):
    diary.record(TODAY, {"cough": 4})
    diary.record(TODAY, {"cough": None})
    clock.pass_time(hours=1)
    diary.record(TODAY, {"cough": 4})
    before = raw.rows(diary_path)
    change = diary.bin.restore(diary.bin.entries()[0], label="x")
    assert change
    assert change.steps == ()
    assert diary.bin.entries() == ()
    diary.apply(change.inverse())
    assert raw.rows(diary_path) == before


def test_what_has_left_the_bin_can_not_be_put_back(diary: Diary):
    diary.save(a_moment(), label="x")
    diary.remove(a_moment(), label="x")
    (removed,) = diary.bin.entries()
    diary.bin.restore(removed, label="x")
    with pytest.raises(Refused, match="no longer among the deleted things"):
        diary.bin.restore(removed, label="x")


def test_questions_stay_for_the_next_visit_when_theirs_is_put_back(diary: Diary):
    diary.save(an_appointment(), a_question(appointment="appointment-1"), label="x")
    diary.remove(an_appointment(), label="x")
    diary.bin.restore(diary.bin.entries()[0], label="x")
    assert diary.reader.records(Question)[0].appointment is None


@pytest.mark.parametrize("first", ["question", "appointment"])
def test_a_question_goes_back_to_its_visit_if_that_is_there(diary: Diary, first: str):
    question = a_question(appointment="appointment-1")
    diary.save(an_appointment(), question, label="x")
    diary.remove(question, label="x")
    if first == "question":
        diary.remove(an_appointment(), label="x")
    removed = next(it for it in diary.bin.entries() if it.record == question)
    diary.bin.restore(removed, label="x")
    wanted = "appointment-1" if first == "appointment" else None
    assert diary.reader.records(Question)[0].appointment == wanted


@pytest.mark.parametrize(
    "record",
    [an_answer("own-1", 3), a_moment({"own-1": 3}), a_known_mark("own-1")],
    ids=lambda it: type(it).__name__,
)
def test_the_persons_own_symptom_has_to_be_put_back_first(diary: Diary, record: Record):
    diary.save(an_own_symptom(), label="x")
    diary.save(record, label="x")
    diary.remove(record, label="x")
    diary.remove(an_own_symptom(), label="x")
    about = next(it for it in diary.bin.entries() if it.record == record)
    with pytest.raises(Refused, match="Put the symptom back first"):
        diary.bin.restore(about, label="x")
    diary.bin.restore(next(it for it in diary.bin.entries() if it != about), label="x")
    diary.bin.restore(about, label="x")
    assert diary.reader.records(type(record)) == (record,)


def test_emptying_the_bin_leaves_the_words_nowhere(diary: Diary, diary_path: Path):
    diary.record(TODAY, {}, "A secret for nobody. " * 400)
    diary.save(a_moment(note="Another secret."), label="x")
    diary.record(TODAY, {}, "")
    diary.remove(a_moment(), label="x")
    assert b"secret" in diary_path.read_bytes()
    assert not diary.bin.empty()
    assert diary.bin.entries() == ()
    for file in diary_path.parent.iterdir():
        assert b"secret" not in file.read_bytes()


def test_a_removal_that_fails_puts_nothing_into_the_bin(
    diary: Diary, diary_path: Path, monkeypatch: pytest.MonkeyPatch
):
    diary.save(a_moment(), label="x")
    before = raw.rows(diary_path)

    def full(*_: object) -> None:
        raise EnvironmentFault("The disk is full.")

    monkeypatch.setattr("mbc_tracker.storage.bin_queries.put", full)
    with pytest.raises(EnvironmentFault):
        diary.remove(a_moment(), label="x")
    assert raw.rows(diary_path) == before


def test_the_bin_is_counted_but_in_no_export(diary: Diary, diary_path: Path):
    diary.save(a_note("Thrown away"), a_note("Kept", YESTERDAY), label="x")
    diary.remove(a_note(), label="x")
    assert check(diary_path).counts["bin"] == 1
    whole = select(diary)
    assert b"Thrown" not in json_writer.write(whole, a_stamp(), "1") + csv_writer.write(whole)


class Passing:
    """A bin with one thing in it, and time that goes by."""

    def __init__(self, diary: Diary, clock: FixedClock) -> None:
        self._diary, self._clock = diary, clock
        diary.save(a_moment(), label="x")
        diary.remove(a_moment(), label="x")

    def start(self, year: int, month: int, day: int, *, write: bool = True) -> bool:
        """Start the program on a day, and write something; whether the thing is still there."""
        self._clock.set_to(datetime(year, month, day, 10))  # noqa: DTZ001 - wall time
        assert not self._diary.bin.purge()
        if write:
            self._diary.record(self._diary.clock.today(), {"cough": 1})
        return bool(self._diary.bin.entries())


@pytest.fixture
def passing(diary: Diary, clock: FixedClock) -> Passing:
    """Something was removed on 22 November 2026."""
    return Passing(diary, clock)


def test_after_thirty_days_it_goes_by_itself(passing: Passing, diary: Diary):
    assert diary.bin.entries()[0].expires.isoformat() == "2026-12-22"
    assert passing.start(2026, 12, 21)
    assert passing.start(2026, 12, 22)  # until then nothing was written that late
    assert not passing.start(2026, 12, 23)


def test_one_start_with_a_clock_far_ahead_empties_nothing(passing: Passing):
    assert passing.start(2038, 1, 19)
    assert passing.start(2026, 11, 23)
    assert passing.start(2026, 12, 20)
    assert not passing.start(2026, 12, 24)


def test_a_clock_set_back_empties_nothing(passing: Passing):
    assert passing.start(1999, 1, 1)
    assert passing.start(2026, 11, 23)


def test_while_nothing_is_written_nothing_goes(passing: Passing):
    assert passing.start(2027, 5, 1, write=False)
    assert passing.start(2027, 5, 2, write=True)
    assert not passing.start(2027, 5, 3)


def test_what_is_not_old_yet_stays(passing: Passing, diary: Diary):
    passing.start(2026, 12, 20)
    diary.remove(*diary.reader.records(type(an_answer())), label="x")
    passing.start(2026, 12, 24)
    passing.start(2026, 12, 25)
    assert [type(it) for it in binned(diary)] == [type(an_answer())]


def test_the_inverse_of_a_change_swaps_what_the_bin_got_and_gave(diary: Diary):
    diary.save(a_moment(), label="x")
    change = diary.remove(a_moment(), label="x")
    assert change.inverse() == Change(
        "x", (change.steps[0].inverse(),), unbinned=change.binned, binned=()
    )
    assert change.inverse().inverse() == change
