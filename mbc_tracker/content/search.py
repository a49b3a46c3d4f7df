"""Search in the Learn pages: case, accents and apostrophes don't matter, word beginnings do."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from mbc_tracker.content.pages import LibraryPage

#: Where something stands in a text: start and length in characters.
Span: TypeAlias = tuple[int, int]

_AROUND = 60
_WORD = re.compile(r"\w+")
_MARKUP = re.compile(r"^\s*(?:#+|[-*+]|\d+\.)\s+|\*\*|\[|\]\([^)]*\)", re.MULTILINE)
_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=[-*#])")
_APOSTROPHES = frozenset("'’ʼ`´")


@dataclass(frozen=True, slots=True)
class Hit:
    """A page that has all the words. ``title_marks`` and ``marks``: where, in title and snippet.

    snippet: the part of the page around the first hit in its text; its summary if only the
    title has the words. Of a page behind a gate, only title and summary are searched.
    """

    page: LibraryPage
    title_marks: tuple[Span, ...]
    snippet: str
    marks: tuple[Span, ...]


def search(pages: Iterable[LibraryPage], query: str) -> tuple[Hit, ...]:
    """The pages in which every word of the query begins some word, hits in a title first.

    A query without a word in it finds nothing.
    """
    words = _words(query)
    hits = [_hit(page, query) for page in pages if words and _has_all(page, words)]
    return tuple(sorted(hits, key=lambda hit: not hit.title_marks))


def find(text: str, query: str) -> tuple[Span, ...]:
    """Where words of the text begin as a word of the query does, from left to right."""
    folded, origin = _folded(text)
    words = _words(query)
    if not words:
        return ()
    # The longest first: of "breath breathless" the whole word is to be marked.
    either = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
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


def _has_all(page: LibraryPage, words: Sequence[str]) -> bool:
    folded, _ = _folded(f"{page.title}\n{page.summary}\n{_open_text(page)}")
    return all(re.search(rf"(?<!\w){re.escape(word)}", folded) for word in words)


def _words(query: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_WORD.findall(_folded(query)[0])))


def _folded(text: str) -> tuple[str, tuple[int, ...]]:
    """The text as it is compared, and for each of its characters where it came from."""
    pairs = [
        (part, position)
        for position, character in enumerate(text)
        if character not in _APOSTROPHES
        for part in unicodedata.normalize("NFKD", character.casefold())
        if not unicodedata.combining(part)
    ]
    return "".join(part for part, _ in pairs), tuple(position for _, position in pairs)
