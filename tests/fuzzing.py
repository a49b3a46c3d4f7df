"""How much is tried, and what is done to good files to make bad ones of them."""

from __future__ import annotations

import os
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

#: ``MBC_LONG=1`` tries far more, and takes minutes instead of seconds.
LONG = os.environ.get("MBC_LONG") == "1"


def tries(usual: int, long: int) -> settings:
    """A setting for one property: so many cases, or so many where there is time."""
    return settings(max_examples=long if LONG else usual)


NASTY_BYTES = (
    *(b"", b"\0", b"\xff", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r", b"\n", b"\r\n"),
    *(b",", b";", b'"', b'""', b"'", b"=", b"{", b"}", b"[", b"]", b":", b"\\", b"\\u", b"\\ud800"),
    *(
        b"null",
        b"true",
        b"NaN",
        b"-Infinity",
        b"1e999",
        b"-0",
        b"9" * 400,
        b"[" * 400,
        b"/",
        b"../",
    ),
    *(
        b"x" * 11_000,
        b"\x1b[2J",
        "٣".encode(),
        "😀".encode(),
        b"9999-12-31",
        b"0001-01-01",
        b"24:00",
    ),
)
NASTY_TEXTS = (
    *("", " ", "'", "=1+1", "../../x", "a/b", "/", "\0", "\ud800", "\r", "\n", "x" * 10_001, "٣"),
    *(
        "9999-12-31",
        "0001-01-01",
        "2026-02-30",
        "2026-W47-7",
        "20261122",
        "24:00",
        "25:61",
        "٠٩:٤١",
    ),
    *(
        "nan",
        "inf",
        "-1",
        "11",
        "1_0",
        "1e5",
        "9" * 400,
        "None",
        "cough",
        "own-1",
        "help_now",
        "yes",
    ),
    *("<b>", "file:///etc/passwd", "#import", "$x$", "%s", "{0}", "2026-11-22T09:41:00+99:00"),
)

pieces = st.one_of(st.sampled_from(NASTY_BYTES), st.binary(max_size=8))
edits = st.tuples(st.floats(0, 1), st.integers(0, 40), pieces)


def edited(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    """The data with pieces cut out and others put in."""
    for place, cut, piece in changes:
        at = int(place * len(data))
        data = data[:at] + piece + data[at + cut :]
    return data


values: st.SearchStrategy[Any] = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.sampled_from(NASTY_TEXTS),
        st.text(max_size=8),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(NASTY_TEXTS), inner, max_size=3),
    ),
    max_leaves=6,
)


def replaced(document: Any, place: list[float], value: Any) -> Any:
    """The JSON value with something inside it replaced; ``place`` leads there, step by step."""
    if not place or not isinstance(document, list | dict) or not document:
        return value
    at = int(place[0] * len(document)) % len(document)
    if isinstance(document, list):
        return [*document[:at], replaced(document[at], place[1:], value), *document[at + 1 :]]
    name = list(document)[at]
    return {**document, name: replaced(document[name], place[1:], value)}
