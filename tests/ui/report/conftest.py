"""A diary with a fortnight in it, and the Report screen."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette, words
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.report.page import ReportPage
from mbc_tracker.ui.style.theme import Theme
from tests.builders import TODAY, a_note, an_answer
from tests.ui.report.waiting import settle


@pytest.fixture
def kept(diary: Diary) -> Diary:
    """A diary with a fortnight of coughing."""
    days = [TODAY - timedelta(days=ago) for ago in range(14)]
    diary.save(*(an_answer("cough", 4, day) for day in days), a_note(), label="fortnight")
    return diary


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, kept: Diary, operations: Operations) -> ReportPage:
    """The screen as it is when the page has been made."""
    page = ReportPage(theme, palette.load(), words.load(), kept, operations)
    qtbot.addWidget(page)
    page.setStyleSheet(theme.stylesheet())
    page.resize(1000, 760)
    page.show()
    settle(qtbot, page)
    return page


@pytest.fixture
def two_pages(qtbot: QtBot, page: ReportPage) -> bytes:
    page.choices.large_print.setChecked(True)
    settle(qtbot, page)
    return page.pdf


@pytest.fixture
def refusals(operations: Operations) -> list[str]:
    texts: list[str] = []
    operations.refused.connect(texts.append)
    return texts
