"""Reading a finished PDF back."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pypdfium2 as pdfium
from pypdf import PdfReader
from pypdf.generic import IndirectObject, StreamObject


def opened(pdf: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(pdf), strict=True)


def texts_of(pdf: bytes) -> list[str]:
    """The text of each page, every run of white space as one space."""
    document = pdfium.PdfDocument(pdf)
    texts = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return [" ".join(text.split()) for text in texts]


def text_of(pdf: bytes) -> str:
    """The text of all pages."""
    return " ".join(texts_of(pdf))


def places_of(pdf: bytes, words: str) -> list[tuple[float, float]]:
    """Where these words stand on the first page, in points from its lower left corner.

    Of each time the left end and the lower edge of the first letter.
    """
    document = pdfium.PdfDocument(pdf)
    text = document[0].get_textpage()
    search, places = text.search(words, match_case=True), []
    while place := search.get_next():
        left, bottom, _, _ = text.get_charbox(place[0])
        places.append((left, bottom))
    search.close()
    document.close()
    return places


def empty_above_foot(pdf: bytes, page: int = 0) -> float:
    """How much of a page is empty between its last words or lines and its foot, in points."""
    document = pdfium.PdfDocument(pdf)
    bottoms: list[float] = [item.get_bounds()[1] for item in document[page].get_objects()]
    document.close()
    foot = max(bottom for bottom in bottoms if bottom < _FOOT)
    return min(bottom for bottom in bottoms if bottom > _FOOT) - foot


def objects(pdf: bytes) -> Iterator[Any]:
    """Every object of the file."""
    reader = opened(pdf)
    size: Any = reader.trailer["/Size"]
    for number in range(1, size):
        with suppress(Exception):
            yield reader.get_object(IndirectObject(number, 0, reader))


def root(pdf: bytes) -> Any:
    return opened(pdf).trailer["/Root"]


def streams(pdf: bytes) -> bytes:
    """The contents of all streams, unpacked."""
    return b"\n".join(item.get_data() for item in objects(pdf) if isinstance(item, StreamObject))


def everything(pdf: bytes) -> str:
    """All that can be found in the file: as it is, unpacked, as text, and each object."""
    raw = (pdf + streams(pdf)).decode("latin-1")
    return "\n".join([raw, text_of(pdf), *map(repr, objects(pdf)), repr(opened(pdf).metadata)])


def tags(pdf: bytes) -> list[dict[str, Any]]:
    """The elements of the structure tree, as far as they have a kind."""
    return [item for item in objects(pdf) if isinstance(item, dict) and item.get("/S") in KINDS]


def kinds(pdf: bytes) -> list[str]:
    return [str(tag["/S"]) for tag in tags(pdf)]


def fonts(pdf: bytes) -> list[dict[str, Any]]:
    """The font descriptors."""
    return [
        item
        for item in objects(pdf)
        if isinstance(item, dict) and item.get("/Type") == "/FontDescriptor"
    ]


#: The foot of a page in small print is lower than this, in points.
_FOOT = 50
KINDS = {"/Document", "/H1", "/H2", "/Table", "/TR", "/TH", "/TD", "/Figure", "/P", "/Span", "/LI"}
