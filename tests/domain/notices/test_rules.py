"""The rules page's lines about ratings: what fires, what just doesn't, and at which level."""

from __future__ import annotations

import pytest

from tests.domain.notices.writing import (
    DAY,
    TREATED,
    USUAL_0,
    USUAL_1,
    USUAL_2,
    USUAL_6,
    ago,
    entries,
    find,
    level,
    levels,
    mark,
    only,
)


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ({"breathlessness": "7"}, "today"),
        ({"chest_pain": "10"}, "today"),
        ({"breathlessness": "6"}, None),
        ({"breathlessness": "9 ."}, None),
        ({"breathlessness": USUAL_2 + "7"}, "today"),
        ({"breathlessness": USUAL_6 + "9"}, None),
        ({"breathlessness": "5 6 5 6 5 6 5 6 7"}, "today"),
        ({"tiredness": "7"}, "soon"),
        ({"own-1": "8"}, "soon"),
        ({"tiredness": USUAL_6 + "8"}, None),
        ({"tiredness": "5 " * 14 + "8"}, "soon"),
        ({"cough": "7"}, "soon"),
        ({"cough": "5 5"}, "soon"),
        ({"cough": "5 . . 5"}, "soon"),
        ({"cough": "5 . . . 5"}, None),
        ({"cough": "5 4"}, None),
        ({"cough": "4 4 4 4 4 4 4 6 6"}, None),
        ({"cough": "3 3 3 3 3 3 3 6 6"}, "soon"),
        ({"wheeze": "5 5"}, None),
    ],
)
def test_severe(ratings: dict[str, str], expected: str | None):
    assert level("severe", find(entries(ratings))) == expected


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ({"wheeze": USUAL_0 + "1 1"}, "soon"),
        ({"wheeze": USUAL_0 + "1 . . . . . 1"}, "soon"),
        ({"wheeze": USUAL_0 + "1 . . . . . . 1"}, None),
        ({"wheeze": USUAL_0 + "0 1"}, None),
        ({"wheeze": USUAL_0 + "1 0"}, None),
        ({"wheeze": USUAL_1 + "1 1"}, None),
        ({"wheeze": "0 0 0 0 0 1 1"}, None),
        ({"wheeze": "0 0 0 0 0 0 1 1"}, "soon"),
        ({"tiredness": USUAL_0 + "1 1"}, None),
    ],
)
def test_new(ratings: dict[str, str], expected: str | None):
    assert level("new", find(entries(ratings))) == expected


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        *(({key: USUAL_1 + "2"}, "today") for key in ("breathlessness", "cough", "chest_pain")),
        ({"cough": USUAL_1 + "1"}, None),
        ({"cough": USUAL_2 + "5"}, None),
        ({"cough": "0 0 5"}, None),
        ({"wheeze": USUAL_0 + "5"}, None),
    ],
)
def test_treatment_of_which_to_report_at_once(ratings: dict[str, str], expected: str | None):
    given = entries(ratings)

    assert level("high_risk_treatment", find(given, profile=TREATED)) == expected
    assert level("high_risk_treatment", find(given)) is None


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ({"chest_pain": USUAL_2 + "4 4"}, "soon"),
        ({"chest_pain": USUAL_2 + "4 . . 4"}, "soon"),
        ({"chest_pain": USUAL_2 + "4 . . . 4"}, None),
        ({"chest_pain": USUAL_0 + "3 3"}, None),
        ({"chest_pain": USUAL_2 + "5 3 5"}, None),
        ({"chest_pain": "3 " * 14 + "4 4"}, None),
        ({"chest_pain": "2 2 9 9"}, None),
        ({"tiredness": USUAL_2 + "4 4 4"}, "soon"),
        ({"tiredness": USUAL_0 + "3 3 3"}, None),
        ({"tiredness": "3 " * 14 + "4 4 4"}, None),
        ({"tiredness": USUAL_2 + "4 . . 4 . . 4"}, "soon"),
        ({"tiredness": USUAL_2 + "4 . . . 4 . . 4"}, None),
        ({"cough": USUAL_2 + "4 3 4 4"}, None),
        ({"own-1": USUAL_2 + "4 4 4"}, "soon"),
    ],
)
def test_worse_short(ratings: dict[str, str], expected: str | None):
    assert level("worse_short", find(entries(ratings))) == expected


