"""The print dialog: what it offers, what it hands over, and what it says when nothing went out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mbc_tracker.content import palette
from mbc_tracker.ui.common import printing
from mbc_tracker.ui.common.printing import PrintDialog
from mbc_tracker.ui.style.theme import Theme
from tests.ui.acting import click
from tests.ui.fitting import faults
from tests.ui.printers import LETTER, TWO_SIDES, Model, Printers


def pages(count: int) -> bytes:
    """A PDF of empty A4 pages."""
    writer, file = PdfWriter(), BytesIO()
    for _ in range(count):
        writer.add_blank_page(595, 842)
    writer.write(file)
    return file.getvalue()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:
    """What the dialog opens over."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(theme.stylesheet())
    window.resize(1280, 800)
    window.show()
    return window


@pytest.fixture
def ask(window: QWidget, theme: Theme, printers: Printers) -> Iterator[Callable[..., PrintDialog]]:
    """Opens the dialog for a document."""
    opened: list[PrintDialog] = []

    def open_dialog(count: int = 3, *models: Model) -> PrintDialog:
        printers.models[:] = models or printers.models
        opened.append(PrintDialog(theme, pages(count), "Symptom report", window))
        opened[-1].open()
        return opened[-1]

    yield open_dialog
    for dialog in window.findChildren(PrintDialog):
        dialog.reject()


def settle(dialog: PrintDialog) -> None:
    """Let every part find its place."""
    for _ in range(2):
        QApplication.sendPostedEvents()
        dialog.grab()


def sent(qtbot: QtBot, dialog: PrintDialog) -> None:
    """Press Print, and wait until the pages are taken."""
    with qtbot.waitSignal(dialog.printed):
        click(dialog.print)


def refusal(qtbot: QtBot, dialog: PrintDialog) -> str:
    """Press Print; what is said because nothing was printed."""
    went_out: list[bool] = []
    dialog.printed.connect(lambda: went_out.append(True))
    click(dialog.print)
    qtbot.waitUntil(lambda: dialog.error_text)
    assert not went_out
    return dialog._fault.text()


def test_the_very_document_goes_to_the_usual_printer(qtbot, ask, printers):
    sent(qtbot, ask(3, Model("Hall"), Model("Study")))
    assert printers.given == pages(3)
    assert printers.words[:6] == ["-d", "Study", "-t", "Symptom report", "-n", "1"]


def test_a_printer_is_shown_by_its_own_words(ask):
    dialog = ask(1, Model("Hall"), Model("Study"))
    assert dialog.options.printers.currentText() == "Study in the study"


def test_pages_and_copies_are_chosen(qtbot, ask, printers):
    dialog = ask(5)
    click(dialog.options.pages.which.chips["some"])
    dialog.options.pages.first.choose(2)
    dialog.options.pages.last.choose(4)
    click(dialog.options.copies.more)
    sent(qtbot, dialog)
    assert printers.words[5:8] == ["2", "-o", "page-ranges=2-4"]


def test_there_is_always_a_page_to_print(ask):
    choice = ask(5).options.pages
    click(choice.which.chips["some"])
    choice.last.choose(2)
    choice.first.choose(4)
    assert choice.range == (4, 4)
    choice.last.choose(0)
    assert choice.range == (1, 1)
    click(choice.which.chips["all"])
    assert choice.range == (1, 5)


def test_numbers_can_be_typed_and_stepped_with_keys(ask):
    copies = ask(5).options.copies
    field = copies.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "7")
    assert copies.number == 7
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert (copies.number, field.text()) == (8, "8")


@pytest.mark.parametrize(("typed", "number"), [("0", 1), ("", 1), ("12", 12), ("99", 20)])
def test_a_number_that_can_not_be_becomes_one_that_can(ask, typed, number):
    copies = ask(5).options.copies
    copies.field.selectAll()
    QTest.keyClick(copies.field, Qt.Key.Key_Delete)
    QTest.keyClicks(copies.field, typed)
    QApplication.sendEvent(copies.field, QFocusEvent(QEvent.Type.FocusOut))
    assert (copies.number, copies.field.text()) == (number, str(number))


def test_one_page_leaves_nothing_to_choose_among_pages(ask):
    assert not ask(1).options.pages.isVisible()


def test_paper_is_what_lies_in_the_printer_or_the_documents_own(qtbot, ask, printers):
    dialog = ask(1, Model("Abroad", usual=LETTER))
    assert list(dialog.options.papers.chips) == ["Letter", "A4"]
    sent(qtbot, dialog)
    assert printers.words[6:] == ["-o", "media=Letter", "-o", "print-scaling=auto-fit"]


def test_paper_that_the_printer_has_not_is_not_offered(ask):
    dialog = ask(1, Model("Abroad", usual=LETTER, papers=[LETTER]))
    assert list(dialog.options.papers.chips) == ["Letter"]


