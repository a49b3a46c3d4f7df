"""The charts of home measurements: never among those of symptoms, each on a scale of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.text_table import TextTable
from mbc_tracker.content.words import Words
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.chart_renderer import ChartRenderer
from mbc_tracker.ui.trends.chart_view import ChartView
from mbc_tracker.ui.trends.table_model import table_view
from mbc_tracker.ui.widgets.base import Card, button, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.table_model import TextTableModel

if TYPE_CHECKING:
    from mbc_tracker.charts.panels import Panel


class MeasurementsCard(Card):
    """Hidden where nothing is measured."""

    def __init__(self, theme: Theme, words: Words, renderer: ChartRenderer) -> None:
        super().__init__()
        self.legend = MeasuredText(words).legend()
        self.canvas = ChartView(theme, renderer, self.tr("Charts of home measurements"))
        self.model = TextTableModel(self)
        self.table = table_view(theme, self.model, self.tr("Home measurements as a table"))
        self.save = button(theme, self.tr("Save picture"), "image-down")
        self.save.setAccessibleName(self.tr("Save a picture of the measurements"))
        self.copy = button(theme, self.tr("Copy picture"), "copy")
        self.copy.setAccessibleName(self.tr("Copy a picture of the measurements"))
        self.body.addWidget(section(self.tr("Home measurements")))
        self.body.addWidget(muted(self.legend))
        self.body.addWidget(self.canvas, 1)
        self.body.addWidget(self.table, 1)
        self._actions = QWidget()
        line = FlowLayout(self._actions, gap=8)
        for part in (self.save, self.copy):
            line.addWidget(part)
        self.body.addWidget(self._actions)
        self.hide()

    def show_panels(self, panels: Sequence[Panel]) -> None:
        """Show charts."""
        self._show(as_table=False)
        self.canvas.setAccessibleDescription(" ".join(panel.alt for panel in panels))
        self.canvas.show_panels(panels)

    def show_table(self, table: TextTable) -> None:
        """Show the measurements as a table."""
        self._show(as_table=True)
        self.model.show_table(table)

    def _show(self, *, as_table: bool) -> None:
        self.canvas.setVisible(not as_table)
        self.table.setVisible(as_table)
