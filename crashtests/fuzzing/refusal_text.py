"""What a refusal has to be: one plain sentence, which repeats a few words of the file at most."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from crashtests.fuzzing.target import Finding

_LONGEST = 320
#: Sixty letters in a row are more than a few words: whatever repeats them holds one of these
#: windows wholly. A sentence may quote forty.
_WINDOW, _STEP = 45, 15
_UNSPEAKABLE = frozenset({"Cc", "Cs", "Co", "Zl", "Zp"})
#: They turn what follows by force, so that a sentence reads as another.
_FORCED = frozenset("\u202a\u202b\u202c\u202d\u202e")


def check_said(message: str, data: bytes) -> None:
    """Raise a Finding if this is nothing to be shown to a person. data: the file it is about."""
    wrong = _wrong(message) or _tells_too_much(message, data)
    if wrong:
        raise Finding(f"{wrong}: {message!r}")


def _wrong(message: str) -> str:
    if not message or message != message.strip() or len(message.splitlines()) != 1:
        return "No sentence"
    if message[-1] not in ".?" or "Traceback" in message or "Error" in message:
        return "No plain sentence"
    if len(message) > _LONGEST:
        return "A long sentence"
    if any(
        character in _FORCED or unicodedata.category(character) in _UNSPEAKABLE
        for character in message
    ):
        return "A sentence with letters that mislead"
    return ""


def _tells_too_much(message: str, data: bytes) -> str:
    file, last = _words(data), len(message) - _WINDOW
    parts = (message[at : at + _WINDOW] for at in range(0, last + 1, _STEP))
    return "More than a few words of the file" if any(part in file for part in parts) else ""


@lru_cache(maxsize=1)
def _words(data: bytes) -> str:
    """The text of the file with every run of white space as one space, as a sentence has it."""
    return " ".join(data.decode("utf-8", "replace").split())
