"""Where the words of events find room above a chart, so that none touches another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mbc_tracker.frozen import frozen

#: With more rows than these the chart would be lost under its words; further events keep their
#: line, and their words stand in the table and in the read-out of their day.
MOST_ROWS = 3

#: Words that stand before their line would be read as those of another line this many gaps before.
_ASTRAY = 4


@frozen
class LabelRequest:
    """An event's line at ``x`` and the width of the words beside it, in points."""

    x: float
    width: float


@frozen
class LabelPosition:
    """Left and right edge of the words in points, and their row, counted upwards from the chart.

    line: the x of the event's own line.
    """

    left: float
    right: float
    row: int
    line: float


def place_labels(
    requests: Sequence[LabelRequest], left: float, right: float, gap: float
) -> tuple[LabelPosition | None, ...]:
    """Find room for each, None where there is none. A line goes down from its words to the chart.

    The last event comes first and lowest, because the words run to the right: the line of an
    earlier one then passes on the free side.

    Args:
        requests: the lines, from left to right.
        left: where the chart begins, in points.
        right: where it ends, in points.
        gap: between a line and its words, and between words, in points.
    """
    positions: list[LabelPosition | None] = []
    lines = [request.x for request in requests]
    for number, request in reversed(list(enumerate(requests))):
        taken = [position for position in positions if position is not None]
        nearest = max([left, *(x + _ASTRAY * gap for x in lines[:number])])
        fitting = (
            position
            for position in _choices(request, gap)
            if position.right <= right
            and position.left >= (left if position.left > request.x else nearest)
            and _free(position, taken, gap)
        )
        positions.append(next(fitting, None))
    return tuple(reversed(positions))


def _choices(request: LabelRequest, gap: float) -> Iterator[LabelPosition]:
    """Behind the line if there is room in any row, otherwise before it."""
    for left in (request.x + gap, request.x - gap - request.width):
        for row in range(MOST_ROWS):
            yield LabelPosition(left, left + request.width, row, request.x)


def _free(position: LabelPosition, taken: Sequence[LabelPosition], gap: float) -> bool:
    return not any(_touch(position, other, gap) for other in taken)


def _touch(one: LabelPosition, other: LabelPosition, gap: float) -> bool:
    if one.row == other.row and one.left < other.right + gap and other.left < one.right + gap:
        return True
    return _crosses(one, other, gap) or _crosses(other, one, gap)


def _crosses(upper: LabelPosition, lower: LabelPosition, gap: float) -> bool:
    """Whether the line of words higher up runs through words that stand lower."""
    return upper.row >= lower.row and lower.left - gap < upper.line < lower.right + gap
