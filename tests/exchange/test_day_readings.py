"""A watch measures hundreds of times a day; the diary keeps what matters of it."""

from __future__ import annotations

from datetime import date, time

import pytest

from mbc_tracker.content import catalogue
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.column_mapping import Role, Target
from mbc_tracker.exchange.day_readings import DayReadings
from mbc_tracker.exchange.source_table import SourceTable, SourceTableBuilder, SourceValue

TARGET = Target(Role.MEASUREMENT, "spo2", "%")


def gathered(*values: str) -> SourceTable:
    builder = SourceTableBuilder("x", "X", catalogue.load())
    readings = DayReadings(builder)
    for number, value in enumerate(values):
        clock = time(number // 60 % 24, number % 60)
        readings.add(SourceValue(number, "x", date(2026, 11, 18), clock, "SpO2", value), TARGET)
    readings.finish()
    return builder.build()


def test_a_few_are_all_taken():
    assert [it.value for it in gathered(*["96"] * 12).values] == ["96"] * 12


def test_of_many_the_lowest_and_the_highest_are_taken_and_the_rest_is_counted():
    table = gathered(*(f"{90 + number % 9}" for number in range(500)))
    assert sorted(it.value for it in table.values) == ["90", "98"]
    assert [it.count for it in table.unused] == [498]


def test_many_of_the_same_are_one():
    table = gathered(*["96"] * 500)
    assert [it.value for it in table.values] == ["96"]
    assert [it.count for it in table.unused] == [499]


def test_a_reading_that_is_there_twice_counts_once():
    builder = SourceTableBuilder("x", "X", catalogue.load())
    readings = DayReadings(builder)
    for number in range(20):
        value = SourceValue(number, f"{number}", date(2026, 11, 18), None, "SpO2", "96")
        readings.add(value, TARGET)
    readings.finish()
    assert (len(builder.build().values), builder.build().unused) == (1, ())


def test_what_is_no_measurement_is_refused():
    with pytest.raises(Refused):
        gathered("high")
