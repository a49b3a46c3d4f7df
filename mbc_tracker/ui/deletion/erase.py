"""Carrying out "Delete everything", once the diary is closed."""

from __future__ import annotations

from itertools import chain
from pathlib import Path

from mbc_tracker import paths
from mbc_tracker.errors import MbcError
from mbc_tracker.files import is_folder
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Message
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.encryption import unrelated_plain_diaries
from mbc_tracker.services.erase import (
    backup_files,
    diary_files,
    earlier_folders,
    erase,
    erase_folder,
    remove_if_empty,
)
from mbc_tracker.support_log import log_files
from mbc_tracker.ui.common.autostart import autostart
from mbc_tracker.ui.common.exit_request import Erase
from mbc_tracker.ui.style.preferences import Preferences
from mbc_tracker.ui.widgets.translated import translated


@frozen
class EraseResult:
    """What came of the deletion.

    settings: whether this computer's settings went too. left: files that could not be removed.
    kept: the second folder, where its copies were to stay. fault: what else did not work.
    strangers: diaries of other names among the backups, which may be the person's as well.
    """

    settings: bool
    left: tuple[Path, ...] = ()
    kept: Path | None = None
    fault: str = ""
    strangers: tuple[Path, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether everything went that was to go."""
        return not (self.left or self.fault)


def covers_settings(diary: Path) -> bool:
    """Whether the settings are this diary's alone; the usual diary, if another, needs them."""
    usual = paths.default_diary()
    return not usual.exists() or usual.resolve() == diary.resolve()


def erase_everything(
    wish: Erase, backup_service: BackupService, preferences: Preferences
) -> EraseResult:
    """Remove the closed diary and what belongs to it; nothing that fails keeps the rest."""
    inventory, root = backup_service.inventory, backup_service.inventory.secondary_root
    with_settings = covers_settings(backup_service.path)
    others = unrelated_plain_diaries(backup_service)
    second = inventory.secondary_folder if wish.second else None
    folders = [folder for folder in (inventory.folder, second) if folder is not None]
    missing = _missing_folder(root) if root and second and not is_folder(second) else ""
    backups = chain.from_iterable(backup_files(backup_service, folder) for folder in folders)
    files = [*diary_files(backup_service.given_path), *backups, *log_files(paths.state_dir())]
    left = erase(files)
    unset, fault = _erase_settings(backup_service.path, preferences, everything=with_settings)
    for folder in folders:
        remove_if_empty(*earlier_folders(backup_service, folder), folder)
    return EraseResult(
        with_settings,
        left + unset,
        None if wish.second else root,
        f"{missing} {fault}".strip(),
        others,
    )


def _erase_settings(
    diary: Path, preferences: Preferences, *, everything: bool
) -> tuple[tuple[Path, ...], str]:
    """Forget what this computer knows of the diary, or all settings; what is left, and why."""
    if not everything:
        preferences.of_diary(diary).forget()
        return (), ""
    fault = _disable_autostart()
    return erase([preferences.forget_all()]) + erase_folder(paths.cache_dir()), fault


def remove_empty_folders(diary: Path) -> None:
    """Remove the program's own folders where they are empty, once the lock is gone too."""
    usual = paths.default_diary().parent
    remove_if_empty(
        *(folder for folder in (usual,) if folder == diary.parent),
        paths.config_dir(),
        paths.state_dir(),
    )


def _disable_autostart() -> str:
    """Stop opening at log-in; why that can't be done, if it can't."""
    try:
        start = autostart()
        if start.on:
            start.set(on=False)
    except MbcError as error:
        return translated(error)
    return ""


def _missing_folder(folder: Path) -> str:
    return translated(
        Message(
            "The second folder, “{folder}”, is not there now, so its copies are still in it.",
            folder=folder,
        )
    )
