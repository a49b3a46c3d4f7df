"""What may be told about a mistake of the program."""

from __future__ import annotations

import platform
import traceback
from pathlib import Path
from types import TracebackType

from mbc_tracker import __version__


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
