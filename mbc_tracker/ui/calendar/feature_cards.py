"""What Calendar shows of other features, as plain widgets."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QWidget


class CalendarParts(NamedTuple):
    """Cards of other features. plans: beside the month. medicines: a view of its own, below undo.

    What they show follows ``plans_shown`` and ``medicines_shown`` of the page.
    """

    plans: QWidget
    medicines: QWidget
    undo: QWidget
