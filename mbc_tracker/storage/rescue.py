"""Saves what the program still holds of a diary whose file another program has spoilt."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from contextlib import closing, suppress
from enum import Enum, auto
from pathlib import Path

from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault, MbcError
from mbc_tracker.files import publish_new, scratch_beside
from mbc_tracker.frozen import frozen
from mbc_tracker.storage.backup import check
from mbc_tracker.storage.database import HEAD
from mbc_tracker.storage.file_checks import is_protected
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.store import Store


class RescueSource(Enum):
    """What a rescued diary was made of."""

    AS_LEFT = auto()  # the whole file, which only had lost its name
    BACKUP = auto()  # a backup, and what was written since the diary was opened
    OPENED = auto()  # only what was written since then


@frozen
class Rescued:
    """A diary that was saved, and what it was made of."""

    copy: Path
    origin: RescueSource


def rescue(store: Store, target: Path, backups: Iterable[Path]) -> Rescued:
    """Write a diary to ``target``, a free name.

    Where only the name leads to another file now, it is the whole diary as it was left. Otherwise
    it is the first backup that is sound, and all that was written since the diary was opened. The
    same passphrase opens it.

    Raises:
        EnvironmentFault: it can't be written.
    """
    with scratch_beside(target) as scratch:
        if _is_copied(store, scratch):
            origin = RescueSource.AS_LEFT
        else:
            origin = _rebuild(store, scratch, backups)
            check(scratch, store.key)
        publish_new(scratch, target)
    return Rescued(target, origin)


def _is_copied(store: Store, scratch: Path) -> bool:
    """Copy the diary as the program has left it, where it is still whole; whether it is."""
    if store.watch is None or not store.watch.holds_diary:
        return False
    with suppress(EnvironmentFault):
        store.copy_to(scratch)
        check(scratch, store.key)
        return True
    return False


def _rebuild(store: Store, scratch: Path, backups: Iterable[Path]) -> RescueSource:
    """Write everything anew into a copy of the first sound backup, or into an empty diary."""
    base = next((path for path in backups if _is_usable(path, store.key)), None)
    if base is None:
        scratch.unlink()
    else:
        shutil.copyfile(base, scratch)
    with (
        closing(open_store(scratch, create=base is None, key=store.key)) as other,
        other.transaction() as transaction,
    ):
        for write in store.writes:
            write(transaction)
    return RescueSource.OPENED if base is None else RescueSource.BACKUP


def _is_usable(path: Path, key: Passphrase | None) -> bool:
    """Whether a backup is sound, of this format, and opens as the diary does."""
    if is_protected(path) != (key is not None):
        return False
    with suppress(MbcError):
        return check(path, key).revision == HEAD
    return False
