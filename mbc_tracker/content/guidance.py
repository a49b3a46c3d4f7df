"""What is said to everyone, whatever they record: emergency signs, numbers, standing advice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.paths import resource

#: The card's words, each with what is filled in.
_CARD_WORDS = {
    "title": "",
    "heading": "number",
    "heading_without_number": "",
    "call": "number",
    "either": "first second",
    "local_number": "",
    "unreviewed": "",
    "reviewed": "",
}

_MOST_NUMBERS = 2


@dataclass(frozen=True, slots=True)
class Sign:
    """An emergency sign: a line for the card and the whole of it for "When to get help"."""

    key: str
    short: str
    full: str
    on_card: bool
    team_first: bool
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """The standing advice, shown unchanged to everyone."""

    title: str
    text: str
    unreachable: str
    unsure: str
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country to choose from. The code is empty for 'Another country'."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class EmergencyCard:
    """The card for one country. ``signs`` are the few that stand on it, as ``short`` lines.

    number: "999", "112 or 999" or "your local emergency number"; call: the sentence with it.
    heading: "Call 999 now if you", which each short line goes on from.
    review: whether a clinician has seen it, in words.
    """

    title: str
    heading: str
    number: str
    call: str
    signs: tuple[Sign, ...]
    sources: tuple[str, ...]
    compiled: date
    reviewed: bool
    review: str


@dataclass(frozen=True, slots=True)
class Guidance:
    """The guidance in one language. ``signs`` are complete, in order; ``words`` are the card's."""

    signs: tuple[Sign, ...]
    advice: Advice
    countries: tuple[Country, ...]
    numbers: Mapping[str, tuple[str, ...]]
    words: Mapping[str, str]
    compiled: date
    reviewed: bool

    @property
    def sign_names(self) -> Mapping[str, str]:
        """Each sign as the person reads and ticks it, by its key."""
        return {sign.key: sign.full.rstrip(".") for sign in self.signs}

    def number(self, country: str) -> str:
        """The emergency number of a country by its ISO code, in words where it isn't known."""
        numbers = self.numbers.get(country.strip().upper(), ())
        if not numbers:
            return self.words["local_number"]
        if len(numbers) == 1:
            return numbers[0]
        return self.words["either"].format(first=numbers[0], second=numbers[1])

    def card(self, country: str) -> EmergencyCard:
        """The emergency card with a country's number."""
        number = self.number(country)
        signs = tuple(sign for sign in self.signs if sign.on_card)
        return EmergencyCard(
            title=self.words["title"],
            heading=(
                self.words["heading"].format(number=number)
                if number != self.words["local_number"]
                else self.words["heading_without_number"]
            ),
            number=number,
            call=self.words["call"].format(number=number),
            signs=signs,
            sources=tuple(dict.fromkeys(source for sign in signs for source in sign.sources)),
            compiled=self.compiled,
            reviewed=self.reviewed,
            review=self.words["reviewed" if self.reviewed else "unreviewed"],
        )


def load(language: str = "en") -> Guidance:
    """The bundled guidance; EnvironmentFault names a mistake."""
    return guidance(resource("guidance.toml"), resource("i18n", language, "guidance.toml"))


def guidance(file: Path, texts: Path) -> Guidance:
    """Put the facts of ``file`` together with the words of ``texts``, which must match."""
    facts = read(file).only("compiled", "reviewed", "numbers", "sources", "advice", "sign")
    words = read(texts).only("card", "advice", "signs", "countries")
    numbers = _numbers(facts.table("numbers"))
    return Guidance(
        signs=_signs(facts, words.table("signs")),
        advice=_advice(facts, words.table("advice")),
        countries=_countries(words.table("countries"), numbers),
        numbers=numbers,
        words=words.table("card").templates(_CARD_WORDS),
        compiled=facts.get("compiled", date),
        reviewed=facts.flag("reviewed"),
    )


def _numbers(table: Table) -> Mapping[str, tuple[str, ...]]:
    numbers = {code: table.texts(code) for code in table}
    for code, given in numbers.items():
        if len(given) > _MOST_NUMBERS or not all(number.isdigit() for number in given):
            raise table.fault(code, "it has to be one or two numbers to call")
    return numbers


def _signs(facts: Table, words: Table) -> tuple[Sign, ...]:
    entries = facts.tables("sign")
    words.only(*(entry.text("key") for entry in entries))
    return tuple(_sign(entry, words.table(entry.text("key")), facts) for entry in entries)


def _sign(entry: Table, words: Table, facts: Table) -> Sign:
    entry.only("key", "on_card", "team_first", "sources")
    words.only("short", "full")
    return Sign(
        key=entry.text("key"),
        short=words.text("short"),
        full=words.text("full"),
        on_card=entry.flag("on_card"),
        team_first=entry.flag("team_first"),
        sources=_sources(entry, facts),
    )


def _advice(facts: Table, words: Table) -> Advice:
    words.only("title", "text", "unreachable", "unsure")
    return Advice(
        title=words.text("title"),
        text=words.text("text"),
        unreachable=words.text("unreachable"),
        unsure=words.text("unsure"),
        sources=_sources(facts.table("advice").only("sources"), facts),
    )


def _sources(entry: Table, facts: Table) -> tuple[str, ...]:
    known = facts.table("sources")
    return tuple(known.text(key) for key in entry.texts("sources"))


def _countries(words: Table, numbers: Mapping[str, tuple[str, ...]]) -> tuple[Country, ...]:
    words.only("other", *numbers)
    named = sorted((words.text(code), code) for code in numbers)
    return (*(Country(code, name) for name, code in named), Country("", words.text("other")))
