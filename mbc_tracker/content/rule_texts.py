"""What is said about the rules, checked against the rules themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace

from mbc_tracker.content.toml_table import Table
from mbc_tracker.domain.notices.conditions import Condition
from mbc_tracker.domain.notices.rules import Case, Dependent, Rule, Rules
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.frozen import frozen

#: For each kind of condition the places that its sentence on the card has.
_NOTED, _RATED = "day noted", "subject values usual"
_SAID = {
    "sign": _NOTED,
    "answer": _NOTED,
    "accompanied": _NOTED,
    "fever": _NOTED,
    "in_a_row": _RATED,
    "again": _RATED,
    "risen": _RATED,
    "found": _RATED,
    "levels_above": "subject middle usual",
    "lasting": "subject count total first",
    "combination": "noted",
    "reading": _NOTED,
    "loss": "noted",
}
#: What the sentence has besides where only marked symptoms are meant.
_SAID_MARKED = "subject count total first threshold"

_PARTS = {
    "rating_on": "value day",
    "rating_on_week": "value day",
    "of_day": "label value",
    "of_other_day": "label value day",
    "words_on": "answer day",
    "in_words": "label answer",
    "dated": "day date",
    "temperature": "temperature",
    "sign": "sign",
    "usual": "usual days",
    "usual_week": "usual days",
    "usual_plain": "usual",
    "usual_typed": "usual day",
    "usual_unknown": "",
    "up_and_down": "",
    "team_first": "number",
    "also": "labels",
    "more": "n",
    "breathing": "number",
    "even_cold": "",
    "even_small": "",
    "written": "label values",
    "reviewed": "",
    "unreviewed": "",
    "told": "day noted",
    "open": "day noted",
    "nothing": "day",
    "switched_off": "",
}

_TELL = {
    "opening": "",
    "scale": "",
    "week": "",
    "rating": "label latest day usual",
    "highest": "value day",
    "since": "day",
    "entry": "value day",
    "entry_week": "value day",
    "usual": "usual",
    "usual_unknown": "",
    "answer": "label answer day",
    "temperature": "temperature day",
    "measured": "measured day",
    "sign": "day sign",
    "on_treatment": "",
    "report_at_once": "",
    "closing": "",
}

#: How the symptoms are named that the person added.
OWN = "own"

Texts = Mapping[str, str]


@frozen
class CardText:
    """The card's sentences for one rule and level.

    reason: what was written down and why it is pointed out. first: the same while the usual isn't
    known, so that nothing is compared with it. ask: whom to contact.
    """

    reason: str
    first: str
    ask: str


@frozen
class RuleText:
    """One rule in words. ``cases`` has a text for each of its cases."""

    name: str
    cases: tuple[str, ...]
    cards: Mapping[Level, CardText]
    sources: tuple[str, ...]
    reviewed: bool

    @property
    def rule(self) -> str:
        """The whole rule."""
        return " ".join(self.cases)


@frozen
class RuleTexts:
    """All words of the notices, with places for what is filled in.

    levels: the headings; parts: of sentences; subjects: how rated symptoms are named;
    tell: what to read out on the phone; rules: by the rules' ids.
    """

    levels: Mapping[Level, str]
    parts: Texts
    subjects: Texts
    tell: Texts
    rules: Mapping[str, RuleText]

    @property
    def reviewed(self) -> bool:
        """Whether a clinician has reviewed every rule, and its words in this language."""
        return all(text.reviewed for text in self.rules.values())


def rule_texts(
    words: Table,
    entries: Sequence[Table],
    rules: Rules,
    sources: Sequence[Table],
    catalogue: Catalogue,
) -> RuleTexts:
    """Read the words; EnvironmentFault where one is missing, left over or has the wrong places.

    Args:
        words: the top table of the words' file.
        entries: the tables of the rules, in order.
        rules: what they were read as.
        sources: tables of sources; the first that has a key counts.
        catalogue: the built-in symptoms, each of which needs a subject.
    """
    words.only("levels", "parts", "subjects", "tell", "rules")
    named = words.table("rules").only(*(rule.id for rule in rules.rules))
    pairs = zip(entries, rules.rules, strict=True)
    return RuleTexts(
        words.table("levels").templates(dict.fromkeys(Level, "")),
        words.table("parts").templates(_PARTS),
        _subjects(words.table("subjects"), catalogue),
        words.table("tell").templates(_TELL),
        {rule.id: _text(named.table(rule.id), entry, rule, sources) for entry, rule in pairs},
    )


def unreviewed(texts: RuleTexts) -> RuleTexts:
    """The words of rules that no clinician has read in their language."""
    rules = {name: replace(text, reviewed=False) for name, text in texts.rules.items()}
    return replace(texts, rules=rules)


def _subjects(table: Table, catalogue: Catalogue) -> Texts:
    known = (symptom for symptom in catalogue.symptoms if not symptom.own)
    rated = [symptom.key for symptom in known if symptom.is_rated]
    return table.templates(dict.fromkeys(rated, "") | {OWN: "label"})


def _text(words: Table, entry: Table, rule: Rule, sources: Sequence[Table]) -> RuleText:
    levels = dict.fromkeys(case.level for case in rule.cases)
    words.only("name", "cases", *levels)
    places = _places(entry)
    return RuleText(
        name=words.template("name"),
        cases=tuple(_in_words(words, rule.cases)),
        cards={level: _card(words.table(level), places[level]) for level in levels},
        sources=tuple(_source(entry, key, sources) for key in entry.texts("sources")),
        reviewed=entry.get("reviewed", bool),
    )


def _places(entry: Table) -> dict[str, list[str]]:
    """By level, the places that the sentence on the card has: those of the level's first case."""
    places: dict[str, list[str]] = {}
    for case in entry.tables("case"):
        names = _SAID_MARKED if "mark_age" in case else _SAID[case.text("condition")]
        places.setdefault(case.text("level"), names.split())
    return places


