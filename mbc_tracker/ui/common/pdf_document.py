"""The pages of a PDF as pictures. pypdfium2 is loaded with the first PDF, not at start-up."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument


class PdfPages:
    """A PDF that is looked at page by page. ``sizes``: of each page, in points.

    It is opened for each look, which takes a millisecond: so nothing is left to be closed.
    """

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        with self._opened() as document:
            numbers = range(len(document))
            self.sizes = tuple(QSizeF(*document.get_page_size(number)) for number in numbers)

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, number: int, scale: float) -> QImage:
        """A page, counted from 0, on white, with ``scale`` pixels to a point."""
        with (
            self._opened() as document,
            closing(document[number]) as page,
            closing(page.render(scale=scale, prefer_bgrx=True)) as bitmap,
        ):
            size = bitmap.width, bitmap.height, bitmap.stride
            # The copy outlives pypdfium2's buffer, which the first image only looks at.
            return QImage(bitmap.buffer, *size, QImage.Format.Format_RGB32).copy()

    @contextmanager
    def _opened(self) -> Iterator[PdfDocument]:
        from pypdfium2 import PdfDocument

        with closing(PdfDocument(self._pdf)) as document:
            yield document
