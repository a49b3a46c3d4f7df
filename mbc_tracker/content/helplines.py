"""Numbers of people to talk to, by country. They give support, and are not for emergencies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource

#: The words around the numbers, each with what is filled in.
_WORDS = {
    "entry": "name phone",
    "address": "address",
    "checked": "source day",
    "unsure": "",
    "none": "",
    "crisis": "name phone",
    "crisis_none": "number",
    "crisis_now": "name phone",
    "crisis_now_none": "number",
}
_FIELDS = (
    *("key", "country", "name", "phone", "address", "source"),
    *("last_checked", "confidence", "crisis"),
)

#: Whether to ask people to check a number first. What is less sure is not shipped at all.
_UNSURE = {"high": False, "medium": True}


@frozen
class Helpline:
    """One number. ``hours`` and ``note`` are empty where nothing is known or needed.

    country: its ISO code; address: where it stands on the web, as text to copy;
    source: who published the number, and when; last_checked: when that was last looked at;
    unsure: the source is old or second-hand, so the number has to be checked first; crisis: it is
    answered day and night by people who help in despair.
    """

    key: str
    country: str
    name: str
    phone: str
    hours: str
    note: str
    address: str
    source: str
    last_checked: date
    unsure: bool
    crisis: bool = False


@frozen
class Helplines:
    """All helplines in the order of the file, with the words around them in one language."""

    lines: tuple[Helpline, ...]
    words: Mapping[str, str]

    def for_country(self, country: str) -> tuple[Helpline, ...]:
        """The numbers of a country by its ISO code."""
        return tuple(line for line in self.lines if line.country == country.strip().upper())

    def crisis_line(self, country: str) -> Helpline | None:
        """The country's line for people in despair, if we know one."""
        return next((line for line in self.for_country(country) if line.crisis), None)

    def crisis(self, country: str, number: str) -> str:
        """Whom to call in despair, in words. number: the country's emergency number."""
        line = self.crisis_line(country)
        if line is None:
            return self.words["crisis_none"].format(number=number)
        return self.words["crisis"].format(name=line.name, phone=line.phone)

    def crisis_now(self, country: str, number: str) -> str:
        """Whom to call now that low mood was severe, in a sentence or two without markup."""
        line = self.crisis_line(country)
        if line is None:
            return self.words["crisis_now_none"].format(number=number)
        return self.words["crisis_now"].format(name=line.name, phone=line.phone)

    def listed(self, country: str, names: Mapping[str, str], written: Callable[[date], str]) -> str:
        """Every number as Markdown, under its country's name, the chosen country first.

        Args:
            country: ISO code of the chosen country; empty for none.
            names: The name of each country by its code, in the order of the alphabet.
            written: Writes a day in words.
        """
        chosen = country.strip().upper()
        others = {line.country for line in self.lines} - {chosen}
        order = [code for code in names if code in others]
        if chosen in names and chosen:
            order.insert(0, chosen)
        parts = (f"### {names[code]}\n\n{self._under(code, written)}" for code in order)
        return "\n\n".join(parts)

    def _under(self, country: str, written: Callable[[date], str]) -> str:
        items = [f"- {self._entry(line, written)}" for line in self.for_country(country)]
        return "\n".join(items) or self.words["none"]

    def _entry(self, line: Helpline, written: Callable[[date], str]) -> str:
        parts = (
            self.words["entry"].format(name=line.name, phone=line.phone),
            line.note,
            line.hours,
            self.words["address"].format(address=line.address) if line.address else "",
            self.words["unsure"] if line.unsure else "",
            self.words["checked"].format(source=line.source, day=written(line.last_checked)),
        )
        return " ".join(part for part in parts if part)


@cache
def load(language: str = "en") -> Helplines:
    """The bundled helplines; EnvironmentFault names a mistake."""
    return helplines(resource("helplines.toml"), resource("i18n", language, "helplines.toml"))


def helplines(file: Path, texts: Path) -> Helplines:
    """Put the numbers of ``file`` together with the words of ``texts``."""
    entries = read(file).only("line").tables("line")
    texts_table = read(texts).only("words", "hours", "notes")
    keys = [entry.text("key") for entry in entries]
    hours = texts_table.table("hours").only(*keys)
    notes = texts_table.table("notes").only(*keys)
    return Helplines(
        lines=tuple(_line(entry, hours, notes) for entry in entries),
        words=texts_table.table("words").templates(_WORDS),
    )


def _line(entry: Table, hours: Table, notes: Table) -> Helpline:
    entry.only(*_FIELDS)
    key, confidence = entry.text("key"), entry.text("confidence")
    if confidence not in _UNSURE:
        raise entry.fault("confidence", "only “high” and “medium” may be shown")
    return Helpline(
        key=key,
        country=entry.text("country"),
        name=entry.text("name"),
        phone=_phone(entry),
        hours=hours.text(key) if key in hours else "",
        note=notes.text(key) if key in notes else "",
        address=entry.text("address") if "address" in entry else "",
        source=entry.text("source"),
        last_checked=entry.get("last_checked", date),
        unsure=_UNSURE[confidence],
        crisis=entry.flag("crisis"),
    )


def _phone(entry: Table) -> str:
    """A number that stays on one line."""
    phone = entry.text("phone")
    if not phone.replace(" ", "").replace("-", "").isdigit():
        raise entry.fault("phone", "it has to be a number to call")
    return phone.replace(" ", "\N{NO-BREAK SPACE}")
