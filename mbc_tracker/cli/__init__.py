"""The command line: everything that works without a window."""

from __future__ import annotations

from mbc_tracker.cli.commands import cli
from mbc_tracker.cli.session import Dependencies, discard_output

__all__ = ["Dependencies", "cli", "discard_output"]
