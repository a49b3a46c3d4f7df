"""Days as the report writes them: with the year only where there is more than one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event


@dataclass(frozen=True, slots=True)
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

    def event(self, event: Event) -> str:
        """When something happened."""
        return self.between(event.day, event.end)
