"""Which check has to catch which mistake; one that does not makes torture fail."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from crashtests.backup_scenarios import Backups
from crashtests.disturbances import disturb
from crashtests.kills import kill_repeatedly
from crashtests.leaks import leaks
from crashtests.power_cuts import cut
from crashtests.press_scenarios import Presses, SavedTooEarly
from crashtests.result import Result
from crashtests.sockets import A_MISTAKE, sockets

_TESTS_FAILED = 1  # what pytest ends with then; more is a fault of the run itself


@dataclass(frozen=True, slots=True)
class MutationCheck:
    """check: runs the check on the program with the mistake; it has to complain."""

    mistake: str
    check: Callable[[], Result]


def _killed() -> Result:
    return kill_repeatedly(SavedTooEarly(), 200, until_bad=True)


def _cut_with_less_syncing() -> Result:
    return cut(Presses(), 1000, "synchronous=NORMAL", until_bad=True)


def _cut_with_unsynced_folders() -> Result:
    return cut(Backups(), 500, "folders not synced", until_bad=True)


def _spilled() -> Result:
    return leaks("temp_store=FILE")


def _called_out() -> Result:
    return sockets("with a socket", A_MISTAKE)


def _disturbed() -> Result:
    mistake = "what others do to the file not looked for"
    return disturb("an older copy written over it", 50, mistake, until_bad=True)


def _rescued_from_backup() -> Result:
    return disturb("emptied", 50, "a rescue from the backup alone", until_bad=True)


def _formulas() -> Result:
    return tests("text given to spreadsheets as it is", "tests/exchange/test_csv_writer.py")


def _markup() -> Result:
    return tests("text on labels read as markup", "tests/ui/test_hostile_text.py")


def tests(mistake: str, file: str) -> Result:
    """Run tests on the program with the mistake: they ought to fail."""
    start = time.monotonic()
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "crashtests.with_mutant", file]
    done = subprocess.run(
        command, check=False, capture_output=True, env={**os.environ, "MBC_MISTAKE": mistake}
    )
    bad = [f"{file} failed"] if done.returncode == _TESTS_FAILED else []
    return Result(f"tests: {file}", 1, 1, 0, 0, bad, time.monotonic() - start)


ALL: Sequence[MutationCheck] = (
    MutationCheck("acknowledged before commit", _killed),
    MutationCheck("synchronous=NORMAL", _cut_with_less_syncing),
    MutationCheck("folders not synced", _cut_with_unsynced_folders),
    MutationCheck("what others do to the file not looked for", _disturbed),
    MutationCheck("a rescue from the backup alone", _rescued_from_backup),
    MutationCheck("temp_store=FILE", _spilled),
    MutationCheck("a socket opened", _called_out),
    MutationCheck("text given to spreadsheets as it is", _formulas),
    MutationCheck("text on labels read as markup", _markup),
)
