"""Typed text made fit for paper: what can't be printed is left out or marked, never a crash."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

#: Stands where a character can't be shown.
MARK = "[?]"
#: They join or part the letters beside them and are invisible themselves.
JOINERS = frozenset("\u200c\u200d")

_LOST = "\ufffd"
_MEANINGLESS = frozenset({"Cs", "Co", "Cn"})
_UNPRINTABLE = _MEANINGLESS | {"Cc", "Cf", "Zl", "Zp"}


def printable(text: str) -> str:
    """The text without control and direction characters; U+FFFD where a code has no meaning."""
    return text.translate(
        {ord(character): _stand_in(character) for character in set(text) if _odd(character)}
    )


def one_line(text: str) -> str:
    """The text with every run of white space and line ends made one space."""
    return " ".join(text.split())


def mark_missing(text: str, missing: Iterable[str]) -> str:
    """The text with MARK in place of every run of missing or meaningless characters."""
    lost = "".join(re.escape(character) for character in {*missing, _LOST})
    return re.sub(f"[{lost}]+", lambda _: MARK, text)


def _odd(character: str) -> bool:
    kept = character in JOINERS or character == "\n"
    return not kept and unicodedata.category(character) in _UNPRINTABLE


def _stand_in(character: str) -> str:
    category = unicodedata.category(character)
    if category in _MEANINGLESS:
        return _LOST
    return " " if character == "\t" or category.startswith("Z") else ""
