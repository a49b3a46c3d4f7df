"""A field for a day: typed, stepped with the arrow keys, or picked from a calendar."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton
from typing_extensions import override

from mbc_tracker.content.languages import language_of
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.ui.style.theme import Theme

_WEEKS, _EDGE = 6, 3
#: What Qt calls the buttons to the month before and after, with their icons.
_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}
#: Of a language's long dates, with what stands between it and the day.
_WEEKDAY = re.compile(r"dddd\W*|\W*dddd")


#: What people write between day, month and year, whatever the field shows there.
_BETWEEN = frozenset("/.-")
_MONTHS = 12


def time_format(words: Words) -> str:
    """How a field shows a clock time: with the halves of the day where people write them."""
    return "h:mm AP" if words.phrases.twelve_hours else "HH:mm"


class DateField(QDateEdit):
    """Written in the program's language, not the computer's; the wheel never changes the day."""

    def __init__(self, theme: Theme, name: str, day: date, last: date | None = None) -> None:
        super().__init__(QDate(day.year, day.month, day.day))
        self.setAccessibleName(name)
        locale = QLocale(language_of(theme.language).locale)
        self.setLocale(locale)
        self.setDisplayFormat(_WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat)))
        self.setCalendarPopup(True)
        self.setMinimumDate(QDate(FIRST_DAY.year, FIRST_DAY.month, FIRST_DAY.day))
        if last is not None:
            self.setMaximumDate(QDate(last.year, last.month, last.day))
        self._month_digits = ""  # typed so far
        self._has_gone_on = False  # by itself, after the last digit of a part
        self._dress(theme)

    @property
    def day(self) -> date:
        """The day that is chosen."""
        chosen = self.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def _dress(self, theme: Theme) -> None:
        calendar = self.calendarWidget()
        calendar.setLocale(self.locale())
        calendar.setFirstDayOfWeek(Qt.DayOfWeek(theme.first_weekday + 1))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        rows = 1 + _WEEKS + 1  # the bar, the weekdays and the weeks, each a target
        calendar.setMinimumSize(theme.px(360), rows * (theme.target + _EDGE))
        for name, icon in _ARROWS.items():  # Qt's own are black, whatever the theme
            arrow = calendar.findChild(QToolButton, name)
            if isinstance(arrow, QToolButton):
                arrow.setIcon(theme.icon(icon, alone=True))
                arrow.setIconSize(theme.icon_size)
        for weekday in Qt.DayOfWeek:  # Qt would show weekends in red, which means nothing here
            plain = QTextCharFormat()
            plain.setForeground(theme.colour("ink"))
            calendar.setWeekdayTextFormat(weekday, plain)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the month as a number too: Qt drops digits where it shows a word."""
        text, part = event.text(), self.currentSection()
        if text in _BETWEEN:
            if not self._has_gone_on:
                self._go_on()
            self._has_gone_on = False
        elif part is QDateEdit.Section.MonthSection and text.isascii() and text.isdigit():
            self._type_month(text)
            self._has_gone_on = False
        else:
            super().keyPressEvent(event)
            self._month_digits = ""
            self._has_gone_on = text.isdigit() and self.currentSection() is not part

    def _type_month(self, digit: str) -> None:
        digits = self._month_digits + digit
        self._month_digits = digits if int(digits) <= _MONTHS else digit
        month = int(self._month_digits)
        if month:
            before = self.date()
            last = QDate(before.year(), month, 1).daysInMonth()
            self.setDate(QDate(before.year(), month, min(before.day(), last)))
        self.setSelectedSection(QDateEdit.Section.MonthSection)

    def _go_on(self) -> None:
        """Go on to the next part, as with Tab."""
        self._month_digits = ""
        following = self.currentSectionIndex() + 1
        if following < self.sectionCount():
            self.setCurrentSectionIndex(following)
            self.setSelectedSection(self.currentSection())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
