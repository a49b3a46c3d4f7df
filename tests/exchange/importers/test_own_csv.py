"""The program's own table, as people and spreadsheets may hand it back."""

from __future__ import annotations

import pytest

from mbc_tracker.domain.records import Answer, Measurement, Moment, Note
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.importers import own_csv
from tests.builders import TODAY, a_note, a_stamp, an_answer
from tests.exchange.parsed import HEADER, context, read_by, source, table_of

ANSWER = "2026-11-22,,answer,cough,4,0-10,"


def rejected(*lines: str) -> list[tuple[str, str]]:
    return [(str(it.place), str(it.reason)) for it in table_of(*lines).rejected]


def read(text: str | bytes) -> object:
    return read_by(own_csv, text if isinstance(text, bytes) else text.encode())


def test_the_place_of_an_entry_is_its_line():
    [entry] = table_of(ANSWER).entries
    assert (entry.place, entry.record) == ("line 2", an_answer())


def test_without_a_line_that_says_when_an_entry_is_written_down_now():
    [entry] = table_of("2026-11-22,,note,,,,Hello").entries
    assert entry.record == a_note("Hello")


def test_a_time_of_writing_that_is_none_is_said_and_the_entry_stays():
    found = table_of(
        ANSWER,
        "2026-11-22,,recorded,answer/cough,yesterday,Europe/London,",
        "2026-11-22,,recorded,answer/cough,2026-11-22T09:41:00,Europe/London,",
        "2026-11-22,,recorded,answer/cough,1066-11-22T09:41:00+00:00,Europe/London,",
        f"2026-11-22,,recorded,answer/cough,2026-11-22T09:41:00+00:00,{'x' * 65},",
    )
    assert [it.place for it in found.rejected] == ["line 3", "line 4", "line 5", "line 6"]
    assert "“yesterday” is not a time" in str(found.rejected[0].reason)
    assert found.entries[0].record == an_answer()


def written_at(when: str) -> list[int]:
    """The years, in UTC, in which the lines of this time say that they were written."""
    line = f"2026-11-22,,recorded,answer/cough,{when},Europe/London,"
    found = table_of(ANSWER, line)
    records = [it.record for it in found.entries if isinstance(it.record, Answer)]
    return [] if found.rejected else [it.recorded.utc.year for it in records]


@pytest.mark.parametrize(
    ("when", "years"),
    [
        ("1899-12-31T23:30:00-01:00", [1900]),
        ("1900-01-01T00:30:00+01:00", []),
        ("2200-01-01T00:30:00+01:00", [2199]),
        ("2199-12-31T23:30:00-01:00", []),
        ("0001-01-01T00:00:00+14:00", []),
        ("9999-12-31T23:59:59-14:00", []),
    ],
)
def test_the_year_of_writing_is_that_in_utc_as_in_the_json_file(when: str, years: list[int]):
    assert written_at(when) == years


@pytest.mark.parametrize("sign", [";", "\t"])
def test_what_a_spreadsheet_puts_between_the_cells_is_seen(sign: str):
    found = read_by(own_csv, (HEADER + ANSWER).replace(",", sign).encode())
    assert [it.record for it in found.entries] == [an_answer()]


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_lines_may_end_in_any_way(end: str):
    found = read_by(own_csv, (HEADER + ANSWER).replace("\r\n", end).encode())
    assert [it.record for it in found.entries] == [an_answer()]


def test_a_mark_at_the_beginning_and_quotes_around_names_do_no_harm():
    text = '"date","time","kind","key","value","unit","note"\r\n' + ANSWER
    found = read_by(own_csv, text.encode("utf-8-sig"))
    assert [it.record for it in found.entries] == [an_answer()]


def test_lines_without_anything_are_passed_over():
    assert len(table_of(",,,,,,", "", ANSWER, "").entries) == 1


def test_one_guard_is_taken_away():
    found = table_of("2026-11-22,,note,,,,'=1+1", "2026-11-21,,note,,,,''quoted'")
    assert [it.record.text for it in found.entries if isinstance(it.record, Note)] == [
        "=1+1",
        "'quoted'",
    ]


def test_markup_is_text_like_any_other():
    text = '<img src=file:///etc/passwd> #import "x" $x$ ../../x'
    quoted = text.replace('"', '""')
    [entry] = table_of(f'2026-11-22,,note,,,,"{quoted}"').entries
    assert entry.record == a_note(text)


def test_a_rating_needs_no_unit_but_takes_no_other():
    assert table_of("2026-11-22,,answer,cough,4,,").entries[0].record == an_answer()
    assert rejected("2026-11-22,,answer,cough,40,0-100,") == [
        ("line 2", "The unit is “0-100”; ratings are 0-10.")
    ]


