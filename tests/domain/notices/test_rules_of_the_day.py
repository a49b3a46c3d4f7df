"""The rules page's lines about answers in words, signs and fever: what fires, what just doesn't."""

from __future__ import annotations

import pytest

from mbc_tracker.domain.notices.values import Evidence
from mbc_tracker.domain.profile import ON_TREATMENT, REPORT_AT_ONCE, Profile
from tests.domain.notices.writing import (
    DAY,
    TREATED,
    ago,
    entries,
    find,
    level,
    only,
)


def test_an_empty_diary_gives_nothing():
    assert find(entries()) == ()


def test_a_ticked_sign_is_an_emergency_of_the_whole_day():
    finding = only("help_now", find(entries(signs="skin_colour cannot_speak")))

    assert (finding.level, finding.symptom, finding.usual) == ("emergency", "", None)
    assert [it.value for it in finding.evidence] == ["cannot_speak", "skin_colour"]


def test_a_sign_of_the_day_before_is_not_of_today():
    assert find(entries(signs="skin_colour"), day=ago(-1)) == ()


@pytest.mark.parametrize(
    ("answer", "ratings", "expected"),
    [
        ("more", {}, "emergency"),
        ("none", {"breathlessness": "9"}, None),
        *((word, {}, "today") for word in ("streaks", "not_sure")),
        *((word, {"breathlessness": "4"}, "emergency") for word in ("streaks", "not_sure")),
        ("streaks", {"chest_pain": "4"}, "emergency"),
        ("streaks", {"breathlessness": "3", "chest_pain": "3"}, "today"),
        ("streaks", {"cough": "10"}, "today"),
        ("streaks", {"breathlessness": "9 ."}, "today"),
    ],
)
def test_blood(answer: str, ratings: dict[str, str], expected: str | None):
    assert level("blood", find(entries(ratings, said={"blood": answer}))) == expected


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ({}, "today"),
        ({"breathlessness": "3"}, "today"),
        ({"breathlessness": "4"}, "emergency"),
        ({"chest_pain": "4"}, "emergency"),
        ({"chest_pain": "8 ."}, "today"),
    ],
)
def test_clot_signs(ratings: dict[str, str], expected: str):
    assert level("clot_signs", find(entries(ratings, said={"one_leg_swelling": "yes"}))) == (
        expected
    )


@pytest.mark.parametrize(
    ("ratings", "expected"),
    [
        ({}, "today"),
        ({"chest_pain": "9", "breathlessness": "3"}, "today"),
        ({"breathlessness": "4"}, "emergency"),
    ],
)
def test_face_and_neck(ratings: dict[str, str], expected: str):
    given = entries(ratings, said={"face_neck_swelling": "yes"})

    assert level("face_neck", find(given)) == expected


def test_a_no_says_nothing():
    answers = {"one_leg_swelling": "no", "face_neck_swelling": "no", "fever": "no"}

    assert find(entries(said=answers), profile=TREATED) == ()


@pytest.mark.parametrize(
    ("said", "degrees", "profile", "expected"),
    [
        ("yes", "", Profile(), None),
        ("no", "39.5", Profile(), None),
        ("yes", "", Profile(frozenset({REPORT_AT_ONCE})), None),
        ("yes", "", TREATED, "today"),
        ("no", "37.9", TREATED, None),
        ("no", "36.5 38.0", TREATED, "today"),
        ("no", "37.5", Profile(frozenset({ON_TREATMENT}), 37.5), "today"),
        ("no", "38.2", Profile(frozenset({ON_TREATMENT}), 38.5), None),
    ],
)
def test_fever(said: str, degrees: str, profile: Profile, expected: str | None):
    given = entries(said={"fever": said}, degrees=degrees)

    assert level("fever", find(given, profile=profile)) == expected


def test_a_fever_tells_what_was_measured_and_the_limit():
    finding = only("fever", find(entries(degrees="38.4"), profile=TREATED))

    assert finding.evidence == (Evidence(DAY, "temperature", 38.4),)
    assert (finding.symptom, finding.threshold) == ("fever", 38.0)
