"""What the rules find in a real diary: the same as in all its entries."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker import demo
from mbc_tracker.content import rules
from mbc_tracker.domain.notices.rules import Rules
from mbc_tracker.domain.notices.values import Entries
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.profile import FEVER_LIMIT, ON_TREATMENT, YES, Profile
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.services.diary import Diary
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_known_mark,
    a_measurement,
    a_moment,
    an_own_symptom,
    help_signs,
)
from tests.domain.notices.writing import evaluate_rules


@pytest.fixture
def book(catalogue: Catalogue) -> Rules:
    return rules.load(catalogue).rules


def found(diary: Diary, book: Rules, day: date = TODAY) -> dict[tuple[str, str], str]:
    return {(it.rule, it.symptom): it.level.value for it in diary.analysis.findings(day, book)}


def test_an_empty_diary_has_no_findings(diary: Diary, book: Rules):
    assert diary.analysis.findings(TODAY, book) == ()


def test_answers_of_the_day_and_of_its_moments_count(diary: Diary, book: Rules):
    diary.record(TODAY, {"breathlessness": 3, "blood": "none"})
    assert found(diary, book) == {}

    diary.save(a_moment({"breathlessness": 7, "blood": "streaks"}), label="Moment")

    assert found(diary, book) == {
        ("severe", "breathlessness"): "today",
        ("blood", "blood"): "emergency",
    }


def test_signs_and_the_profile_and_temperatures_count(diary: Diary, book: Rules):
    diary.save(help_signs("skin_colour"), a_measurement("temperature", 37.6), label="Test")
    diary.save(a_measurement("weight", 70.0, id="weight"), label="Test")
    assert found(diary, book) == {("help_now", ""): "emergency"}

    diary.set(ON_TREATMENT, YES)
    assert ("fever", "fever") not in found(diary, book)
    diary.set(FEVER_LIMIT, "37.5")

    assert found(diary, book)["fever", "fever"] == "today"
    assert diary.analysis.profile() == Profile(frozenset({ON_TREATMENT}), 37.5)


def test_the_persons_own_ratings_count(diary: Diary, book: Rules):
    own = an_own_symptom()
    diary.save(own, label="Own symptom")
    for n, value in enumerate([8, 8, 8, *[1] * 7]):
        diary.record(TODAY - timedelta(days=n), {own.id: value})

    assert found(diary, book) == {("worse_short", own.id): "visit"}


def test_a_day_that_was_emptied_again_changes_nothing(diary: Diary, book: Rules):
    for n in range(20):
        diary.record(TODAY - timedelta(days=n), {"cough": 3 if n else 6, "wheeze": 1})
    before = diary.analysis.findings(TODAY, book)

    diary.record(YESTERDAY - timedelta(days=30), {"cough": 9})
    diary.record(YESTERDAY - timedelta(days=30), {"cough": None}, "Nothing to say.")

    assert diary.analysis.findings(TODAY, book) == before != ()


def everything(diary: Diary) -> Entries:
    """All ratings that there are, in the form that the rules take."""
    keys = [it.key for it in diary.reader.catalogue.symptoms if it.is_rated]
    return Entries(diary.reader.ratings({Period(date(1900, 1, 1), TODAY): keys}))


@pytest.mark.covered_elsewhere
def test_every_day_of_the_demo_finds_what_is_found_in_all_its_entries(diary: Diary, book: Rules):
    demo.fill(diary._store, demo.entries(TODAY))
    marks = [("cough", 9), ("cough", 60), ("breathlessness", 3), ("wheeze", 300)]
    for symptom, days in marks:
        day = TODAY - timedelta(days=days)
        diary.save(a_known_mark(symptom, day=day, id=f"{symptom}{days}"), label="Known")
    whole, known = everything(diary), diary.reader.records(BaselineReset)

    for n in range(90):
        day = TODAY - timedelta(days=n)
        read = [
            it
            for it in diary.analysis.findings(day, book)
            if it.rule not in ("fever", "blood", "measured", "weight")
        ]
        assert tuple(read) == evaluate_rules(whole, known, Profile(), book, day)
