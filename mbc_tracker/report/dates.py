"""Days as the report writes them: as short as they can be read without doubt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.frozen import frozen

_DAY = timedelta(days=1)
#: So many days one after the other are written as a run, “25–27 Jan”.
_RUN = 3


@frozen
class Dates:
    """Writes days of one period."""

    period: Period
    words: Words

    def day(self, day: date) -> str:
        """“22 Nov”, or “22 Nov 2026” where the year is not plain."""
        one_year = self.period.first.year == self.period.last.year == day.year
        return self.words.date_short(day) if one_year else self.words.date_numeric(day)

    def between(self, first: date, last: date) -> str:
        """“2 Sep – 7 Sep”, or the one day."""
        if first == last:
            return self.day(first)
        return self.words.phrases.fill("period", first=self.day(first), last=self.day(last))


def span(first: date, last: date, words: Words, *, year: bool = True) -> str:
    """“25–27 Jan 2025”, “30 Jan – 2 Feb 2025”, “30 Nov 2024 – 2 Feb 2025”, or the one day."""
    end = words.date_numeric(last) if year else words.date_short(last)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        days = words.phrases.fill("date_run", first=_day(first, words), last=last.day)
        month = words.phrases.month_short(last)
        if year:
            return words.phrases.fill("date_numeric", day=days, month=month, year=last.year)
        return words.phrases.fill("date_short", day=days, month=month)
    begin = words.date_short(first) if first.year == last.year else words.date_numeric(first)
    return words.phrases.fill("period", first=begin, last=end)


def listing(days: Sequence[date], words: Words) -> str:
    """“14 and 15 May 2025”, “3 Jan and 2–4 Feb 2026”: month and year stand once where they can.

    “May 14 and May 15, 2025” where the month leads: a day alone would be taken for one of the month
    before it.
    """
    stretches = tuple(_stretches(days))
    return words.listing([_short(stretches, place, words) for place in range(len(stretches))])


def last_run(days: Sequence[date]) -> tuple[date, date]:
    """The first and the last of the latest days that follow one another."""
    *_, run = _runs(days)
    return run[0], run[-1]


def runs(days: Sequence[date]) -> tuple[tuple[date, ...], ...]:
    """The days as groups of those that follow one another."""
    return tuple(_runs(days))


def _short(stretches: Sequence[tuple[date, date]], place: int, words: Words) -> str:
    first, last = stretches[place]
    following = stretches[place + 1][0] if place + 1 < len(stretches) else None
    if following is None or following.year != last.year or first.year != last.year:
        return span(first, last, words)
    if following.month != last.month or first.month != last.month or _month_leads(words):
        return span(first, last, words, year=False)
    end = _day(last, words)
    if first == last:
        return end
    return words.phrases.fill("date_run", first=_day(first, words), last=end)


def _day(day: date, words: Words) -> str:
    """The day alone, whose month stands behind it."""
    return words.phrases.fill("date_day", day=day.day)


def _month_leads(words: Words) -> bool:
    """Whether people write “Nov 22”, as in American English."""
    return words.phrases.texts["date_short"].startswith("{month}")


def _stretches(days: Sequence[date]) -> Iterator[tuple[date, date]]:
    for run in _runs(days):
        if len(run) >= _RUN:
            yield run[0], run[-1]
        else:
            yield from ((day, day) for day in run)


def _runs(days: Iterable[date]) -> Iterator[tuple[date, ...]]:
    """Groups of days that follow one another; there has to be at least one day."""
    run: tuple[date, ...] = ()
    for day in days:
        if run and day - run[-1] != _DAY:
            yield run
            run = ()
        run = (*run, day)
    yield run
