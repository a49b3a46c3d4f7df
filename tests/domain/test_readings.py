"""Home measurements as people type them."""

from __future__ import annotations

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.measurements import HARD_LIMITS, SOFT_LIMITS, UNITS
from mbc_tracker.domain.readings import needs_check, read_clock, read_value, value_text
from mbc_tracker.errors import Refused
from tests.builders import TODAY, a_measurement


@pytest.mark.parametrize(
    ("kind", "typed", "unit", "value", "shown"),
    [
        *(("weight", "64", "kg", 64.0, "64.0"), ("weight", " 64,2 ", "kg", 64.2, "64.2")),
        *(("weight", "64.25 kg", "kg", 64.25, "64.25"), ("weight", "64.2KG", "kg", 64.2, "64.2")),
        *(("weight", "155", "lb", 70.31, "155.0"), ("weight", "155 lbs", "kg", 70.31, "70.31")),
        *(("weight", "155.5", "lb", 70.53, "155.5"), ("weight", "70 kg", "lb", 70.0, "154.3")),
        *(("weight", "11 st 4", "kg", 71.67, "71.67"), ("weight", "11st4lb", "lb", 71.67, "158.0")),
        *(("weight", "11 stone", "kg", 69.85, "69.85"), ("weight", "20", "kg", 20.0, "20.0")),
        *(("weight", "64.255", "kg", 64.25, "64.25"), ("weight", "400", "kg", 400.0, "400.0")),
        *(("weight", "٦٤", "kg", 64.0, "64.0"), ("weight", "٦٤٫٢ kg", "kg", 64.2, "64.2")),
        *(("weight", "۱۱ st ۴", "kg", 71.67, "71.67"), ("spo2", "٩٦", "%", 96.0, "96")),
        *(
            ("temperature", "٣٧٫٥", "°C", 37.5, "37.5"),
            ("temperature", "37", "°C", 37.0, "37.0"),
            ("temperature", "38,25", "°C", 38.25, "38.25"),
        ),
        *(
            ("temperature", "100.4", "°F", 38.0, "100.4"),
            ("temperature", "38", "°F", 38.0, "100.4"),
        ),
        *(
            ("temperature", "100.4", "°C", 38.0, "38.0"),
            ("temperature", "99F", "°C", 37.22, "37.22"),
        ),
        *(
            ("temperature", "37.5 °C", "°F", 37.5, "99.5"),
            ("temperature", "30", "°C", 30.0, "30.0"),
        ),
        *(("spo2", "96", "%", 96.0, "96"), ("spo2", "96 %", "%", 96.0, "96")),
        *(("spo2", "96,0", "%", 96.0, "96"), ("heart_rate", "72 bpm", "/min", 72.0, "72")),
        *(("resp_rate", "14", "/min", 14.0, "14"), ("peak_flow", "6 L/s", "L/min", 360.0, "360")),
    ],
)
def test_what_is_typed_is_kept_in_the_diarys_unit_and_shown_in_the_persons(
    kind: str, typed: str, unit: str, value: float, shown: str
):
    assert read_value(kind, typed, unit) == value
    assert value_text(kind, value, unit) == shown


@pytest.mark.parametrize(
    ("kind", "unit", "sentence"),
    [
        ("weight", "kg", "Please write a number from 20 to 400\u00a0kg."),
        ("weight", "lb", "Please write a number from 45 to 881\u00a0lb."),
        ("temperature", "°C", "Please write a number from 30 to 45\u00a0°C."),
        ("temperature", "°F", "Please write a number from 86 to 113\u00a0°F."),
        ("spo2", "%", "Please write a whole number from 50 to 100\u00a0%."),
        ("heart_rate", "/min", "Please write a whole number from 20 to 250 a minute."),
        ("resp_rate", "/min", "Please write a whole number from 4 to 70 a minute."),
        ("peak_flow", "L/min", "Please write a whole number from 30 to 900\u00a0L/min."),
    ],
)
@pytest.mark.parametrize(
    "typed",
    [
        "0",
        "7",
        "9999",
        "-64",
        "many",
        "6 4",
        "1.2.3",
        "60 hours",
        "nan",
        "1e2",
        "64..2",
        ",5",
        "5,",
    ],
)
def test_what_nobody_measures_is_refused_with_what_can_be_typed(
    kind: str, unit: str, sentence: str, typed: str
):
    if (kind, typed) == ("resp_rate", "7"):
        return
    with pytest.raises(Refused) as refused:
        read_value(kind, typed, unit)
    assert str(refused.value) == sentence


