"""The kinds of condition that are about a symptom's ratings.

A comparison with something undefined (no usual yet, too few entries) is false, and a missing day
is never zero.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from mbc_tracker.domain.notices.conditions import Condition, Match, SymptomSelector
from mbc_tracker.domain.notices.day_view import DayView
from mbc_tracker.domain.notices.values import Evidence
from mbc_tracker.domain.series import MEDIAN_DAYS


@dataclass(frozen=True, slots=True)
class RatingCondition(Condition):
    """A condition that holds for a rated symptom or doesn't, if it is rated on the day itself."""

    selector: SymptomSelector

    def matches(self, view: DayView) -> Iterator[Match]:
        for symptom in self.selector.among(view.entries.ratings):
            value = view.value(symptom)
            match = None if value is None else self._match(view, symptom, value)
            if match is not None:
                yield match

    @abstractmethod
    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        """What made it hold for one symptom, which has this value on the day."""


@dataclass(frozen=True, slots=True)
class Reached(RatingCondition):
    """The value is high enough.

    again_within: and so it was on at least one of so many days before; 0 if once is enough.
    unless_usual: but not where the usual is this or more.
    usual_at_most: and only where the usual is known to be this or less.
    """

    at_least: int
    again_within: int = 0
    unless_usual: int | None = None
    usual_at_most: int | None = None

    @property
    def reach(self) -> int:
        return self.again_within

    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        high = [it for it in view.last(symptom, self.again_within) if it[1] >= self.at_least]
        enough = 2 if self.again_within else 1
        usual = view.usual(symptom)
        if value < self.at_least or len(high) < enough or not self._usual_fits(usual):
            return None
        return Match(symptom, _rated(symptom, high), usual, self.at_least)

    def _usual_fits(self, usual: float | None) -> bool:
        too_usual = (
            usual is not None and self.unless_usual is not None and usual >= self.unless_usual
        )
        low = self.usual_at_most is None or (usual is not None and usual <= self.usual_at_most)
        return low and not too_usual


@dataclass(frozen=True, slots=True)
class InARow(RatingCondition):
    """The last entries are all high, and all well above the usual.

    entries: how many, the day's own among them; within: no older than so many days before it.
    """

    entries: int
    within: int
    at_least: int
    above_usual: int

    @property
    def reach(self) -> int:
        return self.within

    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        del value  # the last of them
        latest = view.last(symptom, self.within)[-self.entries :]
        usual = view.usual(symptom)
        if usual is None or len(latest) < self.entries:
            return None
        limit = max(self.at_least, usual + self.above_usual)
        if any(value < limit for _, value in latest):
            return None
        return Match(symptom, _rated(symptom, latest), usual, limit)


@dataclass(frozen=True, slots=True)
class WeeksAbove(RatingCondition):
    """The medians of one week, or of several in a row, are above the usual."""

    weeks: int
    above_usual: int

    @property
    def reach(self) -> int:
        return self.weeks * MEDIAN_DAYS - 1

    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        del value  # the median counts
        usual = view.usual(symptom)
        if usual is None:
            return None
        limit = usual + self.above_usual
        for weeks_ago in range(self.weeks):
            middle = view.median_7_days(symptom, weeks_ago)
            if middle is None or middle < limit:
                return None
        return Match(symptom, _rated(symptom, view.last(symptom, self.reach)), usual, limit)


@dataclass(frozen=True, slots=True)
class Lasting(RatingCondition):
    """It is there on most of the recorded days, and nobody on the team knows yet.

    days: so many, the day itself among them. entries: at least so many of them recorded.
    percent: at least this share of the recorded ones at ``at_least`` or more.
    """

    days: int
    entries: int
    percent: int
    at_least: int

    @property
    def reach(self) -> int:
        return self.days - 1

    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        values = view.last(symptom, self.reach)
        there = sum(value >= self.at_least for _, value in values)
        mostly = len(values) >= self.entries and 100 * there >= self.percent * len(values)
        if value < self.at_least or not mostly or view.team_knows(symptom):
            return None
        return Match(symptom, _rated(symptom, values), view.usual(symptom), self.at_least)


def _rated(symptom: str, values: Sequence[tuple[date, int]]) -> tuple[Evidence, ...]:
    return tuple(Evidence(day, symptom, value) for day, value in values)
