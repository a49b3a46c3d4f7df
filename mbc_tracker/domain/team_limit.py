"""The team's own limits for home measurements, as a person types them."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from mbc_tracker.domain.profile import TEAM_LIMITS
from mbc_tracker.errors import Refused


def team_limit_kept(kind: str, text: str) -> str:
    """The limit as the diary keeps it: a whole number, or empty where none was typed.

    Args:
        kind: the measurement, one of ``TEAM_LIMITS``.
        text: what was typed, without or with the sign %.

    Raises:
        Refused: it is no whole number, or beyond what a team would give.
    """
    typed = text.strip().removesuffix("%").strip().replace(",", ".")
    if not typed:
        return ""
    _, (lowest, highest) = TEAM_LIMITS[kind]
    try:
        limit = Decimal(typed)
    except InvalidOperation:
        limit = Decimal("NaN")
    if not (limit.is_finite() and lowest <= limit <= highest and limit == int(limit)):
        raise Refused(
            "Please write a whole number from {lowest} to {highest}.",
            lowest=lowest,
            highest=highest,
        )
    return str(int(limit))
