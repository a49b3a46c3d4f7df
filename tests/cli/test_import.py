"""``import``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.records import Appointment, Question
from mbc_tracker.exchange.medicine_log import REMARK
from tests import raw
from tests.builders import TODAY, a_question, an_appointment, an_own_symptom
from tests.cli.conftest import Program
from tests.exchange.importers.samples import BEARABLE
from tests.exchange.parsed import HEADER

NOTE = "2026-11-21,,note,,,,Slept badly.\r\n"
COUGH = "2026-11-22,,answer,cough,7,0-10,\r\n"
WRONG = "2026-11-22,,answer,worry,11,0-10,\r\n"


@pytest.fixture
def given(tmp_path: Path) -> Path:
    """A table with two entries."""
    return table(tmp_path, NOTE, COUGH)


def table(folder: Path, *lines: str) -> Path:
    path = folder / "export.csv"
    path.write_text(HEADER + "".join(lines), encoding="utf-8", newline="")
    return path


def backups(program: Program) -> list[Path]:
    return sorted((program.path.parent / "backups").glob("*-before-import*.mbc"))


def test_what_is_new_comes_in_and_a_backup_is_named(program: Program, given: Path) -> None:
    result = program.run("import", given)
    [kept] = backups(program)
    assert result.exit_code == 0
    assert result.stdout == (
        "new              2 (notes 1, answers 1)\n"
        "already there    0\n"
        "2 entries added to the diary.\n"
        f"The earlier diary is in “{kept}”.\n"
    )
    assert "7 – severe" in program.run("show").stdout
    assert "Nothing is recorded" in program.bare("--diary", kept, "show").stdout


def test_a_second_time_changes_nothing(program: Program, given: Path) -> None:
    program.run("import", given)
    before = program.path.read_bytes()
    result = program.run("import", given, "--replace")
    assert result.exit_code == 0
    assert "already there    2 (notes 1, answers 1)" in result.stdout
    assert "there is nothing new in the file" in result.stdout
    assert program.path.read_bytes() == before
    assert len(backups(program)) == 1


def test_a_dry_run_only_says_what_would_happen(program: Program, tmp_path: Path) -> None:
    before = program.path.read_bytes()
    result = program.run("import", table(tmp_path, NOTE, WRONG), "--dry-run")
    assert result.exit_code == 0
    assert result.stdout == (
        "new              1 (notes 1)\n"
        "already there    0\n"
        "not importable   1\n"
        "  line 3: Worry takes a whole number from 0 to 10, not “11”.\n"
        "Nothing was changed: this was a dry run.\n"
    )
    assert program.path.read_bytes() == before
    assert backups(program) == []


def test_nothing_comes_in_where_something_cannot(program: Program, tmp_path: Path) -> None:
    before = program.path.read_bytes()
    result = program.run("import", table(tmp_path, NOTE, WRONG))
    assert result.exit_code == 1
    assert result.stderr == (
        "Nothing was brought in, because one entry can't be taken; "
        "--skip-unreadable brings in the rest.\n"
    )
    assert "line 3: Worry takes" in result.stdout
    assert program.path.read_bytes() == before


def test_the_rest_comes_in_if_that_is_wanted(program: Program, tmp_path: Path) -> None:
    result = program.run("import", table(tmp_path, NOTE, WRONG), "--skip-unreadable")
    assert result.exit_code == 0
    assert "One entry added to the diary." in result.stdout
    assert "Slept badly." in program.run("show").stdout


def test_what_the_diary_says_stays_unless_the_file_is_to_replace_it(
    program: Program, given: Path
) -> None:
    program.run("log", "cough=2")
    kept = program.run("import", given).stdout
    assert "different        1 (answers 1); the diary's are kept, or use --replace" in kept
    assert "2 – mild" in program.run("show").stdout
    taken = program.run("import", given, "--replace").stdout
    assert "different        1 (answers 1); the file's are used" in taken
    assert "7 – severe" in program.run("show").stdout


@pytest.mark.parametrize("form", ["csv", "json"])
def test_an_export_can_be_brought_into_a_new_diary(
    program: Program, newcomer: Program, tmp_path: Path, form: str
) -> None:
    with program.open_diary(program.path, create=False, write=True) as diary:
        visit = an_appointment(), a_question(appointment="appointment-1")
        diary.save(an_own_symptom(), *visit, label="x")
    program.run("log", "cough=4", "own-1=3", "--note", "=1+1")
    program.run("export", "-o", tmp_path / "file", "--format", form)
    newcomer.path = tmp_path / "far" / "diary.mbc"
    newcomer.path.parent.mkdir()
    result = newcomer.run("import", tmp_path / "file")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "from before" not in result.stdout
    assert raw.rows(newcomer.path) == raw.rows(program.path)
    with newcomer.open_diary(newcomer.path, create=False, write=False) as diary:
        assert len(diary.reader.records(Question) + diary.reader.records(Appointment)) == 2


def test_a_file_that_is_refused_makes_no_diary(newcomer: Program, tmp_path: Path) -> None:
    newcomer.path = tmp_path / "far" / "diary.mbc"
    for name in ("missing.csv", "."):
        result = newcomer.run("import", tmp_path / name)
        assert result.exit_code == 1
        assert len(result.stderr.splitlines()) == 1
    newcomer.run("import", table(tmp_path, NOTE), "--dry-run")
    assert not newcomer.path.parent.exists()


def test_a_file_of_a_newer_program_is_refused(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "new.json"
    path.write_text('{"format": "mbc-tracker-diary", "format_version": 2}', encoding="utf-8")
    result = program.run("import", path)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        "This file was made by a newer version of MBC Tracker. Update the program.\n"
    )


def test_without_a_backup_nothing_comes_in(program: Program, given: Path) -> None:
    (program.path.parent / "backups").write_text("in the way", encoding="utf-8")
    before = program.path.read_bytes()
    result = program.run("import", given)
    assert result.exit_code == 1
    assert result.stderr.startswith("Nothing was brought in, because no backup could be made. ")
    assert program.path.read_bytes() == before


def test_what_a_file_holds_cannot_steer_the_terminal(program: Program, tmp_path: Path) -> None:
    line = "2026-11-22,,answer,\x1b[2J\x07cough,7,0-10,\r\n"
    result = program.run("import", table(tmp_path, line), "--dry-run")
    assert "“[2Jcough”" in result.stdout
    assert not {"\x1b", "\x07"} & set(result.stdout)


def test_dates_that_can_be_read_in_two_ways_need_an_option(
    program: Program, tmp_path: Path
) -> None:
    path = table(tmp_path, "11/12/2025,,answer,cough,7,0-10,\r\n")
    asked = program.run("import", path)
    assert asked.exit_code == 1
    assert "--dates day-first or --dates month-first" in asked.stderr
    assert program.run("import", path, "--dates", "day-first").exit_code == 0
    assert "2025-12-11" in program.run("show", "--from", "2025-12-01", "--json").stdout


def test_letters_that_had_to_be_guessed_are_said(program: Program, tmp_path: Path) -> None:
    path = tmp_path / "export.csv"
    path.write_bytes(f"{HEADER}2026-11-22,,note,,,,Müde\r\n".encode("cp1252"))
    result = program.run("import", path, "--dry-run")
    assert result.stdout.startswith("The file is not in UTF-8. It was read as Windows does")


def test_a_file_of_another_program_says_what_is_made_of_it(
    program: Program, tmp_path: Path
) -> None:
    path = tmp_path / "export.csv"
    path.write_text(BEARABLE, encoding="utf-8")
    result = program.run("import", path)
    assert result.exit_code == 0
    assert result.stdout.startswith(
        "file from        Bearable, 7 entries\n"
        f"{REMARK}\n"
        "  Shortness of breath: symptom breathlessness, scale words\n"
        "  Cough (dry): symptom cough, scale words\n"
        "  Back (lower) pain: own symptom Back (lower) pain, scale words\n"
        "  Letrozole: medicine Letrozole\n"
        "  Mood: leave out\n"
        "  Notes: note\n"
        "not used         2\n"
        "  Sleep, 1: The diary has nothing of this kind.\n"
        "  Mood, 1: It is left out. You can choose what it becomes.\n"
        "new              8 (own symptoms 1, shown symptoms 1, moments 1, answers 2, notes 2, "
        "medicines 1)\n"
    )
    again = program.run("import", path)
    assert "there is nothing new in the file" in again.stdout


def test_notes_of_other_programs_are_added_to_ones_own(program: Program, tmp_path: Path) -> None:
    program.run("log", "--date", "2026-11-19", "--note", "Mine.")
    path = tmp_path / "table.csv"
    path.write_text("Date,Weight (lb),Note\n2026-11-19,155,Theirs.\n", encoding="utf-8")
    result = program.run("import", path)
    assert "a table, one entry" in result.stdout
    assert "measurement weight, lb" in result.stdout
    assert "added to notes   1 (notes 1)" in result.stdout
    shown = program.run("show", "--from", "2026-11-19", "--to", "2026-11-19").stdout
    assert "Mine.\n" in shown
    assert "Theirs." in shown


def test_a_file_says_what_columns_become(program: Program, tmp_path: Path) -> None:
    path, mapping = tmp_path / "table.csv", tmp_path / "columns.json"
    path.write_text("Date,x\n2026-11-19,3\n", encoding="utf-8")
    columns = {"x": {"as": "symptom", "key": "cough", "scale": "0-4"}}
    mapping.write_text(json.dumps({"columns": columns}), encoding="utf-8")
    assert program.run("import", path, "--map", mapping).exit_code == 0
    assert "8 – severe" in program.run("show", "--from", "2026-11-19").stdout
    other = program.run("import", table(tmp_path, NOTE), "--as", "table", "--map", mapping)
    assert other.stderr == "The mapping is about none of the columns in this file.\n"
    missing = program.run("import", path, "--map", tmp_path / "missing.json")
    assert "“missing.json” can't be read. It has to be a text file" in missing.stderr


def test_the_differences_are_named_with_both_values(program: Program, given: Path) -> None:
    program.run("log", "cough=2", "--date", "2026-11-22")
    result = program.run("import", given, "--dry-run")
    line = "  answers 2026-11-22 cough: value “2” in the diary, “7” in the file\n"
    assert line in result.stdout


def test_another_diary_comes_in_with_its_passphrase(
    program: Program, newcomer: Program, tmp_path: Path
) -> None:
    key, wrong = tmp_path / "key", tmp_path / "wrong"
    key.write_text("four plain words here\n", encoding="utf-8")
    wrong.write_text("five other plain words here\n", encoding="utf-8")
    passphrase = Passphrase.typed("four plain words here")
    with newcomer.open_diary(newcomer.path, create=True, write=True, key=passphrase) as diary:
        diary.record(TODAY, {"cough": 6})
    asked = program.run("import", newcomer.path)
    assert (asked.exit_code, "is protected" in asked.stderr) == (1, True)
    assert asked.stderr.endswith("read from a file: --source-passphrase-file FILE.\n")
    refused = program.run("import", newcomer.path, "--source-passphrase-file", wrong)
    assert "does not open" in refused.stderr
    result = program.run("import", newcomer.path, "--source-passphrase-file", key)
    assert (result.exit_code, result.stderr) == (0, "")
    assert "6 – moderate" in program.run("show").stdout


def test_import_without_a_file_is_wrong_usage(program: Program) -> None:
    assert program.run("import").exit_code == 2
