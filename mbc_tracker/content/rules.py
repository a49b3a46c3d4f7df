"""The rules for notices: their numbers stand in one file, their words in another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, fields, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

from mbc_tracker.content import reviews
from mbc_tracker.content.rule_texts import RuleTexts, rule_texts, unreviewed
from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.conditions import (
    Accompanied,
    Answered,
    Condition,
    Fever,
    SignTicked,
    SymptomSelector,
)
from mbc_tracker.domain.notices.measured_conditions import Loss, Reading
from mbc_tracker.domain.notices.rating_conditions import Again, InARow, Lasting, LevelsAbove, Risen
from mbc_tracker.domain.notices.rules import Case, Combination, Dependent, Found, Rule, Rules
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.profile import FEVER_LIMITS, SWITCHES
from mbc_tracker.domain.symptoms import WORST_RATING, Catalogue
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource

_FIELDS = ("id", "version", "case", "unless", "sources", "reviewed")
_GROUPS = _CHEST, _BUILT_IN, _OWN, _ALL = ("chest", "built_in", "own", "all")

_ConditionType: TypeAlias = type[Condition] | type[Found] | type[Combination]

#: Each kind of condition. A case has its fields as keys.
_CONDITIONS: Mapping[str, _ConditionType] = {
    "sign": SignTicked,
    "answer": Answered,
    "accompanied": Accompanied,
    "fever": Fever,
    "in_a_row": InARow,
    "again": Again,
    "risen": Risen,
    "levels_above": LevelsAbove,
    "lasting": Lasting,
    "found": Found,
    "combination": Combination,
    "reading": Reading,
    "loss": Loss,
}
#: The keys of a field that has others than its name.
_CHOSEN = ("symptoms", "group", "besides")
_KEYS = {"selector": _CHOSEN, "symptoms": _CHOSEN}

#: The lowest and the highest of a rating, and of a number of days or entries: more is a slip.
_RATING, _COUNT, _PERCENT = (0, WORST_RATING), (1, 999), (1, 100)
_RANGES = {
    **dict.fromkeys(
        (
            *("at_least", "above_usual", "one_above_usual", "assumed_usual", "before_at_least"),
            *("usual_at_most", "above", "value_above", "high"),
        ),
        _RATING,
    ),
    **dict.fromkeys(
        (
            *("entries", "within", "days", "before", "begun", "mark_age", "least"),
            *("readings", "rank", "since"),
        ),
        _COUNT,
    ),
    **dict.fromkeys(("percent", "share"), _PERCENT),
}


@frozen
class RuleBook:
    """The rules and all that is said about them, in one language."""

    rules: Rules
    texts: RuleTexts


@frozen
class _Known:
    """What a rule may name: symptoms of the catalogue and other rules."""

    catalogue: Catalogue
    ids: tuple[str, ...]

    def rated(self, case: Table, key: str) -> frozenset[str]:
        """A list of rated symptoms."""
        named = case.texts(key)
        for symptom in named:
            if symptom not in self.catalogue or not self.catalogue[symptom].is_rated:
                raise case.fault(key, f"“{symptom}” is not a rated symptom")
        return frozenset(named)

    def symptom(self, case: Table) -> str:
        """The symptom that the case is about."""
        symptom = case.text("symptom")
        if symptom not in self.catalogue:
            raise case.fault("symptom", f"“{symptom}” is not a symptom")
        return symptom

    def answers(self, case: Table) -> tuple[str, ...]:
        """Some of the answers that the case's symptom has."""
        symptom, answers = self.catalogue[self.symptom(case)], case.texts("answers")
        words = [choice.key for choice in symptom.choices]
        for answer in answers:
            if answer not in words:
                raise case.fault("answers", f"“{answer}” is not an answer for {symptom.key}")
        return answers

    def chosen(self, case: Table) -> SymptomSelector:
        """The rated symptoms that ``symptoms``, ``group`` and ``besides`` stand for."""
        group = case.text("group") if "group" in case or "symptoms" not in case else ""
        if group not in ("", *_GROUPS):
            raise case.fault("group", f"“{group}” is not one of {', '.join(_GROUPS)}")
        symptoms, besides = (
            self.rated(case, key) if key in case else frozenset() for key in ("symptoms", "besides")
        )
        built_in = [symptom for symptom in self.catalogue.symptoms if not symptom.own]
        built_in = [symptom for symptom in built_in if symptom.is_rated]
        if group == _CHEST:
            symptoms |= {symptom.key for symptom in built_in if symptom.chest}
        if group == _BUILT_IN:
            symptoms |= {symptom.key for symptom in built_in}
        if group == _OWN:
            besides |= {symptom.key for symptom in built_in}
        return SymptomSelector(symptoms, group in (_OWN, _ALL), besides)

    def named(self, case: Table, key: str) -> SymptomSelector:
        """Rated symptoms that are listed one by one."""
        return SymptomSelector(self.rated(case, key))

    def measurement(self, case: Table) -> str:
        """The kind of measurement that the case is about."""
        kind = case.text("measurement")
        if kind not in UNITS:
            raise case.fault("measurement", f"“{kind}” is not a measurement")
        return kind

    def values(self, case: Table) -> Mapping[str, int]:
        """By rule, the least value that counts."""
        table = case.table("values")
        self.check_rules(table, "values", tuple(table))
        return MappingProxyType({rule: table.number(rule, int, *_RATING) for rule in table})

    def rules(self, case: Table) -> frozenset[str]:
        """A list of other rules."""
        named = case.texts("rules")
        self.check_rules(case, "rules", named)
        return frozenset(named)

    def check_rules(self, case: Table, key: str, named: Sequence[str]) -> None:
        """Refuse what is no rule."""
        for rule in named:
            if rule not in self.ids:
                raise case.fault(key, f"“{rule}” is not a rule")


