"""Medicines as MedicationStatements: what a person says that they take."""

from __future__ import annotations

import uuid
from datetime import date

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.medicines import DoseStretch, Medicine, dose_stretches, name_key
from mbc_tracker.errors import Refused
from mbc_tracker.exchange import fhir_codes
from mbc_tracker.exchange.fhir_codes import Resource
from mbc_tracker.exchange.fhir_elements import filled, instant, recorded_extension
from mbc_tracker.exchange.fhir_values import groups, name_of
from mbc_tracker.exchange.source_table import NO_MEDICINES, NOT_TAKEN
from mbc_tracker.exchange.written_values import DateOrder, read_date, split_instant

_TAKEN = ("active", "completed", "stopped")


def medicine_resource(medicine: Medicine, patient: str) -> Resource:
    """The resource of a medicine. patient: the address of the person's resource."""
    doses = [_dosage(stretch) for stretch in dose_stretches(medicine) if stretch.dose]
    return {
        "resourceType": "MedicationStatement",
        "extension": [recorded_extension(medicine.recorded)],
        "identifier": [{"system": fhir_codes.RECORDS, "value": medicine.id}],
        "status": "active" if medicine.last_day is None else "completed",
        "medicationCodeableConcept": {"text": medicine.name},
        "subject": {"reference": patient},
        "effectivePeriod": _days(medicine.day, medicine.last_day),
        "dateAsserted": instant(medicine.recorded),
        "informationSource": {"reference": patient},
        **filled(
            note=[{"text": medicine.note}] if medicine.note else [],
            dosage=doses,
        ),
    }


def foreign_medicine(resource: Resource, now: Stamp) -> Medicine:
    """The medicine that a statement of another program says is or was taken.

    Raises:
        Refused: it was not taken, or name or days are missing.
    """
    if resource.get("status") not in _TAKEN:
        raise Refused(NOT_TAKEN)
    concept, period = resource.get("medicationCodeableConcept"), resource.get("effectivePeriod")
    days = period if isinstance(period, dict) else {}
    start = days.get("start") or resource.get("effectiveDateTime")
    name = " ".join(name_of(concept).split())
    if not name or not isinstance(start, str):
        raise Refused(NO_MEDICINES)
    first, last = _day(start), _day(str(days["end"])) if days.get("end") else None
    if last is None and resource.get("status") != "active":
        raise Refused(NO_MEDICINES)
    if last is not None and last > now.wall.date():
        last = None  # so it is still taken
    texts = [str(dosage.get("text") or "") for dosage in groups(resource.get("dosage"))]
    dose = ", ".join(filter(None, (" ".join(text.split()) for text in texts)))
    doses = ((first, dose),) if dose else ()
    identity = f"fhir-{uuid.uuid5(uuid.NAMESPACE_OID, f'{name_key(name)} {first}')}"
    return Medicine(identity, name, first, last, "", doses, now)


def _day(text: str) -> date:
    return read_date(split_instant(text)[0], DateOrder.DAY_FIRST)


def _dosage(stretch: DoseStretch) -> Resource:
    days = _days(stretch.first, stretch.last)
    return {"text": stretch.dose, "timing": {"repeat": {"boundsPeriod": days}}}


def _days(first: date, last: date | None) -> Resource:
    return {"start": str(first)} | ({"end": str(last)} if last else {})
