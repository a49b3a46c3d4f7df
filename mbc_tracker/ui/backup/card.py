"""The backups in Settings: when the last good one was made and where, and what can be done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.errors import MbcError
from mbc_tracker.services.backups.retention import Backup
from mbc_tracker.services.encryption import copies_with_old_passphrase
from mbc_tracker.ui.backup.scheduler import BackupScheduler
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import Card, breakable, button, label, muted, section
from mbc_tracker.ui.widgets.flow_layout import FlowLayout
from mbc_tracker.ui.widgets.translated import translated


class BackupsCard(Card):
    """The state of the backups, shown anew after each backup and whenever the card is seen."""

    restore_wanted = Signal()

    def __init__(self, theme: Theme, words: Words, backup_scheduler: BackupScheduler) -> None:
        super().__init__()
        self._theme, self._words, self._scheduler = theme, words, backup_scheduler
        self.last = label("")
        self.where = muted("")
        self.second = muted("")
        self.outdated = muted("")
        self.fault = label("", "notice")
        self.now = button(theme, self.tr("Back up now"), "save")
        self.choose = button(theme, self.tr("Choose a second folder…"))
        self.forget = button(theme, self.tr("Stop using the second folder"))
        self.restore = button(theme, self.tr("Restore…"), "undo-2")
        self._build()
        self._connect()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Look at the folders and at the last try."""
        backup_service = self._scheduler.backup_service
        self.last.setText(self._about(backup_service.inventory.newest()))
        self.where.setText(
            self.tr("Your backups are in {folder}").format(
                folder=breakable(backup_service.inventory.folder)
            )
        )
        self.second.setText(self._about_second())
        self._tell_outdated()
        self.forget.setVisible(backup_service.inventory.secondary_root is not None)
        tried = self._scheduler.last
        self._tell(translated(tried.faults) if tried else "")
        self.now.setEnabled(not self._scheduler.busy)

    @override
    def showEvent(self, event: object) -> None:
        self.refresh()

    def _build(self) -> None:
        self.body.addWidget(section(self.tr("Backups")))
        about = self.tr(
            "Copies of your diary are made while you use it and when you close it. The "
            "diary deletes older ones bit by bit."
        )
        for part in (muted(about), self.last, self.fault, self.where, self.second, self.outdated):
            self.body.addWidget(part)
        row = QWidget()
        flow = FlowLayout(row)
        for choice in (self.now, self.choose, self.forget, self.restore):
            flow.addWidget(choice)
        self.body.addWidget(row)

    def _connect(self) -> None:
        self.now.clicked.connect(self._scheduler.back_up_now)
        self.choose.clicked.connect(self._ask_for_second)
        self.forget.clicked.connect(self._forget_second)
        self.restore.clicked.connect(self.restore_wanted)
        self._scheduler.began.connect(self.refresh)
        self._scheduler.ended.connect(self.refresh)

    def _about(self, copy: Backup | None) -> str:
        if self._scheduler.busy:
            return self.tr("A backup is being made …")
        if copy is None:
            return self.tr("No backup has been made yet.")
        return self.tr("The last good backup was made on {when}.").format(when=self._when(copy))

    def _about_second(self) -> str:
        backup_service = self._scheduler.backup_service
        if (
            backup_service.inventory.secondary_root is None
            or backup_service.inventory.secondary_folder is None
        ):
            return self.tr("A second folder, such as one on a USB stick, can hold a copy of each.")
        there = backup_service.inventory.backups(backup_service.inventory.secondary_folder)
        place = self.tr("The second folder is {folder}").format(
            folder=breakable(backup_service.inventory.secondary_root)
        )
        if there:
            held = self.tr("The last copy there is from {when}.").format(when=self._when(there[0]))
        else:
            held = self.tr("There is no copy in it yet.")
        return f"{place}\n{held}"

    def _tell_outdated(self) -> None:

        outdated_copies = copies_with_old_passphrase(self._scheduler.backup_service)
        sentence = self.tr(
            "These copies open only with an earlier passphrase: {names}. You can delete them "
            "if you don’t need them."
        )
        self.outdated.setText(
            sentence.format(names=", ".join(copy.name for copy in outdated_copies))
        )
        self.outdated.setVisible(bool(outdated_copies))

    def _when(self, copy: Backup) -> str:
        return self.tr("{day} at {time}").format(
            day=self._words.date_numeric(copy.made_at.date()),
            time=self._words.phrases.time(copy.made_at),
        )

    def _tell(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    @Slot()
    def _ask_for_second(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a second folder for backups"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.choose_secondary_folder)
        dialog.open()

    @Slot(str)
    def choose_secondary_folder(self, folder: str) -> None:
        """Use this folder too, and put a copy into it at once."""
        try:
            self._scheduler.choose_secondary_folder(Path(folder))
        except MbcError as refused:
            show_and_announce(self.fault, translated(refused))
            return
        self._scheduler.back_up_now()

    @Slot()
    def _forget_second(self) -> None:
        self._scheduler.choose_secondary_folder(None)
        self.choose.setFocus()
