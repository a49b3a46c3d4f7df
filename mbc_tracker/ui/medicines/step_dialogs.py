"""What is asked when a medicine is started, taken in another dose, stopped or started again."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.medicines import Medicine, dose_stretches
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.medicines.asked_field import AskedField, one_line, words_field
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import label, scrolled
from mbc_tracker.ui.widgets.date_field import DateField
from mbc_tracker.ui.widgets.mirror import set_margins


class StepDialog(Dialog):
    """Asks for a day, with today offered, and for what else belongs to the step."""

    def __init__(self, theme: Theme, words: Words, today: date, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.words, self.today = words, today
        content = QWidget()
        content.setObjectName("window")
        self.lines = QVBoxLayout(content)
        set_margins(self.lines, 0, 0, 12, 0)
        self.lines.setSpacing(14)
        self.body.addWidget(scrolled(content), 1)
        # As high as its lines need in this width, and not as in the least one: no idle scroll bar.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.fields: list[AskedField[QLineEdit] | AskedField[DateField]] = []

    def ask_words(
        self, question: str, text: str = "", *, example: str = "", hint: str = ""
    ) -> AskedField[QLineEdit]:
        """Add a question that is answered in words."""
        asked = AskedField(question, words_field(text, example), hint)
        self.fields.append(asked)
        self.lines.addWidget(asked)
        return asked

    def ask_day(self, question: str, day: date | None = None) -> AskedField[DateField]:
        """Add a question that is answered with a day up to today."""
        offered = self.today if day is None else day
        asked = AskedField(question, DateField(self.theme, "", offered, max(self.today, offered)))
        self.fields.append(asked)
        self.lines.addWidget(asked)
        return asked

    def done_with(self, accept: str, height: int) -> None:
        """End the questions. accept: what the button says that saves."""
        self.lines.addStretch(1)
        self.fit(480, height)
        self.add_buttons(accept, self.tr("Cancel"))

    def clear_faults(self) -> None:
        """Take away what was wrong with the last try."""
        self.clear_error()
        for asked in self.fields:
            asked.clear_fault()

    def close_if_saved(self) -> None:
        """Go, unless the diary refused it and has said why."""
        if not self.error_text:
            super().accept()


class StartDialog(StepDialog):
    """A medicine that is new in the diary."""

    answered = Signal(str, str, object)  # name, dose, date

    def __init__(self, theme: Theme, words: Words, today: date, parent: QWidget) -> None:
        super().__init__(theme, words, today, parent)
        self.name(self.tr("Add a medicine"))
        self.medicine = self.ask_words(self.tr("What is it called?"))
        self.dose = self.ask_words(
            self.tr("How do you take it?"),
            example=self.tr("such as 2.5 mg once a day"),
            hint=self.tr("In your own words. You can leave this empty."),
        )
        self.day = self.ask_day(self.tr("When did you start?"))
        self.done_with(self.tr("Add this medicine"), 510)

    @override
    def accept(self) -> None:
        self.clear_faults()
        name = one_line(self.medicine.field)
        if not name:
            self.medicine.show_fault(self.tr("Write the name of the medicine first."))
            return
        self.answered.emit(name, one_line(self.dose.field), self.day.field.day)
        self.close_if_saved()


class DoseDialog(StepDialog):
    """Another dose of a medicine that is taken now."""

    answered = Signal(object, object, str)  # Medicine, date, dose

    def __init__(
        self, theme: Theme, words: Words, today: date, medicine: Medicine, parent: QWidget
    ) -> None:
        super().__init__(theme, words, today, parent)
        self._medicine = medicine
        self.name(self.tr("Change the dose of {name}").format(name=medicine.name))
        now = dose_stretches(medicine)[-1].dose
        if now:
            self.lines.addWidget(label(self.tr("Until now: {dose}").format(dose=now), "muted"))
        self.dose = self.ask_words(self.tr("How do you take it now?"))
        self.day = self.ask_day(self.tr("From which day?"))
        self.done_with(self.tr("Save"), 380)

    @override
    def accept(self) -> None:
        self.clear_faults()
        dose, day = one_line(self.dose.field), self.day.field.day
        if not dose:
            self.dose.show_fault(self.tr("Write the new dose first, such as 2 tablets a day."))
        elif day < self._medicine.day:
            started = self.words.date_numeric(self._medicine.day)
            sentence = self.tr("You started it on {date}. Choose that day or a later one.")
            self.day.show_fault(sentence.format(date=started))
        else:
            self.answered.emit(self._medicine, day, dose)
            self.close_if_saved()


class StopDialog(StepDialog):
    """The last day on which a medicine was taken."""

    answered = Signal(object, object)  # Medicine, date

    def __init__(
        self, theme: Theme, words: Words, today: date, medicine: Medicine, parent: QWidget
    ) -> None:
        super().__init__(theme, words, today, parent)
        self._medicine = medicine
        self.name(self.tr("You stopped {name}").format(name=medicine.name))
        self.day = self.ask_day(self.tr("What was the last day that you took it?"))
        self.done_with(self.tr("Save"), 270)

    @override
    def accept(self) -> None:
        self.clear_faults()
        day, since = self.day.field.day, dose_stretches(self._medicine)[-1].first
        if day < since:
            date_text = self.words.date_numeric(since)
            sentence = self.tr("You took it on {date}. Choose that day or a later one.")
            self.day.show_fault(sentence.format(date=date_text))
            return
        self.answered.emit(self._medicine, day)
        self.close_if_saved()


class StartAgainDialog(StepDialog):
    """A medicine that was stopped and is taken once more."""

    answered = Signal(object, object, str)  # Medicine, date, dose

    def __init__(
        self, theme: Theme, words: Words, today: date, medicine: Medicine, parent: QWidget
    ) -> None:
        super().__init__(theme, words, today, parent)
        self._medicine = medicine
        self.name(self.tr("You are taking {name} again").format(name=medicine.name))
        last = dose_stretches(medicine)[-1].dose
        self.day = self.ask_day(self.tr("When did you start again?"))
        self.dose = self.ask_words(
            self.tr("How do you take it?"), last, hint=self.tr("You can leave this empty.")
        )
        self.done_with(self.tr("Save"), 380)

    @override
    def accept(self) -> None:
        self.clear_faults()
        day, ended = self.day.field.day, self._medicine.last_day
        if ended is not None and day <= ended:
            sentence = self.tr("You took it until {date}. Choose a later day.")
            self.day.show_fault(sentence.format(date=self.words.date_numeric(ended)))
            return
        self.answered.emit(self._medicine, day, one_line(self.dose.field))
        self.close_if_saved()
