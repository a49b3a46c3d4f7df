"""Every kind of chart says the same on a grey printer: nothing rests on colour alone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pytest
from numpy.typing import NDArray

from mbc_tracker.charts import render_image
from mbc_tracker.charts.layout import Layout, Plot, height_for
from mbc_tracker.charts.panel_builders import pair_panels, share_panels
from mbc_tracker.charts.panels import Panel, panels_of
from mbc_tracker.charts.style import ChartBackground, ChartStyle, style_of
from mbc_tracker.content import palette
from mbc_tracker.content.pair_text import PairText
from mbc_tracker.content.share_text import ShareText
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.before_after import BeforeAfter, compare_periods
from mbc_tracker.domain.monthly_share import monthly_shares
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom
from tests.builders import an_event

COUGH = Symptom("cough", "Cough", own=True)
SCAN = date(2026, 10, 12)
QUARTER = Period(date(2026, 8, 23), date(2026, 11, 22))
VALUES = tuple((QUARTER.first + timedelta(days=n), (3, 5, 8)[n % 3]) for n in range(len(QUARTER)))
AROUND = BeforeAfter(SCAN, SCAN, text="CT scan")
EVENTS = [an_event(day=SCAN), an_event("Tablets", day=date(2026, 10, 20), id="e2")]
_INCH = 144  # pixels, two to a point


class Print:
    """A chart as a grey printer shows it: 0 black, 1 white."""

    def __init__(self, panels: Sequence[Panel], style: ChartStyle) -> None:
        height = round(2 * height_for(panels, style, 520))
        drawn = render_image.render(panels, style, 1040, height, _INCH)
        self.layouts = drawn.layouts
        pixels = np.frombuffer(drawn.pixels, np.uint8).reshape(drawn.height, drawn.width, 4)
        red, green, blue = np.moveaxis(pixels[..., :3] / 255, 2, 0)
        self._grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue
        self.ground = float(self._grey[0, 0])

    def around(self, x: float, y: float, reach: float = 1) -> NDArray[np.float64]:
        """The greys around a place, in points."""
        left, right, top, bottom = (
            round(2 * it) for it in (x - reach, x + reach, y - reach, y + reach)
        )
        found: NDArray[np.float64] = self._grey[top : bottom + 1, left : right + 1]
        return found

    def stands_out(self, x: float, y: float) -> float:
        """How far what is at a place differs from the bare ground."""
        return float(np.abs(self.around(x, y) - self.ground).max())


@pytest.fixture(params=ChartBackground)
def style(request: pytest.FixtureRequest, told: Words) -> ChartStyle:
    return style_of(palette.load(), told, request.param)


@pytest.fixture
def days(told: Words) -> tuple[Panel, ...]:
    series = Series(COUGH, QUARTER, VALUES, VALUES)
    return panels_of([series], EVENTS, TrendText(told))


@pytest.fixture
def sides(told: Words) -> tuple[Panel, ...]:
    two = compare_periods(COUGH, VALUES, AROUND, QUARTER.last, ())
    return pair_panels([two], {"cough": VALUES}, AROUND, EVENTS, PairText(told), ())


def check_points(shown: Print, plots: Sequence[tuple[Layout, Plot]]) -> None:
    """Every entry, every piece of the line and every event can be seen in grey."""
    for layout, plot in plots:
        for x, y in layout.points(plot, plot.panel.dots).tolist():
            assert shown.stands_out(x, y) > 0.25, "an entry"
        for piece in plot.panel.segments:
            for x, y in layout.points(plot, piece).tolist():
                assert shown.stands_out(x, y) > 0.5, "the line"
        for mark in plot.panel.marks:
            heights = np.arange(plot.top, plot.bottom)
            greys = [shown.stands_out(layout.x(mark.day), y) for y in heights.tolist()]
            assert max(greys) > 0.3, "an event"


def plots_of(shown: Print) -> list[tuple[Layout, Plot]]:
    return [(layout, plot) for layout in shown.layouts for plot in layout.plots]


def test_days_in_grey(days: tuple[Panel, ...], style: ChartStyle):
    shown = Print(days, style)
    check_points(shown, plots_of(shown))


def test_before_and_after_in_grey_are_two_named_charts_and_not_two_colours(
    sides: tuple[Panel, ...], style: ChartStyle
):
    shown = Print(sides, style)
    assert len(shown.layouts) == 2
    check_points(shown, plots_of(shown))
    headings = [layout.plots[0].panel.heading for layout in shown.layouts]
    assert headings == ["4 weeks before", "4 weeks after"]
    assert shown.layouts[0].right < shown.layouts[1].left
    words = [shown.around(layout.left + 20, layout.heading, 8) for layout in shown.layouts]
    for greys in words:
        assert np.abs(greys - shown.ground).max() > 0.5, "its name is written over it"


def test_the_line_is_told_from_the_entries_by_its_width_not_its_grey(
    days: tuple[Panel, ...], style: ChartStyle
):
    """Entries are round and stand apart; between two of them there is ground."""
    shown = Print(days, style)
    layout, plot = plots_of(shown)[0]
    lowest = [y for _, y in layout.points(plot, plot.panel.dots).tolist()]
    entries = layout.points(plot, plot.panel.dots).tolist()
    alone = [(x, y) for x, y in entries if y == max(lowest)]
    middle = (alone[0][0] + alone[1][0]) / 2
    assert float(np.abs(shown.around(middle, alone[0][1], 0.5) - shown.ground).min()) < 0.1


def test_months_in_grey_have_a_dot_and_a_square(told: Words, style: ChartStyle):
    panels = share_panels([monthly_shares(COUGH, VALUES, QUARTER, ())], ShareText(told), {})
    shown = Print(panels, style)
    ((layout, plot),) = plots_of(shown)
    september = plot.panel.bars[1]
    x = (layout.x(september.month.first) + layout.x(september.month.last)) / 2
    assert september.median is not None
    assert september.highest is not None
    assert september.highest >= 7
    for height in (september.median, september.highest):
        mark = shown.around(x, plot.y(height), 1)
        assert abs(float(mark.mean()) - shown.ground) > 0.4
