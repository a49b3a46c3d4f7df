"""Medicines over the charts: a day has one place in both."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.trends.view_model import TrendMode
from tests.builders import TODAY, a_medicine
from tests.ui.trends.conftest import Pages, fill, settle

STARTED = TODAY - timedelta(days=10)


@pytest.fixture
def treated(diary: Diary) -> None:
    fill(diary)
    diary.save(a_medicine("Capecitabine", (STARTED, "2 tablets"), day=STARTED), label="medicine")


def shown(page: TrendsPage, width: int, height: int = 800) -> TrendsPage:
    page.resize(width, height)
    page.show()
    settle(page)
    return page


@pytest.mark.parametrize("width", [1084, 700])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_bar_begins_where_its_day_does_in_the_charts(
    pages: Pages, treated: None, scale: float, width: int
):
    page = shown(pages(Theme(palette.load(), scale=scale)), width)
    (row,), layout = page.card.medicines.rows, page.canvas.layout_apart
    assert layout is not None
    aside = row.mapTo(page, QPoint(0, 0)).x() - page.canvas.mapTo(page, QPoint(0, 0)).x()
    begins = (layout.x(STARTED) - layout.day_width / 2) * 96 / 72
    assert row.left_of(STARTED) + aside == pytest.approx(begins, abs=1)
    assert row.stacked == (not layout.plots[0].name)


def test_the_fixed_dates_are_drawn_anew_once_the_charts_have_their_new_width(
    page: TrendsPage, treated: None, qtbot: QtBot
):
    shown(page, 1084)
    with qtbot.waitSignal(page.canvas.changed):
        page.canvas._settled.timeout.emit()


def test_the_dates_of_the_charts_count_for_the_bars(page: TrendsPage, treated: None):
    shown(page, 1084)
    own = page.card.medicines.axis
    assert own is not None
    assert own.isHidden()
    page.toggle_table()
    settle(page)
    own = page.card.medicines.axis
    assert own is not None
    assert own.isVisible()
    assert page.card.medicines.rows[0].plot().right() == page.card.medicines.width()


def test_by_month_there_are_no_bars(page: TrendsPage, treated: None):
    shown(page, 1084)
    page.card.views.chips[TrendMode.MONTHS].click()
    assert page.card.medicines.isHidden()
