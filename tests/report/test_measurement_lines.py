"""Home measurements below the charts."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mbc_tracker.content.words import Words
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.period import Period
from mbc_tracker.report.measurement_lines import MeasurementLines
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FIRST_PAGE, Choices, MeasurementLine, Part
from tests.builders import TODAY, a_measurement

MONTHS = Period(TODAY - timedelta(days=83), TODAY)
YEARS = Period(TODAY - timedelta(days=729), TODAY)


@pytest.fixture
def line(words: Words, texts: ReportTexts):
    def make(kind: str, *values: float, period: Period = MONTHS, step=7, **limits):
        first = len(values) - 1
        readings = [
            a_measurement(kind, value, day=TODAY - timedelta(days=step * (first - n)), id=str(n))
            for n, value in enumerate(values)
        ]
        (made,) = MeasurementLines(period, limits, words, texts).lines(readings)
        return made

    return make


def test_weight_says_from_what_to_what(line):
    made: MeasurementLine = line("weight", 71.2, 70.4, 68.1)
    assert (made.name, made.days, made.text) == (
        *("Weight", "3 days", "71.2 to 68.1 kg (4.4 % less)"),
    )
    assert (made.latest, made.extreme[2], made.marked) == ("68.1 kg", "", False)


@pytest.mark.parametrize(
    ("values", "text", "marked"),
    [
        ((100, 95), "100.0 to 95.0 kg (5.0 % less)", True),
        ((100, 95.1), "100.0 to 95.1 kg (4.9 % less)", False),
        ((100, 106), "100.0 to 106.0 kg (6.0 % more)", True),
        ((70, 70), "70.0 to 70.0 kg (no change)", False),
        ((70,), "70.0 kg", False),
    ],
)
def test_weight_is_marked_from_a_twentieth_on(line, values, text, marked):
    made = line("weight", *values)
    assert (made.text, made.marked) == (text, marked)


def test_oxygen_gives_the_first_weeks_and_the_lowest_with_its_day(line):
    made = line("spo2", 97, 96, 97, 98, 95, 91, 94)
    assert made.text == "first 4 weeks 97, lowest 91"
    assert (made.extreme[2], made.latest, made.marked) == ("91 on 15 Nov", "94 %", True)


@pytest.mark.parametrize("context", ["exertion", "oxygen"])
@pytest.mark.parametrize(
    ("others", "text"),
    [(("", "rest"), "first 4 weeks 97, lowest 88"), ((), "latest 88 %, lowest 88")],
)
def test_oxygen_after_moving_about_is_not_averaged_with_that_at_rest(
    words: Words, texts: ReportTexts, context: str, others: tuple[str, ...], text: str
):
    readings = [
        a_measurement("spo2", value, day=TODAY - timedelta(days=40 - n), context=how, id=str(n))
        for n, (value, how) in enumerate([*((97, how) for how in others), (88, context)])
    ]
    (made,) = MeasurementLines(MONTHS, {}, words, texts).lines(readings)
    assert made.text == text


def test_the_lowest_oxygen_says_that_it_was_after_moving_about(words: Words, texts: ReportTexts):
    readings = [
        a_measurement("spo2", value, day=TODAY - timedelta(days=40 - n), context=how, id=str(n))
        for n, (value, how) in enumerate([(97, "rest"), (88, "exertion"), (96, "")])
    ]
    (made,) = MeasurementLines(MONTHS, {}, words, texts).lines(readings)
    assert made.extreme[2] == "88 on 14 Oct, after moving about"
    assert made.description.endswith("88 on 14 Oct, after moving about")


def test_over_years_oxygen_gives_the_latest_and_no_value_stands_at_the_line(line):
    made = line("spo2", 97, 95, 94, period=YEARS, step=90)
    assert (made.text, made.latest) == ("latest 94 %, lowest 94", "")
    assert made.extreme[2] == "94 on 22 Nov 2026"
    assert not made.marked


def test_a_short_period_has_no_first_weeks(line):
    week = Period(TODAY - timedelta(days=6), TODAY)
    assert line("spo2", 97, 93, period=week, step=1).text == "latest 93 %, lowest 93"


@pytest.mark.parametrize(
    ("kind", "value", "limits", "marked"),
    [
        ("spo2", 92, {}, True),
        ("spo2", 93, {}, False),
        ("spo2", 93, {"spo2": 94}, True),
        ("temperature", 38.0, {}, True),
        ("temperature", 37.9, {}, False),
        ("temperature", 37.6, {"temperature": 37.5}, True),
        ("heart_rate", 140, {}, False),
        ("heart_rate", 140, {"heart_rate": 120}, True),
        ("peak_flow", 100, {}, False),
    ],
)
def test_a_value_is_marked_at_the_limit(line, kind, value, limits, marked):
    assert line(kind, value, **limits).marked == marked


def test_temperature_names_its_highest(line):
    made = line("temperature", 36.5, 37.4, 36.6)
    assert (made.text, made.extreme[2], made.latest) == (
        *("highest 37.4 °C", "37.4 on 15 Nov", "36.6 °C"),
    )
    assert [height for _, height in made.points] == [0.0, 1.0, 0.1111]


def test_values_are_in_the_persons_units(words, texts):
    units = {**UNITS, "weight": "lb", "temperature": "°F"}
    readings = [
        a_measurement(kind, value, day=TODAY - timedelta(days=1 - n), id=f"{kind}-{n}")
        for kind, values in [("weight", (71.2, 68.1)), ("temperature", (37.4, 36.6))]
        for n, value in enumerate(values)
    ]
    weight, warmth = MeasurementLines(MONTHS, {}, words, texts, units).lines(readings)
    assert (weight.text, weight.latest) == ("157.0 to 150.1 lb (4.4 % less)", "150.1 lb")
    assert (warmth.text, warmth.latest) == ("highest 99.3 °F", "97.9 °F")
    assert warmth.extreme[2] == "99.3 on 21 Nov"
    assert "kg" not in weight.description


@pytest.mark.parametrize("unit", ["kg", "lb"])
def test_what_is_marked_does_not_hang_on_the_unit(words, texts, unit):
    readings = [
        a_measurement("weight", value, day=TODAY - timedelta(days=1 - n), id=str(n))
        for n, value in enumerate((60, 57))
    ]
    units = {**UNITS, "weight": unit}
    (made,) = MeasurementLines(MONTHS, {}, words, texts, units).lines(readings)
    assert made.marked
    assert made.text.endswith("(5.0 % less)")


def test_equal_values_run_through_the_middle(line):
    assert {height for _, height in line("temperature", 36, 36).points} == {0.5}


@pytest.mark.covered_elsewhere
def test_very_many_values_are_thinned_out_and_keep_their_range(words, texts):
    readings = [
        a_measurement("heart_rate", 60 + n % 40, day=TODAY - timedelta(days=n % 700), id=str(n))
        for n in range(6000)
    ]
    (made,) = MeasurementLines(YEARS, {}, words, texts).lines(readings)
    assert len(made.points) <= 4 * 401
    assert {0.0, 1.0} <= {height for _, height in made.points}


def test_kinds_come_in_their_usual_order_and_only_where_wanted(told, diary):
    diary.save(
        a_measurement("spo2", 90, id="a"), a_measurement("weight", 70, id="b"), label="measured"
    )
    whole = told(diary, Choices(MONTHS, ()))
    assert [line.name for line in whole.measurements] == ["Weight", "Oxygen (SpO2)"]
    assert (
        whole.measurements[1].description
        == "Oxygen (SpO2), 1 day; first 4 weeks 90, lowest 90; 90 %"
    )
    without = Choices(MONTHS, (), FIRST_PAGE - {Part.MEASUREMENT_LINES})
    assert told(diary, without).measurements == ()