def test_worse_short_tells_its_values_the_usual_and_the_threshold():
    finding = only("worse_short", find(entries(breathlessness=USUAL_0 + "5 4")))

    assert [(it.day, it.value) for it in finding.evidence] == [(ago(1), 5), (DAY, 4)]
    assert (finding.usual, finding.threshold, finding.version) == (0, 4, 1)


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ({"nausea": USUAL_1 + "3 3 3 3"}, "soon"),
        ({"nausea": USUAL_1 + "3 3 3"}, None),
        ({"nausea": USUAL_2 + ". . . . 4 4 4"}, None),
        ({"nausea": USUAL_2 + ". . . 4 4 4 4"}, "soon"),
        ({"nausea": "2 2 2 . . . 4 4 4 4"}, None),
        ({"nausea": USUAL_2 + ". . . 4 4 4 4 ."}, None),
    ],
)
def test_worse_sustained(ratings: dict[str, str], expected: str | None):
    assert level("worse_sustained", find(entries(ratings))) == expected


@pytest.mark.parametrize(
    ("written", "drift", "sustained"),
    [
        ("3 " * 21, "visit", None),
        ("3 " * 18 + "4 4 4", "visit", None),
        ("3 " * 17 + "4 4 4 4", None, "soon"),
        ("3 " * 17, None, None),
        ("3 " * 18, "visit", None),
        ("3 " * 7 + ". . . . 3 3 3 " + "3 " * 7, None, None),
        ("3 " * 21 + "2", "visit", None),
        ("3 " * 21 + ".", None, None),
    ],
)
def test_drift_takes_three_weeks_and_leaves_the_word_to_worse_sustained(
    written: str, drift: str | None, sustained: str | None
):
    found = find(entries(nausea="2 " * 28 + written))

    assert (level("drift", found), level("worse_sustained", found)) == (drift, sustained)


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ({"cough": "1 1 1 1 1 1 1"}, "soon"),
        ({"appetite_loss": "1 1 1 1 1 1 1"}, "soon"),
        ({"tiredness": "1 1 1 1 1 1 1"}, None),
        ({"cough": "1 1 1 1 1 1"}, None),
        ({"cough": "1 . . . . . . . 1 1 1 1 1 1"}, "soon"),
        ({"cough": "1 . . . . . . . . 1 1 1 1 1 1"}, None),
        ({"cough": "0 0 0 1 1 1 1 1 1 1"}, "soon"),
        ({"cough": "0 0 0 0 1 1 1 1 1 1 1 1 1"}, None),
        ({"cough": "1 1 1 1 1 1 1 1 0"}, None),
        ({"cough": "1 1 1 1 1 1 1 1 ."}, None),
    ],
)
def test_lasting(ratings: dict[str, str], expected: str | None):
    assert level("lasting", find(entries(ratings))) == expected


def test_lasting_is_silent_once_the_team_knows():
    given = entries(cough="1 " * 40, wheeze="1 " * 40)

    assert levels(find(given, mark("cough", 39))) == {("lasting", "wheeze"): "soon"}
    assert level("lasting", find(entries(cough="1 " * 40), mark("cough", -1))) == "soon"


def test_two_symptoms_that_stand_out_within_a_week_are_for_today():
    finding = only("combination", find(entries(tiredness="8 . . . . . .", nausea="8")))

    assert (finding.level, finding.symptom) == ("today", "")
    assert [(it.day, it.about) for it in finding.evidence] == [
        (ago(6), "tiredness"),
        (DAY, "nausea"),
    ]


@pytest.mark.parametrize(
    "ratings",
    [
        {"tiredness": "8 . . . . . . .", "nausea": "8"},
        {"tiredness": "8 . 8", "nausea": "0 0 0"},
        {"tiredness": "8 .", "nausea": "8 ."},
        {"cough": "1 " * 14, "wheeze": "1 " * 14},
    ],
    ids=["eight days apart", "one symptom", "none on the day", "other rules"],
)
def test_no_combination(ratings: dict[str, str]):
    assert level("combination", find(entries(ratings))) is None


def test_the_most_urgent_come_first_then_the_order_of_the_rules():
    given = entries(signs="fast_heart", said={"blood": "streaks"}, cough="1 1 1 1 1 1 9")

    rules = [it.rule for it in find(given)]

    assert rules == ["help_now", "blood", "severe", "lasting"]


def test_a_mark_starts_the_usual_afresh():
    given = entries(breathlessness=USUAL_0 + "5 5 5 5 5 5 5 5")

    assert level("worse_short", find(given)) == "soon"
    assert level("worse_short", find(given, mark("breathlessness", 7))) is None


def test_a_mark_does_not_change_what_was_found_before_it():
    given = entries(breathlessness=USUAL_0 + "5 5 5", nausea="8")

    found = levels(find(given, mark("breathlessness", 0)))

    assert found == {("combination", ""): "today", ("severe", "nausea"): "soon"}
