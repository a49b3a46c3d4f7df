"""The care team as a card for the wallet: what is on it, and the sheet that it is cut from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from types import MappingProxyType

from mbc_tracker import __version__
from mbc_tracker.content import guidance
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.toml_table import read
from mbc_tracker.content.words import Words, load
from mbc_tracker.domain import profile
from mbc_tracker.domain.records import Contact
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource
from mbc_tracker.report.printable_text import one_line
from mbc_tracker.report.summary import Paper
from mbc_tracker.services.diary import Diary

#: Longer names and roles are shortened: they are there to tell the numbers apart.
LONGEST = 60
_FAMILY = "Atkinson Hyperlegible Next"
_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_COLOURS = ("ink", "muted", "line", "primary", "emergency")
#: Every phrase of wallet.toml with one form, and the places that it has to have.
_PHRASES = MappingProxyType(
    {
        **dict.fromkeys(("title", "how", "treated", "on_treatment", "symptoms"), ""),
        **dict.fromkeys(("team", "nobody", "day_and_night"), ""),
        **dict.fromkeys(("front", "back", "language", "region"), ""),
        "emergency": "number",
        "name": "name",
        "footer": "version made",
        "unprintable": "mark",
    }
)
#: The phrase about a number of things.
_COUNTED = MappingProxyType({"more": "n"})


@frozen
class WalletContact:
    """A person of the care team on the card. The phone number is never shortened."""

    who: str
    phone: str
    hours: str


@frozen
class WalletCard:
    """What is on the card. name: empty where it is not wanted. created_at: aware.

    treated: what an ambulance crew or a stranger has to know, in sentences.
    """

    name: str
    treated: tuple[str, ...]
    emergency: str
    team: tuple[WalletContact, ...]
    footer: str
    created_at: datetime


def wallet_card(diary: Diary, words: Words, *, with_name: bool) -> WalletCard:
    """The card of a diary: its care team in order, and its country's emergency number."""
    texts = phrases(words.language)
    name = _short(diary.reader.setting(profile.NAME)) if with_name else ""
    number = guidance.load(words.language).number(diary.reader.setting(profile.COUNTRY))
    today = words.date_numeric(diary.clock.today())
    return WalletCard(
        name=texts["name"].format_map({"name": name}) if name else "",
        treated=tuple(texts[line] for line in _treated(diary)),
        emergency=texts["emergency"].format(number=number),
        team=tuple(_line(contact, texts) for contact in diary.reader.records(Contact)),
        footer=texts["footer"].format(version=__version__, made=today),
        created_at=diary.clock.now().utc,
    )


def _treated(diary: Diary) -> tuple[str, ...]:
    in_treatment = diary.reader.setting(profile.ON_TREATMENT) == profile.YES
    return ("treated", *(("on_treatment",) if in_treatment else ()), "symptoms")


def wallet_pdf(card: WalletCard, paper: Paper, palette: Palette, language: str = DEFAULT) -> bytes:
    """One sheet with the card to cut out; what doesn't fit on it is said to be in the diary."""
    from mbc_tracker.report.typesetting import typeset

    texts = phrases(language)
    values = {
        **asdict(card),
        "created_at": "",
        "labels": dict(texts),
        "plural": load(language).phrases.plural.table(),
        "unprintable": texts["unprintable"],
        "font": _FAMILY,
        "paper": _PAPERS[paper],
        "colours": {token: palette.light[token] for token in _COLOURS},
    }
    return typeset(values, card.created_at, "wallet.typ")


def phrases(language: str = DEFAULT) -> Mapping[str, str]:
    """The card's words; EnvironmentFault names a mistake in them."""
    table = read(resource("i18n", language, "wallet.toml"))
    return load(language).phrases.plural.templates(table, _PHRASES, _COUNTED)


def _line(contact: Contact, texts: Mapping[str, str]) -> WalletContact:
    who = ", ".join(_short(text) for text in (contact.name, contact.role) if text.strip())
    hours = texts["day_and_night"] if contact.all_hours else _short(contact.hours)
    return WalletContact(who, one_line(contact.phone), hours)


def _short(text: str) -> str:
    whole = one_line(text)
    return whole if len(whole) <= LONGEST else whole[: LONGEST - 1].rstrip() + "…"
