"""The order of the alphabet, as each language has it."""

from __future__ import annotations

from collections.abc import Callable

from mbc_tracker.content.search_words import fold

#: Letters with a place of their own, behind the letter that they would fold to.
_LETTERS = {"es": "ñ"}


def alphabetical(language: str) -> Callable[[str], tuple[str, str]]:
    """What texts of a language are sorted by: accents don't count, but for letters such as “ñ”."""
    own = _LETTERS.get(language, "")

    def place(text: str) -> tuple[str, str]:
        letters = text.casefold()
        compared = "".join(
            f"{fold(letter)}\U0010ffff" if letter in own else fold(letter) for letter in letters
        )
        return compared, letters

    return place
