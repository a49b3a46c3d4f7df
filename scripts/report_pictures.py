"""Draws the page for the doctor of some made-up diaries, for the documents.

``python -m scripts.report_pictures docs/screenshots`` writes ``report-<case>.png``, and of the
worst days also the page as a fax machine sends it: 204 dots per inch, each black or white.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import pypdfium2

from mbc_tracker.content import catalogue, palette, words
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from scripts.report_cases import CASES, NEXT, Case

_SCREEN, _FAX = 100 / 72, 204 / 72
_OCTREE = 2  # of Pillow's ways to choose colours: the few red ones stay red
_COLOURS = 64  # enough for the page, in a small file


class _Clock:
    """The morning after a case's last day."""

    def __init__(self, day: date) -> None:
        self._day = day + timedelta(days=1)

    def now(self) -> Stamp:
        return Stamp(datetime.combine(self._day, datetime.min.time(), UTC), 0, "Etc/UTC")

    def today(self) -> date:
        return self._day


def page_of(case: Case, folder: Path) -> bytes:
    """The PDF of a case. folder: where its diary may lie for a moment."""
    store = open_store(folder / f"{case.name}.mbc", create=True)
    with store.transaction() as transaction:
        transaction.put_all(case.records)
    diary = Diary(store, catalogue.load(), _Clock(case.period.last))
    parts = FIRST_PAGE - {Part.EVENTS} if case.left_out else FIRST_PAGE
    shown = diary.reader.visible_symptoms()
    choices = Choices(case.period, shown, parts, appointment=NEXT)
    began = perf_counter()
    pdf = report_pdf(diary, choices, words.load(), palette.load())
    took = (perf_counter() - began) * 1000
    print(f"{case.name}: {len(pdf) // 1024} KiB, {took:.0f} ms")
    store.close()
    return pdf


def first_page(pdf: bytes, scale: float) -> Any:  # noqa: ANN401 - a Pillow image, which has no types
    """The first page as an image."""
    with closing(pypdfium2.PdfDocument(pdf)) as document:
        return document[0].render(scale=scale).to_pil()


def draw(folder: Path) -> Iterator[Path]:
    """Draw all pictures into a folder."""
    for make in CASES:
        case = make()
        with tempfile.TemporaryDirectory() as place:
            pdf = page_of(case, Path(place))
        yield _saved(
            first_page(pdf, _SCREEN).quantize(_COLOURS, method=_OCTREE),
            folder / f"report-{case.name}.png",
        )
        if case.left_out:
            fax = first_page(pdf, _FAX).convert("L").point(_black_or_white).convert("1")
            yield _saved(fax, folder / f"report-{case.name}-fax.png")


def _black_or_white(grey: int) -> int:
    return 255 if grey > 127 else 0  # noqa: PLR2004 - half way


def _saved(image: Any, path: Path) -> Path:  # noqa: ANN401 - as above
    image.save(path, optimize=True)
    return path


if __name__ == "__main__":
    for picture in draw(Path(sys.argv[1])):
        print(picture)
