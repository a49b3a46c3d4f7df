"""Around which event or day two times are to be held against each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.before_after import WEEKS, BeforeAfter, before_after_event
from mbc_tracker.domain.records import Event
from mbc_tracker.message import CountedMessage
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Dropdown, label
from mbc_tracker.ui.widgets.date_field import DateField
from mbc_tracker.ui.widgets.translated import translated

_CHOICES = (2, WEEKS, 8)


class CompareDialog(Dialog):
    """Asks what happened or when, and how long the two times are to be."""

    finished_with = Signal(object)  # BeforeAfter

    def __init__(
        self,
        theme: Theme,
        words: Words,
        events: Sequence[Event],
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Before and after"))
        self._events = tuple(events)
        self.what = Dropdown()
        self.weeks = Dropdown()
        self.day = DateField(theme, "", today - timedelta(days=1), today - timedelta(days=1))
        for event in self._events:
            self.what.addItem(f"{words.date_numeric(event.day)}: {event.text}")
        self.what.addItem(self.tr("Another day"))
        self.what.setMinimumContentsLength(24)
        self.what.setSizeAdjustPolicy(
            Dropdown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        for weeks in _CHOICES:
            text = CountedMessage("1 week before and after", "{n} weeks before and after", n=weeks)
            self.weeks.addItem(translated(text), weeks)
        self.weeks.setCurrentIndex(_CHOICES.index(WEEKS))
        self._ask(self.tr("Before and after what?"), self.what)
        self._when = self._ask(self.tr("Which day?"), self.day)
        self._ask(self.tr("How long?"), self.weeks)
        self.what.currentIndexChanged.connect(self._show_day)
        self._show_day()
        self.add_buttons(self.tr("Compare"), self.tr("Cancel"))

    def choose(self, around: BeforeAfter | None) -> None:
        """Begin with what is compared now."""
        if around is None:
            return
        matching = (
            n
            for n, event in enumerate(self._events)
            if (event.day, event.text) == (around.day, around.text)
        )
        self.what.setCurrentIndex(next(matching, len(self._events)))
        if around.weeks in _CHOICES:
            self.weeks.setCurrentIndex(_CHOICES.index(around.weeks))
        self.day.setDate(QDate(around.day.year, around.day.month, around.day.day))

    def _ask(self, question: str, field: QWidget) -> QWidget:
        asked = label(question, "strong")
        asked.setBuddy(field)
        field.setAccessibleName(question)
        self.body.addWidget(asked)
        self.body.addWidget(field)
        return asked

    @override
    def accept(self) -> None:
        place, weeks = self.what.currentIndex(), int(self.weeks.currentData())
        if place < len(self._events):
            self.finished_with.emit(before_after_event(self._events[place], weeks))
        else:
            self.finished_with.emit(BeforeAfter(self.day.day, self.day.day, weeks))
        super().accept()

    @Slot()
    def _show_day(self) -> None:
        """A day is asked for only where no event says it."""
        by_day = self.what.currentIndex() == len(self._events)
        self._when.setVisible(by_day)
        self.day.setVisible(by_day)
