"""The JSON file: what it looks like, and that nothing is lost in it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Record, Setting
from mbc_tracker.exchange.json_writer import LISTS, write
from mbc_tracker.exchange.selection import KINDS, Selection, select
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, YESTERDAY, a_moment, a_notice, a_stamp, an_answer
from tests.exchange.parsed import from_json
from tests.strategies import any_record


def _place(record: Record) -> object:
    return type(record), record.key


def _by_kind(record: Record) -> int:
    return KINDS.index(type(record))


@given(st.lists(any_record, max_size=8, unique_by=_place))
def test_any_records_come_back_as_they_were(records: list[Record]) -> None:
    ordered = tuple(sorted(records, key=_by_kind))
    assert from_json(write(Selection(ordered), a_stamp(), "0")) == ordered


def test_a_whole_diary_comes_back_as_it_was(full: Diary) -> None:
    chosen = select(full)
    assert from_json(write(chosen, a_stamp(), "0")) == chosen.records


def test_every_kind_has_its_list() -> None:
    assert tuple(LISTS) == KINDS
    whole = json.loads(write(Selection(()), a_stamp(), "0"))
    assert all(whole[name] == [] for name in LISTS.values())


def test_the_file_says_what_it_is() -> None:
    chosen = Selection((), Period(YESTERDAY, TODAY), notes=False)
    whole = json.loads(write(chosen, a_stamp(), "1.2.3"))
    assert {name: whole[name] for name in list(whole)[:6]} == {
        "format": "mbc-tracker-diary",
        "format_version": 1,
        "program_version": "1.2.3",
        "made": {"utc": "2026-11-22T09:41:00Z", "offset": 0, "zone": "Europe/London"},
        "period": {"from": "2026-11-21", "to": "2026-11-22"},
        "without_notes": True,
    }


def test_records_have_their_fields_by_name() -> None:
    chosen = Selection((an_answer(), a_moment({"cough": 7}), a_notice()))
    whole = json.loads(write(chosen, a_stamp(), "0"))
    stamp = {"utc": "2026-11-22T09:41:00Z", "offset": 0, "zone": "Europe/London"}
    assert whole["answers"] == [
        {
            "day": "2026-11-22",
            "symptom": "cough",
            "value": 4,
            "recorded": stamp,
            "recall": "day",
        }
    ]
    assert whole["moments"][0]["time"] == "14:30"
    assert whole["moments"][0]["answers"] == [{"symptom": "cough", "value": 7}]
    assert whole["notices"][0]["evidence"][0] == {"day": "2026-11-21", "value": "cough=5"}


def test_text_is_kept_readable() -> None:
    data = write(Selection((Setting("name", "Zoë"),)), a_stamp(), "0")
    assert "Zoë".encode() in data
    assert data.endswith(b"}\n")


def test_a_value_without_a_place_is_a_fault_of_ours() -> None:
    wrong = Setting("name", {"a": 1})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="dict"):
        write(Selection((wrong,)), a_stamp(), "0")
