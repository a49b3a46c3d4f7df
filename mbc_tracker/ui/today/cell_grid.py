"""What takes little room on Today, beside each other: signs, and home measurements."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from mbc_tracker.ui.widgets.answer_cell import AnswerCell

if TYPE_CHECKING:  # loaded when something is to be measured
    from mbc_tracker.ui.today.measurement_cell import MeasurementCell

_COLUMNS = (3, 2, 1)


class CellGrid(QWidget):
    """As many equal columns as there is room for, three at most."""

    def __init__(self, cells: Sequence[AnswerCell | MeasurementCell]) -> None:
        super().__init__()
        self._cells = cells
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)

    def arrange(self, width: int) -> int:
        """Fit ``width`` pixels; returns the height."""
        least = max(cell.least_width for cell in self._cells)
        columns = next((n for n in _COLUMNS if width // n >= least), 1)
        for n in range(_COLUMNS[0]):
            self._grid.setColumnStretch(n, 1 if n < columns else 0)
            self._grid.setColumnMinimumWidth(n, width // columns if n < columns else 0)
        lines: dict[int, int] = {}
        for n, cell in enumerate(self._cells):
            self._grid.addWidget(cell, n // columns, n % columns)
            high = cell.arrange(width // columns, 0)
            lines[n // columns] = max(lines.get(n // columns, 0), high)
        for n, cell in enumerate(self._cells):
            cell.setFixedHeight(lines[n // columns])
        self.setFixedHeight(sum(lines.values()))
        return self.height()
