"""Months: a bar from the lowest value to the highest, a dot at the median.

A hollow diamond stands for the dot where the median is of answers about a week.

A square at the head of a bar marks values of 7 or more, so that nothing is lost in grey.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mbc_tracker.charts.canvas import XY, Box, Canvas
from mbc_tracker.charts.layout import Layout, Plot
from mbc_tracker.charts.point_arrays import Heights
from mbc_tracker.domain.monthly_share import MonthShare
from mbc_tracker.domain.symptoms import SEVERE

_WIDEST, _PART = 12.0, 0.5  # of a bar, in points and as a part of the month's width
_FLAT = 1.0  # half the height of a bar whose values are all the same
_DOT, _SQUARE = 5.2, 4.4


def draw_bars(canvas: Canvas, layout: Layout) -> None:
    """All months of a column."""
    known = [(plot, bar) for plot in layout.plots for bar in plot.panel.bars]
    edges = {  # once for all symptoms: of ten symptoms in twenty years that is 8 ms less
        month: (layout.x(month.first), layout.x(month.last))
        for month in {bar.month for _, bar in known}
    }
    middles = {month: (first + last) / 2 for month, (first, last) in edges.items()}
    boxes = [_box(canvas, plot, bar, *edges[bar.month]) for plot, bar in known]
    canvas.boxes([box for box in boxes if box is not None], "primary_soft", 3, edge="primary")
    typical = [(plot, bar, bar.median) for plot, bar in known if bar.median is not None]
    places = {
        of_weeks: [
            (middles[bar.month], plot.y(median))
            for plot, bar, median in typical
            if bar.of_weeks == of_weeks
        ]
        for of_weeks in (False, True)
    }
    squares = [
        (middles[bar.month], plot.y(bar.highest))
        for plot, bar in known
        if bar.highest is not None and bar.highest >= SEVERE
    ]
    canvas.dots(_points(squares), "s", _SQUARE, "ink", 5)
    canvas.dots(_points(places[False]), "o", _DOT, "primary", 5)
    if places[True]:
        canvas.dots(_points(places[True]), "D", _DOT, "primary", 5, hollow=True)


def _points(places: Sequence[XY]) -> Heights:
    return np.array(places, dtype=np.float64).reshape(-1, 2)


def _box(canvas: Canvas, plot: Plot, bar: MonthShare, first: float, last: float) -> Box | None:
    if bar.lowest is None or bar.highest is None:
        return None
    half = min(_PART * (last - first), canvas.style.size(_WIDEST)) / 2
    middle, flat = (first + last) / 2, canvas.style.size(_FLAT)
    top, bottom = plot.y(bar.highest), plot.y(bar.lowest)
    if bottom - top < 2 * flat:
        top, bottom = top - flat, bottom + flat
    return middle - half, top, middle + half, bottom
