"""Qt objects are deleted on the window's thread, whoever makes the garbage."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.common.background import Background, without_progress
from mbc_tracker.ui.shell.gc_timer import GarbageTimer
from mbc_tracker.ui.style.screens import on_screen

ENOUGH = gc.get_threshold()[0] + 300  # more than Python lets pile up


class Searches:
    """Which generations were searched, and on which threads."""

    def __init__(self) -> None:
        self.generations: list[int] = []
        self.threads: set[threading.Thread] = set()

    def hear(self, phase: str, found: dict[str, int]) -> None:
        if phase == "start":
            self.generations.append(found["generation"])
            self.threads.add(threading.current_thread())


@pytest.fixture
def searches() -> Iterator[Searches]:
    heard = Searches()
    gc.collect()
    gc.callbacks.append(heard.hear)
    yield heard
    gc.callbacks.remove(heard.hear)


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    return QObject()


@pytest.fixture
def search(owner: QObject) -> GarbageTimer:
    return GarbageTimer(owner)


def litter() -> int:
    """Make what only a search for garbage can remove."""
    for _ in range(ENOUGH):
        ring: list[object] = []
        ring.append(ring)
    return ENOUGH


def test_a_worker_never_searches_and_the_window_does(
    qtbot: QtBot, searches: Searches, search: GarbageTimer, owner: QObject
):
    background = Background(owner)
    with qtbot.waitSignal(background.done):
        background.start(without_progress(litter))
    assert searches.threads == set()
    qtbot.waitUntil(lambda: bool(searches.threads))
    assert searches.threads == {threading.main_thread()}


def test_little_garbage_is_left_for_later(searches: Searches, search: GarbageTimer):
    search.collect_due()
    assert searches.generations == []


def test_older_garbage_is_searched_for_less_often(searches: Searches, search: GarbageTimer):
    for _ in range(12):
        litter()
        search.collect_due()
    assert searches.generations.count(0) == 11
    assert searches.generations.count(1) == 1


def test_everything_is_looked_through_seldom(searches: Searches, search: GarbageTimer):
    for _ in range(gc.get_threshold()[2] + 1):
        gc.collect(1)
    for _ in range(599):
        search.collect_due()
    assert 2 not in searches.generations
    search.collect_due()
    search.collect_due()
    assert searches.generations.count(2) == 1


def test_what_a_screen_is_asked_for_does_not_make_it_a_part_of_the_window(qtbot: QtBot):
    window = QWidget()
    qtbot.addWidget(window)
    screen = QGuiApplication.primaryScreen()
    on_screen(window)
    assert "parent" not in shiboken6.dump(screen)
