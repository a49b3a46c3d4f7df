"""What is different since a visit: values only, no words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import MEDIAN_ENTRIES
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.domain.usual import BASELINE_DAYS, Values, median


@dataclass(frozen=True, slots=True)
class VisitChange:
    """One rated symptom on the days from a visit on, beside the 28 days before it.

    before, since: the medians of the two times; None where there are fewer than four entries.
    """

    symptom: Symptom
    before: float | None
    since: float | None

    @property
    def change(self) -> float | None:
        """How far the median is above that of before, if both are known."""
        if self.before is None or self.since is None:
            return None
        return self.since - self.before


def days_around(visit: date, last: date) -> Period:
    """The days that a comparison around a visit looks at."""
    return Period(visit - timedelta(days=BASELINE_DAYS), max(visit, last))


def visit_change(symptom: Symptom, values: Values, visit: date, last: date) -> VisitChange:
    """Compare the days from the visit to ``last`` with those before it."""
    around = days_around(visit, last)
    before = _middle(value for day, value in values if around.first <= day < visit)
    since = _middle(value for day, value in values if visit <= day <= last)
    return VisitChange(symptom, before, since)


def _middle(values: Iterable[int]) -> float | None:
    numbers = list(values)
    return median(numbers) if len(numbers) >= MEDIAN_ENTRIES else None
