"""What comes on screen, as a table of examples."""

from __future__ import annotations

import pytest

from mbc_tracker.domain.notices.suppression import select_shown
from mbc_tracker.domain.notices.values import Finding, Level
from mbc_tracker.domain.records import NoticeShown, Reply
from tests.builders import a_stamp
from tests.domain.notices.writing import DAY, ago, mark


def a_finding(level: str = "soon", rule: str = "worse_short", symptom: str = "cough") -> Finding:
    return Finding(rule, 1, symptom, Level(level), DAY, ())


def shown(
    days_ago: int,
    level: str = "soon",
    *,
    rule: str = "worse_short",
    symptom: str = "cough",
    reply: Reply = Reply.NONE,
) -> NoticeShown:
    return NoticeShown(
        f"{days_ago}", ago(days_ago), rule, 1, symptom, level, None, None, (), reply, a_stamp()
    )


@pytest.mark.parametrize(
    ("past", "now", "expected"),
    [
        ([], "soon", True),
        ([shown(1)], "soon", False),
        ([shown(6)], "soon", False),
        ([shown(7)], "soon", True),
        ([shown(9), shown(2)], "soon", False),
        ([shown(1, rule="severe")], "soon", True),
        ([shown(1, symptom="wheeze")], "soon", True),
        ([shown(1, "visit")], "soon", True),
        ([shown(1, "soon")], "visit", False),
        ([shown(5, "visit"), shown(3, "soon")], "soon", False),
        ([shown(1, "today")], "soon", False),
        ([shown(1, "of an older program")], "visit", True),
        ([shown(1, reply=Reply.NOT_NOW)], "soon", False),
        ([shown(-1)], "soon", True),
        *(([shown(1, level)], level, True) for level in ("today", "emergency")),
    ],
)
def test_the_same_comes_back_after_a_week_unless_its_level_rises(
    past: list[NoticeShown], now: str, expected: bool
):
    finding = a_finding(now)

    assert select_shown((finding,), past, [], DAY) == ((finding,) if expected else ())


@pytest.mark.parametrize(
    ("reply", "now", "expected"),
    [
        (Reply.NONE, "soon", True),
        (Reply.NOT_NOW, "soon", False),
        (Reply.TOLD_TEAM, "soon", False),
        (Reply.NOT_NOW, "today", True),
        (Reply.NOT_NOW, "emergency", True),
    ],
)
def test_a_notice_of_the_day_itself_stays_until_it_is_replied_to(
    reply: Reply, now: str, expected: bool
):
    finding = a_finding(now)

    assert select_shown((finding,), [shown(0, now, reply=reply)], [], DAY) == (
        (finding,) if expected else ()
    )


QUIET = [
    *(("soon", rule) for rule in ("new", "severe", "worse_short", "worse_sustained", "lasting")),
    ("visit", "drift"),
]


@pytest.mark.parametrize(("level", "rule"), QUIET)
@pytest.mark.parametrize(("days", "expected"), [(0, False), (13, False), (14, True), (-1, True)])
def test_two_weeks_of_quiet_once_the_team_knows(level: str, rule: str, days: int, expected: bool):
    finding = a_finding(level, rule)

    assert select_shown((finding,), [], [mark("cough", days)], DAY) == (
        (finding,) if expected else ()
    )


@pytest.mark.parametrize(
    ("level", "rule", "symptom"),
    [
        ("emergency", "help_now", ""),
        ("emergency", "blood", "blood"),
        ("today", "severe", "cough"),
        ("today", "high_risk_treatment", "cough"),
        ("today", "combination", ""),
        ("soon", "worse_short", "wheeze"),
    ],
)
def test_a_mark_quiets_no_other_symptom_and_nothing_for_today(level: str, rule: str, symptom: str):
    finding = a_finding(level, rule, symptom)

    assert select_shown((finding,), [], [mark("cough", 0), mark("blood", 0)], DAY) == (finding,)


def test_what_is_left_stays_in_its_order():
    findings = tuple(a_finding(rule=rule) for rule in ("severe", "new", "worse_short"))

    assert select_shown(findings, [shown(1, rule="new")], [], DAY) == (findings[0], findings[2])
