"""The languages that the program speaks, and which of them suits a computer."""

from __future__ import annotations

import configparser
import os
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from mbc_tracker.frozen import frozen

#: British English, which everything is written in first.
DEFAULT = "en"

#: Of the countries that can be chosen, those where the hours are written 1 to 12 (CLDR).
_TWELVE_HOURS = frozenset(("AU", "CA", "CY", "GR", "NZ", "US"))
#: Languages that are written with the other marks in numbers in one of those countries (CLDR):
#: “1,234.5” in Spanish there.
_OTHER_MARKS = frozenset((("es", "US"),))


@frozen
class Language:
    """One language. name: what its speakers call it. locale: of the country it is written in."""

    code: str
    name: str
    locale: str


LANGUAGES = (
    Language(DEFAULT, "English", "en_GB"),
    Language("en_US", "English (US)", "en_US"),
    Language("de", "Deutsch", "de_DE"),
    Language("es", "Español", "es_ES"),
)
_CODES = {language.code: language for language in LANGUAGES}


def language_of(code: str) -> Language:
    """The language with this code; British English where there is none."""
    return _CODES.get(code, _CODES[DEFAULT])


def known_language(code: str) -> str:
    """The code, if it is that of one of the languages; else an empty text."""
    return code if code in _CODES else ""


def are_apart(one: str, other: str) -> bool:
    """Whether these are two languages, and not two ways of writing one."""
    return one.partition("_")[0] != other.partition("_")[0]


def closest(locale: str) -> str:
    """The code of the language for a system's locale, such as "es_MX.UTF-8"; "" for none.

    Who reads American English is not shown British; other English is.
    """
    name = locale.partition(".")[0].partition("@")[0].replace("-", "_")
    code = name.partition("_")[0].lower()
    if name.lower() == "en_us":
        return "en_US"
    return code if code in _CODES else ""


if sys.platform == "win32":  # pragma: no cover - tried under Wine
    import ctypes
    import locale

    def _own_locale() -> str:
        """The language that Windows' own windows are in."""
        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")

elif sys.platform == "darwin":  # pragma: no cover - UNTRIED
    from mbc_tracker.content import mac_settings

    def _own_locale() -> str:
        return mac_settings.first_language(Path.home() / mac_settings.FILE)

else:

    def _own_locale() -> str:
        """Nothing: other systems name the language in the environment."""
        return ""


def system_language(
    environment: Mapping[str, str] = os.environ, own_locale: Callable[[], str] = _own_locale
) -> str:
    """The code of the language that the computer is set to; British English where unknown.

    own_locale: what the system says where the environment names no language, as on Windows.
    """
    named = (environment.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return closest(next(filter(None, named), "") or own_locale()) or DEFAULT


def chosen_language(file: Path) -> str:
    """The code of the language that was chosen in the window; "" where none was.

    file: where the window keeps this computer's choices. One that can't be read has none.
    """
    choices = configparser.RawConfigParser(strict=False)
    with suppress(OSError, UnicodeDecodeError, configparser.Error):
        choices.read(file, encoding="utf-8")
    code = choices.get("General", "language", fallback="")
    return known_language(code)


def has_twelve_hours(language: str, country: str) -> bool:
    """Whether times are written with "am" and "pm" in a country, or else in a language's own."""
    place = country.strip().upper() or language_of(language).locale.partition("_")[2]
    return place in _TWELVE_HOURS


def has_other_marks(language: str, country: str) -> bool:
    """Whether point and comma in numbers change places, as the language is written in a country."""
    return (language, country.strip().upper()) in _OTHER_MARKS
