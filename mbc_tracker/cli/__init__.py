"""The program without a window, for scripts and for checks."""

from __future__ import annotations

from mbc_tracker.cli.commands import cli
from mbc_tracker.cli.session import Dependencies, discard_output

__all__ = ["Dependencies", "cli", "discard_output"]
