"""The sentences of errors and commands in the languages of the program, by gettext."""

from __future__ import annotations

import gettext
import struct
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.errors import EnvironmentFault, MbcError
from mbc_tracker.message import CountedMessage, Message
from mbc_tracker.paths import resource


class Messages:
    """Says messages in one language; English where a sentence has no translation."""

    def __init__(self, translations: gettext.NullTranslations) -> None:
        self._translations = translations

    def say(self, message: str | Message | MbcError) -> str:
        """The sentence, with what is filled in: values that are messages in the language too.

        A text comes back as it is.
        """
        if isinstance(message, str):
            return message
        if isinstance(message, MbcError):
            message = message.message
        if isinstance(message, CountedMessage):
            template = self._translations.ngettext(message.template, message.other, message.n)
        else:
            template = self._translations.gettext(message.template)
        return template.format(**self._said(message.values)) if message.values else template

    def _said(self, values: Mapping[str, object]) -> dict[str, object]:
        return {name: self._value(value) for name, value in values.items()}

    def _value(self, value: object) -> object:
        return self.say(value) if isinstance(value, Message | MbcError) else value


def load(language: str = DEFAULT) -> Messages:
    """The messages of a language.

    Raises:
        EnvironmentFault: its file is missing or damaged.
    """
    if language == DEFAULT:
        return Messages(gettext.NullTranslations())
    file = resource("i18n", language, "messages.mo")
    name = f"{language}/{file.name}"
    try:
        return Messages(_translations(file))
    except (OSError, UnicodeError, ValueError, IndexError, struct.error) as error:
        raise EnvironmentFault(
            "The program's own file “{file}” can't be read; please install it again.",
            file=name,
        ) from error


def say_or_english(message: Message | MbcError, language: str) -> str:
    """The sentence in a language, or in English where its file is missing or damaged."""
    try:
        return load(language).say(message)
    except EnvironmentFault:
        return load().say(message)


@cache
def _translations(file: Path) -> gettext.GNUTranslations:
    with file.open("rb") as translations:
        return gettext.GNUTranslations(translations)
