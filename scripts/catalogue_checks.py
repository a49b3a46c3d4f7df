"""What is missing, stale or wrong in the files of Qt Linguist and gettext, in one line each."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.plurals import get_plural
from babel.messages.pofile import PoFileError, read_po

from scripts.translation_checks import faults

_SHOWN = 60
_MISSING, _STALE = "it is missing", "the English was changed since"
#: What nobody has translated yet, or not anew. English stands there meanwhile.
_UNDONE = (_MISSING, _STALE)


def window_findings(file: Path, language: str, template: str | None = None) -> Iterator[str]:
    """What is to be done about a ``.ts`` file.

    template: the same without any translation. Where there is none, only what is wrong in the
    translations themselves is named.
    """
    label = f"{language} {file.name}"
    try:
        own = _window_texts(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        yield f"{label}: the file is missing"
        return
    except (ET.ParseError, UnicodeDecodeError) as error:
        yield f"{label}: the file can’t be read: {error}"
        return
    wanted = own if template is None else _window_texts(template)
    for key in wanted.keys() - own.keys():
        yield f"{label} {_named(*key)}: it is missing; run “make translations”"
    for key, message in own.items():
        if key not in wanted:
            yield f"{label} {_named(*key)}: the program does not say this any more"
            continue
        for what in _window_faults(key[1], message, get_plural(language).num_plurals):
            if template is not None or what not in _UNDONE:
                yield f"{label} {_named(*key)}: {what}"


def message_findings(file: Path, language: str, template: Catalog | None = None) -> Iterator[str]:
    """What is to be done about a ``.po`` file.

    template: what the program says now. Where there is none, only what is wrong in the
    translations themselves is named.
    """
    label = f"{language} {file.name}"
    try:
        with file.open("rb") as stored:
            own = read_po(stored, locale=language, abort_invalid=True)
    except FileNotFoundError:
        yield f"{label}: the file is missing"
        return
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        yield f"{label}: the file can’t be read: {error}"
        return
    rule = get_plural(language)
    if own.num_plurals != rule.num_plurals:
        yield f"{label} Plural-Forms: {own.num_plurals} forms, CLDR has {rule.num_plurals}"
    for key, what in _compared(own, own if template is None else template, rule.num_plurals):
        if template is not None or what not in _UNDONE:
            yield f"{label} {_shortened(key)}: {what}"


def _compared(own: Catalog, wanted: Catalog, forms: int) -> Iterator[tuple[str, str]]:
    for message in wanted:
        if message.id and message.id not in own:
            yield _first(message), "it is missing; run “make translations”"
    for message in own:
        yield from ((_first(message), what) for what in _message_faults(message, wanted, forms))


def _window_texts(text: str) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in ET.fromstring(text).iter("context")
        for message in context.iter("message")
        if message.find("translation[@type='vanished']") is None
        and message.find("translation[@type='obsolete']") is None
    }


def _window_faults(source: str, message: ET.Element, forms: int) -> Iterator[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        yield _MISSING
    elif message.get("numerus") == "yes":
        own = [form.text or "" for form in translation.findall("numerusform")]
        yield from _plural_faults((source, source), own, forms)
    else:
        yield from faults(source, translation.text or "")


def _message_faults(message: Message, template: Catalog, forms: int) -> Iterator[str]:
    if not message.id:
        return
    if message.id not in template:
        yield "the program does not say this any more"
    elif message.fuzzy:
        yield _STALE
    elif isinstance(message.id, tuple):
        own = list(message.string) if isinstance(message.string, tuple) else []
        if not any(own):
            yield _MISSING
        else:
            yield from _plural_faults(message.id, own, forms)
    elif not message.string:
        yield _MISSING
    else:
        yield from faults(_first(message), str(message.string))


def _plural_faults(english: Sequence[str], own: Sequence[str], forms: int) -> Iterator[str]:
    """A form for one thing may name it in words: “1 day” or “one day”."""
    if len(own) != forms:
        yield f"it has {len(own)} forms, where the language has {forms}"
    for number, form in enumerate(own):
        yield from faults(english[min(number, 1)], form)


def _first(message: Message) -> str:
    return message.id[0] if isinstance(message.id, tuple) else str(message.id)


def _named(context: str, source: str) -> str:
    return f"{context} {_shortened(source)}"


def _shortened(source: str) -> str:
    line = " ".join(source.split())
    return f"“{line if len(line) <= _SHOWN else line[:_SHOWN] + '…'}”"
