"""The FHIR document: valid for those who read FHIR, and saying what the diary says."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mbc_tracker import demo
from mbc_tracker.content import words
from mbc_tracker.content.words import Words
from mbc_tracker.domain.checks import validated
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.own_symptoms import by_other_names, with_own
from mbc_tracker.domain.records import Event, EventKind, Record, Setting
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.fhir_codes import LOINC_READ, SNOMED_READ, SNOMED_SYMPTOMS
from mbc_tracker.exchange.fhir_writer import write
from mbc_tracker.exchange.selection import Selection, select
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_measurement,
    a_medicine,
    a_moment,
    a_note,
    a_notice,
    a_stamp,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
)
from tests.exchange.fhir_validators import faults
from tests.fakes import FixedClock
from tests.strategies import any_record


@pytest.fixture(scope="module")
def language() -> Words:
    return words.load()


def document(catalogue: Catalogue, *records: Record) -> bytes:
    known = with_own(catalogue, [an_own_symptom()])
    return write(Selection(records), known, words.load(), a_stamp(), "1.2.3")


def resources(data: bytes, kind: str = "Observation") -> list[dict[str, Any]]:
    """The resources of a kind, those that only hold others together left out."""
    found = [entry["resource"] for entry in json.loads(data)["entry"]]
    return [it for it in found if it["resourceType"] == kind and "hasMember" not in it]


@pytest.mark.covered_elsewhere
def test_a_whole_diary_is_a_valid_document(full: Diary, language: Words):
    data = write(select(full), full.reader.catalogue, language, full.clock.now(), "1.2.3")
    assert faults(data) == []


def test_without_notes_nothing_typed_is_in_it(full: Diary, language: Words):
    chosen = select(full, notes=False)
    data = write(chosen, full.reader.catalogue, language, full.clock.now(), "1.2.3")
    assert faults(data) == []
    assert b"SECRET" not in data
    assert b"1968" not in data


@pytest.mark.covered_elsewhere
def test_the_made_up_diary_is_a_valid_document(
    tmp_path: Path, catalogue: Catalogue, clock: FixedClock, language: Words
):
    demo.make(tmp_path / "demo.mbc", TODAY)
    with closing(Diary(open_store(tmp_path / "demo.mbc", create=False), catalogue, clock)) as made:
        data = write(select(made), catalogue, language, made.clock.now(), "1.2.3")
    assert faults(data) == []


@settings(max_examples=15)
@given(st.lists(any_record, max_size=6))
def test_whatever_a_diary_can_hold_is_valid(catalogue: Catalogue, records: list[Record]):
    known, kept = with_own(catalogue, [an_own_symptom()]), []
    for record in records:
        try:
            valid = validated(record, known, TODAY)
        except Refused:
            continue
        # One of the three readers takes no text of nothing but Unicode's white space.
        if not any(text and not text.strip() for text in texts(valid)):
            kept.append(valid)
    assert faults(document(catalogue, *kept)) == []


def test_a_notice_of_an_unknown_level_goes_by_its_key(catalogue: Catalogue):
    data = document(catalogue, replace(a_notice(), level="someday"))
    assert faults(data) == []
    assert b"someday" in data


def texts(record: Record) -> list[str]:
    """The texts of a record's fields."""
    values = (getattr(record, field.name) for field in fields(record))
    return [value for value in values if isinstance(value, str)]


def test_an_empty_diary_is_a_document_that_says_so(catalogue: Catalogue):
    data = document(catalogue)
    assert faults(data) == []
    [composition] = resources(data, "Composition")
    assert "Nothing is recorded." in composition["text"]["div"]
    assert resources(data, "Patient") == [{"resourceType": "Patient"}]


def test_faults_are_found():
    """The validators are worth something."""
    bad = {"resourceType": "Bundle", "type": "document", "entry": [{"resource": {}}]}
    bad["entry"] = [{"resource": {"resourceType": "Observation", "valueInteger": "3"}}]
    found = faults(json.dumps(bad).encode())
    assert {it.partition(",")[0] for it in found} == {"schema", "models", "parser"}


def test_a_rating_is_an_observation_of_its_day(catalogue: Catalogue):
    [answer] = resources(document(catalogue, an_answer("cough", 4)))
    assert answer["effectiveDateTime"] == "2026-11-22"
    assert answer["valueInteger"] == 4
    assert answer["code"]["text"] == "Cough, worst in the last 24 hours"
    assert answer["code"]["coding"] == [
        {"system": "urn:mbc-tracker:symptom", "code": "cough", "display": "Cough"},
        {"system": "http://snomed.info/sct", "code": "49727002"},
    ]
    assert "interpretation" not in answer
    assert answer["issued"] == "2026-11-22T09:41:00+00:00"


