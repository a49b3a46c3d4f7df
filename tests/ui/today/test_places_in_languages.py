"""On small screens Today fits without a scroll bar in every language, in every state."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.notices.panel import NoticePanel
from mbc_tracker.ui.today.page import TodayPage
from tests.builders import YESTERDAY, an_appointment
from tests.ui.acting import child, press
from tests.ui.conftest import OpensIn
from tests.ui.fitting import faults
from tests.ui.today.whole_day import answer_all

pytestmark = pytest.mark.covered_elsewhere

#: As large as the window can be on a screen of 1280 × 720, and of 1366 × 728 without its title.
SMALL = [(1280, 720), (1366, 698)]


def settle(page: QWidget, qtbot: QtBot) -> None:
    sizes: list[QRect] = []
    while sizes != (now := [part.geometry() for part in page.findChildren(QWidget)]):
        sizes = now
        qtbot.wait(15)


def overflow(page: TodayPage, qtbot: QtBot) -> int:
    """By how many pixels the rows or the cards are too high."""
    child(page, NoticePanel).show_notice()
    settle(page, qtbot)
    return page.area.verticalScrollBar().maximum()


@pytest.mark.parametrize("country", ["", "GB"])
@pytest.mark.parametrize(("language", "size"), [*product(["de", "es"], SMALL)])
def test_there_is_no_scroll_bar_in_another_language(
    opens_in: OpensIn,
    qtbot: QtBot,
    diary: Diary,
    language: str,
    size: tuple[int, int],
    country: str,
):
    if country:
        diary.set("country", country)
    diary.save(an_appointment(), label="x")
    window = opens_in(language).window
    window.resize(*size)
    page = window.show_page("today")
    assert isinstance(page, TodayPage)
    qtbot.waitUntil(lambda: page.width() + window.sidebar.width() == size[0])
    settle(page, qtbot)
    highs = {"open": overflow(page, qtbot)}
    press(page, "cough", 5)
    highs["notice"] = overflow(page, qtbot)
    press(page, "blood", "more")
    highs["emergency"] = overflow(page, qtbot)
    assert faults(page) == []
    press(page, "blood", "none")
    answer_all(page)
    highs["all answered"] = overflow(page, qtbot)
    page.show_day(YESTERDAY)
    highs["another day"] = overflow(page, qtbot)
    assert {state: high for state, high in highs.items() if high} == {}
