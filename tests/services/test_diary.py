from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from mbc_tracker.domain.daylog import DayLog
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import (
    Answer,
    Note,
    SymptomVisibility,
)
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import latest_day
from tests.builders import (
    MONTH,
    TODAY,
    TOMORROW,
    YESTERDAY,
    a_moment,
    an_own_symptom,
)
from tests.fakes import FixedClock
from tests.services.refusals import untouched


def test_a_recorded_answer_is_on_its_day(diary: Diary, clock: FixedClock):
    diary.record(TODAY, {"cough": 4, "blood": "streaks"})
    log = diary.reader.day(TODAY)
    assert (log.value("cough"), log.value("blood")) == (4, "streaks")
    assert {it.recorded for it in log.answers} == {clock.now()}
    assert diary.reader.day(YESTERDAY) == DayLog(YESTERDAY)


def test_the_later_answer_replaces_the_earlier_one(diary: Diary):
    diary.record(TODAY, {"cough": 4})
    diary.record(TODAY, {"cough": 0})
    assert [it.value for it in diary.reader.records(Answer)] == [0]


def test_the_same_answer_again_changes_nothing_and_keeps_its_time(diary: Diary, clock: FixedClock):
    diary.record(TODAY, {"cough": 4})
    first = clock.now()
    clock.pass_time(hours=1)
    assert not diary.record(TODAY, {"cough": 4})
    assert diary.reader.records(Answer)[0].recorded == first


def test_none_makes_an_answer_not_recorded_again(diary: Diary):
    diary.record(TODAY, {"cough": 0})
    change = diary.record(TODAY, {"cough": None})
    assert diary.reader.day(TODAY).value("cough") is None
    assert str(change.label) == "clear cough 0"
    again = diary.record(TODAY, {"cough": None})
    assert (bool(again), str(again.label)) == (False, "clear cough")


def test_a_change_is_named_by_its_answer(diary: Diary):
    diary.save(an_own_symptom("MRI itch"), label="x")
    named = [diary.record(TODAY, {key: value}).label for key, value in NAMED]
    assert named == ["loss of appetite 1", "blood when coughing: more than streaks", "MRI itch 3"]


@pytest.mark.parametrize(
    ("answers", "note", "label"),
    [
        ({"cough": 4}, None, "cough 4"),
        ({"blood": "streaks"}, None, "blood when coughing: specks or streaks"),
        ({"cough": 4, "worry": 2}, None, "2 answers"),
        ({}, "Tired.", "Note"),
        ({"cough": 4}, "Tired.", "cough 4, Note"),
        ({"cough": 4, "worry": 2}, "Tired.", "2 answers, Note"),
    ],
)
def test_a_change_says_in_words_what_was_done(
    diary: Diary, answers: dict[str, Any], note: str | None, label: str
):
    assert str(diary.record(TODAY, answers, note).label) == label


def test_recording_nothing_is_no_change(diary: Diary):
    assert not diary.record(TODAY, {})


@pytest.mark.parametrize(
    "answers",
    [
        {"sneezing": 4},
        {"cough": 11},
        {"cough": -1},
        {"cough": "4.5"},
        {"cough": 4.0},
        {"cough": True},
        {"cough": "4"},
        {"blood": 1},
        {"blood": "lots"},
        {"fever": True},
        {"worry": 3, "cough": 11},
        {"worry": None, "sneezing": None},
    ],
)
def test_an_answer_that_cannot_be_is_refused_with_all_beside_it(
    diary: Diary, diary_path: Path, answers: dict[str, Any]
):
    with untouched(diary_path):
        diary.record(TODAY, answers, "a note")


@pytest.mark.parametrize("day", [TOMORROW, date(9999, 12, 31), date(1899, 12, 31), date.min])
def test_days_ahead_and_slips_of_the_year_are_refused(diary: Diary, diary_path: Path, day: date):
    with untouched(diary_path):
        diary.record(day, {"cough": 4})
    with untouched(diary_path):
        diary.write_note(day, "x")
    with untouched(diary_path):
        diary.save(a_moment(day=day), label="x")


def test_the_first_and_the_last_day_are_taken(diary: Diary):
    diary.record(date(1900, 1, 1), {"cough": 1})
    diary.record(TODAY, {"cough": 2})
    assert diary.reader.span() == Period(date(1900, 1, 1), TODAY)


