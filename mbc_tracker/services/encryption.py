"""Setting, changing and taking away the passphrase of a diary and of all its copies.

Plain backups beside a protected diary would show what it protects.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from itertools import count
from pathlib import Path

from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault, MbcError, PassphraseRequired
from mbc_tracker.files import remove
from mbc_tracker.services.backups.filenames import LOCKED, archived_diaries, files_in
from mbc_tracker.services.backups.retention import Backup
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.storage import backup
from mbc_tracker.storage.database import salt_of
from mbc_tracker.storage.file_checks import is_plain_diary, is_protected, key_if_encrypted, try_key

#: Not the six digits of a time of day.
_NUMBERED = re.compile(r"-\d{1,5}$")


def protect(safe: BackupService, new: Passphrase | None) -> tuple[Path, ...]:
    """Have ``new`` open the diary and its copies from now on (None: anybody), not safe.key.

    Returns the copies that still open as before, because they could not be read or written.

    Raises:
        EnvironmentFault: nothing was changed.
    """
    # Half-made copies that a kill left may be readable.
    safe.remove_partial_files(include_recent=True)
    result = safe.back_up_now(BackupReason.BEFORE_PASSPHRASE)
    if result.fault:
        raise EnvironmentFault("{fault} The passphrase was left as it was.", fault=result.fault)
    backup.change_key(safe.path, safe.key, new)
    old, safe.key = safe.key, new
    return tuple(path for path in all_copies(safe) if not _rewrite(path, old, new))


def unlock(path: Path, backups: Iterable[Backup], key: Passphrase) -> None:
    """See that ``key`` opens the diary; a look at its first page only.

    backups: tell a damaged diary from a wrong passphrase.

    Raises:
        PassphraseRequired: it does not.
        EnvironmentFault: it opens a backup and not the diary.
    """
    try:
        try_key(path, key)
    except PassphraseRequired:
        if not any(_opens(copy.path, key) for copy in backups):
            raise
        raise EnvironmentFault(
            "This passphrase opens a backup of yours, but not the diary “{name}”. "
            "Either the diary is damaged, or its passphrase has been changed. It was left "
            "as it was.",
            name=path.name,
        ) from None


def _opens(path: Path, key: Passphrase) -> bool:
    with suppress(MbcError):
        try_key(path, key)
        return is_protected(path)
    return False


def unencrypted_copies(safe: BackupService) -> tuple[Path, ...]:
    """The copies that anybody can read though the diary is protected.

    There are some where the program was killed while it rewrote them, and where the second
    folder was not there at that time.
    """
    if safe.key is None:
        return ()
    return tuple(path for path in all_copies(safe) if not is_protected(path))


def encrypt_copies(safe: BackupService) -> tuple[Path, ...]:
    """Protect the unencrypted copies; returns those for which it didn't work."""
    safe.remove_partial_files(include_recent=True)
    return tuple(path for path in unencrypted_copies(safe) if not _rewrite(path, None, safe.key))


def all_copies(safe: BackupService) -> tuple[Path, ...]:
    """Every copy of the diary that the program made: backups, and diaries put aside."""
    aside = (path for path in archived_diaries(safe.path) if f"-{LOCKED}-" not in path.name)
    return (*(copy.path for copy in safe.inventory.all_backups()), *aside)


def copies_with_old_passphrase(safe: BackupService) -> tuple[Path, ...]:
    """Backups that the diary's passphrase does not open, as they have an earlier one.

    There are some where the second folder was not there when it was changed, or the program was
    killed meanwhile. Nobody but the person knows what opens them.
    """
    kept = (
        copy.path for folder in safe.inventory.folders for copy in safe.inventory.backups(folder)
    )
    protected = [path for path in kept if is_protected(path)]
    key = safe.key
    if key is None or not protected:
        return tuple(protected)
    fits = {salt_of(safe.path): True}
    for path in protected:
        salt = salt_of(path)
        if salt not in fits:
            fits[salt] = _opens(path, key)
    return tuple(path for path in protected if not fits[salt_of(path)])


def unrelated_plain_diaries(safe: BackupService) -> tuple[Path, ...]:
    """Readable diaries among the backups that belong to no diary which is there.

    Backups of a diary whose file was renamed are among them.
    """
    known = {copy.path for copy in safe.inventory.all_backups()}
    diaries = [path.stem for path in files_in(safe.path.parent) if path.suffix == safe.path.suffix]
    others = (
        path for folder in safe.inventory.folders for path in files_in(folder) if path not in known
    )
    return tuple(
        path
        for path in others
        if not any(path.name.startswith(f"{stem}-") for stem in diaries) and is_plain_diary(path)
    )


def _rewrite(path: Path, key: Passphrase | None, new: Passphrase | None) -> bool:
    """Put a copy that ``new`` opens in the place of one that ``key`` opened.

    It gets a name of its own first, so that there is no moment without a whole copy.
    """
    if key_if_encrypted(path, key) == new:
        return True
    try:
        target = _free_name(path)
        times = path.stat().st_atime_ns, path.stat().st_mtime_ns
        backup.rewrite(path, key_if_encrypted(path, key), target, new)
        os.utime(target, ns=times)  # tells which state of the diary it holds
        remove(path)
    except (MbcError, OSError):
        return False
    with suppress(OSError):
        remove(backup.checksum_file(path))
    return True


def _free_name(path: Path) -> Path:
    stem = _NUMBERED.sub("", path.stem)
    names = (path.with_stem(f"{stem}-{n}") for n in count(2))
    return next(name for name in names if not name.exists())
