"""Compares the reader of JSON in portions with Python's own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from math import inf, nan
from typing import Any

from crashtests.fuzzing.refusal_text import check_said
from crashtests.fuzzing.target import Finding, Target
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.json_stream import JsonStream
from mbc_tracker.exchange.record_decoder import DuplicateKey

_REFUSED = "refused"
_DIGITS = 15

Pairs = list[tuple[str, Any]]


class JsonText(Target):
    """The first byte says how long the portions are, so that each place is cut through once."""

    name = "JSON in portions"
    longest = 2048
    words = tuple(
        word.encode()
        for word in (
            *("{", "}", "[", "]", ",", ":", '"', "\\u", "\\ud83d", "\\", "null", "true", "false"),
            *("NaN", "-Infinity", "1e5", "-0", "1.5", "0.1e-7", "[]", "{}", "\ufeff", "[[[[[[[["),
            *('"a"', '"a":', '"\\u0061":', "123456789012345678", "\u00e9", "\U0001f600", "\u2028"),
        )
    )

    def seeds(self) -> Iterator[bytes]:
        texts = (
            '{"a": 1, "b": [1, 2.5, "x", null], "c": {"d": [true, {}]}}',
            '{"a": [], "a": [{"b": 1, "b": 2}], "c": -1.5e-3, "d": "\\ud83d\\ude00"}',
            '\ufeff{"é😀": ["\\"\\\\", 12345678901234567890, NaN, -Infinity]}\n',
        )
        for text in texts:
            for portion in (1, 4, 200):
                yield bytes([portion]) + text.encode()

    def check(self, data: bytes) -> None:
        portion, text = (data[0] if data else 0) + 1, data[1:]
        try:
            pairs: object = list(_pairs(JsonStream(text, portion)))
        except Refused as refused:
            check_said(str(refused), text)
            pairs = _REFUSED
        expected = _python_says(text)
        # Not a number is unlike itself, so what is written of both is compared.
        if expected is not None and repr(pairs) != repr(expected):
            raise Finding(f"In portions: {pairs!r:.200}; whole: {expected!r:.200}")


def _pairs(stream: JsonStream) -> Iterator[tuple[str, Any]]:
    for name in stream.names():
        yield name, list(stream.items()) if stream.at_list else stream.value()
    stream.end()


def _python_says(text: bytes) -> Pairs | str | None:
    """The pairs of the outermost group; None where Python can't tell as it is nested too deeply."""
    groups: list[Pairs] = []

    def group(pairs: Pairs) -> dict[str, Any] | DuplicateKey:
        groups.append(pairs)
        names = [name for name, _ in pairs]
        twice = next((name for at, name in enumerate(names) if name in names[:at]), None)
        return dict(pairs) if twice is None else DuplicateKey(twice)

    try:
        whole = json.loads(
            text.decode("utf-8-sig"),
            parse_int=lambda digits: int(digits) if len(digits) <= _DIGITS else inf,
            parse_constant=lambda _: nan,
            object_pairs_hook=group,
        )
    except RecursionError:
        return None
    except ValueError:
        return _REFUSED
    return groups[-1] if isinstance(whole, dict | DuplicateKey) else _REFUSED
