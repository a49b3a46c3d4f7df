"""Whatever is typed after the program's name, it ends with 0, 1 or 2 and without a traceback."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.cli.commands import _COMMAND_MODULES as COMMANDS
from tests.cli.conftest import Program
from tests.exchange.parsed import HEADER
from tests.fuzzing import NASTY_TEXTS, tries

pytestmark = pytest.mark.covered_elsewhere

#: Making pages and pictures takes a second each, so they get few of the cases.
SLOW = ("report", "chart")
OPTIONS = (
    *(
        "--date",
        "--note",
        "--from",
        "--to",
        "--json",
        "--on",
        "-o",
        "--output",
        "--paper",
        "--symptom",
    ),
    *("--format", "--no-notes", "--no-name", "--large-print", "--dry-run", "--skip-unreadable"),
    *("--replace", "--help", "--diary", "--version", "--", "-", "-x", "--nonsense"),
)
VALUES = (
    *(
        "cough=4",
        "cough=11",
        "cough=",
        "=",
        "blood=streaks",
        "2026-11-22",
        "2026-11-23",
        "csv",
        "json",
    ),
    *(
        "a4",
        "out.svg",
        "out.png",
        "out.csv",
        "in.csv",
        "in.json",
        "diary.mbc",
        "folder",
        "far/away/x",
    ),
)
words = st.one_of(
    st.sampled_from(OPTIONS),
    st.sampled_from(VALUES),
    st.sampled_from([text for text in NASTY_TEXTS if "\0" not in text]),
    st.text(st.characters(exclude_characters="\0/"), max_size=8),
)


@pytest.fixture
def place(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder deep enough for paths that climb, with files that may be named."""
    folder = tmp_path / "one" / "two" / "three"
    folder.mkdir(parents=True)
    (folder / "folder").mkdir()
    (folder / "in.csv").write_text(HEADER + "2026-11-22,,note,,,,Hello\n", encoding="utf-8")
    (folder / "in.json").write_text('{"format": "mbc-tracker-diary"}', encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


def run(program: Program, command: str, words: list[str]) -> None:
    result = program.run(command, *words)
    assert result.exit_code in {0, 1, 2}
    assert "Traceback" not in result.output
    if result.exit_code == 1:
        assert result.stderr.strip()


@pytest.mark.usefixtures("place")
@tries(250, 10_000)
@given(
    command=st.sampled_from([name for name in COMMANDS if name not in SLOW] + ["nonsense"]),
    words=st.lists(words, max_size=5),
)
def test_any_words_end_as_they_should(program: Program, command: str, words: list[str]) -> None:
    run(program, command, words)


@pytest.mark.usefixtures("place")
@tries(30, 500)
@given(command=st.sampled_from(SLOW), words=st.lists(words, max_size=4))
def test_pages_and_pictures_too(program: Program, command: str, words: list[str]) -> None:
    run(program, command, ["-o", "out.svg", *words])
