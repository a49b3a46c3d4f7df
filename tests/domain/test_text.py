from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.text import LONGEST_TEXT, clean, excerpt
from mbc_tracker.errors import Refused

any_text = st.text(st.characters(), max_size=60)  # surrogates and unassigned ones too


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2028b\u2029c\x85d\x0be\x0cf", "a\nb\nc\nd\ne\nf"),
        ("tab\tstays", "tab\tstays"),
        ("a\x00b\x07c\x1b[31md\x7fe\x9b", "abc[31mde"),
        ("e\u0301", "é"),
        ("e\x00\u0301", "é"),
        ("\ud800x\udfff", "x"),
        ("\ufeffBOM, \ue000private, \ufdd0\uffff\U0001fffe\U0010ffff", "BOM, private, "),
        ("<b>&amp;</b> #let x = 1 $y$ =1+1", "<b>&amp;</b> #let x = 1 $y$ =1+1"),
    ],
)
def test_a_text_is_kept_without_what_harms(typed: str, kept: str):
    assert clean(typed) == kept


@pytest.mark.parametrize("mark", [*"\u202a\u202b\u202c\u202d\u202e", *"\u206a\u206f"])
def test_marks_that_force_a_direction_are_dropped(mark: str):
    assert clean(f"pain {mark}01 today") == "pain 01 today"


@pytest.mark.parametrize(
    "text",
    [
        "سُعال\u200f (4)",
        "שיעול\u200e 4",
        "\u061c٤",
        "\u2068Ada\u2069 \u2066+44 20\u2069",
        "می\u200cخواهم",
        "👩\u200d⚕️",
        "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "co\u00adop\u200berate",
        "\U0001fae8",
        "\U0001faea",
        "咳嗽",
        "खाँसी",
    ],
)
def test_every_script_and_emoji_keeps_what_it_needs(text: str):
    assert clean(text) == text


@given(any_text)
def test_a_clean_text_stays_as_it_is_and_can_be_stored(text: str):
    kept = clean(text)
    assert clean(kept) == kept
    assert unicodedata.is_normalized("NFC", kept)
    assert kept.encode().decode() == kept
    assert all(letter in "\n\t" or unicodedata.category(letter) != "Cc" for letter in kept)


@given(st.text(st.characters(categories=("L", "N", "P", "S", "Zs"), codec="utf-8"), max_size=60))
def test_letters_numbers_signs_and_spaces_are_never_lost(text: str):
    assert clean(text) == unicodedata.normalize("NFC", text)


def test_the_longest_text_is_kept_and_one_letter_more_refused():
    assert len(clean("x" * LONGEST_TEXT)) == LONGEST_TEXT
    with pytest.raises(Refused, match="has 10,001 characters; up to 10,000 can be kept"):
        clean("x" * (LONGEST_TEXT + 1))


def test_what_is_dropped_does_not_count():
    assert clean("\x00" * 1_000_000 + "x") == "x"


def test_what_is_shown_inside_a_sentence_is_short_and_steers_nothing():
    assert excerpt("two\n  lines \x1b[2J") == "two lines [2J"
    assert excerpt("x" * 5_000) == "x" * 40
    assert excerpt(11) == "11"
