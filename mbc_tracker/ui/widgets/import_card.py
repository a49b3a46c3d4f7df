"""The place in Settings where a file can be brought in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mbc_tracker.diary import Diary
from mbc_tracker.safekeeping import Safekeeping
from mbc_tracker.ui.operations import Operations
from mbc_tracker.ui.theme import Theme
from mbc_tracker.ui.widgets.basics import Card, button, muted, section
from mbc_tracker.ui.widgets.flow import FlowLayout


class ImportCard(Card):
    """Asks for the file and shows what it holds. safe: makes the backup before."""

    brought = Signal(str)  # what was done, in one sentence

    def __init__(
        self, theme: Theme, diary: Diary, operations: Operations, safe: Safekeeping
    ) -> None:
        super().__init__()
        self._theme, self._diary, self._operations, self._safe = theme, diary, operations, safe
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
        dialog.fileSelected.connect(self.show_file)
        dialog.open()

    @Slot(str)
    def show_file(self, name: str) -> None:
        """Show what a file would bring into the diary, and let the person decide."""
        from mbc_tracker.ui.dialogs.bring_in import BringInDialog

        shared = self._theme, self._diary, self._operations, self._safe
        dialog = BringInDialog(*shared, Path(name), self.window())
        dialog.brought.connect(self.brought)
        dialog.open()
