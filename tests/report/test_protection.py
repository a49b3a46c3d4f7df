"""The password on the PDF: what opens it, what is hidden, and what stays as it was."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import Any

import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.constants import UserAccessPermissions
from pypdfium2 import raw

from mbc_tracker.errors import Refused
from mbc_tracker.report.document import summary_pdf
from mbc_tracker.report.protection import accepted, protect
from tests.report.builders import SUMMARY, entry
from tests.report.pdfs import opened

WORDS = "grüne Wiese im Mai"


@pytest.fixture(scope="session")
def plain(texts, palette) -> bytes:
    told = replace(SUMMARY, name="Jordan Example", entries=(entry("Slept badly."),))
    return summary_pdf(told, texts, palette)


@pytest.fixture(scope="session")
def protected(plain: bytes) -> bytes:
    return protect(plain, WORDS)


def unlocked(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf), strict=True, password=WORDS)


@pytest.mark.parametrize("wrong", [None, "", "grune Wiese im Mai", WORDS.upper(), WORDS + " "])
def test_another_password_or_none_opens_nothing(protected: bytes, wrong: str | None):
    with pytest.raises(pdfium.PdfiumError, match="password"):
        pdfium.PdfDocument(protected, password=wrong)
    assert not PdfReader(io.BytesIO(protected)).decrypt(wrong or "")


@pytest.mark.parametrize("typed", [WORDS, "gru\u0308ne Wiese im Mai"])
def test_an_umlaut_opens_it_however_the_keyboard_made_it(plain: bytes, typed: str):
    document = pdfium.PdfDocument(protect(plain, typed), password=WORDS)
    assert "Slept badly." in document[0].get_textpage().get_text_range()
    document.close()


def test_the_cipher_is_aes_256_and_covers_everything(protected: bytes):
    lock: Any = unlocked(protected).trailer["/Encrypt"]
    assert (lock["/V"], lock["/R"], lock["/CF"]["/StdCF"]["/CFM"]) == (5, 6, "/AESV3")
    assert lock["/StmF"] == lock["/StrF"] == "/StdCF"
    assert lock.get("/EncryptMetadata", True) is True
    for secret in (b"Jordan", b"Slept", b"Symptom report", b"xmpmeta", b"Typst", WORDS.encode()):
        assert secret not in protected


def test_screen_readers_and_printers_may_read_it(protected: bytes):
    document = pdfium.PdfDocument(protected, password=WORDS)
    assert raw.FPDF_GetDocPermissions(document) == 0xFFFFFFFC
    document.close()
    lock: Any = unlocked(protected).trailer["/Encrypt"]
    assert lock["/P"] == -4
    assert lock["/P"] & UserAccessPermissions.EXTRACT_TEXT_AND_GRAPHICS


def test_pages_tags_title_and_language_are_the_same_as_without(plain: bytes, protected: bytes):
    before, after = opened(plain), unlocked(protected)
    assert after.pdf_header == before.pdf_header == "%PDF-1.7"
    assert after.metadata == before.metadata
    pages = zip(before.pages, after.pages, strict=True)
    for one, other in pages:
        assert _contents(one) == _contents(other)
    for key in ("/Lang", "/MarkInfo", "/ViewerPreferences"):
        assert _root(after)[key] == _root(before)[key]
    assert _root(after)["/Metadata"].get_data() == _root(before)["/Metadata"].get_data()
    assert _tree(_root(after)["/StructTreeRoot"]) == _tree(_root(before)["/StructTreeRoot"])
    assert "/Document" in _tree(_root(after)["/StructTreeRoot"])


def _root(reader: PdfReader) -> Any:
    return reader.trailer["/Root"]


def _contents(page: Any) -> bytes:
    return bytes(page.get_contents().get_data())


def _tree(element: Any) -> str:
    """The kinds of a structure element and all below it, with their other texts."""
    below = element.get("/K", [])
    parts = below if isinstance(below, list) else [below]
    inner = [_tree(part.get_object()) for part in parts if hasattr(part.get_object(), "get")]
    return f"{element.get('/S', '')} {element.get('/Alt', '')} ({' '.join(inner)})"


def test_the_same_words_never_make_the_same_file_twice(plain: bytes):
    assert protect(plain, WORDS) != protect(plain, WORDS)


@pytest.mark.parametrize(
    ("password", "reason"),
    [
        ("", "at least 8"),
        ("seven77", "at least 8"),
        ("x" * 128, "too long"),
        ("ä" * 64, "too long"),
        (" eight888", "space"),
        ("eight888 ", "space"),
        ("\u00a0eight888", "space"),
        ("no\u00a0break space", "Not every program"),
        ("soft\u00adhyphen", "Not every program"),
        ("zero\u200bwidth space", "Not every program"),
        ("\ufb01sh and chips", "Not every program"),
        ("half \u00bd and half", "Not every program"),
        ("smiling \U0001f600 face", "Not every program"),
        ("a\tb tabulator", "Not every program"),
        ("lone \ud800 surrogate", "Not every program"),
        ("both ways שלום", "Not every program"),
        ("שלום שלום 12", "Not every program"),
    ],
)
def test_what_programs_would_read_differently_is_refused(password: str, reason: str):
    with pytest.raises(Refused, match=reason):
        accepted(password)


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery",
        "Größe_über#9!",
        "пароль из слов",
        "我的密码是很长的呢",
        "שלום 12 שלום",
    ],
)
def test_letters_of_every_script_are_fine(plain: bytes, password: str):
    assert accepted(password) == password
    document = pdfium.PdfDocument(protect(plain, password), password=password)
    assert len(document) == 1
    document.close()


@settings(max_examples=25, deadline=None)
@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=8, max_size=127))
def test_every_password_of_plain_signs_opens_its_file(plain: bytes, password: str):
    document = pdfium.PdfDocument(protect(plain, password), password=password)
    assert len(document) == 1
    document.close()


def test_a_refusal_says_nothing_of_the_password():
    with pytest.raises(Refused) as refused:
        accepted("qwxz")
    assert not re.search("qwxz", str(refused.value))