def test_a_second_name_stands_with_the_code_and_is_read_in_the_doctors_language(
    catalogue: Catalogue,
):
    own = an_own_symptom("Hormigueo", other_name="Tingling")
    typed = with_own(catalogue, [own])
    for known, label in ((typed, "Hormigueo"), (by_other_names(typed), "Tingling")):
        selection = Selection((an_answer("own-1", 4),))
        data = write(selection, known, words.load(), a_stamp(), "1.2.3")
        assert faults(data) == []
        [answer] = resources(data)
        assert answer["code"]["text"] == f"{label}, worst in the last 24 hours"
        assert answer["code"]["coding"] == [
            {
                "system": "urn:mbc-tracker:symptom",
                "code": "own-1",
                "display": "Hormigueo",
                "extension": [{"url": "urn:mbc-tracker:other-name", "valueString": "Tingling"}],
            }
        ]


@pytest.mark.parametrize(("symptom", "value"), [("cough", 0), ("fever", "no"), ("blood", "none")])
def test_a_symptom_that_was_not_there_says_so(catalogue: Catalogue, symptom: str, value: Any):
    [answer] = resources(document(catalogue, an_answer(symptom, value)))
    assert answer["interpretation"][0]["coding"][0]["code"] == "NEG"
    assert answer["interpretation"][0]["text"] == "Asked, and there was none"


def test_a_day_without_an_answer_has_no_resource(catalogue: Catalogue):
    data = document(catalogue, an_answer("cough", 4), an_answer("cough", 3, date(2026, 11, 20)))
    assert len(resources(data)) == 2
    assert b"2026-11-21" not in data


def test_everything_is_reached_from_the_composition(full: Diary, language: Words):
    data = write(select(full), full.reader.catalogue, language, full.clock.now(), "1.2.3")
    entries = {it["fullUrl"]: it["resource"] for it in json.loads(data)["entry"]}
    [composition] = [it for it in entries.values() if it["resourceType"] == "Composition"]
    reached = {composition["subject"]["reference"]}
    waiting = [it["reference"] for part in composition["section"] for it in part.get("entry", [])]
    while waiting:
        url = waiting.pop()
        reached.add(url)
        waiting += [it["reference"] for it in entries[url].get("hasMember", [])]
    assert len(reached) == len(entries) - 1


def test_a_moment_has_its_time_and_an_answer_in_each_component(catalogue: Catalogue):
    [moment] = resources(document(catalogue, a_moment({"cough": 7, "fever": "no"}, note="Stairs")))
    assert moment["effectiveDateTime"] == "2026-11-22T14:30:00+00:00"
    assert [it.get("valueInteger") for it in moment["component"]] == [7, None]
    assert moment["note"] == [{"text": "Stairs"}]


def test_a_measurement_has_the_codes_that_profiles_ask_for(catalogue: Catalogue):
    [oxygen] = resources(document(catalogue, a_measurement("spo2", 96.0, at=None)))
    assert [it["code"] for it in oxygen["code"]["coding"]] == ["2708-6", "59408-5", "spo2"]
    assert oxygen["category"][0]["coding"][0]["code"] == "vital-signs"
    assert oxygen["valueQuantity"] == {
        "value": 96.0,
        "unit": "%",
        "system": "http://unitsofmeasure.org",
        "code": "%",
    }


def test_what_is_measured_and_not_known_has_no_public_code(catalogue: Catalogue):
    [steps] = resources(document(catalogue, a_measurement("steps", 900.0)))
    assert [it["code"] for it in steps["code"]["coding"]] == ["steps"]
    assert steps["valueQuantity"] == {"value": 900.0}


@pytest.mark.parametrize(
    ("event", "kind", "status"),
    [
        (an_event(), "Procedure", "completed"),
        (an_event(day=date(2026, 12, 1)), "Procedure", "unknown"),
        (an_event(kind=EventKind.TREATMENT, last_day=TODAY), "Procedure", "completed"),
        (an_event(kind=EventKind.INFECTION), "Observation", "final"),
        (an_event("", kind=EventKind.OTHER, last_day=TODAY), "Observation", "final"),
        (an_event(""), "Procedure", "completed"),
    ],
)
def test_treatments_and_scans_are_procedures(
    catalogue: Catalogue, event: Event, kind: str, status: str
):
    data = document(catalogue, event)
    assert faults(data) == []
    [resource] = resources(data, kind)
    assert resource["status"] == status


def test_a_visit_to_come_is_planned_and_one_before_is_not_said_to_have_been(catalogue: Catalogue):
    past = an_appointment("", place="", day=YESTERDAY, at=None, id="past")
    planned, before = resources(document(catalogue, an_appointment(), past), "Encounter")
    assert (planned["status"], before["status"]) == ("planned", "unknown")
    assert planned["period"]["start"] == "2026-12-01T10:15:00+00:00"
    assert "participant" not in before


def test_only_what_was_chosen_of_the_person_is_given_away(catalogue: Catalogue):
    chosen = (Setting("name", "Anna"), Setting("born", "1968-05-04"), Setting("country", "GB"))
    [person] = resources(document(catalogue, *chosen), "Patient")
    assert person == {
        "resourceType": "Patient",
        "name": [{"text": "Anna"}],
        "birthDate": "1968-05-04",
    }


