"""When to act on which sign, the same for everyone; emergency numbers and standing advice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from mbc_tracker.content import reviews
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.order import alphabetical
from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource

#: The card's words, each with what is filled in.
_CARD_WORDS = {
    "title": "number",
    "title_local": "",
    "list_title": "number",
    "list_title_local": "",
    "team_title": "",
    "call": "number",
    "either": "first second",
    "local_number": "",
    "unreviewed": "",
    "reviewed": "",
}

_MOST_NUMBERS = 2


class Act(StrEnum):
    """When to act on a sign, and whom to call, the most urgent first."""

    EMERGENCY = "emergency"
    TEAM_NOW = "team_now"
    TODAY = "today"
    SOON = "soon"


#: What is said of each when to act, with what is filled in.
_ACT_WORDS = {Act.EMERGENCY: "number", Act.TEAM_NOW: "", Act.TODAY: "", Act.SOON: ""}
#: A sign to be acted on now can be ticked, and is then kept in the diary.
_NOW = (Act.EMERGENCY, Act.TEAM_NOW)


class SignGroup(StrEnum):
    """Where "When to get help" lists a sign: with all, with treatments, or with the whole body."""

    GENERAL = "general"
    TREATMENT = "treatment"
    ELSEWHERE = "elsewhere"


@frozen
class Sign:
    """A sign and when to act on it.

    full: a sentence; short: a line for the card that goes on from "if you", else empty.
    """

    key: str
    act: Act
    group: SignGroup
    short: str
    full: str
    sources: tuple[str, ...]

    @property
    def on_card(self) -> bool:
        """Whether it is one of the few on the card beside the day's entries."""
        return bool(self.short)

    @property
    def team_first(self) -> bool:
        """Whether the team's 24-hour number comes before the emergency number."""
        return self.act is Act.TEAM_NOW


@frozen
class Advice:
    """The standing advice, shown unchanged to everyone."""

    title: str
    text: str
    unreachable: str
    unsure: str
    sources: tuple[str, ...]


@frozen
class Country:
    """A country to choose from. The code is empty for 'Another country'."""

    code: str
    name: str


@frozen
class EmergencyCard:
    """The card for one country. ``signs`` are the few that stand on it, as ``short`` lines.

    title: stands over the short lines, list_title over whole sentences, team_title over those that
    need the team's 24-hour number first. number: "999", "112 or 999" or "your local emergency
    number"; call: the sentence with it. review: whether a clinician has seen it, in words.
    """

    title: str
    list_title: str
    team_title: str
    number: str
    call: str
    signs: tuple[Sign, ...]
    sources: tuple[str, ...]
    compiled: date
    reviewed: bool
    review: str


@frozen
class Guidance:
    """The guidance in one language.

    table: every sign, the most urgent first; acts: what to do, as the end of a sentence;
    words: the card's.
    """

    table: tuple[Sign, ...]
    acts: Mapping[Act, str]
    advice: Advice
    countries: tuple[Country, ...]
    numbers: Mapping[str, tuple[str, ...]]
    words: Mapping[str, str]
    compiled: date
    reviewed: bool

    @property
    def signs(self) -> tuple[Sign, ...]:
        """The signs to be acted on now, which can be ticked."""
        return tuple(sign for sign in self.table if sign.act in _NOW)

    def listed(self, act: Act, group: SignGroup = SignGroup.GENERAL) -> tuple[Sign, ...]:
        """The signs of one list on "When to get help"."""
        return tuple(sign for sign in self.table if (sign.act, sign.group) == (act, group))

    def what_to_do(self, act: Act, country: str) -> str:
        """The end of a sentence, such as "call 999 now"."""
        return self.acts[act].format(number=self.number(country))

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
        local = "_local" if number == self.words["local_number"] else ""
        return EmergencyCard(
            title=self.words[f"title{local}"].format(number=number),
            list_title=self.words[f"list_title{local}"].format(number=number),
            team_title=self.words["team_title"],
            number=number,
            call=self.words["call"].format(number=number),
            signs=signs,
            sources=tuple(dict.fromkeys(source for sign in signs for source in sign.sources)),
            compiled=self.compiled,
            reviewed=self.reviewed,
            review=self.words["reviewed" if self.reviewed else "unreviewed"],
        )


