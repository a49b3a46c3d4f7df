"""What the height of a panel stands for."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from mbc_tracker.domain.symptoms import WORST_RATING
from mbc_tracker.frozen import frozen

_MOST_STEPS = 3  # a panel is too low for more numbers
_LEADS = (1, 2, 5)


@frozen
class Scale:
    """The values at the foot and at the head of a panel, and those with a line and a number."""

    lowest: float
    highest: float
    marks: tuple[float, ...]

    def part(self, value: float) -> float:
        """How far up a value stands: 0 at the foot, 1 at the head."""
        return (value - self.lowest) / (self.highest - self.lowest)


#: Every symptom has the same scale, so that panels can be compared.
RATINGS = Scale(0, WORST_RATING, (0, WORST_RATING / 2, WORST_RATING))

#: What is asked once a week is answered by one of five steps.
STEPS = Scale(0, 4, (0, 2, 4))


def scale_of(values: Sequence[float], least: float = 1.0, most: float = math.inf) -> Scale:
    """A scale of round numbers that holds all values, not all of them at one edge.

    Args:
        values: at least one.
        least: the finest step; a finer one would make noise look like news.
        most: a value that can't be passed, such as 100 %.
    """
    low, high = min(values), max(values)
    step = next(size for size in _steps(least) if _count(low, high, size) <= _MOST_STEPS)
    first, last = math.floor(low / step), math.ceil(high / step)
    if last == first:
        last += 1
    if last * step > most:
        first, last = first - 1, last - 1
    if last == first + 1:
        first -= 1
    marks = tuple(round(n * step, 3) for n in range(first, last + 1))
    return Scale(marks[0], marks[-1], marks)


def _count(low: float, high: float, step: float) -> int:
    return math.ceil(high / step) - math.floor(low / step)


def _steps(least: float) -> Iterator[float]:
    """1, 2, 5, 10, 20, … times the finest step."""
    power = 0
    while True:
        yield from (least * lead * 10.0**power for lead in _LEADS)
        power += 1
