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

from mbc_tracker import lock_file as lock_files
from mbc_tracker.diary_lock import DiaryLock, OpenOnOtherComputer
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.lock_file import parse_owner, short_host_name

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
    lock_for_program, calls = lock_files._lock, []

    def lock_too_late(descriptor: int) -> bool:
        calls.append(descriptor)
        if len(calls) == 1:
            lock_file.unlink()
        return lock_for_program(descriptor)

    monkeypatch.setattr(lock_files, "_lock", lock_too_late)
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
    owner = parse_owner(data)
    assert owner.process >= 0
    assert bool(owner.process) <= bool(owner.computer)


def test_the_number_of_another_program_shuts_nobody_out(path: Path, lock_file: Path):
    """As after a restart: the first process of the system has it, or whatever came later."""
    left_behind(f"1\nmbc-tracker\n{platform.node()}\n\n".encode(), lock_file)
    taken(path)
    assert list(path.parent.iterdir()) == []


def taken(path: Path) -> None:
    """The lock can be had at once, and let go."""
    lock = DiaryLock(path)
    lock.acquire()
    assert lock.is_held
    lock.release()


def test_an_empty_folder_in_its_place_is_removed(path: Path, lock_file: Path):
    lock_file.mkdir()
    taken(path)
    assert list(path.parent.iterdir()) == []


def test_a_full_folder_in_its_place_is_moved_under_a_free_name(path: Path, lock_file: Path):
    aside = [path.with_name(f"diary.mbc.lock (moved {number})") for number in (1, 2)]
    aside[0].touch()
    lock_file.mkdir()
    (lock_file / "mine").write_text("kept", encoding="utf-8")
    taken(path)
    assert (aside[1] / "mine").read_text(encoding="utf-8") == "kept"
    assert sorted(path.parent.iterdir()) == aside


