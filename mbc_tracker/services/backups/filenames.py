"""The files that belong to a diary, told by the names that the program gives."""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from mbc_tracker.domain.backup_name import BackupName, BackupReason
from mbc_tracker.domain.clock import local_time
from mbc_tracker.files import LONGEST_SCRATCH
from mbc_tracker.services.backups.retention import Backup

LOCKED = "locked"  # a diary whose passphrase was forgotten
RESCUED = "rescued"  # what the program still held of one that another program had spoilt
EARLIER = "earlier"  # backups of a diary in whose place there is another one

_ASIDE = re.compile(rf"-({BackupReason.BEFORE_RESTORE}|{LOCKED}|{RESCUED})-\d{{8}}-\d{{6}}(-\d+)?")
_SCRATCH = re.compile(r"\.(.+)\.[^.]+\.part(-journal)?")
#: How the names of backups and of diaries put aside go on after the diary's own.
_AFTER_STEM = re.compile(rf"-(\d{{8}}-|before-|{LOCKED}-|{RESCUED}-)")


def files_in(folder: Path) -> tuple[Path, ...]:
    """All that is in the folder, by name; nothing where it is missing or can't be looked into."""
    try:
        return tuple(sorted(folder.iterdir(), key=lambda path: path.name))
    except OSError:
        return ()


def backups_in(folder: Path, diary: Path) -> tuple[Backup, ...]:
    """The backups of the diary in a folder, the newest first; also those that a person named."""
    copies = [
        backup for backup in (_read(path, diary) for path in files_in(folder)) if backup is not None
    ]
    return tuple(sorted(copies, key=lambda backup: backup.sort_key, reverse=True))


def earlier_folders(folder: Path, diary: Path) -> tuple[Path, ...]:
    """Where the backups of earlier diaries are that had the place of this one."""
    begins = f"{diary.stem}-{EARLIER}-"
    return tuple(path for path in files_in(folder) if path.name.startswith(begins))


def archived_diaries(diary: Path) -> tuple[Path, ...]:
    """The diaries that gave way to a backup or to a new diary; they lie beside it."""
    return tuple(
        file
        for file in files_in(diary.parent)
        if file.suffix == diary.suffix
        and file.name.startswith(diary.stem)
        and _ASIDE.fullmatch(file.stem[len(diary.stem) :])
    )


def rescued_path(diary: Path, moment: datetime) -> Path:
    """A free name beside the diary for what is rescued of it."""
    begins = f"{diary.stem}-{RESCUED}-{moment:%Y%m%d-%H%M%S}"
    ends = chain([""], (f"-{number}" for number in count(2)))
    names = (diary.with_name(f"{begins}{end}{diary.suffix}") for end in ends)
    return next(name for name in names if not os.path.lexists(name))


def partial_files(folder: Path, diary: Path) -> tuple[Path, ...]:
    """What a killed program left, or another one is just making, in place of the diary's files."""
    return tuple(path for path in files_in(folder) if _is_scratch(path.name, diary))


def _is_scratch(name: str, diary: Path) -> bool:
    match = _SCRATCH.fullmatch(name)
    if not match:
        return False
    begins = match[1]  # of the name that the file was to have
    if begins == diary.name[:LONGEST_SCRATCH]:
        return True
    stem, rest = diary.stem[:LONGEST_SCRATCH], begins[len(diary.stem) :]
    cut_off = len(begins) == LONGEST_SCRATCH and rest[:1] in {"", "-"}
    return begins.startswith(stem) and (bool(_AFTER_STEM.match(rest)) or cut_off)


def _read(path: Path, diary: Path) -> Backup | None:
    """The backup that a file is; None if it is none of this diary, or empty."""
    name = BackupName.parse(path.name, diary.stem, diary.suffix)
    if name is None or not _size(path):
        return None
    if name.made_at is None:
        made_at = wall_time(changed_at(path) or 0)
        return Backup(path, made_at, name.reason, is_automatic=name.is_automatic)
    return Backup(path, name.made_at, name.reason, name.number, name.is_automatic)


def _size(path: Path) -> int:
    """The file's size in bytes: what a power cut or a full stick left empty is no backup."""
    try:
        return path.stat().st_size
    except OSError:
        return 0


def changed_at(path: Path) -> int | None:
    """When a file was last changed, in nanoseconds; None if that can't be found out."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None


def wall_time(nanoseconds: int) -> datetime:
    """What the clock on the wall shows at a file's time."""
    return local_time(datetime.fromtimestamp(nanoseconds / 1e9, UTC)).replace(tzinfo=None)
