"""A diary that was taken west: the day that had begun in the east is neither hidden nor refused."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from mbc_tracker.services.diary_reader import latest_begun_day
from tests.cli.conftest import Program

MONDAY = date(2026, 11, 23)
ON_MONDAY = ("--date", str(MONDAY))
AHEAD = "2026-12-04"


@pytest.fixture
def program(program: Program) -> Program:
    """Monday was begun in Auckland; in Los Angeles it is still Sunday."""
    program.clock.travel("Pacific/Auckland")
    program.clock.set_to(datetime(2026, 11, 23, 7))  # noqa: DTZ001 - wall time
    assert program.run("log", "cough=6").exit_code == 0
    program.clock.travel("America/Los_Angeles")
    assert program.clock.today() == date(2026, 11, 22)
    return program


@pytest.mark.parametrize("words", [("log", "wheeze=2"), ("measure", "temperature=38.2")])
def test_the_day_takes_further_entries(program: Program, words: tuple[str, ...]):
    result = program.run(*words, *ON_MONDAY)
    assert (result.exit_code, result.stdout.partition(":")[0]) == (0, "Saved for Mon 23 Nov 2026")


@pytest.mark.parametrize("words", [("log", "wheeze=2"), ("measure", "temperature=38.2")])
def test_a_day_without_entries_is_not_begun_ahead(program: Program, words: tuple[str, ...]):
    result = program.run(*words, "--date", "2026-11-24")
    assert result.exit_code == 1
    assert "2026-11-24 is in the future" in result.stderr


def test_it_is_shown_and_stands_in_reports_and_charts(program: Program, tmp_path: Path):
    assert "Mon 23 Nov 2026" in program.run("show").stdout
    for command, name in (("report", "r.pdf"), ("chart", "c.svg")):
        result = program.run(command, "-o", tmp_path / name)
        assert "recorded on 1 of 92 days" in result.stdout


def test_what_the_rules_find_on_it_is_said(program: Program):
    result = program.run("log", "blood=more", *ON_MONDAY)
    assert "Do not wait to see if it passes." in result.stdout
    assert program.run("notices").stdout.startswith("Mon 23 Nov 2026: ")


def test_a_file_from_there_comes_in_here(program: Program, newcomer: Program, tmp_path: Path):
    newcomer.clock.travel("America/Los_Angeles")
    for form in ("json", "csv", "fhir"):
        file = tmp_path / f"diary.{form}"
        assert program.run("export", "-o", file, "--format", form).exit_code == 0
        assert newcomer.run("import", file).exit_code == 0
        assert "Mon 23 Nov 2026" in newcomer.run("show").stdout


def test_a_day_that_has_begun_nowhere_does_not_come_in(program: Program, tmp_path: Path):
    file = tmp_path / "diary.csv"
    line = f"{AHEAD},,answer,cough,7,0-10,"
    file.write_text(f"date,time,kind,key,value,unit,note\r\n{line}\r\n", encoding="utf-8")
    result = program.run("import", file)
    assert result.exit_code == 1
    assert f"{AHEAD} is in the future" in result.stdout


def test_a_day_of_a_wrong_clock_does_not_push_today_out_of_a_period(program: Program):
    program.clock.set_day(date(2027, 12, 4))
    program.run("log", "cough=6")
    program.clock.set_day(date(2026, 11, 22))
    with program.open_diary(program.path, create=False, write=False) as diary:
        assert latest_begun_day(diary.reader, program.clock) == date(2026, 11, 22)
    assert "Sat 4 Dec 2027" in program.run("show").stdout
