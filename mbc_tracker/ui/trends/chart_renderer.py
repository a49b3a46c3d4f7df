"""The charts for the window: matplotlib is loaded when the first one is drawn."""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.pair_text import PairText
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.share_text import ShareText
from mbc_tracker.content.step_text import AnswersByQuestion, StepText
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.before_after import BeforeAfter, PeriodComparison
from mbc_tracker.domain.measurement_series import MeasurementSeries
from mbc_tracker.domain.monthly_share import MonthlyShares
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.usual import Values
from mbc_tracker.files import replace_file
from mbc_tracker.report.summary import Paper

if TYPE_CHECKING:
    from mbc_tracker.charts.layout import Layout
    from mbc_tracker.charts.panels import Panel
    from mbc_tracker.charts.render_image import Raster
    from mbc_tracker.charts.style import ChartStyle
    from mbc_tracker.charts.ticks import AxisTick

#: Logical pixels and points to an inch.
DPI, POINTS = 96.0, 72.0
#: The formats of a saved picture, by the end of the file's name.
FORMATS = ("png", "svg", "pdf")


def forget_texts() -> None:
    """Forget the texts that were measured for charts, if any was drawn."""
    if "mbc_tracker.charts.style" in sys.modules:
        from mbc_tracker.charts import style

        style.forget_texts()


class ChartRenderer:
    """Panels, pixels and picture files for one look and one language. dark, scale: the theme's."""

    def __init__(self, palette: Palette, words: Words, *, dark: bool, scale: float) -> None:
        self._palette = palette
        self._words = words
        self._dark = dark
        self._scale = scale

    def panels(self, series: Sequence[Series], events: Sequence[Event]) -> tuple[Panel, ...]:
        """The panels of symptoms, day by day."""
        from mbc_tracker.charts.panels import panels_of

        return panels_of(series, events, TrendText(self._words))

    def shares(
        self, shares: Sequence[MonthlyShares], emphasis: Mapping[str, str]
    ) -> tuple[Panel, ...]:
        """The panels of symptoms, month by month. emphasis: in words, by the symptom's key."""
        from mbc_tracker.charts.panel_builders import share_panels

        return share_panels(shares, ShareText(self._words), emphasis)

    def pairs(
        self,
        pairs: Sequence[PeriodComparison],
        values: Mapping[str, Values],
        around: BeforeAfter,
        events: Sequence[Event],
        weekly: Collection[date],
    ) -> tuple[Panel, ...]:
        """The panels of symptoms before and after an event or a day."""
        from mbc_tracker.charts.panel_builders import pair_panels

        return pair_panels(pairs, values, around, events, PairText(self._words), weekly)

    def measured(
        self, measured: Sequence[MeasurementSeries], events: Sequence[Event]
    ) -> tuple[Panel, ...]:
        """The panels of home measurements."""
        from mbc_tracker.charts.panel_builders import measured_panels

        return measured_panels(measured, events, MeasuredText(self._words))

    def steps(
        self, answers: AnswersByQuestion, period: Period, events: Sequence[Event]
    ) -> tuple[Panel, ...]:
        """The panels of what is asked once a week."""
        from mbc_tracker.charts.panel_builders import step_panels

        return step_panels(answers, period, events, StepText(self._words))

    def raster(self, panels: Sequence[Panel], width: int, height: int, ratio: float) -> Raster:
        """Pixels for a widget of this size in logical pixels; ratio: device pixels to each."""
        from mbc_tracker.charts.render_image import render

        size = round(width * ratio), round(height * ratio)
        return render(panels, self._style(), *size, DPI * ratio)

    def axis_ticks(self, layout: Layout) -> tuple[AxisTick, ...]:
        """The dates for the axis that stands apart."""
        from mbc_tracker.charts.layout import axis_ticks

        return axis_ticks(layout, self._style())

    def reading(self, panel: Panel, day: date) -> str:
        """“5 on 17 Nov”: what a panel says of a day."""
        here = next((share for share in panel.bars if day in share.month), None)
        if here is not None:
            return ShareText(self._words).reading(here)
        value, phrase, phrases = panel.dots.at(day), "value_on", self._words.phrases
        if value is None:
            value, phrase = panel.weekly.at(day), "value_week"
        if value is None:
            return phrases.fill("value_missing")
        number, words = self._words.number(value), self._words.date_short(day)
        return phrases.fill(phrase, value=number, date=words)

    def day_tag(self, panel: Panel, day: date) -> str:
        """“Tue 17 Nov”, or the month where months are shown."""
        return self._words.month(day) if panel.bars else self._words.date_medium(day)

    def heights(self, panels: Sequence[Panel], width: int) -> tuple[int, int]:
        """The least and the greatest useful height of a widget of this width, in pixels."""
        from mbc_tracker.charts.layout import MOST_PLOT, SCREEN_PLOT, height_for

        style, points = self._style(), width * POINTS / DPI
        least, most = (
            round(height_for(panels, style, points, plot) * DPI / POINTS)
            for plot in (SCREEN_PLOT, MOST_PLOT)
        )
        return least, most

    def plot_edges(self, panels: Sequence[Panel], width: int) -> tuple[float, float]:
        """Where the days of the first column begin and end in a widget of this width, in pixels."""
        from mbc_tracker.charts.columns import place_columns

        axis = place_columns(panels, self._style(), width * POINTS / DPI)[0].axis
        return axis.left * DPI / POINTS, axis.right * DPI / POINTS

    def picture(
        self, panels: Sequence[Panel], kind: str, caption: str, paper: Paper = Paper.A4
    ) -> bytes:
        """A file for others to look at, on white. kind: one of FORMATS, or else it is a PNG."""
        from mbc_tracker.charts import export
        from mbc_tracker.charts.style import ChartBackground, style_of

        if kind == "pdf":
            from mbc_tracker.report.chart_document import chart_pdf

            return chart_pdf(panels, caption, paper, self._words, self._palette)
        style = style_of(self._palette, self._words, ChartBackground.PAPER)
        periods = dict.fromkeys(panel.period for panel in panels)
        dated = " ".join(f"{self._words.period(period)}." for period in periods)
        write = export.svg if kind == "svg" else export.png
        return write(panels, style, caption=f"{dated} {caption}")

    def write(self, panels: Sequence[Panel], path: Path, caption: str, paper: Paper) -> None:
        """Save a picture in the format that the path's end names; paper: of a PDF.

        Raises:
            EnvironmentFault: it can't be written.
        """
        replace_file(path, self.picture(panels, path.suffix.lower()[1:], caption, paper))

    def _style(self) -> ChartStyle:
        from mbc_tracker.charts.style import ChartBackground, style_of

        ground = ChartBackground.DARK if self._dark else ChartBackground.LIGHT
        style = style_of(self._palette, self._words, ground, self._scale)
        return replace(style, dates_apart=True)
