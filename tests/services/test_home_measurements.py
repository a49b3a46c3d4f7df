"""What a day has of the measurements that are asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import time, timedelta

from mbc_tracker.domain import profile
from mbc_tracker.domain.measurement_series import DayMeasurements
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.home_measurements import corrected, new_reading
from tests.builders import TODAY, YESTERDAY, a_measurement, a_stamp


def test_nothing_is_asked_for_until_it_is_switched_on(diary: Diary):
    diary.save(a_measurement("weight", 64.0), label="x")
    assert diary.measurements.asked == ()
    assert diary.measurements.on_day(TODAY) == ()


def test_what_is_asked_for_stands_in_the_usual_order(diary: Diary):
    diary.set(profile.MEASURED, "spo2,unknown,weight")
    assert diary.measurements.asked == ("weight", "spo2")
    assert diary.measurements.on_day(TODAY) == (
        DayMeasurements("weight", "kg", TODAY),
        DayMeasurements("spo2", "%", TODAY),
    )


def test_a_day_has_its_own_readings_and_the_one_before(diary: Diary):
    diary.set(profile.MEASURED, "weight")
    diary.set(profile.COUNTRY, "US")
    later = a_measurement("weight", 64.0, at=time(19, 0), id="a")
    first = a_measurement("weight", 64.5, at=time(7, 0), id="b")
    untimed = a_measurement("weight", 64.4, at=None, id="c")
    before = a_measurement("weight", 65.0, day=YESTERDAY, id="d")
    diary.save(later, first, untimed, before, a_measurement(id="e"), label="x")
    (weight,) = diary.measurements.on_day(TODAY)
    assert weight == DayMeasurements("weight", "lb", TODAY, (untimed, first, later), before)
    assert (weight.last, weight.other_than(later)) == (later, first)
    assert diary.measurements.of_kind("weight", YESTERDAY).last == before


def test_of_two_at_the_same_minute_the_one_written_later_comes_last(diary: Diary):
    first = a_measurement("spo2", 95.0, id="z")
    written_later = replace(first.recorded, utc=first.recorded.utc + timedelta(seconds=9))
    second = replace(first, id="a", value=96.0, recorded=written_later)
    diary.save(first, second, label="x")
    assert diary.measurements.of_kind("spo2", TODAY).last == second


def test_without_others_a_reading_is_compared_with_the_day_before():
    before, reading = a_measurement(day=YESTERDAY, id="1"), a_measurement(id="2")
    day = DayMeasurements("temperature", "°C", TODAY, (reading,), before)
    assert day.other_than(reading) == before
    assert day.other_than(None) == reading
    assert DayMeasurements("temperature", "°C", TODAY).last is None


def test_a_new_reading_of_today_has_the_present_time_and_others_none():
    now = a_stamp()
    reading = new_reading("spo2", 96.0, TODAY, now, context="rest")
    assert (reading.time, reading.context, reading.recorded) == (time(9, 41), "rest", now)
    assert new_reading("spo2", 96.0, YESTERDAY, now).time is None
    assert new_reading("spo2", 96.0, TODAY, now, at=time(7, 5)).time == time(7, 5)
    assert new_reading("spo2", 96.0, TODAY, now).id != reading.id


def test_a_correction_keeps_when_and_how_it_was_measured():
    reading = a_measurement("spo2", 69.0, context="rest")
    assert corrected(reading, 96.0, reading.recorded) == replace(reading, value=96.0)
