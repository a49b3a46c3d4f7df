"""Writes down what is measured at home, once it is certain what was meant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurement_series import DayMeasurements
from mbc_tracker.domain.readings import needs_check, read_unit, read_value
from mbc_tracker.errors import Refused
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.home_measurements import corrected, new_reading
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.today.answers_card import AnswersCard
from mbc_tracker.ui.today.day_status import DayStatus
from mbc_tracker.ui.widgets.translated import translated

if TYPE_CHECKING:  # loaded when something is to be measured
    from mbc_tracker.ui.today.measurement_cell import MeasurementCell
    from mbc_tracker.ui.today.value_question import ValueQuestion


class MeasurementRecorder(QObject):
    """Each value is a step of its own."""

    more_wanted = Signal(str, object)  # the kind, and the date

    @property
    def _answers(self) -> AnswersCard:
        """Asked for each time: keeping it would keep it for ever, because it keeps this."""
        return cast("AnswersCard", self.parent())

    def __init__(
        self,
        theme: Theme,
        diary: Diary,
        operations: Operations,
        words: Words,
        status: DayStatus,
        answers: AnswersCard,
    ) -> None:
        super().__init__(answers)
        self._theme, self._words, self._status = theme, words, status
        self._diary, self._operations = diary, operations

    @cached_property
    def question(self) -> ValueQuestion:
        """What stands under a field while it is not certain what was meant."""
        from mbc_tracker.ui.today.value_question import ValueQuestion

        question = ValueQuestion(self._theme)
        question.agreed.connect(self._agree)
        self._answers.arranged.connect(question.follow)
        return question

    @property
    def _text(self) -> MeasuredText:
        return MeasuredText(self._words, self._diary.measurements.units)

    def show_day(self, day: date) -> None:
        """Show what a day has of what is asked for, in fields that are there or new."""
        entries = self._diary.measurements.on_day(day)
        cells = self._answers.measured
        there = [(cell.entry.kind, cell.entry.unit) for cell in cells]
        if there != [(entry.kind, entry.unit) for entry in entries]:
            self._make(entries)
            return
        for cell, entry in zip(cells, entries, strict=True):
            if entry.day != cell.entry.day:
                self.question.close_question()
            cell.show_entry(entry)

    def flush(self) -> bool:
        """Save what was typed; False if some of it can't be, or waits for a yes."""
        waiting = [cell for cell in self._answers.measured if not self._take(cell)]
        for cell in waiting[:1]:
            self._take(cell)
            self.question.repeat()
            cell.take_focus()
        return not waiting

    def _make(self, entries: Sequence[DayMeasurements]) -> None:
        from mbc_tracker.ui.today.measurement_cell import MeasurementCell

        self.question.close_question()
        text = self._text
        cells = [MeasurementCell(self._theme, self._words, text, entry) for entry in entries]
        self._answers.show_measurements(cells)
        self.question.setParent(self._answers.parentWidget())
        for cell in cells:
            cell.entered.connect(self._enter)
            cell.cleared.connect(self._clear)
            cell.field.textEdited.connect(self._edit)
            cell.field.dropped.connect(self._drop)
            cell.more_wanted.connect(self._open_more)

    def _take(self, cell: MeasurementCell) -> bool:
        """Save what is in the field of a cell; False if that can't be, or waits for a yes."""
        if not cell.field.typed:
            return True
        return self._take_value(cell) if cell.field.text().strip() else self._remove(cell)

    def _take_value(self, cell: MeasurementCell) -> bool:
        entry = cell.entry
        try:
            value = read_value(entry.kind, cell.field.text(), entry.unit)
        except Refused as refused:
            self.question.refuse(cell, translated(refused))
            return False
        if entry.last is not None and entry.last.value == value:
            cell.drop()
            return True
        if needs_check(entry.kind, value, entry.day, entry.other_than(entry.last)):
            self._ask(cell, value)
            return False
        return self._save(cell, value)

    def _ask(self, cell: MeasurementCell, value: float) -> None:
        kind = cell.entry.kind
        unit = read_unit(kind, cell.field.text(), cell.entry.unit)
        text = MeasuredText(self._words, {kind: unit})
        number = text.number(kind, value).removesuffix(".0").removesuffix(",0")
        whole = text.brief(kind, value)
        self.question.ask(
            cell,
            self.tr("Please check: {number}\u00a0{unit}?").format(number=number, unit=unit),
            self.tr("Yes, {number}").format(number=number),
            self.tr("Yes, {measured} is right").format(measured=whole),
        )

    def _save(self, cell: MeasurementCell, value: float) -> bool:
        entry, now = cell.entry, self._diary.clock.now()
        if entry.last is None:
            reading = new_reading(entry.kind, value, entry.day, now)
        else:
            reading = corrected(entry.last, value, now)
        whole = self._text.brief(entry.kind, value)
        if not self._operations.run(self._diary.save, reading, label=whole):
            self._status.say_not_saved()
            return False
        cell.drop()
        self._end_question(cell)
        sentence = f"{whole[:1].upper()}{whole[1:]}"
        self._status.say_saved(self.tr("{what}, saved.").format(what=sentence))
        return True

    def _remove(self, cell: MeasurementCell) -> bool:
        reading = cell.entry.last
        if reading is None:
            cell.drop()
            return True
        whole = self._text.brief(reading.kind, reading.value)
        label = self.tr("clear {what}").format(what=whole)
        if not self._operations.run(self._diary.remove, reading, label=label):
            self._status.say_not_saved()
            return False
        cell.drop()
        self._end_question(cell)
        self._status.say_cleared(whole)
        return True

    def _end_question(self, cell: MeasurementCell) -> None:
        if self.question.cell in (cell, None):
            self.question.close_question()

    def _sender(self) -> MeasurementCell | None:
        """The cell that a signal came from, or came from inside of."""
        sender = self.sender()
        cells = self._answers.measured
        return next((cell for cell in cells if sender in (cell, cell.field)), None)

    @Slot()
    def _enter(self) -> None:
        if (cell := self._sender()) is not None:
            self._take(cell)

    @Slot()
    def _clear(self) -> None:
        if (cell := self._sender()) is not None:
            self._remove(cell)

    @Slot()
    def _edit(self) -> None:
        """What is asked was about another value."""
        if (cell := self._sender()) is not None:
            self._end_question(cell)

    @Slot()
    def _drop(self) -> None:
        if (cell := self._sender()) is not None:
            cell.drop()
            self._end_question(cell)

    @Slot(str)
    def _open_more(self, kind: str) -> None:
        cell = self._sender()
        if cell is not None and self.flush():
            self.more_wanted.emit(kind, cell.entry.day)

    @Slot()
    def _agree(self) -> None:
        cell = self.question.cell
        if cell is None:
            return
        value = read_value(cell.entry.kind, cell.field.text(), cell.entry.unit)
        saved = self.tr("✓ Saved: {value}").format(value=self._text.value(cell.entry.kind, value))
        cell.take_focus()
        if self._save(cell, value):
            self.question.say_saved(saved)
