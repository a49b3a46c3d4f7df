"""The weeks before something happened and those after it, compared: values, no words."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.symptoms import MODERATE, SEVERE, Symptom
from mbc_tracker.domain.trends import Verdict, verdict
from mbc_tracker.domain.usual import BASELINE_ENTRIES, Values, between
from mbc_tracker.domain.weekly_answers import middle, of_weeks
from mbc_tracker.frozen import frozen

#: What is compared unless the person says otherwise.
WEEKS = 4

_DAY = timedelta(days=1)


@frozen
class BeforeAfter:
    """Two periods of the same length, before and after a day or an event of several days.

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


@frozen
class PeriodStats:
    """One symptom in one of the two periods.

    days: of the period as far as it has been. median: None below seven entries of one kind.
    moderate, severe: recorded days at 4 or more and at 7 or more. weekly: so many entries are about
    a week; of_weeks: the median is theirs.
    """

    period: Period
    days: int
    entries: int
    median: float | None
    moderate: int
    severe: int
    weekly: int = 0
    of_weeks: bool = False


@frozen
class PeriodComparison:
    """One symptom in both periods; verdict: how the second differs from the first."""

    symptom: Symptom
    before: PeriodStats
    after: PeriodStats
    verdict: Verdict

    @property
    def recorded(self) -> bool:
        """Whether there is an entry in either time."""
        return bool(self.before.entries or self.after.entries)

    @property
    def weekly(self) -> int:
        """The entries about a week, in both times."""
        return self.before.weekly + self.after.weekly


def before_after_event(event: Event, weeks: int = WEEKS) -> BeforeAfter:
    """The weeks before an event and those after it."""
    return BeforeAfter(event.day, event.end, weeks, event.text)


def compare_periods(
    symptom: Symptom,
    values: Values,
    around: BeforeAfter,
    today: date,
    weekly: Collection[date],
) -> PeriodComparison:
    """Compare a symptom before and after. values: of both periods, and maybe of other days.

    weekly: the days whose values are about a week.
    """
    before, after = (
        _stats(values, period, today, weekly) for period in (around.before, around.after)
    )
    return PeriodComparison(symptom, before, after, _verdict(before, after))


def _stats(values: Values, period: Period, today: date, weekly: Collection[date]) -> PeriodStats:
    entries = between(values, period.first, period.last)
    here = [value for _, value in entries]
    typical = middle(entries, weekly, BASELINE_ENTRIES)
    return PeriodStats(
        period,
        days=max(0, (min(period.last, today) - period.first).days + 1),
        entries=len(here),
        median=typical.value,
        moderate=len([value for value in here if value >= MODERATE]),
        severe=len([value for value in here if value >= SEVERE]),
        weekly=len(of_weeks(entries, weekly)),
        of_weeks=typical.weekly,
    )


def _verdict(before: PeriodStats, after: PeriodStats) -> Verdict:
    """Without a single entry on both sides it is not recorded, and not too little.

    A median of days and one of weeks don't compare: the worst of a week is the higher one.
    """
    if not before.entries and not after.entries:
        return Verdict.NOT_RECORDED
    if before.of_weeks != after.of_weeks:
        return Verdict.TOO_FEW
    return verdict(after.median, before.median)
