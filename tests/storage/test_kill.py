from __future__ import annotations

import random
import subprocess
import sys
import threading
from datetime import timedelta
from pathlib import Path

import pytest

import mbc_tracker
from mbc_tracker.domain.records import Answer
from mbc_tracker.storage.backup import check
from mbc_tracker.storage.open_store import open_store
from tests.builders import TODAY

pytestmark = pytest.mark.covered_elsewhere

ROOT = Path(mbc_tracker.__file__).parents[1]
chance = random.Random(4711)


def killed_while_recording(path: Path, *how: str) -> list[int]:
    """Let the recorder run, kill it at some moment, and tell which answers it called saved."""
    command = [sys.executable, "-m", "tests.storage.recorder", str(path), *how]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as recorder:
        assert recorder.stdout is not None
        said = [recorder.stdout.readline()]
        threading.Timer(chance.uniform(0, 0.08), recorder.kill).start()
        said += recorder.stdout.readlines()
    return [int(line) for line in said if line.endswith("\n")]


def missing(path: Path, said: list[int]) -> list[int]:
    """Which of the answers that were called saved are not in the diary."""
    store = open_store(path, create=False)
    there = {(it.day, it.value) for it in store.records(Answer)}
    store.close()
    return [n for n in said if (TODAY - timedelta(days=n), n % 11) not in there]


@pytest.mark.skipif(sys.platform == "win32", reason="a killed process looks different there")
def test_no_answer_that_was_called_saved_is_lost_when_the_program_is_killed(diary_path: Path):
    said: list[int] = []
    for _ in range(16):
        said += killed_while_recording(diary_path)
        assert missing(diary_path, said) == []
    # Each run has said at least one by then, also where others keep the disk busy.
    assert check(diary_path).counts["answers"] >= len(said) == len(set(said)) >= 16


@pytest.mark.skipif(sys.platform == "win32", reason="a killed process looks different there")
def test_a_program_that_speaks_before_the_commit_is_caught(diary_path: Path):
    lost: list[int] = []
    for _ in range(40):
        lost += missing(diary_path, killed_while_recording(diary_path, "too-early"))
        if lost:
            break
    assert lost
