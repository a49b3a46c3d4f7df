"""Which symptoms the report has, and in which order."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import dispose, icon_button
from mbc_tracker.ui.widgets.tick_line import TickLine


class SymptomListRow(QWidget):
    """A tick, and a button that moves the symptom one place up."""

    ticked = Signal()
    move_wanted = Signal(str)  # the symptom's key

    def __init__(self, theme: Theme, symptom: Symptom) -> None:
        super().__init__()
        self.key = symptom.key
        self.box = TickLine(theme, symptom.label)
        name = self.tr("Move {symptom} up").format(symptom=symptom.label)
        self.up = icon_button(theme, "arrow-up", name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(self.box, 1)
        line.addWidget(self.up)
        self.box.toggled.connect(self.ticked)
        self.up.clicked.connect(self._move)

    @Slot()
    def _move(self) -> None:
        self.move_wanted.emit(self.key)


class SymptomList(QWidget):
    """A row for each symptom; ``changed`` after each press."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[SymptomListRow] = []
        self._known: tuple[Symptom, ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    @property
    def order(self) -> tuple[str, ...]:
        """All keys, from the top down."""
        return tuple(row.key for row in self.rows)

    @property
    def left_out(self) -> frozenset[str]:
        """The keys that are not ticked."""
        return frozenset(row.key for row in self.rows if not row.box.isChecked())

    def row(self, key: str) -> SymptomListRow:
        """The row of a symptom."""
        return next(row for row in self.rows if row.key == key)

    def show_symptoms(self, symptoms: Sequence[Symptom], left_out: Collection[str]) -> None:
        """Show these in this order, without announcing it."""
        if tuple(symptoms) != self._known:
            self._make(symptoms)
        self.blockSignals(True)
        for row in self.rows:
            row.box.setChecked(row.key not in left_out)
        self.blockSignals(False)

    def _make(self, symptoms: Sequence[Symptom]) -> None:
        for row in self.rows:
            self._lines.removeWidget(row)
            dispose(row)
        self._known = tuple(symptoms)
        self.rows = [SymptomListRow(self._theme, symptom) for symptom in symptoms]
        for row in self.rows:
            row.ticked.connect(self._tell)
            row.move_wanted.connect(self.move_up)
            self._lines.addWidget(row)
            row.show()  # Qt would do so later, and the list would be too low until then
        self._number()

    @Slot(str)
    def move_up(self, key: str) -> None:
        """Change places with the symptom above."""
        row = self.row(key)
        place = self.rows.index(row)
        self.rows.insert(place - 1, self.rows.pop(place))
        self._lines.removeWidget(row)
        self._lines.insertWidget(place - 1, row)
        known = {symptom.key: symptom for symptom in self._known}
        self._known = tuple(known[key] for key in self.order)
        self._number()
        after = row.up if row.up.isEnabled() else row.box
        after.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _number(self) -> None:
        """The first can't go any higher."""
        for place, row in enumerate(self.rows):
            row.up.setEnabled(place > 0)

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()
