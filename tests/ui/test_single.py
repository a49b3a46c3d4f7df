"""One program at a time for one diary, with real second processes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.errors import Trouble
from mbc_tracker.ui import single
from mbc_tracker.ui.single import Held, HeldElsewhere

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from mbc_tracker.ui.single import Held, HeldElsewhere
application = QCoreApplication([])
held = Held(Path(sys.argv[1]))
held.hold()
if len(sys.argv) > 2:
    if sys.argv[2] == "slowly":
        QTimer.singleShot(600, held.listen)
    else:
        held.listen()
    held.asked_for.connect(application.quit)
print("held", flush=True)
application.exec()
print("asked for", flush=True)
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diary.mbc"


@pytest.fixture
def processes() -> Iterator[list[subprocess.Popen[str]]]:
    """Other programs, ended with the test."""
    started: list[subprocess.Popen[str]] = []
    yield started
    for process in started:
        process.kill()
        process.communicate()


def start(processes: list[subprocess.Popen[str]], *arguments: str) -> subprocess.Popen[str]:
    """Another process that holds the lock; returns when it does."""
    command = [sys.executable, "-c", HOLDER, *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    processes.append(process)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_a_second_start_calls_the_first_one(processes: list[subprocess.Popen[str]], path: Path):
    first = start(processes, str(path), "listening")
    second = Held(path)
    with pytest.raises(Trouble):
        second.hold()
    assert second.call_holder()
    assert first.communicate(timeout=20)[0] == "asked for\n"


def test_a_foreign_holder_is_named(processes: list[subprocess.Popen[str]], path: Path):
    first = start(processes, str(path))
    second = Held(path)
    with pytest.raises(Trouble, match=f"“diary.mbc” is already open in process {first.pid} on "):
        second.hold()
    assert not second.call_holder()


def test_the_lock_of_a_killed_program_is_taken_over(
    processes: list[subprocess.Popen[str]], path: Path
):
    first = start(processes, str(path))
    first.kill()
    first.wait()
    held = Held(path)
    held.hold()
    assert held._lock.isLocked()
    held.release()


def test_a_holder_that_is_only_just_starting_is_waited_for(
    processes: list[subprocess.Popen[str]], path: Path
):
    first = start(processes, str(path), "slowly")
    assert not Held(path).hold_or_call()
    assert first.communicate(timeout=20)[0] == "asked for\n"


def test_a_holder_that_is_soon_done_is_waited_for(
    processes: list[subprocess.Popen[str]], path: Path
):
    first = start(processes, str(path))
    timer = threading.Timer(0.3, first.kill)
    timer.start()
    held = Held(path)
    assert held.hold_or_call()
    held.release()
    timer.join()


def test_of_twenty_starts_at_once_exactly_one_holds_the_diary(
    processes: list[subprocess.Popen[str]], path: Path
):
    command = [sys.executable, "-c", HOLDER, str(path)]
    for _ in range(20):
        other = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        processes.append(other)
    left = wait_for_one(processes)
    assert left.stdout is not None
    assert left.stdout.readline() == "held\n"
    refused = [it.communicate()[1] for it in processes if it is not left]
    assert all("is already open in process" in said for said in refused)


def wait_for_one(processes: list[subprocess.Popen[str]]) -> subprocess.Popen[str]:
    """Until all but one have ended: that one."""
    end = time.monotonic() + 60
    while len(left := [it for it in processes if it.poll() is None]) > 1:
        assert time.monotonic() < end
        time.sleep(0.05)
    (only,) = left
    return only


def test_a_released_lock_leaves_nothing_behind(path: Path):
    held = Held(path)
    held.hold()
    held.release()
    assert list(path.parent.iterdir()) == []


def test_the_first_one_hears_of_every_later_start(qtbot: QtBot, path: Path):
    held = Held(path)
    held.hold()
    held.listen()
    for _ in range(2):
        with qtbot.waitSignal(held.asked_for):
            assert Held(path).call_holder()
    held.release()


def test_the_diarys_folder_is_made_for_the_lock(tmp_path: Path):
    path = tmp_path / "new" / "folder" / "diary.mbc"
    held = Held(path)
    held.hold()
    assert held._lock.isLocked()
    held.release()


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights there")
def test_where_nothing_can_be_written_nobody_holds_or_listens(tmp_path: Path):
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    held = Held(tmp_path / "file" / "diary.mbc")
    held.hold()
    held.listen()
    assert not held._lock.isLocked()
    assert held._server is None
    held.release()


def test_two_diaries_do_not_disturb_each_other(tmp_path: Path):
    first, second = Held(tmp_path / "a.mbc"), Held(tmp_path / "b.mbc")
    first.hold()
    second.hold()
    first.listen()
    assert not second.call_holder()
    for held in (first, second):
        held.release()


@pytest.mark.parametrize("left", [b"", b"\0" * 40, b"not a lock\n"])
def test_a_lock_that_a_kill_left_unwritten_shuts_nobody_out(path: Path, left: bytes):
    lock = path.with_name(f"{path.name}.lock")
    path.parent.mkdir(parents=True, exist_ok=True)
    lock.write_bytes(left)
    with pytest.raises(Trouble, match="already open"):  # somebody may just be writing it
        Held(path).hold()
    os.utime(lock, (0, 0))
    held = Held(path)
    held.hold()
    assert held._lock.isLocked()
    held.release()


def test_a_link_is_the_same_diary(tmp_path: Path):
    real, link = tmp_path / "diary.mbc", tmp_path / "link.mbc"
    real.touch()
    link.symlink_to(real)
    held = Held(link)
    held.hold()
    with pytest.raises(Trouble, match="already open"):
        Held(real).hold()
    held.release()


def elsewhere(path: Path) -> Path:
    """The lock of a program on another computer."""
    lock = path.with_name(f"{path.name}.lock")
    lock.write_text("4242\nmbc-tracker\nward-laptop\n\n\n", encoding="utf-8")
    return lock


def test_the_lock_of_another_computer_is_said_at_once_and_left_alone(path: Path):
    before = elsewhere(path).read_bytes()
    start = time.monotonic()
    with pytest.raises(HeldElsewhere, match="open on another computer, “ward-laptop”"):
        Held(path).hold_or_call()
    assert time.monotonic() - start < 5
    assert elsewhere(path).read_bytes() == before


def test_it_can_be_taken_over_by_who_knows_better(path: Path):
    elsewhere(path)
    held = Held(path)
    held.take_over()
    assert held._lock.isLocked()
    held.release()


def test_the_diary_of_a_running_program_can_not_be_taken_over(path: Path):
    held = Held(path)
    held.hold()
    with pytest.raises(Trouble, match="already open in process"):
        Held(path).take_over()
    held.release()


def test_who_calls_before_there_is_an_event_loop_is_heard_later(qtbot: QtBot, path: Path):
    held = Held(path)
    held.hold()
    held.listen()
    assert all(Held(path).call_holder() for _ in range(60))  # more than Qt would let wait
    with qtbot.waitSignal(held.asked_for):
        pass
    held.release()


@pytest.mark.skipif(os.name == "nt", reason="files can't be closed this way")
def test_the_lock_of_another_account_is_not_taken_for_nobodys(
    shared_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    path = shared_folder / "diary.mbc"
    lock = path.with_name("diary.mbc.lock")
    lock.write_text("1\nmbc-tracker\nhere\n\n\n", encoding="utf-8")
    lock.chmod(0o600)
    os.utime(lock, (0, 0))
    with unprivileged(), pytest.raises(Trouble, match="already open"):
        Held(path).hold()
    assert lock.exists()


def test_a_name_that_is_no_text_has_a_lock_too(tmp_path: Path):
    assert single._name(tmp_path / os.fsdecode(b"\xff")) != single._name(tmp_path / "x")
