"""The first lines that run: quick to load, and quiet if they are interrupted."""

from __future__ import annotations

import gc
import sys

INTERRUPTED = 130  # what shells expect after Ctrl+C


def main() -> None:
    """Load the program and run it with the arguments it was started with."""
    # Loading makes tens of thousands of objects and frees none of them, so looking for garbage
    # meanwhile only costs time. It is switched on again when a command has its diary; a window
    # looks by itself (ui/shell/gc_timer.py).
    gc.disable()
    try:
        from mbc_tracker import app

        app.main()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
