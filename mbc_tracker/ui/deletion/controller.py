"""The end of Settings: what was removed, and deleting everything."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mbc_tracker.content.guidance import Guidance
from mbc_tracker.content.words import Words
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.services.backups.service import BackupResult, BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.background import Background, without_progress
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.deletion.bin_card import BinCard
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, button, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout


class DeletionController(QObject):
    """The two cards and the dialogs that they lead to."""

    erase_agreed = Signal(object)  # Erase: the window has to give way

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
        self._theme, self._words, self._guidance = theme, words, guidance
        self._diary, self._operations, self._backup_service = diary, operations, backup_service
        self.removed = BinCard(theme, diary, operations)
        self.erase = EraseCard(theme)
        self._background = Background(self)
        self._background.done.connect(self._empty)
        self.removed.wanted.connect(self.show_bin)
        self.erase.wanted.connect(self.show_erase)

    @property
    def cards(self) -> tuple[Card, Card]:
        """The two cards, in the order in which they end Settings."""
        return self.removed, self.erase

    @Slot()
    def show_bin(self) -> None:
        """Show what was removed, to restore it or to delete it for good."""
        from mbc_tracker.ui.deletion.bin_dialog import BinDialog

        shared = self._words, self._guidance, self._diary, self._operations
        dialog = BinDialog(self._theme, *shared, self.removed.window())
        dialog.emptying_agreed.connect(self._back_up)
        dialog.open()

    @Slot()
    def _back_up(self) -> None:
        """Beside the window: a stick may be slow."""
        self._background.start(
            without_progress(
                partial(self._backup_service.back_up_now, BackupReason.BEFORE_EMPTYING)
            )
        )

    @Slot(object)
    def _empty(self, outcome: BackupResult) -> None:
        """The bin dialog may be closed by now; what was agreed to is done all the same."""
        if outcome.fault:
            why = self.tr("Nothing was deleted, because no backup could be made first. {why}")
            self._operations.refused.emit(why.format(why=outcome.fault))
        else:
            self._operations.run_irreversible(self._diary.bin.empty)

    @Slot()
    def show_erase(self) -> None:
        """Ask, twice, whether everything is to be deleted."""
        from mbc_tracker.ui.deletion.erase_dialog import EraseDialog

        dialog = EraseDialog(self._theme, self._backup_service, self.erase.window())
        dialog.wanted.connect(self.erase_agreed)
        dialog.open()


class EraseCard(Card):
    """Nothing happens here: the button leads to two questions."""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.open = button(theme, self.tr("Delete everything…"), "trash-2")
        self.body.addWidget(section(self.tr("Delete everything")))
        about = self.tr(
            "Removes your diary, its backups and the settings from this computer. You are "
            "asked twice first."
        )
        self.body.addWidget(muted(about))
        row = QWidget()
        FlowLayout(row).addWidget(self.open)
        self.body.addWidget(row)
        self.open.clicked.connect(self.wanted)
