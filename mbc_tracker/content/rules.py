"""The rules for notices: their numbers stand in one file, their words in another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mbc_tracker.content.reading import Table, read
from mbc_tracker.content.rule_texts import RuleTexts, rule_texts
from mbc_tracker.domain.notices.conditions import (
    Answered,
    Chosen,
    Condition,
    Fever,
    SignTicked,
)
from mbc_tracker.domain.notices.rating_conditions import InARow, Lasting, Reached, WeeksAbove
from mbc_tracker.domain.notices.rules import Case, Combination, Rule, Rules
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.profile import SWITCHES
from mbc_tracker.domain.symptoms import WORST_RATING, Catalogue
from mbc_tracker.paths import resource

_FIELDS = ("id", "version", "condition", "case", "only", "unless", "sources", "reviewed")
#: A higher number of days, or version, is a slip.
_MOST = 999
_CHEST, _RATINGS = "chest", "ratings"


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

    def answered(self, case: Table) -> tuple[str, tuple[str, ...]]:
        """A symptom that is answered in words, and some of its answers."""
        symptom, answers = case.text("symptom"), case.texts("answers")
        if symptom not in self.catalogue:
            raise case.fault("symptom", f"“{symptom}” is no symptom")
        words = [choice.key for choice in self.catalogue[symptom].choices]
        for answer in answers:
            if answer not in words:
                raise case.fault("answers", f"“{answer}” is no answer for {symptom}")
        return symptom, answers

    def chosen(self, case: Table) -> Chosen:
        """The rated symptoms that ``symptoms``, ``group`` and ``besides`` stand for."""
        group = case.text("group") if "group" in case or "symptoms" not in case else ""
        if group not in ("", _CHEST, _RATINGS):
            raise case.fault("group", f"“{group}” is not one of {_CHEST}, {_RATINGS}")
        symptoms, besides = (
            self.rated(case, key) if key in case else frozenset() for key in ("symptoms", "besides")
        )
        if group == _CHEST:
            symptoms |= {symptom.key for symptom in self.catalogue.symptoms if symptom.chest}
        return Chosen(symptoms, group == _RATINGS, besides)

    def rules(self, case: Table, key: str) -> frozenset[str]:
        """A list of other rules."""
        named = case.texts(key)
        for rule in named:
            if rule not in self.ids:
                raise case.fault(key, f"“{rule}” is no rule")
        return frozenset(named)


def load(catalogue: Catalogue, language: str = "en") -> RuleBook:
    """The bundled rules; Trouble names a mistake, such as a source or a text that is missing."""
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
        _whole(entry, "version", 1, _MOST),
        tuple(_case(entry, case, known) for case in entry.tables("case")),
        _named(entry, "only", SWITCHES, "no switch of the profile"),
        _named(entry, "unless", known.ids, "no rule"),
    )


def _case(entry: Table, case: Table, known: _Known) -> Case:
    condition = entry.text("condition")
    if condition not in _CONDITIONS:
        kinds = ", ".join(_CONDITIONS)
        raise entry.fault("condition", f"“{condition}” is not one of {kinds}")
    fields, make = _CONDITIONS[condition]
    case.only("level", *fields.split())
    return Case(case.one_of(Level, "level"), make(case, known))


def _named(entry: Table, key: str, known: tuple[str, ...], what: str) -> str:
    text = entry.text(key) if key in entry else ""
    if text and text not in known:
        raise entry.fault(key, f"“{text}” is {what}")
    return text


def _whole(table: Table, key: str, lowest: int, highest: int) -> int:
    number = table.get(key, int)
    if not lowest <= number <= highest:
        raise table.fault(key, f"it has to be from {lowest} to {highest}")
    return number


def _rating(case: Table, key: str) -> int:
    return _whole(case, key, 0, WORST_RATING)


def _rating_if_any(case: Table, key: str) -> int | None:
    return _rating(case, key) if key in case else None


def _days(case: Table, key: str) -> int:
    return _whole(case, key, 1, _MOST)


def _sign(case: Table, known: _Known) -> Condition:
    del case, known  # it has no numbers
    return SignTicked()


def _answered(case: Table, known: _Known) -> Condition:
    symptom, answers = known.answered(case)
    if "also" not in case and "at_least" not in case:
        return Answered(symptom, answers)
    also = Chosen(known.rated(case, "also"))
    return Answered(symptom, answers, also, _rating(case, "at_least"))


def _fever(case: Table, known: _Known) -> Condition:
    return Fever(*known.answered(case), case.get("limit", float))


def _reached(case: Table, known: _Known) -> Condition:
    return Reached(
        known.chosen(case),
        at_least=_rating(case, "at_least"),
        again_within=_days(case, "again_within") if "again_within" in case else 0,
        unless_usual=_rating_if_any(case, "unless_usual"),
        usual_at_most=_rating_if_any(case, "usual_at_most"),
    )


def _in_a_row(case: Table, known: _Known) -> Condition:
    return InARow(
        known.chosen(case),
        entries=_days(case, "entries"),
        within=_days(case, "within"),
        at_least=_rating(case, "at_least"),
        above_usual=_rating(case, "above_usual"),
    )


def _weeks_above(case: Table, known: _Known) -> Condition:
    return WeeksAbove(
        known.chosen(case),
        weeks=_days(case, "weeks"),
        above_usual=_rating(case, "above_usual"),
    )


def _lasting(case: Table, known: _Known) -> Condition:
    return Lasting(
        known.chosen(case),
        days=_days(case, "days"),
        entries=_days(case, "entries"),
        percent=_whole(case, "percent", 1, 100),
        at_least=_rating(case, "at_least"),
    )


def _combination(case: Table, known: _Known) -> Combination:
    days, symptoms = _days(case, "days"), _days(case, "symptoms")
    return Combination(days, symptoms, known.rules(case, "rules"))


_Make = Callable[[Table, _Known], Condition | Combination]
_SYMPTOMS = "symptoms group besides"

#: Each kind of condition: the numbers that it takes, and how it is made of them.
_CONDITIONS: Mapping[str, tuple[str, _Make]] = {
    "sign": ("", _sign),
    "answer": ("symptom answers also at_least", _answered),
    "fever": ("symptom answers limit", _fever),
    "reached": (f"{_SYMPTOMS} at_least again_within unless_usual usual_at_most", _reached),
    "in_a_row": (f"{_SYMPTOMS} entries within at_least above_usual", _in_a_row),
    "weeks_above": (f"{_SYMPTOMS} weeks above_usual", _weeks_above),
    "lasting": (f"{_SYMPTOMS} days entries percent at_least", _lasting),
    "combination": ("days symptoms rules", _combination),
}
