"""What the rules are given, and what they give back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from mbc_tracker.domain.records import Measurement
from mbc_tracker.domain.usual import Usual, Values
from mbc_tracker.frozen import frozen

#: The evidence of a finding names these where it is not about a symptom.
HELP_NOW = "help_now"
TEMPERATURE = "temperature"


class Level(StrEnum):
    """How soon somebody should hear of it, the most urgent first."""

    EMERGENCY = "emergency"
    TODAY = "today"
    SOON = "soon"
    VISIT = "visit"

    @property
    def urgency(self) -> int:
        """Higher is more urgent."""
        return -list(Level).index(self)


#: What can't be put off.
URGENT = (Level.EMERGENCY, Level.TODAY)


@frozen
class Evidence:
    """One value that led to a finding; ``about`` is a symptom, a kind of measurement or HELP_NOW.

    value: a rating, the key of a choice or of an emergency sign, or what was measured (a float).
    """

    day: date
    about: str
    value: int | float | str


@frozen
class Finding:
    """What one rule points out about one symptom on a day.

    symptom: a kind of measurement for rules about those, empty for rules about the whole day.
    evidence: in the order of the days; of a sign with company the sign first. usual, threshold:
    where the rule compares with them.
    """

    rule: str
    version: int
    symptom: str
    level: Level
    day: date
    evidence: tuple[Evidence, ...]
    usual: Usual | None = None
    threshold: float | None = None

    @property
    def own_evidence(self) -> tuple[Evidence, ...]:
        """What is about the finding's own symptom, without its company; all where it has none."""
        own = tuple(item for item in self.evidence if item.about == self.symptom)
        return own or self.evidence


Findings: TypeAlias = tuple[Finding, ...]


@frozen
class Entries:
    """What was written down, as far as rules look at it. The order within doesn't matter.

    ratings: per symptom its days and values; where a day is there twice its highest counts.
    choices: per symptom that is answered in words, days and keys of choices.
    signs: days and keys of the emergency signs ticked. measurements: of any kind.
    """

    ratings: Mapping[str, Values] = field(default_factory=dict)
    choices: Mapping[str, tuple[tuple[date, str], ...]] = field(default_factory=dict)
    signs: tuple[tuple[date, str], ...] = ()
    measurements: tuple[Measurement, ...] = ()
