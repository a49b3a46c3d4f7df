"""Which backups of a diary there are, here and in a second folder, and whether one is wanted."""

from __future__ import annotations

import os
import platform
from hashlib import sha256
from itertools import chain
from pathlib import Path

from mbc_tracker.domain.clock import Clock
from mbc_tracker.files import is_folder
from mbc_tracker.services.backups.filenames import backups_in, changed_at, earlier_folders
from mbc_tracker.services.backups.retention import Backup

_MTIME_TOLERANCE = 2_000_000_000  # nanoseconds: so exactly a stick may keep the time of a file


class BackupInventory:
    """Looks for the backups of the diary at ``path``; nothing here writes.

    secondary_root: another folder for a copy of each backup, such as a USB stick; it may be
    absent. The copies lie in a folder of their own there (``secondary_folder``).
    A backup carries the diary's own time of change, so that the two can be compared even after
    the clock was set back; when it was made stands in its name.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        secondary_root: Path | None = None,
    ) -> None:
        self.path = Path(os.path.realpath(path))
        self.secondary_root = secondary_root
        self._clock = clock

    @property
    def folder(self) -> Path:
        """Where the backups are: beside the diary."""
        return self.path.parent / "backups"

    @property
    def secondary_folder(self) -> Path | None:
        """This diary's own folder in the second one; None where no second one is chosen."""
        return None if self.secondary_root is None else self.folder_in(self.secondary_root)

    def folder_in(self, root: Path) -> Path:
        """The folder that this diary has in a folder which other diaries may use as well.

        It is told by the computer and the place of the diary: two computers may share a stick.
        """
        identity = os.fsencode(f"{platform.node()} {self.path}")
        return root / f"{self.path.stem}-{sha256(identity).hexdigest()[:8]}"

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders of the backups that are made now."""
        second = self.secondary_folder
        return (self.folder,) if second is None else (self.folder, second)

    def backups(self, folder: Path | None = None) -> tuple[Backup, ...]:
        """The backups in the folder beside the diary or in another one, the newest first."""
        return backups_in(folder or self.folder, self.path)

    def earlier_backups(self) -> tuple[Backup, ...]:
        """The backups of earlier diaries that had the place of this one."""
        folders = chain.from_iterable(earlier_folders(folder, self.path) for folder in self.folders)
        return tuple(chain.from_iterable(self.backups(folder) for folder in folders))

    def all_backups(self) -> tuple[Backup, ...]:
        """The backups beside the diary, newest first, in the second folder, then earlier ones."""
        copies = chain.from_iterable(self.backups(folder) for folder in self.folders)
        return (*copies, *self.earlier_backups())

    def distinct_backups(self) -> tuple[Backup, ...]:
        """Each backup once, newest first: of the second folder those that only it has."""
        here = self.backups()
        names = {backup.path.name for backup in here}
        there = self.backups(self.secondary_folder) if self.secondary_folder else ()
        only_there = (backup for backup in there if backup.path.name not in names)
        backups = (*here, *only_there, *self.earlier_backups())
        return tuple(sorted(backups, key=lambda backup: backup.sort_key, reverse=True))

    def has_backups(self) -> bool:
        """Whether there is any backup, also in the second folder."""
        return bool(self.all_backups())

    def newest(self) -> Backup | None:
        """The last backup that was made by the time it is now; one from the future if no other."""
        copies, now = self.backups(), self._clock.now().wall
        past = (copy for copy in copies if copy.made_at <= now)
        return next(chain(past, copies), None)

    def diary_has_changed(self) -> bool:
        """Whether the diary differs from every backup; also where that can't be found out."""
        now = changed_at(self.path)
        return now is None or all(changed_at(copy.path) != now for copy in self.backups())

    def due_at_start(self) -> bool:
        """Whether a start on this day should make a backup before anything is written."""
        newest, today = self.newest(), self._clock.today()
        return self.diary_has_changed() and (newest is None or newest.made_at.date() != today)

    def secondary_is_stale(self) -> bool:
        """Whether the second folder is there and lacks what the diary says now."""
        now = changed_at(self.path)
        if now is None or self.secondary_folder is None or not is_folder(self.secondary_folder):
            return False
        kept = (changed_at(copy.path) or 0 for copy in self.backups(self.secondary_folder))
        return all(abs(changed - now) > _MTIME_TOLERANCE for changed in kept)
