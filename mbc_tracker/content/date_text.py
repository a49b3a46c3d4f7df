"""Dates as people write them: which days a text can mean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import date

from mbc_tracker.content.phrases import Phrases

_CENTURIES = (1900, 2000)
_SHORT, _LONG = 2, 4  # digits of a year
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_BETWEEN = re.compile(r"[\w\s.,/’'-]+")


def days_meant(text: str, phrases: Phrases, latest: date) -> tuple[date, ...]:
    """All days that a text can mean; none where it is no date.

    “4 May 1968”, “May 4, 1968” and “1968-05-04” mean one day. Day and month in digits can mean two,
    and so can a year in two digits. latest: a day after it is none of several that are possible.
    """
    days = list(dict.fromkeys(_readings(text, phrases)))
    return tuple(day for day in days if day <= latest) or tuple(days)


def _readings(text: str, phrases: Phrases) -> Iterator[date]:
    if not _BETWEEN.fullmatch(text):
        return
    parts = _PARTS.findall(text.casefold())
    digits = [part for part in parts if part.isdecimal()]
    fillers = {*phrases.fill("date_fillers").split(), *_folded(phrases.weekdays)}
    fillers |= {*_folded(phrases.weekdays_short)}
    words = [part for part in parts if not part.isdecimal() and part not in fillers]
    month = _month_named(words, phrases)
    for year, first, second in _orders(digits, named=month is not None):
        for one_year in _years(year):
            if month is not None:
                yield from _valid(one_year, month, first)
            elif not words:
                yield from _valid(one_year, second, first)


def _orders(digits: list[str], *, named: bool) -> Iterator[tuple[str, int, int]]:
    """The year, the day and, unless the month is named, the month."""
    if len(digits) != (2 if named else 3):
        return
    if len(digits[0]) == _LONG:
        year, *rest = digits
        if not named:
            rest.reverse()  # nobody writes the day before the month after a year
    else:
        *rest, year = digits
    first, second = int(rest[0]), int(rest[-1])
    yield year, first, second
    if not named and len(digits[0]) != _LONG:
        yield year, second, first


def _month_named(words: list[str], phrases: Phrases) -> int | None:
    """The month that the one word names, in full, in short or between the two, as “Sept” does."""
    if len(words) != 1:
        return None
    (word,) = words
    names = zip(_folded(phrases.months), _folded(phrases.months_short), strict=True)
    for month, (full, short) in enumerate(names, start=1):
        if word in (full, short) or (word.startswith(short) and full.startswith(word)):
            return month
    return None


def _years(written: str) -> Iterator[int]:
    if len(written) == _LONG:
        yield int(written)
    elif len(written) == _SHORT:
        yield from (century + int(written) for century in _CENTURIES)


def _valid(year: int, month: int, day: int) -> Iterator[date]:
    with suppress(ValueError):
        yield date(year, month, day)


def _folded(names: tuple[str, ...]) -> list[str]:
    return [name.casefold() for name in names]
