"""What is taken now, what was stopped, and both as bars over time."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mbc_tracker.content.medicine_text import MedicineText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.medicine_courses import StoppedMedicine, current, stopped
from mbc_tracker.domain.medicines import Medicine, dose_stretches
from mbc_tracker.domain.period import Period
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.medicine_bars import MedicineBars
from mbc_tracker.ui.medicines.row import MedicineRow, StoppedRow, TakenRow
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, WidgetList, button, divider, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout

R = TypeVar("R", bound=MedicineRow)

_DAYS_SHOWN = 92
_GAP = 12


class MedicinesView(QWidget):
    """Says nothing about whether a medicine or a dose is right."""

    add_wanted = Signal()
    dose_wanted = Signal(object)  # Medicine
    stop_wanted = Signal(object)  # Medicine
    again_wanted = Signal(object)  # Medicine
    correct_wanted = Signal(object)  # Medicine
    note_wanted = Signal(object)  # Medicine
    delete_wanted = Signal(object)  # Medicine
    trends_wanted = Signal()

    def __init__(self, theme: Theme, words: Words, diary: Diary) -> None:
        super().__init__()
        self._theme, self._words, self._diary = theme, words, diary
        self.add = button(theme, self.tr("Add a medicine"), "plus", "primary")
        self.trends = button(theme, self.tr("See it with your symptoms"), "chart-line", "link")
        self._none = muted(self.tr("No current medicines are written down."))
        self._taken, self._stopped = WidgetList(0), WidgetList(0)
        self.taken: list[TakenRow] = []
        self.ended: list[StoppedRow] = []
        self._past, self._over_time = Card(), Card()
        self.bars = MedicineBars(theme, words)
        self._build()
        self.add.clicked.connect(self.add_wanted)
        self.trends.clicked.connect(self.trends_wanted)

    @Slot()
    def refresh(self) -> None:
        """Show what the diary says now."""
        today = self._diary.clock.today()
        medicines = self._diary.reader.records(Medicine)
        text, focused = MedicineText(self._words), self._focused()
        self.taken = [self._taken_row(medicine, medicines, text) for medicine in current(medicines)]
        self.ended = [self._stopped_row(medicine, text) for medicine in stopped(medicines)]
        self._taken.replace(_divided(self.taken))
        self._stopped.replace(_divided(self.ended))
        self._none.setVisible(not self.taken)
        self._past.setVisible(bool(self.ended))
        period = Period(today - timedelta(days=_DAYS_SHOWN - 1), today)
        self.bars.show_medicines(medicines, period)
        self._over_time.setVisible(bool(self.bars.rows))
        if focused:
            self._focus(*focused)

    @property
    def rows(self) -> tuple[MedicineRow, ...]:
        """All rows, from above."""
        return (*self.taken, *self.ended)

    def _focused(self) -> tuple[str, int] | None:
        """The medicine on whose row the keyboard is, and on which of its buttons."""
        for row in self.rows:
            for place, part in enumerate(row.buttons):
                if part is self.window().focusWidget():
                    return row.medicine.id, place
        return None

    def _focus(self, identity: str, place: int) -> None:
        """Put the keyboard back; where the medicine is gone, on the button that adds one."""
        row = next((row for row in self.rows if row.medicine.id == identity), None)
        target = row.buttons[min(place, len(row.buttons) - 1)] if row else self.add
        target.setFocus()

    def _build(self) -> None:
        taking = Card()
        about = self.tr(
            "Write down what you start, stop or change. You will find it in Trends and on the "
            "report."
        )
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(section(self.tr("Taking now")))
        titles.addWidget(muted(about))
        head = QHBoxLayout()
        head.setSpacing(_GAP)
        head.addLayout(titles, 1)
        head.addWidget(self.add, 0, Qt.AlignmentFlag.AlignVCenter)
        taking.body.addLayout(head)
        below: tuple[QWidget, ...] = (divider(), self._none, self._taken)
        for part in below:
            taking.body.addWidget(part)
        for part in (section(self.tr("Stopped")), self._stopped):
            self._past.body.addWidget(part)
        line = QWidget()
        title = FlowLayout(line, gap=_GAP, trailing=True)
        title.addWidget(section(self.tr("Over the last 3 months")))
        title.addWidget(self.trends)
        for part in (line, self.bars):
            self._over_time.body.addWidget(part)
        for card in (taking, self._past):
            card.body.setContentsMargins(20, 14, 20, 8)
            card.body.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (taking, self._past, self._over_time, muted(self._promise())):
            column.addWidget(part)
        column.addStretch(1)

    def _promise(self) -> str:
        return self.tr(
            "The diary does not check medicines and does not remind you to take them. Ask your "
            "team or pharmacist about doses and side effects."
        )

    def _taken_row(
        self, medicine: Medicine, others: tuple[Medicine, ...], text: MedicineText
    ) -> TakenRow:
        dose, since = text.dose(dose_stretches(medicine)[-1]), text.since(medicine, others)
        row = TakenRow(self._theme, medicine, text.description(medicine), dose, since)
        row.dose_wanted.connect(self.dose_wanted)
        row.stop_wanted.connect(self.stop_wanted)
        return self._connected(row)

    def _stopped_row(self, ended: StoppedMedicine, text: MedicineText) -> StoppedRow:
        medicine, again = ended.medicine, ""
        if ended.again:
            since = self._words.date_numeric(ended.again)
            again = self.tr("taken again since {date}").format(date=since)
        words = (text.dose(dose_stretches(medicine)[-1]), text.days(medicine))
        row = StoppedRow(self._theme, medicine, text.description(medicine), words, again)
        row.again_wanted.connect(self.again_wanted)
        return self._connected(row)

    def _connected(self, row: R) -> R:
        row.correct_wanted.connect(self.correct_wanted)
        row.note_wanted.connect(self.note_wanted)
        row.delete_wanted.connect(self.delete_wanted)
        return row


def _divided(rows: list[TakenRow] | list[StoppedRow]) -> list[QWidget]:
    """The rows with a thin line between them."""
    parts: list[QWidget] = []
    for row in rows:
        parts += [divider(), row] if parts else [row]
    return parts
