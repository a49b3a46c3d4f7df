"""How far something long is, for whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

#: Called now and then with how many are done. It may end the work by raising.
ProgressCallback: TypeAlias = Callable[[int], None]

#: So many are done between two calls.
BATCH = 1_000


def report_progress(count: int, progress: ProgressCallback) -> None:
    """Say how far it is, but not for every one."""
    if count % BATCH == 0:
        progress(count)


def ignore_progress(_: int) -> None:
    """Nobody waits for how far it is."""
