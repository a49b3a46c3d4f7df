"""What holds for the rules whatever the diary, and a second reading of thousands of diaries."""

from __future__ import annotations

import os
import random
from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mbc_tracker.domain.notices.values import Entries, Findings, Level
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.usual_loader import load_values
from tests.builders import a_measurement
from tests.domain.naive_notices import Written, naive
from tests.domain.notices.made_up import ON, RATED, WORDS, in_our_form, made_up
from tests.domain.notices.pages import RULES, day
from tests.domain.notices.writing import DAY, evaluate_rules, levels
from tests.domain.test_series import Diary

# Coverage's tracer would double their time; each line has examples of its own.
pytestmark = pytest.mark.covered_elsewhere

#: Diaries that are compared with the naive reading; MBC_LONG=1 compares many more.
DIARIES = 30_000 if os.environ.get("MBC_LONG") else 700


def compared(diary: Written) -> dict[tuple[str, str], str]:
    entries, marks, profile = in_our_form(diary)
    return levels(evaluate_rules(entries, marks, profile, RULES, day(ON)))


def test_a_naive_reading_of_the_rules_page_finds_the_same_in_thousands_of_diaries():
    chance = random.Random(20261122)
    seen: Counter[tuple[str, str]] = Counter()
    for _ in range(DIARIES):
        diary = made_up(chance)
        found = compared(diary)
        assert found == naive(diary, ON), diary
        seen.update((rule, level) for (rule, _), level in found.items())
    levels_of_rules = {(rule.id, case.level.value) for rule in RULES.rules for case in rule.cases}
    assert set(seen) == levels_of_rules
    assert min(seen.values()) >= 3


@st.composite
def short_diaries(draw: st.DrawFn) -> Written:
    """Two symptoms over some weeks, as hypothesis likes them: small, and near the edges."""
    number = st.integers(0, 10)
    symptoms = st.sampled_from(("breathlessness", "cough", "chest_pain", "tiredness", "own-1"))
    values = st.dictionaries(st.integers(ON - 45, ON), number, min_size=1)
    flat = st.tuples(number, st.integers(1, 30), st.lists(number, max_size=5)).map(
        lambda it: dict(
            zip(
                range(ON - it[1] - len(it[2]), ON + 1),
                (it[0],) * it[1] + (*it[2], it[0]),
                strict=True,
            )
        )
    )
    marks = st.dictionaries(st.integers(ON - 60, ON), st.none() | number, max_size=2)
    keys = draw(st.lists(symptoms, min_size=1, max_size=2, unique=True))
    return Written(
        values={key: draw(values | flat) | {ON: draw(number)} for key in keys},
        words={
            key: {ON - draw(st.integers(0, 3)): draw(st.sampled_from(WORDS[key]))} for key in WORDS
        },
        marks={key: draw(marks) for key in keys},
        report_at_once=draw(st.booleans()),
    )


