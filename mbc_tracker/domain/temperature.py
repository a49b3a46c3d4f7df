"""Fever limits as people write them; the diary keeps degrees Celsius."""

from __future__ import annotations

import re
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal, InvalidOperation

from mbc_tracker.domain.profile import FEVER_LIMITS
from mbc_tracker.domain.units import CELSIUS, FAHRENHEIT
from mbc_tracker.errors import Refused
from mbc_tracker.message import Message

_TYPED = re.compile(r"(\d{1,3}(?:[.,]\d{1,6})?)\s*°?\s*([CF]?)", re.IGNORECASE)
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")


def limit_kept(text: str, unit: str) -> str:
    """A fever limit as it is kept, in °C: typed as “38,0”, “100.4” or “100.4 °F”.

    A number without a unit that no team would give in ``unit`` is read in the other one. It is
    rounded down to a hundredth: a fever that is just as high as the limit has reached it.

    Raises:
        Refused: it is no number, or no limit that a team would give.
    """
    if not text.strip():
        return ""
    typed = _TYPED.fullmatch(text.strip())
    if typed:
        number, named = Decimal(typed[1].replace(",", ".")), typed[2].upper()
        units = (f"°{named}",) if named else (unit, FAHRENHEIT if unit == CELSIUS else CELSIUS)
        for each in units:
            lowest, highest = _bounds(each)
            if lowest <= number <= highest:
                return _plain(_celsius(number, each).quantize(_HUNDREDTH, ROUND_FLOOR))
    lowest, highest = _bounds(unit)
    raise Refused(
        "Please write a temperature from {lowest} to {highest} {unit}.",
        lowest=_written(lowest),
        highest=_written(highest),
        unit=unit,
    )


def limit_shown(kept: str, unit: str) -> str:
    """A kept fever limit in a unit, to the tenth or, in °C, just as it counts.

    It is empty where there is no limit that can be read.
    """
    try:
        limit = Decimal(kept)
    except InvalidOperation:
        return ""
    if not limit.is_finite():
        return ""
    exact = unit == CELSIUS and limit != limit.quantize(_TENTH)
    return _plain(limit) if exact else str(_in_tenths(limit, unit))


def _bounds(unit: str) -> tuple[Decimal, Decimal]:
    lowest, highest = (_in_tenths(Decimal(limit), unit) for limit in FEVER_LIMITS)
    return lowest, highest


def _in_tenths(celsius: Decimal, unit: str) -> Decimal:
    degrees = celsius * Decimal("1.8") + 32 if unit == FAHRENHEIT else celsius
    return degrees.quantize(_TENTH, ROUND_HALF_UP)


def _celsius(degrees: Decimal, unit: str) -> Decimal:
    return (degrees - 32) / Decimal("1.8") if unit == FAHRENHEIT else degrees


def _written(tenths: Decimal) -> Message:
    """A number with one decimal, with the mark of the language that it is said in."""
    whole, _, tenth = str(tenths).partition(".")
    return Message("{whole}.{tenth}", whole=whole, tenth=tenth)


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"
