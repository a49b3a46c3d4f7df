"""Panels in matplotlib's terms: all columns in one pair of axes.

The axes run in points from the top left corner, as the layout does, and show nothing of their own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from mbc_tracker.charts.axis import marked_values
from mbc_tracker.charts.bars import draw_bars
from mbc_tracker.charts.canvas import (
    EVENT_TEXT,
    GRID_WIDTH,
    LAST_MEASUREMENT_TEXT,
    LAST_RATING_TEXT,
    PLAIN_TEXT,
    TITLE_TEXT,
    XY,
    Canvas,
)
from mbc_tracker.charts.columns import TEXT
from mbc_tracker.charts.layout import (
    CAPTION_LEFT,
    CAPTION_ROW,
    Layout,
    Plot,
    caption_lines,
    lay_out,
)
from mbc_tracker.charts.panels import RATED, Panel, Subject
from mbc_tracker.charts.point_arrays import Curve, Heights
from mbc_tracker.charts.style import ChartStyle, drawable_text
from mbc_tracker.domain.symptoms import SEVERE
from mbc_tracker.domain.weekly_answers import WEEK_DAYS

_POINT = 72  # to an inch
_LINE, _EVENT, _SPAN, _DOT, _DIAMOND, _WEEK = 1.95, 1.1, 2.4, 3.9, 4.6, 1.2
SWATCH = 8.0
_COLUMN = 2.4  # points of width that share one highest and one lowest entry
_ALONE = 1.5  # half the length of a median that has no neighbours
_STROKE = 6.0
_EMPTY_AT = 3.5  # the rating at whose height the words of an empty panel stand: off the lines
_NOTE_GAP = 12.0
_TITLE_LINES, _TITLE_LINE = 2, 10.5  # at most; points from one to the next
_NAME_LINE, _BESIDE_BAND = 15.0, 4.0
_UNDER = 15.0  # from the middle of a heading to that of the line below it


def draw(
    figure: Figure, panels: Sequence[Panel], style: ChartStyle, caption: str = ""
) -> tuple[Layout, ...]:
    """Draw panels over the whole figure in place of what was there; return their layouts.

    caption: words below the dates, for a picture that leaves the program.
    """
    figure.clear()
    figure.set_facecolor(style.colour("surface"))
    width, height = (length * _POINT for length in figure.get_size_inches())
    layouts = lay_out(panels, style, width, height, caption=caption)
    canvas = Canvas(_bare_axes(figure, width, height), style)
    for layout in layouts:
        _Column(canvas, layout).draw()
    lines, left, row = caption_lines(caption, style, width), CAPTION_LEFT, style.size(CAPTION_ROW)
    for n, line in enumerate(lines):
        canvas.text((style.size(left), height - (len(lines) - n - 0.4) * row), line, PLAIN_TEXT)
    return layouts


def _bare_axes(figure: Figure, width: float, height: float) -> Axes:
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, width)
    axes.set_ylim(height, 0)
    return axes


class _Column:
    """The artists of one column, from the back to the front."""

    def __init__(self, canvas: Canvas, layout: Layout) -> None:
        self._canvas, self._style = canvas, canvas.style
        self._layout = layout
        self._first = layout.plots[0]
        self._subject = self._first.panel.subject

    def draw(self) -> None:
        """Draw the whole column."""
        self._background()
        self._events()
        if self._subject is Subject.MONTHS:
            draw_bars(self._canvas, self._layout)
        else:
            self._entries()
        self._words()

    def _background(self) -> None:
        """Severe band, lines at the marked values, and the marks of the dates."""
        left, right = self._layout.left, self._layout.right
        if self._subject in RATED:
            bands = [(left, plot.top, right, plot.y(SEVERE)) for plot in self._layout.plots]
            self._canvas.boxes(bands, "severe_band", 1)
        grid = [
            [(left, plot.y(value)), (right, plot.y(value))]
            for plot in self._layout.plots
            for value in marked_values(plot.panel, self._style)
        ]
        self._canvas.lines(grid, "line", GRID_WIDTH, zorder=1.5)
        if self._subject is not Subject.MONTHS:
            self._canvas.lines(self._date_marks(), "control", GRID_WIDTH, zorder=1.6)

    def _events(self) -> None:
        """A dashed line through every plot; from the first to the last day a bar joins them."""
        tops = {label.line: label.top for label in self._layout.event_labels}
        dashed: list[list[XY]] = []
        bars: list[list[XY]] = []
        for mark in self._first.panel.marks:
            begin, end = self._layout.x(mark.day), self._layout.x(mark.end)
            for plot in self._layout.plots:
                top = tops.get(begin, plot.top) if plot is self._first else plot.top
                dashed.append([(begin, top), (begin, plot.bottom)])
                if end > begin:
                    dashed.append([(end, plot.top), (end, plot.bottom)])
                    bars.append([(begin, plot.top), (end, plot.top)])
        self._canvas.lines(dashed, "accent", _EVENT, zorder=2, dashes=True)
        self._canvas.lines(bars, "accent", _SPAN, zorder=2.1)

    def _entries(self) -> None:
        """The dots and, over them, the line of the median. What is no rating is a diamond."""
        dots = np.concatenate([self._points(plot, plot.panel.dots) for plot in self._layout.plots])
        if self._subject not in RATED:
            self._canvas.dots(dots, "D", _DIAMOND, "primary", 3)
        else:
            self._canvas.dots(dots, "o", _DOT, "entry", 3)
        pieces = [
            _visible(self._points(plot, piece))
            for plot in self._layout.plots
            for piece in plot.panel.segments
        ]
        self._canvas.lines(pieces, "primary", _LINE, zorder=4)
        self._weeks()

    def _weeks(self) -> None:
        """Entries about a week: a hollow diamond, and a stroke over the days it looks back on."""
        plots = [plot for plot in self._layout.plots if len(plot.panel.weekly)]
        if not plots:
            return
        days = self._layout.day_width
        least, back, ahead = self._layout.left, (WEEK_DAYS - 0.5) * days, 0.5 * days
        points = np.concatenate([self._points(plot, plot.panel.weekly) for plot in plots])
        strokes = [[(max(x - back, least), y), (x + ahead, y)] for x, y in points.tolist()]
        self._canvas.lines(strokes, "primary", _WEEK, zorder=4.1)
        self._canvas.dots(points, "D", _DIAMOND, "primary", 4.2, hollow=True)

    def _words(self) -> None:
        """Titles, numbers, dates, the last median, and the words of events."""
        self._heading()
        for plot in self._layout.plots:
            if plot.name:
                self._name(plot)
            else:
                self._title(plot)
            self._numbers(plot)
            self._last(plot)
        middle = self._layout.plots[-1].bottom + self._style.size(13)
        for tick in self._layout.ticks:
            self._canvas.text((self._layout.x(tick.day), middle), tick.label, PLAIN_TEXT, "center")
        for label in self._layout.event_labels:
            self._canvas.text((label.left, label.middle), label.text, EVENT_TEXT)

    def _heading(self) -> None:
        """The column's name, and its days in smaller letters under it."""
        left, middle = self._layout.left, self._layout.heading
        lines = (self._first.panel.heading, TITLE_TEXT), (self._first.panel.subheading, PLAIN_TEXT)
        for n, (words, text_style) in enumerate(lines):
            if words:
                line = self._canvas.fitted(drawable_text(words), text_style, self._layout.room)
                self._canvas.text((left, middle + n * self._style.size(_UNDER)), line, text_style)

    def _name(self, plot: Plot) -> None:
        """The title at the left of its plot; the band is named once, inside the first one."""
        for number, line in enumerate(plot.name):
            middle = plot.below[1] - (len(plot.name) - number) * self._style.size(_NAME_LINE)
            self._canvas.text((plot.below[0], middle), line, TITLE_TEXT)
        if plot is self._first and self._subject in RATED:
            middle = (plot.top + plot.y(SEVERE)) / 2
            words = self._style.words.phrases.fill("chart_severe")
            gap = self._style.size(_BESIDE_BAND)
            if plot.panel.has_severe_end:
                self._canvas.text((self._layout.left + gap, middle), words, PLAIN_TEXT)
            else:
                self._canvas.text((self._layout.right - gap, middle), words, PLAIN_TEXT, "right")

    def _title(self, plot: Plot) -> None:
        """The title with what stands out; at the right what the band is, or the panel's note."""
        beside = self._keys(plot) if plot is self._first else 0.0
        if not beside and plot.panel.note:
            beside = self._note(plot)
        emphasis, gap = plot.panel.emphasis, self._style.size(_NOTE_GAP)
        if emphasis:
            beside += self._canvas.emphasis_width(emphasis) + gap
        room, words = self._layout.room - beside, drawable_text(plot.panel.title)
        width = self._style.width(words, TITLE_TEXT.size, TITLE_TEXT.weight)
        # A long name is smaller before it takes two lines, for which its row is high enough.
        smaller = max(TEXT, TITLE_TEXT.size * min(1.0, room / max(width, 1.0)))
        text_style = replace(TITLE_TEXT, size=smaller)
        lines = self._style.wrapped(words, text_style.size, text_style.weight, room)
        if len(lines) > _TITLE_LINES:
            lines[1:] = [self._canvas.fitted(" ".join(lines[1:]), text_style, room)]
        above = (len(lines) - 1) / 2
        for number, line in enumerate(lines):
            middle = plot.title + self._style.size((number - above) * _TITLE_LINE)
            self._canvas.text((self._layout.left, middle), line, text_style)
        if emphasis:
            after = self._layout.left + gap + max(self._canvas.width(x, text_style) for x in lines)
            self._canvas.emphasis((after, plot.title), emphasis)

    def _keys(self, plot: Plot) -> float:
        """The shading is named once, in a title's row, where no entry can be."""
        if self._subject in RATED and not plot.panel.note:
            taken = self._breadth("chart_severe")
            room, words = self._layout.room - taken, drawable_text(plot.panel.title)
            if len(self._style.wrapped(words, TEXT, TITLE_TEXT.weight, room)) > _TITLE_LINES:
                return 0.0  # the axis and the words above say what is severe, too
            return self._layout.right - self._key("chart_severe", plot, self._layout.right)
        return 0.0

    def _key(self, phrase: str, plot: Plot, right: float) -> float:
        """A little area and its name, ending at ``right``; gives back where the next one ends."""
        name, size = self._style.words.phrases.fill(phrase), self._style.size(SWATCH)
        self._canvas.text((right, plot.title), name, PLAIN_TEXT, "right")
        left = right - self._canvas.width(name, PLAIN_TEXT) - 2 * size
        box = (left, plot.title - size / 2, left + size, plot.title + size / 2)
        self._canvas.boxes([box], "severe_band", 5, edge="control")
        return left - size

    def _breadth(self, phrase: str) -> float:
        """The room that a key takes."""
        name = self._style.words.phrases.fill(phrase)
        return self._canvas.width(name, PLAIN_TEXT) + self._style.size(3 * SWATCH)

    def _note(self, plot: Plot) -> float:
        """A panel's own words, if the title beside them stays whole; the room they take."""
        taken = self._canvas.width(plot.panel.note, PLAIN_TEXT) + self._style.size(_NOTE_GAP)
        if (
            self._canvas.width(drawable_text(plot.panel.title), TITLE_TEXT) + taken
            > self._layout.room
        ):
            return 0.0
        self._canvas.text((self._layout.right, plot.title), plot.panel.note, PLAIN_TEXT, "right")
        return taken

    def _numbers(self, plot: Plot) -> None:
        left = self._layout.left - self._style.size(5)
        for mark, text in marked_values(plot.panel, self._style).items():
            self._canvas.text((left, plot.y(mark)), text, PLAIN_TEXT, "right")
        if plot.panel.empty:
            centre = (self._layout.left + self._layout.right) / 2
            empty = self._style.words.phrases.fill("chart_empty")
            self._canvas.text((centre, plot.y(_EMPTY_AT)), empty, PLAIN_TEXT, "center")

    def _last(self, plot: Plot) -> None:
        if plot.panel.last is not None:
            day, value = plot.panel.last
            text_style = LAST_RATING_TEXT if self._subject in RATED else LAST_MEASUREMENT_TEXT
            after = self._layout.x(day) + self._style.size(6)
            self._canvas.text((after, plot.y(value)), self._style.words.number(value), text_style)

    def _points(self, plot: Plot, curve: Curve) -> Heights:
        columns = max(1, int(self._layout.room / _COLUMN))
        return self._layout.points(plot, curve.downsampled(columns))

    def _date_marks(self) -> list[list[XY]]:
        """Short strokes that hang from the lowest line."""
        xs = [self._layout.x(tick.day) for tick in self._layout.ticks]
        length = self._style.size(_STROKE)
        return [
            [(x, plot.foot), (x, plot.foot + length)] for plot in self._layout.plots for x in xs
        ]


def _visible(piece: Heights) -> Heights:
    """A median that has no neighbours becomes a short stroke."""
    return piece if len(piece) > 1 else np.add(piece, ((-_ALONE, 0), (_ALONE, 0)))
