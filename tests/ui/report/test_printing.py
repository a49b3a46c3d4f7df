"""Printing the very pages of the PDF."""

from __future__ import annotations

import pytest
from PySide6.QtPrintSupport import QPrinterInfo
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.common.no_printer_dialog import NoPrinterDialog
from mbc_tracker.ui.common.printing import PrintDialog
from mbc_tracker.ui.common.save_dialog import SaveDialog
from mbc_tracker.ui.report.page import ReportPage
from tests.ui.printers import Printers


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


def test_the_very_report_is_printed(page: ReportPage, printers: Printers, qtbot: QtBot):
    page.bar.print.click()
    (dialog,) = page.findChildren(PrintDialog)
    with qtbot.waitSignal(dialog.printed):
        dialog.print.click()
    assert printers.given == page.pdf
    assert page.bar.status.text() == "Sent to the printer."


def test_a_cancelled_dialog_says_nothing(page: ReportPage, printers: Printers):
    before = page.bar.status.text()
    page.bar.print.click()
    (dialog,) = page.findChildren(PrintDialog)
    dialog.reject()
    assert not printers.words
    assert page.bar.status.text() == before
