"""Sentences for people, kept as a template and its values until their language is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import TypeAlias


class Message:
    """An English sentence with ``{places}``, and what is filled in.

    A value may be a message itself. ``str(message)`` is the English sentence;
    ``content.messages.Messages`` says it in another language. It equals every message and text
    that reads the same in English. Without values the template is the
    sentence, whatever braces are in it.
    """

    __slots__ = ("template", "values")

    def __init__(self, template: str, /, **values: object) -> None:
        self.template: str = template
        self.values: Mapping[str, object] = values

    def filled(self, **values: object) -> Message:
        """The sentence with values, for templates that are constants."""
        return Message(self.template, **values)

    def __str__(self) -> str:
        return self.template.format(**self.values) if self.values else self.template

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Message | str) and str(self) == str(other)

    def __hash__(self) -> int:
        return hash(str(self))


class CountedMessage(Message):
    """A sentence about ``{n}`` things: with one of them, or with any other number of them."""

    __slots__ = ("n", "other")

    def __init__(self, one: str, other: str, /, *, n: int, **values: object) -> None:
        super().__init__(one, n=n, **values)
        self.other: str = other
        self.n: int = n

    def __str__(self) -> str:
        template = self.template if self.n == 1 else self.other
        return template.format(**self.values)


#: What a person reads: a message, or what has no language, such as what the person typed.
Text: TypeAlias = str | Message


def listed(texts: Iterable[Text]) -> Text:
    """Texts with a comma between them; empty where there are none."""
    parts = list(texts)
    if not parts:
        return ""
    return reduce(lambda first, last: Message("{first}, {last}", first=first, last=last), parts)


def together(*sentences: Text) -> Text:
    """Sentences one after the other, without those that are empty."""
    parts = [sentence for sentence in sentences if sentence]
    if not parts:
        return ""
    return reduce(lambda first, last: Message("{first} {last}", first=first, last=last), parts)
