"""Typed text on paper: whatever it is, there is a page, and the text stands on it as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium

from crashtests.fuzzing.refusal_text import check_said
from crashtests.fuzzing.target import Finding, Target
from mbc_tracker.content import palette
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.text import clean
from mbc_tracker.errors import Refused
from mbc_tracker.report import report_texts
from mbc_tracker.report.document import summary_pdf
from mbc_tracker.report.printable_text import MARK, one_line
from mbc_tracker.report.recovery_sheet import recovery_pdf
from mbc_tracker.report.wallet import WalletCard
from tests.builders import a_stamp
from tests.report.builders import SUMMARY, entry

_MARKUP = tuple(
    word.encode()
    for word in (
        *("#panic()", "#let x = 1", "#sys.inputs", "$x^2$", "*bold*", "_em_", "`raw`", "\\", "<a>"),
        *("@ref", "//", "/*", "*/", "= H", "- i", "+ n", "/ t: d", "~", "---", "...", "#[", "]"),
        *("\\u{41}", '"', "'", "https://x.y", "&amp;", "<b>", "]]>", "{}", "{mark}", "%d"),
        *("\u00ad", "\u200b", "\u200d", "\u202e", "\u0301", "\ue000", "\U0001fac1", "\U000e0041"),
        *("\u0623", "\u05d0", "\u4eca", "\u0e44", "\u1e00", "\ufb01", "\ufe0f", "\u2028", "\u0085"),
    )
)
_CARD = WalletCard("", ("Treated.", "Symptoms."), "Emergency: 999", (), "", a_stamp().utc)


class Page(Target):
    """Text that a template gets."""

    longest = 300
    words = _MARKUP
    seconds = 20.0

    def __init__(self, place: Path) -> None:
        super().__init__(place)
        self._palette, self._wording = palette.load(), report_texts.load()

    def seeds(self) -> Iterator[bytes]:
        yield b"Slept badly, walked to the shop."
        yield b" ".join(_MARKUP[:20])
        yield "Took \U0001fac1\U0001f48a at last".encode()


class ReportPage(Page):
    """A note, a question and a name, which the foot has too, on the page for the doctor."""

    name = "note on the report"

    def check(self, data: bytes) -> None:
        note = one_line(clean(data.decode("utf-8", "surrogateescape")))
        noted = replace(SUMMARY, name=note, entries=(entry(note),), questions=(note,))
        text = _letters(_text_of(summary_pdf(noted, self._wording, self._palette)))
        if _is_plain(note) and text.count(_letters(note)) < 4:
            raise Finding(f"{note!r} came out as {text!r}")


class RecoverySheet(Page):
    """A passphrase on the sheet that is for the day on which it is forgotten."""

    name = "recovery sheet"

    def check(self, data: bytes) -> None:
        try:
            key = Passphrase.typed(data.decode("utf-8", "surrogateescape"))
            pdf = recovery_pdf(key, self.place, _CARD, "Made today.", self._palette)
        except Refused as refused:
            check_said(str(refused), data)
            return
        text = _letters(_text_of(pdf))
        lost = MARK in text and MARK not in _letters(key.text)
        if lost or (_is_plain(key.text) and _letters(key.text) not in text):
            raise Finding(f"{key.text!r} came out as {text!r}")


def _is_plain(text: str) -> bool:
    """Whether the reader of the PDF gives its letters back one by one; of others it joins some."""
    return text.isascii() and bool(text.strip())


def _letters(text: str) -> str:
    return "".join(text.replace("\u200b", "").replace("\ufffe", "-").split())


def _text_of(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()
