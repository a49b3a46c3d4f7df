"""An extra entry with a clock time: what happened at ten past three on the stairs."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from datetime import date, time

from PySide6.QtCore import Qt, QTime, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFormLayout, QTimeEdit, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.records import Moment
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.answer_row import AnswerRow, GivenAnswer
from mbc_tracker.ui.widgets.autosave_text import TextField
from mbc_tracker.ui.widgets.base import caption, scrolled
from mbc_tracker.ui.widgets.date_field import time_format
from mbc_tracker.ui.widgets.mirror import set_margins
from mbc_tracker.ui.widgets.name_column import names_beside

_EDGE, _INSIDE, _BETWEEN = 12, 8, 4  # pixels: beside a row, inside it, and below it
_NUMBERS = 11  # buttons of a rating
_LOW = 460  # below this height at 100 % text, the note leaves its room to the symptoms


class MomentDialog(Dialog):
    """Adds a moment to a day, or changes one."""

    finished_with = Signal(object)  # Moment

    def __init__(
        self,
        theme: Theme,
        words: Words,
        symptoms: Sequence[Symptom],
        moment: Moment,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("A moment on {day}").format(day=words.date_long(moment.day)))
        self.fit(780, 760)
        self._moment = moment
        self.time = QTimeEdit(QTime(moment.time.hour, moment.time.minute))
        self.time.setDisplayFormat(time_format(words))
        self.time.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.time.setMaximumWidth(theme.px(140))
        self.time.setAccessibleName(self.tr("Clock time"))
        self.note = TextField(self.tr("What happened (optional)"), moment.note)
        low = self.height() < theme.px(_LOW)
        self.note.setMaximumHeight(theme.px(50 if low else 80))
        self.note.refused.connect(self.show_error)
        self.rows = [AnswerRow(theme, words, symptom) for symptom in symptoms]
        self._answers = dict(moment.answers)
        self._build()
        self.add_buttons(self.tr("Write this down"), self.tr("Cancel"))

    def _build(self) -> None:
        top = QFormLayout()
        top.addRow(caption(self.tr("Time"), self.time), self.time)
        self.body.addLayout(top)
        for row in self.rows:
            row.show_value(self._answers.get(row.symptom.key))
            row.given.connect(self._take)
            row.left.connect(self._go_on)
        self.body.addWidget(scrolled(MomentRows(self.theme, self.rows)), 1)
        self.body.addWidget(self.note)

    @override
    def accept(self) -> None:
        moment = Moment(
            self._moment.id,
            self._moment.day,
            time(self.time.time().hour(), self.time.time().minute()),
            tuple(self._answers.items()),
            self.note.toPlainText(),
            self._moment.recorded,
        )
        if not moment.answers and not moment.note.strip():
            self.show_error(self.tr("Choose a number or write a few words first."))
            return
        self.clear_error()
        self.finished_with.emit(moment)
        if not self.error_text:
            super().accept()

    @Slot(object)
    def _take(self, chosen: GivenAnswer) -> None:
        row = next(row for row in self.rows if row.symptom.key == chosen.symptom)
        if chosen.value is None:
            self._answers.pop(chosen.symptom, None)
        else:
            self._answers[chosen.symptom] = chosen.value
        row.show_value(chosen.value)

    @Slot(int)
    def _go_on(self, step: int) -> None:
        sender = self.sender()
        here = next((n for n, row in enumerate(self.rows) if row is sender), 0)
        if here + step == len(self.rows):
            self.note.setFocus(Qt.FocusReason.TabFocusReason)
        elif here + step >= 0:
            self.rows[here + step].take_focus()


class MomentRows(QWidget):
    """The symptoms below each other, with their names beside the buttons where there is room."""

    def __init__(self, theme: Theme, rows: Sequence[AnswerRow]) -> None:
        super().__init__()
        self._theme, self._rows = theme, rows
        lines = QVBoxLayout(self)
        set_margins(lines, 0, 0, _EDGE, 0)
        lines.setSpacing(_BETWEEN)
        for row in rows:
            lines.addWidget(row)
        lines.addStretch(1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - _EDGE
        names = names_beside(self._theme, room - 2 * _INSIDE, _NUMBERS)
        for row in self._rows:
            row.setFixedHeight(row.arrange(room, names))


def new_moment(day: date, now: Stamp) -> Moment:
    """An empty moment at the present clock time."""
    return Moment(
        str(uuid.uuid4()), day, now.wall.time().replace(second=0, microsecond=0), (), "", now
    )
