"""The first window fits the screen that is free, whatever its size and scaling."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.style import screens

USUAL = QSize(1280, 800)
#: What a task bar leaves, in the pixels that windows are measured in: 1366×768 at 100 and 125 %,
#: 1920×1080 at 150 and 200 %, 1280×720, 1024×640.
SMALL = [(1366, 728), (1093, 574), (1280, 680), (960, 500), (1280, 680), (1024, 600)]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setMinimumSize(900, 500)
    return made


@pytest.mark.parametrize("room", SMALL)
def test_a_small_screen_is_filled_and_never_left(
    window: QWidget, monkeypatch: pytest.MonkeyPatch, room: tuple[int, int]
):
    free = QSize(*room) - QSize(16, 48)
    monkeypatch.setattr(screens, "on_screen", lambda _: free)
    screens.fit_first(window, USUAL)
    assert window.size().boundedTo(free) == window.size()
    assert window.minimumSize().boundedTo(free) == window.minimumSize()
    assert window.windowState() is Qt.WindowState.WindowMaximized


def test_a_large_screen_gets_the_usual_size(window: QWidget, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(screens, "on_screen", lambda _: QSize(1904, 992))
    screens.fit_first(window, USUAL)
    assert window.size() == USUAL
    assert window.windowState() is Qt.WindowState.WindowNoState
