"""Where to save the report, or what it is made of."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.ui.common.save_pdf_dialog import SavePdfDialog
from mbc_tracker.ui.report.data_export import PDF


class SaveReportDialog(SavePdfDialog):
    """Asks where to save a report, named with its day. kind: the file's ending."""

    placed = Signal(str, str)  # path, kind

    def __init__(self, day: date, parent: QWidget, kind: str = PDF) -> None:
        super().__init__("", parent)
        self._kind = kind
        self.setWindowTitle(self.tr("Save as {kind}").format(kind=kind.upper()))
        self.setNameFilter(f"{kind.upper()} (*.{kind})")
        self.setDefaultSuffix(kind)
        self.selectFile(self.tr("Symptom report {day}").format(day=day) + f".{kind}")
        self.fileSelected.connect(self._place)

    @Slot(str)
    def _place(self, path: str) -> None:
        self.placed.emit(path, self._kind)
