"""One window at a time for one diary, with real second processes."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.diary_lock import OpenOnOtherComputer
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.ui.shell.single_instance import SingleInstance

HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from mbc_tracker.ui.shell.single_instance import SingleInstance
application = QCoreApplication([])
held = SingleInstance(Path(sys.argv[1]))
held.lock.acquire()
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
    second = SingleInstance(path)
    with pytest.raises(EnvironmentFault):
        second.lock.acquire()
    assert second.call_holder()
    assert first.communicate(timeout=20)[0] == "asked for\n"


@pytest.mark.skipif(os.name == "nt", reason="the other name would need rights there")
def test_a_start_on_another_name_of_the_file_calls_the_first_one(
    processes: list[subprocess.Popen[str]], path: Path
):
    path.touch()
    os.link(path, path.with_name("other.mbc"))
    first = start(processes, str(path), "listening")
    assert not SingleInstance(path.with_name("other.mbc")).acquire_or_call()
    assert first.communicate(timeout=20)[0] == "asked for\n"


def test_a_foreign_holder_is_named(processes: list[subprocess.Popen[str]], path: Path):
    first = start(processes, str(path))
    second = SingleInstance(path)
    with pytest.raises(
        EnvironmentFault, match=f"“diary.mbc” is already open in process {first.pid} on "
    ):
        second.lock.acquire()
    assert not second.call_holder()


def test_a_holder_that_is_only_just_starting_is_waited_for(
    processes: list[subprocess.Popen[str]], path: Path
):
    first = start(processes, str(path), "slowly")
    assert not SingleInstance(path).acquire_or_call()
    assert first.communicate(timeout=20)[0] == "asked for\n"


def test_a_holder_that_is_soon_done_is_waited_for(
    processes: list[subprocess.Popen[str]], path: Path
):
    first = start(processes, str(path))
    timer = threading.Timer(0.3, first.kill)
    timer.start()
    held = SingleInstance(path)
    assert held.acquire_or_call()
    held.release()
    timer.join()


def test_the_first_one_hears_of_every_later_start(qtbot: QtBot, path: Path):
    held = SingleInstance(path)
    held.lock.acquire()
    held.listen()
    for _ in range(2):
        with qtbot.waitSignal(held.asked_for):
            assert SingleInstance(path).call_holder()
    held.release()


@pytest.mark.skipif(os.name == "nt", reason="folders have no such rights there")
def test_where_nothing_can_be_written_nobody_holds_or_listens(tmp_path: Path):
    (tmp_path / "file").write_text("not a folder", encoding="utf-8")
    held = SingleInstance(tmp_path / "file" / "diary.mbc")
    held.lock.acquire()
    held.listen()
    assert not held.lock.is_held
    assert held._server is None
    held.release()


def test_two_diaries_do_not_disturb_each_other(tmp_path: Path):
    first, second = SingleInstance(tmp_path / "a.mbc"), SingleInstance(tmp_path / "b.mbc")
    first.lock.acquire()
    second.lock.acquire()
    first.listen()
    assert not second.call_holder()
    for held in (first, second):
        held.release()


def elsewhere(path: Path) -> Path:
    """The lock of a program on another computer."""
    lock = path.with_name(f"{path.name}.lock")
    lock.write_text("4242\nmbc-tracker\nward-laptop\n\n\n", encoding="utf-8")
    return lock


def test_the_lock_of_another_computer_is_said_and_left_alone(path: Path):
    before = elsewhere(path).read_bytes()
    with pytest.raises(OpenOnOtherComputer, match="open on another computer, “ward-laptop”"):
        SingleInstance(path).acquire_or_call()
    assert elsewhere(path).read_bytes() == before


def test_who_calls_before_there_is_an_event_loop_is_heard_later(qtbot: QtBot, path: Path):
    held = SingleInstance(path)
    held.lock.acquire()
    held.listen()
    assert all(SingleInstance(path).call_holder() for _ in range(60))  # more than Qt would let wait
    with qtbot.waitSignal(held.asked_for):
        pass
    held.release()


def test_a_name_that_is_no_text_can_be_called_too(tmp_path: Path):
    odd, plain = (SingleInstance(tmp_path / os.fsdecode(name)) for name in (b"\xff", b"x"))
    assert odd.lock.address != plain.lock.address
