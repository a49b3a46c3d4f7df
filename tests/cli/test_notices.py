"""``notices``: what the rules point out, in words and for other programs."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

import pytest

from mbc_tracker.domain.profile import COUNTRY, DIARY_ONLY, ON_TREATMENT, RHYTHM, WEEKLY, YES
from mbc_tracker.domain.records import NoticeShown
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, a_measurement, a_notice, help_signs
from tests.cli.conftest import Program

URGENT = (
    "Call 999 now. You wrote: blood when coughing (more than streaks). "
    "Do not wait to see if it passes."
)


@pytest.fixture
def breathless(program: Program, diary: Diary) -> Program:
    """Ten days at 2, then 4 yesterday and 5 today."""
    for n, value in enumerate([5, 4, *[2] * 10]):
        diary.record(TODAY - timedelta(days=n), {"breathlessness": value})
    diary.set(COUNTRY, "GB")
    return program


def plain(program: Program, *args: str) -> Any:
    result = program.run("notices", "--json", *args)
    assert result.exit_code == 0
    return json.loads(result.stdout)


def test_for_other_programs(breathless: Program) -> None:
    assert plain(breathless) == {
        "day": "2026-11-22",
        "notices": [
            {
                "rule": "worse_short",
                "version": 2,
                "symptom": "breathlessness",
                "level": "soon",
                "evidence": [
                    {"about": "breathlessness", "day": "2026-11-21", "value": 4, "recall": "day"},
                    {"about": "breathlessness", "day": "2026-11-22", "value": 5, "recall": "day"},
                ],
                "dates": ["2026-11-21", "2026-11-22"],
                "values": [4, 5],
                "usual": 2.0,
                "usual_from": "2026-11-11",
                "usual_to": "2026-11-21",
                "threshold": 4.0,
            }
        ],
    }


def test_answers_of_a_weekly_diary_are_said_to_be_of_weeks(program: Program, diary: Diary) -> None:
    diary.set(RHYTHM, WEEKLY)
    diary.record(TODAY, {"breathlessness": 7})
    diary.save(a_measurement("spo2", 91), label="Oxygen")

    found = {notice["symptom"]: notice["evidence"][-1] for notice in plain(program)["notices"]}

    assert found["breathlessness"]["recall"] == "week"
    assert "recall" not in found["spo2"]
    assert "7 in the week to Sunday" in program.run("notices").stdout


def test_a_rule_about_the_whole_day_has_no_symptom(program: Program, diary: Diary) -> None:
    diary.save(help_signs("fast_heart"), label="Help")

    [notice] = plain(program)["notices"]

    assert (notice["rule"], notice["symptom"], notice["level"]) == ("help_now", None, "emergency")
    assert [item["value"] for item in notice["evidence"]] == ["fast_heart"]
    assert (notice["usual"], notice["threshold"]) == (None, None)


@pytest.mark.parametrize(("day", "count"), [("2026-11-21", 0), ("2026-11-22", 1)])
def test_another_day_sees_only_what_was_known_then(
    breathless: Program, day: str, count: int
) -> None:
    found = plain(breathless, "--on", day)

    assert (found["day"], len(found["notices"])) == (day, count)


def test_in_words(breathless: Program) -> None:
    assert breathless.run("notices").stdout.splitlines() == [
        "Sun 22 Nov 2026: Ring your team today, or on their next working day",
        (
            "  Your breathlessness was 5 on Sunday and 4 on Saturday. Your usual is 2 "
            "(11 Nov – 21 Nov 2026). "
            "That is higher than your usual."
        ),
        (
            "Please ring your team today, or on their next working day, "
            "even if it feels like a cold."
        ),
        "If it comes on suddenly, or you are breathless and have chest pain: call 999.",
        "No clinician has reviewed this rule yet.",
    ]


def test_the_number_to_call_is_that_of_the_country(program: Program, diary: Diary) -> None:
    diary.record(TODAY, {"blood": "more"})
    diary.set(COUNTRY, "US")

    assert "Call 911 now." in program.run("notices").stdout


def test_a_day_without_notices_still_says_that_it_is_all_right_to_ask(program: Program) -> None:
    told = program.run("notices", "--on", "2026-11-20").stdout

    assert told.startswith("None of the rules applies on Friday 20 November 2026.")
    assert "always all right to ask" in told


def test_what_the_window_showed_already_is_found_all_the_same(
    breathless: Program, diary: Diary
) -> None:
    diary.save(a_notice("breathlessness", day=date(2026, 11, 21)), label="Shown")

    assert len(plain(breathless)["notices"]) == 1


def test_diary_only_is_said_and_changes_nothing_else(breathless: Program, diary: Diary) -> None:
    before, found = breathless.run("notices").stdout, plain(breathless)

    diary.set(DIARY_ONLY, YES)

    after = breathless.run("notices").stdout
    assert after.startswith(before)
    assert after.splitlines()[-1].startswith("Notices are switched off in this diary")
    assert plain(breathless) == found


@pytest.mark.parametrize(("args", "code"), [(["--on", "soon"], 1), (["--from", "x"], 2)])
def test_wrong_usage(program: Program, args: list[str], code: int) -> None:
    assert program.run("notices", *args).exit_code == code


def test_looking_makes_no_diary(newcomer: Program) -> None:
    assert newcomer.run("notices").exit_code == 1
    assert not newcomer.path.exists()


def test_an_emergency_is_said_where_it_is_written_down(program: Program, diary: Diary) -> None:
    diary.set(COUNTRY, "GB")
    assert program.run("log", "blood=more").stdout.splitlines() == [
        "Saved for Sun 22 Nov 2026: Blood when coughing: More than streaks.",
        URGENT,
    ]
    assert [record.rule for record in diary.reader.records(NoticeShown)] == ["blood"]


def test_an_emergency_is_said_where_it_is_measured(program: Program, diary: Diary) -> None:
    program.run("measure", "spo2=91", "--sure")
    lines = program.run("measure", "spo2=90", "--sure").stdout.splitlines()
    assert lines[1].startswith("Call your emergency number now. ")


@pytest.mark.parametrize("words", [("measure", "temperature=100.4F"), ("log", "fever=yes")])
def test_a_fever_in_treatment_is_said_where_it_is_written_down(
    program: Program, diary: Diary, words: tuple[str, str]
) -> None:
    diary.set(ON_TREATMENT, YES)
    lines = program.run(*words).stdout.splitlines()
    assert lines[1].startswith("Ring your team’s 24-hour number now, day or night. You wrote: ")
    assert [record.rule for record in diary.reader.records(NoticeShown)] == ["fever"]


def test_what_is_no_emergency_is_left_to_notices(program: Program) -> None:
    for words in (("log", "blood=streaks"), ("measure", "temperature=100.4F")):
        assert len(program.run(*words).stdout.splitlines()) == 1


@pytest.mark.parametrize("setting", [{}, {DIARY_ONLY: YES}])
def test_a_single_low_mood_is_answered_with_the_crisis_line_whatever_is_set(
    program: Program, diary: Diary, setting: dict[str, str]
) -> None:
    for key, value in {COUNTRY: "GB", **setting}.items():
        diary.set(key, value)
    assert program.run("log", "low_mood=8").stdout.splitlines() == [
        "Saved for Sun 22 Nov 2026: Low mood 8 – severe.",
        (
            "If it all feels too much, someone will listen, day and night: "
            "Samaritans, 116\N{NO-BREAK SPACE}123."
        ),
    ]
    assert len(program.run("log", "low_mood=6").stdout.splitlines()) == 1


def test_diary_only_says_nothing_of_an_emergency(program: Program, diary: Diary) -> None:
    diary.set(DIARY_ONLY, YES)
    assert len(program.run("log", "blood=more").stdout.splitlines()) == 1
    assert diary.reader.records(NoticeShown) == ()
