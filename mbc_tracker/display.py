"""Whether there is a display to open a window on, and what is said where there is none."""

from __future__ import annotations

import os
import sys

from mbc_tracker.message import Message

NO_DISPLAY = Message(
    "There is no display to open a window on. These work without one: mbc-tracker log, show, "
    "notices, report, chart, export, import, backup, restore and check."
)


def has_display() -> bool:
    """Whether a display is named at all; whether it can be reached shows when Qt tries."""
    has_always_one = sys.platform in {"win32", "darwin"}
    return has_always_one or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
