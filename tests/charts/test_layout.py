from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.charts.columns import TEXT
from mbc_tracker.charts.layout import LEAST_PLOT, PLOT, Layout, axis_ticks, height_for, lay_out
from mbc_tracker.charts.point_arrays import curve
from mbc_tracker.charts.style import ChartBackground, ChartStyle
from tests.builders import an_event
from tests.charts.conftest import FIRST, Panels

SCAN = an_event("CT scan", day=date(2026, 10, 12))


@pytest.fixture
def layout(panels: Panels, paper: ChartStyle) -> Layout:
    return lay_out(panels(1, 2, titles=["Cough", "Wheezing"], events=[SCAN]), paper, 520, 300)[0]


def test_a_chart_is_as_high_as_its_plots_want(panels: Panels, paper: ChartStyle):
    several = panels(1, 2, titles=["a", "b", "c"], events=[SCAN])
    (chosen,) = lay_out(several, paper, 520, height_for(several, paper, 520))
    assert [plot.bottom - plot.top for plot in chosen.plots] == pytest.approx([PLOT] * 3)


def test_a_chart_that_is_too_low_keeps_its_plots_legible(panels: Panels, paper: ChartStyle):
    (chosen,) = lay_out(panels(1), paper, 520, 20)
    assert chosen.plots[0].bottom - chosen.plots[0].top == LEAST_PLOT


def test_panels_stand_below_each_other_inside_the_picture(layout: Layout):
    first, second = layout.plots
    assert 0 < first.title < first.top < first.bottom < second.title < second.top
    assert second.bottom < layout.height


def test_zero_is_low_and_ten_is_high_inside_the_plot(layout: Layout):
    plot = layout.plots[0]
    assert plot.top < plot.y(10) < plot.y(5) < plot.y(0) < plot.bottom


def test_days_run_from_left_to_right_within_the_edges(layout: Layout):
    last = layout.period.last
    assert layout.left < layout.x(FIRST) < layout.x(last) < layout.right
    assert layout.x(FIRST - timedelta(days=9)) == layout.left
    assert layout.x(last + timedelta(days=9)) == layout.right


def test_many_points_stand_where_one_would(layout: Layout):
    day = FIRST + timedelta(days=40)
    (spot,) = layout.points(layout.plots[0], curve(((day, 3),)))
    assert tuple(spot) == pytest.approx((layout.x(day), layout.plots[0].y(3)))


def test_a_place_on_the_axis_is_a_day_and_beside_it_the_nearest(layout: Layout):
    for day in layout.period:
        assert layout.day_at(layout.x(day)) == day
    assert layout.day_at(-50) == layout.period.first
    assert layout.day_at(9999) == layout.period.last


def test_an_events_words_stand_between_title_and_plot(layout: Layout):
    (words,) = layout.event_labels
    first = layout.plots[0]
    assert first.title < words.top < words.middle < first.top
    assert words.line == layout.x(SCAN.day)


def test_a_caption_takes_room_below(panels: Panels, paper: ChartStyle):
    words = "Higher is worse."
    without, with_it, long = (
        height_for(panels(1), paper, 520, caption=it) for it in ("", words, words * 20)
    )
    assert without < with_it < long
    (chosen,) = lay_out(panels(1), paper, 520, with_it, caption=words)
    assert chosen.plots[0].bottom - chosen.plots[0].top == pytest.approx(PLOT)


@pytest.fixture
def apart(paper: ChartStyle) -> ChartStyle:
    """The style of the window: dates stand outside of the picture."""
    return replace(paper, background=ChartBackground.LIGHT, dates_apart=True)


LONG = "Something with a very long name that nobody would want to read beside a chart"


def test_names_stand_beside_the_plots_where_there_is_room(panels: Panels, apart: ChartStyle):
    several = panels(1, 2, titles=["Cough", LONG], events=[SCAN])
    (chosen,) = lay_out(several, apart, 700, 300)
    first, second = chosen.plots
    assert first.name == ("Cough",)
    assert len(second.name) == 2
    assert second.name[1].endswith("…")
    assert first.below[0] < chosen.left - 100
    assert first.top < first.below[1] < second.below[1] < second.bottom
    assert chosen.event_labels[0].middle < first.top
    assert chosen.ticks == ()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_lowest_number_of_the_scale_is_whole(panels: Panels, apart: ChartStyle, scale: float):
    style = replace(apart, scale=scale)
    (chosen,) = lay_out(panels(3), style, 700, 300)
    assert chosen.plots[-1].foot + style.size(TEXT) * 0.75 <= chosen.height


def test_where_there_is_no_room_names_stand_over_the_plots(panels: Panels, apart: ChartStyle):
    (chosen,) = lay_out(panels(1), replace(apart, scale=2.0), 500, 300)
    assert chosen.plots[0].name == ()
    assert chosen.plots[0].title < chosen.plots[0].top


def test_charts_below_each_other_share_their_days(panels: Panels, apart: ChartStyle):
    (ratings,), (more,) = (lay_out(panels(n), apart, 700, 300) for n in (1, 10))
    assert (ratings.left, ratings.right) == (more.left, more.right)


def test_an_axis_that_stands_apart_has_the_dates_of_the_column(panels: Panels, apart: ChartStyle):
    (chosen,) = lay_out(panels(1), apart, 700, 300)
    assert [tick.label for tick in axis_ticks(chosen, apart) if tick.leading] == [
        "1 Sep",
        "1 Oct",
        "1 Nov",
    ]
