"""Many records from a file, in one change."""

from __future__ import annotations

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import Answer, Appointment, OwnSymptom, Question
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests import raw
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_question,
    an_answer,
    an_appointment,
    an_own_symptom,
)
from tests.fakes import FixedClock

FILE = (
    a_question(appointment="appointment-1"),
    an_answer("own-1", 3),
    an_answer("cough", 7),
    an_answer("wheeze", 2),
    an_appointment(),
    an_own_symptom(),
)


def test_own_symptoms_and_appointments_come_with_what_refers_to_them(diary: Diary):
    change = diary.import_records(FILE, "x", replace_other=False)
    assert len(change.steps) == len(FILE)
    assert diary.reader.records(OwnSymptom) == (an_own_symptom(),)
    assert diary.reader.records(Question)[0].appointment == "appointment-1"


def test_a_second_time_brings_nothing(diary: Diary):
    diary.import_records(FILE, "x", replace_other=False)
    assert not diary.import_records(FILE, "x", replace_other=True)


def test_what_the_diary_says_stays_unless_the_file_is_to_be_taken(diary: Diary):
    diary.save(an_answer("cough", 4), an_answer("wheeze", 2), label="x")
    kept = diary.import_records(FILE, "x", replace_other=False)
    assert diary.reader.records(Answer)[0].value == 4
    assert len(kept.steps) == 4
    taken = diary.import_records(FILE, "x", replace_other=True)
    assert [(it.before, it.after) for it in taken.steps] == [
        (an_answer("cough", 4), an_answer("cough", 7))
    ]


def test_all_of_it_is_taken_back_and_done_again(diary: Diary, diary_path: Path):
    diary.save(an_answer("cough", 4), an_answer(day=YESTERDAY), label="x")
    before = raw.rows(diary_path)
    change = diary.import_records(FILE, "x", replace_other=True)
    after = raw.rows(diary_path)
    diary.apply(change.inverse())
    assert raw.rows(diary_path) == before
    diary.apply(change)
    assert raw.rows(diary_path) == after
    assert len(diary.reader.records(Appointment)) == 1


def test_one_that_cannot_be_keeps_out_all(diary: Diary, diary_path: Path):
    before = raw.rows(diary_path)
    with pytest.raises(Refused, match="whole number from 0 to 10"):
        diary.import_records([*FILE, an_answer("worry", 11)], "x", replace_other=False)
    assert raw.rows(diary_path) == before


def test_who_waits_hears_how_far_it_is_and_can_stop_it(diary: Diary, diary_path: Path):
    many = [an_answer("cough", 3, TODAY - timedelta(days=ago)) for ago in range(2500)]
    before, heard = raw.rows(diary_path), []

    def stop_late(written: int) -> None:
        heard.append(written)
        if written == 2000:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        diary.import_records(many, "x", replace_other=False, progress=stop_late)
    assert heard == [0, 0, 0, 0, 1000, 2000]
    assert raw.rows(diary_path) == before


def test_beside_the_window_it_is_the_same_diary(diary: Diary):
    diary.save(an_own_symptom(), label="x")
    with diary.second_connection() as other:
        assert other.reader.catalogue == diary.reader.catalogue
        other.save(an_answer("own-1", 4), label="x")
    assert diary.reader.records(Answer) == (an_answer("own-1", 4),)


def test_beside_the_window_a_protected_diary_opens_too(
    tmp_path: Path, catalogue: Catalogue, clock: FixedClock
):
    key = Passphrase.typed("words that open it")
    with closing(open_store(tmp_path / "d.mbc", create=True, key=key)) as store:
        diary = Diary(store, catalogue, clock)
        diary.save(an_answer("cough", 4), label="x")
        with diary.second_connection() as other:
            assert other.reader.records(Answer) == (an_answer("cough", 4),)
