"""What would happen to the diary, before anything does."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from mbc_tracker.domain.change import Step
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.records import Record, Setting, SymptomVisibility
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.exchange.parsed_file import ParsedFile, ParsedRecord, Rejected
from mbc_tracker.exchange.preview import DiarySnapshot, Preview, Side, preview
from mbc_tracker.services.diary import Diary
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_contact,
    a_known_mark,
    a_moment,
    a_note,
    a_question,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
)


def looked_at(
    diary: Diary, records: Sequence[Record], rejected: Sequence[Rejected] = ()
) -> Preview:
    entries = tuple(ParsedRecord(n, f"line {n}", it) for n, it in enumerate(records, start=1))
    return preview(ParsedFile(entries, tuple(rejected)), DiarySnapshot.of(diary), lambda _: None)


def why_not(diary: Diary, *records: Record) -> list[tuple[str, str]]:
    return [(str(it.place), str(it.reason)) for it in looked_at(diary, records).rejected]


def test_entries_are_sorted_by_what_the_diary_says(diary: Diary):
    diary.save(an_answer("cough", 4), a_note("Mine"), label="x")
    other = a_note("Theirs")
    found = looked_at(diary, [an_answer("cough", 4), other, an_answer("worry", 1)])
    assert found == Preview(
        (an_answer("worry", 1),), (an_answer("cough", 4),), (Step(a_note("Mine"), other),)
    )
    assert found.wanted() == (an_answer("worry", 1),)
    assert found.wanted(Side.FILE) == (an_answer("worry", 1), other)


def test_when_it_was_written_down_makes_no_difference(diary: Diary):
    diary.save(an_answer("cough", 4), label="x")
    later = Stamp(diary.clock.now().utc.replace(hour=20), 60, "Europe/Paris")
    [answer] = looked_at(diary, [type(an_answer())(TODAY, "cough", 4, later)]).same
    assert answer.key == (TODAY, "cough")


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (an_answer("cough", 11), "Cough takes a whole number from 0 to 10, not “11”."),
        (an_answer("sneezing", 1), "There is no symptom called “sneezing”"),
        (an_answer(day=TODAY.replace(day=23)), "2026-11-23 is in the future; entries can be made"),
        (an_event(day=TODAY, last_day=YESTERDAY), "The last day (2026-11-21) is before the first"),
        (a_note("x" * 10_001), "That text has 10,001 characters"),
        (a_moment({"cough": "yes"}), "Cough takes a whole number from 0 to 10, not “yes”."),
        (an_event(id="../x"), "“../x” can't be an entry's “id”"),
        (a_known_mark("sneezing"), "There is no symptom called “sneezing”"),
        (SymptomVisibility("sneezing", shown=True), "There is no symptom called “sneezing”"),
        (Setting("born", "soon"), "“soon” is not a date"),
        (a_question(appointment="gone"), "It belongs to an appointment that is not there."),
    ],
)
def test_what_the_diary_would_refuse_is_rejected_in_its_own_words(
    diary: Diary, record: Record, reason: str
):
    [(place, said)] = why_not(diary, a_note(), record)[-1:]
    assert (place, said[: len(reason)]) == ("line 2", reason)


def test_own_symptoms_and_appointments_come_with_the_file_wherever_they_stand(diary: Diary):
    records: list[Record] = [
        an_answer("own-1", 3),
        a_question(appointment="appointment-1"),
        an_own_symptom(),
        an_appointment(),
    ]
    found = looked_at(diary, records)
    assert (len(found.new), found.rejected) == (4, ())


def test_what_belongs_to_a_rejected_entry_is_rejected_with_it(diary: Diary):
    records: list[Record] = [
        an_own_symptom(id="cough"),
        an_own_symptom("x" * 10_001),
        an_answer("own-1", 3),
        an_appointment(place="x" * 10_001),
        a_question(appointment="appointment-1"),
    ]
    found = looked_at(diary, records, [Rejected(0, "line 0", "x")])
    assert [it.place for it in found.rejected] == [f"line {n}" for n in range(6)]


def test_a_question_may_belong_to_an_appointment_of_the_diary(diary: Diary):
    diary.save(an_appointment(), label="x")
    assert why_not(diary, a_question(appointment="appointment-1")) == []


def test_a_symptom_that_is_answered_in_another_way_stays_as_it_is(diary: Diary):
    diary.save(an_own_symptom(), label="x")
    records: list[Record] = [an_own_symptom(kind=Kind.YES_NO), an_answer("own-1", "yes")]
    [first, second] = why_not(diary, *records)
    assert first[1] == "In the diary this symptom uses a different kind of answer."
    assert "takes a whole number" in second[1]
    assert len(looked_at(diary, [an_own_symptom("Itchy leg")]).different) == 1


def test_an_own_symptom_with_the_name_of_another_is_told_apart(diary: Diary):
    diary.save(an_own_symptom("Itch", id="own-7"), label="x")
    incoming = [an_own_symptom("cough"), an_own_symptom("Itch", id="own-8")]
    found = looked_at(diary, incoming)
    assert [getattr(it, "label", "") for it in found.new] == ["cough (own)", "Itch (own)"]
    diary.import_records(found.wanted(), "x", replace_other=False)
    again = looked_at(diary, [*found.new, an_own_symptom("Itch", id="own-7")])
    assert (again.new, again.different) == ((), ())


def test_a_note_that_holds_the_file_s_already_is_no_difference(diary: Diary):
    diary.save(a_note("Mine.\nTheirs.\nMore."), label="x")
    assert looked_at(diary, [a_note("Theirs.")]).same == (a_note("Theirs."),)
    assert len(looked_at(diary, [a_note("heirs")]).different) == 1


def test_what_is_there_twice_counts_once_and_must_not_contradict(diary: Diary):
    found = looked_at(diary, [a_note("a"), a_note("a"), a_note("b")])
    assert found.new == (a_note("a"),)
    assert [it.reason for it in found.rejected] == [
        "This is there twice, and line 1 says something else."
    ]


def test_nobody_has_hundreds_of_own_symptoms_or_contacts(diary: Diary):
    diary.save(a_contact(id="there"), label="x")
    many = [a_contact(id=f"c-{n}") for n in range(101)]
    more = [an_own_symptom(id=f"own-{n}") for n in range(101)]
    found = looked_at(diary, [*many, *more, a_contact(id="there")])
    assert (len(found.new), len(found.same)) == (199, 1)
    assert {it.reason for it in found.rejected} == {
        "There are 100 of these already, and no more can be brought in."
    }