@settings(max_examples=DIARIES // 4)
@given(short_diaries())
def test_a_naive_reading_finds_the_same_in_small_diaries(diary: Written):
    assert compared(diary) == naive(diary, ON)


diaries = st.integers(0, 2**32).map(lambda seed: made_up(random.Random(seed)))


def looked_at(diary: Written) -> Findings:
    entries, marks, profile = in_our_form(diary)
    return evaluate_rules(entries, marks, profile, RULES, day(ON))


@given(diaries, st.randoms(use_true_random=False))
def test_the_order_of_entries_is_irrelevant(diary: Written, chance: random.Random):
    entries, marks, profile = in_our_form(diary)

    def shuffled(items: Collection[Any]) -> tuple[Any, ...]:
        return tuple(chance.sample(list(items), len(items)))

    mixed = Entries(
        {key: shuffled(values) for key, values in shuffled(entries.ratings.items())},
        {key: shuffled(said) for key, said in shuffled(entries.choices.items())},
        shuffled(entries.signs),
        shuffled(entries.measurements),
    )
    again = evaluate_rules(mixed, shuffled(marks), profile, RULES, day(ON))
    assert again == evaluate_rules(entries, marks, profile, RULES, day(ON))


@given(diaries, st.integers(1, 400), st.integers(0, 10))
def test_what_is_dated_after_the_day_changes_nothing(diary: Written, later: int, value: int):
    """As it is where a wrong clock dated an entry in the future."""
    before = looked_at(diary)

    for key in diary.values:
        diary.values[key] |= {ON + later: value}
        diary.marks.setdefault(key, {})[ON + later] = value
    diary.words["blood"] = {**diary.words.get("blood", {}), ON + later: "more"}
    diary.signs[ON + later] = ["choking"]
    diary.readings.setdefault("temperature", {})[ON + later] = [41.0]

    assert looked_at(diary) == before


@given(diaries)
def test_what_is_read_of_the_ratings_is_all_that_counts(diary: Written):
    entries, marks, profile = in_our_form(diary)
    first = {key: values[0][0] for key, values in entries.ratings.items() if values}
    asked = dict.fromkeys(first, Period(day(ON - RULES.days + 1), day(ON)))

    read = load_values(asked, first, marks, Diary(entries.ratings).ratings, 41)

    short = replace(entries, ratings=read)
    assert evaluate_rules(short, marks, profile, RULES, day(ON)) == looked_at(diary)


@given(diaries)
def test_a_symptom_that_was_never_recorded_changes_nothing(diary: Written):
    before = looked_at(diary)

    diary.values |= {"wheeze": {}}
    diary.words |= {"own-2": {}}
    diary.signs[ON - 5] = []

    assert looked_at(diary) == before


@given(diaries)
def test_an_own_symptom_deleted_after_its_mark_does_no_harm(diary: Written):
    diary.marks["own-1"] = {ON - 3: None, ON - 1: 4}
    diary.values.pop("own-1", None)

    assert "own-1" not in {finding.symptom for finding in looked_at(diary)}


def most_urgent(found: Findings, symptom: str) -> int:
    """How urgent it is for a symptom; what is about the whole day counts for all."""
    meant = (it.level.urgency for it in found if it.symptom in (symptom, ""))
    return max(meant, default=Level.VISIT.urgency - 1)


@given(diaries, st.sampled_from(RATED), st.integers(0, 10))
def test_a_higher_value_on_the_day_never_lowers_the_level(diary: Written, key: str, more: int):
    """Without marks: a mark of the day itself takes its told level from it."""
    diary.marks = {}
    before = looked_at(diary)
    value = diary.values.setdefault(key, {}).get(ON, 0)

    diary.values[key][ON] = max(value, more)

    after = looked_at(diary)
    assert all(most_urgent(after, it) >= most_urgent(before, it) for it in (*RATED, *WORDS))


def test_more_blood_never_lowers_the_level():
    for pain in (0, 4):
        found = []
        for answer in ("none", "streaks", "more"):
            diary = Written({"chest_pain": {ON: pain}}, {"blood": {ON: answer}})
            found.append(most_urgent(looked_at(diary), "blood"))
        assert found == sorted(found)


def test_two_answers_of_one_day_count_by_the_more_urgent_one():
    given = Entries(choices={"blood": ((DAY, "streaks"), (DAY, "more"))})

    [finding] = evaluate_rules(given, [], Profile(), RULES, DAY)

    assert (finding.rule, finding.level) == ("blood", Level.EMERGENCY)


def test_of_two_values_of_one_day_the_highest_counts():
    given = Entries({"breathlessness": ((DAY, 8), (DAY, 2))})

    assert levels(evaluate_rules(given, [], Profile(), RULES, DAY)) == {
        ("severe", "breathlessness"): "today"
    }


def test_readings_beyond_all_limits_are_found_and_no_trouble():
    readings = [("spo2", 0.0), ("heart_rate", 9999.0), ("resp_rate", -1.0), ("weight", 0.0)]
    given = Entries(
        measurements=tuple(a_measurement(kind, value, id=kind) for kind, value in readings)
    )

    assert levels(evaluate_rules(given, [], Profile(), RULES, DAY)) == {
        ("measured", "spo2"): "today",
        ("measured", "heart_rate"): "today",
    }
