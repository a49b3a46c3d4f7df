"""The program's own FHIR resources as the records that they were (``exchange.fhir_writer``)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple, TypeAlias

from mbc_tracker.domain import records
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.errors import Refused
from mbc_tracker.exchange import fhir_codes
from mbc_tracker.exchange.fhir_codes import Resource
from mbc_tracker.exchange.fhir_dates import day_of, recalled, when
from mbc_tracker.exchange.fhir_elements import extensions, other_name
from mbc_tracker.exchange.record_decoder import decode, stamp
from mbc_tracker.message import Message

Fields: TypeAlias = dict[str, Any]

_UNREADABLE = Message("It has the program's own codes, but can't be read.")
_EVENTS = frozenset(kind.value for kind in records.EventKind)


class NamedSymptom(NamedTuple):
    """A symptom as a file names it. other_name: what a doctor of another language calls it."""

    label: str
    is_rated: bool
    other_name: str


def is_own(resource: Resource) -> bool:
    """Whether it carries the program's own codes or identities."""
    kind = str(resource.get("resourceType"))
    if kind in _IDENTIFIED:
        return bool(_identity(resource))
    return kind == "Observation" and bool(_own_code(resource)[0])


def own_record(resource: Resource, now: Stamp) -> records.Record | None:
    """The record that a resource was; None for what only holds others together.

    Raises:
        Refused: it is damaged.
    """
    if resource["resourceType"] in _IDENTIFIED:
        kind, read_fields = _IDENTIFIED[resource["resourceType"]]
        return _decode(kind, read_fields(resource), resource, now)
    system, code = _own_code(resource)
    if system == fhir_codes.SYMPTOMS:
        fields = recalled(resource) | {"symptom": code, "value": _value(resource)}
        return _decode(records.Answer, fields, resource, now)
    if code == "day":
        return None
    kind, read = _reader(code)
    return _decode(kind, read(resource, code), resource, now)


def own_symptoms(resource: Resource, known: dict[str, NamedSymptom]) -> None:
    """Note the names of the symptoms that a resource is about, and whether they are rated."""
    for part in (resource, *_parts(resource)):
        for coding in _codings(part.get("code")):
            if coding.get("system") == fhir_codes.SYMPTOMS:
                rated = "valueInteger" in part
                key, label = str(coding.get("code")), str(coding.get("display", ""))
                known.setdefault(key, NamedSymptom(label, rated, other_name(coding)))


def _reader(code: str) -> tuple[type[records.Record], Callable[[Resource, str], Fields]]:
    if code in _READERS:
        return _READERS[code]
    if code in _EVENTS:
        return records.Event, _event
    return records.Measurement, _measurement


def _decode(
    kind: type[records.Record], fields: Fields, resource: Resource, now: Stamp
) -> records.Record:
    return decode(kind, fields | {"recorded": _stamp(resource) or now}, now)


def _codings(concept: object) -> list[Resource]:
    codings = concept.get("coding") if isinstance(concept, dict) else None
    known = codings if isinstance(codings, list) else []
    return [coding for coding in known if isinstance(coding, dict)]


def _own_code(resource: Resource) -> tuple[str, str]:
    systems = (fhir_codes.SYMPTOMS, fhir_codes.ENTRIES)
    for coding in _codings(resource.get("code")):
        if coding.get("system") in systems:
            return str(coding["system"]), str(coding.get("code"))
    return "", ""


def _identity(resource: Resource) -> str:
    identifiers = resource.get("identifier")
    known = identifiers if isinstance(identifiers, list) else []
    values = (
        str(identifier.get("value", ""))
        for identifier in known
        if isinstance(identifier, dict) and identifier.get("system") == fhir_codes.RECORDS
    )
    return next(values, "")


def _parts(resource: Resource) -> list[Resource]:
    parts = resource.get("component", [])
    if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
        raise Refused(_UNREADABLE)
    return parts


def _value(part: Resource) -> object:
    if "valueInteger" in part:
        return part["valueInteger"]
    for coding in _codings(part.get("valueCodeableConcept")):
        if coding.get("system") == fhir_codes.ANSWERS:
            return coding.get("code")
    raise Refused(_UNREADABLE)


def _note_of(resource: Resource) -> object:
    notes = resource.get("note", [{}])
    first = notes[0] if isinstance(notes, list) and notes else {}
    return first.get("text", "") if isinstance(first, dict) else ""


def _group(value: object, *names: str) -> object:
    """What stands in a group in a group; empty where there is none."""
    for name in names:
        value = value[0] if isinstance(value, list) and value else value
        value = value.get(name, "") if isinstance(value, dict) else ""
    return value


def _stamp(resource: Resource) -> Stamp | None:
    """When it was written down; None where the resource does not say."""
    text, about = resource.get("issued"), resource.get("_issued")
    zone = _group(about, "extension", "valueCode") or _group(about, "extension", "valueString")
    for extension in extensions(resource):
        if extension.get("url") == fhir_codes.RECORDED:
            text, zone = _written_at(extension)
    try:
        moment = datetime.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        return None
    return stamp(moment, zone if isinstance(zone, str) else "")


