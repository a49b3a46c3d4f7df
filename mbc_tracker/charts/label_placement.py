"""Where the words of events find room above a chart, so that none touches another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

#: With more rows than these the chart would be lost under its words; further events keep their
#: line, and their words stand in the table and in the read-out of their day.
MOST_ROWS = 3

#: Words that stand before their line would be read as those of another line this many gaps before.
_ASTRAY = 4


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A line at ``x`` that wants words of this width beside it."""

    x: float
    width: float


@dataclass(frozen=True, slots=True)
class LabelPosition:
    """The words' left edge and their row, counted upwards from the chart. line: its own x."""

    left: float
    right: float
    row: int
    line: float


def place_labels(
    wanted: Sequence[LabelRequest], left: float, right: float, gap: float
) -> tuple[LabelPosition | None, ...]:
    """Find room for each, None where there is none. A line goes down from its words to the chart.

    The last event comes first and lowest, because the words run to the right: the line of an
    earlier one then passes on the free side.

    Args:
        wanted: the lines, from left to right.
        left: where the chart begins.
        right: where it ends.
        gap: between a line and its words, and between words.
    """
    spots: list[LabelPosition | None] = []
    lines = [one.x for one in wanted]
    for number, one in reversed(list(enumerate(wanted))):
        taken = [spot for spot in spots if spot is not None]
        nearest = max([left, *(x + _ASTRAY * gap for x in lines[:number])])
        fitting = (
            spot
            for spot in _choices(one, gap)
            if spot.right <= right
            and spot.left >= (left if spot.left > one.x else nearest)
            and _free(spot, taken, gap)
        )
        spots.append(next(fitting, None))
    return tuple(reversed(spots))


def _choices(one: LabelRequest, gap: float) -> Iterator[LabelPosition]:
    """Behind the line if there is room in any row, otherwise before it."""
    for left in (one.x + gap, one.x - gap - one.width):
        for row in range(MOST_ROWS):
            yield LabelPosition(left, left + one.width, row, one.x)


def _free(spot: LabelPosition, taken: Sequence[LabelPosition], gap: float) -> bool:
    return not any(_touch(spot, other, gap) for other in taken)


def _touch(one: LabelPosition, other: LabelPosition, gap: float) -> bool:
    if one.row == other.row and one.left < other.right + gap and other.left < one.right + gap:
        return True
    return _crosses(one, other, gap) or _crosses(other, one, gap)


def _crosses(upper: LabelPosition, lower: LabelPosition, gap: float) -> bool:
    """Whether the line of words higher up runs through words that stand lower."""
    return upper.row >= lower.row and lower.left - gap < upper.line < lower.right + gap
