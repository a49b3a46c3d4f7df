"""What can be a passphrase, and that it keeps itself to itself."""

from __future__ import annotations

import pytest

from mbc_tracker.domain.passphrase import LONGEST, Passphrase
from mbc_tracker.errors import Refused

RAW_KEY = "x'" + "0f" * 32 + "'"


def test_the_same_accents_from_another_keyboard_are_the_same_words():
    assert Passphrase.typed("cafe\N{COMBINING ACUTE ACCENT}") == Passphrase.typed("café")


def test_the_words_are_in_no_message_about_it():
    assert "lamp" not in repr(Passphrase.typed("the third lamp"))


@pytest.mark.parametrize(
    "text", [RAW_KEY, RAW_KEY.upper(), "x''", "a\0b", "tab\tin it", "half \ud83d"]
)
def test_what_the_file_would_take_for_something_else_is_refused(text: str):
    with pytest.raises(Refused, match="can’t be used as a passphrase"):
        Passphrase.typed(text)


def test_what_pasting_puts_around_it_does_not_count():
    pasted = Passphrase.chosen("the third lamp\n", " the third lamp ")
    assert pasted == Passphrase.typed("the third lamp")


def test_nothing_is_no_passphrase():
    for nothing in ("", "   "):
        with pytest.raises(Refused, match="first"):
            Passphrase.typed(nothing)


def test_a_whole_book_is_no_passphrase():
    assert len(Passphrase.typed("a" * LONGEST).text) == LONGEST
    with pytest.raises(Refused, match="up to 1000"):
        Passphrase.typed("a" * (LONGEST + 1))


@pytest.mark.parametrize("text", ["short one", "         .         "])
def test_a_new_one_must_not_be_easy_to_guess_by_trying(text: str):
    with pytest.raises(Refused, match="at least 10"):
        Passphrase.chosen(text, text)


def test_a_new_one_is_typed_twice_alike():
    with pytest.raises(Refused, match="are different"):
        Passphrase.chosen("the third lamp", "the third lamb")
    assert Passphrase.chosen("the third lamp", "the third lamp").text == "the third lamp"
