"""The one Qt application: made, or the program ends in one sentence without a display."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NoReturn

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QIcon

from mbc_tracker import paths
from mbc_tracker.content import messages
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.display import NO_DISPLAY
from mbc_tracker.message import Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_STDERR = 2
#: Qt's plug-ins for a display say these words, the first for X11 and the second for Wayland.
_UNREACHABLE = ("could not connect to display", "Failed to create wl_display")


def make_application() -> QApplication:
    """The one application object, with the name, style and typeface of the program."""
    from PySide6.QtWidgets import QApplication

    from mbc_tracker.ui.style.theme import register_fonts

    # setStyle() would do the same, but hand the style over to Python, which takes 5 ms.
    application = QApplication([*sys.argv[:1], "-style", "fusion"])
    set_identity(application)
    register_fonts()
    return application


def set_identity(application: QApplication) -> None:
    """Give the program its name and the icon of its windows."""
    application.setApplicationName("mbc-tracker")
    application.setApplicationDisplayName("MBC Tracker")
    application.setDesktopFileName("mbc-tracker")
    application.setWindowIcon(QIcon(str(paths.resource("program.svg"))))


def flush_deferred_deletes(application: QApplication) -> None:
    """Delete what waits for it: a dialog has to be gone before the window underneath it."""
    application.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@contextmanager
def exit_without_display(release: Callable[[], object], language: str = DEFAULT) -> Iterator[None]:
    """Inside, what Qt finds fatal ends the program with 1 and a sentence on stderr.

    Qt and the libraries below it complain in several lines and then abort. Their lines are held
    back, and come out after the block if all went well.

    release: gives back what the program has taken, since nothing else is done before the end.
    language: of the sentence.
    """
    try:
        stderr = os.dup(_STDERR)
    except OSError:  # there is none, as in a program without a terminal on Windows
        yield
        return
    with tempfile.TemporaryFile() as held:

        def complaints() -> bytes:
            held.seek(0)
            return held.read()

        def receive(kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
            os.write(_STDERR, f"{text}\n".encode())
            if kind is QtMsgType.QtFatalMsg:
                os.dup2(stderr, _STDERR)
                _end(complaints().decode(errors="replace"), release, language)

        os.dup2(held.fileno(), _STDERR)
        previous = qInstallMessageHandler(receive)
        try:
            yield
        finally:
            qInstallMessageHandler(previous)
            os.dup2(stderr, _STDERR)
            os.close(stderr)
            os.write(_STDERR, complaints())


def _end(complaints: str, release: Callable[[], object], language: str) -> NoReturn:
    release()
    sentence = messages.say_or_english(_sentence(complaints), language)
    print(sentence, file=sys.stderr, flush=True)  # noqa: T201 - nothing else can be shown
    os._exit(1)


def _sentence(complaints: str) -> Message:
    if any(words in complaints for words in _UNREACHABLE):
        return NO_DISPLAY
    reason = next((line for line in complaints.splitlines() if "plugin" in line), complaints)
    return Message("The window can't be opened: {reason}", reason=reason.strip())
