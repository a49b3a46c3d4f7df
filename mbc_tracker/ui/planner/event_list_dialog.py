"""All events in a list, to be changed and removed without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.event_kinds import EventKinds
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import WidgetList, button, label, muted, scrolled
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.single_press import connect_row_once


class EventListDialog(Dialog):
    """The latest first; always what the diary says now, so undo shows here too."""

    has_undo = True
    add_wanted = Signal(object)  # date
    change_wanted = Signal(object)  # Event
    remove_wanted = Signal(object)  # Event

    def __init__(
        self, theme: Theme, words: Words, diary: Diary, operations: Operations, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Events"))
        self._words, self._diary = words, diary
        self.lines: list[EventRow] = []
        self._none = muted(self.tr("No events yet."))
        self._list = WidgetList(10)
        content = QWidget()
        column = QVBoxLayout(content)
        set_margins(column, 0, 0, 12, 0)
        column.addWidget(self._none)
        column.addWidget(self._list)
        column.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self.add = button(theme, self.tr("Add an event"), "flag")
        self.undo = button(theme, self.tr("Undo"), "undo-2")
        self.undo.setEnabled(False)
        self.add_beside(self.add, self.undo)
        self.add_buttons(self.tr("Done"))
        self.fit(620, 560)
        self.add.clicked.connect(self._add)
        self.undo.clicked.connect(operations.undo)
        operations.changed.connect(self._see)
        operations.undone.connect(self._rest)
        self._show()

    @Slot()
    def _add(self) -> None:
        self.add_wanted.emit(self._diary.clock.today())

    @Slot(object)
    def _see(self, change: Change) -> None:
        if change.touches(Event):
            self.undo.setEnabled(True)
            self._show()

    @Slot()
    def _rest(self) -> None:
        """What lies further back was not done here."""
        self.undo.setEnabled(False)

    def _show(self) -> None:
        events = sorted(self._diary.reader.records(Event), key=_day, reverse=True)
        self._none.setVisible(not events)
        self.lines = [EventRow(self.theme, self._words, event, self) for event in events]
        self._list.replace(self.lines)
        if self.isVisible():
            self.add.setFocus()


class EventRow(QWidget):
    """One event with its two buttons."""

    def __init__(self, theme: Theme, words: Words, event: Event, dialog: EventListDialog) -> None:
        super().__init__(dialog)
        self._event, self._dialog = event, dialog
        when = words.date_numeric(event.day)
        if event.last_day is not None:
            when = words.period(Period(event.day, event.last_day))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        kind = EventKinds().names[event.kind]
        texts.addWidget(label(f"{kind}: {event.text}"))
        texts.addWidget(muted(when))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(texts, 1)
        change, remove = (
            button(theme, text, kind="link") for text in (self.tr("Change"), self.tr("Remove"))
        )
        change.clicked.connect(self._change)
        connect_row_once(remove, self._remove)
        for part in (change, remove):
            part.setAccessibleName(f"{part.text()}: {event.text}, {when}")
            line.addWidget(part)

    @Slot()
    def _change(self) -> None:
        self._dialog.change_wanted.emit(self._event)

    @Slot()
    def _remove(self) -> None:
        self._dialog.remove_wanted.emit(self._event)


def _day(event: Event) -> tuple[str, str]:
    return event.day.isoformat(), event.text
