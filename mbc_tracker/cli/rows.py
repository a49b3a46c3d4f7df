"""Lines of two columns: a name and what belongs to it."""

from __future__ import annotations

from mbc_tracker.content.words import Words
from mbc_tracker.message import Text

_WIDTH = 16


def row(words: Words, name: Text, value: Text) -> str:
    """“passphrase       yes”."""
    return f"{words.messages.say(name):<{_WIDTH}} {words.messages.say(value)}"
