"""Bars of months: striped for days at 4 or more, solid for those of them at 7 or more.

Stripes, edge and height say the same as the colour does, so that nothing is lost in grey.
"""

from __future__ import annotations

from collections.abc import Iterator

from mbc_tracker.charts.canvas import GRID_WIDTH, PLAIN_TEXT, XY, Box, Canvas
from mbc_tracker.charts.layout import Layout, Plot
from mbc_tracker.charts.panels import Bar

_STRIPE, _APART = 0.7, 3.0  # the stripes' width and how far they are apart
_WIDEST = 34.0
_PART = 0.62  # of a month's width
_OVER = 6.5  # from a bar's head to the middle of its numbers
SWATCH = 8.0


def draw_bars(canvas: Canvas, layout: Layout) -> None:
    """All bars of a column, and the numbers over them where each has room for its own."""
    striped: list[Box] = []
    solid: list[Box] = []
    for plot in layout.plots:
        for bar in plot.panel.bars:
            striped.append(_box(canvas, layout, plot, bar, bar.moderate or 0.0))
            if bar.severe:
                solid.append(_box(canvas, layout, plot, bar, bar.severe))
        _numbers(canvas, layout, plot)
    stripe(canvas, [box for box in striped if box[3] > box[1]])
    canvas.boxes(solid, "primary", 4)


def stripe(canvas: Canvas, boxes: list[Box]) -> None:
    """Areas with an edge and stripes from side to side."""
    canvas.boxes(boxes, "primary_soft", 3, edge="primary")
    step = canvas.style.size(_APART)
    canvas.lines([line for box in boxes for line in _stripes(box, step)], "primary", _STRIPE, 3.5)


def _stripes(box: Box, step: float) -> Iterator[list[XY]]:
    left, top, right, bottom = box
    for n in range(1, int((bottom - top) / step) + 1):
        yield [(left, bottom - n * step), (right, bottom - n * step)]


def _box(canvas: Canvas, layout: Layout, plot: Plot, bar: Bar, value: float) -> Box:
    left, right = layout.x(bar.month.first), layout.x(bar.month.last)
    half = min(_PART * (right - left), canvas.style.size(_WIDEST)) / 2
    middle = (left + right) / 2
    return middle - half, plot.y(value), middle + half, plot.foot


def _numbers(canvas: Canvas, layout: Layout, plot: Plot) -> None:
    """“9 of 27” over each bar; over none where they would touch one another."""
    month = min(layout.x(bar.month.last) - layout.x(bar.month.first) for bar in plot.panel.bars)
    widest = max(canvas.width(bar.text, PLAIN_TEXT) for bar in plot.panel.bars)
    if widest + GRID_WIDTH > month:
        return
    for bar in plot.panel.bars:
        left, top, right, _ = _box(canvas, layout, plot, bar, bar.moderate or 0.0)
        canvas.text(
            ((left + right) / 2, top - canvas.style.size(_OVER)), bar.text, PLAIN_TEXT, "center"
        )
