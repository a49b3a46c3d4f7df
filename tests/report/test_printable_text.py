"""Text that somebody typed, made fit for paper."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.report.printable_text import (
    MARK,
    missing_runs,
    one_line,
    printable,
    spell_missing,
)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("#let x = *1* $a$ \\ <b> @c", "#let x = *1* $a$ \\ <b> @c"),
        ("tab\there", "tab here"),
        ("a\x00b\x1bc\x7fd", "abcd"),
        ("\u202eturned\u202c \u200fa\u2066b", "turned ab"),
        ("two\nlines\u2028more", "two\nlines more"),
        ("\u200cjoiners\u200dstay", "\u200cjoiners\u200dstay"),
        ("\ud800 \ue000 \uffff", "\ufffd \ufffd \ufffd"),
    ],
)
def test_only_what_can_be_printed_is_left(typed: str, shown: str):
    assert printable(typed) == shown


@given(st.text())
def test_printable_text_stays_as_it_is(text: str):
    once = printable(text)
    assert printable(once) in (once, once.replace("\t", " "))
    assert not {unicodedata.category(letter) for letter in once} & {"Cs", "Co", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("took a 💊", "took a [pill]"),
        ("😀😀 again", "[grinning face, grinning face] again"),
        ("👩‍👩‍👧 came", "[woman, woman, girl] came"),
        ("👍🏽 ok", "[thumbs up sign] ok"),
        ("🛏️ all day", "[bed] all day"),
        ("a 中文 b", f"a {MARK} b"),
        ("中文 💊 文", f"{MARK} [pill] {MARK}"),
        ("💊中", f"[pill]{MARK}"),
        ("home in 🇬🇧", "home in [flag G, flag B]"),
        ("\ufffd lost", f"{MARK} lost"),
        ("plain", "plain"),
    ],
)
def test_pictures_that_no_font_has_are_named(typed: str, shown: str):
    assert spell_missing(typed, missing_runs(set(typed) - set(map(chr, range(128))))) == shown


def test_one_line_joins_everything_with_single_spaces():
    assert one_line(" a\n\n b\tc ") == "a b c"
