"""All that is written down about a medicine, to be put right."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.medicines import Medicine, dose_stretches
from mbc_tracker.ui.medicines.asked_field import AskedField, one_line, words_field
from mbc_tracker.ui.medicines.step_dialogs import StepDialog
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.autosave_text import TextField
from mbc_tracker.ui.widgets.base import button, dispose
from mbc_tracker.ui.widgets.date_field import DateField
from mbc_tracker.ui.widgets.tick_line import TickLine


class LaterDose(QWidget):
    """A dose that was changed to later on: its words, its day, and a way to take it away."""

    removed = Signal(object)  # LaterDose

    def __init__(self, theme: Theme, day: date, dose: str, last: date) -> None:
        super().__init__()
        self.dose = AskedField(self.tr("Then"), words_field(dose))
        self.day = AskedField(self.tr("From"), DateField(theme, "", day, max(day, last)))
        self.remove = button(theme, self.tr("Remove this dose"), kind="link")
        self.remove.setAccessibleName(self.tr("Remove: {dose}").format(dose=dose))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.dose, self.day, self.remove):
            column.addWidget(part)
        self.remove.clicked.connect(self._remove)

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self)


class CorrectDialog(StepDialog):
    """Name, days, doses and note of one medicine."""

    answered = Signal(object)  # Medicine

    def __init__(
        self, theme: Theme, words: Words, today: date, medicine: Medicine, parent: QWidget
    ) -> None:
        super().__init__(theme, words, today, parent)
        self._medicine = medicine
        self.name(self.tr("Correct {name}").format(name=medicine.name))
        first, *later = dose_stretches(medicine)
        self.medicine = self.ask_words(self.tr("What is it called?"), medicine.name)
        self.dose = self.ask_words(self.tr("How did you take it at first?"), first.dose)
        self.day = self.ask_day(self.tr("When did you start?"), medicine.day)
        self.later = [LaterDose(theme, dose.first, dose.dose, today) for dose in later]
        for line in self.later:
            self.lines.addWidget(line)
            line.removed.connect(self._take_away)
        self.ended = TickLine(theme, self.tr("I have stopped this"))
        self.lines.addWidget(self.ended)
        self.last_day = self.ask_day(self.tr("What was the last day?"), medicine.last_day)
        self.note = AskedField(self.tr("Note"), TextField("", medicine.note))
        self.lines.addWidget(self.note)
        self.ended.setChecked(medicine.last_day is not None)
        self._show_last(visible=self.ended.isChecked())
        self.ended.toggled.connect(self._show_last)
        self.done_with(self.tr("Save"), 640)

    @override
    def accept(self) -> None:
        self.clear_faults()
        for line in self.later:
            line.dose.clear_fault()
            line.day.clear_fault()
        name = one_line(self.medicine.field)
        if not name:
            self.medicine.show_fault(self.tr("Write the name of the medicine first."))
        elif self._doses_are_right() and self._end_is_right():
            self.answered.emit(self._corrected(name))
            self.close_if_saved()

    def _doses_are_right(self) -> bool:
        taken = {self.day.field.day}
        for line in self.later:
            day = line.day.field.day
            if not one_line(line.dose.field):
                line.dose.show_fault(self.tr("Write the dose, or remove it."))
                return False
            if day < self.day.field.day:
                line.day.show_fault(self.tr("That is before the day you started."))
                return False
            if day in taken:
                line.day.show_fault(self.tr("There is already another dose from that day."))
                return False
            taken.add(day)
        return True

    def _end_is_right(self) -> bool:
        last = self.last_day.field.day
        days = [self.day.field.day, *(line.day.field.day for line in self.later)]
        if self.ended.isChecked() and last < max(days):
            sentence = self.tr("You took it on {date}. Choose that day or a later one.")
            self.last_day.show_fault(sentence.format(date=self.words.date_numeric(max(days))))
            return False
        return True

    def _corrected(self, name: str) -> Medicine:
        first = one_line(self.dose.field)
        doses = [(self.day.field.day, first)] if first else []
        doses += [(line.day.field.day, one_line(line.dose.field)) for line in self.later]
        return replace(
            self._medicine,
            name=name,
            day=self.day.field.day,
            last_day=self.last_day.field.day if self.ended.isChecked() else None,
            note=self.note.field.toPlainText().strip(),
            doses=tuple(sorted(doses)),
        )

    @Slot(object)
    def _take_away(self, line: LaterDose) -> None:
        self.later.remove(line)
        self.lines.removeWidget(line)
        dispose(line)

    @Slot(bool)
    def _show_last(self, visible: bool) -> None:
        self.last_day.setVisible(visible)
