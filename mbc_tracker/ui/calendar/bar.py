"""Which month or year of the calendar is shown, and the ways to another one."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import FIRST_DAY, Period
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import heading, icon_button, section, together
from mbc_tracker.ui.widgets.choice_chips import ChoiceChips
from mbc_tracker.ui.widgets.flow_layout import FlowLayout

MONTH, YEAR, MEDICINES = "month", "year", "medicines"
_IN_MONTHS = {MONTH: 1, YEAR: 12, MEDICINES: 0}


class CalendarBar(QWidget):
    """The heading of Calendar. undo: stands at its right end beside the medicines."""

    turned = Signal(int)  # months, on or back
    changed = Signal()  # another view

    def __init__(self, theme: Theme, words: Words, undo: QWidget) -> None:
        super().__init__()
        self._words, self._undo = words, undo
        self.before = icon_button(theme, "chevron-left", "")
        self.name = section("")
        self.name.setWordWrap(False)
        self.after = icon_button(theme, "chevron-right", "")
        views = {
            MONTH: self.tr("Month"),
            YEAR: self.tr("Year"),
            MEDICINES: self.tr("Medicines"),
        }
        self.chips = ChoiceChips(theme, self.tr("Show"), views)
        self.chips.choose(MONTH)
        self._turning = together(self.before, self.name, self.after)
        line = FlowLayout(self, gap=18, trailing=True)
        undo.hide()
        line.addWidget(heading(self.tr("Calendar")))
        for part in (self._turning, self.chips, undo):
            line.addWidget(part)
        self.before.clicked.connect(self._back)
        self.after.clicked.connect(self._on)
        self.chips.chosen.connect(self._change)

    @property
    def by_year(self) -> bool:
        """Whether a year is chosen instead of a month."""
        return self.chips.choice == YEAR

    @property
    def by_medicine(self) -> bool:
        """Whether the medicines are chosen instead of days."""
        return self.chips.choice == MEDICINES

    def show_period(self, period: Period, *, ends: bool) -> None:
        """Show this month or year as the chosen one. ends: nothing comes after it."""
        year = str(period.first.year)
        month = self._words.phrases.months[period.first.month - 1]
        self.name.setText(year if self.by_year else f"{month} {year}")
        self.before.setEnabled(period.first > FIRST_DAY)
        self.after.setEnabled(not ends)
        names = (self.tr("Previous month (Page Up)"), self.tr("Next month (Page Down)"))
        if self.by_year:
            names = (self.tr("Previous year (Ctrl+Page Up)"), self.tr("Next year (Ctrl+Page Down)"))
        for arrow, name in zip((self.before, self.after), names, strict=True):
            arrow.setAccessibleName(name)
            arrow.setToolTip(name)

    @Slot()
    def _back(self) -> None:
        self.turned.emit(-_IN_MONTHS[self.chips.choice])

    @Slot()
    def _on(self) -> None:
        self.turned.emit(_IN_MONTHS[self.chips.choice])

    def show_view(self, view: str) -> None:
        """Show a view as the chosen one, without announcing it."""
        self.chips.choose(view)
        self._show_parts()

    @Slot()
    def _change(self) -> None:
        self._show_parts()
        self.changed.emit()

    def _show_parts(self) -> None:
        self._turning.setVisible(not self.by_medicine)
        self._undo.setVisible(self.by_medicine)
