"""Which day is shown, and the ways to another one: ‹ ›, a calendar, the keyboard."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.period import FIRST_DAY
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, heading, icon_button, muted, together
from mbc_tracker.ui.widgets.flow_layout import FlowLayout

_ONE_DAY = timedelta(days=1)
_FEW_WORDS = 24  # characters


class DayBar(QWidget):
    """The heading of Today. Days to come can't be chosen."""

    chosen = Signal(object)  # date
    calendar_wanted = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self.day = self._today = FIRST_DAY
        self.title = heading("")
        self.before = icon_button(theme, "chevron-left", self.tr("Day before (Page Up)"))
        self.after = icon_button(theme, "chevron-right", self.tr("Day after (Page Down)"))
        self.date = button(theme, "", "calendar-days")
        self.back = button(theme, self.tr("Go to today"), kind="link")
        self.saved = muted("")
        self.saved.setWordWrap(False)
        line = FlowLayout(self, gap=14, trailing=True)
        days = together(self.before, self.date, self.after)
        for part in (self.title, days, self.back, self.saved):
            line.addWidget(part)
        self.before.clicked.connect(self.go_back)
        self.after.clicked.connect(self.go_on)
        self.date.clicked.connect(self.calendar_wanted)
        self.back.clicked.connect(self.go_to_today)

    def show_day(self, day: date, today: date) -> None:
        """Show this as the chosen day."""
        self.day, self._today = day, today
        self.title.setText(self._name(day, today))
        self.date.setText(self._words.date_long(day))
        self.date.setAccessibleName(
            self.tr("{day}. Choose another day").format(day=self._words.date_long(day))
        )
        self.after.setEnabled(day < today)
        self.back.setVisible(day != today)

    def tell(self, done: str) -> None:
        """Say what was just done; a few words stay in one line."""
        self.saved.setWordWrap(len(done) > _FEW_WORDS)
        self.saved.setText(done)

    @Slot(object)
    def tell_undone(self, change: Change) -> None:
        """Say what was undone."""
        self._tell_and_speak(self.tr("Undone: {what}").format(what=self._named(change)))

    @Slot(object)
    def tell_redone(self, change: Change) -> None:
        """Say what was done again."""
        self._tell_and_speak(self.tr("Done again: {what}").format(what=self._named(change)))

    def _tell_and_speak(self, done: str) -> None:
        self.tell(done)
        announce(self, f"{done}.")

    def _named(self, change: Change) -> str:
        """What was done, with its day where that is not the one on screen."""
        days = ", ".join(self._words.date_medium(day) for day in sorted(change.days - {self.day}))
        return f"{change.label} ({days})" if days else change.label

    @Slot()
    def go_back(self) -> None:
        """Turn to the day before."""
        if self.day > FIRST_DAY:
            self.chosen.emit(self.day - _ONE_DAY)

    @Slot()
    def go_on(self) -> None:
        """Turn to the day after, if it has come."""
        if self.day < self._today:
            self.chosen.emit(self.day + _ONE_DAY)

    @Slot()
    def go_to_today(self) -> None:
        """Turn to today."""
        self.chosen.emit(self._today)

    def _name(self, day: date, today: date) -> str:
        names = {today: self.tr("Today"), today - _ONE_DAY: self.tr("Yesterday")}
        return names.get(day) or self.tr("Past day")
