"""The pages of a PDF below one another, each drawn sharp when it is first seen."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from mbc_tracker.ui.common.pdf_document import PdfPages
from mbc_tracker.ui.style.theme import Theme

_GAP, _RING, _EDGE = 16, 2, 4
_KEPT = 8  # pictures: a long report would fill the memory
_WIDEST = 860  # pixels at 100 % text: larger than paper helps nobody


class PdfView(QWidget):
    """Shows a PDF as wide as there is room. The paper is white in every theme."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pages: PdfPages | None = None
        self._images: dict[int, QImage] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaximumWidth(theme.px(_WIDEST))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @Slot(object)
    def show_pdf(self, pdf: bytes) -> None:
        """Show this file from now on; nothing where it is empty."""
        self._pages = PdfPages(pdf) if pdf else None
        self._images.clear()
        self.updateGeometry()
        self.update()

    @property
    def page_count(self) -> int:
        """How many pages are shown."""
        return len(self._pages) if self._pages else 0

    @property
    def drawn(self) -> frozenset[int]:
        """The pages that were seen last, counted from 0."""
        return frozenset(self._images)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        places = (place.bottom() + 1 + _EDGE for _, place in self._places(width))
        return max(places, default=self._theme.target)  # so that the ring is seen without a page

    @override
    def sizeHint(self) -> QSize:
        width = self._theme.px(480)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(240), 0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._images.clear()
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for number, place in self._places(self.width()):
            if place.intersects(event.rect()):
                painter.drawImage(QRectF(place), self._image(number, place.width()))
                painter.setPen(QPen(self._theme.colour("line"), 1))
                painter.drawRect(place)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("ink"), _RING))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _places(self, width: int) -> Iterator[tuple[int, QRect]]:
        """Where each page stands in a view of this width."""
        top, room = _EDGE, width - 2 * _EDGE
        for number, size in enumerate(self._pages.sizes if self._pages else ()):
            height = round(room * size.height() / size.width())
            yield number, QRect(_EDGE, top, room, height)
            top += height + _GAP

    def _image(self, number: int, width: int) -> QImage:
        """The page at the pixels of this screen; the last few are kept while the width stays."""
        if number not in self._images and self._pages is not None:
            points = self._pages.sizes[number].width()
            scale = width * self.devicePixelRatioF() / points
            self._images[number] = self._pages.image(number, scale)
            if len(self._images) > _KEPT:
                del self._images[next(iter(self._images))]
        return self._images[number]
