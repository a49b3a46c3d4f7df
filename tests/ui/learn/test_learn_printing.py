"""A Learn page on paper: the same words, light colours, the chosen paper."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QDialog

from mbc_tracker.ui.common import printing
from mbc_tracker.ui.common.markdown_document import pdf

A4, LETTER = (595, 842), (612, 792)


class FakePrintDialog(QDialog):
    """Stands in for the system's print dialog and the printer behind it."""

    failed = Signal(str)

    def __init__(self, pdf, title, parent):
        super().__init__(parent)
        self.pdf, self.title = PdfReader(BytesIO(pdf)), title


@pytest.fixture
def dialog(qtbot, learn, monkeypatch):
    """Presses the button and gives the dialog that opens."""
    monkeypatch.setattr(printing, "has_printer", lambda: True)
    monkeypatch.setattr(printing, "PdfPrinter", FakePrintDialog)

    def press(key: str = "cold") -> FakePrintDialog:
        learn.open_page(key)
        qtbot.mouseClick(learn.article.print, Qt.MouseButton.LeftButton)
        found: FakePrintDialog = learn.findChildren(FakePrintDialog)[-1]
        assert found.isVisible()
        assert found.isModal()
        found.close()
        return found

    return press


def words_of(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_the_whole_page_is_printed_with_sources_and_date(dialog):
    shown = dialog()

    said = words_of(shown.pdf)
    assert said.startswith("Don’t put it down to a cold")
    assert "NHS, Help Us Help You: lung symptoms (2022)" in said
    assert "No clinician has reviewed this page yet." in said


def test_the_print_is_called_by_its_title(dialog):
    shown = dialog("help")

    assert shown.title == "When to get help"
    assert shown.pdf.metadata.title == "When to get help"


@pytest.mark.parametrize(("paper", "size"), [("", A4), ("a4", A4), ("letter", LETTER)])
def test_the_paper_is_the_one_that_is_set(operations, diary, dialog, paper, size):
    operations.run(diary.set, "paper", paper)

    box = dialog().pdf.pages[0].mediabox

    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=1)


def test_a_printer_that_fails_is_told_of(qtbot, operations, dialog):
    shown = dialog()

    with qtbot.waitSignal(operations.refused) as told:
        shown.failed.emit("The printer could not be started.")

    assert told.args == ["The printer could not be started."]


def test_a_computer_without_a_printer_says_so(qtbot, operations, learn, monkeypatch):
    monkeypatch.setattr(printing, "has_printer", lambda: False)

    with qtbot.waitSignal(operations.refused) as told:
        qtbot.mouseClick(learn.article.print, Qt.MouseButton.LeftButton)

    assert told.args == ["This computer has no printer set up."]


def test_paper_is_printed_in_light_colours_from_a_dark_window(make):
    paper = QPageSize(QPageSize.PageSizeId.A4)
    light, dark = make()._theme, make(dark=True)._theme
    drawn = [PdfReader(BytesIO(pdf("# A page", "A", theme, paper))) for theme in (light, dark)]
    on_light, on_dark = (printed.pages[0].get_contents() for printed in drawn)

    assert on_light is not None
    assert on_dark is not None
    assert on_light.get_data() == on_dark.get_data()
