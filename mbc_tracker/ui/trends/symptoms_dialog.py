"""Which symptoms to show, and in which order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import icon_button, muted, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.tick_line import TickLine


class TrendSymptomRow(QWidget):
    """A tick, and buttons that move the symptom up or down; Alt and the arrow keys do too."""

    move_wanted = Signal(int)  # -1 up, 1 down

    def __init__(self, theme: Theme, symptom: Symptom, *, ticked: bool) -> None:
        super().__init__()
        self.key = symptom.key
        self.box = TickLine(theme, symptom.label)
        self.box.setChecked(ticked)
        self.up = icon_button(
            theme, "arrow-up", self.tr("Move {symptom} up").format(symptom=symptom.label)
        )
        self.down = icon_button(
            theme, "arrow-down", self.tr("Move {symptom} down").format(symptom=symptom.label)
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.box, 1)
        line.addWidget(self.up)
        line.addWidget(self.down)
        self.up.clicked.connect(self._up)
        self.down.clicked.connect(self._down)
        # A shortcut, because a box keeps the arrow keys for itself.
        for keys, move in (("Alt+Up", self._up), ("Alt+Down", self._down)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(move)

    @Slot()
    def _up(self) -> None:
        self.move_wanted.emit(-1)

    @Slot()
    def _down(self) -> None:
        self.move_wanted.emit(1)


class SymptomsDialog(Dialog):
    """Hands over the keys that are ticked, from the top down."""

    finished_with = Signal(object)  # tuple[str, ...]

    def __init__(
        self, theme: Theme, symptoms: Sequence[Symptom], ticked: Collection[str], parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Choose symptoms"))
        self.body.addWidget(
            muted(self.tr("Tick what you want to see. The arrows change the order."))
        )
        content = QWidget()
        self._lines = QVBoxLayout(content)
        set_margins(self._lines, 0, 0, 12, 0)
        self._lines.setSpacing(6)
        self.rows = [
            TrendSymptomRow(theme, symptom, ticked=symptom.key in ticked) for symptom in symptoms
        ]
        for row in self.rows:
            row.move_wanted.connect(self._move)
            self._lines.addWidget(row)
        self._lines.addStretch(1)
        self._limit()
        self.body.addWidget(scrolled(content), 1)
        self.add_buttons(self.tr("Show these"), self.tr("Cancel"))
        self.fit(520, 620)

    @property
    def boxes(self) -> dict[str, TickLine]:
        """The ticks by key, from the top down."""
        return {row.key: row.box for row in self.rows}

    @override
    def accept(self) -> None:
        ticked = tuple(key for key, box in self.boxes.items() if box.isChecked())
        if not ticked:
            self.show_error(self.tr("Tick at least one symptom."))
            return
        self.finished_with.emit(ticked)
        super().accept()

    @Slot(int)
    def _move(self, step: int) -> None:
        row, focused = self.sender(), self.focusWidget()
        place = next(n for n, other in enumerate(self.rows) if other is row)
        there = place + step
        if not 0 <= there < len(self.rows):
            return
        moved = self.rows.pop(place)
        self.rows.insert(there, moved)
        self._lines.removeWidget(moved)
        self._lines.insertWidget(there, moved)
        self._limit()
        keep = focused if focused.isEnabled() else moved.box
        keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _limit(self) -> None:
        """The first can't go higher, the last not lower. The Tab key follows the new order."""
        stops: list[QWidget] = []
        for place, row in enumerate(self.rows):
            row.up.setEnabled(place > 0)
            row.down.setEnabled(place < len(self.rows) - 1)
            stops += [row.box, row.up, row.down]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
