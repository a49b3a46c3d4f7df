"""The phrases that words are made of, from one bundled file that is checked when it is loaded."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import TypeVar

from mbc_tracker.content.phrase_places import PLACES
from mbc_tracker.content.toml_table import Table, read
from mbc_tracker.domain.symptoms import band

T = TypeVar("T")

_HALF_DAY = 12
_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_APART, _APART_END = "\u2068", "\u2069"

_NAMES = {"months": 12, "months_short": 12, "weekdays": 7, "weekdays_short": 7, "halves": 2}
_MARKS = ("decimal", "thousands", "plural", "keeps_capitals")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Sentences with places in them, the names of months and weekdays (Monday first), and numbers.

    halves: of the day, as in "8:05 PM". decimal, thousands: the marks in numbers. plural: the form
    that a number of things takes, as gettext counts them: 0 where it is that for one.
    keeps_capitals: words begin with a capital inside a sentence too, as German nouns do.
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
    plural: Callable[[int], int]
    keeps_capitals: bool = False
    twelve_hours: bool = False

    def fill(self, phrase: str, /, **values: object) -> str:
        """A phrase with its places filled in. What is put in is never read as a phrase."""
        kept = {name: kept_apart(value) for name, value in values.items()}
        return self.texts[phrase].format(**kept)

    def count(self, phrase: str, n: int, /, **values: object) -> str:
        """A phrase filled in, in its form for one or for several."""
        return self.fill(f"{phrase}_{'other' if self.plural(n) else 'one'}", **values)

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
    return Phrases(
        table.table("phrases").templates(PLACES, strip=False),  # the gaps of " and " count
        months=months,
        months_short=months_short,
        weekdays=weekdays,
        weekdays_short=weekdays_short,
        halves=halves,
        decimal=names.text("decimal"),
        thousands=names.text("thousands", strip=False),
        plural=_plural(names),
        keeps_capitals=names.flag("keeps_capitals"),
    )


def _names(table: Table, key: str, length: int) -> tuple[str, ...]:
    names = table.texts(key)
    if len(names) != length:
        raise table.fault(key, f"it has to have {length} names")
    return names


def _plural(table: Table) -> Callable[[int], int]:
    """The form that a number of things takes, from a rule as gettext's files have it."""
    try:
        return gettext.c2py(table.text("plural"))
    except ValueError as error:
        raise table.fault("plural", f"it is no rule for plurals ({error})") from error
