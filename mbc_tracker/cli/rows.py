"""Lines of two columns: a name and what belongs to it."""

from __future__ import annotations

from collections.abc import Iterable

from mbc_tracker.content.words import Words
from mbc_tracker.message import Text

_LEAST_WIDTH = 16


class Columns:
    """Two columns, of which the first holds each of some names in the language of the words."""

    def __init__(self, words: Words, names: Iterable[Text]) -> None:
        self._say = words.messages.say
        self._width = max(_LEAST_WIDTH, *(len(self._say(name)) for name in names))

    def row(self, name: Text, value: Text) -> str:
        """“passphrase       yes”."""
        return f"{self._say(name):<{self._width}} {self._say(value)}"
