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


def check_said(said: str, data: bytes) -> None:
    """Raise a Finding if this is nothing to be shown to a person. data: the file it is about."""
    wrong = _wrong(said) or _tells_too_much(said, data)
    if wrong:
        raise Finding(f"{wrong}: {said!r}")


def _wrong(said: str) -> str:
    if not said or said != said.strip() or len(said.splitlines()) != 1:
        return "No sentence"
    if said[-1] not in ".?" or "Traceback" in said or "Error" in said:
        return "No plain sentence"
    if len(said) > _LONGEST:
        return "A long sentence"
    if any(it in _FORCED or unicodedata.category(it) in _UNSPEAKABLE for it in said):
        return "A sentence with letters that mislead"
    return ""


def _tells_too_much(said: str, data: bytes) -> str:
    file, last = _words(data), len(said) - _WINDOW
    parts = (said[at : at + _WINDOW] for at in range(0, last + 1, _STEP))
    return "More than a few words of the file" if any(it in file for it in parts) else ""


@lru_cache(maxsize=1)
def _words(data: bytes) -> str:
    """The text of the file with every run of white space as one space, as a sentence has it."""
    return " ".join(data.decode("utf-8", "replace").split())
