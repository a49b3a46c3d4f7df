"""The JSON Schema says what the program writes, and refuses what it would refuse."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from mbc_tracker import demo
from mbc_tracker.domain.checks import validated
from mbc_tracker.domain.own_symptoms import with_own
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Record
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.json_writer import FORMAT, LISTS, VERSION, write
from mbc_tracker.exchange.record_decoder import FIELD_DECODERS
from mbc_tracker.exchange.selection import Selection, select
from mbc_tracker.paths import resource
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.builders import TODAY, YESTERDAY, a_stamp, an_own_symptom
from tests.fakes import FixedClock
from tests.strategies import any_record

SCHEMA = json.loads(resource("formats", "diary.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def whole(selection: Selection) -> Any:
    return json.loads(write(selection, a_stamp(), "1.2.3"))


def faults(found: Any) -> list[str]:
    return [f"{fault.json_path}: {fault.message}" for fault in VALIDATOR.iter_errors(found)]


def test_it_is_a_schema_itself() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_it_is_about_the_version_that_is_written() -> None:
    assert SCHEMA["properties"]["format"]["const"] == FORMAT
    assert SCHEMA["properties"]["format_version"]["const"] == VERSION


@pytest.mark.parametrize("kind", LISTS)
def test_it_has_every_field_of_every_kind(kind: type[Record]) -> None:
    entry = SCHEMA["properties"][LISTS[kind]]["items"]
    optional = [field.name for field in fields(kind) if field.default is not MISSING]
    assert list(entry["properties"]) == list(FIELD_DECODERS[kind])
    assert [*entry["required"], *optional] == list(FIELD_DECODERS[kind])


def test_a_real_export_fits(full: Diary) -> None:
    for selection in (select(full), select(full, Period(YESTERDAY, TODAY), notes=False)):
        assert faults(whole(selection)) == []


def test_the_made_up_diary_fits(tmp_path: Path, catalogue: Catalogue, clock: FixedClock) -> None:
    demo.make(tmp_path / "demo.mbc", TODAY)
    with closing(Diary(open_store(tmp_path / "demo.mbc", create=False), catalogue, clock)) as made:
        assert faults(whole(select(made))) == []


@given(st.lists(any_record, max_size=8))
def test_whatever_a_diary_can_hold_fits(catalogue: Catalogue, records: list[Record]) -> None:
    known, kept = with_own(catalogue, [an_own_symptom()]), []
    for record in records:
        try:
            kept.append(validated(record, known, TODAY))
        except Refused:
            continue
    assert faults(whole(Selection(tuple(kept)))) == []


@pytest.mark.parametrize(
    ("name", "entry"),
    [
        ("answers", {"value": 11}),
        ("answers", {"value": 4.5}),
        ("answers", {"day": "22/11/2026"}),
        ("answers", {"recorded": None}),
        ("notes", {"text": "x" * 10_001}),
        ("moments", {"time": "25:00"}),
        ("moments", {"id": "../x"}),
        ("events", {"kind": "party"}),
        ("questions", {"position": -1}),
        ("own_symptoms", {"kind": "choice"}),
    ],
)
def test_what_could_not_be_brought_in_does_not_fit(
    full: Diary, name: str, entry: dict[str, Any]
) -> None:
    found = whole(select(full))
    found[name][0] |= entry
    [fault] = faults(found)
    assert fault.startswith(f"$.{name}[0].{next(iter(entry))}")
