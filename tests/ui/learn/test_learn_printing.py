"""A Learn page on paper: the same words, light colours, the chosen paper."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize

from mbc_tracker.ui.common import printing
from mbc_tracker.ui.common.markdown_document import pdf

A4, LETTER = (595, 842), (612, 792)


@pytest.fixture
def printed(qtbot, learn, printers):
    """Prints a page as a person does; gives what the printer got."""

    def press(key: str = "cold") -> PdfReader:
        learn.open_page(key)
        qtbot.mouseClick(learn.article.print, Qt.MouseButton.LeftButton)
        (dialog,) = learn.findChildren(printing.PrintDialog)
        assert dialog.isModal()
        with qtbot.waitSignal(dialog.printed):
            qtbot.mouseClick(dialog.print, Qt.MouseButton.LeftButton)
        dialog.setParent(None)
        return PdfReader(BytesIO(printers.given))

    return press


def words_of(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_the_whole_page_is_printed_with_sources_and_date(printed):
    document = printed()

    said = words_of(document)
    assert said.startswith("Don’t put it down to a cold")
    assert "NHS, Help Us Help You: lung symptoms (2022)" in said
    assert "No clinician has reviewed this page yet." in said


def test_the_print_is_called_by_its_title(printed, printers):
    document = printed("help")

    assert "When to get help" in printers.words
    assert document.metadata.title == "When to get help"


@pytest.mark.parametrize(("paper", "size"), [("", A4), ("a4", A4), ("letter", LETTER)])
def test_the_paper_is_the_one_that_is_set(operations, diary, printed, paper, size):
    operations.run(diary.set, "paper", paper)

    box = printed().pages[0].mediabox

    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=1)


def test_it_is_said_that_the_page_went_out_until_another_is_read(printed, learn):
    printed()
    assert learn.article.printed.isVisible()
    assert learn.article.printed.text() == "Sent to the printer."
    learn.open_page("help")
    assert not learn.article.printed.isVisible()


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
