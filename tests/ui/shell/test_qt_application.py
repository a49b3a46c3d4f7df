"""What Qt finds fatal while it starts ends the program in one sentence; other lines are kept."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest
from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from mbc_tracker.display import NO_DISPLAY
from mbc_tracker.message import Message
from mbc_tracker.ui.shell import qt_application
from mbc_tracker.ui.shell.qt_application import exit_without_display, set_identity


@pytest.fixture
def end(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The exit code with which the process would have ended."""
    codes: list[int] = []
    monkeypatch.setattr(os, "_exit", codes.append)
    return codes


def test_lines_that_are_not_fatal_come_out_afterwards(capfd: pytest.CaptureFixture[str]):
    with exit_without_display(lambda: None):
        os.write(2, b"a library's own line\n")
        os.write(2, b"and another\n")
        assert capfd.readouterr().err == ""
    assert capfd.readouterr().err == "a library's own line\nand another\n"


def test_without_a_stderr_nothing_is_held_back(monkeypatch: pytest.MonkeyPatch):
    def fail(_: int) -> int:
        raise OSError

    monkeypatch.setattr(os, "dup", fail)
    before = qInstallMessageHandler(None)
    qInstallMessageHandler(before)
    with exit_without_display(lambda: None):
        inside = qInstallMessageHandler(before)
    assert inside is before


@pytest.mark.parametrize(
    ("complaints", "sentence"),
    [
        ("qt.qpa.xcb: could not connect to display :5\nNo Qt platform plugin", NO_DISPLAY),
        ("Failed to create wl_display (No such file)\nNo Qt platform plugin", NO_DISPLAY),
        ("Could not find the Qt platform plugin “x”\nmore", "opened: Could not find the Qt"),
        ("something else", "The window can't be opened: something else"),
    ],
)
def test_the_sentence_says_what_is_missing(
    end: list[int], capfd: pytest.CaptureFixture[str], complaints: str, sentence: str | Message
):
    released: list[bool] = []
    end_program: Callable[[str, Callable[[], object], str], object] = qt_application._end
    end_program(complaints, lambda: released.append(True), "en")
    assert str(sentence) in capfd.readouterr().err
    assert end == [1]
    assert released == [True]


def test_the_sentence_is_in_the_language_of_the_window(
    end: list[int], capfd: pytest.CaptureFixture[str]
):
    end_program: Callable[[str, Callable[[], object], str], object] = qt_application._end
    end_program("something else", lambda: None, "es")
    assert capfd.readouterr().err.startswith("La ventana no se puede abrir: something else")


def test_every_window_has_the_programs_icon(qapp: QApplication):
    set_identity(qapp)
    for size in (16, 32, 256):
        image = qapp.windowIcon().pixmap(size, size).toImage()
        assert image.pixelColor(image.width() // 2, image.height() // 12).name() == "#0b5563"
