"""What a condition of a rule is, and the kinds that are about answers in words and signs.

Those about ratings stand in ``rating_conditions``, those about measurements in
``measured_conditions``. Their numbers come from the rules' file.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from datetime import timedelta

from mbc_tracker.domain.notices.day_view import DayView
from mbc_tracker.domain.notices.values import HELP_NOW, TEMPERATURE, Evidence
from mbc_tracker.domain.usual import Usual
from mbc_tracker.frozen import frozen


@frozen
class Match:
    """A condition that holds, and what made it hold."""

    symptom: str
    evidence: tuple[Evidence, ...]
    usual: Usual | None = None
    threshold: float | None = None


@frozen
class Condition(ABC):
    """Something that holds on a day or doesn't, for each symptom by itself."""

    @property
    def reach(self) -> int:
        """How many days before the day it looks at, the usual aside."""
        return 0

    @abstractmethod
    def matches(self, view: DayView) -> Iterator[Match]:
        """Where it holds on the view's day."""


@frozen
class SymptomSelector:
    """The rated symptoms that a condition is about: those named, or every one there is.

    besides: those that are left out.
    """

    symptoms: frozenset[str] = frozenset()
    every: bool = False
    besides: frozenset[str] = frozenset()

    def among(self, symptoms: Iterable[str]) -> list[str]:
        """The keys among the given ones that the condition is about, sorted."""
        named = (key for key in symptoms if self.every or key in self.symptoms)
        return sorted(key for key in named if key not in self.besides)


@frozen
class SignTicked(Condition):
    """An emergency sign is ticked."""

    def matches(self, view: DayView) -> Iterator[Match]:
        signs = view.signs()
        if signs:
            yield Match("", tuple(Evidence(view.day, HELP_NOW, sign) for sign in signs))


@frozen
class Answered(Condition):
    """A symptom has one of some answers in words on the day."""

    symptom: str
    answers: tuple[str, ...]

    def matches(self, view: DayView) -> Iterator[Match]:
        answers = answered(view, self.symptom, self.answers, 1)
        if answers:
            yield Match(self.symptom, answers)


@frozen
class Accompanied(Condition):
    """A symptom has one of some answers, and another is above its usual, within some days.

    days: so many, the day itself among them; one of both is on the day. also: the others.
    high: as much as this counts as above usual whatever the usual is.
    """

    symptom: str
    answers: tuple[str, ...]
    days: int
    also: SymptomSelector
    high: int

    @property
    def reach(self) -> int:
        return self.days - 1

    def matches(self, view: DayView) -> Iterator[Match]:
        answers = answered(view, self.symptom, self.answers, self.days)
        company = above_usual(view, self.also, self.high, self.days)
        if together(view, answers, company):
            yield Match(self.symptom, (*answers, *company))


@frozen
class Fever(Condition):
    """A symptom has one of some answers, or a temperature is too high or too low.

    limit: in °C, for those who set none of their own. low: below this in °C. days, also, high: as
    in ``Accompanied``; the day alone where they are left out.
    """

    symptom: str
    answers: tuple[str, ...]
    limit: float
    low: float | None = None
    days: int = 1
    also: SymptomSelector | None = None
    high: int = 0

    @property
    def reach(self) -> int:
        return self.days - 1

    def matches(self, view: DayView) -> Iterator[Match]:
        limit = view.profile.fever_limit or self.limit
        first = view.day - timedelta(days=self.days - 1)
        measured = [
            Evidence(reading.day, TEMPERATURE, reading.value)
            for reading in view.readings(TEMPERATURE, first, view.day)
            if reading.value >= limit or (self.low is not None and reading.value < self.low)
        ]
        signs = (*answered(view, self.symptom, self.answers, self.days), *measured)
        threshold = limit if any(_is_number(reading, limit) for reading in measured) else None
        if self.also is None:
            if signs:
                yield Match(self.symptom, signs, threshold=threshold)
            return
        company = above_usual(view, self.also, self.high, self.days)
        if together(view, signs, company):
            yield Match(self.symptom, (*signs, *company), threshold=threshold)


def answered(
    view: DayView, symptom: str, answers: tuple[str, ...], days: int
) -> tuple[Evidence, ...]:
    """Where the symptom has one of the answers on the last days."""
    dated = view.answers(symptom, days)
    return tuple(Evidence(day, symptom, answer) for day, answer in dated if answer in answers)


def above_usual(
    view: DayView, selector: SymptomSelector, high: int, days: int
) -> tuple[Evidence, ...]:
    """The values of some symptoms above their usual on the last days, in the order of the days."""
    values = [
        Evidence(day, symptom, value)
        for symptom in selector.among(view.entries.ratings)
        for day, value in view.last(symptom, days - 1)
        if view.is_above_usual(symptom, value, high)
    ]
    return tuple(sorted(values, key=lambda evidence: (evidence.day, evidence.about)))


def together(view: DayView, signs: tuple[Evidence, ...], company: tuple[Evidence, ...]) -> bool:
    """Whether there is something of both, one of them on the day itself."""
    on_the_day = any(evidence.day == view.day for evidence in (*signs, *company))
    return bool(signs and company and on_the_day)


def _is_number(evidence: Evidence, limit: float) -> bool:
    return isinstance(evidence.value, float) and evidence.value >= limit
