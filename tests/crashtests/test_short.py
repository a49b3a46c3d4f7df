"""A few kills and power cuts of every scenario; ``make torture`` does thousands."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from crashtests import disturbances, syscall_trace
from crashtests.scenarios import ALL

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.covered_elsewhere,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL"),
]
traced = pytest.mark.skipif(not shutil.which("strace"), reason=syscall_trace.MISSING)


def torture(*arguments: str) -> tuple[int, list[list[str]]]:
    """Run it in a process of its own, which may be forked; its exit code and the table's cells."""
    command = [sys.executable, "-m", "crashtests", *arguments]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    rows = [line.strip("| ").split(" | ") for line in done.stdout.splitlines() if "|" in line]
    assert rows, done.stderr
    return done.returncode, rows[2:]


@traced
@pytest.mark.parametrize("name", [it.name for it in ALL if it.cuts])
def test_nothing_that_was_called_done_is_lost_by_kills_and_power_cuts(name: str):
    code, (killed, cut) = torture("--short", name)
    assert (killed[0], cut[0]) == (f"kills: {name}", f"power cuts: {name}")
    # Where a kill falls in a few tries is chance; what the cuts see is the same each time.
    assert int(killed[2]) > 0, "no process was at work"
    assert int(cut[3]) > 0, "nothing was interrupted in the midst"
    assert (killed[5], cut[5], code) == ("0", "0", 0)


def test_what_other_programs_do_to_the_file_is_noticed_and_nothing_saved_is_lost():
    code, results = torture("--short", disturbances.NAME)
    assert len(results) == 2 * len(disturbances.ALL)
    assert [cells[0] for cells in results if cells[1] != cells[2]] == [], "not noticed"
    assert ([cells[0] for cells in results if cells[5] != "0"], code) == ([], 0)


@traced
@pytest.mark.parametrize(
    "mistake",
    [
        "acknowledged before commit",
        "synchronous=NORMAL",
        "folders not synced",
        "what others do to the file not looked for",
        "a rescue from the backup alone",
    ],
)
def test_a_mistake_that_loses_answers_is_caught(mistake: str):
    command = [sys.executable, "-m", "crashtests", "--mistake", mistake]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert f"| {mistake} | " in done.stdout
    assert "missed" not in done.stdout
