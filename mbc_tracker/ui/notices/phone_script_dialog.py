"""'What to tell them': the entries as sentences to read out on the phone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QClipboard, QPageSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.markdown_document import plain_pdf
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, muted

_LETTERS = 21  # pixels at 100 % text: to be read with the phone at the ear


class PhoneScriptDialog(Dialog):
    """Large type, to read out, copy or print. paper: what is in the printer."""

    def __init__(
        self,
        theme: Theme,
        lines: Sequence[str],
        clipboard: QClipboard,
        paper: QPageSize,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("What to tell them"))
        self.fit(640, 560)
        self._clipboard, self._paper = clipboard, paper
        self.text = QPlainTextEdit("\n".join(lines))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("What to tell them"))
        self.text.setStyleSheet(f"font-size: {theme.px(_LETTERS)}px;")
        self.status_label = muted("")
        self.copy = button(theme, self.tr("Copy"), "copy")
        self.print = button(theme, self.tr("Print"), "printer")
        self.copy.clicked.connect(self._copy)
        self.print.clicked.connect(self._print)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self.status_label)
        self.add_beside(self.copy, self.print)
        self.add_buttons(self.tr("Close"))

    @Slot()
    def _copy(self) -> None:
        self._clipboard.setText(self.text.toPlainText())
        show_and_announce(
            self.status_label,
            self.tr("Copied. Other programs can read it until you copy something else."),
        )

    @Slot()
    def _print(self) -> None:
        from mbc_tracker.ui.common import printing

        self.clear_error()
        if not printing.has_printer():
            self.show_error(self.tr("This computer has no printer set up. You can copy the text."))
            return
        title = self.windowTitle()
        pdf = plain_pdf(self.text.toPlainText(), title, self.theme.font(_LETTERS), self._paper)
        dialog = printing.PrintDialog(self.theme, pdf, title, self)
        dialog.printed.connect(self._say_printed)
        dialog.open()

    @Slot()
    def _say_printed(self) -> None:
        show_and_announce(self.status_label, self.tr("Sent to the printer."))
