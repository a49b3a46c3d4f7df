"""Backups of one diary: when one is wanted, where they go, which stay, and putting one back."""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from itertools import chain, count
from pathlib import Path
from threading import Lock

from mbc_tracker.domain.backup_name import BackupName, BackupReason
from mbc_tracker.domain.clock import Clock
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import EnvironmentFault, MbcError, Refused
from mbc_tracker.files import cannot_write, is_folder, make_folder, move, remove
from mbc_tracker.frozen import frozen
from mbc_tracker.message import Text, together
from mbc_tracker.services.backups.filenames import (
    EARLIER,
    LOCKED,
    changed_at,
    partial_files,
    wall_time,
)
from mbc_tracker.services.backups.inventory import BackupInventory
from mbc_tracker.services.backups.retention import Backup, select_retained
from mbc_tracker.services.backups.secondary_faults import secondary_failed, secondary_missing
from mbc_tracker.storage import backup
from mbc_tracker.storage.file_checks import (
    is_protected,
    is_there,
    key_if_encrypted,
    missing,
    try_key,
)
from mbc_tracker.storage.file_summary import FileSummary, summarise_file
from mbc_tracker.storage.file_watch import FileWatch

_ABANDONED_AGE, _IN_PROGRESS_AGE = timedelta(days=1), timedelta(minutes=1)


@frozen
class BackupResult:
    """What came of a backup. A fault is a sentence for the person, empty where all went well.

    entries: how many the backup holds. secondary: the copy in the second folder.
    """

    backup: Backup | None
    entries: int = 0
    fault: Text = ""
    secondary: Backup | None = None
    secondary_fault: Text = ""

    @property
    def faults(self) -> Text:
        """Everything that did not work."""
        return together(self.fault, self.secondary_fault)


