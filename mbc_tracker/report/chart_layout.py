"""The charts of the page, as large as the page has room for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mbc_tracker.charts.export import svg
from mbc_tracker.charts.layout import LEAST_PLOT, MOST_PLOT, PLOT, height_for
from mbc_tracker.charts.panels import Panel
from mbc_tracker.charts.style import ChartBackground, ChartStyle, style_of
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.report.event_numbers import NumberedPanels
from mbc_tracker.report.progress import ReportStep, StepCallback, ignore_step
from mbc_tracker.report.summary import ListedEvent, Paper, Summary

#: Left and right margin of the page and the gap between two columns, in points as everything here.
#: report.typ is told of them.
MARGIN, GUTTER = 45.0, 18.0

_WIDTHS = {Paper.A4: 595.28, Paper.LETTER: 612.0}
#: So few panels may be higher than usual.
_FEW = 2
#: So many panels stand below one another; with more there are two columns of them.
_ONE_COLUMN = 4
_MOST_IN_COLUMN = 7
_LARGE, _ONE, _TWO = 1.7, 0.9, 0.8  # sizes of the charts' lettering


@dataclass(frozen=True, slots=True)
class SvgChart:
    """A chart as SVG, and what it shows in words for somebody who doesn't see it."""

    svg: bytes
    alternative: str


@dataclass(frozen=True, slots=True)
class ChartGrid:
    """All charts of a page, row by row, in one or two columns.

    apart: on pages of their own. events: those that are named below the charts.
    """

    columns: int
    charts: tuple[SvgChart, ...]
    apart: bool = False
    events: tuple[ListedEvent, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartSpace:
    """How high the charts of a page may be, as Typst measures what stands beside them.

    above_notes: on the first page with notes and questions below them. first_page: on the first
    page with these on the next one. own_page: on a page of charts.
    """

    above_notes: float
    first_page: float
    own_page: float


@dataclass(frozen=True, slots=True)
class ColumnPlan:
    """How the panels stand: in how many columns, each how wide and of how many panels at most.

    apart: always on pages of their own.
    """

    count: int
    most: int
    width: float
    style: ChartStyle
    apart: bool

    def height(self, panels: Sequence[Panel], plot: float) -> float:
        return height_for(panels, self.style, self.width, plot)

    def fitting(self, panels: Sequence[Panel], room: float) -> int:
        """How many panels a column of this height takes."""
        one = self.height(panels[:1], LEAST_PLOT)
        each = self.height([panels[0], panels[0]], LEAST_PLOT) - one
        return min(self.most, 1 + int((room - one) / each)) if room >= one else 0

    def plot(self, groups: Sequence[Sequence[Panel]], room: float, *, apart: bool) -> float:
        """How high each plot may be, in the charts' own points."""
        fixed = max(self.height(group, 0) for group in groups)
        each = (room - fixed) / max(map(len, groups)) / self.style.scale
        most = MOST_PLOT if apart or sum(map(len, groups)) <= _FEW else PLOT
        return min(max(each, LEAST_PLOT), most)

    def draw(self, panels: Sequence[Panel], plot: float) -> SvgChart:
        image = svg(panels, self.style, self.width, self.height(panels, plot))
        return SvgChart(image, " ".join(panel.alt for panel in panels))


def plan_columns(panels: int, summary: Summary, palette: Palette, words: Words) -> ColumnPlan:
    """The columns for so many panels."""
    if summary.large_print:
        count, scale, most = 1, _LARGE, _ONE_COLUMN
    elif panels <= _ONE_COLUMN:
        count, scale, most = 1, _ONE, _ONE_COLUMN
    else:
        count, scale, most = 2, _TWO, _MOST_IN_COLUMN
    width = (_WIDTHS[summary.paper] - 2 * MARGIN - (count - 1) * GUTTER) / count
    return ColumnPlan(
        count,
        most,
        width,
        style_of(palette, words, ChartBackground.PAPER, scale),
        apart=summary.large_print,
    )


def draw_chart_grid(
    numbered: NumberedPanels,
    columns: ColumnPlan,
    space: ChartSpace,
    on_step: StepCallback = ignore_step,
) -> ChartGrid:
    """Draw the panels for the page, as high as it has room for them."""
    if not numbered.panels:
        return ChartGrid(columns.count, ())
    height, apart = _place(numbered.panels, columns, space)
    most = max(1, columns.fitting(numbered.panels, height))
    rows = math.ceil(len(numbered.panels) / (columns.count * most))
    groups = _split_evenly(numbered.panels, columns.count * rows)
    plot = columns.plot(groups, height, apart=apart)
    charts = []
    for number, group in enumerate(groups, 1):
        on_step(ReportStep.CHART, number)
        charts.append(columns.draw(group, plot))
    return ChartGrid(columns.count, tuple(charts), apart, numbered.named)


def _place(panels: Sequence[Panel], columns: ColumnPlan, space: ChartSpace) -> tuple[float, bool]:
    """The height for charts, and whether they stand on pages of their own.

    They stand on the first page if all of them have room there: with the notes and questions
    below them if these fit too, or else without.
    """
    if not columns.apart:
        for height in (space.above_notes, space.first_page):
            if columns.count * columns.fitting(panels, height) >= len(panels):
                return height, False
    return space.own_page, True


def _split_evenly(panels: Sequence[Panel], parts: int) -> list[Sequence[Panel]]:
    """As many groups of nearly the same length, in order; the earlier ones are the longer."""
    cuts = [math.ceil(part * len(panels) / parts) for part in range(parts + 1)]
    return [panels[first:last] for first, last in pairwise(cuts)]
