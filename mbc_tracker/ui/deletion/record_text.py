"""What was removed, in words: a title with its day, and what it said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurements import UNITS
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

_LONGEST = 300  # characters; the whole is there again once it is put back


class RecordText(QObject):
    """Says what a record is, also where the symptom that it is about was removed too."""

    def __init__(self, words: Words, guidance: Guidance, catalogue: Catalogue) -> None:
        super().__init__()
        self._words, self._catalogue = words, catalogue
        self._measured = MeasuredText(words)
        self._signs = guidance.sign_names
        self._names: Mapping[type[Any], str] = {
            Note: self.tr("Note"),
            Moment: self.tr("Moment"),
            HelpSigns: self.tr("Emergency signs"),
            Measurement: self.tr("Measurement"),
            Event: self.tr("Event"),
            Appointment: self.tr("Appointment"),
            Question: self.tr("Question"),
            Contact: self.tr("Phone number"),
            BaselineReset: self.tr("“I have told my team”"),
            OwnSymptom: self.tr("A symptom of your own"),
        }
        self._texts: Mapping[type[Any], Callable[[Any], tuple[str, ...]]] = {
            Answer: self._answer,
            Note: lambda it: (it.text,),
            Moment: self._moment,
            HelpSigns: lambda it: tuple(self._signs.get(key, key) for key in it.signs),
            Measurement: self._measurement,
            Event: lambda it: (it.text,),
            Appointment: lambda it: (it.who, it.place, it.note),
            Question: lambda it: (it.text, it.answer),
            Contact: lambda it: (it.name, it.role, it.phone, it.hours, it.note),
            BaselineReset: lambda it: (self._label(it.symptom), it.note),
            OwnSymptom: lambda it: (it.label,),
        }

    def title(self, record: Record) -> str:
        """“Note, 22 Nov 2026”; an answer goes by the name of its symptom."""
        name = self._names.get(type(record), self.tr("Something else"))
        if isinstance(record, Answer):
            name = self._label(record.symptom)
        day, time = getattr(record, "day", None), getattr(record, "time", None)
        when = self._words.date_numeric(day) if day else ""
        return ", ".join(filter(None, (name, when, f"{time:%H:%M}" if time else "")))

    def text(self, record: Record) -> str:
        """What it said, shortened where it is long."""
        said = self._texts.get(type(record), lambda _: ())(record)
        whole = " · ".join(filter(None, (part.strip() for part in said)))
        return f"{whole[:_LONGEST].rstrip()} …" if len(whole) > _LONGEST else whole

    def _answer(self, it: Answer) -> tuple[str, ...]:
        return (self._rating(it.symptom, it.value),)

    def _moment(self, it: Moment) -> tuple[str, ...]:
        said = (f"{self._label(key)} {self._rating(key, value)}" for key, value in it.answers)
        return (*said, it.note)

    def _measurement(self, it: Measurement) -> tuple[str, ...]:
        if it.kind in UNITS:
            return (self._measured.entry(it),)
        return (f"{it.kind} {self._words.number(it.value)}", it.context)

    def _label(self, symptom: str) -> str:
        if symptom in self._catalogue:
            return self._catalogue[symptom].label
        return self.tr("A symptom that was removed")

    def _rating(self, symptom: str, value: Value) -> str:
        if symptom in self._catalogue:
            return self._words.rating(self._catalogue[symptom], value)
        return str(value)
