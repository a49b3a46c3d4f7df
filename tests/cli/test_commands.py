"""The command as a whole: window, demo, output, errors."""

from __future__ import annotations

import errno
import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

import pytest
from click.testing import CliRunner

from mbc_tracker import __version__
from mbc_tracker.cli import cli, session
from mbc_tracker.cli.session import say, say_done
from mbc_tracker.errors import EnvironmentFault
from tests.cli.conftest import Program


def test_without_a_command_the_window_opens(program: Program) -> None:
    assert program.bare().exit_code == 7
    assert program.run().exit_code == 7
    assert program.bare("--demo").exit_code == 7
    assert program.windows == [(None, False), (program.path, False), (None, True)]


def test_version(program: Program) -> None:
    assert program.bare("--version").stdout == f"MBC Tracker {__version__}\n"


def test_help_lists_the_commands_in_the_order_of_their_use(program: Program) -> None:
    told = program.bare("--help").stdout.partition("Commands:")[2].splitlines()
    names = [line.split()[0] for line in told if line.startswith("  ") and line.strip()]
    commands = [
        "log",
        "measure",
        "show",
        "notices",
        "report",
        "chart",
        "export",
        "import",
        "backup",
        "restore",
        "check",
    ]
    assert names[: len(commands)] == commands


def test_a_command_that_does_not_exist_is_wrong_usage(program: Program) -> None:
    result = program.bare("nonsense")
    assert (result.exit_code, "No such command 'nonsense'" in result.stderr) == (2, True)


def test_what_a_command_needs_has_to_be_there(program: Program) -> None:
    assert program.run("import").exit_code == 2
    assert program.run("export", "-o", "x", "--format", "pdf").exit_code == 2


def test_the_usual_diary_is_used_without_a_name(newcomer: Program, own_home: Path) -> None:
    assert newcomer.bare("log", "cough=4").exit_code == 0
    assert list(own_home.rglob("diary.mbc"))


def test_the_demo_can_be_looked_at_and_is_not_kept(program: Program, tmp_path: Path) -> None:
    before = set(tmp_path.rglob("*"))
    result = program.bare("--demo", "show", "--json", "--from", "2026-11-22")
    [today] = json.loads(result.stdout)["days"]
    assert today["answers"]["breathlessness"] == 6
    assert set(tmp_path.rglob("*")) == before


def test_the_demo_is_no_diary_of_ones_own(program: Program) -> None:
    assert program.run("--demo", "show").exit_code == 2


def test_the_command_needs_its_program() -> None:
    assert CliRunner().invoke(cli, ["show"]).exit_code == 2


@pytest.mark.parametrize("command", [["show"], ["log", "cough=4"], ["check"], ["backup"]])
@pytest.mark.parametrize("content", [b"", b"not a diary at all", b"SQLite format 3\0cut off"])
def test_a_file_that_is_no_diary_is_left_as_it_was(
    program: Program, command: list[str], content: bytes
) -> None:
    program.path.write_bytes(content)
    result = program.run(*command)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1
    assert program.path.read_bytes() == content


@pytest.mark.parametrize("command", [["show"], ["log", "cough=4"], ["check"], ["backup"]])
def test_a_folder_is_no_diary(program: Program, tmp_path: Path, command: list[str]) -> None:
    result = program.bare("--diary", tmp_path, *command)
    assert result.exit_code == 1
    assert "folder" in result.stderr


@pytest.mark.parametrize("command", ["show", "check", "backup"])
def test_looking_makes_no_diary(newcomer: Program, command: str) -> None:
    result = newcomer.run(command)
    assert result.exit_code == 1
    assert "There is no diary" in result.stderr
    assert not newcomer.path.exists()


def test_an_output_without_dashes_gets_question_marks(program: Program) -> None:
    program.charset = "latin-1"
    result = program.run("log", "cough=4")
    assert (result.exit_code, "Cough 4 ? moderate" in result.stdout) == (0, True)


def test_a_window_needs_no_output(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.main([], obj=program.wiring, standalone_mode=False) == 7


class Broken(io.StringIO):
    """An output on a full disk, or a pipe that nobody reads; the file below it is a real one."""

    def __init__(self, number: int, file: IO[bytes]) -> None:
        super().__init__()
        self._number, self._file = number, file

    def fileno(self) -> int:
        return self._file.fileno()

    def write(self, text: str) -> int:
        del text
        raise OSError(self._number, "no")


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[int], None]]:
    """Makes every print fail with the error of this number."""
    with (tmp_path / "output").open("wb") as file:
        yield lambda number: monkeypatch.setattr(sys, "stdout", Broken(number, file))


def test_an_output_that_is_full_is_trouble(broken: Callable[[int], None]) -> None:
    broken(errno.ENOSPC)
    with pytest.raises(EnvironmentFault, match="could not be shown"):
        say("hello")
    sys.stdout.close()


def test_a_closed_pipe_is_left_to_end_the_run(broken: Callable[[int], None]) -> None:
    broken(errno.EPIPE)
    with pytest.raises(BrokenPipeError):
        say("hello")


def test_a_closed_pipe_of_windows_ends_the_run_as_quietly(
    broken: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "_READER_GONE", (errno.EPIPE, errno.EINVAL))
    broken(errno.EINVAL)
    with pytest.raises(BrokenPipeError) as gone:
        say("hello")
    assert gone.value.errno == errno.EPIPE  # by which click knows it
    sys.stdout.close()


def test_a_reader_that_went_away_ends_the_run_quietly(program: Program) -> None:
    program.run("log", "cough=4")
    command = [sys.executable, "-m", "mbc_tracker", "--diary", str(program.path), "show"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        assert process.wait(timeout=60) == 1
        assert process.stderr.read() == b""


@pytest.mark.parametrize("name", ["", ".", "/", "a\0b"])
def test_what_names_no_file_is_wrong_usage(program: Program, name: str) -> None:
    for words in (("restore", name), ("import", name), ("backup", "-o", name)):
        result = program.run(*words)
        assert result.exit_code == 2
        assert "is not the name of a file" in result.stderr


def test_a_name_that_no_system_takes_is_wrong_usage(program: Program, tmp_path: Path) -> None:
    done = program.run("backup", "-o", tmp_path / ("a" * 300))
    assert done.exit_code == 2
    assert "The name of the file is too long." in done.output


@pytest.mark.parametrize("words", [("notices", "--on"), ("show", "--to")])
def test_days_after_all_diaries_are_refused_in_one_sentence(
    program: Program, words: tuple[str, str]
) -> None:
    done = program.run(*words, "9999-12-31")
    assert done.exit_code == 1
    assert "The diary ends with the year 2199" in done.output


def test_what_is_done_stays_done_where_it_can_not_be_printed(
    broken: Callable[[int], None], capsys: pytest.CaptureFixture[str]
) -> None:
    broken(errno.ENOSPC)
    say_done("Saved.")
    sys.stdout.close()
    assert capsys.readouterr().err == "Done, but the result could not be shown.\n"


@pytest.mark.parametrize("number", [errno.EMFILE, errno.ENFILE])
def test_too_few_open_files_are_told_in_one_sentence(
    program: Program, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(number, "no")

    monkeypatch.setattr(program, "open_diary", fail)
    done = program.run("show")
    assert done.exit_code == 1
    assert done.stderr == (
        "This computer lets the program open too few files at a time. "
        "Close other programs and try again.\n"
    )


def test_another_fault_of_the_system_is_no_sentence_about_files(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "no")

    monkeypatch.setattr(program, "open_diary", fail)
    with pytest.raises(OSError, match="no"):
        program.run("show")
