"""Fever limits as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain import profile
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.temperature import limit_kept, limit_shown, unit
from mbc_tracker.errors import Refused


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        *((" 37.5 ", "GB", "37.5"), ("37,5", "DE", "37.5"), ("38", "", "38"), ("38.0", "GB", "38")),
        *(("100.4", "US", "38"), ("99.5", "US", "37.5"), ("100", "US", "37.77")),
        *(("35", "GB", "35"), ("42.0", "GB", "42"), ("95", "US", "35"), ("107.6", "US", "42")),
        *(("", "GB", ""), ("  ", "US", "")),
    ],
)
def test_a_limit_is_kept_in_degrees_celsius(typed: str, country: str, kept: str):
    assert limit_kept(typed, country) == kept


@pytest.mark.parametrize("typed", ["34.9", "42.1", "100.4", "warm", "nan", "inf", "-38", "3 8"])
def test_what_no_team_would_give_is_refused_in_one_sentence(typed: str):
    with pytest.raises(Refused) as refused:
        limit_kept(typed, "GB")
    assert str(refused.value) == "Please write a temperature from 35.0 to 42.0 °C."


def test_the_sentence_has_the_countrys_unit():
    with pytest.raises(Refused, match=r"from 95\.0 to 107\.6 °F\.$"):
        limit_kept("38", "US")


@given(st.integers(950, 1076))
def test_a_limit_in_fahrenheit_is_shown_as_it_was_typed(tenths: int):
    typed = str(Decimal(tenths) / 10)
    assert Decimal(limit_shown(limit_kept(typed, "US"), "US")) == Decimal(typed)


@given(st.integers(950, 1076))
def test_a_fever_as_high_as_the_limit_has_reached_it(tenths: int):
    limit = Profile.of({profile.FEVER_LIMIT: limit_kept(str(Decimal(tenths) / 10), "US")})
    assert limit.fever_limit is not None
    assert limit.fever_limit <= round((tenths / 10 - 32) / 1.8, 2)


@pytest.mark.parametrize(
    ("kept", "country", "shown"),
    [("38", "GB", "38.0"), ("38", "US", "100.4"), ("", "GB", ""), ("x", "GB", ""), ("NaN", "", "")],
)
def test_a_limit_is_shown_in_the_countrys_unit(kept: str, country: str, shown: str):
    assert limit_shown(kept, country) == shown


def test_only_the_united_states_measure_in_fahrenheit():
    assert [unit(country) for country in ("US", "GB", "CA", "")] == ["°F", "°C", "°C", "°C"]
