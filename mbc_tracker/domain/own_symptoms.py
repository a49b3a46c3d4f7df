"""The symptoms that a person added, as questions beside the built-in ones."""

from __future__ import annotations

from collections.abc import Iterable

from mbc_tracker.domain.records import OwnSymptom
from mbc_tracker.domain.symptoms import Catalogue, Kind, Symptom


def with_own(catalogue: Catalogue, own: Iterable[OwnSymptom]) -> Catalogue:
    """The catalogue with these after its own, each once; one that is there already stays."""
    yes_no = next((it.choices for it in catalogue.symptoms if it.kind is Kind.YES_NO), ())
    asked = {
        it.id: Symptom(it.id, it.label, it.kind, () if it.kind is Kind.RATING else yes_no, own=True)
        for it in own
        if it.id not in catalogue
    }
    return catalogue.with_own(tuple(asked.values()))
