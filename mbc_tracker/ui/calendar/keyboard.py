"""The day of the calendar that a key leads to, in a month and in a year alike."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt

from mbc_tracker.domain.overview import month_of
from mbc_tracker.ui.widgets.mirror import reading_key

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

_WEEK = 7
STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -_WEEK,
    Qt.Key.Key_Down: _WEEK,
}


def day_for_key(here: date, key: int, today: date) -> date | None:
    """The day that an arrow, Home or End leads to; None for other keys."""
    month = month_of(here)
    if key == Qt.Key.Key_Home:
        return month.first
    if key == Qt.Key.Key_End:
        return min(month.last, today)
    step = STEPS.get(reading_key(key))
    return here + timedelta(days=step) if step else None
