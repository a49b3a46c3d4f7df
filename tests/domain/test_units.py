"""The units that a person sees and types."""

from __future__ import annotations

import pytest

from mbc_tracker.domain import profile
from mbc_tracker.domain.measurements import HARD_LIMITS, SOFT_LIMITS, UNITS
from mbc_tracker.domain.units import CHOICES, FACTORS, chosen_units, from_diary_unit, to_diary_unit
from mbc_tracker.errors import Refused
from tests.builders import TODAY


def test_every_kind_has_limits_and_the_soft_ones_lie_inside_the_hard_ones():
    assert list(UNITS) == list(HARD_LIMITS) == list(SOFT_LIMITS) == list(FACTORS)
    for kind, (lowest, highest) in SOFT_LIMITS.items():
        assert HARD_LIMITS[kind][0] <= lowest < highest <= HARD_LIMITS[kind][1]


@pytest.mark.parametrize(
    ("settings", "units"),
    [
        ({}, ("kg", "°C")),
        ({profile.COUNTRY: "GB"}, ("kg", "°C")),
        ({profile.COUNTRY: "CA"}, ("kg", "°C")),
        ({profile.COUNTRY: "US"}, ("lb", "°F")),
        ({profile.COUNTRY: "US", profile.WEIGHT_UNIT: "kg"}, ("kg", "°F")),
        ({profile.TEMPERATURE_UNIT: "°F"}, ("kg", "°F")),
        ({profile.WEIGHT_UNIT: "hand", profile.TEMPERATURE_UNIT: ""}, ("kg", "°C")),
    ],
)
def test_a_choice_counts_before_the_country(settings: dict[str, str], units: tuple[str, str]):
    chosen = chosen_units(settings)
    assert (chosen["weight"], chosen["temperature"]) == units
    assert {**chosen, "weight": "kg", "temperature": "°C"} == UNITS


@pytest.mark.parametrize("kind", CHOICES)
def test_only_units_that_are_offered_can_be_chosen(kind: str):
    name, choices = CHOICES[kind]
    for unit in ("", *choices):
        profile.check(name, unit, TODAY)
    with pytest.raises(Refused):
        profile.check(name, "hand", TODAY)


def test_a_value_goes_there_and_back():
    assert to_diary_unit("temperature", 100.4, "°F") == 38.0
    assert from_diary_unit("temperature", 38.0, "°F") == pytest.approx(100.4)
    assert to_diary_unit("weight", 155, "lb") == 70.31
    assert from_diary_unit("weight", 70.31, "lb") == pytest.approx(155, abs=0.01)
