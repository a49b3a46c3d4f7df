"""How the scales of other programs and of people's own tables become ratings from 0 to 10.

Each is offered openly, and the original stays beside the rating in a note.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from statistics import median
from types import MappingProxyType

from mbc_tracker.domain.symptoms import WORST_RATING
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.import_words import agreement_called, severity_called
from mbc_tracker.exchange.written_values import number_in

AS_IS, WORDS, YES_NO = "0-10", "words", "yes-no"

#: The middle of each band of ratings (``domain.symptoms.BANDS``), and the worst there can be.
SEVERITIES: Mapping[str, int] = MappingProxyType(
    {"none": 0, "mild": 2, "moderate": 5, "severe": 8, "worst": WORST_RATING}
)
#: The lowest value of a scale, and the rating for it and each one after it. From 1 to 3, 4 or 5
#: the lowest is the mildest; where it says that there is none, the name of the scale ends so.
_STEPS: Mapping[str, tuple[int, tuple[float, ...]]] = MappingProxyType(
    {
        "0-3": (0, (0, 2, 5, 8)),
        "0-4": (0, (0, 2, 5, 8, 10)),
        "0-5": (0, (0, 2, 4, 6, 8, 10)),
        AS_IS: (0, tuple(range(11))),
        "0-100": (0, tuple(step / 10 for step in range(101))),
        "1-3": (1, (2, 5, 8)),
        "1-4": (1, (2, 5, 8, 10)),
        "1-5": (1, (2, 4, 6, 8, 10)),
        "1-5-none": (1, (0, 2, 5, 8, 10)),
        "1-10": (1, tuple(range(1, 11))),
    }
)
#: Every scale by its name, in the order in which they are offered.
SCALES = (AS_IS, WORDS, YES_NO, *(name for name in _STEPS if name != AS_IS))


def rating_of(value: str, scale: str) -> int:
    """The rating for a value on a scale, half of one rounded up.

    Raises:
        Refused: there is no such value on the scale.
    """
    rating = _in_words(value) if scale == WORDS else _in_steps(value, scale)
    if rating is None:
        raise Refused("“{value}” is not on the scale {scale}.", value=excerpt(value), scale=scale)
    return rating


def _in_words(value: str) -> int | None:
    return SEVERITIES.get(severity_called(value))


def _in_steps(value: str, scale: str) -> int | None:
    lowest, ratings = _STEPS[scale]
    number = number_in(value)
    if number is None or not lowest <= number <= lowest + len(ratings) - 1:
        return None
    below = int(number) - lowest
    above = min(below + 1, len(ratings) - 1)
    between = ratings[below] + (ratings[above] - ratings[below]) * (number % 1)
    return max(int(between + 0.5), 1 if between else 0)  # a little is never “none”


def is_yes(value: str, scale: str) -> bool:
    """Whether a value says that something was there.

    Raises:
        Refused: it says neither yes nor no.
    """
    word = agreement_called(value)
    if word:
        return word == "yes"
    severity = severity_called(value)
    if severity:
        return severity != "none"
    number = number_in(value)
    if number is None:
        raise Refused("“{value}” is neither yes nor no.", value=excerpt(value))
    return number > (_STEPS[scale][0] if scale.endswith("-none") else 0)


def scale_of(values: Iterable[str]) -> str:
    """The scale that a column's values may be on; empty where they are on none.

    It is a proposal: numbers up to 10 may be on another scale, too. A single larger one among them
    is taken for a slip.
    """
    values = [value for value in values if value]
    if not values:
        return ""
    if all(map(severity_called, values)):
        return WORDS
    if all(map(agreement_called, values)):
        return YES_NO
    numbers = [number_in(value) for value in values]
    if any(number is None or number < 0 for number in numbers):
        return ""
    middle = median(number for number in numbers if number is not None)
    return AS_IS if middle <= WORST_RATING else "0-100" if middle <= 100 else ""  # noqa: PLR2004
