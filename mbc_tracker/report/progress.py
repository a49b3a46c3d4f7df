"""The steps of making a report, for whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, TypeAlias


class ReportStep(StrEnum):
    """What is being done."""

    WORDS = "words"
    CHART = "chart"
    PAGES = "pages"
    FURTHER = "further"


class StepCallback(Protocol):
    """Hears of a step before it begins; ``number`` counts the charts from 1."""

    def __call__(self, step: ReportStep, number: int, /) -> None: ...


def ignore_step(_step: ReportStep, _number: int, /) -> None:
    """Nobody waits."""


#: Gets the first pages as a PDF while the rest is being set.
FirstPagesCallback: TypeAlias = Callable[[bytes], None]


def ignore_first_pages(_pdf: bytes, /) -> None:
    """Nobody looks at pages before all are there."""
