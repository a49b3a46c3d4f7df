"""The charts of home measurements, each on a scale of its own."""

from __future__ import annotations

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.chart_export import ChartExport
from mbc_tracker.ui.trends.chart_renderer import ChartRenderer
from mbc_tracker.ui.trends.other_charts_card import CardTexts, OtherChartsCard


class MeasurementsCard(OtherChartsCard):
    """What is measured at home."""

    def __init__(
        self, theme: Theme, words: Words, renderer: ChartRenderer, export: ChartExport
    ) -> None:
        super().__init__(theme, renderer, export)
        self.build(
            CardTexts(
                title=self.tr("Home measurements"),
                legend=MeasuredText(words).legend(),
                charts=self.tr("Charts of home measurements"),
                table=self.tr("Home measurements as a table"),
                save=self.tr("Save a picture of the measurements"),
                copy=self.tr("Copy a picture of the measurements"),
            )
        )
