"""What can be done at a place of the charts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Event


class EventMenu(QMenu):
    """Adds an event or a mark on the day, and changes or removes the events that are there."""

    add_wanted = Signal(object)  # date
    change_wanted = Signal(object)  # Event
    remove_wanted = Signal(object)  # Event
    comparison_wanted = Signal(object)  # Event or date: compare before and after it
    mark_wanted = Signal(object)  # date since which the team knows

    def __init__(self, words: Words, day: date, events: Sequence[Event], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offers: dict[QAction, tuple[str, object]] = {}
        when = words.date_short(day)
        self._offer(self.tr("Add an event on {day}").format(day=when), "add", day)
        self._offer(self.tr("My team has known since {day}…").format(day=when), "mark", day)
        for event in events:
            name = _shown(event.text)
            self.addSeparator()
            self._offer(self.tr("Change “{name}”").format(name=name), "change", event)
            self._offer(self.tr("Remove “{name}”").format(name=name), "remove", event)
            self._offer(self.tr("Before and after “{name}”").format(name=name), "around", event)
        if not events:
            self._offer(self.tr("Before and after {day}").format(day=when), "around", day)
        self.triggered.connect(self._tell)

    def _offer(self, text: str, what: str, about: object) -> None:
        self._offers[self.addAction(text)] = (what, about)

    @Slot(QAction)
    def _tell(self, action: QAction) -> None:
        what, about = self._offers[action]
        ways = {
            "add": self.add_wanted,
            "change": self.change_wanted,
            "remove": self.remove_wanted,
            "around": self.comparison_wanted,
            "mark": self.mark_wanted,
        }
        ways[what].emit(about)


def _shown(text: str) -> str:
    """An event's words for a menu, where & would underline a letter."""
    short = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
    return short.replace("&", "&&")


_LONGEST = 40
