"""The print dialog. Loaded when something is to be printed, not at start-up."""

from __future__ import annotations

import os

from PySide6.QtCore import Signal, Slot
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.page_images import print_pages, printer_for
from mbc_tracker.ui.common.pdf_document import PdfPages
from mbc_tracker.ui.common.print_options import PrintOptions
from mbc_tracker.ui.common.print_queue import PrintQueue, lp_path
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import muted, scrolled
from mbc_tracker.ui.widgets.translated import translated


def has_printer() -> bool:
    """Whether this computer knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def system_takes_pdf() -> bool:
    """Whether the system's printing works with PDF, as it does everywhere but on Windows."""
    return os.name != "nt"


class PrintDialog(Dialog):
    """Asks how to print, and stays until the pages were taken.

    What goes wrong is said here, where another printer can be chosen.
    """

    printed = Signal()

    def __init__(self, theme: Theme, pdf: bytes, title: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._pdf, self._document, self._pages = pdf, title, PdfPages(pdf)
        self._queue = PrintQueue(self)
        self._queue.taken.connect(self._close_printed)
        self._queue.refused.connect(self._refuse)
        self.name(self.tr("Print: {title}").format(title=title))
        self.options = PrintOptions(theme, len(self._pages), self._pages.sizes[0])
        self.status = muted("")
        self.status.hide()
        self.area = scrolled(self.options)
        self.area.verticalScrollBar().rangeChanged.connect(self._show_page_range)
        self.body.addWidget(self.area, 1)
        self.body.addWidget(self.status)
        self.print = self.add_buttons(self.tr("Print"), self.tr("Cancel"))
        self.fit(560, 540)

    @override
    def accept(self) -> None:
        self.clear_error()
        if not system_takes_pdf():
            self._print_images()
        elif lp_path():
            self._wait(waiting=True)
            show_and_announce(self.status, self.tr("Sending to the printer …"))
            self._queue.send(self.options.order(self._document), self._pdf)
        else:
            self.show_error(
                self.tr(
                    "Nothing was printed: this computer lacks the command “lp”. On Debian and "
                    "Ubuntu it comes with the package cups-client."
                )
            )

    @override
    def reject(self) -> None:
        """Escape and the window's own button come here too: nothing more goes out."""
        self._queue.abandon()
        super().reject()

    @Slot(int, int)
    def _show_page_range(self, _: int, end: int) -> None:
        """Where there is little room, scroll to the page numbers once they are asked for."""
        if self.options.pages.has_range:
            self.area.verticalScrollBar().setValue(end)

    def _print_images(self) -> None:
        order = self.options.order(self._document)
        printer = printer_for(order, self.options.paper_size())
        try:
            print_pages(self._pages, printer, order.first, order.last)
        except EnvironmentFault as trouble:
            self.show_error(translated(trouble))
        else:
            self._close_printed()

    @Slot()
    def _close_printed(self) -> None:
        self.printed.emit()
        super().accept()

    @Slot(str)
    def _refuse(self, sentence: str) -> None:
        self._wait(waiting=False)
        self.show_error(sentence)

    def _wait(self, *, waiting: bool) -> None:
        self.options.setEnabled(not waiting)
        self.print.setEnabled(not waiting)
        self.status.setVisible(waiting)
