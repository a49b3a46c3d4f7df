"""Events on the charts: written down, changed and removed where they are seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.before_after import BeforeAfter, before_after_event
from mbc_tracker.domain.records import Event
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.trends.event_menu import EventMenu
from mbc_tracker.ui.trends.interactive_chart import ChartPosition


class EventController(QObject):
    """Says what is wanted of an event, and opens menus over a screen.

    around_chosen: two times to compare.
    """

    add_wanted = Signal(object)  # date
    change_wanted = Signal(object)  # Event
    remove_wanted = Signal(object)  # Event
    list_wanted = Signal()
    comparison_chosen = Signal(object)  # BeforeAfter
    mark_wanted = Signal(object)  # date since which the team knows

    def __init__(self, theme: Theme, words: Words, diary: Diary, screen: QWidget) -> None:
        super().__init__(screen)
        self._theme, self._words, self._diary = theme, words, diary

    @property
    def _screen(self) -> QWidget:
        """Asked for each time: a screen that is kept by its own parts would not go away."""
        return cast("QWidget", self.parent())

    @Slot()
    def add(self) -> None:
        """Ask what happened, beginning with today."""
        self.add_wanted.emit(self._diary.clock.today())

    @Slot()
    def add_mark(self) -> None:
        """Ask what the team knows, beginning with today."""
        self.mark_wanted.emit(self._diary.clock.today())

    @Slot(object)
    def write_at(self, place: ChartPosition) -> None:
        """Change the event at a place, or add one."""
        meant = place.meant(self._diary.reader.records(Event))
        if meant:
            self.change_wanted.emit(meant[0])
        else:
            self.add_wanted.emit(place.day)

    @Slot(object, object)
    def menu_at(self, place: ChartPosition, where: QPoint) -> None:
        """Offer everything that can be done there."""
        menu = EventMenu(self._words, place.day, self._around(place), self._screen)
        menu.add_wanted.connect(self.add_wanted)
        menu.change_wanted.connect(self.change_wanted)
        menu.remove_wanted.connect(self.remove_wanted)
        menu.comparison_wanted.connect(self._compare)
        menu.mark_wanted.connect(self.mark_wanted)
        menu.popup(where)

    @Slot()
    def choose_comparison(self, present: BeforeAfter | None = None) -> None:
        """Ask what two times are to be compared; ``present`` is what is compared now."""
        from mbc_tracker.ui.trends.compare_dialog import CompareDialog

        dialog = CompareDialog(
            self._theme, self._words, self.past(), self._diary.clock.today(), self._screen
        )
        dialog.choose(present)
        dialog.finished_with.connect(self.comparison_chosen)
        dialog.open()

    def past(self) -> Sequence[Event]:
        """The events that are over, the latest first: those that have a time after them."""
        today = self._diary.clock.today()
        over = [event for event in self._diary.reader.records(Event) if event.end < today]
        return sorted(over, key=_day, reverse=True)

    def _around(self, place: ChartPosition) -> list[Event]:
        """Those whose line is close, and those that last over the day."""
        return [
            event
            for event in self._diary.reader.records(Event)
            if event in place.meant([event]) or event.day <= place.day <= event.end
        ]

    @Slot(object)
    def _compare(self, about: Event | date) -> None:
        around = (
            before_after_event(about) if isinstance(about, Event) else BeforeAfter(about, about)
        )
        self.comparison_chosen.emit(around)


def _day(event: Event) -> date:
    return event.day
