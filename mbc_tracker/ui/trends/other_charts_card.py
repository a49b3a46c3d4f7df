"""Charts of what is no rating: below those of symptoms, never among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.step_text import StepText
from mbc_tracker.content.text_table import TextTable
from mbc_tracker.content.words import Words
from mbc_tracker.frozen import frozen
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.chart_export import ChartExport
from mbc_tracker.ui.trends.chart_renderer import ChartRenderer
from mbc_tracker.ui.trends.chart_view import ChartView
from mbc_tracker.ui.trends.table_model import table_view
from mbc_tracker.ui.widgets.base import Card, button, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.table_model import TextTableModel

if TYPE_CHECKING:
    from mbc_tracker.charts.panels import Panel


@frozen
class CardTexts:
    """What a card is called and what its parts are. save, copy: as they are read out."""

    title: str
    legend: str
    charts: str
    table: str
    save: str
    copy: str


@frozen
class OtherCharts:
    """What a card shows: makers of its panels and of its table."""

    panels: Callable[[], Sequence[Panel]]
    table: Callable[[], TextTable]


class OtherChartsCard(Card):
    """Hidden where there is nothing. A kind of it says what it is called."""

    def __init__(
        self, theme: Theme, words: Words, renderer: ChartRenderer, export: ChartExport
    ) -> None:
        super().__init__()
        self.export, texts = export, self.texts(words)
        self._legend = texts.legend
        self.canvas = ChartView(theme, renderer, texts.charts)
        self.model = TextTableModel(self)
        self.table = table_view(theme, self.model, texts.table)
        self.save = button(theme, self.tr("Save picture"), "image-down")
        self.save.setAccessibleName(texts.save)
        self.copy = button(theme, self.tr("Copy picture"), "copy")
        self.copy.setAccessibleName(texts.copy)
        self.body.addWidget(section(texts.title))
        self.body.addWidget(muted(self._legend))
        self.body.addWidget(self.canvas, 1)
        self.body.addWidget(self.table, 1)
        actions = QWidget()
        line = FlowLayout(actions, gap=8)
        for part in (self.save, self.copy):
            line.addWidget(part)
        self.body.addWidget(actions)
        self.save.clicked.connect(self.export.save)
        self.copy.clicked.connect(self.export.copy)
        self.hide()

    def texts(self, words: Words) -> CardTexts:
        """What the card and its parts are called."""
        raise NotImplementedError

    def show_charts(self, charts: OtherCharts | None, *, as_table: bool) -> None:
        """Show charts or a table, or (None) nothing."""
        self.setVisible(charts is not None)
        if charts is None:
            return
        self.export.set_chart(charts.panels, self._legend)
        self.canvas.setVisible(not as_table)
        self.table.setVisible(as_table)
        if as_table:
            self.model.show_table(charts.table())
        else:
            panels = charts.panels()
            self.canvas.setAccessibleDescription(" ".join(panel.alt for panel in panels))
            self.canvas.show_panels(panels)


class StepsCard(OtherChartsCard):
    """What is asked once a week: steps from 0 to 4, which are no ratings."""

    @override
    def texts(self, words: Words) -> CardTexts:
        return CardTexts(
            title=self.tr("Once a week"),
            legend=StepText(words).legend(),
            charts=self.tr("Charts of what is asked once a week"),
            table=self.tr("Answers of once a week as a table"),
            save=self.tr("Save a picture of these answers"),
            copy=self.tr("Copy a picture of these answers"),
        )


class MeasurementsCard(OtherChartsCard):
    """What is measured at home, each kind on a scale of its own."""

    @override
    def texts(self, words: Words) -> CardTexts:
        return CardTexts(
            title=self.tr("Home measurements"),
            legend=MeasuredText(words).legend(),
            charts=self.tr("Charts of home measurements"),
            table=self.tr("Home measurements as a table"),
            save=self.tr("Save a picture of the measurements"),
            copy=self.tr("Copy a picture of the measurements"),
        )
