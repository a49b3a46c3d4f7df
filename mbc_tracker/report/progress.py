"""The steps of making a report, for whoever waits for it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import TypeAlias


class ReportStep(StrEnum):
    """A step of making the report."""

    WORDS = "words"
    PAGES = "pages"
    FURTHER = "further"


#: Is called before a step begins.
StepCallback: TypeAlias = Callable[[ReportStep], None]


def ignore_step(_step: ReportStep, /) -> None:
    """The callback where nobody waits."""


#: Gets the first pages as a PDF while the rest is being set.
FirstPagesCallback: TypeAlias = Callable[[bytes], None]


def ignore_first_pages(_pdf: bytes, /) -> None:
    """The callback where nobody looks at pages before all are there."""
