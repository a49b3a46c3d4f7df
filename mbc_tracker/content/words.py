"""Numbers, ratings and dates in words: the one place where they are made."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path

from mbc_tracker.content import messages
from mbc_tracker.content.date_text import days_meant
from mbc_tracker.content.languages import DEFAULT, has_other_marks, has_twelve_hours
from mbc_tracker.content.messages import Messages
from mbc_tracker.content.phrases import Phrases, phrases
from mbc_tracker.domain.period import Period, parse_day
from mbc_tracker.domain.symptoms import Symptom, Value
from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.paths import resource

#: “infection”, Spanish “hinchazón”, but not “hielo”.
_SOUND_OF_I = re.compile(r"[ií]|h[ií](?![aeo])", re.IGNORECASE)

#: Stands in tables for what is not recorded, which is not nought.
NOTHING = "–"


class Words:
    """Short words for values; TrendText makes the sentences about whole periods out of them.

    Nothing here asks the system's locale: the same diary reads the same on every computer.
    language: the code of their language.
    """

    def __init__(self, source: Phrases, language: str = DEFAULT) -> None:
        self.phrases, self.language = source, language

    @cached_property
    def messages(self) -> Messages:
        """The sentences of errors and commands in this language."""
        return messages.load(self.language)

    def number(self, value: float) -> str:
        """A rating or a median: ``3`` or ``3.5``."""
        return f"{value:g}".replace(".", self.phrases.decimal)

    def rating(self, symptom: Symptom, value: Value) -> str:
        """An answer for the eye: “4 – moderate”, or the choice's own word."""
        if not symptom.is_rated or isinstance(value, str):
            return symptom.word(value)
        return self.phrases.fill("rating", value=value, word=self.phrases.band(value))

    def spoken(self, symptom: Symptom, value: Value | None) -> str:
        """An answer that stands alone: “Cough, 4 out of 10, moderate”, “Cough, not recorded”."""
        if value is None:
            return self.phrases.fill("spoken_missing", label=symptom.label)
        if not symptom.is_rated or isinstance(value, str):
            word = symptom.word(value)
            return self.phrases.fill("spoken_choice", label=symptom.label, word=word)
        return self.phrases.fill(
            "spoken_rating", label=symptom.label, value=value, word=self.phrases.band(value)
        )

    def weekday(self, day: date) -> str:
        """“Sunday”."""
        return self.phrases.weekdays[day.weekday()]

    def date_long(self, day: date) -> str:
        """“Sunday 22 November 2026”."""
        weekday, month = self.phrases.weekdays[day.weekday()], self.phrases.months[day.month - 1]
        return self.phrases.fill(
            "date_long", weekday=weekday, day=day.day, month=month, year=day.year
        )

    def date_medium(self, day: date) -> str:
        """“Sun 22 Nov”."""
        weekday = self.phrases.weekdays_short[day.weekday()]
        return self.phrases.fill(
            "date_medium", weekday=weekday, day=day.day, month=self.phrases.month_short(day)
        )

    def date_short(self, day: date) -> str:
        """“22 Nov”."""
        return self.phrases.fill("date_short", day=day.day, month=self.phrases.month_short(day))

    def date_numeric(self, day: date) -> str:
        """“22 Nov 2026”."""
        return self.phrases.fill(
            "date_numeric", day=day.day, month=self.phrases.month_short(day), year=day.year
        )

    def date_full(self, day: date) -> str:
        """“4 November 1968”."""
        month = self.phrases.months[day.month - 1]
        return self.phrases.fill("date_full", day=day.day, month=month, year=day.year)

    def read_dates(self, text: str, latest: date) -> tuple[date, ...]:
        """The days that a text can mean, as people write dates; one or several.

        Refused: it is no date, or before the first day that the diary knows. latest: a day after
        it is none of several that are possible.
        """
        days = days_meant(text, self.phrases, latest)
        if not days:
            example = self.date_full(date(1968, 5, 4))
            raise Refused(self.phrases.fill("no_date", text=excerpt(text), example=example))
        return tuple(parse_day(day.isoformat()) for day in days)

    def month(self, day: date) -> str:
        """“Nov 2026”."""
        return self.phrases.fill("date_month", month=self.phrases.month_short(day), year=day.year)

    def period(self, period: Period) -> str:
        """“23 Aug – 22 Nov 2026”; both years where they differ, and a single day is one."""
        if period.first == period.last:
            return self.date_numeric(period.last)
        same_year = period.first.year == period.last.year
        first = self.date_short(period.first) if same_year else self.date_numeric(period.first)
        return self.phrases.fill("period", first=first, last=self.date_numeric(period.last))

    def days(self, n: int) -> str:
        """“1 day”, “7 days”."""
        return self.phrases.count("days", n)

    def listing(self, items: Sequence[str]) -> str:
        """“Cough, wheezing and tiredness”; a comma goes before “and” where an item has an “or”."""
        *before, last = items
        if not before:
            return last
        words = {word for item in items for word in item.split()}
        joining = {*self.phrases.fill("or_words").split(), self.phrases.fill("and").strip()}
        joiner = "and_after_comma" if joining & words else "and"
        if _SOUND_OF_I.match(last):
            joiner = f"{joiner}_before_i"
        return self.phrases.fill("comma").join(before) + self.phrases.fill(joiner) + last


def label_inside(symptom: Symptom) -> str:
    """A label inside a sentence. What the person wrote stays as it was written."""
    return symptom.label if symptom.own or symptom.keeps_capital else lowered(symptom.label)


def answer_inside(symptom: Symptom, value: Value) -> str:
    """The word for an answer inside a sentence: “more than streaks”."""
    word = symptom.word(value)
    return word if symptom.keeps_capital else lowered(word)


def lowered(text: str) -> str:
    """A text that goes on inside a sentence: “none”."""
    return text[:1].lower() + text[1:]


@cache
def load(language: str = DEFAULT, country: str = "") -> Words:
    """The words of a language, with hours and numbers as they are written in a country.

    country: its ISO code; empty where none is chosen.

    Raises:
        EnvironmentFault: there is a mistake in the language's file; the sentence names it.
    """
    source = _phrases(resource("i18n", language, "words.toml"))
    if has_other_marks(language, country):
        source = replace(source, decimal=source.thousands, thousands=source.decimal)
    return Words(replace(source, twelve_hours=has_twelve_hours(language, country)), language)


@cache
def _phrases(file: Path) -> Phrases:
    """Read and checked once: it takes some milliseconds, and is asked for again and again."""
    return phrases(file)
