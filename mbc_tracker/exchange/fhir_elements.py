"""Small parts of FHIR resources: addresses, codes and times."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta, timezone

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.exchange.fhir_codes import RECORDED, Resource

_NAMESPACE = uuid.UUID("8d4b7a52-3c7e-5b0e-9a53-6f3b1d0c2e11")


def resource_url(name: str) -> str:
    """An address for an entry of a diary, always the same for the same entry."""
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, name)}"


def record_url(kind: str, *key: str) -> str:
    """The address of a record by its kind and key."""
    return resource_url(repr((kind, *key)))


def concept(system: str, code: str, display: str = "", text: str = "") -> Resource:
    """A CodeableConcept with one code."""
    coding = {"system": system, "code": code} | ({"display": display} if display else {})
    return {"coding": [coding]} | ({"text": text} if text else {})


def filled(**lists: list[Resource]) -> Resource:
    """The lists in which there is something: FHIR has no empty ones."""
    return {name: values for name, values in lists.items() if values}


def instant(stamp: Stamp) -> str:
    """A moment as the person's clock had it, with the offset from UTC."""
    wall = stamp.utc.astimezone(timezone(timedelta(minutes=stamp.offset)))
    return wall.isoformat()


def recorded_extension(stamp: Stamp) -> Resource:
    """When something was written down, where FHIR has no place of its own for it."""
    parts: list[Resource] = [{"url": "at", "valueDateTime": instant(stamp)}]
    if stamp.zone:
        parts.append({"url": "zone", "valueString": stamp.zone})
    return {"url": RECORDED, "extension": parts}


def local_time(day: date, clock: time, recorded: Stamp) -> str:
    """A time on the person's clock. FHIR wants an offset; it is the one when it was written."""
    sign = "-" if recorded.offset < 0 else "+"
    hours, minutes = divmod(abs(recorded.offset), 60)
    return f"{day}T{clock:%H:%M}:00{sign}{hours:02}:{minutes:02}"


def annotate(resource: Resource, text: str) -> None:
    """Add a note to a resource; an empty text is none."""
    if text:
        resource["note"] = [{"text": text}]
