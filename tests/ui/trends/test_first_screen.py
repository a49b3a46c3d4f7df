"""The first screen of Trends: ranges and dates stay in view, and long ranges are shown by month."""

from __future__ import annotations

from datetime import timedelta
from itertools import product

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea

from mbc_tracker.content import palette
from mbc_tracker.domain.period import Period, Range
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.page import TrendsPage
from mbc_tracker.ui.trends.state import LONG, TrendsState
from mbc_tracker.ui.trends.view_model import TrendMode
from tests.builders import TODAY, an_answer, write_many
from tests.ui.trends.conftest import Pages, fill, settle


def shown(page: TrendsPage, width: int = 1084, height: int = 800) -> TrendsPage:
    page.resize(width, height)
    page.show()
    settle(page)
    return page


def inked(image: QImage) -> bool:
    """Whether there is anything but one colour in the right half."""
    columns, rows = range(image.width() // 2, image.width() - 60), range(14, image.height() - 4)
    return len({image.pixel(x, y) for x in columns for y in rows}) > 1


def test_dates_stand_at_the_foot_and_not_in_what_is_scrolled(page: TrendsPage, diary: Diary):
    fill(diary)
    shown(page)
    area = page.findChild(QScrollArea)
    assert area is not None
    assert page.axis.isVisible()
    assert not area.isAncestorOf(page.axis)
    assert not area.isAncestorOf(page.head)
    assert inked(page.axis.grab().toImage())


def test_the_day_that_is_read_has_a_tag_on_the_axis(page: TrendsPage, diary: Diary):
    fill(diary)
    shown(page)
    before = page.axis.grab().toImage()
    page.canvas.mark(TODAY - timedelta(days=10))
    assert page.axis.grab().toImage() != before
    page.canvas.follow(TODAY + timedelta(days=900))
    assert page.axis.grab().toImage() == before


def test_a_table_and_two_times_side_by_side_have_no_axis(page: TrendsPage, diary: Diary):
    fill(diary)
    shown(page)
    page.toggle_table()
    assert page.axis.isHidden()


def test_the_head_is_scrolled_where_the_text_is_large_and_the_window_low(
    pages: Pages, diary: Diary
):
    fill(diary)
    page = shown(pages(Theme(palette.load(), scale=2.0)), 872, 600)
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.isAncestorOf(page.head)
    shown(page, 872, 1400)
    assert not area.isAncestorOf(page.head)


def test_dates_are_scrolled_with_the_charts_where_none_is_in_view_above_them(
    pages: Pages, diary: Diary
):
    """Or they would cut through the sentence, with nothing to belong to."""
    fill(diary)
    page = shown(pages(Theme(palette.load(), scale=2.0)), 872, 768)
    area = page.findChild(QScrollArea)
    assert area is not None
    assert area.isAncestorOf(page.axis)
    charts = page.canvas.mapTo(page.card, page.canvas.rect().bottomLeft())
    assert page.axis.geometry().top() == charts.y() + 1 + page.card.body.spacing()
    assert inked(page.axis.grab().toImage())
    shown(page, 872, 1600)
    assert not area.isAncestorOf(page.axis)
    assert page.axis.isVisible()


def test_fixed_dates_have_charts_above_them(pages: Pages, diary: Diary):
    fill(diary)
    for scale, size in product((1.0, 1.5, 2.0), ((1084, 800), (948, 640), (1840, 1000))):
        page = shown(pages(Theme(palette.load(), scale=scale)), *size)
        area = page.findChild(QScrollArea)
        assert area is not None
        if not area.isAncestorOf(page.axis):
            top = page.canvas.mapTo(page, page.canvas.rect().topLeft()).y()
            assert page.axis.geometry().top() - top >= page._theme.px(80), (scale, size)


def test_what_stands_out_is_in_bold_and_under_its_name(page: TrendsPage, diary: Diary):
    days = [TODAY - timedelta(days=n) for n in range(60)]
    write_many(
        diary,
        *(an_answer("cough", 8 if day > TODAY - timedelta(days=7) else 2, day) for day in days),
    )
    shown(page)
    assert page.summary.marked.text().startswith("Cough was 7 or more on 7 days of the last 7.")
    assert page.canvas.panels[0].emphasis == "7+ on 7 days, ▲ 6 higher"
    assert page.summary.marked.text() in page.canvas.accessibleDescription()
    page.card.views.chips[TrendMode.MONTHS].click()
    assert page.canvas.panels[0].emphasis == "7+ on 7 days, ▲ 6 higher"


def test_the_value_of_the_day_that_is_read_replaces_what_stands_out(page: TrendsPage, diary: Diary):
    fill(diary)
    shown(page)
    read = page._renderer.reading
    assert read(page.canvas.panels[0], TODAY) == f"4 on {page._words.date_short(TODAY)}"
    assert read(page.canvas.panels[0], TODAY - timedelta(days=3)) == "not recorded"
    before = page.canvas.grab().toImage()
    page.canvas.mark(TODAY)
    assert page.canvas.grab().toImage() != before


def test_a_long_range_is_shown_by_month_until_days_are_asked_for(page: TrendsPage, diary: Diary):
    fill(diary, days=400)
    shown(page)
    page.chips.chips[Range.YEAR].click()
    assert page.card.views.choice == TrendMode.MONTHS
    assert page._renderer.reading(page.canvas.panels[0], TODAY).startswith("4 (4 to 4) in ")
    page.card.views.chips[TrendMode.DAYS].click()
    assert page.card.views.choice == TrendMode.DAYS
    page.chips.chips[Range.MONTH].click()
    assert page.card.views.choice == TrendMode.DAYS


@pytest.mark.parametrize(("days", "mode"), [(LONG - 1, TrendMode.DAYS), (LONG, TrendMode.MONTHS)])
def test_half_a_year_is_long(days: int, mode: TrendMode):
    period = Period(TODAY - timedelta(days=days - 1), TODAY)
    assert TrendsState().mode(period) is mode
    assert TrendsState(zoom=period).mode(period) is TrendMode.DAYS
    assert TrendsState(view=TrendMode.PAIR).mode(period) is TrendMode.PAIR
