"""Which days the report is about: a named range, or any two dates."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbc_tracker.domain.period import Period, Range
from mbc_tracker.report.saved_options import RangeOrPeriod
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import caption, section
from mbc_tracker.ui.widgets.date_field import DateField
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.range_chips import RangeChips
from mbc_tracker.ui.widgets.tick_line import TickLine


class ReportDateRange(QWidget):
    """``changed`` after each press; ``days`` is what is chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__()
        self._range = Range.THREE_MONTHS
        self.ranges = RangeChips(theme, self._range, self)
        self.own = TickLine(theme, self.tr("Choose the days myself"))
        self.first = DateField(theme, self.tr("First day"), today, today)
        self.last = DateField(theme, self.tr("Last day"), today, today)
        self._fields = QWidget()
        self._build()
        self.ranges.chosen.connect(self._choose_range)
        self.own.toggled.connect(self._choose_own)
        self.first.dateChanged.connect(self._tell)
        self.last.dateChanged.connect(self._tell)

    @property
    def days(self) -> RangeOrPeriod:
        """The range, or the days from the earlier to the later date."""
        if not self.own.isChecked():
            return self._range
        return Period(min(self.first.day, self.last.day), max(self.first.day, self.last.day))

    def show_days(self, days: RangeOrPeriod, period: Period, today: date) -> None:
        """Show what is chosen without announcing it. period: the days that it stands for now."""
        self.blockSignals(True)
        if isinstance(days, Range):
            self._range = days
        self.own.setChecked(isinstance(days, Period))
        self._mark()
        for field, day in ((self.first, period.first), (self.last, period.last)):
            field.setMaximumDate(QDate(today.year, today.month, today.day))
            field.setDate(QDate(day.year, day.month, day.day))
        self._fields.setVisible(self.own.isChecked())
        self.blockSignals(False)

    def _build(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips, gap=8)
        for chip in self.ranges.buttons():
            flow.addWidget(chip)
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        for field in (self.first, self.last):
            fields.addWidget(caption(field.accessibleName(), field))
            fields.addWidget(field)
        self._fields.hide()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        for part in (section(self.tr("Days")), chips, self.own, self._fields):
            lines.addWidget(part)

    def _mark(self) -> None:
        """The range stands out only while it is what counts."""
        self.ranges.choose(None if self.own.isChecked() else self._range)

    @Slot(object)
    def _choose_range(self, chosen: Range) -> None:
        self._range = chosen
        if self.own.isChecked():
            self.own.setChecked(False)
        else:
            self.changed.emit()

    @Slot(bool)
    def _choose_own(self, on: bool) -> None:
        self._fields.setVisible(on)
        self._mark()
        self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        if self.own.isChecked():
            self.changed.emit()
