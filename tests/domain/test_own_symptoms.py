"""A person's own symptoms beside the built-in ones."""

from __future__ import annotations

from mbc_tracker.domain.own_symptoms import with_own
from mbc_tracker.domain.symptoms import Catalogue, Kind
from tests.builders import an_own_symptom


def test_own_symptoms_come_after_the_others_and_once(catalogue: Catalogue):
    other = an_own_symptom("Dry eyes", id="own-2", kind=Kind.YES_NO)
    made = with_own(catalogue, [an_own_symptom(), an_own_symptom("Again"), other])
    assert [(it.key, it.label) for it in made.symptoms[len(catalogue.symptoms) :]] == [
        ("own-1", "Again"),
        ("own-2", "Dry eyes"),
    ]
    assert made["own-2"].check("yes") == "yes"
    assert made["own-1"].choices == ()


def test_a_symptom_that_is_there_already_stays(catalogue: Catalogue):
    assert with_own(catalogue, [an_own_symptom("Mine", id="cough")]) == catalogue