@pytest.mark.skipif(os.name == "nt", reason="no such files there")
def test_a_pipe_in_its_place_is_moved_and_a_link_removed(path: Path, lock_file: Path):
    os.mkfifo(lock_file)
    taken(path)
    (path.parent / "elsewhere").write_text("kept", encoding="utf-8")
    lock_file.symlink_to(path.parent / "elsewhere")
    taken(path)
    assert sorted(it.name for it in path.parent.iterdir()) == [
        "diary.mbc.lock (moved 1)",
        "elsewhere",
    ]
    assert (path.parent / "elsewhere").read_text(encoding="utf-8") == "kept"


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights there")
def test_a_folder_that_can_not_be_moved_lets_the_diary_be_read(
    shared_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    """Nothing can be written there, so nobody has to be kept from it."""
    (shared_folder / "diary.mbc.lock").mkdir()
    shared_folder.chmod(0o555)
    lock = DiaryLock(shared_folder / "diary.mbc")
    with unprivileged():
        lock.acquire()
    assert not lock.is_held


@pytest.mark.skipif(os.name == "nt", reason="files have no such rights there")
def test_ones_own_lock_that_lost_its_rights_shuts_nobody_out(
    shared_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
):
    lock = DiaryLock(shared_folder / "diary.mbc")
    with unprivileged():
        (shared_folder / "diary.mbc.lock").touch(mode=0o400)
        lock.acquire()
        assert lock.is_held
        lock.release()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
def test_a_full_disk_has_the_lock_without_a_name(path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(descriptor: int, data: bytes) -> int:
        raise OSError(28, f"no room for {len(data)} in {descriptor}")

    with monkeypatch.context() as patched:
        patched.setattr("os.write", full)
        lock = DiaryLock(path)
        lock.acquire()
    with pytest.raises(EnvironmentFault, match=r"is already open\. Close it there first\."):
        DiaryLock(path).acquire()
    lock.release()


@pytest.mark.parametrize("ours", ["DESKTOP-of-Jordan-upstairs", "desktop-of-jord"])
def test_systems_that_write_a_name_in_their_own_ways_are_one_computer(
    path: Path, lock_file: Path, monkeypatch: pytest.MonkeyPatch, ours: str
):
    left_behind(b"4242\nmbc-tracker\nDESKTOP-OF-JORD\n", lock_file)
    monkeypatch.setattr("platform.node", lambda: ours)
    taken(path)
    assert short_host_name(ours) == "desktop-of-jord"


@pytest.mark.skipif(os.name == "nt", reason="the other name would need rights there")
def test_two_hard_links_are_one_diary(processes: list[subprocess.Popen[str]], path: Path):
    path.touch()
    other = path.with_name("other.mbc")
    os.link(path, other)
    first = holder(processes, path)
    lock = DiaryLock(other)
    with pytest.raises(EnvironmentFault, match=f"already open in process {first.pid}"):
        lock.acquire()
    assert not lock.is_held
    assert not other.with_name("other.mbc.lock").exists()
    assert lock.holder.address == DiaryLock(path).address
    first.kill()
    first.wait()
    taken(other)


def test_a_folder_that_is_mounted_twice_is_one_diary(tmp_path: Path):
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    (one / "diary.mbc").touch()
    mount = ["mount", "--bind", str(one), str(two)]
    if os.name == "nt" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only root can mount a folder twice")
    try:
        lock = DiaryLock(one / "diary.mbc")
        lock.acquire()
        with pytest.raises(EnvironmentFault, match="already open"):
            DiaryLock(two / "diary.mbc").acquire()
        lock.release()
        taken(two / "diary.mbc")
    finally:
        subprocess.run(["umount", str(two)], check=True)


@pytest.mark.skipif(os.name == "nt", reason="the other name would need rights there")
def test_a_diary_that_is_made_or_put_back_later_is_locked_by_its_file_then(path: Path):
    lock, other = DiaryLock(path), path.with_name("other.mbc")
    lock.acquire()
    for _ in range(2):
        path.touch()
        lock.follow_file()
        lock.follow_file()
        os.link(path, other)
        with pytest.raises(EnvironmentFault, match="already open"):
            DiaryLock(other).acquire()
        with pytest.raises(EnvironmentFault, match="already open"):
            DiaryLock(other).take_over()
        other.rename(path.with_name("as it was"))
        path.unlink()
    lock.follow_file()
    lock.release()
    assert [it.name for it in path.parent.iterdir()] == ["as it was"]


def test_where_the_own_folder_can_not_be_written_the_lock_beside_the_diary_is_enough(
    path: Path, own_home: Path
):
    path.touch()
    (own_home / "state").touch()
    lock = DiaryLock(path)
    lock.acquire()
    assert lock.is_held
    with pytest.raises(EnvironmentFault, match="already open"):
        DiaryLock(path).acquire()
    lock.release()


def test_a_file_without_a_number_has_the_lock_beside_it_only(
    path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
):
    """As on some network folders."""
    path.touch()
    status = os.stat_result((0o100600, 0, 1, 1, 0, 0, 0, 0, 0, 0))
    lock = DiaryLock(path)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "stat", lambda _: status)
        lock.follow_file()
    assert not lock.is_held
    assert not (own_home / "state").exists()


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


def forbidden(path: Path, mode: int) -> None:
    raise PermissionError(1, f"not yours to set to {mode:o}", str(path))


@pytest.mark.skipif(os.name == "nt", reason="files can't be closed this way")
def test_the_lock_of_another_account_is_not_taken_for_nobodys(
    shared_folder: Path,
    unprivileged: Callable[[], AbstractContextManager[None]],
    monkeypatch: pytest.MonkeyPatch,
):
    """Another account's can't be opened, nor given other rights."""
    monkeypatch.setattr(Path, "chmod", forbidden)
    path = shared_folder / "diary.mbc"
    lock_file = left_behind(b"1\nmbc-tracker\nhere\n\n\n", shared_folder / "diary.mbc.lock")
    os.chmod(lock_file, 0)  # noqa: PTH101 - what the program uses is taken from it
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
