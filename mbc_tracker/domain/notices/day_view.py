"""The diary as it is seen from one day: nothing dated after that day can be reached."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date, time, timedelta

from mbc_tracker.domain.notices.values import Entries
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.records import BaselineReset, Measurement
from mbc_tracker.domain.symptoms import WORST_RATING
from mbc_tracker.domain.usual import (
    ToldMark,
    Usual,
    Values,
    between,
    latest_mark,
    told_marks,
    usual,
)
from mbc_tracker.frozen import frozen

#: A diary that goes up and down by so much needs one more to stand out.
UP_AND_DOWN = 0.85
#: A level is the median of so many days' values if there are enough of them; else of the last few.
LEVEL_DAYS = 7
LEVEL_ENTRIES = 4
#: Those last few are dated no more than so many days before.
LEVEL_REACH = 27


@frozen
class DayView:
    """What a condition may ask about the day and the days before it.

    entries: in the order of the days, ratings one a day. marks: those that count, per symptom in
    the order of the days. mark_days: of all marks, also those about a kind of measurement.
    """

    day: date
    entries: Entries
    marks: Mapping[str, tuple[ToldMark, ...]]
    mark_days: Mapping[str, tuple[date, ...]]
    profile: Profile
    _usual: dict[tuple[str, date], Usual | None] = field(default_factory=dict, compare=False)

    def on(self, day: date) -> DayView:
        """The diary as it is seen from another day."""
        return replace(self, day=day)

    def values(self, symptom: str) -> Values:
        """All values of a rated symptom, later ones too."""
        return self.entries.ratings.get(symptom, ())

    def value(self, symptom: str) -> int | None:
        """The symptom's value on the day, None where it is not recorded."""
        values = self.last(symptom, 0)
        return values[0][1] if values else None

    def last(self, symptom: str, days: int) -> Values:
        """The values of the day and of so many days before it."""
        return between(self.values(symptom), self.day - timedelta(days=days), self.day)

    def usual(self, symptom: str) -> Usual | None:
        """The person's own usual as known on the day."""
        key = symptom, self.day
        if key not in self._usual:
            marks = self.marks.get(symptom, ())
            self._usual[key] = usual(self.values(symptom), marks, self.day)
        return self._usual[key]

    def above(self, symptom: str, number: int, assumed: int | None = None) -> float | None:
        """The usual and so much more, never beyond the scale; None while it is unknown.

        assumed: taken for the usual while that is unknown.
        """
        known = self.usual(symptom)
        if known is None:
            return None if assumed is None else assumed + number
        more = 1 if known.swing >= UP_AND_DOWN else 0
        return min(known.value + number + more, WORST_RATING)

    def is_above_usual(self, symptom: str, value: int, high: int) -> bool:
        """Whether a value is 1 or more and stands out, or is high, or has no usual to go by."""
        known = self.usual(symptom)
        return value >= 1 and (known is None or value > known.value or value >= high)

    def level_values(self, symptom: str, weeks_ago: int = 0) -> Values:
        """The values that a level is the median of, some weeks before the day; empty if too few."""
        return level_values(self.values(symptom), self.day - timedelta(weeks=weeks_ago))

    def latest_mark(self, symptom: str) -> ToldMark | None:
        """The latest mark on the day or before it."""
        return latest_mark(self.marks.get(symptom, ()), self.day)

    def answers(self, symptom: str, days: int = 1) -> tuple[tuple[date, str], ...]:
        """The answers in words of the last days, the day itself among them."""
        first = self.day - timedelta(days=days - 1)
        dated = self.entries.choices.get(symptom, ())
        return tuple((day, answer) for day, answer in dated if first <= day <= self.day)

    def signs(self) -> tuple[str, ...]:
        """The emergency signs ticked on the day."""
        return tuple(sorted({sign for day, sign in self.entries.signs if day == self.day}))

    def readings(self, kind: str, first: date, last: date) -> tuple[Measurement, ...]:
        """What was measured from one day to another, in order of days and times."""
        last = min(last, self.day)
        return tuple(
            reading
            for reading in self.entries.measurements
            if reading.kind == kind and first <= reading.day <= last
        )

    def latest_mark_day(self, kind: str) -> date | None:
        """The latest mark about a kind of measurement on the day or before it."""
        days = self.mark_days.get(kind, ())
        return max((day for day in days if day <= self.day), default=None)


def level_values(values: Values, day: date) -> Values:
    """The values that the level on ``day`` is the median of; empty if there are too few."""
    week = between(values, day - timedelta(days=LEVEL_DAYS - 1), day)
    if len(week) >= LEVEL_ENTRIES:
        return week
    reach = between(values, day - timedelta(days=LEVEL_REACH), day)
    return reach[-LEVEL_ENTRIES:] if len(reach) >= LEVEL_ENTRIES else ()


def day_view(
    entries: Entries, marks: Iterable[BaselineReset], profile: Profile, day: date
) -> DayView:
    """Put the entries in order, once for all rules."""
    by_symptom: dict[str, list[BaselineReset]] = {}
    for mark in marks:
        by_symptom.setdefault(mark.symptom, []).append(mark)
    ratings = {key: tuple(dict(sorted(values)).items()) for key, values in entries.ratings.items()}
    choices = {key: tuple(sorted(set(dated))) for key, dated in entries.choices.items()}
    ordered = tuple(sorted(entries.measurements, key=_time_order))
    return DayView(
        day,
        Entries(ratings, choices, entries.signs, ordered),
        {
            symptom: told_marks(ratings.get(symptom, ()), resets)
            for symptom, resets in by_symptom.items()
        },
        {symptom: tuple(reset.day for reset in resets) for symptom, resets in by_symptom.items()},
        profile,
    )


def _time_order(reading: Measurement) -> tuple[object, ...]:
    """A reading without a clock time comes first on its day; then what was written down later."""
    return (reading.day, reading.time or time.min, reading.recorded.utc, reading.id)
