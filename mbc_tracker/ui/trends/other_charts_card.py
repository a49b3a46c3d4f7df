"""Charts of what is no rating: below those of symptoms, never among them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mbc_tracker.content.text_table import TextTable
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


@dataclass(frozen=True, slots=True)
class CardTexts:
    """What a card is called and what its parts are. save, copy: as they are read out."""

    title: str
    legend: str
    charts: str
    table: str
    save: str
    copy: str


@dataclass(frozen=True, slots=True)
class OtherCharts:
    """What a card shows: makers of its panels and of its table."""

    panels: Callable[[], Sequence[Panel]]
    table: Callable[[], TextTable]


class OtherChartsCard(Card):
    """Hidden where there is nothing. A kind of it calls ``build`` with its words."""

    def __init__(self, theme: Theme, renderer: ChartRenderer, export: ChartExport) -> None:
        super().__init__()
        self._theme, self._renderer, self.export = theme, renderer, export

    def build(self, texts: CardTexts) -> None:
        """Make its parts."""
        theme = self._theme
        self._legend = texts.legend
        self.canvas = ChartView(theme, self._renderer, texts.charts)
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