@cache
def load(language: str = "en") -> Guidance:
    """The bundled guidance; EnvironmentFault names a mistake.

    It is reviewed where a clinician has read both the facts and their words in this language.
    """
    words = resource("i18n", language, "guidance.toml")
    loaded = guidance(resource("guidance.toml"), words, language)
    in_words = reviews.load(language).cover("guidance.toml", reviews.ReviewerRole.CLINICIAN)
    return replace(loaded, reviewed=loaded.reviewed and in_words)


def guidance(file: Path, texts: Path, language: str = DEFAULT) -> Guidance:
    """Put the facts of ``file`` together with the words of ``texts``, which must match."""
    facts = read(file).only("compiled", "reviewed", "numbers", "sources", "advice", "sign")
    words = read(texts).only("acts", "card", "advice", "signs", "countries")
    numbers = _numbers(facts.table("numbers"))
    table = _signs(facts, words.table("signs"))
    acts = words.table("acts").templates(_ACT_WORDS)
    return Guidance(
        table=table,
        acts=acts,
        advice=_advice(facts, words.table("advice"), table, acts),
        countries=_countries(words.table("countries"), numbers, language),
        numbers=numbers,
        words=words.table("card").templates(_CARD_WORDS),
        compiled=facts.get("compiled", date),
        reviewed=facts.flag("reviewed"),
    )


def _numbers(table: Table) -> Mapping[str, tuple[str, ...]]:
    numbers = {code: table.texts(code) for code in table}
    for code, to_call in numbers.items():
        if len(to_call) > _MOST_NUMBERS or not all(number.isdigit() for number in to_call):
            raise table.fault(code, "it has to be one or two numbers to call")
    return numbers


def _signs(facts: Table, words: Table) -> tuple[Sign, ...]:
    entries = facts.tables("sign")
    words.only(*(entry.text("key") for entry in entries))
    return tuple(_sign(entry, words.table(entry.text("key")), facts) for entry in entries)


def _sign(entry: Table, words: Table, facts: Table) -> Sign:
    entry.only("key", "act", "group", "on_card", "sources")
    on_card = entry.flag("on_card")
    words.only("short", "full") if on_card else words.only("full")
    return Sign(
        key=entry.text("key"),
        act=entry.one_of(Act, "act"),
        group=entry.one_of(SignGroup, "group") if "group" in entry else SignGroup.GENERAL,
        short=words.text("short") if on_card else "",
        full=words.text("full"),
        sources=_sources(entry, facts),
    )


def _advice(facts: Table, words: Table, signs: Sequence[Sign], acts: Mapping[Act, str]) -> Advice:
    words.only("title", "text", "unreachable", "unsure")
    entry = facts.table("advice").only("sign", "sources")
    sign = next((sign for sign in signs if sign.key == entry.text("sign")), None)
    if sign is None:
        raise entry.fault("sign", "there is no such sign")
    return Advice(
        title=words.text("title"),
        text=words.template("text", "act").format(act=acts[sign.act]),
        unreachable=words.text("unreachable"),
        unsure=words.text("unsure"),
        sources=_sources(entry, facts),
    )


def _sources(entry: Table, facts: Table) -> tuple[str, ...]:
    known = facts.table("sources")
    return tuple(known.text(key) for key in entry.texts("sources"))


def _countries(
    words: Table, numbers: Mapping[str, tuple[str, ...]], language: str
) -> tuple[Country, ...]:
    words.only("other", *numbers)
    named = [Country(code, words.text(code)) for code in numbers]
    place = alphabetical(language)
    named.sort(key=lambda country: place(country.name))
    return (*named, Country("", words.text("other")))
