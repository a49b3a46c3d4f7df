"""A rule: from which condition follows which level. What it says stands with its texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

from mbc_tracker.domain.notices.conditions import Condition, SymptomSelector
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.frozen import frozen


@frozen
class Found:
    """Another rule finds something about a symptom on the day. rules: those that count."""

    symptoms: SymptomSelector
    rules: frozenset[str]


@frozen
class Combination:
    """Several symptoms stand out within some days, one of them on the day itself.

    days: so many, the day itself among them. least: at least so many of ``symptoms``.
    one_of: one of them belongs to these. rules: a symptom stands out when one of these finds
    something about it at ``level`` or above, and its usual is known. values: by rule, the least
    value on that day.
    """

    symptoms: SymptomSelector
    days: int
    least: int
    one_of: SymptomSelector
    rules: frozenset[str]
    at_level: Level = Level.VISIT
    values: Mapping[str, int] = field(default_factory=dict)


#: What depends on what other rules find.
Dependent: TypeAlias = Found | Combination


@frozen
class Case:
    """One of a rule's conditions and the level that it leads to.

    only: the switch of the profile without which it says nothing; empty if there is none.
    """

    level: Level
    condition: Condition | Dependent
    only: str = ""


@frozen
class Rule:
    """A rule of the diary. Of the cases that hold, the most urgent counts.

    unless: the rule that speaks instead where both hold for a symptom; empty if there is none.
    """

    id: str
    version: int
    cases: tuple[Case, ...]
    unless: str = ""


@frozen
class Rules:
    """All rules, in the order in which they are named."""

    rules: tuple[Rule, ...]

    @property
    def days(self) -> int:
        """On so many days, the last one being the day, the rules are asked."""
        conditions = (case.condition for rule in self.rules for case in rule.cases)
        return max((each.days for each in conditions if isinstance(each, Combination)), default=1)

    def reach(self, *kinds: type[Condition]) -> int:
        """So many days before one that is asked about such conditions look, the usual aside."""
        conditions = (case.condition for rule in self.rules for case in rule.cases)
        return max((each.reach for each in conditions if isinstance(each, kinds)), default=0)
