"""An appointment: when, with whom, where. Only the day has to be there."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QTimeEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Appointment
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.autosave_text import TextField
from mbc_tracker.ui.widgets.base import button, label, scrolled
from mbc_tracker.ui.widgets.date_field import DateField, time_format
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.tick_line import TickLine

_USUAL = time(10)


class AppointmentDialog(Dialog):
    """Adds an appointment, or changes one that is ``known``."""

    finished_with = Signal(object)  # Appointment
    questions_wanted = Signal(object)  # Appointment, once it is saved

    def __init__(
        self, theme: Theme, words: Words, visit: Appointment, parent: QWidget, *, known: bool
    ) -> None:
        super().__init__(theme, parent)
        self._words = words
        self.name(self.tr("Change this appointment") if known else self.tr("Add an appointment"))
        self._visit = visit
        self.day = DateField(theme, self.tr("Day"), visit.day)
        self.timed = TickLine(theme, self.tr("I know the time"))
        self.time = QTimeEdit()
        self.who, self.place = QLineEdit(visit.who), QLineEdit(visit.place)
        self.note = TextField(self.tr("Note (optional)"), visit.note)
        self.ask = button(theme, self.tr("Save and add questions"), "list-checks", "link")
        self._build()
        self.add_buttons(self.tr("Save"), self.tr("Cancel"))
        self.fit(520, 740)

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("window")
        self._lines = QVBoxLayout(content)
        set_margins(self._lines, 0, 0, 12, 0)
        self._lines.setSpacing(6)
        self._add(self.tr("Day"), self.day)
        self._lines.addWidget(self.timed)
        self._lines.addWidget(self.time, 0, Qt.AlignmentFlag.AlignLeft)
        self._add(self.tr("Who with (optional)"), self.who)
        self._add(self.tr("Where (optional)"), self.place)
        self._add(self.tr("Note (optional)"), self.note)
        self._lines.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self._lines.addStretch(1)
        self.body.addWidget(scrolled(content), 1)
        self._set_up()

    def _set_up(self) -> None:
        at = self._visit.time or _USUAL
        self.time.setTime(QTime(at.hour, at.minute))
        self.time.setDisplayFormat(time_format(self._words))
        self.time.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.time.setMinimumWidth(self.theme.px(120))
        self.time.setAccessibleName(self.tr("Time"))
        self.timed.setChecked(self._visit.time is not None)
        self.time.setVisible(self.timed.isChecked())
        self.note.setFixedHeight(self.theme.px(88))
        self.timed.toggled.connect(self.time.setVisible)
        self.note.refused.connect(self.show_error)
        self.ask.clicked.connect(self._save_and_ask)

    def _add(self, caption: str, field: QWidget) -> None:
        above = label(caption, "strong")
        above.setWordWrap(True)
        above.setBuddy(field)
        field.setAccessibleName(caption)
        self._lines.addSpacing(8)
        self._lines.addWidget(above)
        self._lines.addWidget(field)

    @override
    def accept(self) -> None:
        self._save()

    @Slot()
    def _save_and_ask(self) -> None:
        if (saved := self._save()) is not None:
            self.questions_wanted.emit(saved)

    def _save(self) -> Appointment | None:
        """Hand the appointment over; None if it was refused and the dialog stays open."""
        at = self.time.time()
        visit = replace(
            self._visit,
            day=self.day.day,
            time=time(at.hour(), at.minute()) if self.timed.isChecked() else None,
            who=" ".join(self.who.text().split()),
            place=" ".join(self.place.text().split()),
            note=self.note.toPlainText().strip(),
        )
        self.clear_error()
        self.finished_with.emit(visit)
        if self.error_text:
            return None
        super().accept()
        return visit
