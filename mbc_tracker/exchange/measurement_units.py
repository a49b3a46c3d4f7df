"""The units in which other programs and people's tables have measurements."""

from __future__ import annotations

import string
from collections.abc import Iterable

from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.units import FACTORS, FAHRENHEIT, KNOWN_UNITS, to_diary_unit
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.written_values import number_in

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
        return FAHRENHEIT
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
    return to_diary_unit(kind, number, unit)
