"""Answers about a week are drawn apart from those about a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from matplotlib.collections import LineCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from mbc_tracker.charts.drawing import draw
from mbc_tracker.charts.export import svg
from mbc_tracker.charts.layout import height_for
from mbc_tracker.charts.panel_builders import pair_panels, share_panels
from mbc_tracker.charts.panels import Panel, panels_of
from mbc_tracker.charts.style import ChartStyle
from mbc_tracker.content.pair_text import PairText
from mbc_tracker.content.share_text import ShareText
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.before_after import BeforeAfter, compare_periods
from mbc_tracker.domain.monthly_share import monthly_shares
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import Values

FIRST = date(2026, 9, 1)
COUGH = Symptom("cough", "Cough")
PERIOD = Period(FIRST, FIRST + timedelta(days=60))


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


DAYS: Values = tuple((day(n), 2) for n in range(10))
WEEKS: Values = tuple((day(n), 5) for n in (16, 23, 30, 37))
WEEKLY = frozenset(when for when, _ in WEEKS)


def panel(told: Words, values: Values) -> Panel:
    series = Series(COUGH, PERIOD, values, values, weekly=WEEKLY)
    (made,) = panels_of([series], (), TrendText(told))
    return made


def drawn(panels: tuple[Panel, ...], style: ChartStyle) -> Figure:
    figure = Figure(figsize=(8, height_for(panels, style, 576) / 72))
    draw(figure, panels, style)
    return figure


def hollow(figure: Figure, style: ChartStyle) -> list[int]:
    """How many marks each set of hollow diamonds has."""
    return [
        np.size(line.get_xdata())
        for line in figure.axes[0].lines
        if line.get_marker() == "D"
        and to_hex(line.get_markerfacecolor()).upper() == style.colour("surface").upper()
    ]


def test_neither_dots_nor_line_hold_answers_about_a_week(told: Words):
    made = panel(told, (*DAYS, *WEEKS))
    assert (len(made.dots), len(made.weekly)) == (10, 4)
    assert [piece.last for piece in made.segments] == [(day(9), 2)]
    assert "Recorded on 14 of 61 days. 4 entries are about 7 days." in made.alt


def test_the_value_that_is_written_is_the_latest_of_either_kind(told: Words):
    assert panel(told, (*DAYS, *WEEKS)).last == (day(37), 5)
    assert panel(told, WEEKS).last == (day(37), 5)
    later = tuple((day(n), 3) for n in range(40, 50))
    assert panel(told, (*WEEKS, *later)).last == (day(49), 3)


def test_a_chart_of_answers_about_a_week_alone_is_not_empty(told: Words, paper: ChartStyle):
    made = panel(told, WEEKS)
    assert not made.empty
    assert hollow(drawn((made,), paper), paper) == [4]


def test_each_is_a_hollow_diamond_with_a_bar_over_its_seven_days(told: Words, paper: ChartStyle):
    figure = drawn((panel(told, (*DAYS, *WEEKS)),), paper)
    assert hollow(figure, paper) == [4]
    (bars,) = [
        found.get_segments()
        for found in figure.axes[0].collections
        if isinstance(found, LineCollection) and found.get_zorder() == 4.1
    ]
    widths = {round(bar[1][0] - bar[0][0], 1) for bar in bars}
    assert len(bars) == 4
    assert len(widths) == 1


def test_a_chart_of_days_alone_has_no_diamond(told: Words, paper: ChartStyle):
    assert hollow(drawn((panel(told, DAYS),), paper), paper) == []


@pytest.mark.parametrize(("worst", "at_left"), [(9, True), (5, False)])
def test_the_bands_name_makes_room_for_a_severe_week_at_the_end(
    told: Words, paper: ChartStyle, worst: int, *, at_left: bool
):
    made = panel(told, (*DAYS, *WEEKS[:-1], (day(37), worst)))
    figure = drawn((made,), replace(paper, dates_apart=True))
    (name,) = [text for text in figure.axes[0].texts if text.get_text() == "severe (7–10)"]
    assert (name.get_horizontalalignment() == "left") is at_left


@pytest.mark.parametrize(
    ("day_of_worst", "worst", "at_left"), [(60, 8, True), (60, 7, False), (20, 8, False)]
)
def test_the_bands_name_makes_room_for_a_severe_day_at_the_end(
    told: Words, paper: ChartStyle, day_of_worst: int, worst: int, *, at_left: bool
):
    figure = drawn((panel(told, ((day(day_of_worst), worst),)),), replace(paper, dates_apart=True))
    (name,) = [text for text in figure.axes[0].texts if text.get_text() == "severe (7–10)"]
    assert (name.get_horizontalalignment() == "left") is at_left


def test_a_month_of_answers_about_a_week_has_a_hollow_diamond(told: Words, paper: ChartStyle):
    shares = [monthly_shares(COUGH, (*DAYS, *WEEKS), PERIOD, WEEKLY)]
    october = monthly_shares(COUGH, WEEKS, Period(day(10), day(37)), WEEKLY)
    assert hollow(drawn(share_panels(shares, ShareText(told), {}), paper), paper) == []
    quarter = share_panels([october], ShareText(told), {})
    assert "about 7 days" in quarter[0].alt
    weeks = tuple((day(30 + 7 * n), 5) for n in range(5))
    all_weeks = monthly_shares(COUGH, weeks, PERIOD, [when for when, _ in weeks])
    assert hollow(drawn(share_panels([all_weeks], ShareText(told), {}), paper), paper) == [1]


def test_before_and_after_keep_the_two_apart(told: Words):
    around = BeforeAfter(day(12), day(12))
    values = (*DAYS, *WEEKS)
    pair = compare_periods(COUGH, values, around, PERIOD.last, WEEKLY)
    before, after = pair_panels([pair], {"cough": values}, around, (), PairText(told), WEEKLY)
    assert (len(before.dots), len(before.weekly)) == (10, 0)
    assert (len(after.dots), len(after.weekly)) == (0, 4)
    assert "4 answers about 7 days" in after.alt


def test_a_saved_picture_says_it_in_words(told: Words, paper: ChartStyle):
    assert b"4 entries are about 7 days" in svg((panel(told, (*DAYS, *WEEKS)),), paper)
