"""What is missing, stale or wrong in the texts of a language, in one line each."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from pathlib import Path

from scripts.text_files import BODY, read_texts, texts
from scripts.translation_sources import accepted, english_files, hashes, place, stale

#: Words that are looked for, of which each language has as many as it needs.
_OWN = re.compile(r"(?:words|cycle_words|common|endings|urgent|instead)\b")
_PLACE = re.compile(r"\{[^{}]*\}")
_HTML = re.compile(r"<[a-z/!]|&#?\w+;", re.IGNORECASE)
#: How UTF-8 looks that was read as Latin-1, and what stands for a letter that could not be read.
_MISREAD = re.compile("[ÃÂ][\u0080-\u00bf]|â€|\ufffd")
_RULE = "calendar.plural"


def text_findings(resources: Path, language: str) -> Iterator[str]:
    """What is to be done about the TOML files, the pages of Learn and their pictures."""
    kept = accepted(resources, language)
    for name in english_files(resources):
        for key, what in _of_file(resources, language, name):
            yield f"{language} {name} {key}: {what}".replace(" :", ":")
        if place(resources, language, name).exists():
            for key in stale(hashes(resources, name), kept.get(name, {})):
                yield f"{language} {name} {key}: the English was changed since"


def faults(english: str, own: str, *, often: bool = False) -> Iterator[str]:
    """What is wrong with a text. often: a place may stand there more often than in English."""
    if not own.strip() and english.strip():
        yield "it is empty"
        return
    wanted, has = sorted(_PLACE.findall(english)), sorted(_PLACE.findall(own))
    if often:
        wanted, has = sorted(set(wanted)), sorted(set(has))
    if wanted != has:
        yield f"it has the places {' '.join(has) or '–'}, the English {' '.join(wanted) or '–'}"
    if (html := _HTML.search(own)) and not _HTML.search(english):
        yield f"“{html[0]}” has no place in a text"
    if _MISREAD.search(own):
        yield "it was stored in another encoding than UTF-8"


def _of_file(resources: Path, language: str, name: str) -> Iterator[tuple[str, str]]:
    try:
        own = read_texts(place(resources, language, name))
    except FileNotFoundError:
        yield "", "the file is missing"
        return
    except UnicodeDecodeError:
        yield "", "the file is not in UTF-8"
        return
    except ValueError as error:
        yield "", f"the file can’t be read: {error}"
        return
    english = read_texts(place(resources, "en", name))
    if name.endswith(".svg"):
        yield from _of_picture(english, own)
    else:
        yield from _compared(name, dict(texts(english)), dict(texts(own)))


def _compared(name: str, english: dict[str, str], own: dict[str, str]) -> Iterator[tuple[str, str]]:
    for key in english.keys() - own.keys():
        if not _free(key):
            yield key, "it is missing"
    for key, text in own.items():
        if key in english:
            yield from ((key, what) for what in faults(english[key], text, often=key == BODY))
        elif not _free(key):
            yield key, "there is nothing of that name in English"
        elif not text.strip():
            yield key, "it is empty"
    if name == "words.toml" and _RULE in own:
        yield from ((_RULE, what) for what in _rule_faults(own[_RULE]))


def _of_picture(english: dict[str, object], own: dict[str, object]) -> Iterator[tuple[str, str]]:
    wanted, has = " ".join(english), " ".join(own)
    yield from (("", what) for what in faults(wanted, has, often=True))


def _rule_faults(rule: str) -> Iterator[str]:
    try:
        gettext.c2py(rule)
    except ValueError as error:
        yield f"it is no rule for plurals ({error})"


def _free(key: str) -> bool:
    """Whether a text of a list is one that other languages need not have."""
    return _OWN.match(key) is not None
