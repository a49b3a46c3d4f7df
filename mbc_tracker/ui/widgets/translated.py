"""What errors and services tell the person, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from mbc_tracker.errors import MbcError
from mbc_tracker.message import CountedMessage, Message

#: Under this name the messages stand in the window's compiled translations.
CONTEXT = "Message"


def translated(message: str | Message | MbcError) -> str:
    """The sentence in the language that is installed; a text comes back as it is."""
    if isinstance(message, str):
        return message
    if isinstance(message, MbcError):
        message = message.message
    n = message.n if isinstance(message, CountedMessage) else -1
    template = QCoreApplication.translate(CONTEXT, message.template, None, n)
    if isinstance(message, CountedMessage) and template == message.template:
        return str(message)  # there is no translation, so that of one would stand for several
    if not message.values:
        return template
    return template.format(**{name: _value(value) for name, value in message.values.items()})


def _value(value: object) -> object:
    return translated(value) if isinstance(value, Message | MbcError) else value
