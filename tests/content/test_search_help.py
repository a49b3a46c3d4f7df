"""What is offered after a search without a hit, and which words are about an emergency."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.content import guidance
from mbc_tracker.content.pages import load
from mbc_tracker.content.search import search
from mbc_tracker.content.search_help import may_be_urgent, search_help
from mbc_tracker.content.search_words import fold, read_word_lists, word_lists
from mbc_tracker.paths import resource
from tests.content.conftest import sentence

READ = load(guidance.load()).for_country("GB")


@pytest.mark.parametrize(
    ("query", "missing", "queries"),
    [
        ("breething at nite", ("breething", "nite"), ("breathing at night", "breathing")),
        ("brethless", ("brethless",), ("breathless", "breathe")),
        ("Coff", ("Coff",), ("cough",)),
        ("tamoxifin", ("tamoxifin",), ("tamoxifen",)),
        ("plural effusion", ("plural",), ("pleural effusion", "pleural")),
        ("cough quokka", ("quokka",), ("cough",)),
        ("cough holiday stent", (), ("cough", "holiday")),
        ("zzz qqq", ("zzz", "qqq"), ()),
        ("quokka’s", ("quokka’s",), ()),
    ],
)
def test_the_missing_words_are_named_and_other_queries_offered(query, missing, queries):
    offered = search_help(READ, query)

    assert offered.missing == missing
    assert offered.queries == queries


@pytest.mark.parametrize(
    ("query", "first"),
    [("brethless", "breathless"), ("mamogram", "screening"), ("cough quokka", "help")],
)
def test_the_closest_page_comes_first_of_three_at_most(query, first):
    keys = [page.key for page in search_help(READ, query).pages]

    assert keys[0] == first
    assert len(keys) <= 3


def test_where_nothing_is_close_nothing_is_offered():
    offered = search_help(READ, "quokka")

    assert (offered.queries, offered.pages) == ((), ())


@pytest.mark.parametrize("query", ["", "what if", "?!"])
def test_a_query_that_tells_nothing_is_taken(query):
    assert search_help(READ, query).missing == ()


@given(st.text(max_size=20))
def test_every_query_that_is_offered_finds_a_page(query):
    offered = search_help(READ, query)

    assert all(search(READ, other) for other in offered.queries)
    assert len(offered.queries) <= 2
    assert len(offered.pages) <= 3


@pytest.mark.parametrize(
    "query",
    [
        *("I can’t breathe", "cant breath", "pain in my chest", "chest pains", "999", "Blue lips"),
        *("coughing up blood", "i passed out", "my legs are numb", "fever after chemotherapy"),
        *("I want to die", "I can’t go on", "suicide", "having a stroke"),
        *("my chest hurts", "crushing pain", "struggling to breathe", "can’t get my breath"),
        *("blood in my phlegm", "my leg hurts", "leg swelling", "calf pain", "clot in lung"),
        *("pulmonary embolism", "DVT"),
    ],
)
def test_words_of_an_emergency_are_heard(query):
    assert may_be_urgent(query)


@pytest.mark.parametrize(
    "query",
    [
        *("", "breathless", "cough", "flying", "chest X-ray", "blood test", "bone pain", "clothes"),
        *("breathing exercises", "short of breath"),
    ],
)
def test_other_words_are_not(query):
    assert not may_be_urgent(query)


@pytest.mark.parametrize(
    ("query", "page"),
    [
        ("my chest hurts", "help"),
        ("leg swelling", "help"),
        ("struggling to breathe", "breathless"),
        ("out of puff", "breathless"),
        ("lost my voice", "symptoms"),
        ("high temp", "infection"),
    ],
)
def test_everyday_words_find_the_page_they_are_about(query, page):
    assert search(READ, query)[0].page.key == page


def test_words_of_an_emergency_are_heard_though_misspelt():
    query = "chest pane"

    assert not may_be_urgent(query)
    assert may_be_urgent(query, search_help(READ, query).queries)


def test_each_other_spelling_stands_for_a_word_of_the_pages():
    lists = word_lists()

    for typed, meant in lists.instead.items():
        assert search(READ, meant), meant
        assert fold(typed) == typed
        assert not search(READ, typed), typed
    assert all(fold(sign) == sign.casefold() for sign in lists.urgent)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("urgent =", "urgently =", "nothing of that name is known"),
        ('nite = "night"', "nite = 1", "it has to be a text"),
    ],
)
def test_a_mistake_in_the_lists_is_named(spoil, old, new, said):
    file = resource("i18n", "en", "search.toml")

    assert said in sentence(read_word_lists, spoil(file, old, new))
