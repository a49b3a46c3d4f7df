"""The command ``measure``."""

from __future__ import annotations

import json
from datetime import time

import pytest

from mbc_tracker.domain import profile
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.records import Measurement
from mbc_tracker.storage.open_store import open_store
from tests.builders import TODAY, YESTERDAY, a_measurement
from tests.cli.conftest import Program, set_choice


def readings(program: Program) -> list[Measurement]:
    store = open_store(program.path, create=False)
    try:
        return list(store.records(Measurement))
    finally:
        store.close()


def test_several_are_saved_with_the_present_time(program: Program):
    result = program.run("measure", "temperature=38,2", "weight=70.4")
    assert result.stdout == "Saved for Sun 22 Nov 2026: Temperature 38.2 °C, Weight 70.4 kg.\n"
    saved = {(one.kind, one.value, one.time) for one in readings(program)}
    assert saved == {("temperature", 38.2, time(9, 41)), ("weight", 70.4, time(9, 41))}


def test_those_of_one_minute_are_shown_in_their_usual_order(program: Program):
    program.run("measure", "spo2=96", "temperature=38.2", "weight=70.4")
    lines = program.run("show").stdout.splitlines()[1:]
    assert [line.split()[1] for line in lines] == ["Weight", "Temperature", "Oxygen"]


def test_day_and_time_can_be_named(program: Program):
    assert program.run("measure", "spo2=96", "--date", "2026-11-21").exit_code == 0
    assert (
        program.run("measure", "spo2=95", "--date", "2026-11-21", "--time", "14:30").exit_code == 0
    )
    saved = {(one.day, one.value, one.time) for one in readings(program)}
    assert saved == {(YESTERDAY, 96.0, None), (YESTERDAY, 95.0, time(14, 30))}


def test_units_are_those_of_the_settings_or_named(program: Program):
    set_choice(program, profile.COUNTRY, "US")
    result = program.run("measure", "temperature=100.4", "weight=70.5kg")
    assert "Temperature 100.4 °F, Weight 70.5 kg." in result.stdout
    set_choice(program, profile.COUNTRY, "GB")
    result = program.run("measure", "temperature=100.4F", "weight=155lb")
    assert "Temperature 100.4 °F, Weight 155.0 lb." in result.stdout
    assert {(one.kind, one.value) for one in readings(program)} >= {
        ("temperature", 38.0),
        ("weight", 70.31),
    }


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            "height=170",
            f"“height” can't be measured here. There is: {', '.join(UNITS)}.",
        ),
        (
            "spo2=many",
            "“many” is not a value for spo2. Please write a whole number from 50 to 100\u00a0%.",
        ),
        (
            "weight=640",
            "“640” is not a value for weight. Please write a number from 20 to 400\u00a0kg.",
        ),
        ("spo2=60", "Please check: 60 %? If that is right, add --sure."),
        ("weight=432lb", "Please check: 432.0 lb? If that is right, add --sure."),
        ("weight=30st", "Please check: 30.0 st? If that is right, add --sure."),
        ("weight=30 st 2", "Please check: 422.0 lb? If that is right, add --sure."),
        (
            "weight=1000lb",
            "“1000lb” is not a value for weight. Please write a number from 45 to 881\u00a0lb.",
        ),
        (
            "weight=1000",
            "“1000” is not a value for weight. Please write a number from 20 to 400\u00a0kg.",
        ),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_saved(
    program: Program, typed: str, sentence: str
):
    result = program.run("measure", "temperature=37", typed)
    assert (result.exit_code, result.stderr) == (1, f"{sentence}\n")
    assert readings(program) == []


def test_what_is_far_off_is_saved_if_one_is_sure(program: Program):
    program.run("measure", "weight=64")
    assert program.run("measure", "weight=196").exit_code == 1
    assert program.run("measure", "weight=196", "--sure").exit_code == 0
    assert {one.value for one in readings(program)} == {64.0, 196.0}


@pytest.mark.parametrize("typed", [[], ["spo2"], ["spo2=96", "spo2=97"]])
def test_wrong_usage_is_told(program: Program, typed: list[str]):
    assert program.run("measure", *typed).exit_code == 2


def test_the_example_in_a_refusal_is_a_measurement(program: Program):
    refused = program.run("measure", "spo2").stderr
    assert "“spo2” is not KEY=VALUE, such as temperature=37.8." in refused


@pytest.mark.parametrize(
    "typed", [["spo2=9"], ["spo2=96", "--date", "2026-11-23"], ["spo2=96", "--time", "noon"]]
)
def test_no_diary_is_made_for_what_is_refused(newcomer: Program, typed: list[str]):
    assert newcomer.run("measure", *typed).exit_code == 1
    assert not newcomer.path.exists()


def test_a_new_diary_is_made_for_the_first_measurement(newcomer: Program):
    assert newcomer.run("measure", "spo2=96").exit_code == 0
    assert [one.value for one in readings(newcomer)] == [96.0]


def test_the_help_lists_the_kinds_with_their_limits(program: Program):
    assert "Oxygen (SpO2): 50 to 100 %" in program.run("measure", "--help").stdout


def test_a_measured_fever_is_pointed_out(program: Program):
    set_choice(program, profile.ON_TREATMENT, profile.YES)
    program.run("measure", "temperature=37.9")
    assert "None of the rules applies" in program.run("notices").stdout
    program.run("measure", "temperature=100.4F", "--time", "12:00")
    assert "38.0 °C" in program.run("notices").stdout


def test_what_was_measured_is_shown(program: Program):
    program.run("measure", "spo2=96", "--time", "08:05")
    program.run("measure", "weight=64", "--date", "2026-11-21")
    lines = program.run("show").stdout.splitlines()
    assert lines == [
        "Sat 21 Nov 2026",
        "  Weight 64.0 kg",
        "",
        "Sun 22 Nov 2026",
        "  08:05  Oxygen (SpO2) 96 %",
    ]
    days = json.loads(program.run("show", "--json").stdout)["days"]
    assert [day["measurements"] for day in days] == [
        [{"time": None, "kind": "weight", "value": 64.0, "unit": "kg", "context": None}],
        [{"time": "08:05", "kind": "spo2", "value": 96.0, "unit": "%", "context": None}],
    ]


def test_show_passes_over_what_it_has_no_name_for(program: Program) -> None:
    with program.open_diary(program.path, create=False, write=True) as diary:
        diary.save(a_measurement("spo2", 96, day=TODAY, id="a"), label="Measured")
        diary.save(a_measurement("glucose", 5.4, day=TODAY, id="b"), label="Measured")
    lines = program.run("show").stdout
    assert "Oxygen (SpO2)" in lines
    assert "5.4" not in lines
