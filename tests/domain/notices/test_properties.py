"""What holds for the rules whatever the diary, and a second opinion on thousands of diaries."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.notices.entry_loader import load_ratings
from mbc_tracker.domain.notices.evaluation import evaluate_rules
from mbc_tracker.domain.notices.values import Entries, Findings, Level
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.profile import SWITCHES, Profile
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.series import Values
from tests.builders import a_known_mark
from tests.domain.naive_notices import Written, naive
from tests.domain.notices.writing import DAY, RULES, ago, levels

LENGTH = 60
DIARIES = 2000
RATED = ("breathlessness", "cough", "hoarseness", "tiredness", "appetite_loss", "own-1")
WORDS = {
    "blood": ("none", "streaks", "more", "not_sure"),
    "fever": ("no", "yes"),
    "one_leg_swelling": ("no", "yes"),
    "face_neck_swelling": ("no", "yes"),
}


def made_up(chance: random.Random) -> Written:
    """A diary that wanders about a level, with days left out, a step near its end and marks."""
    return Written(
        values={key: _values(chance) for key in chance.sample(RATED, 3)} | {"chest_pain": {}},
        words={
            key: {ago(n): chance.choice(answers) for n in range(2)}
            for key, answers in WORDS.items()
            if chance.random() < 0.3
        },
        signs={ago(n): ["choking"] for n in range(2) if chance.random() < 0.1},
        temperatures={DAY: chance.choice((36.6, 37.5, 38.0, 39.1)), ago(-1): 40.0},
        marks={key: [ago(chance.randrange(-3, LENGTH))] for key in RATED if chance.random() < 0.2},
        on_treatment=chance.random() < 0.5,
        report_at_once=chance.random() < 0.5,
        fever_limit=chance.choice((37.5, 38.0)),
    )


def _values(chance: random.Random) -> dict[date, int]:
    level, step = chance.choice((0, 0, 0.6, 2, 5)), chance.choice((0, 1, 2, 3))
    since, wobble, kept = chance.randrange(1, 25), chance.choice((0.4, 1)), chance.random()
    days = [n for n in range(-3, LENGTH) if n == 0 or chance.random() < max(kept, 0.5)]
    days = [n for n in days if n < chance.choice((8, LENGTH, LENGTH))] or [0]
    return {
        ago(n): min(10, max(0, round(level + step * (n < since) + chance.gauss(0, wobble))))
        for n in days
    }


def in_our_form(diary: Written) -> tuple[Entries, list[BaselineReset], Profile]:
    entries = Entries(
        {key: tuple(sorted(values.items())) for key, values in diary.values.items()},
        {key: tuple(said.items()) for key, said in diary.words.items()},
        tuple((day, sign) for day, signs in diary.signs.items() for sign in signs),
        tuple(diary.temperatures.items()),
    )
    marks = [
        a_known_mark(key, day=day, id=f"{key}{day}")
        for key, days in diary.marks.items()
        for day in days
    ]
    on = zip(SWITCHES, (diary.on_treatment, diary.report_at_once), strict=True)
    switches = frozenset(name for name, is_on in on if is_on)
    limit = None if diary.fever_limit == 38.0 else diary.fever_limit
    return entries, marks, Profile(switches, limit)


def test_a_naive_reading_of_the_rules_page_finds_the_same_in_thousands_of_diaries():
    chance = random.Random(20261122)
    seen: Counter[tuple[str, str]] = Counter()
    for _ in range(DIARIES):
        diary = made_up(chance)
        entries, marks, profile = in_our_form(diary)
        found = levels(evaluate_rules(entries, marks, profile, RULES, DAY))
        assert found == naive(diary, DAY), diary
        seen.update((rule, level) for (rule, _), level in found.items())
    levels_of_rules = {(rule.id, case.level.value) for rule in RULES.rules for case in rule.cases}
    assert set(seen) == levels_of_rules
    assert min(seen.values()) >= 20


diaries = st.integers(0, 2**32).map(lambda seed: made_up(random.Random(seed)))


def looked_at(diary: Written) -> Findings:
    entries, marks, profile = in_our_form(diary)
    return evaluate_rules(entries, marks, profile, RULES, DAY)


@given(diaries, st.randoms(use_true_random=False))
def test_the_order_of_entries_is_irrelevant(diary: Written, chance: random.Random):
    entries, marks, profile = in_our_form(diary)

    def shuffled(items: Collection[Any]) -> tuple[Any, ...]:
        return tuple(chance.sample(list(items), len(items)))

    mixed = Entries(
        {key: shuffled(values) for key, values in shuffled(entries.ratings.items())},
        {key: shuffled(said) for key, said in shuffled(entries.choices.items())},
        shuffled(entries.signs),
        shuffled(entries.temperatures),
    )
    again = evaluate_rules(mixed, shuffled(marks), profile, RULES, DAY)
    assert again == evaluate_rules(entries, marks, profile, RULES, DAY)


@given(diaries, st.integers(1, 400), st.integers(0, 10))
def test_what_is_dated_after_the_day_changes_nothing(diary: Written, later: int, value: int):
    before = looked_at(diary)
    day = DAY + timedelta(days=later)

    for key in diary.values:
        diary.values[key] |= {day: value}
        diary.marks.setdefault(key, []).append(day)
    diary.words["blood"] = {**diary.words.get("blood", {}), day: "more"}
    diary.signs[day] = ["choking"]
    diary.temperatures[day] = 41.0

    assert looked_at(diary) == before


def ratings_of(given: dict[str, Values]):
    def ratings(keys, period: Period) -> dict[str, Values]:
        return {key: tuple(it for it in given[key] if it[0] in period) for key in keys}

    return ratings


@given(diaries)
def test_the_window_and_the_baselines_are_all_that_counts(diary: Written):
    """Entries before the window and outside the baseline change nothing: they aren't even read."""
    entries, marks, profile = in_our_form(diary)
    whole = dict(entries.ratings)
    first = {key: values[0][0] for key, values in whole.items() if values}

    read = load_ratings(first, marks, RULES, DAY, ratings_of(whole))

    short = replace(entries, ratings=read)
    assert evaluate_rules(short, marks, profile, RULES, DAY) == looked_at(diary)


