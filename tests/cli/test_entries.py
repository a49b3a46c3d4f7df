"""``log`` and ``show``."""

from __future__ import annotations

import json
import os
from datetime import time, timedelta
from typing import Any

import pytest
from click.testing import CliRunner

from mbc_tracker import paths
from mbc_tracker.cli.entries import log
from mbc_tracker.domain import profile
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.services.diary import Diary
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_medicine,
    a_moment,
    a_stamp,
    an_answer,
    an_own_symptom,
    help_signs,
)
from tests.cli.conftest import Program


def shown(program: Program, *args: str) -> Any:
    result = program.run("show", "--json", *args)
    assert result.exit_code == 0
    return json.loads(result.stdout)


def test_log_says_what_was_saved(program: Program) -> None:
    result = program.run("log", "cough=4", "fever=no", "--note", "Slept badly.")
    assert result.exit_code == 0
    assert result.stdout == (
        "Saved for Sun 22 Nov 2026: Cough 4 – moderate, Fever or chills: No, your note.\n"
    )


def test_an_answer_that_is_a_sentence_ends_with_one_full_stop(program: Program) -> None:
    printed = program.run("log", "activity_level=step_0").stdout
    assert printed.startswith("Saved for Sun 22 Nov 2026: Activity level: I did all")
    assert printed.endswith(".\n")
    assert ".." not in printed


def test_log_says_that_an_answer_of_a_weekly_diary_is_about_a_week(
    program: Program, diary: Diary
) -> None:
    diary.set(profile.RHYTHM, profile.WEEKLY)
    printed = program.run("log", "cough=4").stdout
    assert printed == "Saved for Sun 22 Nov 2026, the worst of 7 days: Cough 4 – moderate.\n"


def test_log_and_show_agree(program: Program) -> None:
    program.run("log", "cough=4", "blood=streaks", "--note", "Long\nday")
    assert shown(program) == {
        "from": "2026-11-22",
        "to": "2026-11-22",
        "days": [
            {
                "day": "2026-11-22",
                "answers": {"blood": "streaks", "cough": 4},
                "recall": {"blood": "day", "cough": "day"},
                "note": "Long\nday",
                "moments": [],
                "signs": [],
                "measurements": [],
                "medicines": [],
            }
        ],
    }


def test_show_says_of_each_answer_how_far_it_looks_back(program: Program) -> None:
    program.run("log", "cough=4", "--date", "2026-11-21")
    with program.open_diary(program.path, create=False, write=True) as diary:
        diary.set(profile.RHYTHM, profile.WEEKLY)
    program.run("log", "cough=5")
    daily, weekly = shown(program)["days"]
    assert (daily["recall"], weekly["recall"]) == ({"cough": "day"}, {"cough": "week"})


def test_zero_is_shown_and_not_recorded_is_absent(program: Program) -> None:
    program.run("log", "cough=0")
    [day] = shown(program)["days"]
    assert day["answers"] == {"cough": 0}
    assert day["note"] is None


def test_log_takes_a_past_day(program: Program) -> None:
    program.run("log", "cough=4", "--date", "2026-11-01")
    assert "Sun 1 Nov 2026" in program.run("show").stdout


def test_an_empty_note_removes_the_note_and_leaves_the_answers(program: Program) -> None:
    program.run("log", "cough=4", "--note", "wrong")
    result = program.run("log", "--note", " ")
    assert result.stdout == "Saved for Sun 22 Nov 2026: no note.\n"
    [day] = shown(program)["days"]
    assert (day["answers"], day["note"]) == ({"cough": 4}, None)


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (["nope=3"], "There is no symptom called “nope”"),
        (["cough=11"], "whole number from 0 to 10, not “11”"),
        (["cough=-1"], "not “-1”"),
        (["cough=4.5"], "not “4.5”"),
        (["cough="], "not “”"),
        (["fever=perhaps"], "takes no or yes"),
        (["cough=4", "--date", "2026-11-23"], "in the future"),
        (["cough=4", "--date", "2026-02-30"], "not a date"),
        (["cough=4", "--date", "1066-10-14"], "1900"),
        (["cough=4", "--note", "a" * 10_001], "10,001 characters"),
    ],
)
def test_what_cannot_be_taken_is_refused_and_nothing_is_saved(
    program: Program, newcomer: Program, wrong: list[str], sentence: str
) -> None:
    for someone in (program, newcomer):
        result = someone.run("log", "wheeze=2", *wrong)
        assert (result.exit_code, result.stdout) == (1, "")
        assert sentence in result.stderr
        assert result.stderr.count("\n") == 1
    assert shown(program)["days"] == []
    assert not newcomer.path.exists()


