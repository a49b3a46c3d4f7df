"""Hearing of mistakes of the program itself, and what may be told about them."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from mbc_tracker import __version__
from mbc_tracker.errors import MbcError


class CrashHandler(QObject):
    """Catches what nobody caught. Installed once, for the window."""

    happened = Signal(str)  # the report of a mistake
    refused = Signal(str)  # a sentence for the person

    def install(self) -> None:
        """Hear of every exception that ends up uncaught."""
        sys.excepthook = self._hear

    def uninstall(self) -> None:
        """Leave uncaught exceptions to Python again."""
        sys.excepthook = sys.__excepthook__

    def _hear(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """What the computer can cause is a sentence, wherever it happened; all else a mistake."""
        if isinstance(error, MbcError):
            self.refused.emit(str(error))
        else:
            self.happened.emit(crash_report(kind, trace))


def crash_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Kind of error and the lines of the program it passed through.

    Neither the error's own message nor any value is in it: both could hold diary text.
    """
    lines = [f"MBC Tracker {__version__}, Python {platform.python_version()}, {platform.system()}"]
    lines.append(kind.__name__)
    lines += [
        f"{_place(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    ]
    return "\n".join(lines)


def _place(filename: str) -> str:
    """The file within its package: the folders above it could hold the person's name."""
    *folders, name = Path(filename).parts
    for package in ("mbc_tracker", "site-packages"):
        if package in folders:
            inside = folders[len(folders) - 1 - folders[::-1].index(package) :]
            return "/".join([*inside, name])
    return name
