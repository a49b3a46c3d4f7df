"""The program without a window, for scripts and for checks."""

from __future__ import annotations

from mbc_tracker.cli.commands import cli
from mbc_tracker.cli.session import Wiring, discard_output

__all__ = ["Wiring", "cli", "discard_output"]
