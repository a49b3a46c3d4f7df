"""The units in which people, programs and tables have measurements, and the diary's own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from mbc_tracker.domain import profile
from mbc_tracker.domain.measurements import UNITS

CELSIUS, FAHRENHEIT = "°C", "°F"
POUNDS, STONES = "lb", "st"
POUNDS_IN_A_STONE = 14

#: By kind of measurement: what one of a unit is in the diary's own. Degrees also have a shift.
FACTORS: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "weight": {"kg": 1.0, "g": 0.001, POUNDS: 0.45359237, STONES: 6.35029318},
        "temperature": {CELSIUS: 1.0, FAHRENHEIT: 1 / 1.8},
        "spo2": {"%": 1.0, "of 1": 100.0},
        "heart_rate": {"/min": 1.0},
        "resp_rate": {"/min": 1.0},
        "peak_flow": {"L/min": 1.0, "L/s": 60.0},
    }
)
#: What units are called, in small letters.
KNOWN_UNITS: Mapping[str, str] = MappingProxyType(
    {
        "lbs": POUNDS,
        "pound": POUNDS,
        "pounds": POUNDS,
        "stone": STONES,
        "degf": FAHRENHEIT,
        "f": FAHRENHEIT,
        "°f": FAHRENHEIT,
        "degc": CELSIUS,
        "c": CELSIUS,
        "°c": CELSIUS,
        "l/min": "L/min",
        "l/s": "L/s",
        "bpm": "/min",
        "count/min": "/min",
        "breaths/min": "/min",
    }
)

#: How many decimals are typed and shown at most; one always is. Other units have whole numbers.
DECIMALS: Mapping[str, int] = MappingProxyType(
    {"kg": 2, CELSIUS: 2, POUNDS: 1, STONES: 2, FAHRENHEIT: 1}
)

#: What a person can choose to see and type, by the setting that keeps the choice.
CHOICES: Mapping[str, tuple[str, tuple[str, ...]]] = MappingProxyType(
    {
        "weight": (profile.WEIGHT_UNIT, profile.WEIGHT_UNITS),
        "temperature": (profile.TEMPERATURE_UNIT, profile.TEMPERATURE_UNITS),
    }
)
#: By ISO code of the country: what scales and thermometers show there, where it isn't the diary's.
_BY_COUNTRY: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"US": {"weight": POUNDS, "temperature": FAHRENHEIT}}
)

_FREEZING = 32  # degrees Fahrenheit
_HUNDREDTHS = 2


def chosen_units(settings: Mapping[str, str]) -> dict[str, str]:
    """By kind the unit that the person chose, else the one of their country.

    settings: the choices that belong to a diary, by their names.
    """
    units = dict(UNITS) | dict(_BY_COUNTRY.get(settings.get(profile.COUNTRY, ""), {}))
    for kind, (name, choices) in CHOICES.items():
        if settings.get(name) in choices:
            units[kind] = settings[name]
    return units


def to_diary_unit(kind: str, number: float, unit: str) -> float:
    """A number in a unit of ``FACTORS`` as the diary keeps it, in hundredths."""
    if unit == FAHRENHEIT:
        number -= _FREEZING
    return round(number * FACTORS[kind][unit], _HUNDREDTHS)


def from_diary_unit(kind: str, value: float, unit: str) -> float:
    """A kept value in a unit of ``FACTORS``, not rounded."""
    number = value / FACTORS[kind][unit]
    return number + _FREEZING if unit == FAHRENHEIT else number
