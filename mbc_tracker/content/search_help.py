"""What to offer somebody whose search finds no page, and whether it may be about an emergency."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache
from itertools import islice

from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.content.search import has_all, rank, search, searched_text
from mbc_tracker.content.search_words import fold, is_found, telling_words, word_lists

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_MOST_QUERIES, _MOST_PAGES = 2, 3
#: How like each other two words are, from 0 to 1, and how much longer one of them may be.
_LIKE, _LONGER = 0.75, 2
#: Shorter words are like too many others.
_SHORTEST = 4
_CLOSE = 8
#: What a word tells of a page by where it is: title, other words, text.
_WEIGHTS = (3, 2, 1)


@dataclass(frozen=True, slots=True)
class SearchHelp:
    """What helps after a search without a hit.

    missing: the words, as typed, that no page has. queries: searches that find something, either
    with other spellings or (where no word is missing) with one of the words. pages: those that
    come closest, the closest first.
    """

    missing: tuple[str, ...]
    queries: tuple[str, ...]
    pages: tuple[LibraryPage, ...]


def search_help(pages: Sequence[LibraryPage], query: str) -> SearchHelp:
    """What to offer in place of hits."""
    typed = [match[0] for match in _WORD.finditer(query)]
    words = telling_words(query)
    missing = tuple(
        word
        for word in dict.fromkeys(typed)
        if fold(word) in words and not _is_anywhere(fold(word), pages)
    )
    queries = tuple(islice(_queries(pages, typed, missing), _MOST_QUERIES))
    closest = dict.fromkeys(
        [hit.page for other in queries[:1] for hit in search(pages, other)]
        + _by_words(pages, " ".join((query, *queries)))
    )
    return SearchHelp(missing, queries, tuple(closest)[:_MOST_PAGES])


def may_be_urgent(query: str, others: Iterable[str] = ()) -> bool:
    """Whether a query, or one of the ``others`` offered for it, has words of an emergency sign."""
    signs = [telling_words(sign) for sign in word_lists().urgent]
    return any(
        all(is_found(word, text) for word in sign)
        for text in map(fold, (query, *others))
        for sign in signs
    )


def _queries(
    pages: Sequence[LibraryPage], typed: Sequence[str], missing: Sequence[str]
) -> Iterator[str]:
    """Other queries that find something: all the words, spelt otherwise; then single words."""
    close = {word: _close_words(pages, fold(word)) for word in missing}
    spelt = [close[word][0] if close.get(word) else word for word in typed]
    whole = [" ".join(spelt), " ".join(word for word in spelt if word not in missing)]
    alone = [other for others in close.values() for other in others]
    known = [word for word in typed if word not in missing and fold(word) in telling_words(word)]
    for query in dict.fromkeys((*whole, *alone, *known)):
        if query != " ".join(typed) and any(has_all(page, telling_words(query)) for page in pages):
            yield query


def _close_words(pages: Sequence[LibraryPage], word: str) -> list[str]:
    """Words of the pages that may have been meant, the likeliest first."""
    instead = word_lists().instead.get(word)
    if instead:
        return [instead]
    if len(word) < _SHORTEST:
        return []
    known = _vocabulary(tuple(pages))
    near = [other for other in known if abs(len(other) - len(word)) <= _LONGER]
    return get_close_matches(word, near, _CLOSE, _LIKE)


@lru_cache(maxsize=4)
def _vocabulary(pages: tuple[LibraryPage, ...]) -> tuple[str, ...]:
    """The words of all pages, the most frequent first."""
    counts = Counter(
        word
        for page in pages
        for word in re.findall(r"[^\W\d_]+", searched_text(page))
        if len(word) >= _SHORTEST
    )
    return tuple(word for word, _ in counts.most_common())


def _is_anywhere(word: str, pages: Iterable[LibraryPage]) -> bool:
    return any(is_found(word, searched_text(page)) for page in pages)


def _by_words(pages: Iterable[LibraryPage], query: str) -> list[LibraryPage]:
    """The pages that have any of the words, those with the most telling ones first."""
    weights = {page: sum(_weight(page, word) for word in telling_words(query)) for page in pages}
    return sorted(filter(weights.get, weights), key=weights.__getitem__, reverse=True)


def _weight(page: LibraryPage, word: str) -> int:
    return _WEIGHTS[rank(page, word)] if is_found(word, searched_text(page)) else 0
