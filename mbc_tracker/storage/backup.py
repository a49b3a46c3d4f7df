"""Checked copies of a diary, restoring one, and changing the key of a file.

A copy is never made by copying the file: SQLite writes it, it is opened again, checked and counted,
and only then gets its name. A checksum lies beside it, because in a plain SQLite file a flipped bit
can go unnoticed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from datetime import datetime
from itertools import count
from pathlib import Path

from sqlalchemy import Connection

from mbc_tracker.domain.backup_name import BackupName, BackupReason
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault
from mbc_tracker.files import (
    make_folder,
    move,
    publish_new,
    replace_file,
    scratch_beside,
    sync_file,
    sync_folder,
)
from mbc_tracker.frozen import frozen
from mbc_tracker.storage.database import HEAD, Database
from mbc_tracker.storage.file_checks import damaged, examine, is_there, key_if_encrypted, tables
from mbc_tracker.storage.file_summary import ENTRY_TABLES
from mbc_tracker.storage.file_watch import FileWatch
from mbc_tracker.storage.value_checks import has_invalid_values

#: What SQLite may have left beside a diary, and would take for a part of any file of that name.
_COMPANIONS = ("-journal", "-wal")
_LONGEST_CHECKSUM = 4096
_SOUND = ("integrity_check(1)", "foreign_key_check")
#: For a plain file, and for a protected one, whose every page is sealed.
_CHECKS = (_SOUND, ("cipher_integrity_check", *_SOUND))


@frozen
class CheckResult:
    """What was found in a diary file: its format and the number of rows of each table."""

    revision: str
    counts: dict[str, int]

    @property
    def entries(self) -> int:
        """How many answers, notes, moments, measurements and days with signs there are."""
        return sum(self.counts.get(table, 0) for table in ENTRY_TABLES)


def check(path: Path, key: Passphrase | None = None) -> CheckResult:
    """Examine a diary file from end to end.

    key: what opens it if it is protected.

    Raises:
        PassphraseRequired: it is protected, and this is not its key.
        EnvironmentFault: it is not a sound diary, or not what its checksum says.
    """
    _check_checksum(path)
    database = Database(path, key_if_encrypted(path, key))
    try:
        revision = examine(path, database)
        with database.reading() as connection:
            for pragma in _CHECKS[database.key is not None]:
                if connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() not in ("ok", None):
                    raise damaged(path)
            if revision == HEAD and has_invalid_values(connection):
                raise damaged(path)
            return CheckResult(revision, _counts(connection))
    finally:
        database.close()


def back_up(
    path: Path, target: Path, key: Passphrase | None = None, watch: FileWatch | None = None
) -> CheckResult:
    """Make a checked copy of the diary at ``path``; nothing may have the name ``target`` yet.

    key: what opens the diary, and then the copy as well. watch: of the diary while it is open.
    """
    return rewrite(path, key, target, key, watch)


def rewrite(
    path: Path,
    key: Passphrase | None,
    target: Path,
    new: Passphrase | None,
    watch: FileWatch | None = None,
) -> CheckResult:
    """Make a checked copy at ``target`` that ``new`` opens (None: anybody) instead of ``key``.

    watch: sees to it that nothing is copied which another program has put there.
    """
    if is_there(target):
        raise EnvironmentFault(
            "“{name}” is already there. Choose another name for the backup.",
            name=target.name,
        )
    with scratch_beside(target) as scratch:
        result = _copy(path, key, scratch, new)
        if watch is not None:
            watch.check()
        checksum = checksum_file(target)
        replace_file(checksum, f"{_digest(scratch)}  {target.name}\n".encode())
        try:
            publish_new(scratch, target)
        except BaseException:
            checksum.unlink()
            raise
    return result


def change_key(path: Path, key: Passphrase | None, new: Passphrase | None) -> CheckResult:
    """Have ``new`` open the diary from now on (None: anybody), in place of ``key``.

    It is written anew beside the old one and takes its name when it is whole and on disk, so at
    every moment exactly one of the two opens the diary.
    """
    place = Path(os.path.realpath(path))  # a link stays one, and what it leads to is written anew
    with scratch_beside(place) as scratch:
        result = _copy(place, key, scratch, new)
        move(scratch, place)
        sync_folder(place.parent)
    return result


def restore(
    path: Path,
    source: Path,
    now: datetime,
    key: Passphrase | None = None,
    new: Passphrase | None = None,
) -> Path | None:
    """Put the backup ``source`` in the place of the diary at ``path``.

    Where the diary that was there went (it is renamed, never deleted); None if there was none.
    key: what opens the backup if it is protected. new: what shall open the diary afterwards.
    """
    result, key = check(source, key), key_if_encrypted(source, key)
    path = Path(os.path.realpath(path))
    with scratch_beside(path) as scratch:
        with source.open("rb") as read, scratch.open("wb") as written:
            shutil.copyfileobj(read, written)
        if check(scratch, key) != result:
            raise EnvironmentFault(
                "The backup “{name}” could not be copied completely. Try again.",
                name=source.name,
            )
        with scratch.open("rb+") as file:
            sync_file(file.fileno())
        if key != new:
            change_key(scratch, key, new)
        aside = archive_diary(path, now) if is_there(path) else None
        move(scratch, path)
        sync_folder(path.parent)
    return aside


def automatic_name(path: Path, reason: str) -> Path:
    """A free name for a backup of the diary in the folder ``backups`` beside it."""
    folder = path.parent / "backups"
    make_folder(folder)
    names = (BackupName(path.stem, reason, None, n, path.suffix) for n in count(1))
    return next(
        candidate for candidate in (folder / str(name) for name in names) if not candidate.exists()
    )


def _copy(path: Path, key: Passphrase | None, scratch: Path, new: Passphrase | None) -> CheckResult:
    """Have SQLite write the diary into an empty file, and see that it came out whole, on disk."""
    result = _counted_copy(path, key, scratch, new)
    with scratch.open("rb+") as file:
        sync_file(file.fileno())
    if check(scratch, new) != result:
        raise EnvironmentFault(
            "The copy of “{name}” was not identical, so it was not kept.", name=path.name
        )
    return result


def _counted_copy(
    path: Path, key: Passphrase | None, scratch: Path, new: Passphrase | None
) -> CheckResult:
    """Nobody else may write meanwhile, so that the copy can be compared with what was counted."""
    guarding, copying = Database(path, key), Database(path, key)
    try:
        revision = examine(path, guarding)
        with guarding.writing() as connection:
            if key == new:
                copying.copy_to(scratch)
            else:
                copying.export_to(scratch, new)
            return CheckResult(revision, _counts(connection))
    finally:
        guarding.close()
        copying.close()


def archive_diary(path: Path, now: datetime, why: str = BackupReason.BEFORE_RESTORE) -> Path:
    """Give the diary another name, and what SQLite may still need to repair it goes with it.

    A journal that stayed would be played back into the diary that comes in its place.

    Raises:
        OSError: it has its name still.
    """
    aside = path.with_name(f"{path.stem}-{why}-{now:%Y%m%d-%H%M%S}{path.suffix}")
    publish_new(path, aside)
    for companion in _COMPANIONS:
        left = path.with_name(path.name + companion)
        if left.exists():
            move(left, aside.with_name(aside.name + companion))
    return aside


def _counts(connection: Connection) -> dict[str, int]:
    names = sorted(tables(connection))
    query = 'SELECT count(*) FROM "{}"'
    return {
        name: int(connection.exec_driver_sql(query.format(name)).scalar_one()) for name in names
    }


def checksum_file(path: Path) -> Path:
    """The file with the checksum of a backup."""
    return path.with_name(path.name + ".sha256")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _first_word(checksum: Path) -> bytes:
    """What a checksum's file begins with; a device or a folder can't be read as one."""
    if not checksum.is_file():
        raise OSError(checksum.name)
    with checksum.open("rb") as file:
        return (file.read(_LONGEST_CHECKSUM).split() or [b""])[0]


def _check_checksum(path: Path) -> None:
    """The checksum's file is written as ``sha256sum`` does; a diary need not have one."""
    checksum = checksum_file(path)
    if not (is_there(checksum) and is_there(path)):
        return
    try:
        same = _first_word(checksum) == _digest(path).encode()
    except OSError as error:
        raise EnvironmentFault(
            "The backup “{name}” can't be read. Check that you may open it.",
            name=path.name,
        ) from error
    if not same:
        raise EnvironmentFault(
            "The backup “{name}” is not what its checksum says: it was changed or damaged.",
            name=path.name,
        )
