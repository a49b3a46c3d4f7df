"""Reading just those values that a usual can be taken from, however long the diary is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import TypeAlias

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import BaselineReset
from mbc_tracker.domain.usual import (
    BASELINE_DAYS,
    LATER_FROM,
    SEVENTH_WITHIN,
    Values,
    between,
    find_window,
    has_window_ended,
    told_marks,
)
from mbc_tracker.frozen import frozen

#: What DiaryReader.ratings gives: the values of some symptoms in each of some periods.
Ratings: TypeAlias = Callable[[Mapping[Period, Sequence[str]]], Mapping[str, Values]]

#: Of the marks the latest are looked at first; so many are enough for nearly every diary.
_MARKS = 3
#: A window begins soon after its start and ends no later than this, in nearly every diary.
_AHEAD = timedelta(days=SEVENTH_WITHIN + BASELINE_DAYS - 1)
_BEHIND = timedelta(days=LATER_FROM)
_DAY = timedelta(days=1)


@frozen
class _Asked:
    """A symptom whose usual is asked for on each day of a period. first: its first recorded day."""

    symptom: str
    days: Period
    first: date
    resets: tuple[BaselineReset, ...]

    def periods(self, reach: int) -> list[Period]:
        """What is read at first."""
        behind = max(_BEHIND, timedelta(days=reach))
        starts = [(self.first, self.first + _AHEAD), (self.days.first - behind, self.days.last)]
        latest = sorted((reset.day for reset in self.resets), reverse=True)[:_MARKS]
        starts += [(day - _BEHIND, day + _AHEAD) for day in latest]
        clipped = [(max(first, self.first), min(last, self.days.last)) for first, last in starts]
        return merged_periods(Period(first, last) for first, last in clipped if first <= last)

    def whole(self) -> Period:
        """All that can matter, for the few diaries that need more."""
        return Period(self.first, self.days.last)

    def is_answered(self, values: Values, read: Sequence[Period], day: date) -> bool:
        """Whether the usual on a day is the same as with all values."""
        asked = day
        by_day: dict[date, list[BaselineReset]] = {}
        for reset in self.resets:
            by_day.setdefault(reset.day, []).append(reset)
        for marked in sorted((marked for marked in by_day if marked <= day), reverse=True):
            if not self._is_read(read, marked - _BEHIND, marked):
                return False
            for mark in told_marks(values, by_day[marked]):
                if not self._is_window_read(values, read, mark.day, asked):
                    return False
                if mark.typed or has_window_ended(values, mark, asked):
                    return True
                asked = mark.day
        return self._is_window_read(values, read, self.first, asked)

    def _is_read(self, read: Sequence[Period], first: date, last: date) -> bool:
        first = max(first, self.first)
        return first > last or any(period.first <= first and last <= period.last for period in read)

    def _is_window_read(
        self, values: Values, read: Sequence[Period], start: date, day: date
    ) -> bool:
        start = max(start, self.first)
        end = next((period.last for period in read if start in period), start)
        if end >= day - _DAY:
            return True
        window = find_window(between(values, start, end), start, day)
        return window is not None and window.last <= end


def load_values(
    asked: Mapping[str, Period],
    first_rated: Mapping[str, date],
    resets: Sequence[BaselineReset],
    ratings: Ratings,
    reach: int = 0,
) -> dict[str, Values]:
    """The values that each symptom's usual can be taken from, and those of the days before.

    Args:
        asked: per symptom, the days on which its usual is asked for.
        first_rated: the first recorded day of each symptom that has one.
        resets: the diary's marks, of any symptom.
        ratings: reads the values of symptoms in some periods.
        reach: so many days before those asked for are read in any case.
    """
    questions = [
        _Asked(
            symptom,
            days,
            first_rated[symptom],
            tuple(reset for reset in resets if reset.symptom == symptom and reset.day <= days.last),
        )
        for symptom, days in asked.items()
        if symptom in first_rated and first_rated[symptom] <= days.last
    ]
    read = {question.symptom: question.periods(reach) for question in questions}
    values = dict(ratings(_by_period(read)))
    open_ones = [
        question
        for question in questions
        if not all(
            question.is_answered(values.get(question.symptom, ()), read[question.symptom], day)
            for day in question.days
        )
    ]
    if open_ones:
        whole = {question.symptom: [question.whole()] for question in open_ones}
        values |= ratings(_by_period(whole))
    return values


def _by_period(asked: Mapping[str, Iterable[Period]]) -> dict[Period, list[str]]:
    """Symptoms that are read in the same period are read together."""
    periods: dict[Period, list[str]] = {}
    for symptom, several in asked.items():
        for period in several:
            periods.setdefault(period, []).append(symptom)
    return periods


def merged_periods(periods: Iterable[Period]) -> list[Period]:
    """The days of some periods in as few periods as possible, in order."""
    merged: list[Period] = []
    for period in sorted(periods, key=lambda period: period.first):
        if merged and period.first <= merged[-1].last + _DAY:
            last = max(merged[-1].last, period.last)
            merged[-1] = Period(merged[-1].first, last)
        else:
            merged.append(period)
    return merged
