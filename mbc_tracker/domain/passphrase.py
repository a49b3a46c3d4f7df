"""The words that open a protected diary."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import field

from mbc_tracker.errors import Refused
from mbc_tracker.frozen import frozen

#: Fewer characters than this could be found by trying.
SHORTEST = 10
LONGEST = 1000

#: SQLCipher would take this for a finished key, and would not slow down whoever guesses.
_RAW_KEY = re.compile(r"x'.*'", re.IGNORECASE | re.DOTALL)


@frozen
class Passphrase:
    """A passphrase as the diary file takes it; it never shows itself in a message or a log."""

    text: str = field(repr=False)

    @classmethod
    def typed(cls, text: str) -> Passphrase:
        """What was typed to open a diary; an accented letter is the same from every keyboard.

        Raises:
            Refused: no diary can have it.
        """
        normal = unicodedata.normalize("NFC", text).strip()  # what is pasted may end in a line end
        if not normal:
            raise Refused("Type the passphrase first.")
        if len(normal) > LONGEST:
            raise Refused("A passphrase can have up to {longest} characters.", longest=LONGEST)
        if _RAW_KEY.fullmatch(normal) or any(map(_unusable, normal)):
            raise Refused("This can’t be used as a passphrase. Use words with spaces between them.")
        return cls(normal)

    @classmethod
    def chosen(cls, text: str, again: str) -> Passphrase:
        """A new one, typed twice.

        Raises:
            Refused: it is too short, or the two are not the same.
        """
        passphrase = cls.typed(text)
        if len(passphrase.text) < SHORTEST:
            raise Refused(
                "Please use at least {shortest} characters. Four or five words are a good choice.",
                shortest=SHORTEST,
            )
        if passphrase.text != unicodedata.normalize("NFC", again).strip():
            raise Refused("The two are different. Please type the passphrase again.")
        return passphrase


def _unusable(letter: str) -> bool:
    """Control characters, and half of one of the rarer letters: both can only be pasted."""
    return unicodedata.category(letter) in {"Cc", "Cs"}