def test_after_midnight_the_next_day_can_be_recorded(diary: Diary, clock: FixedClock):
    clock.set_to(datetime(2026, 11, 23, 0, 0))  # noqa: DTZ001 - wall time
    diary.record(TOMORROW, {"cough": 4})
    assert diary.clock.today() == TOMORROW


def test_travel_and_clock_changes_move_no_recorded_day(diary: Diary, clock: FixedClock):
    clock.travel("Pacific/Auckland")
    diary.record(TODAY, {"cough": 4})
    before = diary.reader.logs(MONTH)
    for zone in ("Pacific/Pago_Pago", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC"):
        clock.travel(zone)
        assert diary.reader.logs(MONTH) == before
    clock.set_to(datetime(1970, 1, 1))  # noqa: DTZ001 - wall time
    assert diary.reader.logs(MONTH) == before
    assert diary.reader.records(Answer)[0].recorded.zone == "Pacific/Auckland"


# Notes


def test_a_note_is_written_changed_and_removed(diary: Diary):
    diary.write_note(TODAY, "Slept badly.")
    diary.write_note(TODAY, "Slept well.")
    assert diary.reader.day(TODAY).text == "Slept well."
    diary.write_note(TODAY, " \n\t ")
    assert diary.reader.records(Note) == ()


def test_a_note_keeps_its_spaces_and_line_ends(diary: Diary):
    diary.write_note(TODAY, "  - a\r\n\r  - b\tc ")
    assert diary.reader.day(TODAY).text == "  - a\n\n  - b\tc "


def test_a_note_of_a_million_characters_is_refused(diary: Diary, diary_path: Path):
    with untouched(diary_path):
        diary.write_note(TODAY, "x" * 1_000_000)
    with untouched(diary_path):
        diary.record(TODAY, {"cough": 4}, "x" * 1_000_000)


def test_a_note_of_odd_characters_is_kept_readable(diary: Diary):
    diary.write_note(TODAY, "a\x00b\x1b[31m\u202ec\ud800 سُعال\u200f 🏴󠁧󠁢󠁥󠁮󠁧󠁿")
    assert diary.reader.day(TODAY).text == "ab[31mc سُعال\u200f 🏴󠁧󠁢󠁥󠁮󠁧󠁿"


# Helpers of the Today page

NAMED: list[tuple[str, int | str]] = [("appetite_loss", 1), ("blood", "more"), ("own-1", 3)]


def test_no_symptoms_today_fills_only_what_is_open(diary: Diary):
    diary.record(TODAY, {"cough": 6})
    offered = diary.no_symptom_answers(TODAY)
    assert "cough" not in offered
    assert {offered["breathlessness"], offered["tiredness"]} == {0}
    assert (offered["blood"], offered["fever"]) == ("none", "no")
    shown = [it.key for it in diary.reader.visible_symptoms() if it.is_rated]
    signs = {"blood", "fever", "one_leg_swelling", "face_neck_swelling"}
    assert set(offered) == {*shown, *signs} - {"cough"}


def test_no_symptoms_today_says_nothing_about_what_is_hidden_or_own_words(diary: Diary):
    diary.save(
        SymptomVisibility("fever", shown=False), an_own_symptom("Rash", kind=Kind.YES_NO), label="x"
    )
    assert not {"fever", "worry", "own-1"} & set(diary.no_symptom_answers(TODAY))


def test_same_as_yesterday_copies_answers_that_are_shown_and_open(diary: Diary):
    diary.record(YESTERDAY, {"cough": 6, "blood": "streaks", "worry": 5, "tiredness": 0}, "Note")
    diary.record(TODAY, {"cough": 1})
    assert diary.answers_to_copy(TODAY, YESTERDAY) == {"blood": "streaks", "tiredness": 0}


def test_a_day_that_had_begun_further_east_is_never_refused(diary: Diary, clock: FixedClock):
    clock.set_day(TOMORROW)
    diary.record(TOMORROW, {"cough": 4})
    clock.set_day(TODAY)
    assert latest_day(diary.reader, TODAY) == TOMORROW
    diary.record(TOMORROW, {"wheeze": 1})
    diary.save(a_moment(day=TOMORROW), label="Moment")
    assert diary.reader.day(TOMORROW).value("wheeze") == 1


def test_a_day_to_come_without_entries_stays_refused(diary: Diary):
    assert latest_day(diary.reader, TODAY) == TODAY
    with pytest.raises(Refused, match="is in the future"):
        diary.record(TOMORROW, {"cough": 4})
    with pytest.raises(Refused, match="is in the future"):
        diary.save(a_moment(day=TOMORROW), label="Moment")
