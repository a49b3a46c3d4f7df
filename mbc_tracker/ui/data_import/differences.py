"""Where a file and the diary say different things: day by day and side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from mbc_tracker.domain.change import RecordIdentity, Step
from mbc_tracker.domain.records import Note, Record, Setting
from mbc_tracker.exchange.preview import Side
from mbc_tracker.ui.common.record_text import RecordText
from mbc_tracker.ui.style.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_ABOUT, _DIARY, _FILE, _BOTH = range(4)
_SIDES: Mapping[int, Side] = {_DIARY: Side.DIARY, _FILE: Side.FILE, _BOTH: Side.BOTH}
_CHOSEN = "✓ "
_LEAST_HEIGHT = 170


class DifferencesModel(QAbstractTableModel):
    """A row for each difference; the cell that is taken has a tick. Notes can be taken both."""

    chosen = Signal()

    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._text: RecordText | None = None
        self._steps: tuple[Step, ...] = ()
        self.sides: dict[RecordIdentity, Side] = {}
        self._side = Side.DIARY

    def show_steps(self, steps: Sequence[Step], text: RecordText) -> None:
        """Show these differences; of each the diary's side is taken."""
        self.beginResetModel()
        self._steps = tuple(sorted(steps, key=_order))
        self._text, self._side = text, Side.DIARY
        self.sides.clear()
        self.endResetModel()

    def choose_all(self, side: Side) -> None:
        """Take one side everywhere."""
        self._side = side
        self.sides.clear()
        self._changed()

    def choose(self, index: Index) -> None:
        """Take the side of a cell."""
        side = _SIDES.get(index.column())
        if index.isValid() and side and self.flags(index) & Qt.ItemFlag.ItemIsSelectable:
            self.sides[self._steps[index.row()].identity] = side
            self._changed()

    def side(self, row: int) -> Side:
        """The side that is taken in a row."""
        return self.sides.get(self._steps[row].identity, self._side)

    def _changed(self) -> None:
        if self._steps:
            last = self.index(len(self._steps) - 1, _BOTH)
            self.dataChanged.emit(self.index(0, _DIARY), last)
        self.chosen.emit()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._steps)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else _BOTH + 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.column() == _BOTH and not isinstance(self._steps[index.row()].record, Note):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("What"), self.tr("In my diary"), self.tr("In the file"), self.tr("Both"))
        return heads[section]

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid():
            return None
        text = self._cell(index)
        taken = _SIDES.get(index.column()) is self.side(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{_CHOSEN}{text}" if taken and text else text
        if role == Qt.ItemDataRole.AccessibleTextRole and text:
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            name = self.tr("{head}: {text}, taken") if taken else self.tr("{head}: {text}")
            return name.format(head=head, text=text)
        return None

    def _cell(self, index: Index) -> str:
        step, column = self._steps[index.row()], index.column()
        if column == _BOTH:
            together = self.tr("One below the other")
            return together if isinstance(step.record, Note) else ""
        record = step.before if column == _DIARY else step.record
        if record is None or self._text is None:
            return ""
        return self._title(record) if column == _ABOUT else self._says(record)

    def _title(self, record: Record) -> str:
        if isinstance(record, Setting):
            return self.tr("Setting: {name}").format(name=record.name)
        return self._text.title(record) if self._text else ""

    def _says(self, record: Record) -> str:
        if isinstance(record, Setting):
            return record.value
        text = self._text.text(record) if self._text else ""
        return text or self.tr("Something else")


def _order(step: Step) -> tuple[str, str]:
    return str(getattr(step.record, "day", "")), type(step.record).__name__


class DifferencesView(QTableView):
    """The table: a click, Enter or Space takes the side of a cell."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.differences = DifferencesModel(self)
        self.setModel(self.differences)
        self.setAccessibleName(self.tr("Where the two differ"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.target)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setMinimumHeight(theme.px(_LEAST_HEIGHT))
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        self.differences.choose(index)
