"""FHIR: the program's own documents come back, and others' as far as their codes fit."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mbc_tracker.content import words
from mbc_tracker.domain import records
from mbc_tracker.domain.checks import validated
from mbc_tracker.domain.own_symptoms import by_other_names, with_own
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.fhir_codes import OTHER_NAME
from mbc_tracker.exchange.fhir_writer import write
from mbc_tracker.exchange.importers import fhir
from mbc_tracker.exchange.parsed_file import ParsedFile
from mbc_tracker.exchange.preview import DiarySnapshot, preview
from mbc_tracker.exchange.selection import Selection, select
from mbc_tracker.exchange.source_table import NO_MEDICINES, NOT_TAKEN
from mbc_tracker.services.diary import Diary
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_known_mark,
    a_medicine,
    a_question,
    a_stamp,
    an_event,
    an_own_symptom,
)
from tests.exchange.importers.reading import listed, reasons, unused
from tests.exchange.parsed import context, read_by, source
from tests.fuzzing import replaced, tries, values
from tests.strategies import any_record

#: What stays outside on purpose; own symptoms come with what is about them.
OUTSIDE = (
    records.Contact,
    records.NoticeShown,
    records.Setting,
    records.SymptomVisibility,
    records.OwnSymptom,
)
DAY = "2026-11-18"


def document(selection: Selection, catalogue: Catalogue) -> bytes:
    return write(selection, catalogue, words.load(), a_stamp(), "1.2.3")


def read(*resources: dict[str, Any]) -> ParsedFile:
    bundle = {"resourceType": "Bundle", "type": "collection"}
    entries = [{"resource": resource} for resource in resources]
    return read_by(fhir, json.dumps(bundle | {"entry": entries}).encode())


def observation(code: object, **more: Any) -> dict[str, Any]:
    coded = code if isinstance(code, dict) else {"text": code}
    return {
        "resourceType": "Observation",
        "status": "final",
        "code": coded,
        "effectiveDateTime": DAY,
        **more,
    }


def snomed(code: str) -> dict[str, Any]:
    return {"coding": [{"system": "http://snomed.info/sct", "code": code}]}


def loinc(code: str) -> dict[str, Any]:
    return {"coding": [{"system": "http://loinc.org", "code": code}]}


def test_a_whole_diary_comes_back_as_it_was(full: Diary):
    data = document(select(full), full.reader.catalogue)
    found = read_by(fhir, data)
    assert found.rejected == ()
    wanted = [it for it in select(full).records if not isinstance(it, OUTSIDE)]
    assert {it.record for it in found.entries} >= set(wanted)
    again = preview(found, DiarySnapshot.of(full), lambda _: None)
    assert (again.new, again.different, again.joined, again.rejected) == ((), (), (), ())


@pytest.mark.parametrize(
    "record",
    [
        an_event(day=YESTERDAY, last_day=TODAY),
        an_event(day=YESTERDAY, last_day=TODAY, kind=records.EventKind.TREATMENT),
        a_question(""),
        a_known_mark(level=3),
    ],
)
def test_a_record_comes_back_as_it_was(catalogue: Catalogue, record: records.Record):
    file = read_by(fhir, document(Selection((record,)), catalogue))
    assert [entry.record for entry in file.entries] == [record]


@settings(max_examples=60)
@given(st.lists(any_record, max_size=8, unique_by=lambda it: (type(it), it.key)))
def test_any_records_come_back_as_they_were(catalogue: Catalogue, made: list[records.Record]):
    known, kept = with_own(catalogue, [an_own_symptom()]), []
    for record in made:
        if not isinstance(record, OUTSIDE):
            with suppress(Refused):
                kept.append(validated(record, known, TODAY))
    found = read_by(fhir, document(Selection(tuple(kept)), known))
    assert found.rejected == ()
    back = {it.record for it in found.entries if not isinstance(it.record, OUTSIDE)}
    assert back == set(kept)


def test_own_symptoms_come_with_their_names_and_kinds(catalogue: Catalogue):
    known = with_own(catalogue, [an_own_symptom()])
    answer = records.Answer(TODAY, "own-1", 4, a_stamp())
    found = read_by(fhir, document(Selection((answer,)), known))
    assert found.entries[0].record == an_own_symptom()


def test_a_second_name_comes_back_whatever_language_the_document_is_in(catalogue: Catalogue):
    own = an_own_symptom("Hormigueo", other_name="Tingling")
    typed = with_own(catalogue, [own])
    answer = records.Answer(TODAY, "own-1", 4, a_stamp())
    for known in (typed, by_other_names(typed)):
        found = read_by(fhir, document(Selection((answer,)), known))
        assert found.entries[0].record == own


@pytest.mark.parametrize("extension", [None, "x", [3], [{"url": "x"}], [{"url": OTHER_NAME}]])
def test_a_damaged_second_name_is_none(extension: object):
    system = "urn:mbc-tracker:symptom"
    coding = {"system": system, "code": "own-1", "display": "Itch", "extension": extension}
    found = read(observation({"coding": [coding]}, valueInteger=3))
    own = found.entries[0].record
    assert isinstance(own, records.OwnSymptom)
    assert own.other_name == ""


def test_what_the_cases_hold():
    bundle = observation(snomed("49727002"), valueInteger=3)
    assert listed(read(bundle)) == [("18 Nov", "cough", 3)]
    alone = {
        "resourceType": "QuestionnaireResponse",
        "status": "completed",
        "authored": "2026-11-18T19:00:00Z",
        "item": [{"linkId": "cough", "answer": [{"valueInteger": 3}]}],
    }
    found = read_by(fhir, json.dumps(alone).encode())
    assert listed(found) == [("18 Nov", "19:00", {"cough": 3}, "")]


@pytest.mark.parametrize(
    ("value", "rating"),
    [
        ({"valueInteger": 3}, 3),
        ({"valueDecimal": 3.5}, 4),
        ({"valueQuantity": {"value": 3, "code": "{score}"}}, 3),
        ({"valueString": "moderate"}, 5),
        ({"valueCodeableConcept": {"text": "severe"}}, 8),
        ({"valueCodeableConcept": snomed("255604002")}, 2),
        ({"valueCodeableConcept": {"coding": [{"display": "none"}]}}, 0),
    ],
)
def test_symptoms_of_others_come_in_as_far_as_they_fit(value: dict[str, Any], rating: int):
    [answer, *_] = listed(read(observation("Cough", **value)))
    assert answer == ("18 Nov", "cough", rating)


@pytest.mark.parametrize(
    ("resource", "expected"),
    [
        (observation("Fever", valueBoolean=True), [("18 Nov", "fever", "yes")]),
        (
            observation("Cough", valueBoolean=True),
            [("18 Nov", "note", "Cough: yes")],
        ),
        (
            observation("Cough", valueString="at night"),
            [("18 Nov", "note", "Cough: at night")],
        ),
        (
            observation(
                loinc("75325-1"),
                valueCodeableConcept=snomed("267036007"),
                component=[
                    {"code": {}},
                    {"code": loinc("64750-3"), "valueCodeableConcept": snomed("24484000")},
                ],
            ),
            [
                ("18 Nov", "breathlessness", 8),
                ("18 Nov", "note", "From FHIR: Breathlessness: severe"),
            ],
        ),
        (
            observation(loinc("75325-1"), valueCodeableConcept=snomed("386661006")),
            [("18 Nov", "fever", "yes")],
        ),
        (
            observation(loinc("111551-8"), valueCodeableConcept=snomed("49727002")),
            [("18 Nov", "cough", 0), ("18 Nov", "note", "From FHIR: Cough: none")],
        ),
        (
            observation(
                loinc("8310-5"),
                effectiveDateTime="2026-11-18T07:30:00+01:00",
                valueQuantity={"value": 100.4, "code": "[degF]"},
                note=[{"text": "in the ear"}],
            ),
            [("18 Nov", "07:30", "temperature", 38.0, "in the ear")],
        ),
        (
            observation(loinc("59408-5"), valueQuantity={"value": 96, "unit": "%"}),
            [("18 Nov", "", "spo2", 96.0, "")],
        ),
        (
            {
                "resourceType": "QuestionnaireResponse",
                "authored": DAY,
                "item": [
                    {
                        "linkId": "1",
                        "text": "How you are",
                        "item": [
                            {
                                "linkId": "2",
                                "text": "Cough",
                                "answer": [
                                    {"valueCoding": {"display": "mild"}, "item": []},
                                    {"valueAttachment": {}},
                                ],
                            }
                        ],
                    }
                ],
            },
            [("18 Nov", "cough", 2), ("18 Nov", "note", "From FHIR: Cough: mild")],
        ),
        (
            observation(
                "Cough", effectiveDateTime=None, effectivePeriod={"start": DAY}, valueInteger=3
            ),
            [("18 Nov", "cough", 3)],
        ),
    ],
)
def test_resources_of_others(resource: dict[str, Any], expected: list[tuple[Any, ...]]):
    found = read(resource)
    assert reasons(found) == []
    assert listed(found) == expected


@pytest.mark.parametrize(
    ("resource", "reason"),
    [
        (observation("Cough", valueInteger=3, status="entered-in-error"), "marked as wrong"),
        (observation("Cough", valueInteger=3, effectiveDateTime=None), "does not say when it was"),
        (observation("Cough", valueInteger=3, effectiveDateTime="2026"), "date can't be read"),
        (observation("Cough"), "has no value that can be read"),
        (observation("Cough", valueInteger=11), "not on the scale"),
        (observation(loinc("29463-7"), valueQuantity={"value": 1, "code": "[stone_av]"}), "unit"),
        (observation(loinc("29463-7"), valueQuantity={"value": True}), "number is needed"),
        (observation(loinc("29463-7")), "number is needed"),
    ],
)
def test_what_cannot_be_taken_is_said(resource: dict[str, Any], reason: str):
    [(place, said)] = reasons(read(resource))
    assert place == "entry 1"
    assert reason in said


def test_items_in_items_in_items_are_bounded():
    item: dict[str, Any] = {"linkId": "1"}
    for _ in range(30):
        item = {"linkId": "1", "item": [item]}
    response = {"resourceType": "QuestionnaireResponse", "authored": DAY, "item": [item]}
    assert reasons(read(response)) == [("entry 1", "It is nested too deeply.")]


def test_what_has_no_place_is_counted():
    found = read(
        {"resourceType": "MedicationStatement"},
        {"resourceType": "Patient", "name": [{"text": "SECRET"}]},
        {"resourceType": "Condition"},
        {},
        observation("Mood", valueInteger=3),
    )
    assert unused(found) == {
        "MedicationStatement": 1,
        "Condition": 1,
        "Something without a type": 1,
        "Mood": 1,
    }
    assert found.entries == ()


def statement(**more: Any) -> dict[str, Any]:
    return {
        "resourceType": "MedicationStatement",
        "status": "active",
        "medicationCodeableConcept": {"coding": [{"display": "Letrozole"}]},
        "effectivePeriod": {"start": "2026-03-03"},
        **more,
    }


def test_what_another_program_says_is_taken_is_a_medicine():
    first, last = date(2026, 3, 3), date(2026, 9, 14)
    ended = {"start": "2026-03-03T08:00:00Z", "end": "2026-09-14"}
    planned = {"start": "2026-03-03", "end": "2027-03-03"}
    text = {"text": " 2.5 mg  daily"}
    found = read(
        statement(dosage=[text, {"asNeededBoolean": True}]),
        statement(status="completed", effectivePeriod=ended, dosage="?"),
        statement(effectivePeriod=planned),
        statement(effectivePeriod=None, effectiveDateTime="2026-03-03"),
    )
    assert listed(found) == [
        ("Letrozole", first, None, ((first, "2.5 mg daily"),)),
        ("Letrozole", first, last, ()),
        ("Letrozole", first, None, ()),
        ("Letrozole", first, None, ()),
    ]
    assert len({entry.record.key for entry in found.entries}) == 1
    assert found.about.entry_count == 4


def test_what_was_not_taken_or_has_no_name_or_days_is_counted():
    found = read(
        statement(status="not-taken"),
        statement(status="entered-in-error"),
        statement(medicationCodeableConcept={}),
        statement(effectivePeriod={}),
        statement(effectivePeriod={"start": "soon"}),
        statement(status="stopped"),
        {"resourceType": "MedicationRequest", "status": "active"},
    )
    assert found.entries == ()
    assert {(it.what, it.count, it.reason) for it in found.about.unused} >= {
        ("MedicationStatement", 2, NOT_TAKEN),
        ("MedicationStatement", 3, NO_MEDICINES),
        ("MedicationRequest", 1, NO_MEDICINES),
    }
    assert sum(it.count for it in found.about.unused) == 7


def test_a_damaged_medicine_of_our_own_is_refused(catalogue: Catalogue):
    data = json.loads(document(Selection((a_medicine(),)), catalogue))
    [own] = [it for it in data["entry"] if it["resource"]["resourceType"] == "MedicationStatement"]
    own["resource"]["dosage"] = {"text": "2"}
    [back] = read(own["resource"]).entries
    assert back.record == replace(a_medicine(), doses=())
    own["resource"]["dosage"] = [{"text": "2"}]
    assert reasons(read(own["resource"]))[0][0] == "entry 1"


def test_something_without_a_name_is_left_out():
    found = read(observation({}, valueInteger=3), {"resourceType": "Observation", "issued": DAY})
    assert unused(found) == {"Something without a name": 1}


@pytest.mark.parametrize(
    "change",
    [
        lambda it: it.pop("effectiveDateTime"),
        lambda it: it.pop("valueInteger"),
        lambda it: it.update(valueInteger=11.5),
        lambda it: it.update(valueCodeableConcept=snomed("1")) or it.pop("valueInteger"),
        lambda it: it.update(component="x", code=own("moment")),
        lambda it: it.update(component=[{"code": 1}], code=own("moment")),
        lambda it: it.update(code=own("known_mark")),
        lambda it: it.update(code=own("question"), component=[{"code": own("position")}]),
        lambda it: it.update(code=own("weight")),
        lambda it: it.update(code=own("weight"), valueQuantity={"value": 1, "code": "[lb_av]"}),
        lambda it: it.update(code=own("treatment"), effectivePeriod={}),
        lambda it: it.update(code=own("help_now"), component=[{"code": {"coding": []}}]),
    ],
)
def test_own_resources_that_are_damaged_are_said(change: Callable[[dict[str, Any]], object]):
    resource = observation(
        {"coding": [{"system": "urn:mbc-tracker:symptom", "code": "cough"}]}, valueInteger=4
    )
    change(resource)
    found = read(resource)
    assert [it.place for it in found.rejected] == ["entry 1"]


def own(code: str) -> dict[str, Any]:
    return {"coding": [{"system": "urn:mbc-tracker:entry", "code": code}]}


@pytest.mark.parametrize("kind", ["Procedure", "Encounter"])
def test_procedures_and_visits_of_others_stay_outside(kind: str):
    found = read({"resourceType": kind, "identifier": ["x", {"system": "y"}]})
    assert (found.entries, unused(found)) == ((), {kind: 1})
    damaged = [{"system": "urn:mbc-tracker:record", "value": "a"}]
    assert len(read({"resourceType": kind, "identifier": damaged}).rejected) == 1


@pytest.mark.parametrize("issued", ["soon", "2026-11-22T09:41:00", 5])
def test_a_time_of_writing_that_is_none_is_passed_over(issued: object):
    resource = observation(
        {"coding": [{"system": "urn:mbc-tracker:symptom", "code": "cough"}]},
        valueInteger=4,
        issued=issued,
    )
    [entry] = read(resource).entries
    assert entry.record.recorded == a_stamp()  # type: ignore[union-attr]


def test_a_file_with_too_many_parts_is_refused():
    parts = {"resourceType": "Bundle", **{f"x{n}": 1 for n in range(200)}}
    with pytest.raises(Refused, match="more parts than any of its kind"):
        read_by(fhir, json.dumps(parts).encode())


def test_a_file_with_too_many_entries_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(fhir, "MOST_ENTRIES", 2)
    with pytest.raises(Refused, match="more than 2 entries"):
        read({}, {}, {})


def test_other_json_is_not_taken_for_it():
    assert not fhir.fits(source(b'{"format": "mbc-tracker-diary"}'))
    assert not fhir.fits(source(b'["resourceType": 1]'))


@tries(60, 5_000)
@given(place=st.lists(st.floats(0, 1), min_size=1, max_size=5), value=values)
def test_a_good_file_with_values_changed(full: Diary, place: list[float], value: Any):
    whole = json.loads(document(select(full), full.reader.catalogue))
    data = json.dumps(replaced(whole, place, value)).encode()
    if fhir.fits(source(data)):
        with suppress(Refused):
            found = fhir.read(source(data), context())
            preview(found, DiarySnapshot.of(full), lambda _: None)
