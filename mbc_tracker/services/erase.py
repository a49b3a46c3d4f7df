"""The files that belong to a diary, and removing them for good.

Files with other names stay, and so does whatever was saved elsewhere.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from mbc_tracker.files import remove
from mbc_tracker.services.backups import filenames
from mbc_tracker.services.backups.filenames import archived_diaries, partial_files
from mbc_tracker.services.backups.retention import Backup
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.storage.backup import checksum_file

#: What SQLite may leave beside a file, and the checksum of one that was a backup.
_COMPANIONS = ("", "-journal", "-wal", "-shm", ".sha256")


def diary_files(path: Path) -> tuple[Path, ...]:
    """The diary, those that were put aside, and what a killed program left beside them."""
    real = path.resolve()
    named = [path, real, *archived_diaries(real)]
    whole = [diary.with_name(f"{diary.name}{end}") for diary in named for end in _COMPANIONS]
    files = (*whole, *partial_files(real.parent, real))
    return tuple(dict.fromkeys(file for file in files if _is_there(file)))


def backup_files(safe: BackupService, folder: Path) -> tuple[Path, ...]:
    """The backups in a folder that the program made of this diary, with their checksums."""
    copies = [copy.path for copy in automatic_backups(safe, folder)]
    files = (*copies, *map(checksum_file, copies), *partial_files(folder, safe.path))
    return tuple(file for file in files if _is_there(file))


def automatic_backups(safe: BackupService, folder: Path) -> tuple[Backup, ...]:
    """The backups in a folder that the program made, also of earlier diaries in its place."""
    places = (folder, *earlier_folders(safe, folder))
    return tuple(
        copy for place in places for copy in safe.inventory.backups(place) if copy.is_automatic
    )


def earlier_folders(safe: BackupService, folder: Path) -> tuple[Path, ...]:
    """Folders of the program's own among the backups, which may go when they are empty."""
    return filenames.earlier_folders(folder, safe.path)


def erase(files: Iterable[Path]) -> tuple[Path, ...]:
    """Remove the files; returns those that could not be removed."""
    return tuple(file for file in files if not _remove(file))


def erase_folder(folder: Path) -> tuple[Path, ...]:
    """Remove a folder with all that is in it; returns the folder if that could not be done."""
    with suppress(FileNotFoundError):
        try:
            for path in folder.rglob("*"):
                if not path.is_dir():
                    remove(path)
            shutil.rmtree(folder)
        except OSError:
            return (folder,) if folder.exists() else ()
    return ()


def remove_if_empty(*folders: Path) -> None:
    """Remove folders that nothing is in any more; one that can't be removed does no harm."""
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def _remove(file: Path) -> bool:
    try:
        remove(file)
    except OSError:
        return False
    return True


def _is_there(file: Path) -> bool:
    """Whether a file is there, or a link, also one that leads nowhere."""
    return file.is_file() or file.is_symlink()
