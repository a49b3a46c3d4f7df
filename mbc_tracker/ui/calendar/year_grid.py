"""Where each day of a year stands: twelve small months side by side and below each other."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF

from mbc_tracker.frozen import frozen
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.mirror import placed

WEEK, _WEEKS, MONTHS = 7, 6, 12
_COLUMNS = (6, 4, 3, 2, 1)
CELL = (24, 40)  # at least, at most; pixels at 100 % text


@frozen
class YearGrid:
    """Where each day has its place, in pixels.

    step: from one month to the one beside it. gap: between one month and the one below it.
    head: the height of a month's name and its weekdays. first: what a week begins with.
    width: of all, in which the months run from right to left where the language does.
    """

    columns: int
    cell: int
    step: float
    gap: int
    head: int
    first: int
    width: int

    @classmethod
    def of(cls, width: int, theme: Theme, height: int = 0) -> YearGrid:
        """A grid with as many months side by side as have room.

        height: where the days can be large enough to read, all months together are no higher.
        """
        gap, (least, most) = theme.px(22), (theme.px(size) for size in CELL)
        head, below = theme.px(42), theme.px(14)
        fitting = (n for n in _COLUMNS if n * WEEK * least + (n - 1) * gap <= width)
        columns = next(fitting, 1)
        room = (width - (columns - 1) * gap) // (columns * WEEK)
        rows = MONTHS // columns
        at_once = (height - rows * head - (rows - 1) * below) // (rows * _WEEKS)
        if at_once >= least:  # otherwise it has to be scrolled, and may as well be large
            room = min(room, at_once)
        cell = max(least, min(most, room))
        spare = max(0, width - columns * WEEK * cell)
        step = WEEK * cell + min(spare / max(1, columns - 1), 3 * gap)
        return cls(columns, cell, step, below, head, theme.first_weekday, width)

    @property
    def height(self) -> int:
        """The height of all months together, in pixels."""
        rows = MONTHS // self.columns
        return rows * (self.head + _WEEKS * self.cell) + (rows - 1) * self.gap

    def name_rect(self, number: int) -> QRectF:
        """Where the name of a month stands, counted from 0."""
        corner = self._month(number)
        return self._placed(corner.x() + 2, corner.y(), WEEK * self.cell, self.head / 2)

    def weekday_rect(self, number: int, column: int) -> QRectF:
        """Where the letter of a weekday stands over a month."""
        corner = self._month(number)
        left, top = corner.x() + column * self.cell, corner.y() + self.head / 2
        return self._placed(left, top, self.cell, self.head / 2)

    def _month(self, number: int) -> QPointF:
        """The corner where a month begins."""
        row, column = divmod(number, self.columns)
        return QPointF(column * self.step, row * (self.head + _WEEKS * self.cell + self.gap))

    def cell_rect(self, day: date) -> QRectF:
        """The square of a day."""
        corner = self._month(day.month - 1)
        offset = (day.replace(day=1).weekday() - self.first) % WEEK
        row, column = divmod(offset + day.day - 1, WEEK)
        left, top = corner.x() + column * self.cell, corner.y() + self.head + row * self.cell
        return self._placed(left, top, self.cell, self.cell)

    def _placed(self, left: float, top: float, width: float, height: float) -> QRectF:
        return placed(QRectF(left, top, width, height), self.width)
