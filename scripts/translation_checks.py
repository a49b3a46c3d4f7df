"""What is missing, stale or wrong in the texts of a language, in one line each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from mbc_tracker.content.plurals import plural_rule
from mbc_tracker.content.toml_table import HTML, Table
from mbc_tracker.errors import EnvironmentFault
from scripts.text_files import BODY, read_texts, texts
from scripts.translation_sources import accepted, english_files, hashes, place, stale

#: Words that are looked for, of which each language has as many as it needs.
_OWN = re.compile(r"(?:words|cycle_words|common|endings|urgent|instead|calendar\.plural_forms)\b")
_PLACE = re.compile(r"\{[^{}]*\}")
#: How UTF-8 looks that was read as Latin-1, and what stands for a letter that could not be read.
_MISREAD = re.compile("[ÃÂ][\u0080-\u00bf]|â€|\ufffd")
_FORMS = "calendar.plural_forms"
#: As English calls the forms of a phrase about a number of things.
_ONE, _OTHER = "_one", "_other"


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
    if (html := HTML.search(own)) and not HTML.search(english):
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
        forms = _forms(place(resources, language, "words.toml"))
        wanted = _in_forms(dict(texts(english)), forms)
        yield from _compared(wanted, dict(texts(own)))
        if name == "words.toml":
            yield from _rule_faults(own)


def _forms(words: Path) -> list[str]:
    """The plural forms that a language names; those of English where it names none yet."""
    try:
        named = dict(texts(read_texts(words)))
    except (OSError, ValueError):  # what is wrong with it is named where the file is compared
        named = {}
    return [text for key, text in named.items() if key.startswith(_FORMS)] or ["one", "other"]


def _in_forms(english: Mapping[str, str], forms: Sequence[str]) -> dict[str, list[str]]:
    """What each text of another language may be like: the English one, or of two plural forms one.

    A form for one thing may say the number in words, or with its place as that for several.
    """
    ones = {key: key.removesuffix(_ONE) for key in english if key.endswith(_ONE)}
    counted = {one: phrase for one, phrase in ones.items() if phrase + _OTHER in english}
    wanted = {key: [text] for key, text in english.items()}
    for one, phrase in counted.items():
        several = wanted.pop(phrase + _OTHER)
        in_words = wanted.pop(one)
        wanted |= {f"{phrase}_{form}": several for form in forms}
        wanted |= {one: in_words + several} if "one" in forms else {}
    return wanted


def _compared(english: dict[str, list[str]], own: dict[str, str]) -> Iterator[tuple[str, str]]:
    for key in english.keys() - own.keys():
        if not _free(key):
            yield key, "it is missing"
    for key, text in own.items():
        if key in english:
            found = [list(faults(like, text, often=key == BODY)) for like in english[key]]
            yield from ((key, what) for what in (found[0] if all(found) else ()))
        elif not _free(key):
            yield key, "there is nothing of that name in English"
        elif not text.strip():
            yield key, "it is empty"


def _of_picture(english: dict[str, object], own: dict[str, object]) -> Iterator[tuple[str, str]]:
    wanted, has = " ".join(english), " ".join(own)
    yield from (("", what) for what in faults(wanted, has, often=True))


def _rule_faults(words: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    try:
        plural_rule(Table("words.toml", "", words).table("calendar"))
    except EnvironmentFault as error:
        yield f"{error.message.values['key']}", f"{error.message.values['reason']}"


def _free(key: str) -> bool:
    """Whether a text of a list is one that other languages need not have."""
    return _OWN.match(key) is not None
