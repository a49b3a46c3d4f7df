"""Gives the report out: prints it, saves it as a PDF, exports what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.words import Words
from mbc_tracker.errors import MbcError
from mbc_tracker.files import replace_file
from mbc_tracker.report.protection import protect
from mbc_tracker.report.summary import Choices
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.background import Background
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.save_dialog import SaveDialog, saved_sentence
from mbc_tracker.ui.report.data_export import PDF, export
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.tick_line import TickLine
from mbc_tracker.ui.widgets.translated import translated


class ReportSource(Protocol):
    """The screen whose report is given out."""

    words: Words
    pdf: bytes
    text: str

    @property
    def chosen(self) -> Choices:
        """What is to be in the report now."""

    def when_ready(self, action: Callable[[], None]) -> None:
        """Call ``then`` as soon as ``pdf`` is the report of what is chosen."""


class ReportOutput(QObject):
    """``saved`` or ``refused`` follows each file, with a sentence.

    protected: whether a PDF is to have a password. parent: a ``ReportSource`` and a widget, which
    the dialogs open over.
    """

    began = Signal(str)  # what takes a moment, as a sentence
    saved = Signal(str)
    printed = Signal(str)
    copied = Signal(str)
    refused = Signal(str)  # or nothing where a crash report follows

    def __init__(
        self,
        theme: Theme,
        diary: Diary,
        operations: Operations,
        protected: TickLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._diary, self._operations = theme, diary, operations
        self._protected = protected
        self._path = Path()  # of the last file
        self._background = Background(self)
        self._background.done.connect(self._write_protected)
        self._background.failed.connect(self._fail)

    @property
    def _source(self) -> ReportSource:
        """Asked for each time: keeping it would keep it for ever, because it keeps this."""
        return cast("ReportSource", self.parent())

    @property
    def _screen(self) -> QWidget:
        return cast("QWidget", self.parent())

    @Slot()
    def print_pages(self) -> None:
        """Ask how to print, or say that there is no printer."""
        from mbc_tracker.ui.common import printing

        if printing.has_printer():
            self._source.when_ready(self._print)
            return
        from mbc_tracker.ui.common.no_printer_dialog import NoPrinterDialog

        dialog = NoPrinterDialog(self._theme, self._screen)
        dialog.save_wanted.connect(self.ask_where)
        dialog.open()

    def _print(self) -> None:
        from mbc_tracker.ui.common import printing

        title = self.tr("Symptom report")
        dialog = printing.PrintDialog(self._theme, self._source.pdf, title, self._screen)
        dialog.printed.connect(self._say_printed)
        dialog.open()

    @Slot()
    def _say_printed(self) -> None:
        self.printed.emit(self.tr("Sent to the printer."))

    @Slot()
    def copy_text(self) -> None:
        """Put the page's first block on the clipboard, for an e-mail or a patient portal."""
        self._source.when_ready(self._copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._source.text)
        self.copied.emit(
            self.tr("Copied as text: the signs and the symptoms. You can paste it into a message.")
        )

    @Slot()
    def ask_where(self) -> None:
        """Ask where to save the PDF."""
        self._ask_where(PDF)

    @Slot()
    def ask_form(self) -> None:
        """Ask in which form to export what is chosen."""
        from mbc_tracker.ui.report.format_dialog import ExportFormatDialog

        dialog = ExportFormatDialog(self._theme, self._screen)
        dialog.wanted.connect(self._ask_where)
        dialog.open()

    @Slot(str)
    def _ask_where(self, kind: str) -> None:
        title = self.tr("Save as {kind}").format(kind=kind.upper())
        name = self.tr("Symptom report {day}").format(day=self._diary.clock.today())
        dialog = SaveDialog(title, f"{name}.{kind}", [kind], self._screen)
        dialog.placed.connect(self.save_to)
        dialog.open()

    @Slot(str, str)
    def save_to(self, name: str, kind: str) -> None:
        """Save what is chosen now; what was there before stays if that fails."""
        path = Path(name)
        if kind != PDF:
            self._export(path, kind)
        elif self._protected.isChecked():
            self._ask_password(path)
        else:
            self._save_when_ready(path)

    @Slot(str, str)
    def save_protected(self, name: str, password: str) -> None:
        """Save the PDF with a password on the file."""
        self._save_when_ready(Path(name), password)

    @Slot()
    def open(self) -> None:
        """Show the last file in the program that this computer has for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path))):
            self.refused.emit(self.tr("No program on this computer is set up to open such files."))

    def _export(self, path: Path, kind: str) -> None:
        try:
            data = export(self._diary, self._source.chosen, kind, self._source.words)
        except MbcError as error:
            self._operations.refused.emit(translated(error))
        else:
            self._write(path, data)

    def _ask_password(self, path: Path) -> None:
        from mbc_tracker.ui.report.password_dialog import PasswordDialog

        dialog = PasswordDialog(self._theme, path, self._screen)
        dialog.chosen.connect(self.save_protected)
        dialog.open()

    def _save_when_ready(self, path: Path, password: str = "") -> None:
        def save() -> None:
            if password:
                self._protect(path, password)
            else:
                self._write(path, self._source.pdf)

        self._source.when_ready(save)

    def _protect(self, path: Path, password: str) -> None:
        """Beside the window, because hundreds of pages take seconds."""
        self._path = path
        self.began.emit(self.tr("Protecting the PDF …"))
        self._background.start(partial(_protected, self._source.pdf, password))

    @Slot(object)
    def _write_protected(self, data: bytes) -> None:
        protected = self.tr("It is protected with your password.")
        self._put(self._path, data, f"{saved_sentence(self._path)} {protected}")

    def _write(self, path: Path, data: bytes) -> None:
        self._put(path, data, saved_sentence(path))

    def _put(self, path: Path, data: bytes, sentence: str) -> None:
        """Put a file in its place, whole or not at all."""
        try:
            replace_file(path, data)
        except MbcError as error:
            self.refused.emit(translated(error))
            return
        self._path = path
        self.saved.emit(sentence)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """Show a mistake of the program as one."""
        self.refused.emit("")
        raise error


def _protected(pdf: bytes, password: str, _progress: object) -> bytes:
    return protect(pdf, password)
