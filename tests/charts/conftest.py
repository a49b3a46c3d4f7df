"""Shared by the charts' tests: panels from plain numbers, and styles."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from mbc_tracker.charts.panels import Panel, panels_of
from mbc_tracker.charts.style import ChartBackground, ChartStyle, style_of
from mbc_tracker.content import palette, words
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom

FIRST = date(2026, 8, 23)


@pytest.fixture(scope="session")
def told() -> Words:
    return words.load()


@pytest.fixture(scope="session")
def paper(told: Words) -> ChartStyle:
    """The style of the report."""
    return style_of(palette.load(), told, ChartBackground.PAPER)


class Panels:
    """Makes panels; a number a day, None where nothing is recorded."""

    def __init__(self, told: Words) -> None:
        self._words = TrendText(told)

    def __call__(
        self,
        *numbers: int | None,
        titles: Sequence[str] = ("Cough",),
        events: Sequence[Event] = (),
        days: int = 92,
    ) -> tuple[Panel, ...]:
        found = tuple(
            (FIRST + timedelta(days=n), number)
            for n, number in enumerate(numbers)
            if number is not None
        )
        period = Period(FIRST, FIRST + timedelta(days=days - 1))
        series = [Series(Symptom(title, title, own=True), period, found, found) for title in titles]
        return panels_of(series, events, self._words)


@pytest.fixture(scope="session")
def panels(told: Words) -> Panels:
    return Panels(told)
