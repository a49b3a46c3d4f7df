"""Asks for the passphrase of a protected diary, or for a backup to restore."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Slot

from mbc_tracker.content import guidance, words
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault, MbcError, PassphraseRequired
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.encryption import unlock
from mbc_tracker.storage.file_checks import is_protected
from mbc_tracker.ui.common.exit_request import ReopenRequest, Restore, StartAnew, Unlock
from mbc_tracker.ui.passphrase.lock_window import LockWindow
from mbc_tracker.ui.shell.window_host import WindowHost
from mbc_tracker.ui.style.screens import on_screen
from mbc_tracker.ui.style.theme import Theme


class UnlockScreen(QObject):
    """``request`` is what was chosen once the window is closed; None if the program shall end."""

    def __init__(self, theme: Theme, backup_service: BackupService) -> None:
        super().__init__()
        self._theme, self._backup_service = theme, backup_service
        self.request: ReopenRequest | None = None
        self.window = LockWindow(theme, self._try)
        self.window.opened.connect(self._open)
        self.window.help_wanted.connect(self._help)
        self.window.restore_wanted.connect(self._ask_for_backup)
        self.window.forgotten.connect(self._ask_about_new)
        self.window.offer_new()
        if any(not is_protected(copy.path) for copy in backup_service.inventory.backups()):
            # A diary whose backups are plain was plain: its file may be damaged.
            self.window.offer_restore()

    def wait(self, host: WindowHost, sentence: str) -> ReopenRequest | None:
        """Show the window until it is left; the sentence says what happened before."""
        if sentence:
            self.window.show_error(sentence)
        usual = QSize(self._theme.px(760), self._theme.px(560))
        self.window.resize(usual.boundedTo(on_screen(self.window)))
        self.window.come_to_front()
        host.run(self.window)
        self.window.deleteLater()
        host.flush()
        return self.request

    def _try(self, key: Passphrase) -> None:
        try:
            unlock(self._backup_service.path, self._backup_service.inventory.all_backups(), key)
        except PassphraseRequired:
            raise
        except MbcError:
            self._backup_service.key = key
            self.window.offer_restore()
            raise

    @Slot(object)
    def _open(self, key: Passphrase) -> None:
        self.request = Unlock(key)
        self.window.close()

    @Slot()
    def _help(self) -> None:
        from mbc_tracker.ui.passphrase.locked_help_dialog import LockedHelpDialog

        try:
            texts = guidance.load(self._theme.language)
        except EnvironmentFault:  # help in English is better than none
            texts = guidance.load()
        LockedHelpDialog(self._theme, texts, self.window).open()

    @Slot()
    def _ask_for_backup(self) -> None:
        from mbc_tracker.ui.backup.restore_dialog import RestoreDialog

        texts = words.load(self._theme.language)
        dialog = RestoreDialog(self._theme, texts, self._backup_service, self.window)
        dialog.wanted.connect(self._restore)
        dialog.open()

    @Slot()
    def _ask_about_new(self) -> None:
        from mbc_tracker.ui.passphrase.forgotten_dialog import ForgottenDialog

        dialog = ForgottenDialog(self._theme, self.window)
        dialog.accepted.connect(self._start_anew)
        dialog.open()

    @Slot()
    def _start_anew(self) -> None:
        self.request = StartAnew()
        self.window.close()

    @Slot(object)
    def _restore(self, restore: Restore) -> None:
        # The diary as it stands can't be opened, so what opens the backup will open what follows.
        self.request = Restore(restore.source, restore.key or self._backup_service.key)
        self.window.close()
