"""What to offer somebody whose search finds no page, and whether it may be about an emergency."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import lru_cache
from itertools import islice

from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.content.search import has_all, open_text, rank, search, searched_text
from mbc_tracker.content.search_words import fold, is_found, telling_words, word_lists
from mbc_tracker.frozen import frozen

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_LETTERS = re.compile(r"[^\W\d_]+")
_MOST_QUERIES, _MOST_PAGES = 2, 3
#: How like each other two words are, from 0 to 1, and how much longer one of them may be.
_LIKE, _LONGER = 0.75, 2
#: Shorter words are like too many others.
_SHORTEST = 4
_CLOSE = 8
#: What a word tells of a page by where it is: title, other words, text.
_WEIGHTS = (3, 2, 1)


@frozen
class SearchHelp:
    """What helps after a search without a hit.

    missing: the words, as typed, that no page has. queries: searches that find something, either
    with other spellings or (where no word is missing) with one of the words. pages: those that
    come closest, the closest first.
    """

    missing: tuple[str, ...]
    queries: tuple[str, ...]
    pages: tuple[LibraryPage, ...]


def search_help(pages: Sequence[LibraryPage], query: str, language: str = DEFAULT) -> SearchHelp:
    """What to offer in place of hits. language: that of the pages."""
    typed = [match[0] for match in _WORD.finditer(query)]
    words = telling_words(query, language)
    missing = tuple(
        word
        for word in dict.fromkeys(typed)
        if fold(word) in words and not _is_anywhere(fold(word), pages, language)
    )
    queries = tuple(islice(_queries(pages, typed, missing, language), _MOST_QUERIES))
    closest = dict.fromkeys(
        [hit.page for other in queries[:1] for hit in search(pages, other, language)]
        + _by_words(pages, " ".join((query, *queries)), language)
    )
    return SearchHelp(missing, queries, tuple(closest)[:_MOST_PAGES])


def may_be_urgent(query: str, others: Iterable[str] = (), language: str = DEFAULT) -> bool:
    """Whether a query, or one of the ``others`` offered for it, has words of an emergency sign."""
    signs = [telling_words(sign, language) for sign in word_lists(language).urgent]
    return any(
        all(is_found(word, text, language) for word in sign)
        for text in map(fold, (query, *others))
        for sign in signs
    )


def _queries(
    pages: Sequence[LibraryPage], typed: Sequence[str], missing: Sequence[str], language: str
) -> Iterator[str]:
    """Other queries that find something: all the words, spelt otherwise; then single words."""
    close = {word: _close_words(pages, fold(word), language) for word in missing}
    spelt = [close[word][0] if close.get(word) else word for word in typed]
    whole = [" ".join(spelt), " ".join(word for word in spelt if word not in missing)]
    alone = [other for others in close.values() for other in others]
    telling = telling_words(" ".join(typed), language)
    known = [word for word in typed if word not in missing and fold(word) in telling]
    for query in dict.fromkeys((*whole, *alone, *known)):
        words = telling_words(query, language)
        if query != " ".join(typed) and any(has_all(page, words, language) for page in pages):
            yield query


def _close_words(pages: Sequence[LibraryPage], word: str, language: str) -> list[str]:
    """Words of the pages that may have been meant, the likeliest first."""
    instead = word_lists(language).instead.get(word)
    if instead:
        return [instead]
    if len(word) < _SHORTEST:
        return []
    known = _vocabulary(tuple(pages))
    near = [other for other in known if abs(len(other) - len(word)) <= _LONGER]
    return [known[other] for other in get_close_matches(word, near, _CLOSE, _LIKE)]


@lru_cache(maxsize=4)
def _vocabulary(pages: tuple[LibraryPage, ...]) -> Mapping[str, str]:
    """The words of all pages as they are compared, the most frequent first, and as written."""
    spellings = Counter(
        word
        for page in pages
        for word in _LETTERS.findall(open_text(page))
        if len(fold(word)) >= _SHORTEST
    )
    written = {fold(word): word for word, _ in reversed(spellings.most_common())}
    counts = Counter[str]()
    for word, count in spellings.items():
        counts[fold(word)] += count
    return {folded: written[folded] for folded, _ in counts.most_common()}


def _is_anywhere(word: str, pages: Iterable[LibraryPage], language: str) -> bool:
    return any(is_found(word, searched_text(page), language) for page in pages)


def _by_words(pages: Iterable[LibraryPage], query: str, language: str) -> list[LibraryPage]:
    """The pages that have any of the words, those with the most telling ones first."""
    words = telling_words(query, language)
    weights = {page: sum(_weight(page, word, language) for word in words) for page in pages}
    return sorted(filter(weights.get, weights), key=weights.__getitem__, reverse=True)


def _weight(page: LibraryPage, word: str, language: str) -> int:
    is_there = is_found(word, searched_text(page), language)
    return _WEIGHTS[rank(page, word, language)] if is_there else 0
