"""What comes on screen, sentence by sentence of the rules page; its examples stand elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.notices.notice_record import record_of
from mbc_tracker.domain.notices.suppression import OnScreen, select_shown
from mbc_tracker.domain.notices.values import Evidence, Finding, Level
from mbc_tracker.domain.records import BaselineReset, NoticeShown, Reply
from tests.builders import a_stamp
from tests.domain.notices.pages import Diary, day
from tests.domain.notices.writing import USUAL_0

#: Two weeks of 0 are days 0 to 13; then it is on day 30.
ON = 30


def a_finding(
    *values: tuple[str, int | float | str],
    rule: str = "worse_short",
    symptom: str = "cough",
    level: str = "soon",
    on: int = ON,
) -> Finding:
    given = values or ((symptom, 5),)
    evidence = tuple(Evidence(day(on), about, value) for about, value in given)
    return Finding(rule, 2, symptom, Level(level), day(on), evidence)


def past(
    finding: Finding, days_ago: int, reply: Reply = Reply.NONE, replied: date | None = None
) -> NoticeShown:
    on = day(ON - days_ago)
    earlier = replace(
        finding, day=on, evidence=tuple(replace(item, day=on) for item in finding.evidence)
    )
    stamp = Stamp.at(datetime.combine(on, time(9), UTC), "Etc/UTC")
    record = record_of(earlier, f"{finding.rule}-{days_ago}", stamp)
    told = on if reply is Reply.TOLD_TEAM else None
    return replace(record, reply=reply, replied=replied or told)


def screen(
    findings: list[Finding],
    *notices: NoticeShown,
    marks: tuple[BaselineReset, ...] = (),
    text: str = f"cough {USUAL_0} -x16 5; wheeze {USUAL_0} -x16 5",
) -> OnScreen:
    diary = Diary(text)
    diary.marks += marks
    return select_shown(tuple(findings), notices, diary.view(day(ON)), day(ON))


def speaks(finding: Finding, *notices: NoticeShown) -> bool:
    return bool(screen([finding], *notices).card)


@pytest.mark.parametrize(
    ("now", "earlier", "days_ago", "expected"),
    [
        (a_finding(), a_finding(), 1, False),
        (a_finding(), a_finding(), 6, False),
        (a_finding(), a_finding(), 7, True),
        (a_finding(), a_finding(), -1, True),
        (a_finding(), a_finding(rule="severe"), 1, False),
        (a_finding(), a_finding(symptom="wheeze"), 1, True),
        (a_finding(level="today"), a_finding(), 1, True),
        (a_finding(), a_finding(level="today"), 1, False),
        (a_finding(("cough", 7)), a_finding(("cough", 6)), 1, False),
        (a_finding(("cough", 7)), a_finding(("cough", 5)), 1, True),
        (a_finding(level="emergency"), a_finding(level="emergency"), 1, True),
        (a_finding(level="today"), a_finding(level="today"), 1, False),
    ],
)
def test_what_was_said_of_a_symptom_is_not_said_again_for_a_week(
    now: Finding, earlier: Finding, days_ago: int, expected: bool
):
    assert speaks(now, past(earlier, days_ago)) is expected


def test_a_notice_that_the_team_was_told_of_says_nothing():
    assert speaks(a_finding(), past(a_finding(), 1, Reply.TOLD_TEAM))


def test_not_now_hides_the_card_for_the_day_and_counts_as_shown():
    shown = screen([a_finding(), a_finding(symptom="wheeze")], past(a_finding(), 0, Reply.NOT_NOW))
    assert shown == OnScreen()
    assert not speaks(a_finding(), past(a_finding(), 1, Reply.NOT_NOW))


def test_an_emergency_that_comes_after_not_now_has_its_card():
    streaks = replace(BLOOD, level=Level.TODAY, evidence=(Evidence(day(ON), "blood", "streaks"),))
    assert screen([BLOOD], past(streaks, 0, Reply.NOT_NOW)).card == (BLOOD,)
    assert screen([SIGN, streaks], past(streaks, 0, Reply.NOT_NOW)).card == (SIGN, streaks)
    assert not speaks(SIGN, past(SIGN, 0, Reply.NOT_NOW))


def test_what_is_for_today_and_comes_after_not_now_has_its_card():
    """ "Not now" to a cough must not silence breathlessness that becomes bad in the evening."""
    put_off = past(a_finding(), 0, Reply.NOT_NOW)
    breathless = a_finding(rule="severe", symptom="breathlessness", level="today")
    assert screen([breathless, a_finding()], put_off).card == (breathless, a_finding())
    assert speaks(a_finding(level="today"), put_off)
    assert not speaks(breathless, past(breathless, 0, Reply.NOT_NOW))


@pytest.mark.parametrize("rule", ["worse_short", "lasting"])
def test_what_came_on_screen_today_about_an_earlier_day_hides_no_card_of_today(rule: str):
    finding = a_finding(rule=rule)
    stamp = Stamp.at(datetime.combine(day(ON), time(9), UTC), "Etc/UTC")
    filled_in_today = replace(past(finding, 1), recorded=stamp)
    assert speaks(finding, filled_in_today)
    view = Diary(f"cough {USUAL_0} -x16 5").view(day(ON))
    assert not select_shown((finding,), [filled_in_today], view, day(ON + 1)).card


def test_a_card_lists_also_what_was_said():
    findings = [a_finding(), a_finding(symptom="wheeze")]
    assert screen(findings, past(findings[0], 1)).card == tuple(findings)


@pytest.mark.parametrize(
    ("other", "days_ago", "expected"),
    [
        (a_finding(rule="lasting"), 41, False),
        (a_finding(rule="lasting"), 42, True),
        (a_finding(("cough", 1), rule="lasting"), 10, False),
        (a_finding(rule="lasting", symptom="wheeze"), 6, False),
        (a_finding(rule="lasting", symptom="wheeze"), 7, True),
        (a_finding(), 1, True),
    ],
)
def test_what_is_slow_comes_back_after_six_weeks_whatever_the_value(
    other: Finding, days_ago: int, expected: bool
):
    now = a_finding(("cough", 9), rule="lasting")
    assert speaks(now, past(other, days_ago)) is expected


@pytest.mark.parametrize(
    ("about", "days_ago", "expected"),
    [("cough", 1, False), ("cough", 7, True), ("wheeze", 1, True)],
)
def test_a_combination_comes_back_after_a_week_or_when_a_symptom_joins(
    about: str, days_ago: int, expected: bool
):
    both = a_finding(("tiredness", 5), ("cough", 9), rule="combination", symptom="", level="today")
    said = a_finding(("tiredness", 5), (about, 5), rule="combination", symptom="", level="today")
    assert speaks(both, past(said, days_ago)) is expected


def test_other_rules_about_the_whole_day_say_nothing_of_a_combination():
    both = a_finding(("tiredness", 5), ("cough", 9), rule="combination", symptom="", level="today")
    assert speaks(both, past(replace(both, rule="help_now", level=Level.EMERGENCY), 1))


def test_what_was_found_on_a_day_filled_in_late_was_never_said():
    late = replace(
        past(a_finding(rule="lasting"), 20),
        recorded=Stamp.at(datetime.combine(day(ON - 12), time(9), UTC), "Etc/UTC"),
    )
    assert speaks(a_finding(rule="lasting"), late)
    in_time = replace(
        late, recorded=Stamp.at(datetime.combine(day(ON - 13), time(9), UTC), "Etc/UTC")
    )
    assert not speaks(a_finding(rule="lasting"), in_time)


def a_reading(kind: str, value: float) -> Finding:
    return a_finding((kind, value), rule="measured", symptom=kind, level="today")


@pytest.mark.parametrize(
    ("now", "then", "days_ago", "expected"),
    [
        (a_reading("spo2", 92.0), 93.0, 1, False),
        (a_reading("spo2", 91.0), 93.0, 1, True),
        (a_reading("spo2", 92.0), 93.0, 7, True),
        (a_reading("heart_rate", 114.0), 113.0, 1, False),
        (a_reading("heart_rate", 115.0), 113.0, 1, True),
        (a_finding(("weight", 64.0), symptom="weight", rule="weight"), 65.0, 1, False),
        (a_finding(("weight", 63.0), symptom="weight", rule="weight"), 65.0, 1, True),
        (a_finding(("temperature", 38.5), symptom="fever", rule="fever"), 38.0, 1, False),
        (a_finding(("temperature", 40.0), symptom="fever", rule="fever"), 38.0, 1, True),
    ],
)
@pytest.mark.parametrize("reply", [Reply.NONE, Reply.TOLD_TEAM])
def test_a_reading_that_is_worse_by_two_speaks(
    now: Finding, then: float, days_ago: int, expected: bool, reply: Reply
):
    said = replace(now, evidence=(replace(now.evidence[0], value=then),))
    assert speaks(now, past(said, days_ago, reply)) is expected


LEG = a_finding(("one_leg_swelling", "yes"), rule="clot_signs", symptom="one_leg_swelling")


@pytest.mark.parametrize(
    ("finding", "days_ago", "expected"),
    [
        (LEG, 7, False),
        (LEG, 8, True),
        (replace(LEG, rule="face_neck", symptom="face_neck_swelling"), 7, False),
        (a_finding(("blood", "streaks"), rule="blood", symptom="blood"), 3, False),
        (a_finding(("blood", "streaks"), rule="blood", symptom="blood"), 4, True),
        (a_finding(("blood", "more"), rule="blood", symptom="blood", level="emergency"), 1, True),
        (a_finding(("fever", "yes"), rule="fever", symptom="fever"), 3, False),
        (a_finding(("fever", "yes"), rule="fever", symptom="fever"), 4, True),
        (a_finding(("help_now", "x"), rule="help_now", symptom="", level="emergency"), 1, True),
    ],
)
def test_signs_are_quiet_for_some_days_once_the_team_knows(
    finding: Finding, days_ago: int, expected: bool
):
    shown = screen([finding], past(finding, days_ago, Reply.TOLD_TEAM))
    assert bool(shown.card) is expected
    assert bool(shown.quiet) is not expected


def test_the_days_count_from_the_reply():
    notice = past(LEG, 9, Reply.TOLD_TEAM, replied=day(ON - 5))
    assert screen([LEG], notice).quiet[0].told_on == day(ON - 5)


@pytest.mark.parametrize(
    ("level", "company", "expected"),
    [("today", 1, False), ("today", 2, False), ("today", 3, True), ("emergency", 1, True)],
)
def test_a_sign_speaks_again_with_more_company_or_at_a_higher_level(
    level: str, company: int, expected: bool
):
    now = replace(
        LEG,
        level=Level(level),
        evidence=(*LEG.evidence, Evidence(day(ON), "breathlessness", company)),
    )
    before = replace(
        LEG,
        level=Level.TODAY,
        evidence=(*LEG.evidence, Evidence(day(ON), "breathlessness", 1)),
    )
    assert speaks(now, past(before, 1, Reply.TOLD_TEAM)) is expected


def mark(on: int, level: int, symptom: str = "cough") -> BaselineReset:
    return BaselineReset(f"{symptom}-{on}", symptom, day(on), "", a_stamp(), level)


def mark_without_level(on: int) -> BaselineReset:
    return replace(mark(on, 0), level=None)


@pytest.mark.parametrize(
    ("finding", "value", "told", "expected"),
    [
        (a_finding(), 4, 3, False),
        (a_finding(), 5, 3, True),
        (a_finding(level="visit"), 4, 3, False),
        (a_finding(level="today"), 3, 3, False),
        (a_finding(level="today"), 4, 3, True),
    ],
)
def test_a_rating_is_quiet_below_the_told_level_and_some(
    finding: Finding, value: int, told: int, expected: bool
):
    text = f"cough {USUAL_0} -x16 {value}"
    shown = screen([finding], marks=(mark(ON - 1, told),), text=text)
    assert bool(shown.card) is expected
    assert [line.told_on for line in shown.quiet] == ([] if expected else [day(ON - 1)])


def test_a_mark_keeps_nothing_quiet_once_its_own_usual_counts():
    text = f"cough {USUAL_0} 3x17"
    assert not screen([a_finding()], marks=(mark(ON - 27, 3),), text=text).card
    assert screen([a_finding()], marks=(mark(ON - 28, 3),), text=text).card


def test_a_temperature_that_came_later_is_no_worse_reading():
    told = a_finding(("fever", "yes"), rule="fever", symptom="fever")
    now = a_finding(("fever", "yes"), ("temperature", 39.0), rule="fever", symptom="fever")
    assert not speaks(now, past(told, 1, Reply.TOLD_TEAM))


@pytest.mark.parametrize(("value", "expected"), [(5, False), (6, True)])
def test_one_more_while_the_usual_is_unknown(value: int, expected: bool):
    """Only a mark without a typed level leaves the usual unknown."""
    diary = Diary(f"cough 3 {value} mark 0")
    finding = a_finding(on=1)
    assert bool(select_shown((finding,), (), diary.view(day(1)), day(1)).card) is expected


@pytest.mark.parametrize(
    ("cough", "wheeze", "expected"), [(3, 3, False), (4, 3, True), (3, 4, True)]
)
def test_a_combination_is_quiet_when_all_its_symptoms_are(cough: int, wheeze: int, expected: bool):
    both = a_finding(
        ("cough", cough), ("wheeze", wheeze), rule="combination", symptom="", level="emergency"
    )
    marks = (mark(ON - 2, 3), mark(ON - 1, 3, "wheeze"))
    text = f"cough {USUAL_0} -x16 {cough}; wheeze {USUAL_0} -x16 {wheeze}"
    shown = screen([both], marks=marks, text=text)
    assert bool(shown.card) is expected
    assert [line.told_on for line in shown.quiet] == ([] if expected else [day(ON - 1)])


@pytest.mark.parametrize(("cough", "expected"), [("6 3", False), ("6 -", True), ("5 -", False)])
def test_a_combination_is_compared_by_the_days_value_or_else_by_that_of_the_day_before(
    cough: str, expected: bool
):
    before = Evidence(day(ON - 1), "cough", int(cough[0]))
    both = a_finding(("wheeze", 5), rule="combination", symptom="", level="today")
    both = replace(both, evidence=(before, *both.evidence))
    marks = (mark(ON - 2, 5), mark(ON - 2, 5, "wheeze"))
    text = f"cough {USUAL_0} -x15 {cough}; wheeze {USUAL_0} -x16 5"
    assert bool(screen([both], marks=marks, text=text).card) is expected


def test_a_symptom_that_joins_a_combination_after_the_reply_speaks():
    both = a_finding(("cough", 5), ("wheeze", 4), rule="combination", symptom="", level="today")
    joined = replace(both, evidence=(*both.evidence, Evidence(day(ON), "nausea", 4)))
    assert not speaks(both, past(both, 0, Reply.TOLD_TEAM))
    assert speaks(joined, past(both, 0, Reply.TOLD_TEAM))


SIGN = a_finding(("help_now", "fainted"), rule="help_now", symptom="", level="emergency")
BLOOD = a_finding(("blood", "more"), rule="blood", symptom="blood", level="emergency")


@pytest.mark.parametrize("finding", [SIGN, BLOOD, LEG, a_finding(level="today")])
def test_what_was_answered_today_is_a_line_for_the_day(finding: Finding):
    shown = screen([finding], past(finding, 0, Reply.TOLD_TEAM))
    assert [line.finding for line in shown.quiet] == [finding]
    assert shown.card == ()


@pytest.mark.parametrize(
    ("now", "then"),
    [
        (replace(SIGN, evidence=(*SIGN.evidence, Evidence(day(ON), "help_now", "x"))), SIGN),
        (BLOOD, replace(BLOOD, level=Level.TODAY)),
        (
            replace(LEG, evidence=(*LEG.evidence, Evidence(day(ON), "breathlessness", 1))),
            LEG,
        ),
    ],
)
def test_what_was_added_since_the_reply_speaks(now: Finding, then: Finding):
    assert speaks(now, past(then, 0, Reply.TOLD_TEAM))


URGENT = a_finding(level="today", rule="severe")


def still_open(*notices: NoticeShown, marks: tuple[BaselineReset, ...] = ()) -> list[str]:
    return [it.rule for it in screen([], *notices, marks=marks).open]


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        (past(URGENT, 1), True),
        (past(URGENT, 7), True),
        (past(URGENT, 8), False),
        (past(URGENT, 0), False),
        (past(URGENT, 1, Reply.NOT_NOW), True),
        (past(URGENT, 1, Reply.TOLD_TEAM), False),
        (past(a_finding(), 1), False),
    ],
)
def test_an_urgent_notice_without_a_reply_stays_open(notice: NoticeShown, expected: bool):
    assert bool(still_open(notice)) is expected


def test_open_notices_come_the_gravest_first_and_once_for_each_symptom():
    first = past(SIGN, 3)
    assert still_open(past(URGENT, 2), past(URGENT, 1), first) == ["help_now", "severe"]


def test_an_open_notice_does_not_stand_beside_a_card_about_the_same():
    shown = screen([replace(URGENT, evidence=(Evidence(day(ON), "cough", 9),))], past(URGENT, 1))
    assert shown.card
    assert shown.open == ()


def test_an_open_notice_is_closed_once_the_team_was_told_later():
    assert still_open(past(URGENT, 3), past(URGENT, 1, Reply.TOLD_TEAM)) == []
    assert still_open(past(URGENT, 3), marks=(mark(ON - 1, 3),)) == []
    assert still_open(past(URGENT, 3), marks=(mark(ON - 4, 3),)) == ["severe"]
    earlier = past(URGENT, 3, Reply.TOLD_TEAM, replied=day(ON - 1))
    assert still_open(earlier, past(URGENT, 2)) == [], "told after both"
    earlier = replace(earlier, replied=day(ON - 3))
    assert still_open(earlier, past(URGENT, 2)) == ["severe"]
    leg = replace(LEG, level=Level.TODAY)
    assert still_open(past(leg, 3), marks=(mark(ON - 1, 3),)) == ["clot_signs"]


def test_a_value_that_rose_after_the_reply_of_its_day_is_open():
    """Told at a 5 in the morning; the 8 of the evening is another notice."""
    before = past(a_finding(("cough", 5), rule="severe", level="today"), 1, Reply.TOLD_TEAM)
    after = replace(past(a_finding(("cough", 8), rule="severe", level="today"), 1), id="after")
    same = replace(past(a_finding(("cough", 5), rule="severe", level="today"), 1), id="after")
    text = f"cough {USUAL_0} -x15 8 -"
    told = (mark_without_level(ON - 1),)
    assert [it.id for it in screen([], before, after, marks=told, text=text).open] == ["after"]
    assert screen([], before, same, marks=told, text=text).open == ()
    told = (mark_without_level(ON),)
    assert screen([], before, after, marks=told, text=text.replace("8 -", "8 8")).open == ()


@pytest.mark.parametrize(("value", "expected"), [(5, []), (6, ["severe"])])
def test_a_worse_notice_after_the_one_that_the_reply_is_about_stays_open(
    value: int, expected: list[str]
):
    """On Thursday the team was told of Sunday's 5; it may not know of Wednesday's 6."""
    sunday = past(a_finding(("cough", 5)), 4, Reply.TOLD_TEAM, replied=day(ON))
    wednesday = past(a_finding(("cough", value), rule="severe", level="today"), 1)
    text = f"cough {USUAL_0} -x12 5 -x2 {value} -"
    shown = screen([], sunday, wednesday, marks=(mark_without_level(ON),), text=text)
    assert [notice.rule for notice in shown.open] == expected


@pytest.mark.parametrize(("value", "expected"), [(6, False), (7, True)])
def test_a_value_that_came_after_the_notice_that_the_reply_is_about_speaks(
    value: int, expected: bool
):
    """What the team was told of another symptom on the day of the reply makes no difference."""
    sunday = past(a_finding(("cough", 5)), 4, Reply.TOLD_TEAM, replied=day(ON))
    other = past(a_finding(("wheeze", 9), symptom="wheeze"), 0, Reply.TOLD_TEAM, replied=day(ON))
    text = f"cough {USUAL_0} -x12 5 -x3 {value}"
    finding = a_finding(("cough", value))
    marks = (mark_without_level(ON),)
    assert bool(screen([finding], sunday, other, marks=marks, text=text).card) is expected


def test_a_reply_about_what_was_written_the_day_before_says_nothing_of_its_own_day():
    day_before = Evidence(day(ON - 1), "cough", 5)
    told = replace(past(a_finding(), 0), evidence=((day(ON - 1), "cough=5"),))
    told = replace(told, reply=Reply.TOLD_TEAM, replied=day(ON))
    later = replace(a_finding(("cough", 9)), evidence=(day_before, Evidence(day(ON), "cough", 9)))
    text = f"cough {USUAL_0} -x15 5 9"
    assert screen([later], told, marks=(mark_without_level(ON),), text=text).card
