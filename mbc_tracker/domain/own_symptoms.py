"""The symptoms that a person added, as questions beside the built-in ones."""

from __future__ import annotations

from collections.abc import Iterable

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
        )
        for symptom in own
        if symptom.id not in catalogue
    }
    return catalogue.with_own(tuple(asked.values()))
