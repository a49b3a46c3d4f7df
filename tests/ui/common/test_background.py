"""Work beside the window."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.common.background import Background


class Heard:
    """Everything a background said, in order."""

    def __init__(self, background: Background) -> None:
        self.told: list[object] = []
        self.done: list[object] = []
        self.failed: list[Exception] = []
        background.progress.connect(self.told.append)
        background.done.connect(self.done.append)
        background.failed.connect(self.failed.append)


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


@pytest.fixture
def background(owner: QObject) -> Background:
    return Background(owner)


@pytest.fixture
def heard(background: Background) -> Heard:
    return Heard(background)


def test_work_is_done_on_another_thread_and_its_result_comes_back(
    qtbot: QtBot, background: Background, heard: Heard
):
    background.start(lambda tell: threading.current_thread())
    assert background.busy
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.done != [threading.current_thread()]
    assert not background.busy


def test_steps_are_heard_while_it_goes_on(qtbot: QtBot, background: Background, heard: Heard):
    def two_steps(tell: Callable[..., None]) -> None:
        tell("step", 1)
        tell("step", 2)

    background.start(two_steps)
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.told == [("step", 1), ("step", 2)]


def waiting(until: threading.Event, reached: list[str]) -> Callable[..., object]:
    """Work that says one step, waits, and says another."""

    def work(tell: Callable[..., None]) -> str:
        tell("before")
        until.wait(10)
        tell("after")
        reached.append("end")
        return "old"

    return work


def test_newer_work_takes_the_place_of_older(qtbot: QtBot, background: Background, heard: Heard):
    go = threading.Event()
    reached: list[str] = []
    background.start(waiting(go, reached))
    qtbot.waitUntil(lambda: bool(heard.told))
    background.start(lambda tell: "new")
    go.set()
    qtbot.waitUntil(lambda: bool(heard.done))
    assert heard.done == ["new"]
    assert reached == []


def test_abandoned_work_ends_before_its_next_step(
    qtbot: QtBot, background: Background, heard: Heard
):
    go = threading.Event()
    reached: list[str] = []
    background.start(waiting(go, reached))
    qtbot.waitUntil(lambda: bool(heard.told))
    background.abandon()
    assert not background.busy
    go.set()
    background.start(lambda tell: "next")
    qtbot.waitUntil(lambda: bool(heard.done))
    assert (reached, heard.done, heard.failed) == ([], ["next"], [])


def test_a_fault_is_handed_over_and_the_next_work_goes_on(
    qtbot: QtBot, background: Background, heard: Heard
):
    def faulty(tell: Callable[..., None]) -> None:
        raise KeyError("lost")

    background.start(faulty)
    qtbot.waitUntil(lambda: bool(heard.failed))
    assert not background.busy
    background.start(lambda tell: 1)
    qtbot.waitUntil(lambda: heard.done == [1])


def test_when_its_window_is_gone_the_work_ends_quietly_and_so_does_the_thread(qtbot: QtBot):
    before = set(threading.enumerate())
    owner = QObject()
    go = threading.Event()
    reached: list[str] = []
    background = Background(owner)
    background.start(waiting(go, reached))
    (thread,) = set(threading.enumerate()) - before
    time.sleep(0.05)
    owner.deleteLater()
    del owner, background
    qtbot.wait(20)
    go.set()
    thread.join(10)
    assert not thread.is_alive()


#: Windows that are closed one after the other while work speaks to them.
CLOSED_WINDOWS = """
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from mbc_tracker.ui.common.background import Background

application = QCoreApplication([])

def work(tell):
    for step in range(300):
        tell(step)

for number in range(400):
    window = QObject()
    Background(window).start(work)
    for _ in range(number % 7):
        application.processEvents()
    window.deleteLater()
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
"""


def test_a_window_can_close_while_work_speaks_to_it():
    """In a process of its own: a fault here ends it without a word."""
    ended = subprocess.run([sys.executable, "-c", CLOSED_WINDOWS], check=False, capture_output=True)
    assert (ended.returncode, ended.stderr) == (0, b"")
