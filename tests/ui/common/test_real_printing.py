"""A real CUPS with its PDF printer, where ``make print-check`` has started one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QFont, QPageSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.ui.common.markdown_document import plain_pdf
from mbc_tracker.ui.common.printing import PrintDialog
from mbc_tracker.ui.style.theme import Theme
from tests.ui.acting import click

FOLDER = "MBC_PRINTED"
A4, LETTER = (595, 842), (612, 792)

pytestmark = pytest.mark.skipif(FOLDER not in os.environ, reason="only in make print-check")


@pytest.fixture
def printed() -> Callable[[], list[Path]]:
    folder = Path(os.environ[FOLDER])
    before = set(folder.iterdir())
    return lambda: sorted(set(folder.iterdir()) - before)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[PrintDialog]:
    """Asks how to print three A4 pages; each says its number."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    paper, lines = QPageSize(QPageSize.PageSizeId.A4), [f"Line {n}" for n in range(1, 151)]
    pdf = plain_pdf("\n".join(lines), "Sheet", QFont("Atkinson Hyperlegible Next", 14), paper)
    assert len(PdfReader(BytesIO(pdf)).pages) >= 3
    dialog = PrintDialog(theme, pdf, "Sheet", window)
    dialog.open()
    yield dialog
    for left in window.findChildren(PrintDialog):
        left.reject()
    window.close()


def on_paper(qtbot: QtBot, dialog: PrintDialog, printed: Callable[[], list[Path]]) -> PdfReader:
    """Print, and read what came out; CUPS takes a moment, and writes the file bit by bit."""
    with qtbot.waitSignal(dialog.printed, timeout=30_000):
        click(dialog.print)

    def whole() -> bool:
        return bool(printed()) and b"%%EOF" in printed()[0].read_bytes()[-32:]

    qtbot.waitUntil(whole, timeout=60_000)
    return PdfReader(BytesIO(printed()[0].read_bytes()))


def choose(dialog: PrintDialog, printer: str) -> None:
    printers = dialog.options.printers
    printers.setCurrentIndex(printers.findData(printer))


def size(document: PdfReader) -> tuple[int, int]:
    box = document.pages[0].mediabox
    return round(float(box.width)), round(float(box.height))


def test_both_printers_are_offered_and_the_usual_one_is_chosen(dialog: PrintDialog):
    printers = dialog.options.printers
    assert {printers.itemData(n) for n in range(printers.count())} == {"A4", "Letter"}
    assert printers.currentData() == "A4"


def test_all_pages_come_out_as_words_and_lines(qtbot, dialog, printed):
    document = on_paper(qtbot, dialog, printed)
    assert size(document) == A4
    assert len(document.pages) == len(dialog._pages)
    assert not document.pages[0].images
    assert "/Font" in str(document.pages[0]["/Resources"])


def test_an_a4_page_is_whole_on_letter_paper(qtbot, dialog, printed):
    choose(dialog, "Letter")
    assert dialog.options.papers.choice == "Letter"
    document = on_paper(qtbot, dialog, printed)
    assert size(document) == LETTER
    assert len(document.pages) == len(dialog._pages)


def test_a_range_of_pages_in_copies(qtbot, dialog, printed):
    click(dialog.options.pages.which.chips["some"])
    dialog.options.pages.first.choose(2)
    dialog.options.pages.last.choose(3)
    dialog.options.copies.choose(2)
    assert len(on_paper(qtbot, dialog, printed).pages) == 2
    # The PDF printer makes one file of all copies; how many were asked for stands in CUPS's log.
    log = Path(os.environ["MBC_PAGES"])
    qtbot.waitUntil(lambda: "A4 2\n" in log.read_text(encoding="utf-8"), timeout=10_000)


def test_a_printer_that_is_gone_prints_nothing(qtbot, dialog, printed):
    went_out = []
    dialog.printed.connect(lambda: went_out.append(True))
    dialog.options.printers.setItemData(dialog.options.printers.currentIndex(), "gone")
    click(dialog.print)
    qtbot.waitUntil(lambda: dialog.error_text, timeout=30_000)
    assert "The printer or class does not exist." in dialog._fault.text()
    assert not went_out
    assert not printed()
