"""Languages that nobody speaks, for tests of the layout: made in a temporary folder, never shipped.

``en_XA`` has accents and is two fifths longer than English: what is cut in it would be cut in a
language with long words. ``ar_XB`` has the letters of English turned into Arabic ones, so that all
of it runs from right to left.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from scripts.text_files import NO_TEXT, rewrite
from scripts.translation_files import write_language

ACCENTED, MIRRORED = "en_XA", "ar_XB"
_LONGER = 0.4
_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTS = str.maketrans(_PLAIN, "áƀçðéƒĝĥíĵķĺɱñóþɋŕšţúṽŵẋýžÁƁÇÐÉƑĜĤÍĴĶĹṀÑÓÞɊŔŠŢÚṼŴẊÝŽ")
_ARABIC = str.maketrans(_PLAIN, "ابثدهفجحيزكلمنوصقرستعغطخشظ" * 2)
#: What goes before a text that runs from right to left, even one of numbers.
_RIGHT_TO_LEFT = "\u200f"
#: Not for people, or read by the program as well: these stay English.
_KEPT = ("calendar", "language", "region", "cycle_words", "phrases.date", "phrases.time")
_KEPT_FILES = ("search.toml",)
#: Of a language that runs from right to left, for what makes pages of paper.
_FROM_RIGHT = {"language": "ar", "region": "EG"}


def accented(text: str) -> str:
    """A text with accents, and longer by words of its own; places stay as they are."""
    parts = NO_TEXT.split(text)
    told = "".join(
        part if number % 2 else part.translate(_ACCENTS) for number, part in enumerate(parts)
    )
    letters = sum(len(part) for part in parts[::2])
    words = " ".join(word for word in told.split() if word.isalpha())
    end = len(told.rstrip(" \n.?!:…"))
    return f"{told[:end]} {words[: round(letters * _LONGER) - 1]}".rstrip() + told[end:]


def mirrored(text: str) -> str:
    """A text in Arabic letters; places stay as they are."""
    parts = NO_TEXT.split(text)
    told = "".join(
        part if number % 2 else part.translate(_ARABIC) for number, part in enumerate(parts)
    )
    return f"{_RIGHT_TO_LEFT}{told}" if text.strip() else text


LANGUAGES: Mapping[str, Callable[[str], str]] = {ACCENTED: accented, MIRRORED: mirrored}


def build(resources: Path, target: Path, language: str) -> None:
    """Write a pseudo-language, beside others that are in the target folder or alone."""
    say = LANGUAGES[language]

    def change(file: str, key: str, text: str) -> str:
        if language == MIRRORED and key in _FROM_RIGHT:
            return _FROM_RIGHT[key]
        kept = file in _KEPT_FILES or key.startswith(_KEPT) or not text.strip()
        return text if kept else _by_line(text, say)

    rewrite(resources, target, language, change)
    write_language(target / "i18n" / language, say, right_to_left=language == MIRRORED)


def link(resources: Path, folder: Path) -> None:
    """Make a folder with all that is bundled, to which languages can be added."""
    folder.mkdir()
    for part in resources.iterdir():
        if part.name not in ("i18n", "pages"):
            (folder / part.name).symlink_to(part)
    for area in ("i18n", "pages"):
        (folder / area).mkdir()
        for language in (resources / area).iterdir():
            if language.name != "en_US":
                (folder / area / language.name).symlink_to(language)


def _by_line(text: str, say: Callable[[str], str]) -> str:
    """A text line by line: the marks of Markdown at the beginning of each stay as they are."""
    return "\n".join(_marked(line, say) for line in text.split("\n"))


def _marked(line: str, say: Callable[[str], str]) -> str:
    told = line.lstrip("#-* ")
    mark = line[: len(line) - len(told)]
    is_place = not NO_TEXT.sub("", told).strip()  # a list of its own may come there
    return mark + (told if is_place else say(told))
