"""This computer's own choices: text size, theme, window, reminder. Nothing about the person."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from datetime import datetime, time, timedelta, timezone
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.reminder import Reminder, Rhythm

TEXT_SIZES = (100, 125, 150, 200)
#: Minutes without a sign of life until a protected diary locks itself; 0 stands for never.
LOCK_AFTER = (15, 5, 60, 0)
_WEEKDAYS = tuple(map(str, range(7)))


class Colours(StrEnum):
    """Which theme to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def _mark(diary: Path) -> str:
    """Tells diaries apart without naming them; a path could not be a key as it stands."""
    return hashlib.sha256(os.fsencode(os.path.realpath(diary))).hexdigest()[:16]


class Preferences:
    """Kept in a small file in ``folder``; a value that can't be read counts as not set."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)

    @property
    def text_size(self) -> int:
        """In per cent: one of TEXT_SIZES."""
        kept = str(self._settings.value("text_size", ""))
        return int(kept) if kept in map(str, TEXT_SIZES) else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("text_size", percent)

    @property
    def colours(self) -> Colours:
        """Light, dark, or as the system says."""
        kept = str(self._settings.value("colours", ""))
        return Colours(kept) if kept in set(Colours) else Colours.SYSTEM

    @colours.setter
    def colours(self, colours: Colours) -> None:
        self._settings.setValue("colours", colours.value)

    @property
    def lock_after(self) -> int:
        """One of LOCK_AFTER, in minutes."""
        kept = str(self._settings.value("lock_after", ""))
        return int(kept) if kept in map(str, LOCK_AFTER) else LOCK_AFTER[0]

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self._settings.setValue("lock_after", minutes)

    @property
    def geometry(self) -> QByteArray:
        """The window's last size and place; empty before the first time."""
        kept = self._settings.value("geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def second_folder(self, diary: Path) -> Path | None:
        """Where a copy of each backup of this diary goes; None where none was chosen."""
        kept = str(self._settings.value(f"second_folder/{_mark(diary)}", ""))
        return Path(kept) if kept else None

    def set_second_folder(self, diary: Path, folder: Path | None) -> None:
        """Choose it, or choose none."""
        self._set_or_forget(f"second_folder/{_mark(diary)}", str(folder or ""))

    def backup_failed(self, diary: Path) -> bool:
        """Whether the last backup of this diary was not made."""
        return str(self._settings.value(f"backup_failed/{_mark(diary)}", "")) == "yes"

    def set_backup_failed(self, diary: Path, *, failed: bool) -> None:
        """Remember it for the next start."""
        self._set_or_forget(f"backup_failed/{_mark(diary)}", "yes" if failed else "")

    def has_seen(self, diary: Path) -> bool:
        """Whether this diary was open on this computer before."""
        return str(self._settings.value(f"seen/{_mark(diary)}", "")) == "yes"

    def see(self, diary: Path, *, seen: bool = True) -> None:
        """Remember it, to miss the diary if it is gone."""
        self._set_or_forget(f"seen/{_mark(diary)}", "yes" if seen else "")

    def forget_diary(self, diary: Path) -> None:
        """Forget what is remembered about one diary."""
        self.set_second_folder(diary, None)
        self.set_backup_failed(diary, failed=False)
        self.see(diary, seen=False)
        self._settings.sync()

    def forget_all(self) -> Path:
        """Forget everything; the file that is left, empty, for it to be removed."""
        self._settings.clear()
        self._settings.sync()
        return Path(self._settings.fileName())

    def _set_or_forget(self, name: str, value: str) -> None:
        if value:
            self._settings.setValue(name, value)
        elif self._settings.contains(name):
            self._settings.remove(name)

    @property
    def reminder(self) -> Reminder:
        """What the person asked to be reminded of, and when; off where that can't be read."""
        rhythm, at, weekday = (
            str(self._settings.value(f"reminder_{part}", "")) for part in ("rhythm", "at", "day")
        )
        usual = Reminder()
        with suppress(ValueError):
            usual = Reminder(
                at=time.fromisoformat(at).replace(second=0, microsecond=0, tzinfo=None)
            )
        day = int(weekday) if weekday in _WEEKDAYS else usual.weekday
        return Reminder(Rhythm(rhythm) if rhythm in set(Rhythm) else Rhythm.OFF, usual.at, day)

    @reminder.setter
    def reminder(self, reminder: Reminder) -> None:
        self._settings.setValue("reminder_rhythm", reminder.rhythm.value)
        self._settings.setValue("reminder_at", f"{reminder.at:%H:%M}")
        self._settings.setValue("reminder_day", reminder.weekday)

    @property
    def reminded(self) -> Stamp | None:
        """When the person was last reminded; its zone has no name."""
        with suppress(ValueError):
            moment = datetime.fromisoformat(str(self._settings.value("reminded", "")))
            return Stamp.at(moment, "") if moment.tzinfo else None
        return None

    @reminded.setter
    def reminded(self, stamp: Stamp) -> None:
        east = timezone(timedelta(minutes=stamp.offset))
        self._settings.setValue("reminded", stamp.utc.astimezone(east).isoformat())
