"""The symptoms that a person added, as questions beside the built-in ones."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Catalogue, Kind, Symptom


def with_own(catalogue: Catalogue, own: Iterable[OwnSymptom]) -> Catalogue:
    """The catalogue with these after its own, each once; one that is there already stays."""
    yes_no = next(
        (symptom.choices for symptom in catalogue.symptoms if symptom.kind is Kind.YES_NO), ()
    )
    asked = {
        symptom.id: Symptom(
            symptom.id,
            symptom.label,
            symptom.kind,
            () if symptom.kind is Kind.RATING else yes_no,
            own=True,
            typed_name=symptom.label if symptom.other_name.strip() else "",
            other_name=symptom.other_name.strip(),
        )
        for symptom in own
        if symptom.id not in catalogue
    }
    return catalogue.with_own(tuple(asked.values()))


def by_other_names(catalogue: Catalogue) -> Catalogue:
    """The catalogue with own symptoms called by their second names, for another language's page.

    One that would be called as another symptom is keeps the name that the person typed beside it.
    """
    labels = Counter(label_key(known.other_name or known.label) for known in catalogue.symptoms)
    return Catalogue(
        tuple(
            replace(
                known, label=_other_label(known, alone=labels[label_key(known.other_name)] == 1)
            )
            if known.other_name
            else known
            for known in catalogue.symptoms
        )
    )


def _other_label(symptom: Symptom, *, alone: bool) -> str:
    return symptom.other_name if alone else f"{symptom.other_name} ({symptom.typed_name})"


def label_key(label: str) -> str:
    """A symptom's name by which spellings that differ in case, spaces or accents are one."""
    letters = unicodedata.normalize("NFKD", " ".join(label.split()).casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def same_name(label: str, catalogue: Catalogue) -> Symptom | None:
    """The symptom that is called so already."""
    key = label_key(label)
    return next((known for known in catalogue.symptoms if label_key(known.label) == key), None)


def moved(own: Sequence[OwnSymptom], identity: str, step: int) -> tuple[OwnSymptom, ...]:
    """All own symptoms with their places, one of them moved up (-1) or down (1) if it can be."""
    order = list(own)
    here = next(place for place, symptom in enumerate(order) if symptom.id == identity)
    there = min(max(here + step, 0), len(order) - 1)
    order.insert(there, order.pop(here))
    return tuple(replace(symptom, position=place) for place, symptom in enumerate(order, start=1))
