"""This computer's own choices: text size, theme, window, reminder. Nothing about the person."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from datetime import datetime, time, timedelta, timezone
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.reminder import Reminder, Rhythm
from mbc_tracker.paths import CHOICES

TEXT_SIZES = (100, 125, 150, 200)
#: Minutes without a sign of life until a protected diary locks itself; 0 stands for never.
LOCK_AFTER = (15, 5, 60, 0)
_WEEKDAYS = tuple(map(str, range(7)))
_MOST_COPIES = 20  # that are remembered besides the last


class Colours(StrEnum):
    """Which theme to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class DiaryPreferences:
    """What this computer remembers about one diary, which is not named in the file."""

    def __init__(self, settings: QSettings, path: Path) -> None:
        self._settings = settings
        # Tells diaries apart without naming them; a path could not be a key as it stands.
        self._mark = hashlib.sha256(os.fsencode(os.path.realpath(path))).hexdigest()[:16]

    @property
    def second_folder(self) -> Path | None:
        """Where a copy of each backup of this diary goes; None where none was chosen."""
        text = self._read("second_folder")
        return Path(text) if text else None

    @second_folder.setter
    def second_folder(self, folder: Path | None) -> None:
        self._write("second_folder", str(folder or ""))

    @property
    def backup_failed(self) -> bool:
        """Whether the last backup of this diary was not made."""
        return self._read("backup_failed") == "yes"

    @backup_failed.setter
    def backup_failed(self, failed: bool) -> None:
        self._write("backup_failed", "yes" if failed else "")

    @property
    def seen(self) -> bool:
        """Whether this diary was open on this computer before: it is missed if it is gone."""
        return self._read("seen") == "yes"

    @seen.setter
    def seen(self, was_open: bool) -> None:
        self._write("seen", "yes" if was_open else "")

    def has_looked_at(self, copy: Path) -> bool:
        """Whether the person has looked at this state of a copy that lies beside the diary."""
        return _state_mark(copy) in self._read("copies").split()

    def look_at(self, copy: Path) -> None:
        """Remember that the person has looked at a copy as it is now."""
        marks = self._read("copies").split()
        self._write("copies", " ".join([*marks[-_MOST_COPIES:], _state_mark(copy)]))

    def forget(self) -> None:
        """Forget everything about this diary."""
        for name in ("second_folder", "backup_failed", "seen", "copies"):
            self._write(name, "")
        self._settings.sync()

    def _read(self, name: str) -> str:
        return str(self._settings.value(f"{name}/{self._mark}", ""))

    def _write(self, name: str, text: str) -> None:
        """Store a text; an empty one leaves no trace."""
        key = f"{name}/{self._mark}"
        if text:
            self._settings.setValue(key, text)
        elif self._settings.contains(key):
            self._settings.remove(key)


def _state_mark(path: Path) -> str:
    """Tells a file and its state apart from others without naming it."""
    with suppress(OSError):
        status = path.stat()
        state = f"{path.name} {status.st_size} {status.st_mtime_ns}"
        return hashlib.sha256(state.encode(errors="replace")).hexdigest()[:16]
    return ""


class Preferences:
    """Kept in a small file in ``folder``; a value that can't be read counts as not set."""

    def __init__(self, folder: Path) -> None:
        self._settings = QSettings(str(folder / CHOICES), QSettings.Format.IniFormat)

    @property
    def text_size(self) -> int:
        """The text size in per cent: one of TEXT_SIZES."""
        text = str(self._settings.value("text_size", ""))
        return int(text) if text in map(str, TEXT_SIZES) else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._settings.setValue("text_size", percent)

    @property
    def language(self) -> str:
        """The code of the language that was chosen; empty where none was."""
        code = str(self._settings.value("language", ""))
        return code if code in (language.code for language in LANGUAGES) else ""

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def colours(self) -> Colours:
        """Light, dark, or as the system says."""
        text = str(self._settings.value("colours", ""))
        return Colours(text) if text in set(Colours) else Colours.SYSTEM

    @colours.setter
    def colours(self, colours: Colours) -> None:
        self._settings.setValue("colours", colours.value)

    @property
    def lock_after(self) -> int:
        """Minutes without a sign of life until the diary locks: one of LOCK_AFTER."""
        text = str(self._settings.value("lock_after", ""))
        return int(text) if text in map(str, LOCK_AFTER) else LOCK_AFTER[0]

    @lock_after.setter
    def lock_after(self, minutes: int) -> None:
        self._settings.setValue("lock_after", minutes)

    @property
    def geometry(self) -> QByteArray:
        """The window's last size and place; empty before the first time."""
        geometry = self._settings.value("geometry")
        return geometry if isinstance(geometry, QByteArray) else QByteArray()

    @geometry.setter
    def geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("geometry", geometry)

    def of_diary(self, path: Path) -> DiaryPreferences:
        """What this computer remembers about one diary."""
        return DiaryPreferences(self._settings, path)

    def forget_all(self) -> Path:
        """Forget everything; the file that is left, empty, for it to be removed."""
        self._settings.clear()
        self._settings.sync()
        return Path(self._settings.fileName())

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