def _levels(case: Table) -> tuple[int, ...]:
    numbers = case.get("levels_above", list)
    lowest, highest = _RATING
    if not numbers or not all(
        type(number) is int and lowest <= number <= highest for number in numbers
    ):
        raise case.fault("levels_above", f"it has to be a list of numbers up to {highest}")
    return tuple(numbers)


#: How each field is read that is no whole number.
_READERS: Mapping[str, Callable[[_Known, Table], object]] = {
    "symptom": _Known.symptom,
    "answers": _Known.answers,
    "selector": _Known.chosen,
    "symptoms": _Known.chosen,
    "also": lambda known, case: known.named(case, "also"),
    "one_of": lambda known, case: known.named(case, "one_of"),
    "measurement": _Known.measurement,
    "rules": _Known.rules,
    "values": _Known.values,
    "at_level": lambda _, case: case.one_of(Level, "at_level"),
    "levels_above": lambda _, case: _levels(case),
    "also_unknown": lambda _, case: case.flag("also_unknown"),
    "limit": lambda _, case: case.number("limit", float, *FEVER_LIMITS),
    "low": lambda _, case: case.number("low", float, *FEVER_LIMITS),
    "beyond": lambda _, case: case.number("beyond", float, *_COUNT),
}


@cache
def load(catalogue: Catalogue, language: str = "en") -> RuleBook:
    """Read the bundled rules.

    Raises:
        EnvironmentFault: there is a mistake in them, such as a source or a text that is missing.
    """
    words = resource("i18n", language, "rules.toml")
    book = rule_book(resource("rules.toml"), words, resource("guidance.toml"), catalogue)
    in_words = reviews.load(language).cover("rules.toml", reviews.ReviewerRole.CLINICIAN)
    return book if in_words else replace(book, texts=unreviewed(book.texts))


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
        tuple(_case(case, known) for case in entry.tables("case")),
        _named(entry, "unless", known.ids, "not a rule"),
    )


def _case(case: Table, known: _Known) -> Case:
    condition = case.text("condition")
    if condition not in _CONDITIONS:
        kinds = ", ".join(_CONDITIONS)
        raise case.fault("condition", f"“{condition}” is not one of {kinds}")
    kind = _CONDITIONS[condition]
    names = [field.name for field in fields(kind)]
    keys = [key for name in names for key in _KEYS.get(name, (name,))]
    case.only("level", "condition", "only", *keys)
    return Case(
        case.one_of(Level, "level"),
        _condition(kind, case, known),
        _named(case, "only", SWITCHES, "not a switch of the profile"),
    )


def _condition(kind: _ConditionType, case: Table, known: _Known) -> Condition | Dependent:
    """Read the condition of a case, in which fields with a default may be left out."""
    names = [field.name for field in fields(kind) if field.name in case or not _is_optional(field)]
    values: dict[str, Any] = {name: _value(name, case, known) for name in names}
    return kind(**values)


def _is_optional(field: Field[Any]) -> bool:
    return field.default is not MISSING or field.default_factory is not MISSING


def _value(name: str, case: Table, known: _Known) -> object:
    if name in _READERS:
        return _READERS[name](known, case)
    return case.number(name, int, *_RANGES[name])


def _named(entry: Table, key: str, known: tuple[str, ...], what: str) -> str:
    text = entry.text(key) if key in entry else ""
    if text and text not in known:
        raise entry.fault(key, f"“{text}” is {what}")
    return text
