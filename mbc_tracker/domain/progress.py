"""How far long work has come, for whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

#: Called now and then with how many are done. It may end the work by raising.
ProgressCallback: TypeAlias = Callable[[int], None]

#: So many are done between two calls.
BATCH = 1_000


def report_progress(count: int, progress: ProgressCallback) -> None:
    """Call ``progress`` with ``count``, but only once in BATCH."""
    if count % BATCH == 0:
        progress(count)


def ignore_progress(_: int) -> None:
    """The ProgressCallback for work whose progress nobody watches."""
