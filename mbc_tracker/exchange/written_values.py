"""Dates, clock times and numbers as people, spreadsheets and phones write them.

Day and month are never guessed: where a file's dates can be read both ways, it is asked
(``DateOrderNeeded``).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time
from enum import StrEnum
from functools import cache
from math import isfinite

from mbc_tracker.domain.period import not_too_early, not_too_late
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.import_words import months
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message

#: One sentence for every row: which row it is about stands beside it.
UNREADABLE_DATE = Message(
    "The date can't be read. If a spreadsheet has changed it, give that column the form "
    "year-month-day there, and save the file again."
)
_ISO = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_NUMERIC = re.compile(r"([0-9]{1,2})([-/.])\s?([0-9]{1,2})\2\s?([0-9]{4}|[0-9]{2})")
#: “18 Nov 2026”, “8th Dec 2021”, “18-Nov-26”, “18. November 2026”
_DAY_MONTH = re.compile(
    r"([0-9]{1,2})(?:st|nd|rd|th|\.)?[ -]?([^\W\d_]{3,})\.?,?[ -]([0-9]{4}|[0-9]{2})"
)
#: “Nov 18, 2026”, “November 18 2026”
_MONTH_DAY = re.compile(r"([^\W\d_]{3,})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})")
_CLOCK = re.compile(
    r"([0-9]{1,2})[:.h]([0-9]{2})(?:[:.]([0-9]{2})(?:[.,][0-9]{1,9})?)?\s*([ap])?\.?(?:m\.?)?",
    re.IGNORECASE,
)
_INSTANT = re.compile(r"(.*?[0-9])(?:[ T]+|, )([0-9]{1,2}[:.h][0-9]{2}.*)")
_OFFSET = re.compile(r"\s*(?:Z|UTC|GMT|[+-][0-9]{2}:?[0-9]{2})$")
_NUMBER = re.compile(r"[-−]?[0-9]{1,12}(?:[.,][0-9]{1,12})?")
#: Characters of a date with its clock time. Patterns are not tried on longer texts, where some of
#: them would take minutes.
_LONGEST = 80
#: Years written with two digits before this are of the century that has begun last.
_PIVOT = 70
_NOON, _NO_HOUR, _MINUTES = 12, 24, 60


class DateOrder(StrEnum):
    """Which of two numbers in a date is the day."""

    DAY_FIRST = "day-first"
    MONTH_FIRST = "month-first"


class DateOrderNeeded(Refused):
    """All dates of a file can be read with the day first or with the month first.

    example: one of them as it stands there. readings: what it means in either order.
    """

    def __init__(self, example: str, readings: dict[DateOrder, date]) -> None:
        day_first, month_first = readings.values()
        example = excerpt(example)
        message = Message(
            "“{example}” in this file can be {day_first} or {month_first}. Say which with "
            "--dates day-first or --dates month-first.",
            example=example,
            day_first=day_first,
            month_first=month_first,
        )
        super().__init__(message)
        self.example, self.readings = example, readings


@frozen
class NumericDate:
    """A date of which it is not known yet whether its day or its month stands first."""

    first: int
    second: int
    year: int

    def read(self, order: DateOrder) -> date | None:
        """The day that it is in an order; None where there is no such day."""
        pair = (
            (self.second, self.first) if order is DateOrder.DAY_FIRST else (self.first, self.second)
        )
        return _day(self.year, *pair)


def day_part(text: str) -> date | NumericDate | None:
    """What a text says as a date, without any clock time behind it; None if it is no date."""
    return _day_part(split_instant(text)[0]) if len(text) <= _LONGEST else None


@cache
def _day_part(text: str) -> date | NumericDate | None:
    if match := _ISO.fullmatch(text):
        return _day(int(match[1]), int(match[3]), int(match[4]))
    if match := _NUMERIC.fullmatch(text):
        numeric = NumericDate(int(match[1]), int(match[3]), _year(match[4]))
        # With dots the day stands first wherever people write so.
        return numeric.read(DateOrder.DAY_FIRST) if match[2] == "." else numeric
    if match := _DAY_MONTH.fullmatch(text):
        return _day(_year(match[3]), months().get(match[2].lower(), 0), int(match[1]))
    if match := _MONTH_DAY.fullmatch(text):
        return _day(int(match[3]), months().get(match[1].lower(), 0), int(match[2]))
    return None


def _year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) > 2 else year + (2000 if year < _PIVOT else 1900)  # noqa: PLR2004


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def date_order(texts: Iterable[str]) -> DateOrder:
    """The order of the dates in a file, found out from all of them.

    Raises:
        DateOrderNeeded: they can be read both ways.
        Refused: some can be read one way only, and others only the other way.
    """
    both: tuple[str, dict[DateOrder, date]] | None = None
    certain: dict[DateOrder, str] = {}
    for text in texts:
        part = day_part(text)
        if not isinstance(part, NumericDate):
            continue
        days = {order: day for order in DateOrder if (day := part.read(order)) is not None}
        if len(days) == 1:
            certain.setdefault(next(iter(days)), text)
        elif both is None and len(set(days.values())) > 1:
            both = text, days
    if len(certain) > 1:
        one, other = certain.values()
        raise Refused(
            "Day and month are in different orders in this file: “{one}” and “{other}”. "
            "Give the dates one form, year-month-day, and save it again.",
            one=excerpt(one),
            other=excerpt(other),
        )
    if not certain and both is not None:
        raise DateOrderNeeded(*both)
    return next(iter(certain), DateOrder.DAY_FIRST)


def read_date(text: str, order: DateOrder) -> date:
    """The day that a text says.

    Raises:
        Refused: it says none, or one that nobody's diary has.
    """
    part = day_part(text)
    day = part.read(order) if isinstance(part, NumericDate) else part
    if day is None:
        raise Refused(UNREADABLE_DATE)
    return not_too_late(not_too_early(day))


def split_instant(text: str) -> tuple[str, str]:
    """The date and the clock time in a text such as “18/11/2026 07:30”; the time may be empty.

    An offset from UTC behind it is dropped: the day is the one that the person saw.
    """
    text = text.strip()
    if len(text) <= _LONGEST and (match := _INSTANT.fullmatch(text)):
        return match[1].rstrip(","), _OFFSET.sub("", match[2])
    return text, ""


def read_clock(text: str) -> time | None:
    """The clock time that a text says, in whole minutes; None for an empty one.

    Raises:
        Refused: it says none.
    """
    text = text.strip()
    if not text:
        return None
    match = _CLOCK.fullmatch(text)
    hour = _hour(int(match[1]), (match[4] or "").lower()) if match else _NO_HOUR
    if match is None or hour >= _NO_HOUR or int(match[2]) >= _MINUTES:
        raise Refused("“{text}” is not a time such as 14:30.", text=excerpt(text))
    return time(hour, int(match[2]))


def _hour(hour: int, half: str) -> int:
    if not half:
        return hour
    return hour % _NOON + (_NOON if half == "p" else 0) if 1 <= hour <= _NOON else _NO_HOUR


def number_in(text: str) -> float | None:
    """The number that a text is, with a point or a comma in it; None if it is none."""
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    number = float(text.replace(",", ".").replace("−", "-"))
    return number if isfinite(number) else None