def test_what_the_diary_pointed_out_is_text_alone(catalogue: Catalogue):
    data = document(catalogue, a_notice(), replace(a_notice(id="n-2"), symptom=""))
    assert resources(data) == []
    [composition] = resources(data, "Composition")
    told = composition["section"][-1]["text"]["div"]
    assert "<li>22 Nov 2026: Cough (today; Cough: 5 – moderate; Cough: 6 – moderate)</li>" in told
    assert "The day as a whole" in told


def test_signs_and_readings_that_were_pointed_out_are_words(catalogue: Catalogue):
    evidence = ((TODAY, "help_now=skin_colour"), (TODAY, "spo2=91.0"))
    data = document(catalogue, replace(a_notice(), symptom="", evidence=evidence))
    [composition] = resources(data, "Composition")
    told = composition["section"][-1]["text"]["div"]
    assert "skin_colour" not in told
    assert "Oxygen (SpO2) 91 %" in told


def test_text_is_never_read_as_markup(catalogue: Catalogue):
    data = document(catalogue, an_event("<script>alert(1)</script> & more"))
    assert faults(data) == []
    assert "&lt;script&gt;" in resources(data, "Composition")[0]["section"][0]["text"]["div"]


def test_of_many_days_the_latest_are_told(catalogue: Catalogue):
    days = [date.fromordinal(TODAY.toordinal() - ago) for ago in range(450)]
    data = document(catalogue, *(an_answer("cough", 4, day) for day in days))
    told = resources(data, "Composition")[0]["section"][0]["text"]["div"]
    assert "50 earlier days are in the resources only." in told
    assert told.count("<tr>") == 400


def test_a_symptom_that_is_gone_from_the_diary_keeps_its_key(catalogue: Catalogue):
    data = document(catalogue, an_answer("own-9", 4), an_answer("own-8", "yes"))
    assert faults(data) == []
    assert [it["code"]["text"][:5] for it in resources(data)] == ["own-9", "own-8"]


def test_a_record_without_a_time_zone_is_valid(catalogue: Catalogue):
    nowhere = replace(a_stamp(), zone="")
    answer, event = replace(an_answer(), recorded=nowhere), replace(an_event(), recorded=nowhere)
    assert faults(document(catalogue, answer, event)) == []


def test_texts_that_fhir_has_no_place_for_are_left_out(catalogue: Catalogue):
    odd = replace(a_stamp(), zone="no  zone ")
    records = (
        replace(an_answer(), recorded=odd),
        replace(a_note(), text=""),
        a_measurement("  steps  a day "),
        replace(a_measurement(id="m-2"), kind=""),
    )
    assert faults(document(catalogue, *records)) == []


def test_west_of_greenwich_the_offset_is_negative(catalogue: Catalogue):
    west = replace(a_moment(), recorded=replace(a_stamp(), offset=-210))
    [moment] = resources(document(catalogue, west))
    assert moment["effectiveDateTime"] == "2026-11-22T14:30:00-03:30"


def test_public_codes_are_of_symptoms_of_the_diary(catalogue: Catalogue):
    assert set(SNOMED_SYMPTOMS) | set(SNOMED_READ.values()) <= {it.key for it in catalogue.symptoms}
    assert set(LOINC_READ.values()) == set(UNITS)


def test_a_medicine_is_what_the_person_says_that_they_take(catalogue: Catalogue):
    july, october = date(2026, 7, 1), date(2026, 10, 12)
    taken = a_medicine("Capecitabine", (july, "1,500 mg"), (october, "1,250 mg"), note="With food")
    ended = a_medicine("Letrozole", last_day=TODAY, id="medicine-2")
    unknown = Medicine("medicine-3", "Codeine", october, None, "", (), a_stamp())
    data = document(catalogue, taken, ended, unknown)
    assert faults(data) == []
    statements = resources(data, "MedicationStatement")
    assert [it["status"] for it in statements] == ["active", "completed", "active"]
    assert statements[0]["medicationCodeableConcept"] == {"text": "Capecitabine"}
    assert statements[0]["effectivePeriod"] == {"start": "2026-07-01"}
    assert statements[0]["note"] == [{"text": "With food"}]
    days = [it["timing"]["repeat"]["boundsPeriod"] for it in statements[0]["dosage"]]
    assert days == [{"start": "2026-07-01", "end": "2026-10-11"}, {"start": "2026-10-12"}]
    assert [it["text"] for it in statements[0]["dosage"]] == ["1,500 mg", "1,250 mg"]
    assert statements[1]["effectivePeriod"] == {"start": "2026-07-01", "end": "2026-11-22"}
    assert "dosage" not in statements[2]
    [composition] = resources(data, "Composition")
    [section] = [it for it in composition["section"] if it["title"] == "Medicines"]
    assert len(section["entry"]) == 3
    assert (
        "Capecitabine, 1,500 mg from 1 July 2026, 1,250 mg from 12 October 2026"
        in section["text"]["div"]
    )
