"""Backups of one diary: when one is wanted, where they go, which stay, and putting one back."""

from __future__ import annotations

import os
import platform
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from glob import escape
from hashlib import sha256
from itertools import chain
from pathlib import Path
from threading import Lock

from mbc_tracker.domain.clock import Clock
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.errors import MbcError
from mbc_tracker.files import cannot_write, make_folder
from mbc_tracker.storage import backup
from mbc_tracker.storage.contents import Contents, contents
from mbc_tracker.storage.examining import fitting, is_protected, peek
from mbc_tracker.storage.retention import Copy, keep

CONTINUING, EXIT, START, ASKED = "continuing", "exit", "start", "asked"
BEFORE_RESTORE, BEFORE_IMPORT = "before-restore", "before-import"
LOCKED = "locked"  # a diary whose passphrase was forgotten

_DATED = re.compile(r"-(\d{8}-\d{4})-([a-z-]+?)(?:-(\d{1,6}))?")
_UNDATED = re.compile(r"-([a-z-]+)-\d+")
_LEFT_BEHIND, _IN_THE_MAKING = timedelta(days=1), timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a backup. A fault is a sentence for the person, empty where all went well.

    entries: how many the copy holds. second: the copy in the second folder.
    """

    copy: Copy | None
    entries: int = 0
    fault: str = ""
    second: Copy | None = None
    second_fault: str = ""

    @property
    def faults(self) -> str:
        """Everything that did not work."""
        return " ".join(filter(None, (self.fault, self.second_fault)))


class Safekeeping:
    """Looks after the backups of the diary at ``path``, which need not open.

    second: another folder for a copy of each backup, such as a USB stick; it may be absent. The
    copies lie in a folder of their own there (``away``).
    key: what opens the diary if it is protected; it opens the backups too.
    A backup carries the diary's own time of change, so that the two can be compared even after
    the clock was set back; when it was made stands in its name.
    """

    def __init__(
        self,
        path: Path,
        clock: Clock,
        second: Path | None = None,
        key: Passphrase | None = None,
    ) -> None:
        self.path, self.second, self.key = path, second, key
        self._clock, self._turn = clock, Lock()

    @property
    def folder(self) -> Path:
        """Where the backups are: beside the diary."""
        return self.path.parent / "backups"

    @property
    def away(self) -> Path | None:
        """This diary's own folder in the second one, which other diaries may use as well.

        It is told by the computer and the place of the diary: two computers may share a stick.
        """
        if self.second is None:
            return None
        told = f"{platform.node()} {os.path.realpath(self.path)}"
        return self.second / f"{self.path.stem}-{sha256(told.encode()).hexdigest()[:8]}"

    def backups(self, folder: Path | None = None) -> tuple[Copy, ...]:
        """The backups in the folder beside the diary or in another one, the newest first."""
        try:
            found = [self._read(path) for path in (folder or self.folder).iterdir()]
        except OSError:
            return ()
        copies = [it for it in found if it is not None]
        return tuple(sorted(copies, key=lambda it: it.order, reverse=True))

    def every_backup(self) -> tuple[Copy, ...]:
        """Those beside the diary, the newest first, then those in the second folder."""
        return (*self.backups(), *(self.backups(self.away) if self.away else ()))

    def kept(self) -> bool:
        """Whether there is any backup, also in the second folder."""
        return bool(self.every_backup())

    def newest(self) -> Copy | None:
        """The last backup that was made by the time it is now; one from the future if no other."""
        copies, now = self.backups(), self._clock.now().wall
        past = (it for it in copies if it.made <= now)
        return next(chain(past, copies), None)

    def changed(self) -> bool:
        """Whether the diary differs from every backup; also where that can't be found out."""
        now = _changed_at(self.path)
        return now is None or all(_changed_at(it.path) != now for it in self.backups())

    def due_at_start(self) -> bool:
        """Whether a start on this day should make a backup before anything is written."""
        newest, today = self.newest(), self._clock.today()
        return self.changed() and (newest is None or newest.made.date() != today)

    def contents(self, path: Path, key: Passphrase | None = None) -> Contents:
        """What a backup, or the diary itself, holds; Trouble if it can't be read.

        key: what opens the file, if not what opens the diary.
        """
        return contents(path, key or self.key)

    def back_up_now(self, reason: str) -> Outcome:
        """Make a checked copy, and one in the second folder; a fault is reported, not raised."""
        with self._turn:
            made, entries, fault = self._attempt(self.folder, reason)
            if self.second is None or self.away is None:
                return Outcome(made, entries, fault)
            if not self.second.is_dir():
                return Outcome(made, entries, fault, None, _absent(self.second))
            second, _, second_fault = self._attempt(self.away, reason)
            return Outcome(made, entries, fault, second, second_fault)

    def back_up_if_changed(self, reason: str) -> Outcome | None:
        """The same, unless the newest state of the diary has been kept already."""
        with self._turn:
            changed = self.changed()
        return self.back_up_now(reason) if changed else None

    def restore(self, source: Path, key: Passphrase | None = None) -> Path | None:
        """Put the backup in the place of the diary, and keep what is there twice if it is sound.

        Where the diary that was there went; None if there was none. A diary that was protected
        stays so; otherwise it is afterwards what the backup was.

        key: what opens the backup, if not what opens the diary.

        Raises:
            Locked: the backup is protected, and neither opens it.
            Trouble: nothing was changed.
        """
        opens = key or self.key
        backup.check(source, opens)
        make_folder(self.path.parent)
        if self.path.exists():
            self.back_up_now(BEFORE_RESTORE)
        new = self._own_key(key) or fitting(source, opens)
        aside = backup.restore(self.path, source, self._clock.now().wall, opens, new)
        self.key = new
        return aside

    def _own_key(self, typed: Passphrase | None) -> Passphrase | None:
        """What protects the diary that is there: our key, or else the one that was typed."""
        if not is_protected(self.path):
            return None
        with suppress(MbcError):
            peek(self.path, self.key)
            return self.key
        return typed

    def set_aside(self) -> Path:
        """Keep a diary that nobody can open under another name; its place is free afterwards.

        Raises:
            Trouble: it has its name still.
        """
        try:
            aside = backup.put_aside(self.path, self._clock.now().wall, LOCKED)
            self.path.unlink(missing_ok=True)  # without hard links it has moved already
        except OSError as error:
            raise cannot_write(self.path, error) from error
        self.key = None
        return aside

    def sweep(self, *, at_once: bool = False) -> None:
        """Remove what a killed program left half-made. Only who holds the diary's lock may.

        at_once: among the backups, too, where a command may be making one without the lock; those
        of the last minute stay otherwise.
        """
        place, stem = self.path.parent, escape(self.path.stem)
        beside = (f".{escape(self.path.name[:40])}.*.part*", f".{stem}-{BEFORE_RESTORE}-*.part*")
        for left in chain.from_iterable(place.glob(name) for name in beside):
            _remove(left)
        for folder in filter(None, (self.folder, self.away)):
            for left in folder.glob(f".{stem}-*.part*"):
                if at_once or self._age(left) > _IN_THE_MAKING:
                    _remove(left)

    def name(self, reason: str, folder: Path | None = None) -> Path:
        """A free name for a backup that is made now; the folder is made if there is none."""
        place, now = folder or self.folder, self._clock.now().wall
        make_folder(place)
        minute = now.replace(second=0, microsecond=0)
        same = (it.number for it in self.backups(place) if it.made == minute)
        number = max(same, default=0) + 1
        ending = f"{reason}-{number}" if number > 1 else reason
        return place / f"{self.path.stem}-{now:%Y%m%d-%H%M}-{ending}{self.path.suffix}"

    def _attempt(self, folder: Path, reason: str) -> tuple[Copy | None, int, str]:
        try:
            changed_at = _changed_at(self.path) or 0
            target = self.name(reason, folder)
            found = backup.back_up(self.path, target, self.key)
        except MbcError as error:
            return None, 0, str(error)
        with suppress(OSError):
            os.utime(target, ns=(changed_at, changed_at))
        if reason != BEFORE_RESTORE:  # the one that will be restored might be the next to go
            self._thin(folder)
        return self._read(target), found.entries, ""

    def _thin(self, folder: Path) -> None:
        """Remove what need not stay; what can't be removed stays, and no backup fails for it."""
        copies, now = self.backups(folder), self._clock.now().wall
        for copy in set(copies) - keep(copies, now):
            _remove(copy.path)
            _remove(copy.path.with_name(f"{copy.path.name}.sha256"))
        for path in folder.glob(f".{escape(self.path.stem)}-*.part"):
            if self._age(path) > _LEFT_BEHIND:  # by a killed program
                _remove(path)

    def _age(self, path: Path) -> timedelta:
        """Since a file was changed; a clock that was set back makes none younger."""
        return abs(_wall(_changed_at(path) or 0) - self._clock.now().wall)

    def _read(self, path: Path) -> Copy | None:
        """What a file's name says about it; None if it is no backup of this diary."""
        stem, rest = path.stem[: len(self.path.stem)], path.stem[len(self.path.stem) :]
        if stem != self.path.stem or path.suffix != self.path.suffix:
            return None
        if dated := _DATED.fullmatch(rest):
            with suppress(ValueError):
                made = datetime.strptime(dated[1], "%Y%m%d-%H%M")  # noqa: DTZ007 - wall time
                return Copy(path, made, dated[2], int(dated[3] or 1))
        if undated := _UNDATED.fullmatch(rest):
            return Copy(path, _wall(_changed_at(path) or 0), undated[1])
        return None


def _changed_at(path: Path) -> int | None:
    """When a file was last changed, in nanoseconds; None if that can't be found out."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return None


def _wall(nanoseconds: int) -> datetime:
    """What the clock on the wall shows at a file's time."""
    return datetime.fromtimestamp(nanoseconds / 1e9, UTC).astimezone().replace(tzinfo=None)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _absent(folder: Path) -> str:
    return (
        f"The second folder for backups, “{folder}”, is not there now. "
        "The next backup will try it again."
    )