@given(diaries, st.integers(LENGTH, 900), st.integers(0, 10))
def test_entries_before_the_baseline_that_a_mark_began_change_nothing(
    diary: Written, days: int, value: int
):
    for key in diary.values:
        diary.marks[key] = [ago(RULES.reach + 10)]
    before = looked_at(diary)

    for key in diary.values:
        diary.values[key] |= {ago(days): value}

    assert looked_at(diary) == before


@given(diaries)
def test_a_symptom_that_was_never_recorded_changes_nothing(diary: Written):
    before = looked_at(diary)

    diary.values |= {"wheeze": {}}
    diary.words |= {"own-2": {}}
    diary.signs[ago(5)] = []

    assert looked_at(diary) == before


def most_urgent(found: Findings, symptom: str) -> int:
    """How urgent it is for a symptom; what is about the whole day counts for all."""
    meant = (it.level.urgency for it in found if it.symptom in (symptom, ""))
    return max(meant, default=Level.VISIT.urgency - 1)


@given(diaries, st.sampled_from(RATED), st.integers(0, 10))
def test_a_higher_value_on_the_day_never_lowers_the_level(diary: Written, key: str, more: int):
    """The day's own value is no part of its usual, so it can only add.

    A higher value on an *earlier* day can lower the level, because it may raise the usual: see the
    next two tests. One finding may also give way to a more urgent one, as drift does.
    """
    before = looked_at(diary)
    value = diary.values.setdefault(key, {}).get(DAY, 0)

    diary.values[key][DAY] = max(value, more)

    after = looked_at(diary)
    assert all(most_urgent(after, it) >= most_urgent(before, it) for it in (*RATED, *WORDS))


@given(diaries, st.sampled_from(RATED), st.integers(0, 13), st.integers(0, 10))
def test_nor_does_a_higher_value_after_the_baseline_is_over(
    diary: Written, key: str, days: int, more: int
):
    baseline = {ago(100 - n): n % 3 for n in range(28)}
    diary.marks[key], diary.values[key] = [], baseline | diary.values.get(key, {})
    before = looked_at(diary)
    value = diary.values[key].get(ago(days))

    if value is not None:
        diary.values[key][ago(days)] = max(value, more)

    assert most_urgent(looked_at(diary), key) >= most_urgent(before, key)


def test_a_higher_value_within_the_baseline_raises_the_usual_and_can_lower_the_level():
    diary = Written({"breathlessness": {ago(n): 2 for n in range(2, 9)}})
    diary.values["breathlessness"] |= {ago(1): 4, DAY: 4}
    assert ("worse_short", "breathlessness") in levels(looked_at(diary))

    diary.values["breathlessness"] |= {ago(n): 3 for n in range(2, 9)}

    assert ("worse_short", "breathlessness") not in levels(looked_at(diary))


def test_more_blood_never_lowers_the_level():
    for pain in (0, 4):
        found = []
        for answer in ("none", "streaks", "more"):
            diary = Written({"chest_pain": {DAY: pain}}, {"blood": {DAY: answer}})
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
