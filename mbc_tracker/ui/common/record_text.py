"""A record in words: a title with its day, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.mark_text import MarkText
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    BaselineReset,
    Contact,
    Event,
    HelpSigns,
    Measurement,
    Moment,
    Note,
    OwnSymptom,
    Question,
    Record,
)
from mbc_tracker.domain.symptoms import Catalogue, Value

_LONGEST = 300  # characters


class RecordText(QObject):
    """Says what a record is, also where the symptom that it is about was removed too.

    units: by kind of measurement the one that the person reads it in.
    """

    def __init__(
        self,
        words: Words,
        guidance: Guidance,
        catalogue: Catalogue,
        units: Mapping[str, str] = UNITS,
    ) -> None:
        super().__init__()
        self.words, self._catalogue = words, catalogue
        self._measured, self._marks = MeasuredText(words, units), MarkText(words, catalogue)
        self._signs = guidance.sign_names
        self._names, self._texts = self._kind_names(), self._kind_texts()

    def _kind_names(self) -> Mapping[type[Any], str]:
        """What each kind of record is called."""
        return {
            Note: self.tr("Note"),
            Moment: self.tr("Moment"),
            HelpSigns: self.tr("Emergency signs"),
            Measurement: self.tr("Measurement"),
            Event: self.tr("Event"),
            Medicine: self.tr("Medicine"),
            Appointment: self.tr("Appointment"),
            Question: self.tr("Question"),
            Contact: self.tr("Phone number"),
            BaselineReset: self.tr("“My team knows”"),
            OwnSymptom: self.tr("A symptom of your own"),
        }

    def _kind_texts(self) -> Mapping[type[Any], Callable[[Any], tuple[str, ...]]]:
        """How each kind of record gives the texts in it."""
        return {
            Answer: self._answer,
            Note: lambda note: (note.text,),
            Moment: self._moment,
            HelpSigns: lambda signs: tuple(self._signs.get(key, key) for key in signs.signs),
            Measurement: self._measurement,
            Event: lambda event: (event.text,),
            Medicine: lambda medicine: (
                medicine.name,
                *(dose for _, dose in medicine.doses),
                medicine.note,
            ),
            Appointment: lambda appointment: (appointment.who, appointment.place, appointment.note),
            Question: lambda question: (question.text, question.answer),
            Contact: lambda contact: (
                contact.name,
                contact.role,
                contact.phone,
                contact.hours,
                contact.note,
            ),
            BaselineReset: lambda mark: (
                self._marks.name(mark.symptom),
                self._marks.level(mark),
                mark.note,
            ),
            OwnSymptom: lambda symptom: (symptom.label,),
        }

    def title(self, record: Record) -> str:
        """“Note, 22 Nov 2026”; an answer goes by the name of its symptom."""
        name = self._names.get(type(record), self.tr("Something else"))
        if isinstance(record, Answer):
            name = self._marks.name(record.symptom)
        day, time = getattr(record, "day", None), getattr(record, "time", None)
        when = self.words.date_numeric(day) if day else ""
        return ", ".join(filter(None, (name, when, self.words.phrases.time(time) if time else "")))

    def text(self, record: Record) -> str:
        """What it says, shortened where it is long."""
        texts = self._texts.get(type(record), lambda _: ())(record)
        whole = " · ".join(filter(None, (part.strip() for part in texts)))
        return f"{whole[:_LONGEST].rstrip()} …" if len(whole) > _LONGEST else whole

    def _answer(self, answer: Answer) -> tuple[str, ...]:
        return (self._rating(answer.symptom, answer.value),)

    def _moment(self, moment: Moment) -> tuple[str, ...]:
        ratings = (
            f"{self._marks.name(key)} {self._rating(key, value)}" for key, value in moment.answers
        )
        return (*ratings, moment.note)

    def _measurement(self, measurement: Measurement) -> tuple[str, ...]:
        if measurement.kind in UNITS:
            return (self._measured.entry(measurement),)
        return (f"{measurement.kind} {self.words.number(measurement.value)}", measurement.context)

    def _rating(self, symptom: str, value: Value) -> str:
        if symptom in self._catalogue:
            return self.words.rating(self._catalogue[symptom], value)
        return str(value)
