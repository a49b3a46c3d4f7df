"""The diary as it is seen from one day: nothing dated after that day can be reached."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from mbc_tracker.domain import series
from mbc_tracker.domain.notices.values import Entries
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.series import Values


@dataclass(frozen=True, slots=True)
class DayView:
    """What a condition may ask about the day and the days before it.

    entries: with ratings in the order of the days, one a day. marks: per symptom, the days of
    "my team knows".
    """

    day: date
    entries: Entries
    marks: Mapping[str, tuple[date, ...]]
    profile: Profile

    def on(self, day: date) -> DayView:
        """The diary as it is seen from another day."""
        return replace(self, day=day)

    def value(self, symptom: str) -> int | None:
        """The symptom's value on the day, None where it is not recorded."""
        found = self.last(symptom, 0)
        return found[0][1] if found else None

    def last(self, symptom: str, days: int) -> Values:
        """The values of the day and of so many days before it."""
        values = self.entries.ratings.get(symptom, ())
        first = bisect_left(values, (self.day - timedelta(days=days),))
        return values[first : bisect_left(values, (self.day + timedelta(days=1),))]

    def usual(self, symptom: str) -> float | None:
        """The person's own usual as known on the day."""
        values = self.entries.ratings.get(symptom, ())
        first = values[0][0] if values else None
        start = series.baseline_start(first, self.marks.get(symptom, ()), self.day)
        return None if start is None else series.usual(values, start, self.day)

    def median_7_days(self, symptom: str, weeks_ago: int = 0) -> float | None:
        """The median of the seven days that end on the day, or some weeks before it."""
        values = self.entries.ratings.get(symptom, ())
        return series.median_7_days(values, self.day - timedelta(weeks=weeks_ago))

    def team_knows(self, symptom: str) -> bool:
        """Whether there is a mark on the day or before it."""
        return any(mark <= self.day for mark in self.marks.get(symptom, ()))

    def answers(self, symptom: str) -> tuple[str, ...]:
        """The day's answers in words: one, or several where moments were added."""
        given = self.entries.choices.get(symptom, ())
        return tuple(sorted({answer for day, answer in given if day == self.day}))

    def signs(self) -> tuple[str, ...]:
        """The emergency signs ticked on the day."""
        return tuple(sorted({sign for day, sign in self.entries.signs if day == self.day}))

    def temperature(self) -> float | None:
        """The highest temperature measured on the day."""
        given = (degrees for day, degrees in self.entries.temperatures if day == self.day)
        return max(given, default=None)


def day_view(
    entries: Entries, marks: Iterable[BaselineReset], profile: Profile, day: date
) -> DayView:
    """Put the entries in order, once for all rules."""
    days: dict[str, tuple[date, ...]] = {}
    for mark in marks:
        days[mark.symptom] = (*days.get(mark.symptom, ()), mark.day)
    ratings = {key: tuple(dict(sorted(values)).items()) for key, values in entries.ratings.items()}
    return DayView(day, replace(entries, ratings=ratings), days, profile)
