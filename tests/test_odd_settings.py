"""Absurd settings of a computer: the commands work, or say why not in one sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.covered_elsewhere,
    pytest.mark.skipif(os.name != "posix", reason="Windows has no such settings"),
]

#: Runs the program with so few open files as the first word says.
_WITH_FEW_FILES = (
    "import resource, sys; from mbc_tracker.app import main; most = int(sys.argv.pop(1));"
    "resource.setrlimit(resource.RLIMIT_NOFILE, (most, most)); sys.exit(main())"
)


def ran(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def with_files(most: int, path: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return ran("-c", _WITH_FEW_FILES, str(most), "--diary", str(path), *words)


def test_few_open_files_are_enough(tmp_path: Path):
    path = tmp_path / "diary.mbc"
    assert with_files(32, path, "log", "cough=4").stderr == ""
    chart = with_files(32, path, "chart", "-o", str(tmp_path / "a.svg"))
    assert (chart.returncode, chart.stderr) == (0, "")


@pytest.mark.parametrize(
    ("most", "words"),
    [(5, "log cough=4"), (6, "log cough=4"), (8, "chart -o a.png"), (14, "chart -o a.png")],
)
def test_with_next_to_no_open_files_one_sentence_says_that_it_does_not_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int, words: str
):
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "diary.mbc"
    with_files(32, path, "log", "cough=4")
    done = with_files(most, path, *words.split())
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("zone", ["UTC-25", "Nowhere/Land"])
def test_a_zone_that_is_none_stops_no_command(tmp_path: Path, zone: str):
    path = str(tmp_path / "diary.mbc")
    for words in (("log", "cough=4"), ("show",), ("report", "-o", str(tmp_path / "a.pdf"))):
        done = ran("-m", "mbc_tracker", "--diary", path, *words, TZ=zone)
        assert (done.returncode, done.stderr) == (0, "")


def test_a_home_that_can_not_be_written_is_no_matter_for_a_chart(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.delenv("MPLCONFIGDIR")
    path = str(tmp_path / "diary.mbc")
    home = tmp_path / "file"
    home.touch()
    nowhere = {f"XDG_{name}_HOME": str(home) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    for words in (("log", "cough=4"), ("chart", "-o", str(tmp_path / "a.png"))):
        done = ran("-m", "mbc_tracker", "--diary", path, *words, HOME=str(home), **nowhere)
        assert (done.returncode, done.stderr) == (0, "")
