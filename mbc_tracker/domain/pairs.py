"""The time before something happened beside the time after it: values only, no words."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from datetime import date, timedelta

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.series import BASELINE_ENTRIES, Values, median
from mbc_tracker.domain.symptoms import MODERATE, SEVERE, Symptom
from mbc_tracker.domain.trends import Verdict, verdict

#: What is compared unless the person says otherwise.
WEEKS = 4

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Around:
    """Two times of the same length, before and after a day or an event of several days.

    The days themselves are in neither. text: the event's words, empty for a mere day.
    """

    day: date
    last_day: date
    weeks: int = WEEKS
    text: str = ""

    @property
    def before(self) -> Period:
        """The weeks that end on the day before."""
        return Period(self.day - timedelta(weeks=self.weeks), self.day - _DAY)

    @property
    def after(self) -> Period:
        """The weeks that begin on the day after; some of them may still be to come."""
        return Period(self.last_day + _DAY, self.last_day + timedelta(weeks=self.weeks))


@dataclass(frozen=True, slots=True)
class Side:
    """One symptom in one of the two times.

    days: of the time as far as it has been. middle: the median, None below seven entries.
    moderate, severe: recorded days at 4 or more and at 7 or more.
    """

    period: Period
    days: int
    entries: int
    middle: float | None
    moderate: int
    severe: int


@dataclass(frozen=True, slots=True)
class Pair:
    """One symptom in both times; verdict: how the second is beside the first."""

    symptom: Symptom
    before: Side
    after: Side
    verdict: Verdict

    @property
    def recorded(self) -> bool:
        """Whether there is an entry in either time."""
        return bool(self.before.entries or self.after.entries)


def around_event(event: Event, weeks: int = WEEKS) -> Around:
    """The weeks before an event and those after it."""
    return Around(event.day, event.end, weeks, event.text)


def pair(symptom: Symptom, values: Values, around: Around, today: date) -> Pair:
    """Hold one time against the other. values: of both of them, and maybe of other days."""
    before, after = (_side(values, it, today) for it in (around.before, around.after))
    return Pair(symptom, before, after, _held(before, after))


def _side(values: Values, period: Period, today: date) -> Side:
    first, last = bisect_left(values, (period.first,)), bisect_left(values, (period.last + _DAY,))
    here = [value for _, value in values[first:last]]
    return Side(
        period,
        days=max(0, (min(period.last, today) - period.first).days + 1),
        entries=len(here),
        middle=median(here) if len(here) >= BASELINE_ENTRIES else None,
        moderate=len([value for value in here if value >= MODERATE]),
        severe=len([value for value in here if value >= SEVERE]),
    )


def _held(before: Side, after: Side) -> Verdict:
    """Without a single entry on both sides it is not recorded, and not too little."""
    if not before.entries and not after.entries:
        return Verdict.NOT_RECORDED
    return verdict(after.middle, before.middle)
