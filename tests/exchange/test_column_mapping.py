"""What columns are taken for, and the file in which a person says it."""

from __future__ import annotations

import json

import pytest

from mbc_tracker.domain.own_symptoms import with_own
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import (
    LEFT_OUT,
    ColumnMapping,
    Role,
    Target,
    mapping_in,
    proposal,
)
from mbc_tracker.exchange.measurement_units import measured_value, unit_of
from tests.builders import an_own_symptom

NOTE = Target(Role.NOTE)


@pytest.mark.parametrize(
    ("name", "values", "target"),
    [
        ("Breathlessness", ["3"], Target(Role.SYMPTOM, "breathlessness", "0-10")),
        ("ATEMNOT", ["3"], Target(Role.SYMPTOM, "breathlessness", "0-10")),
        ("Cough (0-4)", ["3"], Target(Role.SYMPTOM, "cough", "0-4")),
        ("Cough [1 bis 5]", ["3"], Target(Role.SYMPTOM, "cough", "1-5")),
        ("Cough (dry)", ["mild"], Target(Role.SYMPTOM, "cough", "words")),
        ("Cough (0-7)", ["3"], Target(Role.SYMPTOM, "cough", "0-10")),
        ("Pain severity", ["3"], Target(Role.SYMPTOM, "pain_other", "0-10")),
        ("Itchy arm", ["3"], Target(Role.SYMPTOM, "own-1", "0-10")),
        ("Fever", ["yes"], Target(Role.SYMPTOM, "fever", "yes-no")),
        ("Cough", ["yes"], NOTE),
        ("Cough", ["often"], NOTE),
        ("Blood when coughing", ["streaks"], LEFT_OUT),
        ("Notes", ["x"], NOTE),
        ("Weight", ["70"], Target(Role.MEASUREMENT, "weight", "kg")),
        ("Weight (lbs)", ["155"], Target(Role.MEASUREMENT, "weight", "lb")),
        ("Temperatur", ["36,8"], Target(Role.MEASUREMENT, "temperature", "°C")),
        ("Temperature", ["98.6", "100.4"], Target(Role.MEASUREMENT, "temperature", "°F")),
        ("SpO2", ["96 %"], Target(Role.MEASUREMENT, "spo2", "%")),
        ("Stimmung", ["gut"], LEFT_OUT),
    ],
)
def test_a_column_is_told_by_its_name_and_values(
    catalogue: Catalogue, name: str, values: list[str], target: Target
):
    known = with_own(catalogue, [an_own_symptom()])
    assert proposal(name, values, known) == target


def written(**columns: object) -> str:
    return json.dumps({"columns": columns})


def test_a_mapping_is_read(catalogue: Catalogue):
    text = written(
        Husten={"as": "symptom", "key": "cough", "scale": "0-4"},
        Jucken={"as": "own symptom", "key": "Itch", "scale": "yes-no"},
        Gewicht={"as": "measurement", "key": "weight", "scale": "lb"},
        Notiz={"as": "note"},
    )
    mapping = mapping_in(text, catalogue)
    assert dict(mapping.targets) == {
        "Husten": Target(Role.SYMPTOM, "cough", "0-4"),
        "Jucken": Target(Role.OWN_SYMPTOM, "Itch", "yes-no"),
        "Gewicht": Target(Role.MEASUREMENT, "weight", "lb"),
        "Notiz": NOTE,
    }
    proposed = ColumnMapping((("Neu", NOTE), ("Husten", LEFT_OUT)))
    applied = mapping.applied_to(proposed)
    assert applied.targets == (("Neu", NOTE), ("Husten", Target(Role.SYMPTOM, "cough", "0-4")))
    assert mapping.names_any(proposed)
    assert not mapping.names_any(ColumnMapping((("Neu", NOTE),)))
    assert mapping_in(mapping.to_json(), catalogue) == mapping


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"columns": []}', written(x=1), written(x={"as": "joke"}), "[" * 9999]
)
def test_what_is_no_mapping_is_refused(catalogue: Catalogue, text: str):
    with pytest.raises(Refused, match="The file with the columns can't be read"):
        mapping_in(text, catalogue)


@pytest.mark.parametrize(
    "column",
    [
        {"as": "symptom", "key": "blood", "scale": "words"},
        {"as": "symptom", "key": "cough", "scale": "yes-no"},
        {"as": "symptom", "key": "cough", "scale": "0-7"},
        {"as": "own symptom", "key": " ", "scale": "0-10"},
        {"as": "medicine", "key": " "},
        {"as": "own symptom", "key": "x", "scale": "0-7"},
        {"as": "measurement", "key": "steps", "scale": "kg"},
        {"as": "measurement", "key": "weight", "scale": "°C"},
    ],
)
def test_what_the_diary_has_no_place_for_is_refused(catalogue: Catalogue, column: object):
    with pytest.raises(Refused, match="“x” can't be brought in as the file with the columns says"):
        mapping_in(written(x=column), catalogue)


def test_a_symptom_that_the_diary_does_not_know_is_refused(catalogue: Catalogue):
    with pytest.raises(Refused, match="no symptom called “sneezing”"):
        mapping_in(written(x={"as": "symptom", "key": "sneezing", "scale": "0-4"}), catalogue)


@pytest.mark.parametrize(
    ("text", "kind", "unit", "value"),
    [
        ("100.4", "temperature", "°F", 38.0),
        ("36,8 °C", "temperature", "°C", 36.8),
        ("155 lb", "weight", "lb", 70.31),
        ("70400", "weight", "g", 70.4),
        ("11", "weight", "st", 69.85),
        ("0.96", "spo2", "of 1", 96.0),
        ("96 %", "spo2", "%", 96.0),
        ("6", "peak_flow", "L/s", 360.0),
    ],
)
def test_measurements_come_in_the_diary_s_units(text: str, kind: str, unit: str, value: float):
    assert measured_value(text, kind, unit) == value


@pytest.mark.parametrize("text", ["", "x", "0", "-3", "nan"])
def test_what_is_no_measurement_is_refused(text: str):
    with pytest.raises(Refused):
        measured_value(text, "weight", "kg")


def test_a_unit_is_told_by_its_name():
    assert unit_of("temperature", "degF") == "°F"
    assert unit_of("resp_rate", "count/min") == "/min"
    assert unit_of("weight", "buckets") == "kg"
