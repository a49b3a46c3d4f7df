"""Symptoms and measurements in FHIR resources of others, as far as their codes or words fit."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import NamedTuple

from mbc_tracker.domain.symptoms import Catalogue, Symptom
from mbc_tracker.domain.text import excerpt
from mbc_tracker.domain.units import KNOWN_UNITS
from mbc_tracker.errors import Refused
from mbc_tracker.exchange import fhir_codes
from mbc_tracker.exchange.column_mapping import LEFT_OUT, Role, Target, symptom_named
from mbc_tracker.exchange.fhir_codes import Resource
from mbc_tracker.exchange.import_words import severity_called
from mbc_tracker.exchange.measurement_units import unit_of
from mbc_tracker.exchange.scales import AS_IS, WORDS, YES_NO
from mbc_tracker.exchange.source_table import NO_MOMENT, SourceTableBuilder, SourceValue
from mbc_tracker.exchange.written_values import DateOrder, read_clock, read_date, split_instant
from mbc_tracker.message import Text

#: An item in an item in an item …: no form is as deep.
_DEEPEST = 12
_UNITS = {"[degF]": "°F", "Cel": "°C", "[lb_av]": "lb", "1": "of 1", "L/min": "L/min"}
_WRONG = {"entered-in-error", "cancelled"}


class ReadValue(NamedTuple):
    """A value as text, and the scale or the unit that it is in."""

    text: str
    scale: str


def values_of(
    resource: Resource, number: int, place: Text, gathered: SourceTableBuilder
) -> Iterator[tuple[SourceValue, Target]]:
    """The values of an Observation or a QuestionnaireResponse.

    Raises:
        Refused: it does not say when it was, or was marked as wrong.
    """
    if resource.get("status") in _WRONG:
        raise Refused("It was marked as wrong by whoever wrote it.")
    day, clock = _when(resource)
    reader = _ValueReader(number, place, day, clock, gathered)
    if resource["resourceType"] == "Observation":
        yield from reader.observation(resource)
    else:
        yield from reader.items(resource.get("item"), 0)


class _ValueReader:
    """Reads the values of one resource."""

    def __init__(
        self,
        number: int,
        place: Text,
        day: date,
        clock: time | None,
        gathered: SourceTableBuilder,
    ) -> None:
        self._place = number, place, day, clock
        self._gathered = gathered

    def observation(self, resource: Resource) -> Iterator[tuple[SourceValue, Target]]:
        codings = _codings(resource.get("code"))
        loinc = [code for system, code, _ in codings if system == fhir_codes.LOINC]
        kinds = [fhir_codes.LOINC_READ[code] for code in loinc if code in fhir_codes.LOINC_READ]
        note = _note(resource)
        if kinds:
            yield self._measurement(kinds[0], resource, note)
        elif {fhir_codes.SYMPTOM_CODE, fhir_codes.ABSENT_CODE} & set(loinc):
            yield self._of_symptom_guide(resource, note, absent=fhir_codes.ABSENT_CODE in loinc)
        else:
            name = name_of(resource.get("code"))
            symptom = self._symptom(codings, name)
            yield self._value(symptom, name, _read(resource), note)

    def items(self, items: object, depth: int) -> Iterator[tuple[SourceValue, Target]]:
        if depth > _DEEPEST:
            raise Refused("It is nested too deeply.")
        for item in groups(items):
            name = str(item.get("text") or item.get("linkId") or "")
            for answer in groups(item.get("answer")):
                read = _read(answer)
                if read is not None:
                    link = str(item.get("linkId") or "").replace("-", " ")
                    symptom = symptom_named(name, self._catalogue) or symptom_named(
                        link, self._catalogue
                    )
                    yield self._value(symptom, name, read, "")
                yield from self.items(answer.get("item"), depth + 1)
            yield from self.items(item.get("item"), depth + 1)

    @property
    def _catalogue(self) -> Catalogue:
        return self._gathered.catalogue

    def _symptom(self, codings: list[tuple[str, str, str]], name: str) -> Symptom | None:
        codes = [code for system, code, _ in codings if system == fhir_codes.SNOMED]
        keys = [fhir_codes.SNOMED_READ[code] for code in codes if code in fhir_codes.SNOMED_READ]
        return self._catalogue[keys[0]] if keys else symptom_named(name, self._catalogue)

    def _measurement(self, kind: str, resource: Resource, note: str) -> tuple[SourceValue, Target]:
        quantity = resource.get("valueQuantity")
        group = quantity if isinstance(quantity, dict) else {}
        named = str(group.get("code") or group.get("unit") or "")
        unit = unit_of(kind, _UNITS.get(named, named))
        if named and unit not in (named, _UNITS.get(named)) and named.lower() not in KNOWN_UNITS:
            raise Refused("The unit “{named}” is not known here.", named=excerpt(named))
        value = _text(group.get("value"))
        column = f"{kind}, {unit}"
        target = Target(Role.MEASUREMENT, kind, unit)
        return SourceValue(*self._place, column, value, note), target

    def _of_symptom_guide(
        self, resource: Resource, note: str, *, absent: bool
    ) -> tuple[SourceValue, Target]:
        """A symptom that stands as the value, with how bad it was in a component."""
        named = resource.get("valueCodeableConcept")
        name = name_of(named)
        symptom = self._symptom(_codings(named), name)
        if absent:
            return self._value(symptom, name, ReadValue("none", WORDS), note)
        for component in groups(resource.get("component")):
            codes = [code for _, code, _ in _codings(component.get("code"))]
            if fhir_codes.SEVERITY_CODE in codes:
                return self._value(symptom, name, _read(component), note)
        return self._value(symptom, name, ReadValue("yes", YES_NO), note)

    def _value(
        self, symptom: Symptom | None, name: str, read: ReadValue | None, note: str
    ) -> tuple[SourceValue, Target]:
        column = name or (symptom.label if symptom else "Something without a name")
        if read is None:
            raise Refused("It has no value that can be read.")
        value = SourceValue(*self._place, column, read.text, note)
        if symptom is None:
            return value, LEFT_OUT
        if not read.scale or (symptom.is_rated and read.scale == YES_NO):
            return value, Target(Role.NOTE)
        return value, Target(Role.SYMPTOM, symptom.key, read.scale)


def _when(resource: Resource) -> tuple[date, time | None]:
    period = resource.get("effectivePeriod")
    named = ("effectiveDateTime", "effectiveInstant", "authored", "issued")
    texts = [resource.get(name) for name in named]
    texts.insert(2, period.get("start") if isinstance(period, dict) else None)
    text = next((text for text in texts if isinstance(text, str)), "")
    if not text:
        raise Refused(NO_MOMENT)
    written, clock = split_instant(text)
    return read_date(written, DateOrder.DAY_FIRST), read_clock(clock)


def _read(part: Resource) -> ReadValue | None:
    """The value of an Observation, a component or an answer; None where it has none."""
    for name in ("valueInteger", "valueDecimal"):
        if name in part:
            return ReadValue(_text(part[name]), AS_IS)
    quantity = part.get("valueQuantity")
    if isinstance(quantity, dict):
        return ReadValue(_text(quantity.get("value")), AS_IS)
    if "valueBoolean" in part:
        return ReadValue("yes" if part["valueBoolean"] is True else "no", YES_NO)
    coded = part.get("valueCodeableConcept") or {"coding": [part.get("valueCoding")]}
    for system, code, _ in _codings(coded):
        if system == fhir_codes.SNOMED and code in fhir_codes.SNOMED_SEVERITIES:
            return ReadValue(fhir_codes.SNOMED_SEVERITIES[code], WORDS)
    text = str(part.get("valueString") or name_of(coded))
    return ReadValue(text, WORDS if severity_called(text) else "") if text else None


def _codings(concept: object) -> list[tuple[str, str, str]]:
    """System, code and name of each coding."""
    codings = groups(concept.get("coding")) if isinstance(concept, dict) else []
    names = ("system", "code", "display")
    return [tuple(str(coding.get(name) or "") for name in names) for coding in codings]  # type: ignore[misc]


def groups(value: object) -> list[Resource]:
    """The groups of values in a list; empty where it is none."""
    return [group for group in value if isinstance(group, dict)] if isinstance(value, list) else []


def name_of(concept: object) -> str:
    """What a CodeableConcept is called; empty where it has no name."""
    if not isinstance(concept, dict):
        return ""
    displays = [display for _, _, display in _codings(concept) if display]
    return str(concept.get("text") or next(iter(displays), ""))


def _note(resource: Resource) -> str:
    return "; ".join(str(note.get("text") or "") for note in groups(resource.get("note")))


def _text(number: object) -> str:
    """A number as people write it; empty for what is none."""
    if isinstance(number, bool) or not isinstance(number, int | float):
        return ""
    return f"{number:.10g}"
