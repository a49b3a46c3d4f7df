"""Opens a diary by its path: makes it where there is none, updates an older one."""

from __future__ import annotations

import os
from pathlib import Path

from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.files import make_folder
from mbc_tracker.storage.database import CURRENT, Database, Format, may_be_locked
from mbc_tracker.storage.file_checks import examine, is_there
from mbc_tracker.storage.file_watch import FileWatch
from mbc_tracker.storage.store import Store


def open_store(
    path: Path,
    *,
    create: bool,
    key: Passphrase | None = None,
    current: Format = CURRENT,
    beside: Store | None = None,
) -> Store:
    """Open the diary at ``path``, bringing an older one up to date first.

    create: make an empty diary where there is no file; otherwise that is refused.
    key: the passphrase of a protected diary; a new one is protected with it from the start.
    beside: the same diary, which is open already.

    Raises:
        PassphraseRequired: it is protected, and no key was given, or another one than its own.
        EnvironmentFault: it can't be opened; the sentence says why, and nothing was changed.
    """
    if create and not is_there(path):
        _create(path, key, current)
    database = Database(path, key, reads_only=not may_be_locked(path))
    try:
        revision = examine(path, database, current.revision)
        outdated = revision != current.revision
        if outdated:
            database.close()
            _bring_up_to_date(path, key, current)
        database.watch = FileWatch(path) if beside is None else beside.watch
    except BaseException:
        database.close()
        raise
    return Store(database, int(revision) if outdated else None, beside)


def _create(path: Path, key: Passphrase | None, current: Format) -> None:
    from mbc_tracker.storage import migration

    make_folder(path.parent)
    migration.create(path, current, key)


def _bring_up_to_date(path: Path, key: Passphrase | None, current: Format) -> None:
    from mbc_tracker.storage import backup, migration

    real = Path(os.path.realpath(path))  # the backups lie beside the diary, not beside a link to it
    backup.back_up(real, backup.automatic_name(real, BackupReason.BEFORE_UPDATE), key)
    migration.upgrade(path, current, key)
