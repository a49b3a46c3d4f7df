"""The resource that each record of a diary is in a FHIR document (``exchange.fhir_writer``)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, ClassVar

from mbc_tracker.content import guidance
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain import records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.symptoms import Catalogue, Recall, Value
from mbc_tracker.exchange import fhir_codes
from mbc_tracker.exchange.fhir_codes import Resource
from mbc_tracker.exchange.fhir_elements import (
    annotate,
    concept,
    filled,
    instant,
    local_time,
    record_url,
    recorded_extension,
    symptom_coding,
    symptom_label,
)
from mbc_tracker.exchange.fhir_medicines import medicine_resource
from mbc_tracker.exchange.fhir_texts import FhirTexts

_WEEK = 7  # days
#: What FHIR allows as a code.
_CODE = re.compile(r"\S+( \S+)*")
_PROCEDURES = (records.EventKind.TREATMENT, records.EventKind.SCAN)


class ResourceMaker:
    """Makes resources about one person. statements: what they say, in words, by day.

    today: what lies after it has not taken place. patient: the address of the person's resource.
    """

    def __init__(self, catalogue: Catalogue, words: Words, today: date, patient: str) -> None:
        self._catalogue, self._words, self._today = catalogue, words, today
        self._patient, self._measured = patient, MeasuredText(words)
        self._texts = FhirTexts(words)
        self._signs = guidance.load(words.language).signs
        self.statements: dict[date, list[str]] = {}

    def resource(self, record: records.Record) -> Resource | None:
        """The resource of a record; None for what stays in the diary."""
        maker = self.MAKERS.get(type(record))
        return maker(self, record) if maker else None

    def observation(
        self, entry: str, text: str, when: date | str, category: str = "survey"
    ) -> Resource:
        """An Observation of the person without its value. entry: the program's own code."""
        return {
            "resourceType": "Observation",
            "status": "final",
            "category": [concept(fhir_codes.CATEGORY, category)],
            "code": concept(fhir_codes.ENTRIES, entry, text=text),
            "subject": {"reference": self._patient},
            "effectiveDateTime": str(when),
            "performer": [{"reference": self._patient}],
        }

    def _written(self, resource: Resource, recorded: Stamp, identity: str = "") -> Resource:
        """The resource with when it was written down, and its identity in the diary."""
        resource["issued"] = instant(recorded)
        zone = {"url": fhir_codes.TIME_ZONE, "valueCode": recorded.zone}
        if not _CODE.fullmatch(recorded.zone):
            zone = {"url": fhir_codes.ZONE, "valueString": recorded.zone}
        if recorded.zone:
            resource["_issued"] = {"extension": [zone]}
        if identity:
            resource["identifier"] = [{"system": fhir_codes.RECORDS, "value": identity}]
        return resource

    def label(self, symptom: str) -> str:
        """The name of a symptom; its key where it has none any more."""
        return symptom_label(self._catalogue, symptom)

    def measured_name(self, kind: str) -> str:
        """What a measurement is called; a kind that is not known keeps its own name."""
        return self._measured.name(kind) if kind in UNITS else kind

    def sign(self, key: str) -> str:
        """An emergency sign as a sentence; its key where there is no such sign any more."""
        return next((sign.full for sign in self._signs if sign.key == key), key)

    def _symptom(self, key: str, *, weekly: bool = False) -> Resource:
        """What was asked: the program's own code, and a public one that means the same."""
        codes = [symptom_coding(self._catalogue, key)]
        if key in fhir_codes.SNOMED_SYMPTOMS:
            codes.append({"system": fhir_codes.SNOMED, "code": fhir_codes.SNOMED_SYMPTOMS[key]})
        phrase = "worst_week" if weekly else "worst_day"
        if key in self._catalogue and self._catalogue[key].is_weekly:
            # Steps in words of our own, told by the person: no public code means the same.
            phrase = "step"
        return {"coding": codes, "text": self._texts.fill(phrase, label=self.label(key))}

    def _value(self, symptom: str, value: Value) -> Resource:
        """A rating or a word, and whether it says that there was none."""
        resource: Resource = {"valueInteger": value}
        if isinstance(value, str):
            text = self._catalogue[symptom].word(value) if symptom in self._catalogue else value
            resource = {"valueCodeableConcept": concept(fhir_codes.ANSWERS, value, text=text)}
        if symptom in self._catalogue and self._catalogue[symptom].says_none(value):
            absent = concept(fhir_codes.INTERPRETATION, "NEG", "Negative")
            resource["interpretation"] = [absent | {"text": self._texts.fill("absent")}]
        return resource

    def _answer(self, answer: records.Answer) -> Resource:
        text = self.sentence(answer.symptom, answer.value)
        self._tell(answer.day, text)
        resource = self.observation("answer", text, answer.day)
        resource |= {"code": self._symptom(answer.symptom)}
        if answer.recall is Recall.WEEK:
            first = answer.day - timedelta(days=_WEEK - 1)
            resource["code"] = self._symptom(answer.symptom, weekly=True)
            del resource["effectiveDateTime"]
            resource["effectivePeriod"] = {"start": str(first), "end": str(answer.day)}
        return self._written(resource | self._value(answer.symptom, answer.value), answer.recorded)

    def sentence(self, symptom: str, value: Value) -> str:
        """“Cough: 5, moderate”, as it is read by a person."""
        if symptom not in self._catalogue:
            return f"{symptom}: {value}"
        known = self._catalogue[symptom]
        return f"{known.label}: {self._words.rating(known, value)}"

    def _tell(self, day: date, text: str) -> None:
        self.statements.setdefault(day, []).append(text)

    def _note(self, note: records.Note) -> Resource:
        self._tell(note.day, note.text)
        resource = self.observation("note", self._texts.fill("note"), note.day)
        public = {"system": fhir_codes.LOINC, "code": fhir_codes.PATIENT_NOTE}
        resource["code"]["coding"].append(public)
        if note.text:
            resource["valueString"] = note.text
        return self._written(resource, note.recorded)

    def _moment(self, moment: records.Moment) -> Resource:
        sentences = [self.sentence(*pair) for pair in moment.answers]
        self._tell(
            moment.day,
            f"{self._words.phrases.time(moment.time)} {'; '.join([*sentences, moment.note])}",
        )
        when = local_time(moment.day, moment.time, moment.recorded)
        resource = self.observation("moment", self._texts.fill("moment"), when)
        resource |= filled(
            component=[
                {"code": self._symptom(key), **self._value(key, value)}
                for key, value in moment.answers
            ]
        )
        annotate(resource, moment.note)
        return self._written(resource, moment.recorded, moment.id)

    def _help_signs(self, ticked: records.HelpSigns) -> Resource:
        resource = self.observation("help_now", self._texts.fill("signs"), ticked.day)
        signs = [
            {"code": concept(fhir_codes.SIGNS, sign), "valueBoolean": True} for sign in ticked.signs
        ]
        signs_text = " ".join(map(self.sign, ticked.signs))
        self._tell(ticked.day, self._texts.fill("signs_told", signs=signs_text))
        return self._written(resource | filled(component=signs), ticked.recorded)

    def _measurement(self, measurement: records.Measurement) -> Resource:
        kind, when = measurement.kind, str(measurement.day)
        if measurement.time is not None:
            when = local_time(measurement.day, measurement.time, measurement.recorded)
        known = kind in UNITS
        code = " ".join(kind.split()) or fhir_codes.UNNAMED
        name, category = self.measured_name(kind), "vital-signs" if known else "survey"
        resource = self.observation(code, name, when, category)
        quantity: Resource = {"value": measurement.value}
        if known:
            codes = fhir_codes.LOINC_MEASUREMENTS[kind]
            listed = codes if kind == "spo2" else codes[:1]
            public = [{"system": fhir_codes.LOINC, "code": code} for code in listed]
            resource["code"]["coding"] = [*public, *resource["code"]["coding"]]
            unit = UNITS[kind]
            quantity |= {
                "unit": unit,
                "system": fhir_codes.UCUM,
                "code": fhir_codes.UCUM_UNITS[kind],
            }
            self._tell(measurement.day, self._measured.entry(measurement))
        resource["valueQuantity"] = quantity
        annotate(resource, measurement.context)
        return self._written(resource, measurement.recorded, measurement.id)

    def _event(self, event: records.Event) -> Resource:
        """A treatment or a scan is a procedure; any other event is what the person observed."""
        period = {"start": str(event.day), "end": str(event.last_day)} if event.last_day else None
        name = self._texts.fill(f"event_{event.kind}")
        text = event.text or name
        self._tell(event.day, text)
        if event.kind in _PROCEDURES:
            kind = concept(fhir_codes.ENTRIES, event.kind.value)
            dated = {"performedPeriod": period} if period else {"performedDateTime": str(event.day)}
            status = "completed" if event.end <= self._today else "unknown"
            code = {"text": event.text} if event.text else kind
            return {
                "resourceType": "Procedure",
                "extension": [recorded_extension(event.recorded)],
                "identifier": [{"system": fhir_codes.RECORDS, "value": event.id}],
                "status": status,
                "category": kind,
                "code": code,
                "subject": {"reference": self._patient},
                **dated,
            }
        resource = self.observation(
            event.kind.value, self._texts.fill("event", kind=name), event.day
        )
        if period:
            del resource["effectiveDateTime"]
            resource["effectivePeriod"] = period
        if event.text:
            resource["valueString"] = event.text
        return self._written(resource, event.recorded, event.id)

    def _medicine(self, medicine: Medicine) -> Resource:
        return medicine_resource(medicine, self._patient)

    def _appointment(self, appointment: records.Appointment) -> Resource:
        start = str(appointment.day)
        if appointment.time is not None:
            start = local_time(appointment.day, appointment.time, appointment.recorded)
        extensions = [recorded_extension(appointment.recorded)]
        if appointment.note:
            extensions.append({"url": fhir_codes.NOTE, "valueString": appointment.note})
        resource: Resource = {
            "resourceType": "Encounter",
            "extension": extensions,
            "identifier": [{"system": fhir_codes.RECORDS, "value": appointment.id}],
            "status": "planned" if appointment.day > self._today else "unknown",
            "class": {"system": fhir_codes.ENCOUNTER_CLASS, "code": "AMB"},
            "subject": {"reference": self._patient},
            "period": {"start": start},
        }
        if appointment.who:
            resource["participant"] = [{"individual": {"display": appointment.who}}]
        if appointment.place:
            resource["location"] = [{"location": {"display": appointment.place}}]
        return resource

    def _question(self, question: records.Question) -> Resource:
        resource = self.observation("question", self._texts.fill("question"), "")
        del resource["effectiveDateTime"]
        if question.text:
            resource["valueString"] = question.text
        if question.appointment is not None:
            resource["encounter"] = {
                "reference": record_url("Appointment", question.appointment),
                "identifier": {"system": fhir_codes.RECORDS, "value": question.appointment},
            }
        components: list[Resource] = [
            _component("position", valueInteger=question.position),
            _component("asked", valueBoolean=question.asked),
        ]
        if question.answer:
            components.append(_component("answer", valueString=question.answer))
        resource["component"] = components
        return self._written(resource, question.recorded, question.id)

    def _known_mark(self, mark: records.BaselineReset) -> Resource:
        resource = self.observation("known_mark", self._texts.fill("known_mark"), mark.day)
        resource["valueCodeableConcept"] = self._symptom(mark.symptom)
        annotate(resource, mark.note)
        if mark.level is not None:
            resource["component"] = [_component("level", valueInteger=mark.level)]
        return self._written(resource, mark.recorded, mark.id)

    MAKERS: ClassVar[Mapping[type[records.Record], Callable[[Any, Any], Resource]]] = {
        records.Answer: _answer,
        records.Note: _note,
        records.Moment: _moment,
        records.HelpSigns: _help_signs,
        records.Measurement: _measurement,
        records.Event: _event,
        Medicine: _medicine,
        records.Appointment: _appointment,
        records.Question: _question,
        records.BaselineReset: _known_mark,
    }


def _component(entry: str, **value: object) -> Resource:
    return {"code": concept(fhir_codes.ENTRIES, entry), **value}