def test_both_sides_are_offered_where_the_printer_can(qtbot, ask, printers):
    dialog = ask(2, Model("Hall"), Model("Study", sides=TWO_SIDES))
    assert dialog.options.both_sides.isChecked()
    click(dialog.options.both_sides)
    sent(qtbot, dialog)
    assert printers.words[-1] == "sides=one-sided"


def test_another_printer_brings_its_own_choices(ask):
    options = ask(2, Model("Hall", usual=LETTER, papers=[LETTER]), Model("Study")).options
    options.printers.setCurrentIndex(0)
    assert list(options.papers.chips) == ["Letter"]
    assert not options.both_sides.isVisible()


def test_a_stopped_printer_is_named(ask):
    assert ask(1, Model("Study", stopped=True)).options.state.isVisible()
    assert not ask(1, Model("Study")).options.state.isVisible()


def test_a_refusal_is_said_and_another_try_is_possible(qtbot, ask, printers):
    printers.refuse('lp: Error - Destination "Study" is not accepting jobs.')
    dialog = ask()
    assert refusal(qtbot, dialog) == (
        "Nothing was printed: “Study” did not take the pages. "
        'Destination "Study" is not accepting jobs.'
    )
    assert dialog.isVisible()
    printers.answer_with("#!/bin/sh\ncat >/dev/null\n")
    sent(qtbot, dialog)


def test_a_command_that_can_not_be_started_prints_nothing(qtbot, ask, printers):
    printers.answer_with("no program")
    assert refusal(qtbot, ask()).startswith("Nothing was printed: “Study” did not take")


def test_without_the_command_its_package_is_named(qtbot, ask, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert "cups-client" in refusal(qtbot, ask())


def test_a_printer_that_never_answers_is_given_up(qtbot, ask, printers, monkeypatch):
    printers.answer_with("#!/bin/sh\nexec sleep 30\n")
    dialog = ask()
    dialog._queue._patience.setInterval(50)
    assert refusal(qtbot, dialog).endswith("It did not answer.")


def test_closed_in_between_nothing_is_said_to_be_printed(qtbot, ask, printers):
    printers.answer_with("#!/bin/sh\nexec sleep 30\n")
    dialog, went_out = ask(), []
    dialog.printed.connect(lambda: went_out.append(True))
    click(dialog.print)
    assert dialog.status.text() == "Sending to the printer …"
    assert not dialog.print.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert not went_out


def test_on_windows_pages_are_drawn(qtbot, ask, monkeypatch):
    drawn: list[tuple[int, int]] = []
    monkeypatch.setattr(printing, "system_takes_pdf", lambda: False)
    monkeypatch.setattr(printing, "printer_for", lambda order, paper: paper.key())
    monkeypatch.setattr(printing, "print_pages", lambda pages, printer, *part: drawn.append(part))
    sent(qtbot, ask(3))
    assert drawn == [(1, 3)]


@pytest.mark.parametrize(("scale", "size"), [(1, (1280, 800)), (2, (1280, 800)), (2, (1024, 640))])
@pytest.mark.parametrize("dark", [False, True])
def test_all_buttons_are_on_screen(window, printers, scale, size, dark):
    tokens = palette.load()
    theme = Theme(tokens, dark=dark, scale=scale)
    window.setStyleSheet(theme.stylesheet())
    window.resize(*size)
    printers.models[:] = [Model("Study", usual=LETTER, sides=TWO_SIDES, stopped=True)]
    dialog = PrintDialog(theme, pages(12), "Symptom report", window)
    dialog.open()
    settle(dialog)
    assert dialog.size().boundedTo(QSize(*size)) == dialog.size()
    assert faults(dialog) == []
    click(dialog.options.pages.which.chips["some"])
    settle(dialog)
    assert faults(dialog) == []
    dialog.reject()


@pytest.mark.parametrize(("scale", "size"), [(1, (1024, 640)), (2, (1280, 800)), (2, (1024, 640))])
def test_nothing_is_out_of_sight_at_first_nor_are_page_numbers_once_wanted(
    window, printers, scale, size
):
    theme = Theme(palette.load(), scale=scale)
    window.setStyleSheet(theme.stylesheet())
    window.resize(*size)
    printers.models[:] = [Model("Study", usual=LETTER, sides=TWO_SIDES)]
    dialog = PrintDialog(theme, pages(12), "Symptom report", window)
    dialog.open()
    settle(dialog)
    assert dialog.area.verticalScrollBar().maximum() == 0
    click(dialog.options.pages.which.chips["some"])
    settle(dialog)
    for stepper in (dialog.options.pages.first, dialog.options.pages.last):
        place = stepper.mapTo(dialog.area.viewport(), QPoint(0, 0))
        assert dialog.area.viewport().rect().contains(QRect(place, stepper.size()))
    dialog.reject()
