"""Where everything in a chart stands, in points from the top left corner."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from mbc_tracker.charts.axis import axis_width
from mbc_tracker.charts.columns import (
    HEADING_ROW,
    TEXT,
    TITLE,
    TOP,
    Column,
    TimeAxis,
    event_text,
    place_columns,
)
from mbc_tracker.charts.panels import Panel, Subject
from mbc_tracker.charts.point_arrays import Curve, Heights
from mbc_tracker.charts.style import ChartStyle, Weight, drawable_text
from mbc_tracker.charts.ticks import AxisTick, Tick, date_ticks, month_ticks, ticks_with_months
from mbc_tracker.frozen import frozen

PLOT = 66.0  # how high a panel's plot is where there is room to choose
LEAST_PLOT, MOST_PLOT = 44.0, 130.0
SCREEN_PLOT = 58.0  # at least, where one can scroll
_TITLE_ROW, _EVENT_ROW, _GAP, _TICK_ROW = 22.0, 13.0, 9.0, 22.0
CAPTION_ROW, CAPTION_LEFT = 15.0, 26.0
_INNER = 4.0  # between 0 (and 10) and the plot's edge, so that dots there are whole
_FOOT = 4.0  # under the lowest number of the scale, half of which is below its line
_TICK_GAP = 14.0
_NAME_LINE, _NAME_GAP, _NAME_LINES = 15.0, 6.0, 2


@frozen
class Plot:
    """One panel's plot: its panel, the y of the title's middle, and the y of the plot's edges.

    inner: what stays free between the lowest value and the bottom, and the highest and the top.
    name: the lines of the title where it stands beside the plot. below: where words about the panel
    have room, the x at their left and the y of their middle.
    """

    panel: Panel
    title: float
    top: float
    bottom: float
    inner: float
    name: tuple[str, ...] = ()
    below: tuple[float, float] = (0.0, 0.0)

    def y(self, value: float) -> float:
        """The y at which a value is drawn."""
        room = self.bottom - self.top - 2 * self.inner
        return self.bottom - self.inner - self.panel.scale.part(value) * room

    @property
    def foot(self) -> float:
        """The y of the lowest value."""
        return self.y(self.panel.scale.lowest)


@frozen
class EventLabel:
    """The words of an event and where they stand, in points.

    left, middle: where the words begin, and the middle of their height. line: the x of the event's
    line. top: the y at which that line begins to go down to the chart.
    """

    text: str
    left: float
    middle: float
    line: float
    top: float


@frozen
class Layout(TimeAxis):
    """One column of a chart: panels above each other on one time axis.

    width, height: of the whole chart. heading: the y of the middle of the heading's row.
    """

    width: float
    height: float
    plots: tuple[Plot, ...]
    ticks: tuple[Tick, ...]
    event_labels: tuple[EventLabel, ...]
    heading: float

    def points(self, plot: Plot, curve: Curve) -> Heights:
        """The places of a curve's points in the period, as an array of shape (points, 2)."""
        begin = self.period.first.toordinal() - 0.5
        zero, step = plot.y(0), plot.y(1) - plot.y(0)
        xs = self.left + (curve.days - begin) * self.day_width
        return np.column_stack((xs, zero + curve.heights * step))


def height_for(
    panels: Sequence[Panel],
    style: ChartStyle,
    width: float,
    plot: float = PLOT,
    *,
    caption: str = "",
) -> float:
    """The height of a chart of this width whose plots are ``plot`` points high."""
    columns = place_columns(panels, style, width)
    below = caption_height(caption, style, width)
    return (
        _non_plot_height(columns, style) + below + _stacked_plot_count(columns) * style.size(plot)
    )


def lay_out(
    panels: Sequence[Panel],
    style: ChartStyle,
    width: float,
    height: float,
    *,
    caption: str = "",
) -> tuple[Layout, ...]:
    """Share out the room, for each column. In a column all panels have the same period.

    Columns that would be too narrow stand below each other.

    Args:
        panels: from top to bottom; at least one in each column.
        style: gives the text size.
        width: of the whole chart in points.
        height: of the whole chart in points.
        caption: words below the dates, on as many lines as they need.
    """
    columns = place_columns(panels, style, width)
    room = height - _non_plot_height(columns, style) - caption_height(caption, style, width)
    each = max(room / _stacked_plot_count(columns), style.size(LEAST_PLOT))
    return tuple(
        Layout(
            column.axis.left,
            column.axis.right,
            column.axis.period,
            width,
            height,
            _plots(column, style, each),
            _ticks(column, style),
            _event_labels(column, style),
            column.top + style.size(TOP + HEADING_ROW / 2),
        )
        for column in _stacked(columns, style, each)
    )


