"""Makes backups while the window is open and when it closes, and says it if one is not made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.errors import MbcError
from mbc_tracker.message import Message, together
from mbc_tracker.services.backups.service import BackupResult, BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.encryption import encrypt_copies
from mbc_tracker.ui.common.background import Background, without_progress
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.widgets.translated import translated

CHANGES_DELAY = 30 * 60_000  # milliseconds from a change to the backup that holds it


class BackupScheduler(QObject):
    """Makes backups on a thread of its own, so that nobody waits for a slow stick."""

    began = Signal()
    ended = Signal()
    tried = Signal(object)  # BackupResult of each backup, also the last one at the end
    failed = Signal(str)  # no backup was made, and why
    secondary_failed = Signal(str)  # there is a backup, but not in the second folder; said once

    def __init__(
        self,
        diary: Diary,
        preferences: Preferences,
        operations: Operations,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._diary, self._preferences = diary, preferences.of_diary(diary.path)
        second = self._preferences.second_folder
        self.backup_service = BackupService(diary.path, diary.clock, second, diary.key)
        self.backup_service.watch = diary.watch
        self._operations = operations
        self.last: BackupResult | None = None
        self._changed = self._secondary_reported = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHANGES_DELAY)
        self._timer.timeout.connect(self._keep_changes)
        self._background = Background(self)
        self._background.done.connect(self._note)
        self._background.failed.connect(self._fail)
        operations.changed.connect(self.note_change)

    @property
    def busy(self) -> bool:
        """Whether a backup is being made just now."""
        return self._background.busy

    @property
    def waiting(self) -> bool:
        """Whether there are changes that the next backup will hold."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Make the backup that is due at a start: on a new day, or after one that failed."""
        self.backup_service.remove_partial_files()
        if self._has_unencrypted_copies():
            self._start(self._encrypt_copies)
            return
        if self._diary.reader.is_empty():
            return  # there is nothing to lose yet
        failed = self._preferences.backup_failed
        if self.backup_service.inventory.due_at_start() or (
            failed and self.backup_service.inventory.diary_has_changed()
        ):
            self._start(partial(self.backup_service.back_up_now, BackupReason.START))
        elif failed or self.backup_service.inventory.secondary_is_stale():
            self._start(self.backup_service.back_up_secondary)
        elif self.backup_service.inventory.diary_has_changed():
            self._timer.start()

    @Slot()
    def note_change(self) -> None:
        """Plan a backup that holds a change just made."""
        self._changed = True
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def back_up_now(self) -> None:
        """Make a backup because the person wants one.

        Where another program has changed the diary that is said, and what follows is offered.
        """
        try:
            if self._diary.watch is not None:
                self._diary.watch.check()
        except MbcError as error:
            self._operations.stopped.emit(error)
            self._operations.refused.emit(str(error))
            return
        self._start(partial(self.backup_service.back_up_now, BackupReason.ASKED))

    def choose_secondary_folder(self, folder: Path | None) -> None:
        """Keep a copy of each backup there too, from the next one on.

        Raises:
            MbcError: it can't be used for that; nothing was changed.
        """
        left = self.backup_service.inventory.secondary_folder
        if folder is None:
            self.backup_service.inventory.secondary_root = None
        else:
            self.backup_service.prepare_secondary(folder)
        self._preferences.second_folder = folder
        self._secondary_reported = False
        if (
            left is not None
            and left != self.backup_service.inventory.secondary_folder
            and self.backup_service.inventory.backups(left)
        ):
            sentence = self.tr(
                "The copies in “{folder}” stay there. Delete them yourself if you don’t want "
                "to leave them there."
            )
            self.secondary_failed.emit(sentence.format(folder=left))
        if self.last is not None:
            self.last = BackupResult(self.last.backup, self.last.entries, self.last.fault)
        self.ended.emit()

    def end(self) -> None:
        """At a clean end: waits for a copy that is being made, and keeps what it does not hold."""
        self.stop()
        if not self._diary.is_undisturbed:
            return  # what another program has put there is no backup of this diary
        if self._changed or not self._diary.reader.is_empty():
            outcome = self.backup_service.back_up_if_changed(BackupReason.EXIT)
            if outcome is not None:
                self._remember(outcome)

    def stop(self) -> None:
        """Make no more copies; waits for one that is being made."""
        self._timer.stop()
        self._background.finish()

    def _has_unencrypted_copies(self) -> bool:
        from mbc_tracker.services.encryption import unencrypted_copies

        return bool(unencrypted_copies(self.backup_service))

    def _encrypt_copies(self) -> BackupResult:
        """Protect copies that were left open, then make a backup."""
        left = ", ".join(f"“{path.name}”" for path in encrypt_copies(self.backup_service))
        outcome = self.backup_service.back_up_now(BackupReason.START)
        if not left:
            return outcome
        sentence = Message(
            "These copies could not be protected and can be read by anybody: {copies}.", copies=left
        )
        return replace(outcome, secondary_fault=together(outcome.secondary_fault, sentence))

    def _start(self, make: Callable[[], BackupResult]) -> None:
        self._timer.stop()
        self._background.start(without_progress(make))
        self.began.emit()

    @Slot()
    def _keep_changes(self) -> None:
        if not self._diary.is_undisturbed:
            return  # the next entry says so, and what follows is the person's choice
        self._start(partial(self.backup_service.back_up_now, BackupReason.CONTINUING))

    @Slot(object)
    def _note(self, outcome: BackupResult) -> None:
        self._remember(outcome)
        if outcome.fault:
            sentence = self.tr("No backup could be made. {why}")
            if self._diary.is_undisturbed:
                sentence = self.tr(
                    "No backup could be made. {why} The diary itself is as you left it."
                )
            self.failed.emit(sentence.format(why=translated(outcome.fault)))
            self._timer.start()  # the next try
        elif outcome.secondary_fault and not self._secondary_reported:
            self._secondary_reported = True
            self.secondary_failed.emit(translated(outcome.secondary_fault))
        self.ended.emit()

    @Slot(object)
    def _fail(self, mistake: Exception) -> None:
        """A mistake of the program: backups go on, and the person hears of it as of any other."""
        self._timer.start()
        self.ended.emit()
        raise mistake

    def _remember(self, outcome: BackupResult) -> None:
        self.last = outcome
        self.tried.emit(outcome)
        self._preferences.backup_failed = bool(outcome.faults)
