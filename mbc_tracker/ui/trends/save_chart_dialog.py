"""Where to save a picture of the charts, and in which format."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mbc_tracker.ui.trends.chart_renderer import FORMATS


class SaveChartDialog(QFileDialog):
    """The system's own dialog. A name without an ending gets that of the chosen format."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save picture"))
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters([f"{kind.upper()} (*.{kind})" for kind in FORMATS])
        self.setDefaultSuffix(FORMATS[0])
        self.selectFile(self.tr("Trends"))
        self.filterSelected.connect(self._end_with)

    @Slot(str)
    def _end_with(self, chosen: str) -> None:
        self.setDefaultSuffix(Path(chosen.rstrip(")")).suffix[1:])
