"""Shared by the tests of Trends: a page with two months of entries."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette, words
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.shell.page_factory import make_trends
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.page import TrendsPage
from tests.builders import TODAY, a_measurement, an_answer, an_event, write_many

D = TypeVar("D", bound=QDialog)


def fill(diary: Diary, days: int = 60, **answers: Value) -> None:
    """The same answers each day up to today, but none three days ago."""
    several = answers or {"cough": 3, "breathlessness": 4, "fever": "no"}
    dates = [TODAY - timedelta(days=n) for n in range(days) if n != 3]
    write_many(
        diary, *(an_answer(key, rating, day) for key, rating in several.items() for day in dates)
    )


def opened(page: TrendsPage, kind: type[D]) -> D:
    """The one dialog of a kind that is open."""
    (dialog,) = page.findChildren(kind)
    return dialog


def settle(page: TrendsPage) -> None:
    """Let every part find its place, and be painted."""
    for _ in range(2):
        QApplication.sendPostedEvents()
        page.grab()


class Pages:
    """Opens pages, and keeps them: Python must not take one away while Qt is busy with it."""

    def __init__(self, qtbot: QtBot, diary: Diary, operations: Operations) -> None:
        self._qtbot, self._diary, self._operations = qtbot, diary, operations
        self._kept: list[TrendsPage] = []

    def __call__(self, theme: Theme) -> TrendsPage:
        page = make_trends(theme, palette.load(), words.load(), self._diary, self._operations)
        self._qtbot.addWidget(page)
        self._kept.append(page)
        return page


@pytest.fixture
def pages(qtbot: QtBot, diary: Diary, operations: Operations) -> Pages:
    return Pages(qtbot, diary, operations)


@pytest.fixture
def page(pages: Pages, theme: Theme) -> TrendsPage:
    page = pages(theme)
    page.resize(900, 800)
    return page


@pytest.fixture
def filled(page: TrendsPage, diary: Diary) -> TrendsPage:
    fill(diary)
    page.show()
    return page


@pytest.fixture
def scanned(diary: Diary) -> None:
    """A scan thirty days ago."""
    diary.save(an_event("CT scan", day=TODAY - timedelta(days=30)), label="")


@pytest.fixture
def weighed(diary: Diary) -> None:
    """Three weights and an oxygen value in the last month."""
    days = [TODAY - timedelta(days=n) for n in (0, 7, 14)]
    weights = [a_measurement("weight", 70.5, day=day, id=f"w{day}") for day in days]
    diary.save(*weights, a_measurement("spo2", 96, day=days[1], id="s"), label="")
