"""The page as a coarse fax sends it: 200 dots to an inch across, 100 lines, black or white."""

from __future__ import annotations

from contextlib import closing
from itertools import groupby
from typing import Any

import pypdfium2 as pdfium
import pytest

from tests.report.pdfs import places_of


def faxed(pdf: bytes) -> Any:
    """The first page as a picture of one bit."""
    with closing(pdfium.PdfDocument(pdf)) as document:
        grey = document[0].render(scale=200 / 72).to_pil().convert("L")
    coarse = grey.resize((grey.width, grey.height // 2), resample=4)
    return coarse.point([0] * 128 + [255] * 128)


@pytest.mark.parametrize("above", range(4))
def test_no_line_to_write_on_is_lost_wherever_it_stands(page, above: int):
    pdf = page(questions=("Why?",) * above)
    picture = faxed(pdf)
    ((_, bottom),) = places_of(pdf, "What was agreed")
    first = round((841.89 - bottom) / 72 * 100)
    middle = picture.width // 2
    column = (picture.getpixel((middle, y)) for y in range(first, 1090))
    lines = [black for black, _ in groupby(dot == 0 for dot in column) if black]
    assert len(lines) == 8
