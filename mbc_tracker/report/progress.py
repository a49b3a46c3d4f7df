"""The steps of making a report, for whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Protocol, TypeAlias


class ReportStep(StrEnum):
    """A step of making the report."""

    WORDS = "words"
    CHART = "chart"
    PAGES = "pages"
    FURTHER = "further"


class StepCallback(Protocol):
    """Is called before a step begins; ``number`` counts the charts from 1, and is 0 otherwise."""

    def __call__(self, step: ReportStep, number: int, /) -> None: ...


def ignore_step(_step: ReportStep, _number: int, /) -> None:
    """The callback where nobody waits."""


#: Gets the first pages as a PDF while the rest is being set.
FirstPagesCallback: TypeAlias = Callable[[bytes], None]


def ignore_first_pages(_pdf: bytes, /) -> None:
    """The callback where nobody looks at pages before all are there."""
