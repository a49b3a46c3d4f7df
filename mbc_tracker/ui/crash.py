"""Hearing of mistakes of the program itself, and what may be told about them."""

from __future__ import annotations

import platform
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from mbc_tracker import __version__


class CrashWatch(QObject):
    """Catches what nobody caught. Installed once, for the window."""

    happened = Signal(str)

    def install(self) -> None:
        """Hear of every exception that ends up uncaught."""
        sys.excepthook = self._hear

    def _hear(
        self, kind: type[BaseException], _: BaseException, trace: TracebackType | None
    ) -> None:
        self.happened.emit(report_of(kind, trace))


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
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
    return "/".join(Path(filename).parts[-3:])
