"""The charts of symptoms with everything that can be done to them."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.medicine_bars import MedicineBars
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.chart_renderer import ChartRenderer
from mbc_tracker.ui.trends.interactive_chart import InteractiveChart
from mbc_tracker.ui.trends.table_model import TrendTableModel, table_view
from mbc_tracker.ui.trends.view_model import TrendMode, TrendViewModel
from mbc_tracker.ui.trends.zoom_bar import ZoomBar
from mbc_tracker.ui.widgets.base import Card, WidgetList, button, label, muted
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.table_model import TextTableModel


class TrendCard(Card):
    """Shows what it is given; the page listens to its buttons."""

    def __init__(self, theme: Theme, words: Words, renderer: ChartRenderer) -> None:
        super().__init__()
        self._theme, self._renderer = theme, renderer
        self._lines: tuple[str, ...] = ()
        names: dict[str, str] = {
            TrendMode.DAYS: self.tr("Day by day"),
            TrendMode.MONTHS: self.tr("By month"),
            TrendMode.PAIR: self.tr("Before and after"),
        }
        self.views = ChoiceChips(theme, self.tr("View"), names)
        self.views.choose(TrendMode.DAYS)
        self.canvas = InteractiveChart(theme, renderer, self.tr("Charts"))
        self.zoom = ZoomBar(theme, self.canvas)
        self.medicines = MedicineBars(theme, words)
        self.model, self.words_model = TrendTableModel(words, self), TextTableModel(self)
        self.table = table_view(theme, self.model, self.tr("Entries as a table"))
        self.as_table = button(theme, self.tr("Show as table"), "table")
        self.known = button(theme, self.tr("My team knows about this"), "check")
        self.around = button(theme, self.tr("Compare another period"), "flag")
        self.choose = button(theme, self.tr("Choose symptoms"), "list-checks")
        self.add = button(theme, self.tr("Add an event"), "flag")
        self.events = button(theme, self.tr("All events"), "pencil")
        self.save = button(theme, self.tr("Save picture"), "image-down")
        self.copy = button(theme, self.tr("Copy picture"), "copy")
        self.meaning = button(theme, self.tr("What 0 to 10 means"), kind="link")
        self._build()

    def show_view_model(
        self, view_model: TrendViewModel, view: TrendMode, *, as_table: bool, zoomed: bool
    ) -> None:
        """Show a view as charts or as a table. zoomed: the keyboard has a way back from it."""
        self.views.choose(view)
        self._nothing.setVisible(view_model.empty)
        days, charts = view is TrendMode.DAYS, not as_table and not view_model.empty
        self._note.setVisible(as_table and days and not view_model.empty)
        weekly = any(one.weekly_entries for one in view_model.series)
        self._of_weeks.setVisible(as_table and days and weekly)
        self.table.setVisible(as_table and not view_model.empty)
        self.zoom.setVisible(days and (charts or (zoomed and not as_table)))
        if zoomed and self.canvas.hasFocus() and view_model.empty:
            self.zoom.reset_zoom.setFocus()
            announce(self, self._nothing.text())
        self.canvas.setVisible(charts)
        self.around.setVisible(view is TrendMode.PAIR)
        self.known.setVisible(view is not TrendMode.PAIR)
        for part in (self.as_table, self.save, self.copy):
            part.setEnabled(not view_model.empty)
        self._show_details(view_model, as_table=as_table)
        self._name_table_button(as_table=as_table)
        if as_table:
            self._fill_table(view_model)
        elif not view_model.empty:
            self.canvas.show_panels(view_model.panels())
        self._align_medicines()

    @Slot()
    def _align_medicines(self) -> None:
        """A day has one place in the bars and in the charts below them."""
        panels, width = self.canvas.panels, self.canvas.width()
        charts = bool(panels) and width > 0 and not self.canvas.isHidden()
        self.medicines.align(self._renderer.plot_edges(panels, width) if charts else None)

    def take_axis(self, axis: QWidget) -> None:
        """Let the charts' dates stand right below them."""
        self.body.insertWidget(self.body.indexOf(self.canvas) + 1, axis)

    def height_above_charts(self, width: int) -> int:
        """How far below its upper edge the charts begin, if the card is so wide, in pixels."""
        margins, gap = self.body.contentsMargins(), self.body.spacing()
        inside = width - margins.left() - margins.right()
        height = margins.top() + self._head.heightForWidth(inside) + gap
        if not self.medicines.isHidden():
            height += self.medicines.sizeHint().height() + gap
        return height

    def _fill_table(self, view_model: TrendViewModel) -> None:
        if view_model.table is None:
            self.model.show_series(view_model.series, view_model.events)
        else:
            self.words_model.show_table(view_model.table())
        self.table.setModel(self.model if view_model.table is None else self.words_model)

    def _show_details(self, view_model: TrendViewModel, *, as_table: bool) -> None:
        lines = () if as_table else view_model.details
        if lines != self._lines:
            self._lines = lines
            self._details.replace([label(line) for line in lines])

    def _name_table_button(self, *, as_table: bool) -> None:
        """The button says what comes next."""
        name = self.tr("Show as charts") if as_table else self.tr("Show as table")
        if name != self.as_table.text():
            self.as_table.setText(name)
            self.as_table.setAccessibleName(name)
            self.as_table.setIcon(self._theme.icon("chart-line" if as_table else "table"))

    def _build(self) -> None:
        self._nothing = muted(self.tr("There are no ratings in this period. Try a longer one."))
        self._note = muted(
            self.tr("Your rating, and in brackets the typical rating of the last 7 days.")
        )
        self._of_weeks = muted(
            self.tr("“Of 7 days” is the worst of 7 days. The typical rating leaves it out.")
        )
        self._details = WidgetList(6)
        self.body.setContentsMargins(20, 8, 20, 12)
        self.body.setSpacing(8)
        self._head = _row(self.views, self.as_table, self.known, self.around)
        self.body.addWidget(self._head)
        for part in (self._nothing, self._note, self._of_weeks):
            self.body.addWidget(part)
        self.body.addWidget(self.medicines)
        self.body.addWidget(self.canvas, 1)
        self.canvas.placed.connect(self._align_medicines)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._details)
        self.body.addWidget(self.zoom)
        self.body.addWidget(
            _row(self.choose, self.add, self.events, self.save, self.copy, self.meaning)
        )


def _row(*parts: QWidget) -> QWidget:
    """Widgets side by side, on several lines where they don't fit."""
    row = QWidget()
    line = FlowLayout(row, gap=8)
    for part in parts:
        line.addWidget(part)
    return row
