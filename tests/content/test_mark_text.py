"""What the team knows, in words."""

from __future__ import annotations

import pytest

from mbc_tracker.content import catalogue, words
from mbc_tracker.content.mark_text import MarkText
from tests.builders import a_known_mark


@pytest.fixture(scope="module")
def text() -> MarkText:
    return MarkText(words.load(), catalogue.load())


@pytest.mark.parametrize(
    ("about", "name"),
    [("cough", "Cough"), ("weight", "Weight"), ("own-gone", "A symptom that was removed")],
)
def test_a_mark_goes_by_the_name_of_what_it_is_about(text: MarkText, about: str, name: str):
    assert text.name(about) == name


def test_a_level_is_named_only_where_it_was_typed(text: MarkText):
    assert text.level(a_known_mark(level=5)) == "usually 5 out of 10"
    assert text.level(a_known_mark()) == ""
