"""What is different since a visit: values only, no words."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import MEDIAN_ENTRIES
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import BASELINE_DAYS, Values, between
from mbc_tracker.domain.weekly_answers import middle
from mbc_tracker.frozen import frozen

_DAY = timedelta(days=1)


@frozen
class VisitChange:
    """One rated symptom on the days from a visit on, beside the 28 days before it.

    before, since: the medians of the two times; None where there are fewer than four entries.
    weekly: they are medians of answers about a week.
    """

    symptom: Symptom
    before: float | None
    since: float | None
    weekly: bool = False

    @property
    def change(self) -> float | None:
        """How far the median is above that of before, if both are known."""
        if self.before is None or self.since is None:
            return None
        return self.since - self.before


def days_around(visit: date, last: date) -> Period:
    """The days that a comparison around a visit looks at."""
    return Period(visit - timedelta(days=BASELINE_DAYS), max(visit, last))


def visit_change(
    symptom: Symptom, values: Values, visit: date, last: date, weekly: Collection[date]
) -> VisitChange:
    """Compare the days from the visit to ``last`` with those before it.

    weekly: the days whose values are about a week. If one time has a median of days and the other
    one of weeks, the earlier is left out: they don't compare.
    """
    around = days_around(visit, last)
    before = middle(between(values, around.first, visit - _DAY), weekly, MEDIAN_ENTRIES)
    since = middle(between(values, visit, last), weekly, MEDIAN_ENTRIES)
    comparable = before.weekly == since.weekly
    return VisitChange(
        symptom, before.value if comparable else None, since.value, weekly=since.weekly
    )
