"""A diary as a FHIR R4 document for a hospital's system. Each field: docs/formats.md.

All entries of a day hang on one Observation, so that the Composition stays small enough to be read
in one piece. Notices go out as text only: a structured one could be read as a clinical finding.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, time, timedelta, timezone
from html import escape
from types import MappingProxyType
from typing import Any

from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.content.words import Words
from mbc_tracker.domain import profile, records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.symptoms import Catalogue, Value
from mbc_tracker.exchange import fhir_codes
from mbc_tracker.exchange.fhir_codes import Resource
from mbc_tracker.exchange.selection import Selection

_NAMESPACE = uuid.UUID("8d4b7a52-3c7e-5b0e-9a53-6f3b1d0c2e11")
#: Days in the narrative, the latest of them; each is in the entries in any case.
_MOST_TOLD = 400
#: What FHIR allows as a code.
_CODE = re.compile(r"\S+( \S+)*")
_PROCEDURES = (records.EventKind.TREATMENT, records.EventKind.SCAN)


def write(
    selection: Selection, catalogue: Catalogue, words: Words, now: Stamp, program: str
) -> bytes:
    """Write the file. words: the language of its texts. now: by the diary's clock."""
    bundle = _Writer(selection, catalogue, words, now, program).bundle()
    text = json.dumps(bundle, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8") + b"\n"


class _Writer:
    """Writes one document."""

    def __init__(
        self,
        selection: Selection,
        catalogue: Catalogue,
        words: Words,
        now: Stamp,
        program: str,
    ) -> None:
        self._selection, self._catalogue, self._words = selection, catalogue, words
        self._now, self._program = now, program
        self._today = now.wall.date()
        self._patient = self._url("patient")
        self._entries: list[Resource] = []
        self._days: dict[date, list[str]] = {}
        self._undated: list[str] = []
        self._told: dict[date, list[str]] = {}
        self._measured = MeasuredText(words)
        self._makers: Mapping[type[records.Record], Callable[[Any], Resource]] = MappingProxyType(
            {
                records.Answer: self._answer,
                records.Note: self._note,
                records.Moment: self._moment,
                records.HelpSigns: self._help_signs,
                records.Measurement: self._measurement,
                records.Event: self._event,
                records.Appointment: self._appointment,
                records.Question: self._question,
                records.BaselineReset: self._known_mark,
            }
        )

    def bundle(self) -> Resource:
        """The document: Composition, Patient, and everything that the Composition leads to."""
        for record in self._selection.records:
            maker = self._makers.get(type(record))
            if maker:
                self._add(record, maker(record))
        panels = [self._panel(day, members) for day, members in sorted(self._days.items())]
        composition = self._composition([url for url, _ in panels])
        front = [
            {"fullUrl": self._url("composition"), "resource": composition},
            {"fullUrl": self._patient, "resource": self._person()},
            *({"fullUrl": url, "resource": panel} for url, panel in panels),
        ]
        return {
            "resourceType": "Bundle",
            "identifier": {"system": fhir_codes.RECORDS, "value": self._url("bundle")},
            "type": "document",
            "timestamp": _instant(self._now),
            "entry": [*front, *self._entries],
        }

    def _add(self, record: records.Record, resource: Resource) -> None:
        url = self._url(repr((type(record).__name__, *map(str, record.key))))
        self._entries.append({"fullUrl": url, "resource": resource})
        day: date | None = getattr(record, "day", None)
        if day is not None and resource["resourceType"] == "Observation":
            self._days.setdefault(day, []).append(url)
        else:
            self._undated.append(url)

    def _url(self, name: str) -> str:
        """An address for an entry of a diary, always the same for the same entry."""
        return f"urn:uuid:{uuid.uuid5(_NAMESPACE, name)}"

    def _panel(self, day: date, members: Sequence[str]) -> tuple[str, Resource]:
        panel = self._observation("day", self._words.date_long(day), day)
        panel["hasMember"] = [{"reference": url} for url in members]
        return self._url(f"day {day}"), panel

    def _composition(self, panels: Iterable[str]) -> Resource:
        sections = [
            _section("Entries day by day", self._narrative(), panels),
            _section("Events, visits and questions", _listed([]), self._undated),
            _section("What the diary pointed out", _listed(self._notices()), ()),
        ]
        return {
            "resourceType": "Composition",
            "language": "en",
            "text": _narrative(self._summary()),
            "status": "final",
            "type": _concept(fhir_codes.LOINC, fhir_codes.PATIENT_NOTE, "Patient Note"),
            "subject": {"reference": self._patient},
            "date": _instant(self._now),
            "author": [{"reference": self._patient, "display": f"MBC Tracker {self._program}"}],
            "title": "Symptom diary",
        } | _filled(section=[section for section in sections if section])

    def _summary(self) -> str:
        days = sorted(self._days)
        if not days:
            return "<p>Nothing is recorded.</p>"
        first, last = (self._words.date_numeric(day) for day in (days[0], days[-1]))
        return (
            f"<p>A diary kept by the person. {len(days)} days with entries, from {first} to "
            f"{last}. Ratings are from 0 (none) to 10, the worst in the last 24 hours. A symptom "
            "that is not named on a day was not recorded; 0 means that there was none.</p>"
        )

    def _narrative(self) -> str:
        days = sorted(self._told.items())[-_MOST_TOLD:]
        rows = "".join(
            f"<tr><td>{self._words.date_numeric(day)}</td><td>{escape('; '.join(texts))}</td></tr>"
            for day, texts in days
        )
        more = len(self._told) - len(days)
        rest = f"<p>{more} earlier days are in the resources only.</p>" if more else ""
        return f"{rest}<table><tbody>{rows}</tbody></table>" if rows else ""

    def _notices(self) -> Iterator[str]:
        for record in self._selection.records:
            if isinstance(record, records.NoticeShown):
                about = self._label(record.symptom) if record.symptom else "The day as a whole"
                values = ", ".join(value for _, value in record.evidence)
                day = self._words.date_numeric(record.day)
                yield f"{day}: {about} ({record.level}; {values})"

    def _person(self) -> Resource:
        """The person, with only what was chosen to be given away."""
        person: Resource = {"resourceType": "Patient"}
        chosen = {
            record.name: record.value
            for record in self._selection.records
            if isinstance(record, records.Setting)
        }
        if name := chosen.get(profile.NAME, "").strip():
            person["name"] = [{"text": name}]
        if born := chosen.get(profile.BORN):
            person["birthDate"] = born
        return person

    def _observation(
        self, entry: str, text: str, when: date | str, category: str = "survey"
    ) -> Resource:
        return {
            "resourceType": "Observation",
            "status": "final",
            "category": [_concept(fhir_codes.CATEGORY, category)],
            "code": _concept(fhir_codes.ENTRIES, entry, text=text),
            "subject": {"reference": self._patient},
            "effectiveDateTime": str(when),
            "performer": [{"reference": self._patient}],
        }

    def _written(self, resource: Resource, recorded: Stamp, identity: str = "") -> Resource:
        """The resource with when it was written down, and its identity in the diary."""
        resource["issued"] = _instant(recorded)
        zone = {"url": fhir_codes.TIME_ZONE, "valueCode": recorded.zone}
        if not _CODE.fullmatch(recorded.zone):
            zone = {"url": fhir_codes.ZONE, "valueString": recorded.zone}
        if recorded.zone:
            resource["_issued"] = {"extension": [zone]}
        if identity:
            resource["identifier"] = [{"system": fhir_codes.RECORDS, "value": identity}]
        return resource

    def _label(self, symptom: str) -> str:
        label = self._catalogue[symptom].label if symptom in self._catalogue else ""
        return label.strip() or symptom

    def _symptom(self, key: str) -> Resource:
        """What was asked: the program's own code, and a public one that means the same."""
        codes = [{"system": fhir_codes.SYMPTOMS, "code": key, "display": self._label(key)}]
        if key in fhir_codes.SNOMED_SYMPTOMS:
            codes.append({"system": fhir_codes.SNOMED, "code": fhir_codes.SNOMED_SYMPTOMS[key]})
        return {"coding": codes, "text": f"{self._label(key)}, worst in the last 24 hours"}

    def _value(self, symptom: str, value: Value) -> Resource:
        """A rating or a word, and whether it says that there was none."""
        resource: Resource = {"valueInteger": value}
        if isinstance(value, str):
            text = self._catalogue[symptom].word(value) if symptom in self._catalogue else value
            resource = {"valueCodeableConcept": _concept(fhir_codes.ANSWERS, value, text=text)}
        if symptom in self._catalogue and value == self._catalogue[symptom].none:
            absent = _concept(fhir_codes.INTERPRETATION, "NEG", "Negative")
            resource["interpretation"] = [absent | {"text": "Asked, and there was none"}]
        return resource

    def _answer(self, answer: records.Answer) -> Resource:
        text = self._said(answer.symptom, answer.value)
        self._tell(answer.day, text)
        resource = self._observation("answer", text, answer.day)
        resource |= {"code": self._symptom(answer.symptom)}
        return self._written(resource | self._value(answer.symptom, answer.value), answer.recorded)

    def _said(self, symptom: str, value: Value) -> str:
        if symptom not in self._catalogue:
            return f"{symptom}: {value}"
        known = self._catalogue[symptom]
        return f"{known.label}: {self._words.rating(known, value)}"

    def _tell(self, day: date, text: str) -> None:
        self._told.setdefault(day, []).append(text)

    def _note(self, note: records.Note) -> Resource:
        self._tell(note.day, note.text)
        resource = self._observation("note", "Note of the day", note.day)
        public = {"system": fhir_codes.LOINC, "code": fhir_codes.PATIENT_NOTE}
        resource["code"]["coding"].append(public)
        if note.text:
            resource["valueString"] = note.text
        return self._written(resource, note.recorded)

    def _moment(self, moment: records.Moment) -> Resource:
        sentences = [self._said(*pair) for pair in moment.answers]
        self._tell(moment.day, f"{moment.time:%H:%M} {'; '.join([*sentences, moment.note])}")
        when = _at(moment.day, moment.time, moment.recorded)
        resource = self._observation("moment", "An extra entry", when)
        resource |= _filled(
            component=[
                {"code": self._symptom(key), **self._value(key, value)}
                for key, value in moment.answers
            ]
        )
        _annotate(resource, moment.note)
        return self._written(resource, moment.recorded, moment.id)

    def _help_signs(self, ticked: records.HelpSigns) -> Resource:
        resource = self._observation("help_now", "Emergency signs ticked", ticked.day)
        signs = [
            {"code": _concept(fhir_codes.SIGNS, sign), "valueBoolean": True}
            for sign in ticked.signs
        ]
        self._tell(ticked.day, f"Emergency signs: {', '.join(ticked.signs)}")
        return self._written(resource | _filled(component=signs), ticked.recorded)

    def _measurement(self, measurement: records.Measurement) -> Resource:
        kind, when = measurement.kind, str(measurement.day)
        if measurement.time is not None:
            when = _at(measurement.day, measurement.time, measurement.recorded)
        known = kind in UNITS
        code = " ".join(kind.split()) or fhir_codes.UNNAMED
        resource = self._observation(code, kind, when, "vital-signs" if known else "survey")
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
        _annotate(resource, measurement.context)
        return self._written(resource, measurement.recorded, measurement.id)

    def _event(self, event: records.Event) -> Resource:
        """A treatment or a scan is a procedure; any other event is what the person observed."""
        period = {"start": str(event.day), "end": str(event.last_day)} if event.last_day else None
        text = event.text or event.kind.value
        self._tell(event.day, text)
        if event.kind in _PROCEDURES:
            kind = _concept(fhir_codes.ENTRIES, event.kind.value)
            dated = {"performedPeriod": period} if period else {"performedDateTime": str(event.day)}
            status = "completed" if event.end <= self._today else "unknown"
            code = {"text": event.text} if event.text else kind
            return {
                "resourceType": "Procedure",
                "extension": [_recorded(event.recorded)],
                "identifier": [{"system": fhir_codes.RECORDS, "value": event.id}],
                "status": status,
                "category": kind,
                "code": code,
                "subject": {"reference": self._patient},
                **dated,
            }
        resource = self._observation(event.kind.value, f"Event: {event.kind.value}", event.day)
        if period:
            del resource["effectiveDateTime"]
            resource["effectivePeriod"] = period
        if event.text:
            resource["valueString"] = event.text
        return self._written(resource, event.recorded, event.id)

    def _appointment(self, appointment: records.Appointment) -> Resource:
        start = str(appointment.day)
        if appointment.time is not None:
            start = _at(appointment.day, appointment.time, appointment.recorded)
        extensions = [_recorded(appointment.recorded)]
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
        resource = self._observation("question", "A question for the team", "")
        del resource["effectiveDateTime"]
        if question.text:
            resource["valueString"] = question.text
        if question.appointment is not None:
            identity = repr(("Appointment", question.appointment))
            resource["encounter"] = {
                "reference": self._url(identity),
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
        resource = self._observation("known_mark", "My team knows", mark.day)
        resource["valueCodeableConcept"] = self._symptom(mark.symptom)
        _annotate(resource, mark.note)
        return self._written(resource, mark.recorded, mark.id)


def _component(entry: str, **value: object) -> Resource:
    return {"code": _concept(fhir_codes.ENTRIES, entry), **value}


def _concept(system: str, code: str, display: str = "", text: str = "") -> Resource:
    coding = {"system": system, "code": code} | ({"display": display} if display else {})
    return {"coding": [coding]} | ({"text": text} if text else {})


def _filled(**lists: list[Resource]) -> Resource:
    """The lists in which there is something: FHIR has no empty ones."""
    return {name: values for name, values in lists.items() if values}


def _annotate(resource: Resource, text: str) -> None:
    if text:
        resource["note"] = [{"text": text}]


def _recorded(stamp: Stamp) -> Resource:
    """When something was written down, where FHIR has no place of its own for it."""
    parts: list[Resource] = [{"url": "at", "valueDateTime": _instant(stamp)}]
    if stamp.zone:
        parts.append({"url": "zone", "valueString": stamp.zone})
    return {"url": fhir_codes.RECORDED, "extension": parts}


def _instant(stamp: Stamp) -> str:
    wall = stamp.utc.astimezone(timezone(timedelta(minutes=stamp.offset)))
    return wall.isoformat()


def _at(day: date, clock: time, recorded: Stamp) -> str:
    """A time on the person's clock. FHIR wants an offset; it is the one when it was written."""
    sign = "-" if recorded.offset < 0 else "+"
    hours, minutes = divmod(abs(recorded.offset), 60)
    return f"{day}T{clock:%H:%M}:00{sign}{hours:02}:{minutes:02}"


def _section(title: str, text: str, urls: Iterable[str]) -> Resource:
    """A section of the document; empty where it would say nothing."""
    references = [{"reference": url} for url in urls]
    section: Resource = {"title": title}
    if text:
        section["text"] = _narrative(text)
    if references:
        section["entry"] = references
    return section if text or references else {}


def _listed(lines: Iterable[str]) -> str:
    items = "".join(f"<li>{escape(line)}</li>" for line in list(lines)[-_MOST_TOLD:])
    return f"<ul>{items}</ul>" if items else ""


def _narrative(text: str) -> Resource:
    return {
        "status": "generated",
        "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{text}</div>',
    }
