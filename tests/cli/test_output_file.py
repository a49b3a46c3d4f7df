"""What a command writes never takes the place of the diary, or of a file that nobody gave up."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mbc_tracker.cli import output_file
from tests.cli.conftest import Program

COMMANDS = (("export", "--format", "csv"), ("report",), ("chart",))


@pytest.fixture
def program(program: Program) -> Program:
    program.run("log", "cough=3")
    return program


@pytest.fixture
def folder(program: Program) -> Path:
    return program.path.parent


def contents(folder: Path) -> dict[str, bytes]:
    """By name what is in the files of a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def answered(monkeypatch: pytest.MonkeyPatch, *, yes: bool) -> list[str]:
    """Somebody sits at a terminal; the questions that were asked."""
    questions: list[str] = []

    def confirm(text: str, **_: object) -> bool:
        questions.append(text)
        return yes

    monkeypatch.setattr("click.confirm", confirm)
    monkeypatch.setattr(output_file, "_is_at_terminal", lambda: True)
    return questions


@pytest.mark.parametrize("ending", ["", "-journal", "-wal", "-shm", ".lock"])
@pytest.mark.parametrize("command", [*COMMANDS, ("backup",)])
def test_what_belongs_to_the_diary_is_refused_there_or_not(
    program: Program, folder: Path, command: tuple[str, ...], ending: str
) -> None:
    target = path = folder / f"diary.mbc{ending}"
    if command == ("chart",):  # it takes names of pictures only, such as that of a link
        target = folder / "diary.svg"
        target.symlink_to(path)
    before = contents(folder)
    result = program.run(*command, "-o", target, *(["--force"] if command != ("backup",) else []))
    assert result.exit_code == 1
    assert "Choose another name." in result.stderr
    assert contents(folder) == before


def test_another_name_of_the_diary_is_refused(program: Program, folder: Path) -> None:
    other = folder / "other.csv"
    os.link(program.path, other)
    result = program.run("export", "--format", "csv", "--force", "-o", other)
    assert (result.exit_code, "is the diary itself" in result.stderr) == (1, True)


@pytest.mark.parametrize("name", ["mine.mbc", "no-ending"])
def test_a_diary_or_a_backup_is_refused_wherever_it_lies(
    program: Program, folder: Path, name: str
) -> None:
    program.run("backup", "-o", folder / name)
    before = (folder / name).read_bytes()
    result = program.run("report", "--force", "-o", folder / name)
    assert (result.exit_code, "a diary or a backup of one" in result.stderr) == (1, True)
    assert (folder / name).read_bytes() == before


def test_nothing_is_written_among_the_backups(program: Program, folder: Path) -> None:
    program.run("backup")
    result = program.run("report", "-o", folder / "backups" / "page.pdf")
    assert (result.exit_code, "among the diary's backups" in result.stderr) == (1, True)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_file_that_is_there_stays_without_force(
    program: Program, folder: Path, command: tuple[str, ...]
) -> None:
    target = folder / "picture.svg"
    target.write_text("mine", encoding="utf-8")
    result = program.run(*command, "-o", target)
    assert result.exit_code == 1
    assert result.stderr.endswith(
        "is there already. Choose another name, or add --force to replace it.\n"
    )
    assert target.read_text(encoding="utf-8") == "mine"
    assert program.run(*command, "--force", "-o", target).exit_code == 0
    assert target.read_bytes() != b"mine"


@pytest.mark.parametrize(("yes", "code"), [(True, 0), (False, 1)])
def test_somebody_at_a_terminal_is_asked(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch, yes: bool, code: int
) -> None:
    target = folder / "page.pdf"
    target.write_text("mine", encoding="utf-8")
    questions = answered(monkeypatch, yes=yes)
    assert program.run("report", "-o", target).exit_code == code
    assert questions == [f"“{target}” is there already. Replace it?"]
    assert (target.read_bytes() == b"mine") is not yes


def test_a_device_is_written_to_without_a_question(program: Program) -> None:
    assert program.run("report", "-o", "/dev/null").exit_code == 0


@pytest.mark.parametrize("command", [("report",), ("export", "--format", "csv"), ("backup",)])
def test_on_windows_the_name_of_a_device_is_refused(
    program: Program, folder: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    before = contents(folder)
    monkeypatch.setattr("sys.platform", "win32")
    result = program.run(*command, "-o", folder / "CON.pdf")
    assert result.exit_code == 1
    assert "“CON.pdf” is a name that Windows keeps for itself." in result.stderr
    assert contents(folder) == before
