"""The recovery sheet says the passphrase exactly, or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from mbc_tracker.content import palette, words
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import Refused
from mbc_tracker.report.recovery_sheet import phrases, recovery_pdf
from tests.builders import a_stamp
from tests.report.pdfs import opened, text_of

PLACE = Path("/home/anna/.local/share/mbc-tracker/diary.mbc")


def sheet(text: str) -> bytes:
    return recovery_pdf(Passphrase.typed(text), PLACE, a_stamp(), words.load(), palette.load())


@pytest.mark.parametrize(
    "text", ["mossy tulip cargo", "#let x = 1 *b* <i> $y$", "Zwölf Boxkämpfer"]
)
def test_the_sheet_says_it_as_it_is(text: str):
    pdf = sheet(text)
    assert text in text_of(pdf)
    assert len(opened(pdf).pages) == 1


def test_a_long_one_wraps_and_stays_on_the_page():
    said = "".join(text_of(sheet("abcdefghij" * 30)).replace("\u200b", "").split())
    assert "abcdefghij" * 30 in said


@pytest.mark.parametrize(
    "text", ["my \U000e0041 at noon", "\U000e0041bcdefghijk", "half \ufffd a letter"]
)
def test_what_would_come_out_as_something_else_is_not_printed(text: str):
    with pytest.raises(Refused, match="by hand"):
        sheet(text)


def test_every_phrase_is_there():
    assert phrases()["title"] == "The passphrase for my diary"
