"""Which encoding a text file is in, as spreadsheets and phones write them."""

from __future__ import annotations

import codecs
import io
from typing import BinaryIO

from mbc_tracker.errors import Refused

#: What Windows wrote in Western Europe and America before Unicode.
WINDOWS = "cp1252"
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PORTION = 1024 * 1024
_LOOKED_AT = 4096


def encoding_of(data: bytes, *, whole: bool = True) -> str:
    """The encoding of a text, as Python calls it.

    whole: False where only the beginning of the text is given, which may end within a letter.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    start = data[:_LOOKED_AT]
    if b"\0" in start:  # every second byte of Western letters in UTF-16
        return "utf-16-le" if start[1::2].count(0) >= start[::2].count(0) else "utf-16-be"
    return "utf-8" if _is_utf_8(data, whole=whole) else WINDOWS


def _is_utf_8(data: bytes, *, whole: bool) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for first in range(0, len(data), _PORTION):
            last = first + _PORTION >= len(data)
            decoder.decode(data[first : first + _PORTION], final=last and whole)
    except UnicodeDecodeError:
        return False
    return True


def text_stream(data: bytes | BinaryIO, encoding: str) -> io.TextIOWrapper:
    """The text of some bytes or of an open file piece by piece, its line ends as they are."""
    file = io.BytesIO(data) if isinstance(data, bytes) else data
    return io.TextIOWrapper(file, encoding=encoding, newline="")


def undecodable() -> Refused:
    """The sentence for a text that is in no encoding we know."""
    return Refused("The letters in the file can't be read. Save it as “CSV UTF-8” and try again.")
