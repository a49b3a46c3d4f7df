"""Scales of others become ratings: never a “none” that nobody said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.errors import Refused
from mbc_tracker.exchange.scales import SCALES, WORDS, YES_NO, is_yes, rating_of, scale_of


@pytest.mark.parametrize(
    ("value", "scale", "rating"),
    [
        ("3", "0-10", 3),
        ("3.0", "0-10", 3),
        ("3,5", "0-10", 4),
        ("0.2", "0-10", 1),
        ("0", "0-10", 0),
        ("2", "0-4", 5),
        ("2.5", "0-4", 7),
        ("4", "0-4", 10),
        ("1", "0-3", 2),
        ("1", "1-3", 2),
        ("4", "1-4", 10),
        ("1", "1-5", 2),
        ("1", "1-5-none", 0),
        ("5", "1-5-none", 10),
        ("55", "0-100", 6),
        ("1", "0-100", 1),
        ("10", "1-10", 10),
        ("Moderate", WORDS, 5),
        ("stark", WORDS, 8),
        ("KEINE", WORDS, 0),
        ("unbearable", WORDS, 10),
    ],
)
def test_each_value_has_its_rating(value: str, scale: str, rating: int):
    assert rating_of(value, scale) == rating


@pytest.mark.parametrize(
    ("value", "scale"),
    [("11", "0-10"), ("-1", "0-10"), ("5", "0-4"), ("0", "1-5"), ("x", "0-4"), ("purple", WORDS)],
)
def test_what_is_not_on_the_scale_is_said(value: str, scale: str):
    with pytest.raises(Refused, match=f"“{value}” is not on the scale {scale}."):
        rating_of(value, scale)


@given(
    value=st.floats(0, 100, allow_nan=False).map(lambda it: f"{it:.4f}"),
    scale=st.sampled_from([it for it in SCALES if it not in (WORDS, YES_NO)]),
)
def test_a_little_is_never_none_and_more_is_never_less(value: str, scale: str):
    try:
        rating = rating_of(value, scale)
    except Refused:
        return
    assert (rating == 0) == (float(value) == (1 if scale.endswith("none") else 0))
    assert rating <= 10


@pytest.mark.parametrize(
    ("value", "scale", "yes"),
    [
        ("ja", YES_NO, True),
        ("No", YES_NO, False),
        ("mild", WORDS, True),
        ("none", WORDS, False),
        ("1", "0-4", True),
        ("0", "0-4", False),
        ("1", "1-5-none", False),
        ("1", "1-5", True),
    ],
)
def test_yes_and_no(value: str, scale: str, yes: bool):
    assert is_yes(value, scale) is yes


def test_what_is_neither_yes_nor_no_is_said():
    with pytest.raises(Refused, match="“perhaps” is neither yes nor no"):
        is_yes("perhaps", YES_NO)


@pytest.mark.parametrize(
    ("values", "scale"),
    [
        (["mild", "", "severe"], WORDS),
        (["yes", "no"], YES_NO),
        (["0", "7", "3.5"], "0-10"),
        (["1", "2", "55"], "0-10"),
        (["10", "55", "80"], "0-100"),
        (["1000", "2000"], ""),
        (["-1", "2"], ""),
        (["good", "bad"], ""),
        (["", ""], ""),
    ],
)
def test_a_scale_is_proposed_by_the_values(values: list[str], scale: str):
    assert scale_of(values) == scale