@pytest.mark.parametrize(
    "usage", [[], ["cough"], ["=4"], ["cough=4", "cough=5"], ["--nope"], ["--date"]]
)
def test_wrong_usage_has_its_own_exit_code(program: Program, usage: list[str]) -> None:
    result = program.run("log", *usage)
    assert result.exit_code == 2
    assert "Error: " in result.stderr


def test_the_first_log_makes_the_diary(newcomer: Program) -> None:
    assert newcomer.run("log", "cough=4").exit_code == 0
    assert newcomer.path.stat().st_mode & 0o777 == 0o600
    assert "Cough" in newcomer.run("show").stdout


def test_help_lists_symptoms_and_answers(newcomer: Program) -> None:
    told = newcomer.run("log", "--help").stdout
    assert "Loss of appetite: 0 to 10" in told
    assert "Blood when coughing: none, streaks, more, not_sure" in told


def test_help_lists_own_symptoms_and_log_takes_them(program: Program) -> None:
    with program.open_diary(program.path, create=False, write=True) as diary:
        diary.save(an_own_symptom(), label="Own symptom")
    assert "own-1" in program.run("log", "--help").stdout
    assert "Itchy arm 3 – mild" in program.run("log", "own-1=3").stdout


def test_help_works_without_a_readable_diary(program: Program) -> None:
    program.path.write_bytes(b"")
    assert "Cough: 0 to 10" in program.run("log", "--help").stdout


def test_help_works_outside_the_program() -> None:
    assert "Cough: 0 to 10" in CliRunner().invoke(log, ["--help"]).stdout


def test_show_puts_a_day_in_words(program: Program) -> None:
    with program.open_diary(program.path, create=False, write=True) as diary:
        diary.save(a_moment({"cough": 7}, note="On the stairs."), label="Moment")
        diary.save(a_moment({}, at=time(9, 5), note="Woke up.", id="moment-2"), label="Moment")
    program.run("log", "cough=4", "breathlessness=6", "--note", "One\nTwo")
    assert program.run("show").stdout == (
        "Sun 22 Nov 2026\n"
        "  Breathlessness                 6 – moderate\n"
        "  Cough                          4 – moderate\n"
        "  09:05  Woke up.\n"
        "  14:30  Cough 7 – severe, On the stairs.\n"
        "  Note: One\n"
        "        Two\n"
    )


def test_show_names_the_emergency_signs_that_were_ticked(program: Program, diary: Diary) -> None:
    diary.save(help_signs("fast_heart", "gone"), label="Help")

    assert program.run("show").stdout.splitlines() == [
        "Sun 22 Nov 2026",
        (
            "  Emergency sign: “Your heart races at rest and does not settle, and you are also "
            "breathless or dizzy, or have pain in your chest or upper back”"
        ),
        "  Emergency sign: “gone”",
    ]
    [day] = shown(program)["days"]
    assert (day["answers"], day["signs"]) == ({}, ["fast_heart", "gone"])


def test_show_names_an_answer_whose_symptom_is_gone(program: Program) -> None:
    with program.open_diary(program.path, create=False, write=True) as diary:
        own = an_own_symptom()
        diary.save(own, label="Own symptom")
        diary.save(an_answer("own-1", 3), an_answer("cough", 1), label="Answers")
        diary.remove(own, label="Own symptom")
    lines = program.run("show").stdout.splitlines()
    assert [line.split()[0] for line in lines[1:]] == ["Cough", "own-1"]


def test_moments_are_in_the_json(program: Program) -> None:
    with program.open_diary(program.path, create=False, write=True) as diary:
        diary.save(a_moment({"cough": 7}), label="Moment")
    [day] = shown(program)["days"]
    assert day["moments"] == [{"time": "14:30", "answers": {"cough": 7}, "note": None}]


