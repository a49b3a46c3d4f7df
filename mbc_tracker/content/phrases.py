"""The phrases that words are made of, from one bundled file that is checked when it is loaded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar

from mbc_tracker.content.phrase_places import COUNTED, PLACES
from mbc_tracker.content.plurals import PluralRule, plural_rule
from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.domain.symptoms import band
from mbc_tracker.frozen import frozen

T = TypeVar("T")

_HALF_DAY = 12
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_APART, _APART_END = "\u2068", "\u2069"

_NAMES = {"months": 12, "months_short": 12, "weekdays": 7, "weekdays_short": 7, "halves": 2}
_MARKS = ("decimal", "thousands", "plural", "plural_forms", "keeps_capitals")


@frozen
class Phrases:
    """Sentences with places in them, the names of months and weekdays (Monday first), and numbers.

    halves: of the day, as in "8:05 PM". decimal, thousands: the marks in numbers. plural: which
    form a phrase has for a number of things. keeps_capitals: words begin with a capital inside a
    sentence too, as German nouns do.
    twelve_hours: times are written with the halves of the day.
    """

    texts: Mapping[str, str]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    weekdays_short: tuple[str, ...]
    halves: tuple[str, ...]
    decimal: str
    thousands: str
    plural: PluralRule
    keeps_capitals: bool = False
    twelve_hours: bool = False

    def fill(self, phrase: str, /, **values: object) -> str:
        """A phrase with its places filled in. What is put in is never read as a phrase."""
        kept = {name: kept_apart(value) for name, value in values.items()}
        return self.texts[phrase].format(**kept)

    def count(self, phrase: str, n: int, /, **values: object) -> str:
        """A phrase about ``{n}`` things, in the form that the language has for so many."""
        return self.fill(self.plural.key(phrase, n), n=n, **values)

    def month_short(self, day: date) -> str:
        """“Nov”."""
        return self.months_short[day.month - 1]

    def band(self, rating: float) -> str:
        """The word for a rating or a median of ratings: “moderate”."""
        return self.fill(f"band_{band(rating).key}")

    def time(self, moment: time | datetime) -> str:
        """“14:05”, or “2:05 pm” where people write that."""
        if not self.twelve_hours:
            return self.fill("time_24", hour=f"{moment:%H}", minute=f"{moment:%M}")
        half, hour = self.halves[moment.hour // _HALF_DAY], moment.hour % _HALF_DAY or _HALF_DAY
        return self.fill("time_12", hour=hour, minute=f"{moment:%M}", half=half)

    def grouped(self, n: int) -> str:
        """A number of things: “1,250”."""
        return f"{n:,}".replace(",", self.thousands)

    def lowered(self, text: str) -> str:
        """A text as it goes on inside a sentence; some languages keep its first capital there."""
        return text if self.keeps_capitals else text[:1].lower() + text[1:]


def kept_apart(value: T) -> T | str:
    """Arabic and Hebrew apart from the numbers and words beside them, which they would turn."""
    if isinstance(value, str) and _LEFTWARD.search(value) and not value.startswith(_APART):
        return f"{_APART}{value}{_APART_END}"
    return value


def phrases(file: Path) -> Phrases:
    """Read a file of phrases.

    Raises:
        EnvironmentFault: one is missing, unknown or written wrongly; the sentence names it.
    """
    table = read(file).only("calendar", "phrases")
    names = table.table("calendar").only(*_NAMES, *_MARKS)
    months, months_short, weekdays, weekdays_short, halves = (
        _names(names, key, length) for key, length in _NAMES.items()
    )
    plural = plural_rule(names)
    return Phrases(
        plural.templates(  # the gaps of " and " count
            table.table("phrases"), PLACES, COUNTED, strip=False
        ),
        months=months,
        months_short=months_short,
        weekdays=weekdays,
        weekdays_short=weekdays_short,
        halves=halves,
        decimal=names.text("decimal"),
        thousands=names.text("thousands", strip=False),
        plural=plural,
        keeps_capitals=names.flag("keeps_capitals"),
    )


def _names(table: Table, key: str, length: int) -> tuple[str, ...]:
    names = table.texts(key)
    if len(names) != length:
        raise table.fault(key, f"it has to have {length} names")
    return names
