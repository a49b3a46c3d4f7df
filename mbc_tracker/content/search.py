"""Search in the Learn pages, also by other words for what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TypeAlias

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.content.search_words import (
    fold,
    fold_with_origin,
    is_found,
    pattern,
    telling_words,
)
from mbc_tracker.frozen import frozen

#: Where something stands in a text: start and length in characters.
Span: TypeAlias = tuple[int, int]

_AROUND = 60
_IMAGE = r"!\[[^\]]*\]\([^)]*\)"
_MARKUP = re.compile(rf"{_IMAGE}|^\s*(?:#+|[-*+]|\d+\.)\s+|\*\*|\[|\]\([^)]*\)", re.MULTILINE)
_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=[-*#])")
#: How close a page is to a word: it is in the title, in the page's other words, or in its text.
IN_TITLE, IN_OTHER_WORDS, IN_TEXT = range(3)


@frozen
class Hit:
    """A page that has all the words. ``title_marks`` and ``marks``: where, in title and snippet.

    snippet: the part of the page around the first hit in its text; its summary if there is none.
    Of a page behind a gate, only title, summary and its other words are searched.
    """

    page: LibraryPage
    title_marks: tuple[Span, ...]
    snippet: str
    marks: tuple[Span, ...]


def search(pages: Iterable[LibraryPage], query: str, language: str = DEFAULT) -> tuple[Hit, ...]:
    """The pages that have every word of the query: first by title, then by their other words.

    A query without a word in it finds nothing. language: that of the pages.
    """
    words = telling_words(query, language)
    ranked = [
        (_rank(page, words, language), _hit(page, query, language))
        for page in pages
        if has_all(page, words, language)
    ]
    return tuple(hit for _, hit in sorted(ranked, key=lambda pair: pair[0]))


def find(text: str, query: str, language: str = DEFAULT) -> tuple[Span, ...]:
    """Where words of the text begin as a word of the query does, from left to right."""
    patterns = tuple(pattern(word, language) for word in telling_words(query, language))
    if not patterns:
        return ()
    folded, origin = fold_with_origin(text)
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


def _hit(page: LibraryPage, query: str, language: str) -> Hit:
    text = _body(page)
    marks = find(text, query, language)
    snippet = _around(text, marks[0]) if marks else page.summary
    title_marks = find(page.title, query, language)
    return Hit(page, title_marks, snippet, find(snippet, query, language))


def _body(page: LibraryPage) -> str:
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
    title, others, whole = map(fold, (page.title, words, open_text(page)))
    return title, others, whole


def open_text(page: LibraryPage) -> str:
    """All that is searched of a page, as it is written."""
    return "\n".join((page.title, *page.words, page.summary, _body(page)))


def searched_text(page: LibraryPage) -> str:
    """All that is searched of a page, folded."""
    return _texts(page)[2]


def rank(page: LibraryPage, word: str, language: str) -> int:
    """Where a page has a word that is found in it: IN_TITLE, IN_OTHER_WORDS or IN_TEXT."""
    title, others, _ = _texts(page)
    if is_found(word, title, language):
        return IN_TITLE
    return IN_OTHER_WORDS if is_found(word, others, language) else IN_TEXT


def has_all(page: LibraryPage, words: Sequence[str], language: str) -> bool:
    """Whether a page has each of the telling words; none of them is not enough."""
    whole = searched_text(page)
    return bool(words) and all(is_found(word, whole, language) for word in words)


def _rank(page: LibraryPage, words: Sequence[str], language: str) -> int:
    """How close a page is: with a word in its title, with all in its other words, or else."""
    ranks = [rank(page, word, language) for word in words]
    return IN_TITLE if IN_TITLE in ranks else max(ranks)
