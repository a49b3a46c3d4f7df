"""Dialogs that open over whichever screen is shown: help, a crash, a restore, the first start."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mbc_tracker.domain import profile
from mbc_tracker.domain.records import Contact
from mbc_tracker.message import Text
from mbc_tracker.ui.shell.context import Shell


class ShellDialogs(QObject):
    """Each is loaded when it is first opened. shell: also this object's parent."""

    team_wanted = Signal()  # the care team's numbers, in Settings
    page_wanted = Signal(str)  # key of a Learn page

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._look_choice = ""  # which of the looks was chosen in the first start

    @Slot()
    def show_help(self) -> None:
        """Open 'Who to call': the person's own numbers, then the emergency signs."""
        shell = self._shell
        if shell.idle_lock and shell.idle_lock.locked:
            shell.idle_lock.show_help()
            return
        from mbc_tracker.ui.emergency.call_dialog import CallDialog
        from mbc_tracker.ui.emergency.signs_card import SignsCard

        guidance, diary = self._shell.context.guidance, self._shell.context.diary
        operations = self._shell.context.operations
        signs = SignsCard(shell.theme, self._shell.context.words, guidance, diary, operations)
        number = guidance.number(diary.reader.setting(profile.COUNTRY))
        contacts = diary.reader.records(Contact)
        dialog = CallDialog(shell.theme, contacts, number, signs, guidance.advice, shell.window)
        dialog.numbers_wanted.connect(self.team_wanted)
        dialog.page_wanted.connect(self.page_wanted)
        dialog.open()

    @Slot(object)
    def tell_missed(self, moment: datetime) -> None:
        """Say quietly which reminder could not come while the window was open."""
        from mbc_tracker.ui.shell.start_messages import StartMessages

        self._shell.mention(StartMessages(self._shell.context).missed(moment))

    @Slot(object)
    def tell_new_day(self, day: date) -> None:
        """Say quietly that midnight has passed."""
        named = self._shell.context.words.date_long(day)
        self._shell.mention(self.tr("A new day has begun: {day}.").format(day=named))

    @Slot(str)
    def show_crash(self, report: str) -> None:
        """Report a mistake of the program, in one dialog at a time."""
        from mbc_tracker.ui.shell.crash_dialog import CrashDialog

        if not self._shell.window.findChildren(CrashDialog):
            shell = self._shell
            log, fault = shell.log.tail(), self._file_fault()
            CrashDialog(shell.theme, report, shell.active_window, log, fault).open()

    def _file_fault(self) -> Text:
        """What is wrong with the file of the open diary; looked at anew."""
        from mbc_tracker.storage.file_checks import find_fault

        diary = self._shell.context.diary
        fault = find_fault(diary.path, diary.key)
        if not fault and not diary.is_undisturbed:
            return self.tr("Another program has changed it while it was open here.")
        return fault

    @Slot(str)
    def show_changed(self, sentence: str) -> None:
        """Say what another program did to the diary, and let the person choose what follows."""
        from mbc_tracker.ui.shell.changed_dialog import ChangedDialog, rescue

        shell = self._shell
        if shell.window.findChildren(ChangedDialog):
            return
        rescued = rescue(self._shell.context.diary, shell.backup_scheduler.backup_service)
        dialog = ChangedDialog(shell.theme, sentence, rescued, shell.active_window)
        dialog.chosen.connect(shell.request_exit)
        dialog.open()

    @Slot()
    def show_restore(self) -> None:
        """Let the person choose a backup to put in the place of the diary."""
        from mbc_tracker.ui.backup.restore_dialog import RestoreDialog

        window = self._shell.window
        if window.flush_or_warn():
            backups = self._shell.backup_scheduler.backup_service
            dialog = RestoreDialog(self._shell.theme, self._shell.context.words, backups, window)
            dialog.wanted.connect(self._shell.request_exit)
            dialog.open()

    @Slot()
    def show_wallet(self) -> None:
        """Show the card with the care team's numbers, to print it."""
        from mbc_tracker.ui.settings.wallet_dialog import WalletDialog

        palette, words = self._shell.context.palette, self._shell.context.words
        diary, window = self._shell.context.diary, self._shell.window
        WalletDialog(self._shell.theme, palette, words, diary, window).open()

    @Slot()
    def show_first_run(self, choice: str = "") -> None:
        """Ask what an empty diary needs to know. choice: which of the looks was chosen just now."""
        from mbc_tracker.ui.first_run.dialog import FirstRunDialog

        words, guidance = self._shell.context.words, self._shell.context.guidance
        shared = words, guidance, self._shell.context.diary, self._shell.context.operations
        dialog = FirstRunDialog(self._shell.theme, *shared, self._shell.window)
        dialog.offer_look(self._shell.context.preferences, choice)
        dialog.look_changed.connect(self._begin_anew)
        dialog.passphrase_wanted.connect(self._shell.passphrase_controller.choose_first)
        dialog.open()

    @Slot(str)
    def _begin_anew(self, choice: str) -> None:
        """Wait until the dialog is gone: with it the window can't be made anew.

        While it is going it is half there, and a style sheet would reach what is not.
        """
        self._look_choice = choice
        self.sender().destroyed.connect(self._open_anew, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _open_anew(self) -> None:
        self._shell.rebuild()
        self.show_first_run(self._look_choice)
