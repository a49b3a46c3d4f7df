"""Printing the very pages of the PDF."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QColor, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.common import printing
from mbc_tracker.ui.common.no_printer_dialog import NoPrinterDialog
from mbc_tracker.ui.common.pdf_document import PdfPages
from mbc_tracker.ui.common.save_dialog import SaveDialog
from mbc_tracker.ui.report.page import ReportPage
from tests.ui.report.waiting import settle


def pdf_printer(file: Path, resolution: int = 100) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setResolution(resolution)
    return printer


def test_large_print_may_take_more_pages_and_says_so(page: ReportPage, two_pages: bytes):
    assert page.bar.status.text() == "2 pages."
    assert page.preview.accessibleDescription().endswith("2 pages.")


def test_without_a_printer_saving_is_offered(page: ReportPage, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    page.bar.print.click()
    dialog = page.findChild(NoPrinterDialog)
    assert dialog is not None
    dialog.accept()
    save = page.findChild(SaveDialog)
    assert save is not None
    save.reject()


def test_the_print_dialog_prints_the_pages(
    page: ReportPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    made = pdf_printer(tmp_path / "printed.pdf")
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Study"])
    monkeypatch.setattr(printing, "QPrinter", _Handing(made))
    page.bar.print.click()
    dialog = page.findChild(printing.PdfPrinter)
    assert dialog is not None
    dialog.accept()
    assert len(PdfReader(tmp_path / "printed.pdf").pages) == 1
    assert page.bar.status.text() == "Sent to the printer."


class _Handing:
    """Stands for QPrinter where one is made: hands out a printer that prints to a file."""

    PrinterMode, Unit = QPrinter.PrinterMode, QPrinter.Unit

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer

    def __call__(self, _mode: QPrinter.PrinterMode) -> QPrinter:
        return self._printer


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_start_is_said(
    page: ReportPage, tmp_path: Path, refusals: list[str]
):
    nowhere = pdf_printer(tmp_path / "no folder" / "x.pdf")
    dialog = printing.PdfPrinter(page.pdf, "Report", page, nowhere)
    dialog.failed.connect(refusals.append)
    dialog.accept()
    assert refusals == ["The printer could not be started. Save the report as a PDF instead."]


@pytest.mark.parametrize("size", [QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter])
def test_paper_is_as_large_as_the_pages_and_pages_are_whole(
    two_pages: bytes,
    qtbot: QtBot,
    page: ReportPage,
    tmp_path: Path,
    size: QPageSize.PageSizeId,
):
    page.choices.papers.chips["a4" if size is QPageSize.PageSizeId.A4 else "letter"].click()
    settle(qtbot, page)
    pages, printer = PdfPages(page.pdf), pdf_printer(tmp_path / "p.pdf")
    printing.set_paper(printer, pages.sizes[0])
    printing.print_pages(pages, printer)
    printed = PdfReader(tmp_path / "p.pdf").pages
    assert len(printed) == 2
    assert float(printed[0].mediabox.height) == pytest.approx(pages.sizes[0].height(), abs=1)


def test_only_the_wanted_pages_are_printed(two_pages: bytes, tmp_path: Path):
    printer = pdf_printer(tmp_path / "p.pdf")
    printer.setFromTo(2, 2)
    printing.print_pages(PdfPages(two_pages), printer)
    assert len(PdfReader(tmp_path / "p.pdf").pages) == 1


def test_gaps_in_what_is_wanted_and_the_last_page_first_are_heeded(tmp_path: Path):
    printer = pdf_printer(tmp_path / "p.pdf")
    assert printing._wanted(3, printer) == [1, 2, 3]
    printer.setPageRanges(QPageRanges.fromString("1,3-9"))
    assert printing._wanted(4, printer) == [1, 3, 4]
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert printing._wanted(4, printer) == [4, 3, 1]


def test_on_smaller_paper_the_page_is_made_smaller_and_not_cut(page: ReportPage, tmp_path: Path):
    printer = pdf_printer(tmp_path / "p.pdf", resolution=72)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    printer.setFullPage(True)
    printing.print_pages(PdfPages(page.pdf), printer)
    image = PdfPages((tmp_path / "p.pdf").read_bytes()).image(0, 1)
    left = [x for x in range(image.width()) if _inked(image, x)]
    assert left[0] > 10
    assert left[-1] < image.width() - 10


def _inked(image, x: int) -> bool:
    return any(QColor(image.pixel(x, y)).lightness() < 200 for y in range(image.height()))
