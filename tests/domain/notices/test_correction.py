"""What was corrected since is neither asked about, nor does it keep another notice away."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mbc_tracker.domain.notices.correction import still_true
from mbc_tracker.domain.notices.notice_record import finding_of
from mbc_tracker.domain.notices.values import Evidence, Finding
from mbc_tracker.domain.records import NoticeShown, Reply
from tests.domain.notices.pages import Diary, day
from tests.domain.notices.test_suppression import a_finding, past

#: The notice is of day 29, the diary is seen from day 30.
AGO = 1


def kept(
    text: str, finding: Finding, days_ago: int = AGO, reply: Reply = Reply.NONE
) -> list[NoticeShown]:
    view = Diary(text).view(day(30))
    return list(still_true([past(finding, days_ago, reply)], view))


def values(text: str, finding: Finding) -> list[int | float | str]:
    """What is left of a finding's evidence; each part is of the notice's day."""
    return [item.value for notice in kept(text, finding) for item in finding_of(notice).evidence]


HIGH = replace(a_finding(("cough", 8), rule="severe", level="today"), threshold=5)
BOTH = a_finding(("cough", 5), ("tiredness", 6), rule="combination", symptom="", level="today")
BLOOD = a_finding(("blood", "more"), rule="blood", symptom="blood", level="emergency")
LEG = a_finding(
    ("one_leg_swelling", "yes"),
    ("breathlessness", 3),
    rule="clot_signs",
    symptom="one_leg_swelling",
)
FEVER = a_finding(("temperature", 38.5), rule="fever", symptom="fever", level="today")
OXYGEN = replace(a_finding(("spo2", 91.0), rule="measured", symptom="spo2"), threshold=94)
PULSE = replace(a_finding(("heart_rate", 120.0), rule="measured", symptom="heart_rate"))


@pytest.mark.parametrize(
    ("finding", "text", "expected"),
    [
        (HIGH, "cough -x29 8 -", [8]),
        (HIGH, "cough -x29 9 -", [9]),
        (HIGH, "cough -x29 6 -", [6]),
        (HIGH, "cough -x29 4 -", []),
        (HIGH, "cough -x29 - -", []),
        (replace(HIGH, threshold=None), "cough -x29 7 -", []),
        (BOTH, "cough -x29 5 -; tiredness -x29 6 -", [5, 6]),
        (BOTH, "cough -x29 5 -; tiredness -x29 5 -", []),
        (BLOOD, "blood -x29 more -", ["more"]),
        (BLOOD, "blood -x29 streaks -", ["streaks"]),
        (BLOOD, "blood -x29 none -", []),
        (BLOOD, "blood -x30 none", []),
        (LEG, "one_leg_swelling -x29 yes -; breathlessness -x29 3 -", ["yes", 3]),
        (LEG, "one_leg_swelling -x29 yes -; breathlessness -x29 0 -", ["yes"]),
        (LEG, "one_leg_swelling -x29 no -; breathlessness -x29 3 -", []),
        (FEVER, "temperature -x29 38.5 -", [38.5]),
        (FEVER, "temperature -x29 36.5 -", []),
        (OXYGEN, "spo2 -x29 91 -", [91.0]),
        (OXYGEN, "spo2 -x29 93 -", [93.0]),
        (OXYGEN, "spo2 -x29 97 -", []),
        (PULSE, "heart_rate -x29 120 -", [120.0]),
        (PULSE, "heart_rate -x29 121 -", []),
        (replace(PULSE, threshold=111), "heart_rate -x29 112 -", [112.0]),
        (replace(PULSE, threshold=111), "heart_rate -x29 90 -", []),
    ],
)
def test_a_notice_says_what_the_diary_says_now(
    finding: Finding, text: str, expected: list[int | float | str]
):
    assert values(text, finding) == expected


def test_a_sign_that_was_ticked_away_is_gone():
    finding = a_finding(("help_now", "fainted"), rule="help_now", symptom="", level="emergency")
    notice, view = past(finding, AGO), Diary("cough 0x31").view(day(30))
    assert still_true([notice], view) == ()
    signs = replace(view.entries, signs=((day(29), "fainted"),))
    assert still_true([notice], replace(view, entries=signs)) == (notice,)


def test_the_value_of_the_day_itself_counts():
    """A 7 of the day before is no reason to ask about a day that was corrected."""
    evidence = (Evidence(day(28), "cough", 7), Evidence(day(29), "cough", 8))
    finding = replace(HIGH, day=day(29), evidence=evidence)
    notice = replace(
        past(HIGH, AGO), evidence=tuple((it.day, f"cough={it.value}") for it in evidence)
    )
    assert finding_of(notice) == finding
    assert still_true([notice], Diary("cough -x28 7 0 -").view(day(30))) == ()
    assert still_true([notice], Diary("cough -x28 7 8 -").view(day(30))) == (notice,)


def test_what_was_replied_to_and_what_is_long_past_stays_as_it_was():
    assert kept("cough 0x31", HIGH, reply=Reply.TOLD_TEAM)
    assert not kept("cough 0x31", HIGH, reply=Reply.NOT_NOW)
    assert not kept("cough 0x31", HIGH, days_ago=30)
    assert kept("cough 0x31", HIGH, days_ago=0), "the rules look at the day itself"
    assert kept("cough 0x31", HIGH, days_ago=43)
