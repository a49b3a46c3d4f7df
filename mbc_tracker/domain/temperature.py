"""Body temperatures as people write them; the diary keeps degrees Celsius."""

from __future__ import annotations

from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal, InvalidOperation

from mbc_tracker.domain.profile import FEVER_LIMITS
from mbc_tracker.errors import Refused

#: Where a thermometer shows degrees Fahrenheit, by ISO code.
_FAHRENHEIT = frozenset({"US"})
_TENTH, _HUNDREDTH = Decimal("0.1"), Decimal("0.01")


def unit(country: str) -> str:
    """“°C” or “°F”, as thermometers of a country have it."""
    return "°F" if country in _FAHRENHEIT else "°C"


def limit_kept(text: str, country: str) -> str:
    """A fever limit as it is kept, in °C, from what was typed in the country's unit.

    It is rounded down to a hundredth: a fever that is just as high as the limit has reached it.

    Raises:
        Refused: it is no number, or no limit that a team would give.
    """
    if not text.strip():
        return ""
    try:
        typed = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        typed = Decimal("NaN")
    lowest, highest = (_shown(Decimal(limit), country) for limit in FEVER_LIMITS)
    if not (typed.is_finite() and lowest <= typed <= highest):
        raise Refused(f"Please write a temperature from {lowest} to {highest} {unit(country)}.")
    kept = (typed - 32) / Decimal("1.8") if unit(country) == "°F" else typed
    return str(kept.quantize(_HUNDREDTH, ROUND_FLOOR).normalize())


def limit_shown(kept: str, country: str) -> str:
    """A kept fever limit in the country's unit; empty where there is none that can be read."""
    try:
        limit = Decimal(kept)
    except InvalidOperation:
        return ""
    return str(_shown(limit, country)) if limit.is_finite() else ""


def _shown(celsius: Decimal, country: str) -> Decimal:
    degrees = celsius * Decimal("1.8") + 32 if unit(country) == "°F" else celsius
    return degrees.quantize(_TENTH, ROUND_HALF_UP)
