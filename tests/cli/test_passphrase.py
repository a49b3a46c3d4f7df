"""``--passphrase-file``: protected diaries for scripts, and every way to get it wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.storage.file_checks import is_protected
from tests.cli.conftest import Program

WORDS = "the third lamp from the left"


@pytest.fixture
def words(tmp_path: Path) -> Path:
    """A file with the passphrase, as an editor writes it."""
    path = tmp_path / "words.txt"
    path.write_text(f"{WORDS}\n", encoding="utf-8")
    return path


@pytest.fixture
def protected(newcomer: Program, words: Path) -> Program:
    """The program with a protected diary that holds one day."""
    newcomer.run("--passphrase-file", words, "log", "cough=4", "--note", "Unsaid")
    return newcomer


def test_a_new_diary_is_protected_from_the_start(protected: Program, words: Path) -> None:
    assert is_protected(protected.path)
    assert "Unsaid" in protected.run("--passphrase-file", words, "show").stdout


@pytest.mark.parametrize(
    "command", [["show"], ["log", "cough=5"], ["check"], ["backup"], ["export", "--format", "csv"]]
)
def test_without_the_words_every_command_says_what_is_missing(
    protected: Program, tmp_path: Path, command: list[str]
) -> None:
    if command[0] == "export":
        command = [*command, "-o", str(tmp_path / "out.csv")]
    before = protected.path.read_bytes()
    result = protected.run(*command)
    assert result.exit_code == 1
    assert "is protected" in result.stderr
    assert "--passphrase-file FILE" in result.stderr
    assert protected.path.read_bytes() == before
    assert not (tmp_path / "out.csv").exists()


def test_wrong_words_are_one_sentence(protected: Program, tmp_path: Path) -> None:
    (tmp_path / "wrong.txt").write_text("the third lamb")
    result = protected.run("--passphrase-file", tmp_path / "wrong.txt", "show")
    assert result.exit_code == 1
    assert "does not open" in result.stderr
    assert "lamb" not in result.stderr


def test_words_for_a_plain_diary_are_refused(program: Program, words: Path) -> None:
    result = program.run("--passphrase-file", words, "show")
    assert (result.exit_code, "none is needed" in result.stderr) == (1, True)


def test_check_and_backup_and_restore_keep_the_protection(
    protected: Program, words: Path, tmp_path: Path
) -> None:
    given = ("--passphrase-file", words)
    assert "answers          1" in protected.run(*given, "check").stdout
    assert protected.run(*given, "backup", "-o", tmp_path / "copy.mbc").exit_code == 0
    assert is_protected(tmp_path / "copy.mbc")
    assert protected.run("restore", tmp_path / "copy.mbc").exit_code == 1
    assert protected.run(*given, "restore", tmp_path / "copy.mbc").exit_code == 0
    assert "Unsaid" in protected.run(*given, "show").stdout


def test_check_says_whether_there_is_a_passphrase(
    protected: Program, program: Program, words: Path
) -> None:
    assert "passphrase       yes" in protected.run("--passphrase-file", words, "check").stdout
    assert "passphrase       no" in program.run("check").stdout


def test_the_window_gets_the_words(program: Program, words: Path) -> None:
    program.run("--passphrase-file", words)
    assert program.keys == [Passphrase.typed(WORDS)]


def test_the_demo_has_no_passphrase(program: Program, words: Path) -> None:
    assert program.bare("--demo", "--passphrase-file", words, "show").exit_code == 2


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "first"),
        (b"\n the rest does not count", "first"),
        (b"\xff\xfe\x00", "text file"),
        (b"w" * 5000, "up to 1000"),
    ],
)
def test_a_file_without_usable_words_is_one_sentence(
    program: Program, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(content)
    result = program.run("--passphrase-file", path, "show")
    assert result.exit_code == 1
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1


@pytest.mark.parametrize("name", [".", "missing.txt"])
def test_a_folder_or_a_missing_file_is_one_sentence(
    program: Program, tmp_path: Path, name: str
) -> None:
    result = program.run("--passphrase-file", tmp_path / name, "show")
    assert (result.exit_code, "can't be read" in result.stderr) == (1, True)


@pytest.mark.parametrize("ending", ["\n", "\r\n", ""])
def test_the_end_of_the_line_is_no_part_of_the_words(
    protected: Program, words: Path, ending: str
) -> None:
    words.write_bytes(f"\N{ZERO WIDTH NO-BREAK SPACE}{WORDS}{ending}".encode())
    assert protected.run("--passphrase-file", words, "show").exit_code == 0


def test_a_new_diary_is_not_protected_with_words_that_are_quickly_guessed(
    newcomer: Program, tmp_path: Path
) -> None:
    (tmp_path / "short").write_text("a\n", encoding="utf-8")
    result = newcomer.run("--passphrase-file", tmp_path / "short", "log", "cough=3")
    assert (result.exit_code, newcomer.path.exists()) == (1, False)
    assert "at least 10 characters" in result.stderr
