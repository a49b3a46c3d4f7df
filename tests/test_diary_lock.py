"""One program at a time for one diary, with real second processes."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker import diary_lock
from mbc_tracker.diary_lock import DiaryLock, OpenOnOtherComputer
from mbc_tracker.errors import EnvironmentFault

HOLDER = """
import sys
from pathlib import Path
from mbc_tracker.diary_lock import DiaryLock
lock = DiaryLock(Path(sys.argv[1]))
lock.acquire()
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "diary.mbc"


@pytest.fixture
def lock_file(path: Path) -> Path:
    return path.with_name("diary.mbc.lock")


def start(processes: list[subprocess.Popen[str]], path: Path) -> subprocess.Popen[str]:
    """Another process that tries to take the lock, and keeps it."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    processes.append(process)
    return process


def holder(processes: list[subprocess.Popen[str]], path: Path) -> subprocess.Popen[str]:
    """Another process that has the lock."""
    process = start(processes, path)
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def test_who_has_the_lock_is_named(processes: list[subprocess.Popen[str]], path: Path):
    other = holder(processes, path)
    computer = platform.node()
    with pytest.raises(
        EnvironmentFault, match=rf"“diary.mbc” is already open in process {other.pid} on"
    ):
        DiaryLock(path).acquire()
    with pytest.raises(EnvironmentFault, match=f" on {computer}. Close it there first."):
        DiaryLock(path).acquire()


def test_the_lock_of_a_killed_program_is_taken_over(
    processes: list[subprocess.Popen[str]], path: Path, lock_file: Path
):
    other = holder(processes, path)
    other.kill()
    other.wait()
    assert lock_file.exists()
    lock = DiaryLock(path)
    lock.acquire()
    assert lock.is_held
    lock.release()


def test_of_twenty_starts_at_once_exactly_one_holds_the_diary(
    processes: list[subprocess.Popen[str]], path: Path
):
    for _ in range(20):
        start(processes, path)
    end = time.monotonic() + 60
    while len(left := [it for it in processes if it.poll() is None]) > 1:
        assert time.monotonic() < end
        time.sleep(0.05)
    (only,) = left
    assert only.stdout is not None
    assert only.stdout.readline() == "held\n"
    refused = [process.communicate()[1] for process in processes if process is not only]
    assert all("is already open" in errors for errors in refused)
    # Whoever asks between the lock and the number in it is told no number.
    assert any(f"is already open in process {only.pid} on" in errors for errors in refused)


def test_a_released_lock_leaves_nothing_behind(path: Path):
    lock = DiaryLock(path)
    lock.acquire()
    lock.release()
    lock.release()
    assert not lock.is_held
    assert list(path.parent.iterdir()) == []


def test_a_lock_file_that_its_owner_removes_meanwhile_is_made_anew(
    path: Path, lock_file: Path, monkeypatch: pytest.MonkeyPatch
):
    """Between opening it and locking it: the lock would be on a file that nobody else can see."""
    lock_for_program, calls = diary_lock._lock, []

    def lock_too_late(descriptor: int) -> bool:
        calls.append(descriptor)
        if len(calls) == 1:
            lock_file.unlink()
        return lock_for_program(descriptor)

    monkeypatch.setattr(diary_lock, "_lock", lock_too_late)
    lock = DiaryLock(path)
    lock.acquire()
    assert len(calls) == 2
    with pytest.raises(EnvironmentFault, match="already open"):
        DiaryLock(path).acquire()
    lock.release()


def test_the_diarys_folder_is_made_for_the_lock(tmp_path: Path):
    lock = DiaryLock(tmp_path / "new" / "folder" / "diary.mbc")
    lock.acquire()
    assert lock.is_held
    lock.release()


def test_where_nothing_can_be_written_nobody_holds_it(tmp_path: Path):
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    lock = DiaryLock(tmp_path / "file" / "diary.mbc")
    lock.acquire()
    assert not lock.is_held
    lock.release()


def test_two_diaries_do_not_disturb_each_other(tmp_path: Path):
    locks = [DiaryLock(tmp_path / name) for name in ("a.mbc", "b.mbc")]
    for lock in locks:
        lock.acquire()
    assert all(lock.is_held for lock in locks)
    for lock in locks:
        lock.release()


def left_behind(data: bytes, lock_file: Path) -> Path:
    lock_file.write_bytes(data)
    return lock_file


@pytest.mark.parametrize("data", [b"", b"\0" * 40, b"not a lock\n", b"\xff\n\n\n", b"9" * 5000])
def test_a_lock_that_a_kill_left_unwritten_shuts_nobody_out(
    path: Path, lock_file: Path, data: bytes
):
    left_behind(data, lock_file)
    lock = DiaryLock(path)
    lock.acquire()
    assert lock_file.read_text(encoding="utf-8").startswith(f"{os.getpid()}\nmbc-tracker\n")
    lock.release()


@given(st.binary(max_size=80))
def test_any_content_names_an_owner_or_nobody(data: bytes):
    owner = diary_lock._parse(data)
    assert owner.process >= 0
    assert bool(owner.process) <= bool(owner.computer)


def test_a_folder_in_its_place_is_named(path: Path, lock_file: Path):
    lock_file.mkdir()
    with pytest.raises(EnvironmentFault, match=r"There is a folder called “diary\.mbc\.lock”"):
        DiaryLock(path).acquire()


def test_a_link_is_the_same_diary(tmp_path: Path):
    real, link = tmp_path / "diary.mbc", tmp_path / "link.mbc"
    real.touch()
    link.symlink_to(real)
    lock = DiaryLock(link)
    lock.acquire()
    with pytest.raises(EnvironmentFault, match="already open"):
        DiaryLock(real).acquire()
    lock.release()


def test_links_in_a_circle_have_a_place_all_the_same(tmp_path: Path):
    first, second = tmp_path / "a.mbc", tmp_path / "b.mbc"
    first.symlink_to(second)
    second.symlink_to(first)
    assert DiaryLock(first).real_path.parent == tmp_path


ELSEWHERE = b"4242\nmbc-tracker\nward-laptop\n\n\n"


def test_the_lock_of_another_computer_is_told_and_left_alone(path: Path, lock_file: Path):
    left_behind(ELSEWHERE, lock_file)
    with pytest.raises(OpenOnOtherComputer, match="open on another computer, “ward-laptop”"):
        DiaryLock(path).acquire()
    assert lock_file.read_bytes() == ELSEWHERE


def test_the_lock_of_another_computer_can_be_taken_over(path: Path, lock_file: Path):
    left_behind(ELSEWHERE, lock_file)
    lock = DiaryLock(path)
    lock.take_over()
    assert lock.is_held
    assert platform.node() in lock_file.read_text(encoding="utf-8")
    lock.release()


def test_the_diary_of_a_running_program_can_not_be_taken_over(path: Path):
    lock = DiaryLock(path)
    lock.acquire()
    with pytest.raises(EnvironmentFault, match="already open in process"):
        DiaryLock(path).take_over()
    lock.release()


@pytest.mark.skipif(os.name == "nt", reason="files can't be closed this way")
def test_the_lock_of_another_account_is_not_taken_for_nobodys(
    shared_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    """Another account's can't be opened; nor can a file without any rights, whoever has it."""
    path = shared_folder / "diary.mbc"
    lock_file = left_behind(b"1\nmbc-tracker\nhere\n\n\n", shared_folder / "diary.mbc.lock")
    lock_file.chmod(0)
    with (
        unprivileged(),
        pytest.raises(EnvironmentFault, match=r"already open\. Close it there first\."),
    ):
        DiaryLock(path).acquire()
    assert lock_file.exists()


@pytest.mark.skipif(os.name == "nt", reason="no such locks there")
def test_a_file_system_without_locks_is_left_to_the_database(
    path: Path, monkeypatch: pytest.MonkeyPatch
):
    def fail(descriptor: int, operation: int) -> None:
        raise OSError(descriptor, f"no locks here: {operation}")

    monkeypatch.setattr("fcntl.flock", fail)
    lock = DiaryLock(path)
    lock.acquire()
    assert lock.is_held
    lock.release()
