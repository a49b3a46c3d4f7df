"""How far something long is, for whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

#: Called now and then with how many are done. It may end the work by raising.
Tell: TypeAlias = Callable[[int], None]

#: So many are done between two calls.
PORTION = 1_000


def telling(count: int, tell: Tell) -> None:
    """Say how far it is, but not for every one."""
    if count % PORTION == 0:
        tell(count)


def untold(_: int) -> None:
    """Nobody waits for how far it is."""