def test_what_is_no_number_is_left_for_the_catalogue_to_refuse():
    [entry] = table_of("2026-11-22,,answer,cough,4.5,0-10,").entries
    assert isinstance(entry.record, Answer)
    assert entry.record.value == "4.5"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("2026-11-22,,dream,x,4,,", "“dream” is not a kind of entry."),
        ("2026-22-11,,answer,cough,4,,", "“day”: “2026-22-11” is not a date; write it as "),
        (",,note,,,,Hello", "“day”: “” is not a date"),
        ("2026-11-22,,answer,cough,4,,why", "There is something under “note”, which should be "),
        ("2026-11-22,2pm,moment,m,,,", "“2pm” is not a time such as 14:30."),
        ("2026-11-22,25:00,moment,m,,,", "“25:00” is not a time such as 14:30."),
        ("2026-11-22,,moment,m/cough,4,,", "It belongs to “m”, which is not right above it."),
        (
            "2026-11-22,,help_now,,2,,",
            "The number of emergency signs below it is not what it says.",
        ),
        ("2026-11-22,,help_now,fainted,yes,,", "It belongs to “2026-11-22”, which is not right"),
        (
            "2026-11-22,,measurement,a/temperature,99,°F,",
            "“temperature” is kept in °C, not in “°F”.",
        ),
        ("2026-11-22,,measurement,a/steps,99,feet,", "“steps” is kept in no unit, not in “feet”."),
        (
            "2026-11-22,,measurement,a/temperature,nan,,",
            "“value”: A number is needed here, not “nan”",
        ),
        ("2026-11-22,,measurement,a/weight,1e999,,", "“value”: A number is needed here, not “inf”"),
        (
            "2026-11-22,,event,e,party,,",
            "“kind”: One of treatment, scan, infection, medicine, other",
        ),
        (",,question,q,,,Why?", "“position” is missing."),
        (",,shown,cough,perhaps,,", "“shown”: Yes or no is needed here, not “perhaps”."),
    ],
)
def test_what_cannot_be_read_is_said_with_its_line(line: str, reason: str):
    [(place, said)] = rejected(line)
    assert place == "line 2"
    assert said.startswith(reason)


def test_an_entry_of_several_lines_is_taken_or_refused_as_a_whole():
    found = table_of(
        ANSWER,
        "2026-11-22,14:30,moment,m,,,",
        "2026-11-22,14:30,moment,m/cough,4,,",
        "2026-11-22,14:30,moment,m/cough,5,,",
        "2026-11-22,14:31,moment,n,,,",
        "2026-11-22,14:31,moment,n/fever,no,,",
    )
    assert [(str(it.place), str(it.reason)) for it in found.rejected] == [
        ("lines 3–5", "“cough” is there twice.")
    ]
    assert [it.place for it in found.entries] == ["line 2", "lines 6–7"]
    assert isinstance(found.entries[1].record, Moment)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (
            (",,contact,c,Me,,", ",,contact,c/shoe_size,41,,"),
            "“shoe_size” is not a part of such an",
        ),
        (
            (",,contact,c,Me,,", ",,contact,c/role,Nurse,,x"),
            "There is something under “note” in line 3",
        ),
        (
            (",,question,q,,,?", ",,question,q/position,-1,,"),
            "“position”: A whole number from 0 to 999,999",
        ),
        (
            (",,question,q,,,?", ",,question,q/position,1,,", ",,question,q/asked,1,,"),
            "“asked”: Yes or no",
        ),
        (
            ("2026-11-22,,help_now,,1,,", "2026-11-22,,help_now,fainted,no,,"),
            "The number of emergency signs",
        ),
    ],
)
def test_the_lines_below_count_too(lines: tuple[str, ...], reason: str):
    [(_, said)] = rejected(*lines)
    assert said.startswith(reason)


def test_a_measurement_needs_no_unit():
    [entry] = table_of("2026-11-22,,measurement,a/temperature,37.5,,").entries
    assert entry.record == Measurement("a", TODAY, None, "temperature", 37.5, "", a_stamp())


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (HEADER.replace("note", "note,mood") + ANSWER, "made by a newer version of MBC Tracker"),
        (HEADER + '2026-11-22,,note,,,,"never ends', "can't be read beyond line 2: a quote is not"),
        (HEADER + '2026-11-22,,note,,,,"' + "x" * 140_000 + '"', "or a cell is too long"),
        (HEADER + "x" * 200_001, "a line in it is longer than any of a diary"),
        (HEADER + '"a\n",' * 70_000, "a line in it is longer than any of a diary"),
        (HEADER + "\n" * 250_001, "The file has more than 250,000 lines."),
        (
            HEADER + "2026-11-22,14:30,moment,m,,,\n" + "2026-11-22,14:30,moment,m/a,,,\n" * 1001,
            "The entry in line 2 has too many lines.",
        ),
    ],
    ids=["newer", "quote", "cell", "line", "lines", "too many", "moment"],
)
def test_a_file_that_cannot_be_read_as_a_whole_is_refused(data: str | bytes, sentence: str):
    with pytest.raises(Refused, match=sentence):
        read(data)


def test_other_tables_are_none_of_ours():
    assert not own_csv.fits(source(b"date,weekday,category\n1,2,3\n"))
    assert not own_csv.fits(source(b'"'))


def test_it_is_said_how_far_it_is():
    told: list[int] = []
    note = "2026-11-22,,note,,,,Better.\n"
    own_csv.read(source((HEADER + note * 2_000).encode()), context(tell=told.append))
    assert told == [0, 1000, 2000, 0, 1000]
