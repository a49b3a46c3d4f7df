"""The first pages, which come while the further ones are still being set."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace

import pypdfium2
import pytest

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.report.build_summary import build_summary
from mbc_tracker.report.data import load_report_data
from mbc_tracker.report.document import report_pages
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FURTHER_PAGES, Choices
from mbc_tracker.services.diary import Diary
from tests.report.pdfs import opened

FOOT = 60  # points: enough for the foot of an A4 page


@pytest.fixture
def made(filled: Diary, words: Words, palette: Palette, texts: ReportTexts):
    """The whole report, and what was seen of it before."""

    def make_it(choices: Choices) -> tuple[bytes, list[bytes]]:
        seen: list[bytes] = []
        summary = build_summary(load_report_data(filled, choices), words, texts)
        whole = report_pages(summary, texts, palette, on_first_pages=seen.append)
        return whole, seen

    return make_it


@pytest.fixture
def long(choices: Choices) -> Choices:
    return replace(choices, parts=choices.parts | set(FURTHER_PAGES))


def pictured(pdf: bytes, number: int) -> bytes:
    """A page without its foot."""
    with closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[number]) as page:
        return bytes(page.render(crop=(0, FOOT, 0, 0)).buffer)


def test_a_report_without_further_pages_comes_at_once(made, choices):
    assert made(choices)[1] == []


def test_first_pages_look_as_in_the_whole_report(made, long):
    whole, (first,) = made(long)
    count = len(opened(first).pages)
    assert 0 < count < len(opened(whole).pages)
    for number in range(count):
        assert pictured(first, number) == pictured(whole, number)


def test_the_comparison_above_sees_another_page(made, long, choices):
    other = replace(choices, symptoms=choices.symptoms[1:])
    assert pictured(made(long)[0], 0) != pictured(made(other)[0], 0)


def test_first_pages_name_no_number_of_pages_that_nobody_knows(made, long):
    whole, (first,) = made(long)
    said = opened(first).pages[0].extract_text()
    assert "Page 1" in said
    assert "Page 1 of" not in said
    assert "Page 1 of" in opened(whole).pages[0].extract_text()
