from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta

from mbc_tracker.domain.measurement_series import last_of_days, series_by_kind
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.period import Period
from tests.builders import a_measurement

PERIOD = Period(date(2026, 11, 1), date(2026, 11, 22))


def day(number: int) -> date:
    return date(2026, 11, number)


def test_each_kind_has_its_entries_in_order_of_days_and_times():
    records = [
        a_measurement("spo2", 96, day=day(3), at=time(20), id="1"),
        a_measurement("spo2", 94, day=day(3), at=time(8), id="2"),
        a_measurement("spo2", 97, day=day(2), at=None, id="3"),
        a_measurement("weight", 70.4, day=day(9), id="4"),
    ]
    weight, oxygen = series_by_kind(records, PERIOD)
    assert (weight.kind, weight.unit) == ("weight", "kg")
    assert list(weight.values) == [(day(9), 70.4)]
    assert list(oxygen.values) == [(day(2), 97), (day(3), 94), (day(3), 96)]
    assert oxygen.days == 2
    assert oxygen.last.value == 96


def test_a_measurement_without_a_time_comes_first_on_its_day():
    records = [
        a_measurement("spo2", 96, day=day(3), at=time(0, 1), id="1"),
        a_measurement("spo2", 94, day=day(3), at=None, id="2"),
    ]
    (oxygen,) = series_by_kind(records, PERIOD)
    assert [it.value for it in oxygen.entries] == [94, 96]


def test_of_two_at_the_same_minute_the_one_written_down_later_is_the_last():
    first = a_measurement("spo2", 91, day=day(3), at=time(8), id="b")
    written = replace(first.recorded, utc=first.recorded.utc + timedelta(seconds=20))
    second = replace(first, id="a", value=95, recorded=written)
    (oxygen,) = series_by_kind([second, first], PERIOD)
    assert [it.value for it in oxygen.entries] == [91, 95]
    assert last_of_days([second, first]) == {day(3): (second,)}


def test_the_latest_of_equal_extremes_is_taken():
    records = [a_measurement("spo2", 95, day=day(n), id=str(n)) for n in (2, 5)]
    (oxygen,) = series_by_kind(records, PERIOD)
    assert (oxygen.lowest.day, oxygen.highest.day) == (day(5), day(5))


def test_what_lies_outside_the_period_or_is_unknown_is_left_out():
    outside = a_measurement("spo2", 95, day=date(2026, 10, 31))
    assert series_by_kind([outside, a_measurement("shoe_size", 40, day=day(2))], PERIOD) == ()


def test_the_values_are_in_the_unit_that_the_person_reads():
    records = [a_measurement("weight", 70.31, day=day(3)), a_measurement("spo2", 96, id="2")]
    weight, oxygen = series_by_kind(records, PERIOD, {**UNITS, "weight": "lb"})
    assert (weight.unit, weight.last.value) == ("lb", 155.0)
    assert (oxygen.unit, oxygen.last.value) == ("%", 96)


def test_of_each_day_the_last_of_each_kind_is_named_in_their_usual_order():
    late = a_measurement("spo2", 97, day=day(3), at=time(20), id="1")
    early = a_measurement("spo2", 95, day=day(3), at=time(8), id="2")
    weight = a_measurement("weight", 64, day=day(3), at=time(22), id="3")
    other = a_measurement("weight", 65, day=day(4), id="4")
    unknown = a_measurement("height", 170, day=day(5), id="5")
    days = last_of_days([late, early, weight, other, unknown])
    assert days == {day(3): (weight, late), day(4): (other,), day(5): ()}
