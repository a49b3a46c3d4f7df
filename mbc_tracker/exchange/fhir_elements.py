"""Small parts of FHIR resources: addresses, codes and times."""

from __future__ import annotations

import uuid
from datetime import date, time, timedelta, timezone

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.exchange.fhir_codes import OTHER_NAME, RECORDED, SYMPTOMS, Resource

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


def symptom_label(catalogue: Catalogue, key: str) -> str:
    """The name of a symptom; its key where it has none any more."""
    label = catalogue[key].label if key in catalogue else ""
    return label.strip() or key


def symptom_coding(catalogue: Catalogue, key: str) -> Resource:
    """The program's own code; of an own symptom always with the name that the person typed."""
    coding: Resource = {"system": SYMPTOMS, "code": key, "display": symptom_label(catalogue, key)}
    if key in catalogue and (other := catalogue[key].other_name):
        coding["display"] = catalogue[key].typed_name.strip() or key
        coding["extension"] = [{"url": OTHER_NAME, "valueString": other}]
    return coding


def other_name(coding: Resource) -> str:
    """What a doctor who reads another language calls the symptom; empty without a second name."""
    named = (part for part in extensions(coding) if part.get("url") == OTHER_NAME)
    names = (part.get("valueString") for part in named)
    return next((name for name in names if isinstance(name, str)), "")


def extensions(resource: Resource) -> list[Resource]:
    """The extensions of a resource, or of a part of one."""
    listed = resource.get("extension")
    known = listed if isinstance(listed, list) else []
    return [extension for extension in known if isinstance(extension, dict)]


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
