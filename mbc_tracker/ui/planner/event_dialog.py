"""Something that happened, to be marked in the charts: a treatment, a scan, an infection."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.records import Event, EventKind
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.event_kinds import EventKinds
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Dropdown, caption, label, scrolled
from mbc_tracker.ui.widgets.date_field import DateField
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.tick_line import TickLine

LONGEST = 120  # characters: it stands in the charts


class EventDialog(Dialog):
    """Asks when it was, what kind it was, and for a few words: for a new event or a known one."""

    finished_with = Signal(object)  # Event

    def __init__(
        self, theme: Theme, now: Stamp, today: date, parent: QWidget, event: Event | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._event = event or new_event(today, now)
        known = bool(self._event.text)
        self.name(self.tr("Change this event") if known else self.tr("Add an event"))
        ended = self._event.end
        self.words = QLineEdit(self._event.text)
        self.words.setMaxLength(max(LONGEST, len(self._event.text)))
        self.kind = Dropdown()
        self.first = DateField(theme, "", self._event.day)
        self.longer = TickLine(theme, self.tr("It lasted more than one day"))
        self.last = DateField(theme, "", ended)
        self._last_label = caption(self.tr("Last day"), self.last)
        self._lines = QVBoxLayout()
        self._build()
        self.fit(480, 560)
        self.add_buttons(self.tr("Save") if known else self.tr("Add this event"), self.tr("Cancel"))

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("window")
        content.setLayout(self._lines)
        set_margins(self._lines, 0, 0, 12, 0)
        self.body.addWidget(scrolled(content), 1)
        names = EventKinds().names
        for kind, name in names.items():
            self.kind.addItem(name, kind)
        self.kind.setCurrentText(names[self._event.kind])
        self._add(self.tr("What was it? (shown in the charts)"), self.words)
        self._add(self.tr("What kind?"), self.kind)
        self._add(self.tr("When?"), self.first)
        self._lines.addWidget(self.longer)
        self._lines.addWidget(self._last_label)
        self._lines.addWidget(self.last)
        self._lines.addStretch(1)
        self.last.setAccessibleName(self._last_label.text())
        self.longer.toggled.connect(self._show_last)
        self.longer.setChecked(self._event.last_day is not None)
        self._show_last(visible=self.longer.isChecked())

    def _add(self, question: str, field: QWidget) -> None:
        asked = label(question, "strong")
        asked.setBuddy(field)
        field.setAccessibleName(question)
        self._lines.addWidget(asked)
        self._lines.addWidget(field)

    @override
    def accept(self) -> None:
        first, last = self.first.day, self.last.day
        text = " ".join(self.words.text().split())
        if not text:
            self.show_error(self.tr("Write a few words first, such as “CT scan”."))
            self.words.setFocus()
        elif self.longer.isChecked() and last < first:
            self.show_error(self.tr("The last day is before the first day."))
            self.last.setFocus()
        else:
            ended = last if self.longer.isChecked() and last > first else None
            kind = EventKind(self.kind.currentData())
            self.clear_error()
            self.finished_with.emit(
                replace(self._event, day=first, last_day=ended, kind=kind, text=text)
            )
            if not self.error_text:
                super().accept()

    @Slot(bool)
    def _show_last(self, visible: bool) -> None:
        self._last_label.setVisible(visible)
        self.last.setVisible(visible)


def new_event(day: date, now: Stamp) -> Event:
    """An event of one day that has no words yet."""
    return Event(str(uuid.uuid4()), day, None, EventKind.TREATMENT, "", now)
