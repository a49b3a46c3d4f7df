"""The program's own table after a spreadsheet or another editor has saved it again."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from mbc_tracker.domain.records import Answer, Event, Measurement, Moment, Setting
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.csv_writer import write
from mbc_tracker.exchange.importers import own_csv
from mbc_tracker.exchange.parsed_file import ParsedFile, grouped
from mbc_tracker.exchange.selection import select
from mbc_tracker.exchange.table import GUESSED_LETTERS
from mbc_tracker.exchange.written_values import UNREADABLE_DATE, DateOrder, DateOrderNeeded
from mbc_tracker.services.diary import Diary
from tests.builders import an_event
from tests.exchange.parsed import HEADER, from_csv, read_by, table_of

#: What a spreadsheet makes of a date, and its separator between cells.
AS_IN = {
    "uk": ("{day:02}/{month:02}/{year}", ","),
    "us": ("{month}/{day}/{year}", ","),
    "german": ("{day:02}.{month:02}.{year}", ";"),
    "dutch": ("{day:02}-{month:02}-{year}", ";"),
    "two digits": ("{day:02}/{month:02}/{year2}", ","),
    "swedish": ("{year}-{month:02}-{day:02}", ";"),
    "japanese": ("{year}/{month}/{day}", ","),
    "named": ("{day:02}-Nov-{year2}", ","),
    "with a time": ("{day:02}/{month:02}/{year} 00:00:00", ","),
}
LINES = (
    "{},,answer,cough,4,0-10,",
    "{},07:30,measurement,m-1/temperature,37.4,°C,ear",
    "{},14:05,moment,mo1,,,Stairs – two",
    "{},14:05,moment,mo1/cough,6,0-10,",
    "{},,event,e-1,scan,,CT",
    "{},,event,e-1/last_day,{},,",
    "{},,recorded,answer/cough,2026-11-22T09:41:00+00:00,Europe/London,",
)


def as_in(name: str, *days: date) -> bytes:
    """The lines for each of the days as a spreadsheet in some country saves them."""
    form, separator = AS_IN[name]
    lines = []
    for day in days:
        written = form.format(
            day=day.day, month=day.month, year=day.year, year2=f"{day.year % 100:02}"
        )
        lines += [line.format(written, written) for line in LINES]
    text = HEADER + "\r\n".join(lines) + "\r\n"
    return (text.replace(",", separator) if separator != "," else text).encode()


def records(found: ParsedFile, kind: type[Any]) -> list[Any]:
    assert found.rejected == ()
    return [it.record for it in found.entries if isinstance(it.record, kind)]


@pytest.mark.parametrize("name", AS_IN)
def test_dates_come_back_however_they_were_rewritten(name: str):
    found = read_by(own_csv, as_in(name, date(2026, 11, 20)))
    assert [it.day for it in records(found, Answer)] == [date(2026, 11, 20)]
    assert records(found, Answer)[0].recorded.zone == "Europe/London"
    assert records(found, Event)[0].last_day == date(2026, 11, 20)
    assert records(found, Measurement)[0].value == 37.4


@pytest.mark.parametrize("name", ["uk", "us"])
def test_one_date_that_is_certain_tells_the_order_of_all(name: str):
    found = read_by(own_csv, as_in(name, date(2026, 11, 12), date(2026, 11, 20)))
    assert [it.day for it in records(found, Answer)] == [date(2026, 11, 12), date(2026, 11, 20)]


@pytest.mark.parametrize(
    ("order", "day"),
    [(DateOrder.DAY_FIRST, date(2026, 12, 11)), (DateOrder.MONTH_FIRST, date(2026, 11, 12))],
)
def test_where_both_orders_are_possible_it_is_asked(order: DateOrder, day: date):
    data = as_in("uk", date(2026, 12, 11), date(2026, 1, 1))
    with pytest.raises(DateOrderNeeded) as asked:
        read_by(own_csv, data)
    assert asked.value.example == "11/12/2026"
    assert asked.value.readings[order] == day
    assert str(asked.value) == (
        "“11/12/2026” in this file can be 2026-12-11 or 2026-11-12. Say which with "
        "--dates day-first or --dates month-first."
    )
    assert records(read_by(own_csv, data, order=order), Answer)[0].day == day


def test_the_question_is_one_line_whatever_is_in_the_cell():
    with pytest.raises(DateOrderNeeded) as asked:
        table_of('"11/\n12/\n2025",,answer,cough,4,,')
    assert len(str(asked.value).splitlines()) == 1


def test_the_same_day_and_month_need_no_question():
    found = read_by(own_csv, as_in("us", date(2026, 11, 11)))
    assert records(found, Answer)[0].day == date(2026, 11, 11)


def test_dates_in_both_orders_are_refused_as_a_whole():
    with pytest.raises(Refused, match="“20/11/2026” and “11/20/2026”"):
        table_of("20/11/2026,,answer,cough,4,,", "11/20/2026,,answer,wheeze,4,,")


def test_dates_that_cannot_be_read_are_said_once():
    found = table_of(*["########,,answer,cough,4,,"] * 11, "46346,,answer,wheeze,4,,")
    [group] = grouped(found.rejected)
    assert group.reason == UNREADABLE_DATE
    assert str(group.place).endswith("line 8, line 9 and 4 more")


@pytest.mark.parametrize("value", ["4", "4.0", "4,0", "4.00"])
def test_a_rating_may_have_got_decimals(value: str):
    found = read_by(own_csv, (HEADER + f'2026-11-22,,answer,cough,"{value}",0-10,').encode())
    assert records(found, Answer)[0].value == 4


@pytest.mark.parametrize("value", ["4.5", "4,5", "1.000"])
def test_what_is_no_whole_number_is_not_made_one(value: str):
    [entry] = read_by(own_csv, (HEADER + f'2026-11-22,,answer,cough,"{value}",,').encode()).entries
    assert isinstance(entry.record, Answer)
    assert entry.record.value in (value, 1)


@pytest.mark.parametrize("clock", ["07:30", "7:30", "07:30:00", "7:30:59.5", "7:30 AM", "7.30"])
def test_times_may_have_seconds_or_halves_of_the_day(clock: str):
    found = table_of(f"2026-11-22,{clock},moment,m,,,")
    assert records(found, Moment)[0].time == time(7, 30)


def test_a_blank_in_place_of_a_time_is_none():
    found = table_of("2026-11-22, ,measurement,m/weight,70,,")
    assert records(found, Measurement)[0].time is None


def test_afternoons():
    clocks = ["12:05 am", "12:05 PM", "7:30 p.m."]
    found = table_of(*(f"2026-11-22,{it},moment,m{n},,," for n, it in enumerate(clocks)))
    assert [it.time for it in records(found, Moment)] == [time(0, 5), time(12, 5), time(19, 30)]


@pytest.mark.parametrize("clock", ["13:00 pm", "24:00", "7", "noon"])
def test_what_is_no_time_is_said(clock: str):
    [rejection] = table_of(f"2026-11-22,{clock},moment,m,,,").rejected
    assert rejection.reason == f"“{clock}” is not a time such as 14:30."


def test_a_decimal_comma_does_no_harm():
    found = read_by(own_csv, as_in("german", date(2026, 11, 20)).replace(b"37.4", b"37,4"))
    assert records(found, Measurement)[0].value == 37.4


def test_an_empty_column_more_or_less_does_no_harm():
    table = HEADER.replace("note", "note,,") + "2026-11-22,,answer,cough,4,0-10,,,\r\n"
    table += "2026-11-22,,answer,wheeze,4\r\n,,,,,,,,\r\n"
    assert len(records(read_by(own_csv, table.encode()), Answer)) == 2


def test_something_behind_the_last_column_is_said():
    [rejection] = table_of("2026-11-22,,answer,cough,4,0-10,,so far").rejected
    assert rejection.reason == "It has more than 7 parts."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_letters_and_line_ends_of_any_kind(encoding: str, line_end: str):
    text = as_in("uk", date(2026, 11, 20)).decode().replace("\r\n", line_end)
    found = read_by(own_csv, text.encode(encoding))
    assert records(found, Moment)[0].note == "Stairs – two"
    assert found.about.remarks == ()


def test_letters_of_windows_are_read_and_it_is_said():
    text = as_in("uk", date(2026, 11, 20)).decode()
    found = read_by(own_csv, text.encode("cp1252"))
    assert records(found, Moment)[0].note == "Stairs – two"
    assert found.about.remarks == (GUESSED_LETTERS,)


@pytest.mark.parametrize("data", [b"2026-11-22,,note,,,,\x81", "ü".encode("utf-16-le")[:1]])
def test_letters_of_no_kind_are_refused(data: bytes):
    encoding = "utf-8" if len(data) > 1 else "utf-16-le"
    with pytest.raises(Refused, match="The letters in the file can't be read"):
        read_by(own_csv, HEADER.encode(encoding) + data)


def test_a_line_that_names_the_separator_does_no_harm():
    data = b"sep=;\r\n" + as_in("german", date(2026, 11, 20))
    assert read_by(own_csv, data).entries[0].place == "line 3"


def test_a_spreadsheet_leaves_texts_as_they_are(diary: Diary):
    diary.save(
        Setting("born", "1968-05-04"),
        Setting("fever_limit", "37.5"),
        an_event("1/2", id="1e5"),
        an_event("0049301234", id="e"),
        an_event("12.5", id="f"),
        label="x",
    )
    data = write(select(diary))
    text = data.decode("utf-8-sig")
    assert text.count(",'") == 6
    assert from_csv(data) == select(diary).records


def test_a_birth_date_that_was_rewritten_is_read():
    lines = (",,setting,born,04/05/1968,,", "20/11/2026,,answer,cough,4,,")
    assert records(table_of(*lines), Setting)[0].value == "1968-05-04"
