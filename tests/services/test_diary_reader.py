from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from mbc_tracker.domain import profile
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import (
    OwnSymptom,
    Record,
    Setting,
    SymptomVisibility,
)
from mbc_tracker.domain.symptoms import Catalogue, Kind
from mbc_tracker.domain.trends import Verdict
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from tests.builders import (
    MONTH,
    TODAY,
    YESTERDAY,
    a_contact,
    a_known_mark,
    a_measurement,
    a_moment,
    a_note,
    a_notice,
    a_question,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
    help_signs,
)
from tests.fakes import FixedClock

TOMORROW = date(2026, 11, 23)

#: One of each kind.
ANYTHING: tuple[Record, ...] = (
    an_answer(),
    a_note(),
    a_moment(),
    help_signs(),
    a_measurement(),
    an_event(),
    an_appointment(),
    a_question(),
    a_contact(),
    an_own_symptom(),
    a_known_mark(),
    a_notice(),
    SymptomVisibility("nausea", True),
    Setting("country", "GB"),
)


def test_a_new_diary_is_empty(diary: Diary):
    assert diary.reader.is_empty()


@pytest.mark.parametrize("record", ANYTHING, ids=lambda it: type(it).__name__)
def test_a_diary_with_anything_in_it_is_not_empty(diary: Diary, record: Record):
    diary.save(record, label="anything")
    assert not diary.reader.is_empty()


def test_the_core_symptoms_are_asked_until_something_else_is_chosen(diary: Diary):
    core = [it.key for it in diary.reader.catalogue.symptoms if it.core]
    assert [it.key for it in diary.reader.visible_symptoms()] == core
    diary.save(
        SymptomVisibility("worry", shown=True), SymptomVisibility("cough", shown=False), label="x"
    )
    assert [it.key for it in diary.reader.visible_symptoms()] == [
        *(it for it in core if it != "cough"),
        "worry",
    ]


def test_own_symptoms_come_last_and_are_answered_like_the_others(diary: Diary):
    diary.save(an_own_symptom(), label="x")
    diary.save(an_own_symptom("Rash", kind=Kind.YES_NO, id="own-2"), label="x")
    assert [it.label for it in diary.reader.visible_symptoms()][-2:] == ["Itchy arm", "Rash"]
    diary.record(TODAY, {"own-1": 3, "own-2": "yes"})
    assert diary.reader.ratings({MONTH: ["own-1"]}) == {"own-1": ((TODAY, 3),)}
    with pytest.raises(Refused, match="takes no or yes"):
        diary.record(TODAY, {"own-2": 1})


def test_a_days_log_has_answers_note_and_moments_by_time(diary: Diary):
    diary.save(a_moment(at=time(20), id="late"), a_moment(at=time(7), id="early"), label="x")
    diary.record(TODAY, {"cough": 4}, "Slept badly.")
    log = diary.reader.day(TODAY)
    assert [it.id for it in log.moments] == ["early", "late"]
    assert (log.value("cough"), log.text, log.worst) == (4, "Slept badly.", 6)


def test_logs_are_the_days_with_anything_written_down(diary: Diary):
    days = [date(2026, 11, 20), YESTERDAY, TODAY]
    diary.record(days[2], {"cough": 4})
    diary.write_note(days[0], "x")
    diary.save(a_moment(day=days[1]), an_event(day=date(2026, 11, 19)), label="x")
    diary.record(date(2026, 10, 31), {"cough": 4})
    assert [it.day for it in diary.reader.logs(MONTH)] == days
    assert diary.reader.recorded_days(MONTH) == frozenset(days)


def test_ratings_take_the_days_highest_moments_included(diary: Diary):
    diary.record(TODAY, {"cough": 4})
    diary.save(a_moment({"cough": 7}), label="x")
    assert diary.reader.ratings({MONTH: ["cough"]}) == {"cough": ((TODAY, 7),)}
    assert diary.reader.first_rated(["cough"]) == {"cough": TODAY}


def test_an_overview_holds_ratings_and_words(diary: Diary):
    for n in range(30):
        diary.record(TODAY - timedelta(days=n), {"cough": 7 if n < 7 else 2, "blood": "none"})
    diary.record(TODAY, {"blood": "streaks"})
    chosen = [diary.reader.catalogue["cough"], diary.reader.catalogue["blood"]]
    found = diary.analysis.overview(chosen, Period(date(2026, 10, 24), TODAY))
    assert found.recorded == 30
    assert found.comparisons[0].verdict is Verdict.HIGHER
    assert found.reported[0].days == ((TODAY, ("streaks",)),)


def test_an_overview_tells_on_how_many_days_a_week_is_meant(diary: Diary):
    diary.record(TODAY - timedelta(days=1), {"cough": 2})
    diary.set(profile.RHYTHM, profile.WEEKLY)
    diary.record(TODAY, {"cough": 3})
    found = diary.analysis.overview([diary.reader.catalogue["cough"]], MONTH)
    assert (found.recorded, found.weekly) == (2, 1)


def test_settings_of_the_diary_are_kept(diary: Diary):
    assert diary.reader.setting("country", "GB") == "GB"
    diary.set("country", "DE")
    assert diary.reader.setting("country") == "DE"
    assert not diary.set("country", "DE")


def test_the_clock_that_was_handed_in_tells_the_time(diary: Diary, clock: FixedClock):
    assert (diary.clock.now(), diary.clock.today()) == (clock.now(), TODAY)


def test_own_symptoms_stay_readable_in_the_diary_after_they_are_removed(
    diary: Diary, catalogue: Catalogue
):
    diary.save(an_own_symptom(), label="x")
    diary.record(TODAY, {"own-1": 3})
    diary.remove(an_own_symptom(), label="x")
    assert diary.reader.catalogue == catalogue
    assert diary.reader.day(TODAY).value("own-1") == 3
    assert diary.reader.records(OwnSymptom) == ()


def test_two_moments_of_one_day_are_one_rating_even_without_the_days_own(diary: Diary):
    for n, rating in enumerate((3, 7, 5)):
        diary.save(a_moment({"cough": rating}, day=TODAY, id=str(n)), label="Moment")
    assert diary.reader.ratings({Period(TODAY, TODAY): ["cough"]}) == {"cough": ((TODAY, 7),)}
