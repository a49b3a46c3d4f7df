"""Puts the report's files in their places, and shows the last one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from mbc_tracker.errors import MbcError
from mbc_tracker.files import replace_file
from mbc_tracker.report.protection import protect
from mbc_tracker.ui.common.background import Background


class ReportSaver(QObject):
    """``saved`` or ``refused`` follows each file, with a sentence."""

    began = Signal(str)  # what takes a moment, as a sentence
    saved = Signal(str)
    refused = Signal(str)  # or nothing where a crash report follows

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place = Path()
        self._background = Background(self)
        self._background.done.connect(self._write_protected)
        self._background.failed.connect(self._fail)

    def write(self, path: Path, data: bytes) -> None:
        """Put a file in its place, whole or not at all."""
        self._write(path, data, self.tr("Saved as “{name}”.").format(name=path.name))

    def protect(self, path: Path, pdf: bytes, password: str) -> None:
        """The same with a password on it. Hundreds of pages take seconds: beside the window."""
        self._place = path
        self.began.emit(self.tr("Protecting the PDF …"))
        self._background.start(_Protecting(pdf, password))

    @Slot()
    def open(self) -> None:
        """Show the last file in the program that this computer has for it."""
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place))):
            self.refused.emit(self.tr("This computer has no program set up that shows such files."))

    @Slot(object)
    def _write_protected(self, data: bytes) -> None:
        said = self.tr("Saved as “{name}”, protected with your password.")
        self._write(self._place, data, said.format(name=self._place.name))

    def _write(self, path: Path, data: bytes, said: str) -> None:
        try:
            replace_file(path, data)
        except MbcError as error:
            self.refused.emit(str(error))
            return
        self._place = path
        self.saved.emit(said)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """A mistake of the program is shown as one."""
        self.refused.emit("")
        raise error


@dataclass(frozen=True, slots=True)
class _Protecting:
    """Values only, no widget."""

    pdf: bytes
    password: str

    def __call__(self, _tell: Callable[..., None]) -> bytes:
        return protect(self.pdf, self.password)
