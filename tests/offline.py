"""Whether anything in the test run reaches for the network; it fails if so.

Python itself reports each use of its sockets, whoever makes it. What Qt and other native code open
is looked at by ``make torture``, from outside.
"""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator

import pytest

#: Sockets on the same computer: a second start of the program calls the first one so.
_LOCAL = (getattr(socket, "AF_UNIX", None),)
_HARMLESS = ("socket.gethostname",)


class Watch:
    """Hears of every use of a socket. ``seen``: those that were not local, in words."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def hear(self, event: str, arguments: tuple[object, ...]) -> None:
        """Refuse what is not local, and remember it in case the refusal is swallowed."""
        if event.startswith("socket.") and event not in _HARMLESS and not _local(event, arguments):
            self.seen.append(f"{event} {arguments[1:]}")
            raise PermissionError(f"Nothing may use the network: {event}")


def _local(event: str, arguments: tuple[object, ...]) -> bool:
    if event == "socket.__new__":
        return arguments[1] in _LOCAL
    return isinstance(arguments[0], socket.socket) and arguments[0].family in _LOCAL


WATCH = Watch()
sys.addaudithook(WATCH.hear)


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """A test in which anything reaches for the network fails."""
    before = len(WATCH.seen)
    yield
    assert WATCH.seen[before:] == [], "Nothing may use the network."


def pytest_sessionfinish(session: pytest.Session) -> None:
    """So does the whole run, where it happened outside a test."""
    if WATCH.seen:
        print(f"\nNothing may use the network: {WATCH.seen}", file=sys.stderr)  # noqa: T201
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
