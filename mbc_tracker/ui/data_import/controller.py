"""From the file that was chosen in Settings to the dialog that shows what it holds."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.data_import.card import ImportCard
from mbc_tracker.ui.style.theme import Theme


class ImportController(QObject):
    """Has the card for Settings. safe: makes the backup before."""

    imported = Signal(str)  # what was done, in one sentence

    def __init__(
        self, theme: Theme, diary: Diary, operations: Operations, backup_service: BackupService
    ) -> None:
        self.card = ImportCard(theme)
        super().__init__(self.card)  # gone with it
        self._theme, self._diary, self._operations, self._backup_service = (
            theme,
            diary,
            operations,
            backup_service,
        )
        self.card.wanted.connect(self._show)

    @Slot(str)
    def _show(self, name: str) -> None:
        """Show what a file would bring into the diary, and let the person decide."""
        from mbc_tracker.ui.data_import.dialog import ImportDialog

        shared = self._theme, self._diary, self._operations, self._backup_service
        dialog = ImportDialog(*shared, Path(name), self.card.window())
        dialog.imported.connect(self.imported)
        dialog.open()
