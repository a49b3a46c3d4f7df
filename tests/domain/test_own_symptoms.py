"""A person's own symptoms beside the built-in ones."""

from __future__ import annotations

from mbc_tracker.domain.own_symptoms import by_other_names, with_own
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


def test_on_another_languages_page_they_have_their_second_names(catalogue: Catalogue):
    own = [an_own_symptom("Hormigueo", other_name=" Tingling "), an_own_symptom("Tos", id="own-2")]
    typed = with_own(catalogue, own)
    named = by_other_names(typed)
    assert [it.label for it in typed.symptoms[-2:]] == ["Hormigueo", "Tos"]
    assert [it.label for it in named.symptoms[-2:]] == ["Tingling", "Tos"]
    assert (named["own-1"].typed_name, named["own-2"].typed_name) == ("Hormigueo", "")
    assert named.symptoms[:-2] == catalogue.symptoms


def test_a_second_name_that_another_symptom_has_stands_beside_the_typed_one(catalogue: Catalogue):
    own = [
        an_own_symptom("Tos seca", other_name="cough"),
        an_own_symptom("Picor", other_name="Itch", id="own-2"),
        an_own_symptom("Comezón", other_name="Itch", id="own-3"),
    ]
    named = by_other_names(with_own(catalogue, own))
    assert [it.label for it in named.symptoms[-3:]] == [
        "cough (Tos seca)",
        "Itch (Picor)",
        "Itch (Comezón)",
    ]
