"""The place in Settings where a file can be brought in."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout


class ImportCard(Card):
    """Asks for the file to bring in, and does nothing else."""

    wanted = Signal(str)  # the file's path

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.choose = button(theme, self.tr("Bring in a file…"), "download")
        self.choose.clicked.connect(self._ask)
        about = self.tr(
            "A CSV or JSON file that this program has made, for instance on another computer. "
            "You see what would change before anything does."
        )
        row = QWidget()
        FlowLayout(row).addWidget(self.choose)
        for part in (section(self.tr("Bring in a file")), muted(about), row):
            self.body.addWidget(part)

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file to bring in"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Exports (*.csv *.json)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.wanted)
        dialog.open()
