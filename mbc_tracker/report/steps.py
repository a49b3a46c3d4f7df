"""The steps of making a report, for whoever waits for it."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Step(StrEnum):
    """What is being done."""

    WORDS = "words"
    CHART = "chart"
    PAGES = "pages"


class Tell(Protocol):
    """Hears of a step before it begins; ``number`` counts the charts from 1."""

    def __call__(self, step: Step, number: int, /) -> None: ...


def untold(_step: Step, _number: int, /) -> None:
    """Nobody waits."""
