"""Prints a PDF page by page as pictures, where the system's printing takes no PDF.

Loaded when something is to be printed, not at start-up.
"""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.ui.common.pdf_document import PdfPages
from mbc_tracker.ui.common.print_order import PrintOrder

#: Finer than this nobody sees, and a page would take hundreds of megabytes.
FINEST = 600
_POINTS = 72.0
_KEEP_RATIO = Qt.AspectRatioMode.KeepAspectRatio
_FAILED = (QPrinter.PrinterState.Aborted, QPrinter.PrinterState.Error)


def printer_for(order: PrintOrder, paper: QPageSize) -> QPrinter:
    """Qt's printer, set as it was asked for."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(order.printer)
    printer.setDocName(order.title)
    printer.setCopyCount(order.copies)
    if order.both_sides is not None:
        modes = QPrinter.DuplexMode
        printer.setDuplex(modes.DuplexLongSide if order.both_sides else modes.DuplexNone)
    printer.setPageLayout(QPageLayout(paper, QPageLayout.Orientation.Portrait, QMarginsF()))
    return printer


def print_pages(pages: PdfPages, printer: QPrinter, first: int, last: int) -> None:
    """Draw pages at the printer's resolution, each as large as on its own paper.

    Args:
        pages: of the document.
        printer: where to, set as it is wanted.
        first: the first page, counted from 1.
        last: the last one.

    Raises:
        EnvironmentFault: the printer, or the file that it prints to, can't be used.
    """
    printer.setFullPage(True)  # the PDF has its own margins
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentFault("The printer could not be started. Save a PDF instead.")
    whole = True
    for number in range(first, last + 1):
        whole = whole and (number == first or printer.newPage())
        if whole:
            _draw(pages, number - 1, painter, printer)
    if not painter.end() or not whole or printer.printerState() in _FAILED:
        raise EnvironmentFault("The printer stopped, and not all was printed. Save a PDF instead.")


def _draw(pages: PdfPages, number: int, painter: QPainter, printer: QPrinter) -> None:
    image = pages.image(number, min(printer.resolution(), FINEST) / _POINTS)
    points = pages.sizes[number] * (printer.resolution() / _POINTS)
    sheet = printer.paperRect(QPrinter.Unit.DevicePixel).size()
    # On smaller paper the page is made smaller; it is never made larger or cut off.
    size = points if _fits(points, sheet) else points.scaled(sheet, _KEEP_RATIO)
    left = (sheet.width() - size.width()) / 2
    painter.drawImage(QRectF(left, 0, size.width(), size.height()), image)


def _fits(page: QSizeF, sheet: QSizeF) -> bool:
    """Whether the page is no larger than the sheet, but for a rounding."""
    return page.width() <= sheet.width() + 2 and page.height() <= sheet.height() + 2
