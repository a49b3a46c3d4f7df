"""A JSON file read piece by piece, so that no file can fill the memory.

Python's own reader makes objects of everything at once: 64 MB of ``[[],[],…`` become 1.6 GB.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from math import inf, nan
from typing import Any, BinaryIO

from mbc_tracker.domain.text import excerpt
from mbc_tracker.errors import Refused
from mbc_tracker.exchange.record_decoder import DuplicateKey
from mbc_tracker.exchange.text_encoding import text_stream
from mbc_tracker.message import Message

#: Characters of the largest entry: a few texts of the greatest length, each letter as \\uXXXX.
LONGEST = 512 * 1024
_PORTION = 64 * 1024
_DIGITS = 15
_SOMETHING = re.compile("[^ \t\r\n]")
#: What a number may go on with: “2” is whole, and so is “2.5”, but “2.” is not yet.
_GOING_ON = re.compile("[0-9.eE+-]*")


def _whole(digits: str) -> float:
    return int(digits) if len(digits) <= _DIGITS else inf


def _constant(_: str) -> float:
    return nan


def _group(pairs: list[tuple[str, Any]]) -> dict[str, Any] | DuplicateKey:
    group: dict[str, Any] = {}
    for name, value in pairs:
        if name in group:
            return DuplicateKey(name)
        group[name] = value
    return group


class JsonStream:
    """The values of a JSON text, or of a file with one, in their order; Refused where it is none.

    portion: how many characters are read at a time. longest: of the largest value.
    """

    def __init__(
        self, data: bytes | BinaryIO, portion: int = _PORTION, longest: int = LONGEST
    ) -> None:
        self._file = text_stream(data, "utf-8-sig")
        self._portion, self._longest = portion, longest
        self._text, self._at, self._ended = "", 0, False
        self._decoder = json.JSONDecoder(
            parse_int=_whole, parse_constant=_constant, object_pairs_hook=_group
        )

    def names(self) -> Iterator[str]:
        """The names of an object; whoever asks has to read each one's value."""
        self._expect("{")
        if not self._take("}"):
            yield self._name()
            while self._take(","):
                yield self._name()
            self._expect("}")

    def items(self) -> Iterator[Any]:
        """The values in a list; the list has begun."""
        self._expect("[")
        if not self._take("]"):
            yield self.value()
            while self._take(","):
                yield self.value()
            self._expect("]")

    @property
    def at_list(self) -> bool:
        """Whether a list comes next."""
        return self._next() == "["

    def value(self) -> Any:  # noqa: ANN401 - whatever stands there
        """The next value as a whole."""
        self._next()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except RecursionError as error:
                message = Message("The file can't be read: it is nested too deeply.")
                raise Refused(message) from error
            except ValueError as error:
                if not self._more():
                    raise self._broken() from error
                continue
            if not _GOING_ON.fullmatch(self._text, end) or not self._more():
                self._at = end
                return value

    def end(self) -> None:
        """Refuse what stands behind the end."""
        if self._next():
            raise self._broken()

    def _name(self) -> str:
        if self._next() != '"':
            raise self._broken()
        name: str = self.value()
        self._expect(":")
        return name

    def _expect(self, letter: str) -> None:
        if not self._take(letter):
            raise self._broken()

    def _take(self, letter: str) -> bool:
        is_next = self._next() == letter
        self._at += is_next
        return is_next

    def _next(self) -> str:
        """The next letter that says something; empty at the end."""
        while True:
            if match := _SOMETHING.search(self._text, self._at):
                self._at = match.start()
                return match[0]
            self._at = len(self._text)
            if not self._more():
                return ""

    def _more(self) -> bool:
        """Read on, unless the file ends or the present value is too long to be one of ours."""
        rest = self._text[self._at :]
        if self._ended or len(rest) > self._longest:
            return False
        try:
            portion = self._file.read(max(self._portion, len(rest)))
        except UnicodeDecodeError as error:
            message = Message("The file can't be read: it is not in UTF-8.")
            raise Refused(message) from error
        self._text, self._at, self._ended = rest + portion, 0, not portion
        return bool(portion)

    def _broken(self) -> Refused:
        if len(self._text) - self._at > self._longest:
            return Refused("The file can't be read: an entry in it is longer than any of a diary.")
        rest = excerpt(self._text[self._at : self._at + 30])
        if rest:
            return Refused(
                "This file is damaged or not complete (at “{rest}”). Nothing was changed. Try to "
                "export it again.",
                rest=rest,
            )
        return Refused(
            "This file is damaged or not complete (at its end). Nothing was changed. Try to export "
            "it again."
        )
