"""What is done while the diary is closed, before it is opened again. Loaded when needed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mbc_tracker.errors import MbcError
from mbc_tracker.files import is_folder
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.encryption import protect, unrelated_plain_diaries
from mbc_tracker.storage.file_checks import is_protected, key_if_encrypted
from mbc_tracker.ui.common.exit_request import (
    ExitResult,
    NewDiary,
    Protect,
    ReopenRequest,
    Restore,
    StartAnew,
    Unlock,
    UseFile,
)
from mbc_tracker.ui.shell.progress_window import wait_for
from mbc_tracker.ui.style.theme import Theme


def apply_exit_request(
    application: QApplication, theme: Theme, backups: BackupService, request: ReopenRequest
) -> ExitResult:
    """Do what the diary was closed for; what to tell of it.

    Afterwards ``backups.key`` is what opens the diary.
    """
    if isinstance(request, Unlock | NewDiary | UseFile):
        return _take_key(backups, request)
    if isinstance(request, Restore):
        return _restore(backups, request)
    if isinstance(request, StartAnew):
        return _start_anew(backups)
    return _protect(application, theme, backups, request)


def _take_key(backups: BackupService, request: Unlock | NewDiary | UseFile) -> ExitResult:
    """Nothing has to be done with the file but to open it; what opens it is another matter."""
    if isinstance(request, Unlock):
        backups.key = request.key
        return ExitResult()
    if isinstance(request, NewDiary):
        backups.key = None
        return ExitResult(f"This is a new diary. {_archive(backups)}")
    backups.key = key_if_encrypted(backups.path, backups.key)
    return ExitResult("This is the file that another program has put there.")


def _restore(backup_service: BackupService, restore: Restore) -> ExitResult:
    """Put the backup in the place of the closed diary."""
    protected = is_protected(backup_service.path)
    try:
        aside = backup_service.restore(restore.source, restore.key, allow_plain=True)
    except MbcError as error:
        return ExitResult(f"Nothing was restored. {error}", bad=True)
    kept = f" The earlier diary is kept in “{aside}”." if aside else ""
    opened = " It no longer has a passphrase." if protected and backup_service.key is None else ""
    sentence = f"Your diary was restored from the backup “{restore.source.name}”{opened}{kept}"
    return ExitResult(sentence)


def _start_anew(backup_service: BackupService) -> ExitResult:
    """Move the old diary away, so that a new one can have its place."""
    try:
        aside = backup_service.archive_locked_diary()
    except MbcError as error:
        return ExitResult(f"No new diary was started. {error}", bad=True)
    kept = f"The locked one is kept in “{aside}”."
    return ExitResult(f"This is a new diary. {kept} {_archive(backup_service)}".strip())


def _archive(backup_service: BackupService) -> str:
    """Keep the backups of the diary before from being thinned out; what to say of it."""
    try:
        backup_service.archive_backups()
    except MbcError as error:
        return f"Its backups are still among the new ones: copy them elsewhere. {error}"
    return (
        "The backups of the earlier one are kept." if backup_service.inventory.has_backups() else ""
    )


def _protect(
    application: QApplication, theme: Theme, backup_service: BackupService, protection: Protect
) -> ExitResult:
    """Write the closed diary and its copies anew, and show meanwhile that something is done."""
    try:
        left = wait_for(application, theme, partial(protect, backup_service, protection.key))
    except MbcError as error:
        return ExitResult(f"Nothing was changed. {error}", bad=True)
    done = "Your diary now opens only with the new passphrase."
    if protection.key is None:
        done = "Your diary no longer has a passphrase."
    if (
        backup_service.inventory.secondary_root is not None
        and backup_service.inventory.secondary_folder is not None
        and not is_folder(backup_service.inventory.secondary_folder)
    ):
        root = backup_service.inventory.secondary_root
        done += f" The copies in “{root}”, which is not there now, are as they were."
    bad = _listed("These copies could not be rewritten", left)
    if protection.key is not None:
        others = unrelated_plain_diaries(backup_service)
        bad += _listed("These have other names, so they can still be read by anybody", others)
    return ExitResult(f"{done}{bad}", bad=bool(bad))


def _listed(what: str, files: tuple[Path, ...]) -> str:
    names = ", ".join(f"“{path}”" for path in files)
    return f" {what}: {names}." if files else ""
