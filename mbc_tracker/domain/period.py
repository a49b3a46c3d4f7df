"""A closed range of calendar days, and the ranges that can be chosen by name."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from enum import StrEnum

from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message

FIRST_DAY = date(1900, 1, 1)
#: Later ones are slips, and some calendars could not count on from them.
LAST_DAY = date(2199, 12, 31)
#: Days before today whose gaps are pointed out.
DAYS_LOOKED_BACK = 7


@frozen
class Period:
    """From ``first`` to ``last``, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise Refused(
                "The period ends ({last}) before it starts ({first}).",
                last=self.last,
                first=self.first,
            )

    def __len__(self) -> int:
        return (self.last - self.first).days + 1

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(days=n) for n in range(len(self)))

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def widened(self, days_before: int) -> Period:
        """The period with some days before it, for medians that look back."""
        return Period(self.first - timedelta(days=days_before), self.last)


class Range(StrEnum):
    """The ranges that Trends and Report offer."""

    TWO_WEEKS = "2w"
    MONTH = "1m"
    THREE_MONTHS = "3m"
    YEAR = "1y"
    SINCE_VISIT = "visit"
    ALL = "all"


_DAYS = {Range.TWO_WEEKS: 14, Range.MONTH: 30, Range.THREE_MONTHS: 92, Range.YEAR: 365}


def period_of(
    chosen: Range, today: date, first_entry: date | None, last_visit: date | None
) -> Period:
    """The days that a named range stands for.

    Without a visit on record 'since last visit' is three months; without any entry 'all' is too.
    """
    start = {Range.SINCE_VISIT: last_visit, Range.ALL: first_entry}.get(chosen)
    if start is None or start > today:
        start = today - timedelta(days=_DAYS.get(chosen, _DAYS[Range.THREE_MONTHS]) - 1)
    return Period(start, today)


def parse_day(text: str) -> date:
    """Read an ISO date; Refused says how one is written."""
    try:
        day = date.fromisoformat(text)
    except ValueError as error:
        message = Message(
            "“{text}” is not a date; write it as year-month-day, such as 2026-11-22.",
            text=excerpt(text),
        )
        raise Refused(message) from error
    return not_too_late(not_too_early(day))


def missing_days(recorded: Collection[date], first: date | None, today: date) -> tuple[date, ...]:
    """The days of the week before ``today`` that are not recorded, the earliest first.

    first: the first day with an entry; days before it were never meant to be recorded.
    """
    if first is None:
        return ()
    days = (today - timedelta(days=back) for back in range(DAYS_LOOKED_BACK, 0, -1))
    return tuple(day for day in days if day >= first and day not in recorded)


def not_too_late(day: date) -> date:
    """Give the day back; Refused for years that nobody plans for."""
    if day > LAST_DAY:
        raise Refused(
            "The diary ends with the year {year}, and {day} is after that.",
            year=LAST_DAY.year,
            day=day,
        )
    return day


def not_too_early(day: date) -> date:
    """Give the day back; Refused for years that can only be a slip of the finger."""
    if day < FIRST_DAY:
        raise Refused(
            "The diary starts with the year {year}, and {day} is before that.",
            year=FIRST_DAY.year,
            day=day,
        )
    return day
