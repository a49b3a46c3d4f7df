"""Printing the very pages of a PDF. Loaded when something is to be printed, not at start-up."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget
from typing_extensions import override

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.ui.common.pdf_document import PdfPages

#: Finer than this nobody sees, and a page would take hundreds of megabytes.
FINEST = 600
_POINTS = 72.0


def has_printer() -> bool:
    """Whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


class PdfPrinter(QPrintDialog):
    """The system's own print dialog, set to the size of the PDF's pages.

    printer: where to print, with settings that the dialog changes; the usual one if left out.
    """

    printed = Signal()
    failed = Signal(str)

    def __init__(
        self, pdf: bytes, title: str, parent: QWidget, printer: QPrinter | None = None
    ) -> None:
        self._pages = PdfPages(pdf)
        self._printer = printer or QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(title)
        set_paper(self._printer, self._pages.sizes[0])
        super().__init__(self._printer, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinMax(1, len(self._pages))

    def ask(self) -> None:
        """Open the dialog; QPrintDialog's own open() hides the plain one and wants a slot."""
        QDialog.open(self)

    @override
    def accept(self) -> None:
        super().accept()
        try:
            print_pages(self._pages, self._printer)
        except EnvironmentFault as trouble:
            self.failed.emit(str(trouble))
        else:
            self.printed.emit()


def set_paper(printer: QPrinter, size: QSizeF) -> None:
    """Upright paper of this size in points."""
    paper = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))


def print_pages(pages: PdfPages, printer: QPrinter) -> None:
    """Draw the wanted pages at the printer's resolution, each as large as on its own paper.

    Raises:
        EnvironmentFault: the printer, or the file that it prints to, can't be used.
    """
    printer.setFullPage(True)  # the PDF has its own margins; the dialog may have set others
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault(
            "The printer could not be started. Save the report as a PDF instead."
        )
    for count, number in enumerate(_wanted(len(pages), printer)):
        if count:
            printer.newPage()
        _draw(pages, number - 1, painter, printer)
    painter.end()


def _wanted(count: int, printer: QPrinter) -> list[int]:
    """The pages that were asked for, counted from 1, in the order in which they go out."""
    ranges = printer.pageRanges()
    every = range(1, count + 1)
    wanted = [page for page in every if ranges.isEmpty() or ranges.contains(page)]
    backwards = printer.pageOrder() is _BACKWARDS
    return wanted[::-1] if backwards else wanted


def _draw(pages: PdfPages, number: int, painter: QPainter, printer: QPrinter) -> None:
    image = pages.image(number, min(printer.resolution(), FINEST) / _POINTS)
    points = pages.sizes[number] * (printer.resolution() / _POINTS)
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).size()
    # On smaller paper the page is made smaller; it is never made larger or cut off.
    size = points if _fits(points, sheet) else points.scaled(sheet, _KEEP_RATIO)
    left = (sheet.width() - size.width()) / 2
    painter.drawImage(QRectF(left, 0, size.width(), size.height()), image)


_BACKWARDS = QPrinter.PageOrder.LastPageFirst
_KEEP_RATIO = Qt.AspectRatioMode.KeepAspectRatio


def _fits(page: QSizeF, sheet: QSizeF) -> bool:
    """Whether the page is no larger than the sheet, but for a rounding."""
    return page.width() <= sheet.width() + 2 and page.height() <= sheet.height() + 2
