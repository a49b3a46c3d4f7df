"""What a condition of a rule is, and the kinds that are about answers of the day itself.

Those about ratings stand in ``rating_conditions``. Their numbers come from the rules' file.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mbc_tracker.domain.notices.day_view import DayView
from mbc_tracker.domain.notices.values import HELP_NOW, TEMPERATURE, Evidence


@dataclass(frozen=True, slots=True)
class Match:
    """A condition that holds, and what made it hold."""

    symptom: str
    evidence: tuple[Evidence, ...]
    usual: float | None = None
    threshold: float | None = None


@dataclass(frozen=True, slots=True)
class Condition(ABC):
    """Something that holds on a day or doesn't, for each symptom by itself."""

    @property
    def reach(self) -> int:
        """How many days before the day it looks at, the usual aside."""
        return 0

    @abstractmethod
    def matches(self, view: DayView) -> Iterator[Match]:
        """Where it holds on the view's day."""


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class SignTicked(Condition):
    """An emergency sign is ticked."""

    def matches(self, view: DayView) -> Iterator[Match]:
        signs = view.signs()
        if signs:
            yield Match("", tuple(Evidence(view.day, HELP_NOW, sign) for sign in signs))


@dataclass(frozen=True, slots=True)
class Answered(Condition):
    """A symptom has one of some answers in words.

    also, at_least: and one of these symptoms has at least this rating on the same day.
    """

    symptom: str
    answers: tuple[str, ...]
    also: SymptomSelector | None = None
    at_least: int | None = None

    def matches(self, view: DayView) -> Iterator[Match]:
        given = [answer for answer in view.answers(self.symptom) if answer in self.answers]
        company = list(self._company(view))
        if given and (company or self.also is None):
            said = [Evidence(view.day, self.symptom, answer) for answer in given]
            yield Match(self.symptom, (*said, *company), threshold=self.at_least)

    def _company(self, view: DayView) -> Iterator[Evidence]:
        if self.also is None or self.at_least is None:
            return
        for key in self.also.among(view.entries.ratings):
            value = view.value(key)
            if value is not None and value >= self.at_least:
                yield Evidence(view.day, key, value)


@dataclass(frozen=True, slots=True)
class Fever(Condition):
    """A symptom has one of some answers, or a temperature reaches the limit.

    limit: in °C, for those who set none of their own.
    """

    symptom: str
    answers: tuple[str, ...]
    limit: float

    def matches(self, view: DayView) -> Iterator[Match]:
        limit = view.profile.fever_limit or self.limit
        given = [answer for answer in view.answers(self.symptom) if answer in self.answers]
        evidence = [Evidence(view.day, self.symptom, answer) for answer in given]
        degrees = view.temperature()
        measured = degrees is not None and degrees >= limit
        if degrees is not None and measured:
            evidence.append(Evidence(view.day, TEMPERATURE, degrees))
        if evidence:
            yield Match(self.symptom, tuple(evidence), threshold=limit if measured else None)