def test_show_keeps_to_its_days(program: Program) -> None:
    for day in ("2026-11-01", "2026-11-10", "2026-11-20"):
        program.run("log", "cough=4", "--date", day)
    found = shown(program, "--from", "2026-11-05", "--to", "2026-11-15")
    assert [day["day"] for day in found["days"]] == ["2026-11-10"]
    assert (found["from"], found["to"]) == ("2026-11-05", "2026-11-15")


def test_show_begins_with_the_first_entry(program: Program) -> None:
    program.run("log", "cough=4", "--date", "2026-11-01")
    assert shown(program)["from"] == "2026-11-01"
    assert shown(program, "--to", "2026-10-01")["from"] == "2026-10-01"


def test_an_empty_show_says_so(program: Program) -> None:
    result = program.run("show", "--from", "2026-11-01")
    assert result.exit_code == 0
    assert result.stdout == "Nothing is recorded in this period (1 Nov – 22 Nov 2026).\n"


def test_days_the_wrong_way_round_are_refused(program: Program) -> None:
    assert program.run("show", "--from", "2026-11-20", "--to", "2026-11-01").exit_code == 1


def test_the_first_log_makes_the_usual_folder(newcomer: Program) -> None:
    newcomer.path = paths.default_diary()
    assert newcomer.run("log", "cough=4").exit_code == 0
    assert newcomer.path.parent.stat().st_mode & 0o777 == 0o700


def test_the_folder_of_a_stick_that_is_not_plugged_in_is_not_made(newcomer: Program) -> None:
    newcomer.path = newcomer.path.parent / "stick" / "diary.mbc"
    result = newcomer.run("log", "cough=4")
    assert (result.exit_code, "is not there" in result.stderr) == (1, True)
    assert not newcomer.path.parent.exists()


def test_a_folder_that_cannot_be_made_is_told(newcomer: Program) -> None:
    blocked = paths.default_diary().parent
    blocked.parent.mkdir(parents=True, exist_ok=True)
    blocked.write_text("a file")
    newcomer.path = blocked / "diary.mbc"
    result = newcomer.run("log", "cough=4")
    assert (result.exit_code, "can't be made" in result.stderr) == (1, True)
    assert blocked.read_text() == "a file"


def test_a_note_that_is_no_text_is_refused(program: Program) -> None:
    result = program.run("log", "cough=4", "--note", os.fsdecode(b"Bl\xe4sse"))
    assert (result.exit_code, "The note could not be read" in result.stderr) == (2, True)
    assert "Nothing is recorded" in program.run("show").stdout


def test_a_name_that_is_no_text_is_wrong_usage(program: Program) -> None:
    program.path = program.path.with_name(os.fsdecode(b"\xff.mbc"))
    result = program.run("log", "cough=4")
    assert (result.exit_code, "is not the name of a file" in result.stderr) == (2, True)


def test_show_says_what_was_taken_on_a_recorded_day(program: Program, diary: Diary) -> None:
    unknown = Medicine("m", "Codeine", TODAY, None, "", (), a_stamp())
    diary.save(a_medicine(), unknown, a_medicine("Old", last_day=YESTERDAY, id="o"), label="x")
    program.run("log", "cough=4")
    assert program.run("show").stdout.splitlines()[-2:] == [
        "  Medicine: Capecitabine 1,500 mg twice a day",
        "  Medicine: Codeine",
    ]
    [day] = shown(program)["days"]
    assert day["medicines"] == [
        {"name": "Capecitabine", "dose": "1,500 mg twice a day"},
        {"name": "Codeine", "dose": None},
    ]


def test_steps_of_what_is_asked_once_a_week_have_keys(program: Program) -> None:
    result = program.run("log", "breathless_activity=step_1")
    assert "What breathlessness stops me doing: Going fast." in result.stdout
    assert "Going fast." in program.run("show").stdout
    assert "step_4" in program.run("log", "--help").stdout


def test_show_marks_a_day_of_a_weekly_diary(program: Program, diary: Diary) -> None:
    diary.record(TODAY - timedelta(days=21), {"cough": 4})
    diary.set(profile.RHYTHM, profile.WEEKLY)
    diary.record(TODAY, {"cough": 5})
    shown = program.run("show").stdout
    assert shown.count("the worst of 7 days") == 1
    assert "Sun 22 Nov 2026, the worst of 7 days" in shown
