"""The passphrase that the program makes up."""

from __future__ import annotations

import pytest
from xkcdpass import xkcd_password

from mbc_tracker.content.suggested_words import COUNT, suggested


def test_it_is_five_short_words_and_another_each_time():
    found = {suggested() for _ in range(20)}
    assert len(found) == 20
    for words in found:
        assert len(set(words.split(" "))) == COUNT
        assert all(3 <= len(word) <= 5 for word in words.split(" "))


def test_a_word_that_comes_twice_is_drawn_anew(monkeypatch: pytest.MonkeyPatch):
    drawn = iter(["one one two three four", "one two three four five"])
    monkeypatch.setattr(xkcd_password, "generate_xkcdpassword", lambda *_, **__: next(drawn))
    assert suggested() == "one two three four five"
