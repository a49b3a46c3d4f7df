"""What the window tells the log for support. Loaded once the window is there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.log_entry import FileKind, LogEvent
from mbc_tracker.support_log import SupportLog
from mbc_tracker.ui.common.exit_request import (
    NewDiary,
    Protect,
    ReopenRequest,
    Restore,
    StartAnew,
    Unlock,
    UseFile,
)

if TYPE_CHECKING:  # both are loaded when they are wanted
    from mbc_tracker.services.backups.service import BackupResult
    from mbc_tracker.ui.report.worker import FinishedReport

_EVENTS: Mapping[type[ReopenRequest], LogEvent] = {
    Unlock: LogEvent.UNLOCKED,
    Restore: LogEvent.RESTORED,
    NewDiary: LogEvent.NEW_DIARY,
    StartAnew: LogEvent.NEW_DIARY,
    UseFile: LogEvent.DIARY_CHANGED,
}


class SessionEvents(QObject):
    """Slots for the signals of one session."""

    def __init__(self, log: SupportLog, parent: QObject) -> None:
        super().__init__(parent)
        self._log = log
        self._import_kind = FileKind.OTHER

    @Slot(object)
    def back_up(self, outcome: BackupResult) -> None:
        """Log that a backup was tried."""
        self._log.record(LogEvent.BACKUP_FAILED if outcome.fault else LogEvent.BACKUP_MADE)
        if outcome.secondary_fault:
            self._log.record(LogEvent.SECOND_BACKUP_FAILED)

    @Slot()
    def lock(self) -> None:
        """Log that the window was locked."""
        self._log.record(LogEvent.LOCKED)

    @Slot()
    def unlock(self) -> None:
        """Log that the window was unlocked."""
        self._log.record(LogEvent.UNLOCKED)

    @Slot(str)
    def choose_import(self, name: str) -> None:
        """Note the kind of the file that was chosen to be brought in."""
        self._import_kind = FileKind.of(Path(name))

    @Slot()
    def bring_in(self) -> None:
        """Log that a file was brought in."""
        self._log.record(LogEvent.IMPORTED, kind=self._import_kind)

    @Slot(object)
    def make_report(self, report: FinishedReport) -> None:
        """Log that a report was made."""
        self._log.record(LogEvent.REPORT_MADE, milliseconds=report.milliseconds)

    @Slot()
    def save_file(self) -> None:
        """Log that a report or an export was saved."""
        self._log.record(LogEvent.FILE_SAVED)


def event_of(request: ReopenRequest, key: Passphrase | None) -> LogEvent:
    """The event for a reason to close the diary. key: what opened it before."""
    if not isinstance(request, Protect):
        return _EVENTS[type(request)]
    if request.key is None:
        return LogEvent.PASSPHRASE_REMOVED
    return LogEvent.PASSPHRASE_CHANGED if key else LogEvent.PASSPHRASE_SET
