"""The CSV file: what it looks like, and that nothing is lost in it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.records import BaselineReset, NoticeShown, Question, Record
from mbc_tracker.exchange.csv_writer import write
from mbc_tracker.exchange.selection import KINDS, Selection, select
from mbc_tracker.services.diary import Diary
from tests.builders import (
    a_measurement,
    a_moment,
    a_note,
    a_question,
    an_answer,
    an_event,
    help_signs,
)
from tests.exchange.parsed import cells, from_csv
from tests.strategies import any_record


def _place(record: Record) -> object:
    return type(record), record.key


def lines(*records: Record) -> list[str]:
    """The file's lines after the header, without those on when each was written down."""
    found = write(Selection(records)).decode("utf-8-sig").split("\r\n")
    return [line for line in found[1:-1] if ",recorded," not in line]


@given(st.lists(any_record, max_size=8, unique_by=_place))
def test_any_records_come_back_as_they_were(records: list[Record]) -> None:
    assert from_csv(write(Selection(tuple(records)))) == tuple(records)


def test_a_whole_diary_comes_back_as_it_was(full: Diary) -> None:
    chosen = select(full)
    assert {type(it) for it in chosen.records} == set(KINDS)
    assert from_csv(write(chosen)) == chosen.records


def test_the_file_is_plain_csv() -> None:
    data = write(Selection((an_answer(), an_answer("blood", "none"))))
    assert data == (
        b"\xef\xbb\xbfdate,time,kind,key,value,unit,note\r\n"
        b"2026-11-22,,answer,cough,4,0-10,\r\n"
        b"2026-11-22,,answer,blood,none,,\r\n"
        b"2026-11-22,,recorded,answer/cough,2026-11-22T09:41:00+00:00,Europe/London,\r\n"
        b"2026-11-22,,recorded,answer/blood,2026-11-22T09:41:00+00:00,Europe/London,\r\n"
    )


def test_an_empty_diary_is_a_header() -> None:
    assert write(Selection(())) == b"\xef\xbb\xbfdate,time,kind,key,value,unit,note\r\n"


def test_a_moment_has_a_row_for_itself_and_one_for_each_answer() -> None:
    assert lines(a_moment({"cough": 7, "fever": "no"}, note="Stairs")) == [
        "2026-11-22,14:30,moment,moment-1,,,Stairs",
        "2026-11-22,14:30,moment,moment-1/cough,7,0-10,",
        "2026-11-22,14:30,moment,moment-1/fever,no,,",
    ]


def test_a_measurement_has_its_unit() -> None:
    known = "2026-11-22,08:00,measurement,measurement-1/temperature,37.4,°C,in the ear"
    assert lines(a_measurement(context="in the ear")) == [known]
    unknown = "2026-11-22,,measurement,measurement-1/steps,900.0,,"
    assert lines(a_measurement("steps", 900.0, at=None)) == [unknown]


def test_help_signs_are_counted_and_named() -> None:
    assert lines(help_signs("blue_lips")) == [
        "2026-11-22,,help_now,,1,,",
        "2026-11-22,,help_now,blue_lips,yes,,",
    ]


def test_an_event_over_several_days_has_its_last_day() -> None:
    assert lines(an_event("Cold", last_day=date(2026, 11, 22))) == [
        "2026-11-21,,event,event-1,scan,,Cold",
        "2026-11-21,,event,event-1/last_day,2026-11-22,,",
    ]


def test_fields_that_are_empty_have_no_row() -> None:
    assert lines(a_question("Why?")) == [
        ",,question,question-1,,,Why?",
        ",,question,question-1/position,1,,",
        ",,question,question-1/asked,no,,",
    ]


@pytest.mark.parametrize("start", list("=+-@\t\r\n＝＋－＠'"))
def test_no_text_is_taken_for_a_formula(start: str) -> None:
    text = f"{start}cmd|' /C calc'!A0"
    [note, _] = cells(write(Selection((a_note(text),))))
    assert note["note"] == f"'{text}"


def test_numbers_are_not_guarded() -> None:
    assert ",-1.5," in lines(a_measurement("steps", -1.5))[0]


@given(st.lists(any_record, max_size=8, unique_by=_place))
def test_no_cell_but_a_number_begins_like_a_formula(records: list[Record]) -> None:
    for row in cells(write(Selection(tuple(records)))):
        for name, cell in row.items():
            number = name == "value" and row["kind"] in {"measurement", "notice"}
            assert number or not cell.startswith(tuple("=+-@\t\r\n"))


def test_records_of_one_kind_are_found_by_it() -> None:
    chosen = Selection((an_answer(), a_question()))
    assert chosen.of(Question) == (a_question(),)
    assert chosen.of(BaselineReset) == chosen.of(NoticeShown) == ()
