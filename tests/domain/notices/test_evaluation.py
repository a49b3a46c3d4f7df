"""Rules other than the program's own: the code knows only the kinds of condition."""

from __future__ import annotations

from mbc_tracker.domain.notices.conditions import SignTicked, SymptomSelector
from mbc_tracker.domain.notices.rating_conditions import InARow, LevelsAbove
from mbc_tracker.domain.notices.rules import Case, Combination, Rule, Rules
from mbc_tracker.domain.notices.values import Findings, Level
from tests.domain.notices.writing import DAY, NOBODY, RULES, entries, evaluate_rules

EVERY = SymptomSelector(every=True)


def found(rules: Rules, **ratings: str) -> Findings:
    return evaluate_rules(entries(ratings), [], NOBODY, rules, DAY)


def high(at_least: int) -> InARow:
    return InARow(EVERY, at_least=at_least)


def test_no_rules_find_nothing():
    assert found(Rules(()), cough="9") == ()
    assert (Rules(()).reach(InARow), Rules(()).days) == (0, 1)


def test_the_most_urgent_case_counts_wherever_it_stands():
    rule = Rule("high", 3, (Case(Level.VISIT, high(1)), Case(Level.TODAY, high(5))))

    [finding] = found(Rules((rule,)), cough="5")

    assert (finding.level, finding.threshold, finding.version) == (Level.TODAY, 5, 3)


def test_of_two_cases_with_one_level_the_first_counts_with_the_values_of_both():
    both = Case(Level.SOON, high(1)), Case(Level.SOON, InARow(EVERY, entries=2, within=3))

    [finding] = found(Rules((Rule("high", 1, both),)), cough="2 5")

    assert finding.threshold == 1
    assert [item.value for item in finding.evidence] == [2, 5]


def test_symptoms_come_in_the_order_of_their_keys():
    rule = Rule("high", 1, (Case(Level.SOON, high(1)),))

    assert [it.symptom for it in found(Rules((rule,)), wheeze="1", cough="1")] == [
        "cough",
        "wheeze",
    ]


def test_how_far_the_rules_look_back_comes_from_their_numbers():
    weekly = Rule("weekly", 1, (Case(Level.SOON, LevelsAbove(EVERY, 1, (2, 1))),))
    combination = Combination(EVERY, 7, 2, EVERY, frozenset({"weekly"}))
    both = Rule("both", 1, (Case(Level.TODAY, combination),))

    assert (Rules((weekly,)).reach(LevelsAbove), Rules((weekly,)).days) == (34, 1)
    assert (Rules((weekly, both)).reach(LevelsAbove), Rules((weekly, both)).days) == (34, 7)


def test_the_bundled_rules_look_back_six_weeks():
    assert (RULES.reach(LevelsAbove), RULES.reach(SignTicked), RULES.days) == (41, 0, 2)


def test_levels_from_the_most_urgent_to_the_least():
    levels = [Level.EMERGENCY, Level.TODAY, Level.SOON, Level.VISIT]

    assert sorted(Level, key=lambda level: -level.urgency) == levels
