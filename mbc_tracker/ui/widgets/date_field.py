"""A field for a day: typed, stepped with the arrow keys, or picked from a calendar."""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCharFormat, QWheelEvent
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton
from typing_extensions import override

from mbc_tracker.content import words
from mbc_tracker.content.date_text import days_meant
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
_BETWEEN = frozenset("/.-, ")
_MONTHS = 12
_MOST_TYPED = 40  # characters: no date is longer
#: What makes a key a command. Alt is not among them, as letters may need it.
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


def time_format(wording: Words) -> str:
    """How a field shows a clock time: with the halves of the day where people write them."""
    return "h:mm AP" if wording.phrases.twelve_hours else "HH:mm"


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
        self._phrases = words.load(theme.language).phrases
        self._typed = ""  # since the field was entered, or something else was pressed
        self._month = ""  # the part of it that is the month, as digits or letters
        self._day_before = 1  # that the field had before the first of these
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
        """Take what people type for a day: the month as a number or a word, or all of it at once.

        Qt drops digits where it shows a word, and most of the letters of one.
        """
        text = event.text()
        if not text.isprintable() or not text or event.modifiers() & _COMMANDS:
            self._forget()
            super().keyPressEvent(event)
            return
        if self.lineEdit().selectedText() == self.text():  # Qt would drop the first digits
            self.setCurrentSectionIndex(0)
            self.setSelectedSection(self.currentSection())
        self._typed = (self._typed + text)[-_MOST_TYPED:]
        self._type_into_part(text, event)
        days = days_meant(self._typed, self._phrases, date.max)
        if len(days) == 1:
            self._show_typed(days[0])

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._forget()
        super().focusInEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._forget()
        super().mousePressEvent(event)

    def _forget(self) -> None:
        self._typed = self._month = ""
        self._has_gone_on = False

    def _type_into_part(self, text: str, event: QKeyEvent) -> None:
        part = self.currentSection()
        in_month = part is QDateEdit.Section.MonthSection
        if text in _BETWEEN:
            if not self._has_gone_on and self._typed[-2:-1] not in _BETWEEN:
                self._go_on()
            self._has_gone_on = False
        elif in_month and text.isascii() and text.isdigit():
            self._type_month(text)
        elif in_month and text.isalpha():
            self._type_month_name(text.casefold())
        else:
            super().keyPressEvent(event)
            self._month = ""
            self._has_gone_on = text.isdigit() and self.currentSection() is not part

    def _type_month(self, digit: str) -> None:
        self._keep_day()
        digits = self._month + digit
        self._month = digits if digits.isdigit() and int(digits) <= _MONTHS else digit
        self._set_month(int(self._month))

    def _type_month_name(self, letter: str) -> None:
        self._keep_day()
        names = [name.casefold() for name in self._phrases.months]
        for letters in (self._month + letter, letter):
            month = next((n for n, name in enumerate(names, 1) if name.startswith(letters)), None)
            if month is not None:
                self._month = letters
                self._set_month(month)
                return

    def _keep_day(self) -> None:
        """The letters of July begin with those of June, which has no 31st."""
        if not self._month:
            self._day_before = self.date().day()

    def _set_month(self, month: int) -> None:
        """Choose a month; 0 for none yet."""
        if month:
            year = self.date().year()
            last = QDate(year, month, 1).daysInMonth()
            self.setDate(QDate(year, month, min(self._day_before, last)))
        self.setSelectedSection(QDateEdit.Section.MonthSection)
        self._has_gone_on = False

    def _show_typed(self, day: date) -> None:
        """Show the day that was typed from beginning to end, whatever its parts became."""
        self.setDate(QDate(day.year, day.month, day.day))
        self.setCurrentSectionIndex(self.sectionCount() - 1)

    def _go_on(self) -> None:
        """Go on to the next part, as with Tab."""
        self._month = ""
        following = self.currentSectionIndex() + 1
        if following < self.sectionCount():
            self.setCurrentSectionIndex(following)
            self.setSelectedSection(self.currentSection())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