def caption_lines(caption: str, style: ChartStyle, width: float) -> list[str]:
    """The lines of a caption under a chart of this width."""
    return style.wrapped(caption, TEXT, Weight.REGULAR, width - style.size(2 * CAPTION_LEFT))


def caption_height(caption: str, style: ChartStyle, width: float) -> float:
    """The height of a caption in points."""
    return style.size(CAPTION_ROW) * len(caption_lines(caption, style, width))


def _non_plot_height(columns: Sequence[Column], style: ChartStyle) -> float:
    """The height in points of everything that isn't a plot or a caption."""
    heights = [_column_fixed_height(column, style) for column in columns]
    return sum(heights) if columns[0].stacked else max(heights)


def _stacked_plot_count(columns: Sequence[Column]) -> int:
    """How many plots stand above each other."""
    counts = [len(column.panels) for column in columns]
    return sum(counts) if columns[0].stacked else max(counts)


def _stacked(columns: Sequence[Column], style: ChartStyle, each: float) -> Iterator[Column]:
    """The columns, each where the one above it ends if they are stacked."""
    top = 0.0
    for column in columns:
        yield replace(column, top=top)
        if column.stacked:
            top += _column_fixed_height(column, style) + len(column.panels) * each


def _tick_width(style: ChartStyle) -> Callable[[str], float]:
    """Measures a date's label with the gap that it needs, in points."""

    def width(label: str) -> float:
        return style.width(label, TEXT, Weight.REGULAR) + style.size(_TICK_GAP)

    return width


def axis_ticks(layout: Layout, style: ChartStyle) -> tuple[AxisTick, ...]:
    """The dates for an axis of its own under a column whose dates stand apart."""
    return ticks_with_months(layout.period, style.words, layout.room, _tick_width(style))


def _ticks(column: Column, style: ChartStyle) -> tuple[Tick, ...]:
    if column.dates_apart:
        return ()
    first = column.panels[0]
    choose = month_ticks if first.subject is Subject.MONTHS else date_ticks
    return choose(column.axis.period, style.words, column.axis.room, _tick_width(style))


def _column_fixed_height(column: Column, style: ChartStyle) -> float:
    """The height of a column without its plots, in points."""
    count = len(column.panels)
    dates = _FOOT if column.dates_apart else _TICK_ROW
    points = column.above + count * _title_row(column) + (count - 1) * _GAP + dates
    return style.size(points + column.rows * _EVENT_ROW)


def _title_row(column: Column) -> float:
    """The height of a title over its plot, in points at 100 % text."""
    return 0.0 if column.names else _TITLE_ROW


def _plots(column: Column, style: ChartStyle, each: float) -> tuple[Plot, ...]:
    plots: list[Plot] = []
    row = _title_row(column)
    top, inner = column.top + style.size(column.above), style.size(_INNER)
    for panel in column.panels:
        above = style.size(row + (column.rows * _EVENT_ROW if not plots else 0))
        title = top + (above + style.size(_NAME_LINE / 2) if column.names else style.size(row) / 2)
        bottom = top + above + each
        plot = Plot(panel, title, top + above, bottom, inner)
        plots.append(_named_beside(plot, column, style) if column.names else plot)
        top = bottom + style.size(_GAP)
    return tuple(plots)


def _named_beside(plot: Plot, column: Column, style: ChartStyle) -> Plot:
    """The plot with its name at the left, on two lines at most, and room for words under it.

    A question needs three lines, and has no words under them.
    """
    most = _NAME_LINES + (plot.panel.subject is Subject.STEPS)
    room = column.names - style.size(_NAME_GAP)
    lines = style.wrapped(drawable_text(plot.panel.title), TITLE, Weight.BOLD, room)
    if len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        lines[most - 1 :] = [style.fitted(f"{rest}…", TITLE, Weight.BOLD, room)]
    left = column.axis.left - column.names - axis_width(plot.panel, style)
    under = plot.title + style.size(len(lines) * _NAME_LINE)
    return replace(plot, name=tuple(lines), below=(left, under))


def _event_labels(column: Column, style: ChartStyle) -> tuple[EventLabel, ...]:
    """The words stand between the first panel's title and its plot."""
    base, row = column.top + style.size(column.above + _title_row(column)), style.size(_EVENT_ROW)
    room = column.axis.room
    return tuple(
        EventLabel(
            event_text(mark, style, room),
            position.left,
            base + (column.rows - position.row - 0.5) * row,
            position.line,
            base + (column.rows - position.row - 1) * row,
        )
        for mark, position in zip(column.panels[0].marks, column.label_positions, strict=True)
        if position is not None
    )
