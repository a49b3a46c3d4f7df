"""Made-up people: how bad their seven core symptoms are on each day. Assumptions, not patients."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import sqrt

CORE = (
    *("breathlessness", "cough", "chest_pain", "wheeze"),
    *("hoarseness", "tiredness", "appetite_loss"),
)
WEEKS = 26
DAYS = WEEKS * 7
#: Day-to-day noise goes on into the next day by this.
_CORRELATION = 0.5
_WORST = 10

#: The middle of a symptom on a day, the first one 0.
Middle = Callable[[int], float]


@dataclass(frozen=True)
class Person:
    """How a made-up person is.

    middles: of each symptom. spread: how far a day is from its middle, about. quiet: instead, the
    share of values that are 1, the rest 0. share: the part of days that is recorded; weekly: one
    in seven. begun: the day on which a change begins that is to be noticed.
    """

    middles: Mapping[str, Middle]
    spread: float
    quiet: float | None = None
    share: float = 0.85
    weekly: bool = False
    begun: int | None = None


def level(number: float) -> Middle:
    """The same on every day."""
    return step(number, number, 0)


def step(before: float, after: float, begun: int) -> Middle:
    """A middle that changes on a day and stays so."""
    return lambda day: after if day >= begun else before


def slope(before: float, per_day: float, begun: int) -> Middle:
    """A middle that rises from a day on."""
    return lambda day: before + max(0, day - begun) * per_day


def diary(person: Person, chance: random.Random) -> list[dict[str, int]]:
    """The values of each day; an empty one is not recorded."""
    noise = dict.fromkeys(CORE, 0.0)
    offset = chance.randrange(7)
    days = []
    for day in range(DAYS):
        values = {symptom: _value(person, symptom, day, noise, chance) for symptom in CORE}
        recorded = day % 7 == offset if person.weekly else chance.random() < person.share
        days.append(values if recorded else {})
    return days


def _value(
    person: Person, symptom: str, day: int, noise: dict[str, float], chance: random.Random
) -> int:
    fresh = chance.gauss(0, sqrt(1 - _CORRELATION**2))
    noise[symptom] = _CORRELATION * noise[symptom] + fresh
    middle = person.middles[symptom](day)
    if person.quiet is not None and not middle:
        return int(chance.random() < person.quiet)
    spread = person.spread if middle or person.spread else 0.0
    return min(_WORST, max(0, round(middle + spread * noise[symptom])))