class BackupService:
    """Makes the backups of the diary at ``path``, prunes them and restores them.

    The diary need not open. The folder in the second one is made by ``prepare_secondary`` alone.
    inventory: which backups there are, and where.
    key: what opens the diary if it is protected; it opens the backups too.
    watch: of the diary while it is open; what another program has put there is no backup of it.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        secondary_root: Path | None = None,
        key: Passphrase | None = None,
    ) -> None:
        self.inventory = BackupInventory(path, clock, secondary_root)
        self.given_path, self.path = path, self.inventory.path  # the first may be a link
        self.key = key
        self.watch: FileWatch | None = None
        self._clock, self._lock = clock, Lock()

    def summary(self, path: Path, key: Passphrase | None = None) -> FileSummary:
        """What a backup, or the diary itself, holds; EnvironmentFault if it can't be read.

        key: what opens the file, if not what opens the diary.
        """
        return summarise_file(path, key or self.key)

    def prepare_secondary(self, root: Path) -> None:
        """Use ``root`` for a second copy of each backup, in a folder of this diary's own.

        That folder is made here and nowhere else. Where it is missing later, another stick is
        plugged in, or none, and a copy would go to a place that nobody looks into.

        Raises:
            Refused: the backups are there already.
            EnvironmentFault: it can't be written.
        """
        if root.absolute() == self.inventory.folder.absolute():
            raise Refused("The backups are already in this folder. Choose one on another disk.")
        make_folder(self.inventory.folder_in(root))
        self.inventory.secondary_root = root

    def back_up_now(self, reason: str) -> BackupResult:
        """Make a checked copy, and one in the second folder; a fault is reported, not raised."""
        with self._lock:
            copy, entries, fault = self._try_back_up(self.inventory.folder, reason)
            return self._with_secondary(BackupResult(copy, entries, fault), reason)

    def back_up_secondary(self) -> BackupResult:
        """Make up for the copy in the second folder that the last backup could not leave there."""
        with self._lock:
            return self._with_secondary(BackupResult(self.inventory.newest()), BackupReason.START)

    def back_up_if_changed(self, reason: str) -> BackupResult | None:
        """Make a checked copy unless a backup has the diary as it is now; None where one has."""
        with self._lock:
            changed = self.inventory.diary_has_changed()
        return self.back_up_now(reason) if changed else None

    def restore(
        self, source: Path, key: Passphrase | None = None, *, allow_plain: bool = False
    ) -> Path | None:
        """Put the backup in the place of the diary, and keep what is there twice if it is sound.

        Where the diary that was there went; None if there was none. A diary that was protected
        stays so; otherwise it is afterwards what the backup was.

        key: what opens the backup, if not what opens the diary. openly: a plain backup may take
        the place of a protected diary that nobody can open.

        Raises:
            PassphraseRequired: the backup is protected, and neither opens it.
            Refused: it is plain, and neither opens the diary that is there.
            EnvironmentFault: nothing was changed.
        """
        opens = key or self.key
        backup.check(source, opens)
        new = self._key_of_diary(key) or key_if_encrypted(source, opens)
        if new is None and is_protected(self.path) and not allow_plain:
            raise Refused(
                "The diary “{name}” is protected, and the backup is not. Give the passphrase "
                "of the diary, so that it can stay protected. Nothing was changed.",
                name=self.path.name,
            )
        make_folder(self.path.parent)
        if is_there(self.path):
            self._back_up_before_restore()
        aside = backup.restore(self.path, source, self._clock.now().wall, opens, new)
        self.key = new
        return aside

    def _back_up_before_restore(self) -> None:
        """A backup of the diary before it gives way; one that is damaged is only put aside."""
        result = self.back_up_now(BackupReason.BEFORE_RESTORE)
        if result.fault and self._is_sound():
            raise EnvironmentFault(
                "No backup of the diary could be made first. {fault}", fault=result.fault
            )

    def _is_sound(self) -> bool:
        with suppress(MbcError):
            backup.check(self.path, key_if_encrypted(self.path, self.key))
            return True
        return False

    def _key_of_diary(self, typed: Passphrase | None) -> Passphrase | None:
        """What opens the protected diary that is there: our key, or the one that was typed."""
        if is_protected(self.path):
            for key in filter(None, (self.key, typed)):
                with suppress(MbcError):
                    try_key(self.path, key)
                    return key
        return None

    def archive_locked_diary(self) -> Path:
        """Keep a diary that nobody can open under another name; its place is free afterwards.

        Raises:
            EnvironmentFault: it has its name still.
        """
        try:
            aside = backup.archive_diary(self.path, self._clock.now().wall, LOCKED)
            remove(self.path)  # without hard links it has moved already
        except OSError as error:
            raise cannot_write(self.path, error) from error
        self.key = None
        return aside

    def archive_backups(self) -> None:
        """Move the backups to a folder of their own, as another diary will have this place.

        Otherwise the new diary would thin them out. The newest go first: a kill leaves the others
        where they are.

        Raises:
            EnvironmentFault: some are where they were.
        """
        for folder in self.inventory.folders:
            copies = self.inventory.backups(folder)
            if not copies:
                continue
            names = (folder / f"{self.path.stem}-{EARLIER}-{n}" for n in count(1))
            apart = next(candidate for candidate in names if not is_there(candidate))
            make_folder(apart)
            try:
                for copy in copies:
                    for path in (copy.path, backup.checksum_file(copy.path)):
                        if is_there(path):
                            move(path, apart / path.name)
            except OSError as error:
                raise cannot_write(apart, error) from error

    def remove_partial_files(self, *, include_recent: bool = False) -> None:
        """Remove what a killed program left half-made. Only who holds the diary's lock may.

        include_recent: also among the backups those of the last minute, which a command may be
        writing just now without the lock.
        """
        for left in partial_files(self.path.parent, self.path):
            _remove(left)
        folders = self.inventory.folders
        for left in chain.from_iterable(partial_files(folder, self.path) for folder in folders):
            if include_recent or self._age(left) > _IN_PROGRESS_AGE:
                _remove(left)

    def new_backup_path(self, reason: str, folder: Path | None = None) -> Path:
        """A free name for a backup that is made now; the folder beside the diary is made."""
        place, now = folder or self.inventory.folder, self._clock.now().wall
        if place == self.inventory.folder:
            if not is_there(self.path):  # its stick may have been pulled out
                raise missing(self.path)
            make_folder(place)
        minute = now.replace(second=0, microsecond=0)
        same = (copy.number for copy in self.inventory.backups(place) if copy.made_at == minute)
        numbers = count(max(same, default=0) + 1)
        stem, suffix = self.path.stem, self.path.suffix
        names = (BackupName(stem, reason, minute, n, suffix) for n in numbers)
        return next(path for path in (place / str(name) for name in names) if _is_free(path))

    def _with_secondary(self, result: BackupResult, reason: str) -> BackupResult:
        """Add to a result what came of a copy in the second folder, if one is chosen."""
        root, folder = self.inventory.secondary_root, self.inventory.secondary_folder
        if root is None or folder is None:
            return result
        if not is_folder(folder):
            return replace(result, secondary_fault=secondary_missing(root))
        second, entries, fault = self._try_back_up(folder, reason)
        if fault:
            fault = secondary_failed(root, fault)
        entries = result.entries or entries
        return replace(result, entries=entries, secondary=second, secondary_fault=fault)

    def _try_back_up(self, folder: Path, reason: str) -> tuple[Backup | None, int, Text]:
        """A backup in the folder, how many entries it has, and why there is none."""
        changed = changed_at(self.path) or 0
        try:
            target = self.new_backup_path(reason, folder)
            checked = backup.back_up(self.path, target, self.key, self.watch)
        except MbcError as error:
            return None, 0, error.message
        with suppress(OSError):
            os.utime(target, ns=(changed, changed))
        if reason != BackupReason.BEFORE_RESTORE:  # pruning might take what is to be restored
            self._prune(folder)
        new_backup = next(
            (copy for copy in self.inventory.backups(folder) if copy.path == target), None
        )
        return new_backup, checked.entries, ""

    def _prune(self, folder: Path) -> None:
        """Remove what need not stay; what can't be removed stays, and no backup fails for it.

        Copies that a person named are the person's.
        """
        copies = [copy for copy in self.inventory.backups(folder) if copy.is_automatic]
        now = self._clock.now().wall
        for copy in set(copies) - select_retained(copies, now):
            _remove(copy.path)
            _remove(backup.checksum_file(copy.path))
        for path in partial_files(folder, self.path):
            if self._age(path) > _ABANDONED_AGE:  # by a killed program
                _remove(path)

    def _age(self, path: Path) -> timedelta:
        """Nanoseconds since a file was changed; a clock that was set back makes none younger."""
        return abs(wall_time(changed_at(path) or 0) - self._clock.now().wall)


def _is_free(path: Path) -> bool:
    return not os.path.lexists(path)


def _remove(path: Path) -> None:
    with suppress(OSError):
        remove(path)
