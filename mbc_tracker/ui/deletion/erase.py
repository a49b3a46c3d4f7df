"""Carrying out "Delete everything", once the diary is closed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mbc_tracker import paths
from mbc_tracker.errors import MbcError
from mbc_tracker.files import is_folder
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
from mbc_tracker.ui.common.autostart import autostart
from mbc_tracker.ui.common.exit_request import Erase
from mbc_tracker.ui.style.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Erased:
    """What came of it.

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


def takes_settings(diary: Path) -> bool:
    """Whether the settings are this diary's alone; the usual diary, if another, needs them."""
    usual = paths.default_diary()
    return not usual.exists() or usual.resolve() == diary.resolve()


def carry_out(wish: Erase, safe: BackupService, preferences: Preferences) -> Erased:
    """Remove the closed diary and what belongs to it; nothing that fails keeps the rest."""
    diary, settings = safe.path, takes_settings(safe.path)
    others = unrelated_plain_diaries(safe)
    files = [*diary_files(safe.given_path), *backup_files(safe, safe.inventory.folder)]
    fault = ""
    if (
        wish.second
        and safe.inventory.secondary_root is not None
        and safe.inventory.secondary_folder is not None
    ):
        files += backup_files(safe, safe.inventory.secondary_folder)
        fault = (
            ""
            if is_folder(safe.inventory.secondary_folder)
            else _not_there(safe.inventory.secondary_root)
        )
    left = erase(files)
    if wish.second and safe.inventory.secondary_folder is not None:
        remove_if_empty(
            *earlier_folders(safe, safe.inventory.secondary_folder), safe.inventory.secondary_folder
        )
    if not settings:
        preferences.forget_diary(diary)
    else:
        fault = f"{fault} {_no_autostart()}".strip()
        left += erase([preferences.forget_all()]) + erase_folder(paths.cache_dir())
    remove_if_empty(*earlier_folders(safe, safe.inventory.folder), safe.inventory.folder)
    return Erased(
        settings, left, None if wish.second else safe.inventory.secondary_root, fault, others
    )


def leave_no_folder(diary: Path) -> None:
    """Remove the program's own folders where they are empty, once the lock is gone too."""
    usual = paths.default_diary().parent
    remove_if_empty(*(it for it in (usual,) if it == diary.parent), paths.config_dir())


def _no_autostart() -> str:
    """Stop opening at log-in; why that can't be done, if it can't."""
    try:
        start = autostart()
        if start.on:
            start.set(on=False)
    except MbcError as error:
        return str(error)
    return ""


def _not_there(folder: Path) -> str:
    return f"The second folder, “{folder}”, is not there now, so its copies are still in it."
