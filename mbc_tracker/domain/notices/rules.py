"""A rule: from which condition follows which level. What it says stands with its texts."""

from __future__ import annotations

from dataclasses import dataclass

from mbc_tracker.domain.notices.conditions import Condition
from mbc_tracker.domain.notices.values import Level


@dataclass(frozen=True, slots=True)
class Combination:
    """Several symptoms stand out within some days, one of them on the day itself.

    days: so many, the day itself among them. symptoms: at least so many different ones.
    rules: a symptom stands out when one of these finds something.
    """

    days: int
    symptoms: int
    rules: frozenset[str]


@dataclass(frozen=True, slots=True)
class Case:
    """One of a rule's conditions and the level that it leads to."""

    level: Level
    condition: Condition | Combination


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the diary. Of the cases that hold, the most urgent counts.

    only: the switch of the profile without which it says nothing; empty if there is none.
    unless: the rule that speaks instead where both hold for a symptom; empty if there is none.
    """

    id: str
    version: int
    cases: tuple[Case, ...]
    only: str = ""
    unless: str = ""


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules, in the order in which they are named."""

    rules: tuple[Rule, ...]

    @property
    def combinations(self) -> tuple[Combination, ...]:
        """The conditions that are about what other rules find."""
        found = (case.condition for rule in self.rules for case in rule.cases)
        return tuple(condition for condition in found if isinstance(condition, Combination))

    @property
    def days(self) -> int:
        """On so many days, the last one being the day, the usual is asked for."""
        return max((it.days for it in self.combinations), default=1)

    @property
    def reach(self) -> int:
        """So many days before the day can matter, the usual aside."""
        reaches = {
            rule.id: max(_reach(case.condition) for case in rule.cases) for rule in self.rules
        }
        combined = [
            it.days - 1 + max(reaches[rule] for rule in it.rules) for it in self.combinations
        ]
        return max((*reaches.values(), *combined), default=0)


def _reach(condition: Condition | Combination) -> int:
    return condition.reach if isinstance(condition, Condition) else 0