@pytest.mark.parametrize("kind", ["spo2", "heart_rate", "resp_rate", "peak_flow"])
def test_what_is_counted_in_whole_numbers_takes_no_fraction(kind: str):
    lowest, _ = HARD_LIMITS[kind]
    with pytest.raises(Refused, match="whole number"):
        read_value(kind, f"{lowest + 1}.5", UNITS[kind])


@pytest.mark.parametrize("kind", UNITS)
def test_the_limits_themselves_can_be_written_and_what_is_beyond_cannot(kind: str):
    lowest, highest = HARD_LIMITS[kind]
    for limit in (lowest, highest):
        assert read_value(kind, str(limit), UNITS[kind]) == limit
    for beyond in (lowest - 1, highest + 1):
        with pytest.raises(Refused):
            read_value(kind, str(beyond), UNITS[kind])


@pytest.mark.parametrize("kind", [kind for kind in UNITS if kind != "weight"])
def test_what_is_outside_the_soft_range_is_asked_about(kind: str):
    lowest, highest = SOFT_LIMITS[kind]
    asked = [
        needs_check(kind, value, TODAY) for value in (lowest - 1, lowest, highest, highest + 1)
    ]
    assert asked == [True, False, False, True]


@pytest.mark.parametrize(
    ("before", "days", "value", "asked"),
    [
        *((None, 0, 34.9, True), (None, 0, 35.0, False), (None, 0, 150.0, False)),
        *((None, 0, 155.0, True), (64.0, 1, 196.0, True), (200.0, 1, 196.0, False)),
        *((60.0, 0, 63.0, False), (60.0, 0, 63.1, True), (60.0, 7, 56.9, True)),
        *((60.0, 7, 57.0, False), (60.0, 8, 54.0, False), (60.0, 8, 53.9, True)),
        *((60.0, 300, 75.0, False), (60.0, 300, 75.1, True), (60.0, 300, 44.9, True)),
    ],
)
def test_a_weight_is_compared_with_the_one_before(
    before: float | None, days: int, value: float, *, asked: bool
):
    day = TODAY - timedelta(days=days)
    earlier = a_measurement("weight", before, day=day) if before is not None else None
    assert needs_check("weight", value, TODAY, earlier) is asked


@given(st.integers(450, 8810))
def test_pounds_are_shown_as_they_were_typed(tenths: int):
    typed = f"{tenths / 10:.1f}"
    assert value_text("weight", read_value("weight", typed, "lb"), "lb") == typed


@given(st.integers(860, 1130))
def test_degrees_fahrenheit_are_shown_as_they_were_typed(tenths: int):
    typed = f"{tenths / 10:.1f}"
    assert value_text("temperature", read_value("temperature", typed, "°F"), "°F") == typed


@given(st.sampled_from(list(UNITS)), st.text(max_size=12))
def test_any_text_is_a_value_within_the_limits_or_refused(kind: str, text: str):
    try:
        value = read_value(kind, text, UNITS[kind])
    except Refused:
        return
    lowest, highest = HARD_LIMITS[kind]
    assert lowest <= value <= highest
    shown = value_text(kind, value, UNITS[kind])
    assert read_value(kind, shown, UNITS[kind]) == value


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        *(("14:30", time(14, 30)), (" 8:05 ", time(8, 5)), ("14.30", time(14, 30))),
        *(("0:00", time(0)), ("23:59", time(23, 59)), ("", None), ("  ", None)),
        *(("2:30 pm", time(14, 30)), ("8:05AM", time(8, 5)), ("12:10 am", time(0, 10))),
        *(("12:00 PM", time(12)), ("2:30 p. m.", time(14, 30))),
    ],
)
def test_a_clock_time_is_read(typed: str, clock: time | None):
    assert read_clock(typed) == clock


@pytest.mark.parametrize(
    "typed", ["24:00", "8:60", "8", "half past eight", "8:5", "-1:30", "14:30 pm", "0:10 am"]
)
def test_what_is_no_clock_time_is_refused(typed: str):
    with pytest.raises(Refused, match="Please write it such as 14:30"):
        read_clock(typed)
