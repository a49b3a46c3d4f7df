"""Search in the Learn pages, also by other words for what they are about.

Case, accents, apostrophes and the endings of words don't matter. Words of up to three letters are
found only as a whole: "flu" is not "fluid".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.content.toml_table import read
from mbc_tracker.paths import resource

#: Where something stands in a text: start and length in characters.
Span: TypeAlias = tuple[int, int]

_AROUND = 60
_WORD = re.compile(r"\w+")
_IMAGE = r"!\[[^\]]*\]\([^)]*\)"
_MARKUP = re.compile(rf"{_IMAGE}|^\s*(?:#+|[-*+]|\d+\.)\s+|\*\*|\[|\]\([^)]*\)", re.MULTILINE)
_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=[-*#])")
_APOSTROPHES = frozenset("'’ʼ`´")
_SHORT = 3
#: An ending is left off only where as many letters of the word are left.
_STEM = 4


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that has all the words. ``title_marks`` and ``marks``: where, in title and snippet.

    snippet: the part of the page around the first hit in its text; its summary if there is none.
    Of a page behind a gate, only title, summary and its other words are searched.
    """

    page: LibraryPage
    title_marks: tuple[Span, ...]
    snippet: str
    marks: tuple[Span, ...]


def search(pages: Iterable[LibraryPage], query: str) -> tuple[Hit, ...]:
    """The pages that have every word of the query: first by title, then by their other words.

    A query without a word in it finds nothing.
    """
    pattern = _patterns(query)
    ranked = [
        (_rank(page, pattern), _hit(page, query)) for page in pages if _has_all(page, pattern)
    ]
    return tuple(hit for _, hit in sorted(ranked, key=lambda pair: pair[0]))


def find(text: str, query: str) -> tuple[Span, ...]:
    """Where words of the text begin as a word of the query does, from left to right."""
    patterns = _patterns(query)
    if not patterns:
        return ()
    folded, origin = _folded(text)
    # The longest first: of "breath breathless" the whole word is to be marked.
    either = "|".join(sorted(patterns, key=len, reverse=True))
    matches = re.finditer(rf"(?<!\w)(?:{either})", folded)
    return tuple(
        (origin[match.start()], origin[match.end() - 1] + 1 - origin[match.start()])
        for match in matches
    )


def plain(body: str) -> str:
    """The words of a page's Markdown, one line a paragraph, without its marks."""
    lines = (" ".join(_MARKUP.sub("", part).split()) for part in _PARAGRAPH.split(body))
    return "\n".join(line for line in lines if line)


def _hit(page: LibraryPage, query: str) -> Hit:
    text = _open_text(page)
    marks = find(text, query)
    snippet = _around(text, marks[0]) if marks else page.summary
    return Hit(page, find(page.title, query), snippet, find(snippet, query))


def _open_text(page: LibraryPage) -> str:
    """What may be shown of a page before it is opened: nothing, if it asks first."""
    return "" if page.gate else plain(page.body)


def _around(text: str, mark: Span) -> str:
    """The paragraph of a hit, cut at spaces to about 60 characters on either side of it."""
    start, length = mark
    before = text[:start].rpartition("\n")[2]
    after = text[start:].partition("\n")[0]
    if len(before) > _AROUND:
        before = "…" + before[-_AROUND:].partition(" ")[2]
    if len(after) > length + _AROUND:
        cut = max(after.rfind(" ", 0, length + _AROUND), length)
        after = after[:cut].rstrip(".,;:") + "…"
    return before + after


@lru_cache(maxsize=256)
def _texts(page: LibraryPage) -> tuple[str, str, str]:
    """What is compared: the title, the title with the page's other words, and all of it."""
    words = "\n".join((page.title, *page.words))
    texts = page.title, words, f"{words}\n{page.summary}\n{_open_text(page)}"
    title, others, whole = (_folded(text)[0] for text in texts)
    return title, others, whole


def _has_all(page: LibraryPage, patterns: Sequence[str]) -> bool:
    whole = _texts(page)[2]
    return bool(patterns) and all(_found(pattern, whole) for pattern in patterns)


def _rank(page: LibraryPage, patterns: Sequence[str]) -> int:
    """How close a page is: 0 with a word in its title, 1 with all in its other words, else 2."""
    title, others, _ = _texts(page)
    if any(_found(pattern, title) for pattern in patterns):
        return 0
    return 1 if all(_found(pattern, others) for pattern in patterns) else 2


def _found(pattern: str, folded: str) -> bool:
    return re.search(rf"(?<!\w){pattern}", folded) is not None


def _patterns(query: str) -> tuple[str, ...]:
    """For each word of a query a pattern for the words that it stands for."""
    words = tuple(dict.fromkeys(_WORD.findall(_folded(query)[0])))
    common, endings = _left_out()
    telling = [word for word in words if word not in common] or words
    return tuple(_pattern(word, endings) for word in telling)


@lru_cache
def _left_out(language: str = "en") -> tuple[frozenset[str], tuple[str, ...]]:
    """Words and endings that tell nothing; EnvironmentFault names a mistake in their file."""
    table = read(resource("i18n", language, "search.toml")).only("common", "endings")
    return frozenset(table.texts("common")), table.texts("endings")


def _pattern(word: str, endings: Sequence[str]) -> str:
    if len(word) <= _SHORT:
        return rf"{re.escape(word)}s?(?!\w)"
    stem = _stem(word, endings)
    ending = word.removeprefix(stem)
    return f"{re.escape(stem)}(?:{re.escape(ending)})?" if ending else re.escape(stem)


def _stem(word: str, endings: Sequence[str]) -> str:
    """The word without its ending, such as "stop" of "stopping"."""
    for ending in endings:
        if word.endswith(ending) and not word.endswith("ss") and len(word) - len(ending) >= _STEM:
            stem = word.removesuffix(ending)
            doubled = stem[-1] == stem[-2] and stem[-1] not in "aeouls"
            return stem[:-1] if doubled else stem
    return word


def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The text as it is compared, and for each of its characters where it came from."""
    parts = [_compared(character) for character in text]
    origin = (position for position, part in enumerate(parts) for _ in part)
    return "".join(parts), tuple(origin)


@lru_cache(maxsize=1024)
def _compared(character: str) -> str:
    """A character as it is compared: small, without accents; no apostrophes."""
    if character in _APOSTROPHES:
        return ""
    parts = unicodedata.normalize("NFKD", character.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
