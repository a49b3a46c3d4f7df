"""The rules for notices: their numbers stand in one file, their words in another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any, TypeAlias

from mbc_tracker.content.rule_texts import RuleTexts, rule_texts
from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.domain.notices.conditions import (
    Answered,
    Condition,
    Fever,
    SignTicked,
    SymptomSelector,
)
from mbc_tracker.domain.notices.rating_conditions import InARow, Lasting, Reached, WeeksAbove
from mbc_tracker.domain.notices.rules import Case, Combination, Rule, Rules
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.profile import FEVER_LIMITS, SWITCHES
from mbc_tracker.domain.symptoms import WORST_RATING, Catalogue
from mbc_tracker.paths import resource

_FIELDS = ("id", "version", "condition", "case", "only", "unless", "sources", "reviewed")
_CHEST, _RATINGS = "chest", "ratings"

_ConditionType: TypeAlias = type[Condition] | type[Combination]

#: Each kind of condition. A case has its fields as keys.
_CONDITIONS: Mapping[str, _ConditionType] = {
    "sign": SignTicked,
    "answer": Answered,
    "fever": Fever,
    "reached": Reached,
    "in_a_row": InARow,
    "weeks_above": WeeksAbove,
    "lasting": Lasting,
    "combination": Combination,
}
#: The keys of a field that has others than its name.
_KEYS = {"selector": ("symptoms", "group", "besides")}

#: The lowest and the highest of a rating, and of a number of days or entries: more is a slip.
_RATING, _COUNT = (0, WORST_RATING), (1, 999)
_RANGES = {
    **dict.fromkeys(("at_least", "above_usual", "unless_usual", "usual_at_most"), _RATING),
    **dict.fromkeys(("again_within", "entries", "within", "weeks", "days", "symptoms"), _COUNT),
    "percent": (1, 100),
}


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules and all that is said about them, in one language."""

    rules: Rules
    texts: RuleTexts


@dataclass(frozen=True, slots=True)
class _Known:
    """What a rule may name: symptoms of the catalogue and other rules."""

    catalogue: Catalogue
    ids: tuple[str, ...]

    def rated(self, case: Table, key: str) -> frozenset[str]:
        """A list of rated symptoms."""
        named = case.texts(key)
        for symptom in named:
            if symptom not in self.catalogue or not self.catalogue[symptom].is_rated:
                raise case.fault(key, f"“{symptom}” is no symptom that is rated")
        return frozenset(named)

    def symptom(self, case: Table) -> str:
        """The symptom that the case is about."""
        symptom = case.text("symptom")
        if symptom not in self.catalogue:
            raise case.fault("symptom", f"“{symptom}” is no symptom")
        return symptom

    def answers(self, case: Table) -> tuple[str, ...]:
        """Some of the answers that the case's symptom has."""
        symptom, answers = self.catalogue[self.symptom(case)], case.texts("answers")
        words = [choice.key for choice in symptom.choices]
        for answer in answers:
            if answer not in words:
                raise case.fault("answers", f"“{answer}” is no answer for {symptom.key}")
        return answers

    def chosen(self, case: Table) -> SymptomSelector:
        """The rated symptoms that ``symptoms``, ``group`` and ``besides`` stand for."""
        group = case.text("group") if "group" in case or "symptoms" not in case else ""
        if group not in ("", _CHEST, _RATINGS):
            raise case.fault("group", f"“{group}” is not one of {_CHEST}, {_RATINGS}")
        symptoms, besides = (
            self.rated(case, key) if key in case else frozenset() for key in ("symptoms", "besides")
        )
        if group == _CHEST:
            symptoms |= {symptom.key for symptom in self.catalogue.symptoms if symptom.chest}
        return SymptomSelector(symptoms, group == _RATINGS, besides)

    def also(self, case: Table) -> SymptomSelector:
        """The rated symptoms of which one has to come along."""
        return SymptomSelector(self.rated(case, "also"))

    def rules(self, case: Table) -> frozenset[str]:
        """A list of other rules."""
        named = case.texts("rules")
        for rule in named:
            if rule not in self.ids:
                raise case.fault("rules", f"“{rule}” is no rule")
        return frozenset(named)


#: How each field is read that is no whole number.
_READERS: Mapping[str, Callable[[_Known, Table], object]] = {
    "symptom": _Known.symptom,
    "answers": _Known.answers,
    "selector": _Known.chosen,
    "also": _Known.also,
    "rules": _Known.rules,
    "limit": lambda _, case: case.number("limit", float, *FEVER_LIMITS),
}


def load(catalogue: Catalogue, language: str = "en") -> RuleBook:
    """Read the bundled rules.

    Raises:
        EnvironmentFault: there is a mistake in them, such as a source or a text that is missing.
    """
    words = resource("i18n", language, "rules.toml")
    return rule_book(resource("rules.toml"), words, resource("guidance.toml"), catalogue)


def rule_book(file: Path, words: Path, guidance: Path, catalogue: Catalogue) -> RuleBook:
    """Put the rules of ``file`` together with their words; ``guidance`` has sources, too."""
    facts = read(file).only("sources", "rule")
    entries = facts.tables("rule")
    known = _Known(catalogue, tuple(entry.text("id") for entry in entries))
    rules = Rules(tuple(_rule(entry, known) for entry in entries))
    sources = (facts.table("sources"), read(guidance).table("sources"))
    return RuleBook(rules, rule_texts(read(words), entries, rules, sources, catalogue))


def _rule(entry: Table, known: _Known) -> Rule:
    entry.only(*_FIELDS)
    name = entry.text("id")
    if known.ids.count(name) > 1:
        raise entry.fault("id", f"“{name}” is there twice")
    return Rule(
        name,
        entry.number("version", int, *_COUNT),
        tuple(_case(entry, case, known) for case in entry.tables("case")),
        _named(entry, "only", SWITCHES, "no switch of the profile"),
        _named(entry, "unless", known.ids, "no rule"),
    )


def _case(entry: Table, case: Table, known: _Known) -> Case:
    condition = entry.text("condition")
    if condition not in _CONDITIONS:
        kinds = ", ".join(_CONDITIONS)
        raise entry.fault("condition", f"“{condition}” is not one of {kinds}")
    kind = _CONDITIONS[condition]
    names = [field.name for field in fields(kind)]
    case.only("level", *(key for name in names for key in _KEYS.get(name, (name,))))
    return Case(case.one_of(Level, "level"), _condition(kind, case, known))


def _condition(kind: _ConditionType, case: Table, known: _Known) -> Condition | Combination:
    """Read the condition of a case, in which fields with a default may be left out."""
    optional = [field.name for field in fields(kind) if field.default is not MISSING]
    left_out = [name for name in optional if name not in case]
    if kind is Answered and left_out != optional:
        left_out = []  # these symptoms with this rating: the one says nothing without the other
    names = [field.name for field in fields(kind) if field.name not in left_out]
    values: dict[str, Any] = {name: _value(name, case, known) for name in names}
    return kind(**values)


def _value(name: str, case: Table, known: _Known) -> object:
    if name in _READERS:
        return _READERS[name](known, case)
    return case.number(name, int, *_RANGES[name])


def _named(entry: Table, key: str, known: tuple[str, ...], what: str) -> str:
    text = entry.text(key) if key in entry else ""
    if text and text not in known:
        raise entry.fault(key, f"“{text}” is {what}")
    return text
