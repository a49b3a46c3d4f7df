"""What a person types of a home measurement: read, limited, asked about and shown."""

from __future__ import annotations

import re
from datetime import date, time
from math import ceil, floor

from mbc_tracker.domain.measurements import HARD_LIMITS, SOFT_LIMITS
from mbc_tracker.domain.records import Measurement
from mbc_tracker.domain.text import decimal_number, excerpt
from mbc_tracker.domain.units import (
    CELSIUS,
    DECIMALS,
    FACTORS,
    FAHRENHEIT,
    KNOWN_UNITS,
    POUNDS,
    POUNDS_IN_A_STONE,
    from_diary_unit,
    to_diary_unit,
)
from mbc_tracker.errors import Refused
from mbc_tracker.message import Message

_NUMBER = r"(\d{1,4}(?:[.,٫]\d{1,6})?)"
_VALUE = re.compile(rf"{_NUMBER}\s*([^\d\s.,][^\d.,]*)?")
#: “11 st 4”, “11 stone 4 lb”: stones and then pounds.
_STONES = re.compile(rf"(\d{{1,2}})\s*(?:st|stones?)\s*{_NUMBER}\s*(?:lbs?|pounds?)?")
#: “14:30”, or with the half of the day: “2:30 pm”, “2:30 p. m.”.
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?:\s*([ap])\.?\s*m\.?)?", re.IGNORECASE)
_HOURS, _HALF, _MINUTES = 24, 12, 60

#: A number between these is a temperature in °C or in °F, and never both.
_WARMEST_CELSIUS = 60

#: A weight that differs by more than so much in each week since the one before is asked about.
_WEEK = 7
_PERCENT_A_WEEK, _MOST_PERCENT = 5, 25


def read_value(kind: str, text: str, unit: str) -> float:
    """A measurement in the diary's unit, from what was typed: “64,2”, “155 lb”, “100.4F”.

    unit: counts where none is named in the text. A temperature that nobody has in that unit is
    taken as one in the other.

    Raises:
        Refused: it is no such number, or beyond what can be measured on a person.
    """
    numbers = _number_and_unit(kind, text.strip(), unit)
    if numbers is None:
        raise Refused(_wanted(kind, unit))
    number, named = numbers
    value = to_diary_unit(kind, round(number, DECIMALS.get(named, 2)), named)
    lowest, highest = HARD_LIMITS[kind]
    if not lowest <= value <= highest or (unit not in DECIMALS and value != int(value)):
        is_named = any(letter.isalpha() for letter in text)
        raise Refused(_wanted(kind, read_unit(kind, text, unit) if is_named else unit))
    return value


def read_unit(kind: str, text: str, unit: str) -> str:
    """The unit that a value was typed in, to answer in it; ``unit`` where that can't be said."""
    numbers = _number_and_unit(kind, text.strip(), unit)
    return numbers[1] if numbers and numbers[1] in DECIMALS else unit


def needs_check(kind: str, value: float, day: date, before: Measurement | None = None) -> bool:
    """Whether to ask if it was meant, as it is more likely a slip than a measurement.

    before: the reading before it, which a weight is compared with.
    """
    if kind == "weight" and before is not None:
        weeks = max(1, ceil((day - before.day).days / _WEEK))
        percent = min(_PERCENT_A_WEEK * weeks, _MOST_PERCENT)
        return abs(value - before.value) * 100 > percent * before.value
    lowest, highest = SOFT_LIMITS[kind]
    return not lowest <= value <= highest


def value_text(kind: str, value: float, unit: str) -> str:
    """A kept value in a unit, without the unit's name: “64.0”, “100.4”, “96”."""
    return number_text(from_diary_unit(kind, value, unit), unit)


def number_text(number: float, unit: str) -> str:
    """A number in a unit with as many decimals as that has."""
    text = f"{number:.{DECIMALS.get(unit, 2)}f}"
    least = 1 if unit in DECIMALS else 0
    whole, _, fraction = text.partition(".")
    fraction = fraction[:least] + fraction[least:].rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def read_clock(text: str) -> time | None:
    """A clock time as people type it, “8:05”, “14.30” or “2:30 pm”; None where nothing is typed.

    Raises:
        Refused: it is not a clock time.
    """
    typed = text.strip()
    if not typed:
        return None
    match = _CLOCK.fullmatch(typed)
    if match:
        hour, minute, half = int(match[1]), int(match[2]), (match[3] or "").lower()
        is_hour = 1 <= hour <= _HALF if half else hour < _HOURS
        if is_hour and minute < _MINUTES:
            return time(hour % _HALF + _HALF * (half == "p") if half else hour, minute)
    raise Refused(
        "“{typed}” is not a clock time. Please write it such as 14:30.", typed=excerpt(typed)
    )


def _number_and_unit(kind: str, text: str, unit: str) -> tuple[float, str] | None:
    """The number and its unit, named or not; None if the text is neither."""
    stones = _STONES.fullmatch(text.casefold()) if kind == "weight" else None
    if stones:
        return int(stones[1]) * POUNDS_IN_A_STONE + decimal_number(stones[2]), POUNDS
    match = _VALUE.fullmatch(text)
    if match is None:
        return None
    number, name = decimal_number(match[1]), (match[2] or "").strip().casefold()
    named = KNOWN_UNITS.get(name, name)
    if named in FACTORS[kind]:
        return number, named
    if name:
        return None
    if kind == "temperature" and unit in {CELSIUS, FAHRENHEIT}:
        unit = CELSIUS if number < _WARMEST_CELSIUS else FAHRENHEIT
    return number, unit


def _wanted(kind: str, unit: str) -> Message:
    """What can be typed, in the person's unit."""
    lowest, highest = (from_diary_unit(kind, limit, unit) for limit in HARD_LIMITS[kind])
    limits = {"lowest": ceil(lowest), "highest": floor(highest)}
    if unit == "/min":
        return Message("Please write a whole number from {lowest} to {highest} a minute.", **limits)
    if unit in DECIMALS:
        return Message(
            "Please write a number from {lowest} to {highest}\N{NO-BREAK SPACE}{unit}.",
            **limits,
            unit=unit,
        )
    return Message(
        "Please write a whole number from {lowest} to {highest}\N{NO-BREAK SPACE}{unit}.",
        **limits,
        unit=unit,
    )
