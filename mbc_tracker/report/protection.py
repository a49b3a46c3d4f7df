"""A password on a finished PDF: AES-256 of PDF 2.0 (revision 6), over all of it, metadata too."""

from __future__ import annotations

import io
import stringprep
from unicodedata import normalize, ucd_3_2_0

from mbc_tracker.errors import Refused

#: Shorter ones are soon found by trying; programs read no more bytes than the second.
LEAST_LETTERS, MOST_BYTES = 8, 127

_ODD = (
    *(stringprep.in_table_a1, stringprep.in_table_c12, stringprep.in_table_c21_c22),
    *(stringprep.in_table_c3, stringprep.in_table_c4, stringprep.in_table_c5),
    *(stringprep.in_table_c6, stringprep.in_table_c7, stringprep.in_table_c8),
    stringprep.in_table_c9,
)
#: pypdf writes the permissions without a sign, larger than the numbers that a PDF may have.
_UNSIGNED, _SIGNED = b"/P 4294967292", b"/P -4        "
#: AES-256 is no part of PDF 1.7 itself; a file that has it says so like this.
_BASE, _LEVEL = "/1.7", 8


def accepted(password: str) -> str:
    """The password as all programs read it.

    Raises:
        Refused: it is too short or too long, or programs would not agree on what it is.
    """
    composed = normalize("NFC", password)
    if composed != composed.strip():
        raise Refused("A password can't begin or end with a space: nobody would see it.")
    if len(composed) < LEAST_LETTERS:
        raise Refused(
            "A password needs at least {least} letters, numbers or signs: a "
            "shorter one is quickly guessed.",
            least=LEAST_LETTERS,
        )
    if len(composed.encode("utf-8", "replace")) > MOST_BYTES:
        raise Refused("This password is too long for a PDF. Choose a shorter one.")
    if not _read_alike(composed):
        raise Refused(
            "Not every program would understand this password. "
            "Choose one of plain letters, numbers and signs."
        )
    return composed


def protect(pdf: bytes, password: str) -> bytes:
    """The PDF with its pages, tags and title, encrypted so that only this password opens it.

    Everything is allowed to whoever has it: reading aloud, printing, copying. The key is made by
    chance, so that no two files are alike.
    """
    from pypdf import PdfWriter
    from pypdf.generic import DictionaryObject, NameObject, NumberObject

    writer = PdfWriter(clone_from=io.BytesIO(pdf))
    writer.pdf_header = pdf[: len("%PDF-1.7")].decode("ascii")
    level = {NameObject("/BaseVersion"): NameObject(_BASE)}
    adobe = DictionaryObject({**level, NameObject("/ExtensionLevel"): NumberObject(_LEVEL)})
    writer.root_object[NameObject("/Extensions")] = DictionaryObject({NameObject("/ADBE"): adobe})
    writer.encrypt(accepted(password), algorithm="AES-256")
    file = io.BytesIO()
    writer.write(file)
    return file.getvalue().replace(_UNSIGNED, _SIGNED)


def _read_alike(password: str) -> bool:
    """Whether SASLprep (RFC 4013), which PDF 2.0 asks for, changes and forbids nothing in it.

    Many programs leave that step out. Where it does nothing, all arrive at the same key.
    """
    kept = (char for char in password if not stringprep.in_table_b1(char))
    mapped = "".join(" " if stringprep.in_table_c12(char) else char for char in kept)
    if ucd_3_2_0.normalize("NFKC", mapped) != password:
        return False
    return not any(odd(char) for odd in _ODD for char in password) and _one_direction(password)


def _one_direction(password: str) -> bool:
    """Words that run to the left may not be mixed with others, nor begin or end with a sign."""
    leftward = [stringprep.in_table_d1(char) for char in password]
    if not any(leftward):
        return True
    return leftward[0] and leftward[-1] and not any(map(stringprep.in_table_d2, password))
