"""A small month calendar that opens below the date and gives back one past day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QDate, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QVBoxLayout, QWidget

from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.ui.style.screens import room_around
from mbc_tracker.ui.style.theme import Theme

_DAYS_ON_A_PAGE = 42


class DayPopup(QWidget):
    """A popup: arrows and Page Up/Down move, Enter or a click chooses, Escape closes."""

    chosen = Signal(object)  # date

    def __init__(
        self, theme: Theme, day: date, today: date, recorded: Iterable[date], parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("window")
        self.calendar = QCalendarWidget(self)
        self.calendar.setAccessibleName(self.tr("Choose a day. Days in bold have entries."))
        self.calendar.setDateRange(_qt(FIRST_DAY), _qt(today))
        self.calendar.setSelectedDate(_qt(day))
        self.calendar.setGridVisible(False)
        self.calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setMinimumSize(theme.px(360), theme.px(300))
        self._colour(theme, recorded)
        self._dim_days_after(theme, today)
        self._draw_arrows(theme)
        QVBoxLayout(self).addWidget(self.calendar)
        self.calendar.activated.connect(self._choose)
        self.calendar.clicked.connect(self._choose)
        self.setFocusProxy(self.calendar)

    def open_below(self, widget: QWidget) -> None:
        """Open under a widget, or as near as the screen leaves room for."""
        self.move(widget.mapToGlobal(widget.rect().bottomLeft()))
        self.show()
        room = room_around(widget)
        left = min(self.x(), room.right() + 1 - self.width())
        top = min(self.y(), room.bottom() + 1 - self.height())
        self.move(max(room.left(), left), max(room.top(), top))

    def _colour(self, theme: Theme, recorded: Iterable[date]) -> None:
        plain = QTextCharFormat()
        plain.setForeground(theme.colour("ink"))
        for weekday in Qt.DayOfWeek:
            self.calendar.setWeekdayTextFormat(weekday, plain)
        marked = QTextCharFormat()
        marked.setForeground(theme.colour("primary"))
        marked.setFontWeight(QFont.Weight.Bold)
        for day in recorded:
            self.calendar.setDateTextFormat(_qt(day), marked)

    def _dim_days_after(self, theme: Theme, today: date) -> None:
        """The page shows some days that can't be chosen: at most the weeks after today."""
        dimmed = QTextCharFormat()
        dimmed.setForeground(theme.colour("disabled"))
        for ahead in range(1, _DAYS_ON_A_PAGE):
            self.calendar.setDateTextFormat(_qt(today).addDays(ahead), dimmed)

    def _draw_arrows(self, theme: Theme) -> None:
        for way, icon in (("prev", "chevron-left"), ("next", "chevron-right")):
            arrow = self.calendar.findChild(QToolButton, f"qt_calendar_{way}month")
            if isinstance(arrow, QToolButton):
                arrow.setIcon(theme.icon(icon, alone=True))
                arrow.setIconSize(QSize(theme.icon_size.height(), theme.icon_size.height()))

    @Slot(QDate)
    def _choose(self, chosen: QDate) -> None:
        self.chosen.emit(date(chosen.year(), chosen.month(), chosen.day()))
        self.close()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
