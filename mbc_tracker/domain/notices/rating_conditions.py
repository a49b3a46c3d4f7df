"""The kinds of condition that are about a symptom's ratings.

A comparison with something undefined (no usual yet, too few entries) is false, and a missing day
is never zero.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable, Iterator
from datetime import date

from mbc_tracker.domain.notices.conditions import Condition, Match, SymptomSelector
from mbc_tracker.domain.notices.day_view import LEVEL_REACH, DayView
from mbc_tracker.domain.notices.values import Evidence
from mbc_tracker.domain.usual import Usual, median
from mbc_tracker.frozen import frozen

_PERCENT = 100
_WEEK = 7


@frozen
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


@frozen
class InARow(RatingCondition):
    """The last values are all high, or all well above the usual, or both.

    entries: how many, the day's own among them. within: none of them is older than so many days.
    at_least: each of them. above_usual: each, more than the usual. one_above_usual: one of them;
    not asked while the usual is unknown. assumed_usual: taken for the usual while that is unknown.
    also_unknown: while it is unknown nothing is compared with it. share: the usual is known, and
    of its values no more than this percentage are 1 or more.
    """

    entries: int = 1
    within: int = 0
    at_least: int = 0
    above_usual: int | None = None
    one_above_usual: int | None = None
    assumed_usual: int | None = None
    also_unknown: bool = False
    share: int | None = None

    @property
    def reach(self) -> int:
        return self.within

    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        del value  # the last of them
        latest = view.last(symptom, self.within)[-self.entries :]
        known = view.usual(symptom)
        limit = self._limit(view, symptom, known)
        if limit is None or len(latest) < self.entries or not is_rare(known, self.share):
            return None
        values = [value for _, value in latest]
        if min(values) < limit or not self._one_is_above(view, symptom, max(values)):
            return None
        return Match(symptom, rated(symptom, latest), known, limit)

    def _limit(self, view: DayView, symptom: str, known: Usual | None) -> float | None:
        """What each value has to reach; None where that can't be said."""
        if self.above_usual is None or (known is None and self.also_unknown):
            return self.at_least
        above = view.above(symptom, self.above_usual, self.assumed_usual)
        return None if above is None else max(self.at_least, above)

    def _one_is_above(self, view: DayView, symptom: str, highest: int) -> bool:
        if self.one_above_usual is None:
            return True
        above = view.above(symptom, self.one_above_usual)
        return above is None or highest >= above


@frozen
class Again(RatingCondition):
    """A symptom that there usually isn't is there, and was before.

    at_least: on the day. before_at_least: on one of the ``before`` days before it. share: as in
    ``InARow``.
    """

    at_least: int
    before: int
    before_at_least: int
    share: int

    @property
    def reach(self) -> int:
        return self.before

    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        known = view.usual(symptom)
        values = view.last(symptom, self.before)
        earlier = [
            dated for dated in values if dated[0] < view.day and dated[1] >= self.before_at_least
        ]
        if value < self.at_least or not earlier or not is_rare(known, self.share):
            return None
        return Match(symptom, rated(symptom, (*earlier, values[-1])), known, self.at_least)


@frozen
class Risen(RatingCondition):
    """The usual is at most a number, and the value is so much ``above`` it."""

    usual_at_most: int
    above: int

    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        known = view.usual(symptom)
        if known is None or known.value > self.usual_at_most or value < known.value + self.above:
            return None
        return Match(symptom, rated(symptom, [(view.day, value)]), known, known.value + self.above)


@frozen
class LevelsAbove(RatingCondition):
    """The levels of the week and of weeks before it are above the usual.

    value_above: the day's value is at least so much above the usual. levels_above: by how much
    each week's level has to be, this week's first.
    """

    value_above: int
    levels_above: tuple[int, ...]

    @property
    def reach(self) -> int:
        return (len(self.levels_above) - 1) * _WEEK + LEVEL_REACH

    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        known = view.usual(symptom)
        if known is None or value < known.value + self.value_above:
            return None
        used: dict[date, int] = {}
        for weeks_ago, number in enumerate(self.levels_above):
            values = view.level_values(symptom, weeks_ago)
            above = view.above(symptom, number)
            if not values or above is None or median(value for _, value in values) < above:
                return None
            used |= dict(values)
        limit = view.above(symptom, self.levels_above[0])
        return Match(symptom, rated(symptom, sorted(used.items())), known, limit)


@frozen
class Lasting(RatingCondition):
    """A symptom is there on most of the recorded days.

    days: so many, the day itself among them. entries: at least so many of them recorded.
    begun: the earliest of those no fewer days before the day. percent: at least this share of the
    recorded ones at ``at_least`` or more. mark_age: the latest mark is so many days old; without
    it there is no mark.
    """

    days: int
    entries: int
    begun: int
    percent: int
    at_least: int
    mark_age: int | None = None

    @property
    def reach(self) -> int:
        return self.days - 1

    def _match(self, view: DayView, symptom: str, value: int) -> Match | None:
        values = view.last(symptom, self.reach)
        there = sum(value >= self.at_least for _, value in values)
        mostly = len(values) >= self.entries and _PERCENT * there >= self.percent * len(values)
        begun = (view.day - values[0][0]).days >= self.begun
        if value < self.at_least or not (mostly and begun) or not self._mark_fits(view, symptom):
            return None
        return Match(symptom, rated(symptom, values), view.usual(symptom), self.at_least)

    def _mark_fits(self, view: DayView, symptom: str) -> bool:
        mark = view.latest_mark(symptom)
        if self.mark_age is None:
            return mark is None
        return mark is not None and (view.day - mark.day).days >= self.mark_age


def is_rare(known: Usual | None, share: int | None) -> bool:
    """Whether the symptom is there on few of the usual's days; ``share`` in percent, None: any."""
    return share is None or (known is not None and _PERCENT * known.share <= share)


def rated(symptom: str, values: Iterable[tuple[date, int]]) -> tuple[Evidence, ...]:
    """The values as evidence."""
    return tuple(Evidence(day, symptom, value) for day, value in values)
