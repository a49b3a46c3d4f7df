"""The columns of a chart: one, or two times side by side, or below each other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from mbc_tracker.charts.axis import axis_width
from mbc_tracker.charts.label_placement import LabelPosition, LabelRequest, place_labels
from mbc_tracker.charts.panels import Mark, Panel, Subject
from mbc_tracker.charts.style import ChartStyle, Weight, drawable_text
from mbc_tracker.domain.period import Period
from mbc_tracker.frozen import frozen

TITLE, TEXT = 12.0, 9.5  # type sizes
TOP = 2.0
HEADING_ROW, UNDER_ROW = 18.0, 16.0
_BESIDE, _LEAST_COLUMN = 18.0, 200.0  # between columns, and how wide each has to be
_RIGHT, _LAST_GAP = 28.0, 8.0
_WORD_GAP = 4.0
_NAMES, _MOST_NAMES = 116.0, 0.3  # the column of names, and its part of the width at most
_APART_RIGHT = 40.0  # the same in charts below each other, so that a day has one place in them
_WIDEST_WORDS = 0.4  # of the plot: a longer event is shortened


@frozen
class TimeAxis:
    """The days of a period between two edges, in points."""

    left: float
    right: float
    period: Period

    def x(self, day: date) -> float:
        """The middle of a day; days outside the period stand at its ends."""
        place = (day - self.period.first).days + 0.5
        return self.left + min(max(place, 0.0), float(len(self.period))) * self.day_width

    def day_at(self, x: float) -> date:
        """The day of the period nearest to a place along the axis."""
        days = math.floor((x - self.left) / self.day_width)
        return self.period.first + timedelta(days=min(max(days, 0), len(self.period) - 1))

    @property
    def day_width(self) -> float:
        return (self.right - self.left) / len(self.period)

    @property
    def room(self) -> float:
        """The width of the axis in points."""
        return self.right - self.left


def panels_by_column(panels: Sequence[Panel]) -> tuple[tuple[Panel, ...], ...]:
    """The panels by column, from left to right."""
    count = max(panel.column for panel in panels) + 1
    return tuple(
        tuple(panel for panel in panels if panel.column == column) for column in range(count)
    )


@frozen
class Column:
    """A column of panels on its time axis.

    label_positions: of the events, None for one without room. rows: how many rows of events' words
    there are, as many in every column. stacked: the column has the whole width, and begins at
    ``top`` (in points) where the one before it ends. names: how wide a column of names at the left
    is, 0 where each name stands over its plot. dates_apart: the dates are no part of it.
    """

    panels: tuple[Panel, ...]
    axis: TimeAxis
    label_positions: tuple[LabelPosition | None, ...]
    rows: int = 0
    stacked: bool = False
    top: float = 0.0
    names: float = 0.0
    dates_apart: bool = False

    @property
    def above(self) -> float:
        """The height of what stands over the first title, in points at 100 % text."""
        return TOP + (HEADING_ROW + UNDER_ROW if self.panels[0].heading else 0.0)


def place_columns(panels: Sequence[Panel], style: ChartStyle, width: float) -> tuple[Column, ...]:
    """The columns with their axes, for a chart that is ``width`` points wide."""
    groups = panels_by_column(panels)
    gap = style.size(_BESIDE)
    each = (width - gap * (len(groups) - 1)) / len(groups)
    stacked = len(groups) > 1 and each < style.size(_LEAST_COLUMN)
    begins = [0.0 if stacked else n * (each + gap) for n in range(len(groups))]
    apart = style.dates_apart and len(groups) == 1
    columns = [
        _column(group, style, begin, width if stacked else each, apart=apart)
        for group, begin in zip(groups, begins, strict=True)
    ]
    rows = max(_label_rows(column.label_positions) for column in columns)
    return tuple(replace(column, rows=rows, stacked=stacked) for column in columns)


def _column(
    panels: tuple[Panel, ...], style: ChartStyle, begin: float, width: float, *, apart: bool
) -> Column:
    names = style.size(_NAMES) if apart and style.size(_NAMES) <= _MOST_NAMES * width else 0.0
    right = max(_last_value_width(panels, style), style.size(_APART_RIGHT) if apart else 0.0)
    axis = TimeAxis(
        begin + names + axis_width(panels[0], style), begin + width - right, panels[0].period
    )
    requests = [
        LabelRequest(
            axis.x(mark.day), style.width(event_text(mark, style, axis.room), TEXT, Weight.REGULAR)
        )
        for mark in panels[0].marks
    ]
    positions = place_labels(requests, axis.left, begin + width, style.size(_WORD_GAP))
    return Column(panels, axis, positions, names=names, dates_apart=apart)


def event_text(mark: Mark, style: ChartStyle, plot_width: float) -> str:
    """An event's words as they are drawn over a plot that is ``plot_width`` points wide."""
    return style.fitted(drawable_text(mark.text), TEXT, Weight.REGULAR, _WIDEST_WORDS * plot_width)


def _last_value_width(panels: Sequence[Panel], style: ChartStyle) -> float:
    """Room for the last values in points; measurements can have more digits than ratings."""
    measured = (panel for panel in panels if panel.subject is Subject.MEASUREMENTS)
    values = [panel.last[1] for panel in measured if panel.last]
    widths = [style.width(style.words.number(value), TEXT, Weight.BOLD) for value in values]
    return max([style.size(_RIGHT), *(width + style.size(_LAST_GAP) for width in widths)])


def _label_rows(positions: Sequence[LabelPosition | None]) -> int:
    return max((position.row + 1 for position in positions if position is not None), default=0)
