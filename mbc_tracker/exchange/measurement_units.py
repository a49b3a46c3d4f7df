"""The units in which other programs and people's tables have measurements."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.written_values import number_in

_FAHRENHEIT = "°F"
#: By kind of measurement: what one of a unit is in the diary's own.
FACTORS: Mapping[str, Mapping[str, float]] = MappingProxyType(
    {
        "weight": {"kg": 1.0, "g": 0.001, "lb": 0.45359237, "st": 6.35029318},
        "temperature": {"°C": 1.0, _FAHRENHEIT: 1.0},
        "spo2": {"%": 1.0, "of 1": 100.0},
        "heart_rate": {"/min": 1.0},
        "resp_rate": {"/min": 1.0},
        "peak_flow": {"L/min": 1.0, "L/s": 60.0},
    }
)
#: What units are called, in small letters.
KNOWN_UNITS: Mapping[str, str] = MappingProxyType(
    {
        "lbs": "lb",
        "pound": "lb",
        "pounds": "lb",
        "stone": "st",
        "degf": _FAHRENHEIT,
        "f": _FAHRENHEIT,
        "°f": _FAHRENHEIT,
        "degc": "°C",
        "c": "°C",
        "°c": "°C",
        "l/min": "L/min",
        "l/s": "L/s",
        "bpm": "/min",
        "count/min": "/min",
        "breaths/min": "/min",
    }
)
#: No body is as warm in °C, nor as cold in °F.
_BETWEEN = 60
_SIGNS = f"%°/ {string.ascii_letters}"


def unit_of(kind: str, named: str, values: Iterable[str] = ()) -> str:
    """The unit of a measurement by what a file calls it, else by its values, else the diary's."""
    name = named.strip().lower()
    unit = KNOWN_UNITS.get(name, name)
    if unit in FACTORS[kind]:
        return unit
    numbers = [number for value in values if (number := number_in(value)) is not None]
    if kind == "temperature" and numbers and min(numbers) > _BETWEEN:
        return _FAHRENHEIT
    return UNITS[kind]


def measured_value(text: str, kind: str, unit: str) -> float:
    """The value in the diary's own unit, in hundredths.

    Raises:
        Refused: it is no number, or one that can't be measured.
    """
    number = number_in(text.strip().rstrip(_SIGNS))
    if number is None:
        raise Refused("A number is needed here.")
    if number <= 0:
        raise Refused("A measurement is more than 0.")
    if unit == _FAHRENHEIT:
        number = (number - 32) / 1.8
    return round(number * FACTORS[kind][unit], 2)
