"""Typed text made fit for paper: what can't be printed is left out or marked, never a crash."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import groupby

#: Stands where a character can't be shown.
MARK = "[?]"
#: They join or part the letters beside them and are invisible themselves.
JOINERS = frozenset("\u200c\u200d")

#: Where emoji and the like stand. Unicode's names say what they show.
_PICTURES = ((0x2300, 0x23FF), (0x2600, 0x27BF), (0x2B00, 0x2BFF), (0x1F000, 0x1FAFF))
_SKIN_OR_STYLE = re.compile("[\u200c\u200d\ufe0e\ufe0f\U0001f3fb-\U0001f3ff]")
_FLAG_LETTER = "REGIONAL INDICATOR SYMBOL LETTER "

_LOST = "\ufffd"
_MEANINGLESS = frozenset({"Cs", "Co", "Cn"})
_UNPRINTABLE = _MEANINGLESS | {"Cc", "Cf", "Zl", "Zp"}


def printable(text: str) -> str:
    """The text without control and direction characters; U+FFFD where a code has no meaning."""
    return text.translate(
        {
            ord(character): _stand_in(character)
            for character in set(text)
            if _is_unprintable(character)
        }
    )


def one_line(text: str) -> str:
    """The text with every run of white space and line ends made one space."""
    return " ".join(text.split())


def missing_runs(missing: Iterable[str]) -> re.Pattern[str]:
    """Finds every run of missing or meaningless characters."""
    lost = "".join(re.escape(character) for character in {*missing, _LOST})
    return re.compile(f"[{lost}](?:[{lost}]|{_SKIN_OR_STYLE.pattern})*")


def spell_missing(text: str, runs: re.Pattern[str]) -> str:
    """The text with missing pictures named, such as “[pill]”, and MARK for other missing runs."""
    return runs.sub(_spelled, text)


def _spelled(run: re.Match[str]) -> str:
    names = [_name(character) for character in _SKIN_OR_STYLE.sub("", run[0])]
    parts = groupby(names, key=bool)
    return "".join(f"[{', '.join(group)}]" if known else MARK for known, group in parts)


def _name(character: str) -> str:
    """“pill”; nothing where it is no picture."""
    if not any(first <= ord(character) <= last for first, last in _PICTURES):
        return ""
    name = unicodedata.name(character, "")
    if name.startswith(_FLAG_LETTER):
        return f"flag {name[-1]}"
    return name.lower()


def _is_unprintable(character: str) -> bool:
    is_kept = character in JOINERS or character == "\n"
    return not is_kept and unicodedata.category(character) in _UNPRINTABLE


def _stand_in(character: str) -> str:
    category = unicodedata.category(character)
    if category in _MEANINGLESS:
        return _LOST
    return " " if character == "\t" or category.startswith("Z") else ""
