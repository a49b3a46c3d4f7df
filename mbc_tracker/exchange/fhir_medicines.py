"""Medicines as MedicationStatements: what a person says that they take."""

from __future__ import annotations

from datetime import date

from mbc_tracker.domain.medicines import DoseStretch, Medicine, dose_stretches
from mbc_tracker.exchange import fhir_codes
from mbc_tracker.exchange.fhir_codes import Resource
from mbc_tracker.exchange.fhir_elements import filled, instant, recorded_extension


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


def _dosage(stretch: DoseStretch) -> Resource:
    days = _days(stretch.first, stretch.last)
    return {"text": stretch.dose, "timing": {"repeat": {"boundsPeriod": days}}}


def _days(first: date, last: date | None) -> Resource:
    return {"start": str(first)} | ({"end": str(last)} if last else {})
