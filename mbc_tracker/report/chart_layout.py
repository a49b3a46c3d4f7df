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
from mbc_tracker.report.event_numbers import MOST_NAMED, NumberedPanels, number_events
from mbc_tracker.report.progress import ReportStep, StepCallback, ignore_step
from mbc_tracker.report.summary import ChangesSinceVisit, ListedEvent, Paper, Summary, SummaryRow

#: Left and right margin of the page, the gap between two columns, and the least height that
#: notes have; in points, as everything here. report.typ is told of them.
MARGIN, GUTTER, FOOT = 45.0, 18.0, 90.0

_SIZES = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}
#: What stands above the charts beside the table's rows, and what below them beside the notes.
_ABOVE, _BELOW = 132.0, 60.0
#: Margins and heading of a page of charts, and of one in large print.
_FRAME, _LARGE_FRAME = 130.0, 230.0
#: So few panels may be higher than usual.
_FEW = 2
#: A table row, each further line in it, and how many letters fit on one line of the outer cells.
_ROW, _LINE, _LABEL_LETTERS, _WORDS_LETTERS = 13.4, 11.5, 22, 34
#: Heading of the list of what changed since a visit, and the letters on one line of it.
_SINCE, _SINCE_LETTERS = 34.0, 100
#: The heading of the questions, one of them with a line for its answer, and its letters on a line.
_QUESTIONS, _QUESTION, _QUESTION_LETTERS = 22.0, 38.0, 46
_MOST_QUESTIONS = 360.0
#: The list of events below the charts: what is above it, a line and its letters, those of its
#: heading and of the words on further ones, and how much larger it is in large print.
_LIST, _LIST_LINE, _LIST_LETTERS, _LIST_HEADING, _LARGE_LIST = 4.0, 10.0, 120, 50, 2.0
#: A further line beside the title.
_HEAD_LINE = 12.0
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
class _ColumnPlan:
    """How the panels stand: in how many columns, each how wide and of how many panels at most."""

    count: int
    most: int
    width: float
    style: ChartStyle

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


def draw_chart_grid(
    panels: Sequence[Panel],
    summary: Summary,
    palette: Palette,
    words: Words,
    on_step: StepCallback = ignore_step,
) -> ChartGrid:
    """Draw the panels for the page, whose room they share with the table and the notes.

    A symptom that is nowhere recorded has a row in the table that says so, and no empty chart.
    """
    recorded: Sequence[Panel] = [panel for panel in panels if panel.dots]
    columns = _column_plan(len(recorded), summary, palette, words)
    if not recorded:
        return ChartGrid(columns.count, ())
    numbered = number_events(recorded, columns.style, columns.width, words)
    room, apart = _place(numbered, columns, summary)
    most = max(1, columns.fitting(numbered.panels, room))
    rows = math.ceil(len(numbered.panels) / (columns.count * most))
    groups = _split_evenly(numbered.panels, columns.count * rows)
    plot = columns.plot(groups, room, apart=apart)
    charts = []
    for number, group in enumerate(groups, 1):
        on_step(ReportStep.CHART, number)
        charts.append(columns.draw(group, plot))
    return ChartGrid(columns.count, tuple(charts), apart, numbered.named)


def _place(numbered: NumberedPanels, columns: _ColumnPlan, summary: Summary) -> tuple[float, bool]:
    """The height for charts in points, and whether they stand on pages of their own.

    They stand on the first page if all of them have room there: with the notes and questions
    below them if these fit too, or else without.
    """
    panels, listed = numbered.panels, _listed_height(numbered.named, summary)
    if not summary.large_print:
        first = _room(summary) - listed
        for room in (first - _lower_part_height(summary), first):
            if columns.count * columns.fitting(panels, room) >= len(panels):
                return room, False
    frame = _LARGE_FRAME if summary.large_print else _FRAME
    return _SIZES[summary.paper][1] - frame - listed, True


def _column_plan(panels: int, summary: Summary, palette: Palette, words: Words) -> _ColumnPlan:
    if summary.large_print:
        count, scale, most = 1, _LARGE, _ONE_COLUMN
    elif panels <= _ONE_COLUMN:
        count, scale, most = 1, _ONE, _ONE_COLUMN
    else:
        count, scale, most = 2, _TWO, _MOST_IN_COLUMN
    width = (_SIZES[summary.paper][0] - 2 * MARGIN - (count - 1) * GUTTER) / count
    return _ColumnPlan(count, most, width, style_of(palette, words, ChartBackground.PAPER, scale))


def _split_evenly(panels: Sequence[Panel], parts: int) -> list[Sequence[Panel]]:
    """As many groups of nearly the same length, in order; the earlier ones are the longer."""
    cuts = [math.ceil(part * len(panels) / parts) for part in range(parts + 1)]
    return [panels[first:last] for first, last in pairwise(cuts)]


def _listed_height(named: Sequence[ListedEvent], summary: Summary) -> float:
    """How high the names of events below the charts are, with the words on further ones."""
    letters = sum(
        len(f"{event.number} {event.short} ({event.when}) · ") for event in named[:MOST_NAMED]
    )
    if not letters:
        return 0.0
    scale = _LARGE_LIST if summary.large_print else 1.0
    lines = math.ceil((letters + _LIST_HEADING) * scale / _LIST_LETTERS)
    return scale * (_LIST + _LIST_LINE * lines)


def _room(summary: Summary) -> float:
    """How high charts and notes together may be on the first page."""
    table = sum(_row_height(row) for row in summary.rows) + _since_height(summary.since)
    lines = bool(summary.who) + bool(summary.appointment)
    head = _HEAD_LINE * max(0, lines - 1)
    return _SIZES[summary.paper][1] - _ABOVE - head - table - _BELOW


def questions_need_a_page(summary: Summary) -> bool:
    """Whether the questions take more than half of a page, and so come on one of their own."""
    return _questions_height(summary) > _MOST_QUESTIONS


def _lower_part_height(summary: Summary) -> float:
    """How high notes and questions are at least, side by side."""
    return FOOT if questions_need_a_page(summary) else max(FOOT, _questions_height(summary))


def _questions_height(summary: Summary) -> float:
    """How high the questions are in half the width of the page, each with a line below it."""
    scale = 1.6 if summary.large_print else 1.0
    letters = _QUESTION_LETTERS / scale
    lines = (math.ceil(len(text) / letters) for text in summary.questions)
    return scale * (_QUESTIONS + sum(_QUESTION + _LINE * (count - 1) for count in lines))


def _since_height(since: ChangesSinceVisit | None) -> float:
    """The heading with its words below it, and the lines, as far as each is broken."""
    if since is None:
        return 0.0
    lines = sum(math.ceil(len(line) / _SINCE_LETTERS) for line in since.lines)
    return _SINCE + _LINE * lines


def _row_height(row: SummaryRow) -> float:
    lines = max(len(row.symptom) / _LABEL_LETTERS, len(row.words) / _WORDS_LETTERS)
    return _ROW + _LINE * (max(1, math.ceil(lines)) - 1)
