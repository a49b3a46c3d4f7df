"""The names of backups, which tell what a file is without opening it: built and read only here.

diary-20261122-0941-exit.mbc       made by the program; “-2” and so on in the same minute
diary-before-update-1.mbc          made where nothing knows the time
diary-20261122-0941-my-own.mbc     a word of the person's own, which the program never removes
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime
from enum import StrEnum

from mbc_tracker.frozen import frozen

_DATED = re.compile(r"-(\d{8}-\d{4})-([a-z-]+?)(?:-(\d{1,6}))?")
_UNDATED = re.compile(r"-([a-z-]+)-(\d+)")


class BackupReason(StrEnum):
    """Why the program made a backup; the word stands in the file's name."""

    CONTINUING = "continuing"
    EXIT = "exit"
    START = "start"
    ASKED = "asked"
    COMMAND = "command"  # at the end of a command; a script may run one every minute
    BEFORE_RESTORE = "before-restore"
    BEFORE_IMPORT = "before-import"
    BEFORE_PASSPHRASE = "before-passphrase"  # noqa: S105 - a word in file names
    BEFORE_EMPTYING = "before-emptying"
    BEFORE_UPDATE = "before-update"  # made where nothing knows the time


@frozen
class BackupName:
    """What the name of a backup says.

    diary: the name of the diary's file without its ending. reason: a ``BackupReason``, or a word of
    the person's own. made_at: wall time in whole minutes, without a zone; None where the name has
    none. number: which of those with the same time and reason, from 1. suffix: with its dot.
    """

    diary: str
    reason: str
    made_at: datetime | None = None
    number: int = 1
    suffix: str = ".mbc"

    def __str__(self) -> str:
        if self.made_at is None:
            return f"{self.diary}-{self.reason}-{self.number}{self.suffix}"
        number = "" if self.number == 1 else f"-{self.number}"
        return f"{self.diary}-{self.made_at:%Y%m%d-%H%M}-{self.reason}{number}{self.suffix}"

    @property
    def is_forced(self) -> bool:
        """Whether the backup was made because something risky was to follow."""
        return self.reason.startswith("before-")

    @property
    def is_automatic(self) -> bool:
        """Whether the program made the backup by itself, so that it may remove it too."""
        if self.made_at is None:
            return self.reason == BackupReason.BEFORE_UPDATE
        return self.is_forced or self.reason in list(BackupReason)

    @classmethod
    def parse(cls, name: str, diary: str, suffix: str) -> BackupName | None:
        """Read a file's name; None if it is no backup of the diary.

        diary, suffix: the name of the diary's file, without its ending and its ending.
        """
        if not (name.startswith(diary) and name.endswith(suffix)):
            return None
        rest = name[len(diary) : len(name) - len(suffix)]
        if dated := _DATED.fullmatch(rest):
            with suppress(ValueError):
                made_at = datetime.fromisoformat(dated[1].replace("-", "T"))
                return cls(diary, dated[2], made_at, int(dated[3] or 1), suffix)
        if undated := _UNDATED.fullmatch(rest):
            return cls(diary, undated[1], None, int(undated[2]), suffix)
        return None
