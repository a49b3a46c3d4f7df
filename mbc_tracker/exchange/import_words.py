"""The words by which files of other programs are understood (``resources/imports/words.toml``)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import rtoml

from mbc_tracker.paths import resource

_SIGNS = re.compile(r"[^\w]+")


@cache
def _words() -> Mapping[str, Any]:
    return rtoml.loads(resource("imports", "words.toml").read_text(encoding="utf-8"))


@cache
def months() -> Mapping[str, int]:
    """The number of each month by its name or short name in several languages, in small letters."""
    return {name: number for number, names in enumerate(_words()["months"], 1) for name in names}


@cache
def _inverted(part: str) -> Mapping[str, str]:
    """The key that each word of a part of the file stands for."""
    return {plain(word): key for key, words in _words()[part].items() for word in words}


def symptom_called(name: str) -> str:
    """The key of the built-in symptom that a name stands for; empty where there is none."""
    return _inverted("symptoms").get(plain(name), "")


def measurement_called(name: str) -> str:
    """The kind of measurement that a name stands for; empty where there is none."""
    return _inverted("measurements").get(plain(name), "")


def column_called(name: str) -> str:
    """What a column of a table is about (date, time, note); empty where that is not known."""
    return _inverted("columns").get(plain(name), "")


def severity_called(word: str) -> str:
    """“none”, “mild”, “moderate”, “severe” or “worst”; empty for any other word."""
    return _inverted("severity").get(plain(word), "")


def agreement_called(word: str) -> str:
    """“yes” or “no”; empty for any other word."""
    return _inverted("agreement").get(plain(word), "")


def plain(name: str) -> str:
    """A name in small letters, without signs."""
    return " ".join(_SIGNS.sub(" ", name.replace("_", " ").casefold()).split())
