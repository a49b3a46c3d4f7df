"""What CLDR, the Unicode Consortium's data on languages, has for the [calendar] of a language."""

from __future__ import annotations

import gettext
from typing import Any

from babel import Locale
from babel.messages.plurals import get_plural

from mbc_tracker.content.plurals import NUMBERS
from scripts.text_files import toml

_MONTHS, _DAYS = range(1, 13), range(7)


def calendar(locale: Locale) -> dict[str, Any]:
    """The values of ``[calendar]`` in ``words.toml`` as CLDR has them, Monday first."""
    months, days = locale.months["format"], locale.days["format"]
    periods = locale.day_periods["format"]["abbreviated"]
    symbols = locale.number_symbols["latn"]
    return {
        "months": [months["wide"][month] for month in _MONTHS],
        "months_short": [months["abbreviated"][month] for month in _MONTHS],
        "weekdays": [days["wide"][day] for day in _DAYS],
        "weekdays_short": [days["abbreviated"][day] for day in _DAYS],
        "halves": [periods["am"], periods["pm"]],
        "decimal": symbols["decimal"],
        "thousands": symbols["group"],
        "plural": plural(locale),
        "plural_forms": plural_forms(locale),
    }


def plural(locale: Locale) -> str:
    """The rule for plurals as gettext's files have it."""
    return get_plural(str(locale)).plural_expr


def plural_forms(locale: Locale) -> list[str]:
    """CLDR's names for the forms of that rule, in its order."""
    index = gettext.c2py(plural(locale))
    names = {index(n): locale.plural_form(n) for n in NUMBERS}
    return [names[number] for number in sorted(names)]


def calendar_table(language: str) -> str:
    """The table as it goes into ``words.toml`` of a new language."""
    return toml({"calendar": calendar(Locale.parse(language))}).strip()
