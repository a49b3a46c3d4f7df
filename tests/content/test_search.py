"""Searching the pages: what is found, in which order, and where it stands."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.content.pages import LibraryPage
from mbc_tracker.content.search import find, plain, search

LONG = "far away " * 20


def a_page(key: str, title: str, body: str, *words: str) -> LibraryPage:
    return LibraryPage(
        key, title, 1, "Group", f"About {key}.", words, body, ("S, T (2025)",), date.min, False
    )


PAGES = (
    a_page("cough", "Coughing", "It may be dry.\n\nAt a café, **don’t** wait."),
    a_page("dry", "Dry air", "## Air\n\n- Breathless or\n  coughing\n- See [more](page:cough)."),
    a_page("long", "Long", f"{LONG} a scan {LONG}"),
)


def keys(query: str) -> list[str]:
    return [hit.page.key for hit in search(PAGES, query)]


def texts(text: str, query: str) -> list[str]:
    return [text[start : start + length] for start, length in find(text, query)]


def test_hits_in_a_title_come_first():
    assert keys("dry") == ["dry", "cough"]


def test_all_words_have_to_be_there():
    assert keys("cough dry") == ["cough", "dry"]
    assert keys("cough scan") == []


@pytest.mark.parametrize("query", ["CAFE", "café", "Cafe\u0301", "CAFÉS"])
def test_case_and_accents_do_not_matter(query):
    assert keys(query) == ["cough"]


@pytest.mark.parametrize("query", ["don't", "dont", "DON’T"])
def test_apostrophes_do_not_matter(query):
    assert keys(query) == ["cough"]


def test_words_are_found_by_their_beginning_only():
    assert keys("breath") == ["dry"]
    assert keys("less") == []


def test_the_ending_of_a_word_does_not_matter():
    assert keys("coughs") == keys("coughed") == keys("coughing") == keys("cough")
    assert keys("breathing") == ["dry"]
    assert texts("A stopped drug.", "stopping") == ["stop"]


@pytest.mark.parametrize(("query", "found"), [("flu", []), ("air", ["dry"]), ("dry", ["dry"])])
def test_a_short_word_is_found_as_a_whole_only(query, found):
    assert [hit.page.key for hit in search(PAGES[1:], query)] == found
    assert texts("Fluid and flu.", "flu") == ["flu"]


def test_words_that_are_in_every_question_tell_nothing():
    assert keys("what can i do about a dry cough") == keys("dry cough")
    assert keys("what if") == []


def test_a_page_is_found_by_its_other_words_and_shows_its_summary():
    page = a_page("dyspnea", "Breathless", "Text.", "shortness of breath", "winded")
    (hit,) = search((page,), "shortness of breath")

    assert (hit.title_marks, hit.marks) == (((0, 6),), ())
    assert hit.snippet == "About dyspnea."
    assert search((page,), "wind up") == ()


def test_a_page_that_is_about_it_comes_before_one_that_mentions_it():
    pages = a_page("one", "One", "A tap on the arm."), a_page("two", "Two", "Text.", "tap")

    assert [hit.page.key for hit in search(pages, "tap")] == ["two", "one"]


def test_a_picture_is_no_text():
    page = a_page("x", "X", "Look.\n\n![Two lungs](picture:lungs)\n\nText.")

    assert plain(page.body) == "Look.\nText."
    assert search((page,), "lungs") == ()


@pytest.mark.parametrize("query", ["", "   ", "?!", "’"])
def test_a_query_without_words_finds_nothing(query):
    assert keys(query) == []
    assert find("Anything?!", query) == ()


def test_the_snippet_is_the_paragraph_of_the_hit_without_markup():
    (hit,) = search(PAGES, "wait")

    assert hit.snippet == "At a café, don’t wait."
    assert [hit.snippet[s : s + n] for s, n in hit.marks] == ["wait"]


def test_a_long_paragraph_is_cut_at_spaces_around_the_hit():
    (hit,) = search(PAGES, "scan")

    assert hit.snippet.startswith("…")
    assert hit.snippet.endswith("…")
    assert "a scan far" in hit.snippet
    assert set(hit.snippet.strip("…").split()) == {"far", "away", "a", "scan"}


def test_a_hit_in_the_title_alone_shows_the_summary():
    hit = search((a_page("x", "Only here", "Text."),), "only")[0]

    assert hit.snippet == "About x."
    assert hit.title_marks == ((0, 4),)
    assert hit.marks == ()


def test_a_word_longer_than_a_snippet_is_kept_whole():
    word = "a" * 100
    (hit,) = search((a_page("x", "X", f"{word} {LONG}"),), "aaaa")

    assert hit.snippet.startswith(word[:3])


def test_the_longer_of_two_words_is_marked():
    assert texts("Breathless", "breath breathless") == ["Breathless"]


def test_a_letter_that_is_two_when_compared_is_marked_as_one():
    assert texts("Die Straße.", "strasse") == ["Straße"]
    assert texts("Die Straße.", "stras") == ["Straß"]


def test_plain_text_has_a_line_for_each_paragraph_heading_and_item():
    assert plain(PAGES[1].body) == "Air\nBreathless or coughing\nSee more."


@given(st.text(max_size=60), st.text(max_size=8))
def test_what_is_marked_is_inside_the_text_and_in_order(text, query):
    spans = find(text, query)

    assert all(0 <= start < start + length <= len(text) for start, length in spans)
    assert list(spans) == sorted(spans)


@given(st.text(alphabet="bc éÉ’'-", max_size=40), st.text(alphabet="bcé", min_size=1, max_size=9))
def test_a_word_put_into_a_text_is_found_there(text, word):
    assert find(f"{text} {word.upper()}", word)


@given(st.text(max_size=30))
def test_any_query_is_taken(query):
    for hit in search(PAGES, query):
        assert hit.title_marks or hit.snippet
