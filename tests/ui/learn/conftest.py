"""The Learn screen, shown in any size and look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from mbc_tracker.content import guidance, pages, palette, words
from mbc_tracker.ui.learn.page import LearnPage
from mbc_tracker.ui.style.theme import Theme


@pytest.fixture(scope="module")
def library():
    return pages.load(guidance.load())


@pytest.fixture
def make(qtbot, operations, diary, library):
    """Shows the screen in a size, at a text size."""

    def shown(width=1100, height=800, *, scale=1.0, dark=False):
        theme = Theme(palette.load(), dark=dark, scale=scale)
        page = LearnPage(operations, diary, library, words.load(), theme)
        page.setStyleSheet(theme.stylesheet())
        qtbot.addWidget(page)
        page.resize(width, height)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return shown


@pytest.fixture
def learn(make):
    return make()


def text(learn: LearnPage) -> str:
    return learn.article.text_view.toPlainText()


def titles(learn: LearnPage) -> list[str]:
    return [row.title for row in learn.page_list.rows() if row.key]


def click(qtbot, learn: LearnPage, number: int) -> None:
    spot = learn.page_list.visualItemRect(learn.page_list.item(number)).center()
    qtbot.mouseClick(learn.page_list.viewport(), Qt.MouseButton.LeftButton, pos=spot)


@pytest.fixture
def spoken(monkeypatch) -> list[str]:
    """What is announced to a screen reader by Learn."""
    sentences: list[str] = []

    def announce(_source: object, sentence: str) -> None:
        sentences.append(sentence)

    for module in ("page", "linked_text"):
        monkeypatch.setattr(f"mbc_tracker.ui.learn.{module}.announce", announce)
    return sentences
