"""The place in Settings where a file can be brought in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.conflict_copies import opens
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.common.record_text import RecordText
from mbc_tracker.ui.data_import.copies_row import CopiesRow
from mbc_tracker.ui.style.preferences import DiaryPreferences
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout


class ImportCard(Card):
    """Asks for a file and opens the dialog that shows what it holds.

    backup_service: makes the backup before.
    """

    wanted = Signal(str)  # the path of a file that was chosen
    imported = Signal(str)  # what was done, in one sentence

    def __init__(
        self,
        theme: Theme,
        words: Words,
        guidance: Guidance,
        diary: Diary,
        operations: Operations,
        backup_service: BackupService,
    ) -> None:
        super().__init__()
        self._theme, self._words, self._guidance, self._diary = theme, words, guidance, diary
        self._services = operations, backup_service
        self.choose = button(theme, self.tr("Bring in a file…"), "download")
        self.choose.clicked.connect(self._ask)
        about = self.tr(
            "It can be a file that you saved here, another diary, or a backup of one. It can also "
            "come from another program, such as Apple Health, Bearable or Daylio. It can also be "
            "your own table with dates. You can also drop the file on this window. You will see "
            "what would change before anything does."
        )
        row = QWidget()
        FlowLayout(row).addWidget(self.choose)
        for part in (section(self.tr("Bring in a file")), muted(about), row):
            self.body.addWidget(part)

    def offer_copies(self, preferences: DiaryPreferences) -> None:
        """Offer what sync programs have left beside the diary, too, while there is any."""
        copies = CopiesRow(self._theme, self._diary.path, preferences)
        copies.wanted.connect(self._show_copy)
        self.body.addWidget(copies)
        copies.refresh()

    @Slot(str)
    def show_file(self, name: str) -> None:
        """Show what a file would bring into the diary, and let the person decide."""
        self._show(name, None)

    @Slot(str)
    def _show_copy(self, name: str) -> None:
        """Show what a copy of the diary would bring in; mostly it has the same passphrase."""
        key = self._diary.key
        self._show(name, key if opens(Path(name), key) else None)

    def _show(self, name: str, key: Passphrase | None) -> None:
        from mbc_tracker.exchange.import_task import ReadTask
        from mbc_tracker.ui.data_import.dialog import ImportDialog

        self.wanted.emit(name)
        task = ReadTask(Path(name), self._diary, key=key)
        reader, units = self._diary.reader, self._diary.measurements.units
        text = RecordText(self._words, self._guidance, reader.catalogue, units)
        dialog = ImportDialog(self._theme, text, task, *self._services, self.window())
        dialog.imported.connect(self.imported)
        dialog.open()

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a file to bring in"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("All files (*)")])
        dialog.fileSelected.connect(self.show_file)
        dialog.open()
