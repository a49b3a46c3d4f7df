"""What is done while the diary is closed, before it is opened again. Loaded when needed."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from mbc_tracker.errors import MbcError
from mbc_tracker.files import is_folder
from mbc_tracker.message import Message
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
from mbc_tracker.ui.widgets.translated import translated

_NEW = Message("This is a new diary.")


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
        return ExitResult(_told(_NEW, *_archive(backups)))
    backups.key = key_if_encrypted(backups.path, backups.key)
    return ExitResult(_told(Message("This is the file that another program has put there.")))


def _restore(backup_service: BackupService, restore: Restore) -> ExitResult:
    """Put the backup in the place of the closed diary."""
    protected = is_protected(backup_service.path)
    try:
        aside = backup_service.restore(restore.source, restore.key, allow_plain=True)
    except MbcError as error:
        return ExitResult(_told(Message("Nothing was restored."), error), bad=True)
    name = restore.source.name
    sentences = [Message("Your diary was restored from the backup “{name}”.", name=name)]
    if protected and backup_service.key is None:
        sentences.append(Message("It no longer has a passphrase."))
    if aside:
        sentences.append(Message("The earlier diary is kept in “{file}”.", file=aside))
    return ExitResult(_told(*sentences))


def _start_anew(backup_service: BackupService) -> ExitResult:
    """Move the old diary away, so that a new one can have its place."""
    try:
        aside = backup_service.archive_locked_diary()
    except MbcError as error:
        return ExitResult(_told(Message("No new diary was started."), error), bad=True)
    kept = Message("The locked one is kept in “{file}”.", file=aside)
    return ExitResult(_told(_NEW, kept, *_archive(backup_service)))


def _archive(backup_service: BackupService) -> tuple[Message | MbcError, ...]:
    """Keep the backups of the diary before from being thinned out; what to say of it."""
    try:
        backup_service.archive_backups()
    except MbcError as error:
        return (
            Message("Its backups are still among the new ones: copy them elsewhere."),
            error,
        )
    kept = backup_service.inventory.has_backups()
    return (Message("The backups of the earlier one are kept."),) if kept else ()


def _protect(
    application: QApplication, theme: Theme, backup_service: BackupService, protection: Protect
) -> ExitResult:
    """Write the closed diary and its copies anew, and show meanwhile that something is done."""
    try:
        left = wait_for(application, theme, partial(protect, backup_service, protection.key))
    except MbcError as error:
        return ExitResult(_told(Message("Nothing was changed."), error), bad=True)
    sentences = [Message("Your diary now opens only with the new passphrase.")]
    if protection.key is None:
        sentences = [Message("Your diary no longer has a passphrase.")]
    root, second = (
        backup_service.inventory.secondary_root,
        backup_service.inventory.secondary_folder,
    )
    if root is not None and second is not None and not is_folder(second):
        sentences.append(
            Message(
                "The copies in “{folder}”, which is not there now, are as they were.", folder=root
            )
        )
    bad = []
    if left:
        bad.append(Message("These copies could not be rewritten: {files}.", files=_listed(left)))
    others = unrelated_plain_diaries(backup_service) if protection.key is not None else ()
    if others:
        bad.append(
            Message(
                "These have other names, so they can still be read by anybody: {files}.",
                files=_listed(others),
            )
        )
    return ExitResult(_told(*sentences, *bad), bad=bool(bad))


def _told(*sentences: Message | MbcError) -> str:
    return " ".join(map(translated, sentences))


def _listed(files: tuple[Path, ...]) -> str:
    return ", ".join(f"“{path}”" for path in files)