def _written_at(extension: Resource) -> tuple[object, object]:
    parts = {part.get("url"): part for part in extensions(extension)}
    return parts.get("at", {}).get("valueDateTime"), parts.get("zone", {}).get("valueString", "")


def _note(resource: Resource, _: str) -> Fields:
    return {"day": day_of(resource), "text": resource.get("valueString", "")}


def _moment(resource: Resource, _: str) -> Fields:
    day, clock = when(resource.get("effectiveDateTime"))
    answers = [{"symptom": _own_code(part)[1], "value": _value(part)} for part in _parts(resource)]
    identity, note = _identity(resource), _note_of(resource)
    return {"id": identity, "day": day, "time": clock, "answers": answers, "note": note}


def _help_signs(resource: Resource, _: str) -> Fields:
    codings = [_codings(part.get("code")) for part in _parts(resource)]
    signs = [coding[0].get("code") if coding else None for coding in codings]
    return {"day": day_of(resource), "signs": signs}


def _measurement(resource: Resource, code: str) -> Fields:
    day, clock = when(resource.get("effectiveDateTime"))
    value = _group(resource, "valueQuantity", "value")
    unit = _group(resource, "valueQuantity", "code")
    if code in UNITS and unit != fhir_codes.UCUM_UNITS[code]:
        raise Refused(_UNREADABLE)
    named = str(_group(resource, "code", "text"))
    kind = named if (" ".join(named.split()) or fhir_codes.UNNAMED) == code else code
    fields = {"id": _identity(resource), "day": day, "time": clock, "kind": kind}
    return fields | {"value": value, "context": _note_of(resource)}


def _event(resource: Resource, code: str) -> Fields:
    start, last = resource.get("effectiveDateTime"), None
    if "effectivePeriod" in resource:
        start, last = (_group(resource, "effectivePeriod", end) for end in ("start", "end"))
    fields = {"id": _identity(resource), "day": when(start)[0], "kind": code}
    return fields | {"last_day": last, "text": resource.get("valueString", "")}


def _procedure(resource: Resource) -> Fields:
    start, last = resource.get("performedDateTime"), None
    if "performedPeriod" in resource:
        start, last = (_group(resource, "performedPeriod", end) for end in ("start", "end"))
    kind = [coding.get("code") for coding in _codings(resource.get("category"))]
    return {
        "id": _identity(resource),
        "day": when(start)[0],
        "last_day": last,
        "kind": kind[0] if kind else None,
        "text": _group(resource, "code", "text"),
    }


def _encounter(resource: Resource) -> Fields:
    day, clock = when(_group(resource, "period", "start"))
    notes = [
        extension.get("valueString")
        for extension in extensions(resource)
        if extension.get("url") == fhir_codes.NOTE
    ]
    return {
        "id": _identity(resource),
        "day": day,
        "time": clock,
        "who": _group(resource, "participant", "individual", "display"),
        "place": _group(resource, "location", "location", "display"),
        "note": notes[0] if notes else "",
    }


def _medicine(resource: Resource) -> Fields:
    dosages = resource.get("dosage", [])
    starts = ("timing", "repeat", "boundsPeriod", "start")
    doses = [
        {"day": _group(dosage, *starts), "dose": _group(dosage, "text")}
        for dosage in (dosages if isinstance(dosages, list) else ())
    ]
    return {
        "id": _identity(resource),
        "name": _group(resource, "medicationCodeableConcept", "text"),
        "day": _group(resource, "effectivePeriod", "start"),
        "last_day": _group(resource, "effectivePeriod", "end") or None,
        "note": _note_of(resource),
        "doses": doses,
    }


def _question(resource: Resource, _: str) -> Fields:
    fields: Fields = {
        "id": _identity(resource),
        "appointment": _group(resource, "encounter", "identifier", "value") or None,
        "text": resource.get("valueString", ""),
        "answer": "",
    }
    for part in _parts(resource):
        values = [value for name, value in part.items() if name.startswith("value")]
        fields[_own_code(part)[1]] = values[0] if values else None
    return fields


def _known_mark(resource: Resource, _: str) -> Fields:
    symptoms = [
        coding.get("code")
        for coding in _codings(resource.get("valueCodeableConcept"))
        if coding.get("system") == fhir_codes.SYMPTOMS
    ]
    symptom = symptoms[0] if symptoms else None
    levels = [_value(part) for part in _parts(resource) if _own_code(part)[1] == "level"]
    fields = {"id": _identity(resource), "day": day_of(resource), "symptom": symptom}
    return fields | {"note": _note_of(resource), "level": levels[0] if levels else None}


#: Those that are known by the identity in them; the others by their code.
_IDENTIFIED: Mapping[str, tuple[type[records.Record], Callable[[Resource], Fields]]] = {
    "Procedure": (records.Event, _procedure),
    "Encounter": (records.Appointment, _encounter),
    "MedicationStatement": (Medicine, _medicine),
}
_READERS: Mapping[str, tuple[type[records.Record], Callable[[Resource, str], Fields]]] = (
    MappingProxyType(
        {
            "note": (records.Note, _note),
            "moment": (records.Moment, _moment),
            "help_now": (records.HelpSigns, _help_signs),
            "question": (records.Question, _question),
            "known_mark": (records.BaselineReset, _known_mark),
        }
    )
)
