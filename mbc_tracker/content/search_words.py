"""Words as a search compares them.

Case, accents, apostrophes and the endings of words don't matter. Words of up to three letters are
found only as a whole: "flu" is not "fluid".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.toml_table import read
from mbc_tracker.frozen import frozen
from mbc_tracker.paths import resource

_WORD = re.compile(r"\w+")
_APOSTROPHES = frozenset("'’ʼ`´")
_SHORT = 3
#: An ending is left off only where as many letters of the word are left.
_STEM = 4
_UMLAUT_AND_E = re.compile("([aou])e")


@frozen
class WordLists:
    """What a search knows of a language.

    common, endings: words and endings that tell nothing. instead: spellings that are too unlike
    the word that is meant. urgent: words of signs to be acted on now. umlauts_with_e: people who
    have no “ü” on their keyboard type “ue”.
    """

    common: frozenset[str]
    endings: tuple[str, ...]
    instead: Mapping[str, str]
    urgent: tuple[str, ...]
    umlauts_with_e: bool


@lru_cache
def word_lists(language: str = DEFAULT) -> WordLists:
    """The bundled lists; EnvironmentFault names a mistake in their file."""
    return read_word_lists(resource("i18n", language, "search.toml"))


def read_word_lists(file: Path) -> WordLists:
    """The lists of a file; EnvironmentFault names a mistake in it."""
    table = read(file).only("common", "endings", "urgent", "instead", "umlauts_with_e")
    instead = table.table("instead")
    return WordLists(
        common=frozenset(table.texts("common")),
        endings=table.texts("endings"),
        instead={word: instead.text(word) for word in instead},
        urgent=table.texts("urgent"),
        umlauts_with_e=table.flag("umlauts_with_e"),
    )


def telling_words(query: str, language: str) -> tuple[str, ...]:
    """The words of a query as they are compared, each once, without those of every question."""
    words = tuple(dict.fromkeys(_WORD.findall(fold(query))))
    return tuple(word for word in words if word not in word_lists(language).common) or words


def is_begun(query: str) -> bool:
    """Whether a query ends with letters that may become a word: too few to be found in one."""
    words = _WORD.findall(query)
    return bool(words) and query.endswith(words[-1]) and len(words[-1]) <= _SHORT


def is_found(word: str, text: str, language: str) -> bool:
    """Whether a word of the folded text begins as a telling word of a query does."""
    return re.search(rf"(?<!\w){pattern(word, language)}", text) is not None


@lru_cache(maxsize=256)
def pattern(word: str, language: str) -> str:
    """A pattern for the words that a word of a query stands for."""
    lists = word_lists(language)
    if len(word) <= _SHORT:
        whole = rf"{re.escape(word)}s?(?!\w)"
    else:
        stem = _stem(word, lists.endings)
        ending = re.escape(word.removeprefix(stem))
        whole = f"{re.escape(stem)}(?:{ending})?" if ending else re.escape(stem)
    return _UMLAUT_AND_E.sub(r"\1e?", whole) if lists.umlauts_with_e else whole


def fold(text: str) -> str:
    """The text as it is compared."""
    return "".join(map(_compared, text))


def fold_with_origin(text: str) -> tuple[str, tuple[int, ...]]:
    """The text as it is compared, and for each of its characters where it came from."""
    parts = [_compared(character) for character in text]
    origin = (position for position, part in enumerate(parts) for _ in part)
    return "".join(parts), tuple(origin)


def _stem(word: str, endings: Sequence[str]) -> str:
    """The word without its ending, such as "stop" of "stopping"."""
    for ending in endings:
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) >= _STEM:
            stem = word.removesuffix(ending)
            doubled = stem[-1] == stem[-2] and stem[-1] not in "aeouls"
            return stem[:-1] if doubled else stem
    return word


@lru_cache(maxsize=1024)
def _compared(character: str) -> str:
    """A character as it is compared: small, without accents; no apostrophes."""
    if character in _APOSTROPHES:
        return ""
    parts = unicodedata.normalize("NFKD", character.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
