"""A scenario worked on in a process of its own, for strace to watch.

    python -m crashtests.child SCENARIO FOLDER ROUNDS [MISTAKE]

What the person would be told goes to standard output, a write for each.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from crashtests.mutants import BY_NAME
from crashtests.scenarios import NAMED


def main(scenario: str, place: str, rounds: str, mistake: str) -> None:
    """Make the mistake, if any, and work."""
    if mistake:
        BY_NAME[mistake].make()
    NAMED[scenario]().work(Path(place), _say, range(int(rounds)))


def _say(what: str) -> None:
    os.write(1, f"{what}\n".encode())


if __name__ == "__main__":
    main(*sys.argv[1:])
