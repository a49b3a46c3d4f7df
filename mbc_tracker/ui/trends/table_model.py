"""The values of the charts as a table: one row a day, the latest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from mbc_tracker.content.words import NOTHING, Words
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.series import Series
from mbc_tracker.ui.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex


class TrendTableModel(QAbstractTableModel):
    """Columns: the day, one for each symptom, events. A cell: the entry and the week's middle."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._series: tuple[Series, ...] = ()
        self._entries: list[dict[date, int]] = []
        self._events: dict[date, str] = {}
        self._days: list[date] = []

    def show_series(self, series: Sequence[Series], events: Sequence[Event]) -> None:
        """Show these from now on."""
        self.beginResetModel()
        self._series = tuple(series)
        self._entries = [dict(one.entries) for one in series]
        self._events = {}
        for event in events:
            text = self._events.get(event.day)
            self._events[event.day] = f"{text}; {event.text}" if text else event.text
        self._days = sorted({*self._events, *(day for one in self._entries for day in one)})
        self._days.reverse()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._days)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._series) + 2

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        labels = [one.symptom.label for one in self._series]
        return [self.tr("Day"), *labels, self.tr("Events")][section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        day, column = self._days[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(day, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(day, column)
        return None

    def _shown(self, day: date, column: int) -> str:
        if column == 0:
            return f"{self._words.date_medium(day)} {day.year}"
        if column > len(self._series):
            return self._events.get(day, "")
        value = self._entries[column - 1].get(day)
        if value is None:
            return NOTHING
        middle = self._series[column - 1].median_7_days(day)
        if day in self._series[column - 1].weekly:
            return self.tr("{value}, of 7 days").format(value=value)
        return str(value) if middle is None else f"{value} ({self._words.number(middle)})"

    def _spoken(self, day: date, column: int) -> str:
        if not 0 < column <= len(self._series):
            return self._words.date_long(day) if column == 0 else self._shown(day, column)
        series, value = self._series[column - 1], self._entries[column - 1].get(day)
        text = self._words.spoken(series.symptom, value)
        if value is not None and day in series.weekly:
            return self.tr("{text}, the worst of 7 days").format(text=text)
        middle = None if value is None else series.median_7_days(day)
        if middle is None:
            return text
        last = self.tr("typical in the last 7 days {middle}")
        return f"{text}, {last.format(middle=self._words.number(middle))}"


def table_view(theme: Theme, model: QAbstractTableModel, name: str) -> QTableView:
    """A view that is read row by row; Tab leaves it."""
    view = QTableView()
    view.setModel(model)
    view.setAccessibleName(name)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setStyleSheet(f"QTableView::item {{ padding: 0 {theme.px(8)}px; }}")
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(theme.px(36))
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    view.setMinimumHeight(theme.px(320))
    return view
