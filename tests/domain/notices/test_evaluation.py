"""Rules other than the program's own: the code knows only the kinds of condition."""

from __future__ import annotations

from mbc_tracker.domain.notices.conditions import SymptomSelector
from mbc_tracker.domain.notices.evaluation import evaluate_rules
from mbc_tracker.domain.notices.rating_conditions import Reached, WeeksAbove
from mbc_tracker.domain.notices.rules import Case, Combination, Rule, Rules
from mbc_tracker.domain.notices.values import Findings, Level
from tests.domain.notices.writing import DAY, NOBODY, RULES, entries

EVERY = SymptomSelector(every=True)


def found(rules: Rules, **ratings: str) -> Findings:
    return evaluate_rules(entries(ratings), [], NOBODY, rules, DAY)


def test_no_rules_find_nothing():
    assert found(Rules(()), cough="9") == ()
    assert (Rules(()).reach, Rules(()).days) == (0, 1)


def test_the_most_urgent_case_counts_wherever_it_stands():
    cases = (Case(Level.VISIT, Reached(EVERY, 1)), Case(Level.TODAY, Reached(EVERY, 5)))
    rule = Rule("high", 3, cases)

    [finding] = found(Rules((rule,)), cough="5")

    assert (finding.level, finding.threshold, finding.version) == (Level.TODAY, 5, 3)


def test_of_two_cases_with_one_level_the_first_counts():
    cases = (Case(Level.SOON, Reached(EVERY, 1)), Case(Level.SOON, Reached(EVERY, 5)))

    [finding] = found(Rules((Rule("high", 1, cases),)), cough="5")

    assert finding.threshold == 1


def test_symptoms_come_in_the_order_of_their_keys():
    rule = Rule("high", 1, (Case(Level.SOON, Reached(EVERY, 1)),))

    assert [it.symptom for it in found(Rules((rule,)), wheeze="1", cough="1")] == [
        "cough",
        "wheeze",
    ]


def test_how_far_the_rules_look_back_comes_from_their_numbers():
    weekly = Rule("weekly", 1, (Case(Level.SOON, WeeksAbove(EVERY, 1, 2)),))
    both = Rule("both", 1, (Case(Level.TODAY, Combination(7, 2, frozenset({"weekly"}))),))

    assert (Rules((weekly,)).reach, Rules((weekly,)).days) == (6, 1)
    assert (Rules((weekly, both)).reach, Rules((weekly, both)).days) == (12, 7)


def test_the_bundled_rules_look_back_three_weeks():
    assert (RULES.reach, RULES.days) == (20, 7)


def test_levels_from_the_most_urgent_to_the_least():
    levels = [Level.EMERGENCY, Level.TODAY, Level.SOON, Level.VISIT]

    assert sorted(Level, key=lambda level: -level.urgency) == levels
