"""Fever limits as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.content import messages
from mbc_tracker.domain import profile
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.readings import read_value
from mbc_tracker.domain.temperature import limit_kept, limit_shown
from mbc_tracker.domain.units import CELSIUS, FAHRENHEIT
from mbc_tracker.errors import Refused


@pytest.mark.parametrize(
    ("typed", "unit", "kept"),
    [
        *((" 37.5 ", CELSIUS, "37.5"), ("37,5", CELSIUS, "37.5"), ("38", CELSIUS, "38")),
        *(("38,0", CELSIUS, "38"), ("38.25", CELSIUS, "38.25"), ("38.0 °C", FAHRENHEIT, "38")),
        *(("100.4", FAHRENHEIT, "38"), ("99.5", FAHRENHEIT, "37.5"), ("100", FAHRENHEIT, "37.77")),
        *(("100.4", CELSIUS, "38"), ("100.4F", CELSIUS, "38"), ("100,4 °f", CELSIUS, "38")),
        *(("38", FAHRENHEIT, "38"), ("38c", FAHRENHEIT, "38"), ("40", CELSIUS, "40")),
        *(("35", CELSIUS, "35"), ("42.0", CELSIUS, "42")),
        *(("95", FAHRENHEIT, "35"), ("107.6", FAHRENHEIT, "42"), ("", CELSIUS, ""), (" ", "", "")),
    ],
)
def test_a_limit_is_kept_in_degrees_celsius(typed: str, unit: str, kept: str):
    assert limit_kept(typed, unit) == kept


@pytest.mark.parametrize(
    "typed",
    ["34.9", "42.1", "94.9", "107.7", "100.4 C", "38 F", "warm", "nan", "inf", "-38", "3 8", "4e1"],
)
def test_what_no_team_would_give_is_refused_in_one_sentence(typed: str):
    with pytest.raises(Refused) as refused:
        limit_kept(typed, CELSIUS)
    assert str(refused.value) == "Please write a temperature from 35.0 to 42.0 °C."
    german = messages.load("de").say(refused.value)
    assert german == "Bitte schreiben Sie eine Temperatur von 35,0 bis 42,0 °C."


def test_the_sentence_has_the_persons_unit():
    with pytest.raises(Refused, match=r"from 95\.0 to 107\.6 °F\.$"):
        limit_kept("50", FAHRENHEIT)


@given(st.integers(950, 1076))
def test_a_limit_in_fahrenheit_is_shown_as_it_was_typed(tenths: int):
    typed = str(Decimal(tenths) / 10)
    assert Decimal(limit_shown(limit_kept(typed, FAHRENHEIT), FAHRENHEIT)) == Decimal(typed)


@given(st.integers(3500, 4200))
def test_what_is_shown_of_a_limit_in_celsius_is_what_counts(hundredths: int):
    kept = limit_kept(str(Decimal(hundredths) / 100), CELSIUS)
    assert Decimal(limit_shown(kept, CELSIUS)) == Decimal(kept) == Decimal(hundredths) / 100


@given(st.integers(950, 1076))
def test_a_fever_as_high_as_the_limit_has_reached_it(tenths: int):
    typed = str(Decimal(tenths) / 10)
    limit = Profile.of({profile.FEVER_LIMIT: limit_kept(typed, FAHRENHEIT)})
    assert limit.fever_limit is not None
    assert limit.fever_limit <= read_value("temperature", typed, FAHRENHEIT)


@pytest.mark.parametrize(
    ("kept", "unit", "shown"),
    [
        *(("38", CELSIUS, "38.0"), ("38.25", CELSIUS, "38.25"), ("38", FAHRENHEIT, "100.4")),
        *(("", CELSIUS, ""), ("x", CELSIUS, ""), ("NaN", CELSIUS, "")),
    ],
)
def test_a_limit_is_shown_in_the_persons_unit(kept: str, unit: str, shown: str):
    assert limit_shown(kept, unit) == shown