def _card(words: Table, places: Sequence[str]) -> CardText:
    words.only("said", "said_first", "ask")
    ask = words.text("ask")
    _check_places(words, "ask", ask, ["number", "even"])
    first = "said_first" if "said_first" in words else "said"
    return CardText(words.template("said", *places), words.template(first, *places), ask)


def _in_words(words: Table, cases: Sequence[Case]) -> Iterator[str]:
    sentences = words.texts("cases")
    if len(sentences) != len(cases):
        raise words.fault("cases", f"it has to be {len(cases)} sentences, one for each case")
    for sentence, case in zip(sentences, cases, strict=True):
        yield _numbered(words, sentence, case.condition)


def _numbered(words: Table, sentence: str, condition: Condition | Dependent) -> str:
    """The sentence with the condition's own numbers in it."""
    numbers = dict(_numbers(condition))
    _check_places(words, "cases", sentence, list(numbers))
    return sentence.format(**numbers)


def _numbers(condition: Condition | Dependent) -> Iterator[tuple[str, str]]:
    """The numbers of a condition by their names; of a list ``name_1``, of a table ``name_key``."""
    for field in fields(condition):
        value = getattr(condition, field.name)
        if type(value) in (int, float):
            yield field.name, f"{value:g}"
        elif isinstance(value, Mapping):
            yield from ((f"{field.name}_{key}", f"{number:g}") for key, number in value.items())
        elif isinstance(value, tuple):
            numbers = enumerate((number for number in value if type(number) is int), start=1)
            yield from ((f"{field.name}_{n}", f"{number:g}") for n, number in numbers)


def _check_places(words: Table, key: str, text: str, known: Sequence[str]) -> None:
    for name in words.places(key, text):
        if name not in known:
            raise words.fault(key, f"nothing is known to fill in for {{{name}}}")


def _source(entry: Table, key: str, tables: Sequence[Table]) -> str:
    for table in tables:
        if key in table:
            return table.text(key)
    raise entry.fault("sources", f"“{key}” is not a source")
