from __future__ import annotations

from datetime import date, time

import pytest

from mbc_tracker.content import words
from mbc_tracker.content.measured_text import MeasuredText
from mbc_tracker.domain.measurement_series import MeasurementSeries, series_by_kind
from mbc_tracker.domain.measurements import EXERTION, OXYGEN, REST, UNITS
from mbc_tracker.domain.period import Period
from tests.builders import a_measurement

PERIOD = Period(date(2026, 8, 23), date(2026, 11, 22))


@pytest.fixture(scope="module")
def told() -> MeasuredText:
    return MeasuredText(words.load())


@pytest.fixture
def oxygen() -> MeasurementSeries:
    records = [
        a_measurement("spo2", 97, day=date(2026, 11, 2), at=None, id="1"),
        a_measurement("spo2", 94, day=date(2026, 11, 9), at=time(8, 5), context="rest", id="2"),
    ]
    return series_by_kind(records, PERIOD)[0]


def test_a_panel_is_named_with_its_unit(told: MeasuredText, oxygen: MeasurementSeries):
    assert told.title(oxygen) == "Oxygen (SpO2), %"


@pytest.mark.parametrize(
    ("kind", "note"),
    [("spo2", "Higher is better."), ("peak_flow", "Higher is better."), ("weight", "")],
)
def test_which_way_is_up_is_said_only_where_it_is_known(told: MeasuredText, kind: str, note: str):
    one = a_measurement(kind, 90, day=date(2026, 11, 2))
    assert told.note(series_by_kind([one], PERIOD)[0]) == note


def test_every_kind_that_can_be_kept_has_a_name(told: MeasuredText):
    names = [told.name(kind) for kind in UNITS]
    assert len(set(names)) == len(UNITS)


def test_one_measurement_is_read_with_its_circumstances(
    told: MeasuredText, oxygen: MeasurementSeries
):
    first, second = oxygen.entries
    assert told.entry(first) == "Oxygen (SpO2) 97 %"
    assert told.entry(second) == "Oxygen (SpO2) 94 % (at rest)"


def test_what_a_person_wrote_about_a_measurement_stays_as_it_is(told: MeasuredText):
    entry = a_measurement("peak_flow", 410, context="after the inhaler")
    assert told.entry(entry) == "Peak flow 410 L/min (after the inhaler)"
    assert [told.context(each) for each in (REST, EXERTION, OXYGEN)] == [
        "at rest",
        "after moving about",
        "with extra oxygen",
    ]


def test_a_measurement_is_read_in_the_persons_unit():
    american = MeasuredText(words.load(), {**UNITS, "temperature": "°F", "weight": "lb"})
    assert american.entry(a_measurement("temperature", 38.0)) == "Temperature 100.4 °F"
    assert american.brief("weight", 70.31) == "weight 155.0 lb"
    assert american.brief("spo2", 96) == "oxygen 96 %"
    records = [a_measurement("weight", 70.31)]
    table = american.table(series_by_kind(records, PERIOD, {**UNITS, "weight": "lb"}))
    assert table.rows == (("22 Nov 2026", "08:00", "Weight 155.0 lb"),)


@pytest.mark.parametrize(
    ("language", "text"),
    [("en", "Weight 70.4 kg"), ("de", "Gewicht 70,4 kg"), ("es", "Peso 70,4 kg")],
)
def test_a_measurement_has_the_decimal_mark_of_its_language(language: str, text: str):
    told, weight = MeasuredText(words.load(language)), a_measurement("weight", 70.4)
    assert told.entry(weight) == text
    assert told.table(series_by_kind([weight], PERIOD)).rows[0][2] == text


def test_a_panel_in_words(told: MeasuredText, oxygen: MeasurementSeries):
    assert told.alternative(oxygen) == (
        "Oxygen (SpO2) from 23 Aug 2026 to 22 Nov 2026. Measured on 2 of 92 days. "
        "The last is 94 %, on 9 Nov 2026; the lowest is 94, the highest 97. Higher is better."
    )


def test_the_table_has_every_measurement_the_latest_first(
    told: MeasuredText, oxygen: MeasurementSeries
):
    table = told.table([oxygen])
    assert table.heads == ("Day", "Time", "Measurement")
    assert table.rows == (
        ("9 Nov 2026", "08:05", "Oxygen (SpO2) 94 % (at rest)"),
        ("2 Nov 2026", "–", "Oxygen (SpO2) 97 %"),
    )


def test_the_legend_says_that_scales_differ(told: MeasuredText):
    assert told.legend().endswith("Each kind has its own scale.")


def test_a_clip_on_the_finger_comes_with_a_word_of_caution(told: MeasuredText):
    assert "dark skin, with cold hands or with nail varnish" in told.caution("spo2")
    assert [kind for kind in UNITS if told.caution(kind)] == ["spo2"]
