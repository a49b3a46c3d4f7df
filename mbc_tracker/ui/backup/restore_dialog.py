"""Choosing a backup, seeing what would change, and agreeing to it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTableWidget, QTableWidgetItem, QWidget
from typing_extensions import override

from mbc_tracker.content.words import Words
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault, MbcError, PassphraseRequired
from mbc_tracker.services.backups.retention import Backup
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.storage.file_checks import is_there
from mbc_tracker.storage.file_summary import FileSummary
from mbc_tracker.ui.backup.passphrase_dialog import BackupPassphraseDialog
from mbc_tracker.ui.common.announcement import show_and_announce
from mbc_tracker.ui.common.dialog import Dialog
from mbc_tracker.ui.common.exit_request import Restore
from mbc_tracker.ui.style.theme import Theme
from mbc_tracker.ui.widgets.base import button, label, muted
from mbc_tracker.ui.widgets.translated import translated

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_COUNTED = 1  # the first column that is filled in once the backup was looked into


class RestoreDialog(Dialog):
    """The backups, the newest first.

    Only asks: whoever opened the dialog closes the diary and restores.
    """

    wanted = Signal(object)  # Restore

    def __init__(
        self, theme: Theme, words: Words, backup_service: BackupService, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self._words, self._backup_service = words, backup_service
        self._number = words.phrases.grouped
        self._copies = backup_service.inventory.distinct_backups()
        self._has_diary = True
        with suppress(MbcError):  # what can't be found out is as if it were there
            self._has_diary = is_there(backup_service.path)
        self._contents: dict[Path, FileSummary | None] = {}
        self._other: Path | None = None
        self._locked: set[Path] = set()  # protected, and not with the diary's own passphrase
        self._keys: dict[Path, Passphrase] = {}  # of files with a passphrase of their own
        self.name(self.tr("Restore a backup"))
        self.fit(860, 560)
        self.table, self.change = self._table(), label("")
        self._build()
        # One file at a time, so that the dialog is there at once and goes at once.
        self._waiting = [backup_service.path, *(copy.path for copy in self._copies)]
        self._counting = QTimer(self)
        self._counting.timeout.connect(self._count)
        self._counting.start()

    def _build(self) -> None:
        self.body.addWidget(self.table, 1)
        self.table.setVisible(bool(self._copies))
        if not self._copies:
            self.body.addWidget(label(self.tr("There are no backups in the usual folder.")))
            self.body.addStretch(1)
        self.body.addWidget(self.change)
        if self._has_diary:
            kept = self.tr("The diary as it is now is kept under another name.")
            self.body.addWidget(muted(kept))
        other = button(self.theme, self.tr("Choose another file…"))
        other.clicked.connect(self._ask_for_file)
        if self.theme.has_large_text:  # there is no room for three buttons in a row
            self.body.addWidget(other, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            self.add_beside(other)
        self.restore = self.add_buttons(self.tr("Restore…"), self.tr("Cancel"))
        self.restore.setEnabled(bool(self._copies))
        self.table.itemSelectionChanged.connect(self._choose_listed)
        self.table.selectRow(0)

    @override
    def accept(self) -> None:
        """Ask once; nothing is done before."""
        path = self.chosen
        if path in self._locked:
            self._ask_for_key(path, "")
        elif path is not None:
            which, change = self._name(path), self._difference(path)
            asking = _ConfirmRestoreDialog(self.theme, which, change, self._has_diary, self)
            asking.accepted.connect(self._agree)
            asking.open()

    @property
    def chosen(self) -> Path | None:
        """The file that would be restored."""
        row = self.table.currentRow()
        listed = self._copies[row].path if 0 <= row < len(self._copies) else None
        return self._other or listed

    @Slot()
    def _agree(self) -> None:
        path = self.chosen
        super().accept()
        if path is not None:
            self.wanted.emit(Restore(path, self._keys.get(path)))

    def _table(self) -> QTableWidget:
        titles = [
            self.tr("Saved on"),
            self.tr("Entries"),
            self.tr("Days"),
            self.tr("Last entry"),
            self.tr("Why"),
        ]
        table = QTableWidget(len(self._copies), len(titles))
        table.setAccessibleName(self.tr("Backups"))
        table.setHorizontalHeaderLabels(titles)
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        for row, copy in enumerate(self._copies):
            for column, text in enumerate((self._when(copy), "…", "…", "…", self._why(copy))):
                table.setItem(row, column, QTableWidgetItem(text))
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # With large text the table may be wider than its room, and is scrolled.
        table.horizontalHeader().setStretchLastSection(not self.theme.has_large_text)
        table.horizontalHeader().setDefaultAlignment(_LEFT)
        table.verticalHeader().setDefaultSectionSize(self.theme.target)
        table.setStyleSheet(f"QTableView::item {{ padding: 0 {self.theme.px(8)}px; }}")
        return table

    @property
    def counted(self) -> bool:
        """Whether every backup has been looked into."""
        return not self._waiting

    @Slot()
    def _count(self) -> None:
        """Look into the diary, then into each backup."""
        path = self._waiting.pop(0)
        if self.counted:
            self._counting.stop()
        contents = None
        try:
            contents = self._backup_service.summary(path)
        except PassphraseRequired:
            self._locked.add(path)
        except MbcError:
            contents = None
        self._contents[path] = contents
        self._fill(path, contents)
        if self.counted and self.chosen is not None and self._contents.get(self.chosen) is None:
            self._offer_newest_good()

    def _offer_newest_good(self) -> None:
        """The last backup may be as broken as the diary: then one that can be read is offered."""
        good = (
            row for row, copy in enumerate(self._copies) if self._contents[copy.path] is not None
        )
        self.table.selectRow(next(good, self.table.currentRow()))

    def _fill(self, path: Path, contents: FileSummary | None) -> None:
        for row, copy in enumerate(self._copies):
            if copy.path == path:
                for column, text in enumerate(self._cells(path, contents), _COUNTED):
                    self.table.setItem(row, column, QTableWidgetItem(text))
        self._tell_change()

    def _cells(self, path: Path, contents: FileSummary | None) -> tuple[str, str, str]:
        if path in self._locked:
            return self.tr("protected"), "", ""
        if contents is None:
            return self.tr("can’t be read"), "", ""
        last = self._words.date_numeric(contents.last) if contents.last else "–"
        return self._number(contents.entries), self._number(contents.days), last

    @Slot()
    def _choose_listed(self) -> None:
        self._other = None
        self._tell_change()

    def _tell_change(self) -> None:
        path = self.chosen
        show_and_announce(self.change, self._difference(path) if path else "")
        self.restore.setEnabled(path is not None and self._can_be_opened(path))

    def _can_be_opened(self, path: Path) -> bool:
        return path in self._locked or self._contents.get(path, ...) is not None

    def _difference(self, path: Path) -> str:
        """What would change, in words; empty until it is known."""
        if not {path, self._backup_service.path} <= self._contents.keys():
            return ""
        backup, diary = self._contents[path], self._contents[self._backup_service.path]
        if path in self._locked:
            return self.tr("This backup has a passphrase. You will be asked for it next.")
        if backup is None:
            return self.tr("This backup can’t be read. Choose another one.")
        if diary is None:
            return self.tr("The diary can’t be read at the moment, so the two can’t be compared.")
        return self._compared(backup, diary)

    def _compared(self, backup: FileSummary, diary: FileSummary) -> str:
        if (backup.entries, backup.days) == (diary.entries, diary.days):
            return self.tr(
                "It has as many entries and days as your diary has now. What they say may "
                "still differ."
            )
        entries = self.tr("Entries: {backup} in this backup, {diary} in your diary now.")
        days = self.tr("Days: {backup} in this backup, {diary} in your diary now.")
        counted = (entries, backup.entries, diary.entries), (days, backup.days, diary.days)
        return " ".join(
            sentence.format(backup=self._number(there), diary=self._number(now))
            for sentence, there, now in counted
        )

    def _name(self, path: Path) -> str:
        return next((self._when(copy) for copy in self._copies if copy.path == path), path.name)

    def _when(self, copy: Backup) -> str:
        time = self._words.phrases.time(copy.made_at)
        return f"{self._words.date_numeric(copy.made_at.date())}, {time}"

    def _why(self, copy: Backup) -> str:
        reasons = {
            "exit": self.tr("the diary was closed"),
            "start": self.tr("first start of the day"),
            "continuing": self.tr("while in use"),
            "asked": self.tr("made because you asked"),
            "before-restore": self.tr("before a restore"),
            "before-import": self.tr("before a file was imported"),
            "before-update": self.tr("before an update"),
            "before-passphrase": self.tr("before the passphrase was changed"),
            "before-emptying": self.tr("before the bin was emptied"),
            "command": self.tr("after a command"),
        }
        why = reasons.get(copy.reason, copy.reason)
        if copy.path.parent == self._backup_service.inventory.folder:
            return why
        if copy.path.parent == self._backup_service.inventory.secondary_folder:
            return self.tr("{why} (second folder)").format(why=why)
        return self.tr("{why} (an earlier diary)").format(why=why)

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a backup"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Diaries (*.mbc)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.choose_file)
        dialog.open()

    @Slot(str)
    def choose_file(self, name: str) -> None:
        """Take a file that is not in the list."""
        self.clear_error()
        self._take(Path(name), None)

    def _take(self, path: Path, key: Passphrase | None) -> None:
        try:
            self._contents[path] = self._backup_service.summary(path, key)
        except PassphraseRequired as locked:
            self._ask_for_key(path, translated(locked) if key else "")
            return
        except EnvironmentFault as trouble:
            self.show_error(translated(trouble))
            return
        if key is not None:
            self._keys[path] = key
            self._locked.discard(path)
        self._other = path
        self._tell_change()
        self.accept()

    def _ask_for_key(self, path: Path, fault: str) -> None:
        asking = BackupPassphraseDialog(self.theme, path, fault, self)
        asking.typed.connect(self._take)
        asking.open()


class _ConfirmRestoreDialog(Dialog):
    """The one question before the diary is exchanged. kept: there is one, which is put aside."""

    def __init__(self, theme: Theme, which: str, change: str, kept: bool, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.name(self.tr("Restore this backup?"))
        sentence = self.tr("Your diary will be as it was in this backup: {which}.")
        aside = self.tr(
            "Your diary as it is now is kept under another name, and as a backup if it can be "
            "read. You can go back to it by restoring that backup."
        )
        for text in filter(None, (sentence.format(which=which), change, aside if kept else "")):
            self.body.addWidget(label(text))
        back = self.tr("Keep my diary") if kept else self.tr("Cancel")
        self.add_risky_buttons(self.tr("Restore"), back)
