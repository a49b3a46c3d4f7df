"""Asks for the passphrase of a protected diary, or for a backup to restore."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Slot

from mbc_tracker import paths
from mbc_tracker.clock import SystemClock
from mbc_tracker.content import guidance, words
from mbc_tracker.domain.clock import local_time
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.reminder import Rhythm
from mbc_tracker.errors import EnvironmentFault, MbcError, PassphraseRequired
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.encryption import unlock
from mbc_tracker.storage.file_checks import is_protected
from mbc_tracker.ui.common.exit_request import ReopenRequest, Restore, StartAnew, Unlock
from mbc_tracker.ui.passphrase.lock_window import LockWindow
from mbc_tracker.ui.shell.window_host import WindowHost
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.style.screens import on_screen
from mbc_tracker.ui.style.theme import Theme

if TYPE_CHECKING:
    from mbc_tracker.ui.reminder.service import ReminderService


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
        reminder = self._remind()
        host.run(self.window)
        if reminder:
            reminder.end()
        self.window.deleteLater()
        host.flush()
        return self.request

    def _remind(self) -> ReminderService | None:
        """Remind here, too: at log-in the program may wait like this all day."""
        preferences = Preferences(paths.config_dir())
        if preferences.reminder.rhythm is Rhythm.OFF:
            return None
        from mbc_tracker.ui.reminder.notifier import system_notifier
        from mbc_tracker.ui.reminder.service import ReminderService

        notifier = system_notifier(self._theme.icon("sun", "primary", alone=True), self)
        notifier.pressed.connect(self.window.come_to_front)
        written = partial(days_of_change, self._backup_service.path)
        service = ReminderService(SystemClock(), written, preferences, notifier, self)
        service.watch()
        return service

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


def days_of_change(file: Path, period: Period) -> frozenset[date]:
    """The day on which a file was last changed, if that is in a period.

    It stands for the days with entries in a diary that can't be read.
    """
    day = local_time(datetime.fromtimestamp(file.stat().st_mtime, UTC)).date()
    return frozenset({day} if day in period else ())
