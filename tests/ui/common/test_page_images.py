"""Pages as pictures, for printing that takes no PDF: as large as on their own paper, and whole."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import DecodedStreamObject, NameObject
from PySide6.QtGui import QColor, QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.ui.common.page_images import print_pages, printer_for
from mbc_tracker.ui.common.pdf_document import PdfPages
from mbc_tracker.ui.common.print_order import PrintOrder
from tests.ui.printers import A4, LETTER


def document(*sizes: QPageSize) -> PdfPages:
    """Pages that are black up to their edges."""
    writer, file = PdfWriter(), BytesIO()
    for size in sizes:
        points = size.sizePoints()
        page = writer.add_blank_page(points.width(), points.height())
        ink = DecodedStreamObject()
        ink.set_data(b"0 0 %d %d re f" % (points.width(), points.height()))
        page[NameObject("/Contents")] = writer._add_object(ink)
    writer.write(file)
    return PdfPages(file.getvalue())


def pdf_printer(file: Path, paper: QPageSize) -> QPrinter:
    printer = printer_for(PrintOrder("", "Report", 1, 1, 1), paper)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setResolution(72)
    printer.setPageSize(paper)
    return printer


def test_the_printer_is_set_as_it_was_asked_for():
    order = PrintOrder("", "Report", 3, 1, 3, copies=4, both_sides=False)
    printer = printer_for(order, LETTER)
    assert (printer.docName(), printer.copyCount()) == ("Report", 4)
    assert printer.duplex() is QPrinter.DuplexMode.DuplexNone
    assert printer.pageLayout().pageSize() == LETTER


@pytest.mark.parametrize("paper", [A4, LETTER])
def test_each_page_fills_paper_of_its_size(tmp_path: Path, paper: QPageSize):
    print_pages(document(paper, paper), pdf_printer(tmp_path / "p.pdf", paper), 1, 2)
    pages = PdfReader(tmp_path / "p.pdf").pages
    assert len(pages) == 2
    assert float(pages[0].mediabox.height) == pytest.approx(paper.sizePoints().height(), abs=1)


def test_only_the_wanted_pages_are_printed(tmp_path: Path):
    print_pages(document(A4, A4, A4), pdf_printer(tmp_path / "p.pdf", A4), 2, 3)
    assert len(PdfReader(tmp_path / "p.pdf").pages) == 2


def test_on_smaller_paper_the_page_is_made_smaller_and_not_cut(tmp_path: Path):
    a5 = QPageSize(QPageSize.PageSizeId.A5)
    print_pages(document(LETTER), pdf_printer(tmp_path / "p.pdf", a5), 1, 1)
    image = PdfPages((tmp_path / "p.pdf").read_bytes()).image(0, 1)
    inked = [y for y in range(image.height()) if _dark(image, image.width() // 2, y)]
    assert len(inked) == pytest.approx(image.width() * 792 / 612, abs=3)
    assert inked[-1] < image.height() - 10


def _dark(image: QImage, x: int, y: int) -> bool:
    return QColor(image.pixel(x, y)).lightness() < 128


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_start_is_said(tmp_path: Path):
    nowhere = pdf_printer(tmp_path / "no folder" / "p.pdf", A4)
    with pytest.raises(EnvironmentFault, match="could not be started"):
        print_pages(document(A4), nowhere, 1, 1)


@pytest.mark.parametrize("fault", ["newPage", "printerState"])
def test_a_printer_that_stops_in_between_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
):
    stopped = {"newPage": lambda _: False, "printerState": lambda _: QPrinter.PrinterState.Error}
    monkeypatch.setattr(QPrinter, fault, stopped[fault])
    with pytest.raises(EnvironmentFault, match="not all was printed"):
        print_pages(document(A4, A4), pdf_printer(tmp_path / "p.pdf", A4), 1, 2)
