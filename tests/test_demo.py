"""The made-up diaries."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mbc_tracker.demo import YEARS, entries, fill, make, twenty_years
from mbc_tracker.domain import checks, profile
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    Contact,
    Event,
    EventKind,
    Moment,
    Note,
    Question,
    Record,
)
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.builders import TODAY
from tests.fakes import FixedClock

QUARTER = Period(TODAY - timedelta(days=91), TODAY)
FIRST = TODAY - timedelta(days=182)

somedays = st.dates(date(2020, 1, 1), date(2040, 12, 31))


@pytest.fixture
def demo(diary_path: Path, catalogue: Catalogue, clock: FixedClock) -> Iterator[Diary]:
    """The made-up half year in a real file."""
    store = open_store(diary_path, create=False)
    fill(store, entries(TODAY))
    yield Diary(store, catalogue, clock)
    store.close()


@settings(max_examples=15)
@given(somedays)
def test_the_same_date_gives_the_same_diary(day: date) -> None:
    assert entries(day) == entries(day)


@settings(max_examples=15)
@given(somedays)
def test_every_record_could_have_been_entered(catalogue: Catalogue, day: date) -> None:
    records = entries(day)
    assert len({(type(it), it.key) for it in records}) == len(records)
    for record in records:
        assert checks.validated(record, catalogue, day) == record


@settings(max_examples=15)
@given(somedays)
def test_the_cold_is_in_spring_where_the_half_year_begins_in_it(day: date) -> None:
    [cold] = [it for it in entries(day) if getattr(it, "kind", None) is EventKind.INFECTION]
    assert cold.day < day - timedelta(days=100)  # type: ignore[union-attr]
    if (day - timedelta(days=182)).month in {3, 4}:
        assert cold.day.month in {3, 4, 5}  # type: ignore[union-attr]


def test_the_cold_of_the_pictures_is_in_may(demo: Diary) -> None:
    [cold] = [it for it in demo.reader.records(Event) if it.kind is EventKind.INFECTION]
    assert cold.day.month == 5
    during = Period(cold.day, cold.end)
    assert max(value for _, value in demo.reader.ratings({during: ["cough"]})["cough"]) >= 6


def test_today_is_partly_recorded(demo: Diary) -> None:
    answers = {answer.symptom: answer.value for answer in demo.reader.day(TODAY).answers}
    assert answers == {
        "cough": 4,
        "breathlessness": 6,
        "chest_pain": 2,
        "wheeze": 0,
        "hoarseness": 0,
    }


def test_half_a_year_is_there_with_gaps_and_a_week_away(demo: Diary) -> None:
    assert demo.reader.span() == Period(FIRST, TODAY)
    assert len(demo.reader.recorded_days(QUARTER)) == 81
    days = sorted(demo.reader.recorded_days(Period(FIRST, TODAY)))
    gaps = [(later - day).days - 1 for day, later in pairwise(days)]
    assert max(gaps) == 7
    assert gaps.count(1) >= 5


def test_every_core_symptom_of_today_is_answered(demo: Diary, catalogue: Catalogue) -> None:
    answered = {answer.symptom for answer in demo.reader.records(Answer)}
    assert {symptom.key for symptom in demo.reader.visible_symptoms()} == answered
    assert all(catalogue[key].core for key in answered)


def usual_of(series: Series) -> float | None:
    known = series.usual(series.entries[-1][0])
    return known.value if known else None


def test_breathlessness_rises_at_the_end_and_the_rest_is_as_usual(demo: Diary) -> None:
    rated = [symptom for symptom in demo.reader.visible_symptoms() if symptom.is_rated]
    found = {
        one.symptom.key: (usual_of(one), one.median_7_days(one.entries[-1][0]))
        for one in demo.analysis.series(rated, QUARTER)
    }
    assert found == {
        "breathlessness": (3, 5),
        "cough": (3, 4),
        "chest_pain": (1, 1),
        "wheeze": (0, 0),
        "hoarseness": (0, 0),
        "tiredness": (4, 3),
        "appetite_loss": (1, 1),
    }


def test_tiredness_follows_the_treatment(demo: Diary) -> None:
    treatments = [it.day for it in demo.reader.records(Event) if it.kind is EventKind.TREATMENT]
    assert {(later - day).days for day, later in pairwise(treatments)} == {21}
    rated = dict(demo.reader.ratings({Period(FIRST, TODAY): ["tiredness"]})["tiredness"])
    peaks = [max(rated.get(day + timedelta(days=n), 0) for n in range(1, 6)) for day in treatments]
    before = [max(rated.get(day - timedelta(days=n), 0) for n in range(1, 6)) for day in treatments]
    assert all(peak > usual for peak, usual in zip(peaks, before, strict=True))


def test_moments_have_clock_times_and_one_is_the_worst_of_its_day(demo: Diary) -> None:
    stairs = next(it for it in demo.reader.records(Moment) if it.day == date(2026, 11, 15))
    assert stairs.time == time(14, 30)
    assert demo.reader.day(stairs.day).worst == 7


def test_the_next_visit_has_two_questions(demo: Diary) -> None:
    past, following = demo.reader.records(Appointment)
    assert past.day < TODAY
    assert (following.day, following.time) == (date(2026, 12, 3), time(10, 30))
    to_ask = [it for it in demo.reader.records(Question) if it.appointment == following.id]
    assert [it.asked for it in to_ask] == [False, False]


def test_nobody_real_is_in_it(demo: Diary) -> None:
    assert demo.reader.setting(profile.NAME) == "Jordan Example"
    assert demo.reader.setting(profile.BORN) == "1968-05-04"
    assert demo.reader.setting(profile.COUNTRY) == "GB"
    assert all(it.phone.startswith("01632 960") for it in demo.reader.records(Contact))


def test_twenty_years_have_twelve_answers_a_day(
    tmp_path_factory: pytest.TempPathFactory, catalogue: Catalogue, clock: FixedClock
) -> None:
    store = open_store(tmp_path_factory.mktemp("long") / "diary.mbc", create=True)
    fill(store, twenty_years(TODAY))
    diary = Diary(store, catalogue, clock)
    days = round(YEARS * 365.25)
    assert diary.reader.span() == Period(TODAY - timedelta(days=days - 1), TODAY)
    assert (
        len(diary.reader.day(date(2015, 6, 7)).answers)
        == len(diary.reader.visible_symptoms())
        == 14
    )
    assert len(diary.reader.recorded_days(Period(date(2000, 1, 1), TODAY))) == days
    store.close()


def events(records: tuple[Record, ...]) -> list[Event]:
    return [record for record in records if isinstance(record, Event)]


@pytest.mark.parametrize("language", ["de", "es"])
def test_in_another_language_the_same_story_is_told_in_other_words(language: str) -> None:
    english, foreign = entries(TODAY), entries(TODAY, language)
    assert [(type(it), it.key) for it in foreign] == [(type(it), it.key) for it in english]
    pairs = zip(events(english), events(foreign), strict=True)
    told = [(event.text, other.text) for event, other in pairs]
    assert len(told) == 8
    assert all(text != other for text, other in told)


@pytest.mark.parametrize("language", ["en", "de", "es"])
def test_the_demo_is_made_in_the_language(
    diary_path: Path, catalogue: Catalogue, language: str
) -> None:
    path = diary_path.with_name("demo.mbc")
    make(path, TODAY, language)
    store = open_store(path, create=False)
    notes = {note.text for note in store.records(Note)}
    store.close()
    assert notes == {it.text for it in entries(TODAY, language) if isinstance(it, Note)}
    for record in entries(TODAY, language):
        assert checks.validated(record, catalogue, TODAY) == record
