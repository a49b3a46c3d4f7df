"""What is done to a diary while the process is killed or the power is cut.

A new one takes four steps: a class below ``Scenario`` with a name, its three methods, and a line in
``crashtests.scenarios.ALL``. Kills, power cuts and the short form in the test run then know it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

Say = Callable[[str], None]


class Scenario:
    """A piece of work on the diary in a folder, and what must hold wherever it is interrupted.

    reuse: how many kills in a row meet the same folder, so that recovery follows upon recovery.
    longest: seconds after which the kill comes at the latest; 0 measures a whole run first.
    cuts: how often the work is done while its writes are recorded for the power cuts; 0: no cuts.
    share: of the kills that others get, where each takes long.
    """

    name = ""
    reuse = 1
    longest = 0.08
    cuts = 3
    share = 1.0

    def prepare(self, place: Path) -> None:
        """Fill the empty folder; runs once, and copies of it are handed out (``lay_out``)."""

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:
        """Do it again and again, and say what the person would be told is done."""
        raise NotImplementedError

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        """What is wrong, though all of ``messages`` came; nothing if all is well."""
        raise NotImplementedError


def diary_path(place: Path) -> Path:
    """Where a scenario's diary is."""
    return place / "diary.mbc"


_PREPARED: dict[str, TemporaryDirectory[str]] = {}


def lay_out(scenario: Scenario, place: Path) -> None:
    """Make a folder at ``place`` with what the scenario prepares, once for all kills and cuts."""
    if scenario.name not in _PREPARED:
        folder = TemporaryDirectory(prefix="mbc-torture-")
        scenario.prepare(Path(folder.name))
        _PREPARED[scenario.name] = folder
    shutil.copytree(_PREPARED[scenario.name].name, place)
