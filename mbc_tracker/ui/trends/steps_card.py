"""The charts of what is asked once a week."""

from __future__ import annotations

from mbc_tracker.content.step_text import StepText
from mbc_tracker.content.words import Words
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.chart_export import ChartExport
from mbc_tracker.ui.trends.chart_renderer import ChartRenderer
from mbc_tracker.ui.trends.other_charts_card import CardTexts, OtherChartsCard


class StepsCard(OtherChartsCard):
    """Steps from 0 to 4, which are no ratings."""

    def __init__(
        self, theme: Theme, words: Words, renderer: ChartRenderer, export: ChartExport
    ) -> None:
        super().__init__(theme, renderer, export)
        self.build(
            CardTexts(
                title=self.tr("Once a week"),
                legend=StepText(words).legend(),
                charts=self.tr("Charts of what is asked once a week"),
                table=self.tr("Answers of once a week as a table"),
                save=self.tr("Save a picture of these answers"),
                copy=self.tr("Copy a picture of these answers"),
            )
        )
