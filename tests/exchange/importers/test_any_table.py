"""Any table with dates: columns by name, or one value a row."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import ColumnMapping, Role, Target
from mbc_tracker.exchange.importers import any_table
from mbc_tracker.exchange.parsed_file import ParsedFile
from mbc_tracker.exchange.written_values import UNREADABLE_DATE, DateOrder, DateOrderNeeded
from mbc_tracker.message import Text
from tests.exchange.importers.reading import listed, read_sample, reasons, unused
from tests.exchange.parsed import context, read_by, source

EXPECTED: dict[str, list[tuple[Any, ...]]] = {
    "wide": [
        ("18 Nov", "07:30", {"breathlessness": 3}, ""),
        ("18 Nov", "07:30", {"cough": 5}, "Husten (0-4): 2"),
        ("18 Nov", "07:30", "temperature", 37.0, ""),
        ("18 Nov", "07:30", {}, "Treppe, zweimal"),
        ("18 Nov", "07:30", {"fever": "no"}, ""),
        ("19 Nov", "cough", 0),
        ("19 Nov", "fever", "yes"),
    ],
    "long": [
        ("18 Nov", "08:00", {"cough": 5}, "Cough: Moderate, after stairs"),
    ],
}
REJECTED: dict[str, list[tuple[str, Text]]] = {
    "wide": [
        ("line 4", "“11” is not on the scale 0-10."),
        ("line 4", "“x” is not on the scale 0-4."),
        (
            "line 5",
            UNREADABLE_DATE,
        ),
    ],
    "long": [],
}
UNUSED: dict[str, dict[str, int]] = {"wide": {"Stimmung": 1}, "long": {}}
FOUND = {"wide": 4, "long": 2}


@pytest.mark.parametrize("layout", EXPECTED)
def test_what_each_layout_holds(layout: str):
    found = read_sample("any_table", layout)
    assert listed(found) == EXPECTED[layout]
    assert reasons(found) == REJECTED[layout]
    assert unused(found) == UNUSED[layout]
    assert found.about.entry_count == FOUND[layout]


def read(text: str, **said: Any) -> ParsedFile:
    return read_by(any_table, text.encode(), **said)


def test_months_may_be_words_and_times_may_have_halves():
    text = 'Date,Time,Pain severity\n"Nov 18, 2026",7:30 PM,6\n"18. November 2026",,4\n'
    assert listed(read(text)) == [
        ("18 Nov", "19:30", {"pain_other": 6}, ""),
        ("18 Nov", "pain_other", 4),
    ]


def test_where_both_orders_are_possible_it_is_asked():
    text = "Date,Cough\n11/12/2025,3\n12/11/2025,4\n"
    with pytest.raises(DateOrderNeeded):
        read(text)
    found = read(text, order=DateOrder.MONTH_FIRST)
    assert listed(found) == [("12 Nov", "cough", 3), ("11 Dec", "cough", 4)]


def test_one_date_is_enough_to_tell_the_order():
    found = read("Date,Cough\n11/12/2025,3\n18/11/2025,4\n")
    assert [it[0] for it in listed(found)] == ["11 Dec", "18 Nov"]


def test_a_date_with_a_time_makes_moments():
    found = read("Datetime,Cough\n2026-11-18 07:30,3\n2026-11-19 00:00:00,4\n")
    assert listed(found) == [("18 Nov", "07:30", {"cough": 3}, ""), ("19 Nov", "cough", 4)]


def test_the_column_with_the_dates_needs_no_name():
    assert listed(read("When;Husten\n18.11.2026;3\n")) == [("18 Nov", "cough", 3)]


@pytest.mark.parametrize(
    "text",
    ["Cough,Wheeze\n3,4\n", "Date\n2026-11-18\n", "<a>,<b>\n", '{"a": 1,\n', "Date,Cough\n", '"'],
)
def test_what_has_no_dates_is_no_such_table(text: str):
    assert not any_table.fits(source(text.encode()))


def test_a_table_that_has_to_be_read_as_one_but_has_no_dates_is_refused():
    with pytest.raises(Refused, match="No column of “export"):
        any_table.read(source(b"Cough,Wheeze\n3,4\n"), context())


def test_a_million_columns_are_refused():
    columns = ",".join(f"c{n}" for n in range(3000))
    with pytest.raises(Refused, match="more than 2,000 columns"):
        any_table.read(source(f"Date,{columns}\n2026-11-18,1\n".encode()), context())


def test_of_several_values_a_day_the_worst_is_the_answer():
    found = read("Date,Cough,Fever\n2026-11-18,3,no\n2026-11-18,5,yes\n2026-11-18,4,no\n")
    assert listed(found) == [("18 Nov", "cough", 5), ("18 Nov", "fever", "yes")]


def test_a_column_can_be_a_medicine_with_the_dose_of_each_day():
    data = b"date,Letrozole,Codeine\n2026-11-01,2.5 mg,yes\n2026-11-02,2.5 mg,no\n2026-11-20,,\n"
    mapping = ColumnMapping(
        (("Letrozole", Target(Role.MEDICINE, "Letrozole")), ("Codeine", Target(Role.MEDICINE, "C")))
    )
    first = date(2026, 11, 1)
    assert listed(read_by(any_table, data)) == []
    assert listed(read_by(any_table, data, mapping=mapping)) == [
        ("Letrozole", first, None, ((first, "2.5 mg"),)),
        ("C", first, None, ()),
    ]
