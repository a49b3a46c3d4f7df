"""What can stand in the log for support: events and values of closed lists."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from pathlib import Path
from typing import TypeAlias

from typing_extensions import override

from mbc_tracker.diary_lock import OpenOnOtherComputer
from mbc_tracker.errors import EnvironmentFault, PassphraseRequired, Refused
from mbc_tracker.frozen import frozen


class LogEvent(StrEnum):
    """Everything that can be logged."""

    STARTED = "program started"
    DIARY_OPENED = "diary opened"
    DIARY_UPDATED = "diary brought up to date"
    DIARY_NOT_OPENED = "diary not opened"
    DIARY_MISSING = "diary missing"
    DIARY_IN_USE = "diary marked as open on another computer"
    WINDOW_OPENED = "window opened"
    PASSPHRASE_ASKED = "passphrase asked for"  # noqa: S105 - no password, but an event
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    PASSPHRASE_SET = "passphrase set"  # noqa: S105 - no password, but an event
    PASSPHRASE_CHANGED = "passphrase changed"  # noqa: S105 - no password, but an event
    PASSPHRASE_REMOVED = "passphrase removed"  # noqa: S105 - no password, but an event
    RESTORED = "backup restored"
    NEW_DIARY = "new diary begun"
    DIARY_CHANGED = "diary changed by another program"
    BACKUP_MADE = "backup made"
    BACKUP_FAILED = "backup failed"
    SECOND_BACKUP_FAILED = "copy in the second folder failed"
    IMPORTED = "import finished"
    REPORT_MADE = "report made"
    FILE_SAVED = "report or export saved"
    REFUSED = "refused"
    CRASHED = "mistake of the program"
    LOG_DELETED = "log deleted"
    ENDED = "program ended"


class ErrorKind(StrEnum):
    """Why something was not done, without the sentence: that may name files."""

    REFUSED = "Refused"
    ENVIRONMENT_FAULT = "EnvironmentFault"
    PASSPHRASE_REQUIRED = "PassphraseRequired"  # noqa: S105 - no password, but a kind
    OTHER_COMPUTER = "OpenOnOtherComputer"
    MISTAKE = "mistake"

    @classmethod
    def of(cls, error: BaseException) -> ErrorKind:
        """The kind of an error; whatever is none of ours is a mistake of the program."""
        kinds = (
            (OpenOnOtherComputer, cls.OTHER_COMPUTER),
            (PassphraseRequired, cls.PASSPHRASE_REQUIRED),
            (EnvironmentFault, cls.ENVIRONMENT_FAULT),
            (Refused, cls.REFUSED),
        )
        return next((kind for known, kind in kinds if isinstance(error, known)), cls.MISTAKE)


class System(StrEnum):
    """What the program runs on."""

    LINUX = "Linux"
    WINDOWS = "Windows"
    MACOS = "Darwin"
    OTHER = "other"

    @classmethod
    def here(cls) -> System:
        """This computer's."""
        name = platform.system()
        return cls(name) if name in set(cls) else cls.OTHER


class FileKind(StrEnum):
    """What kind of file was brought in, by the end of its name."""

    CSV = "csv"
    JSON = "json"
    OTHER = "other"

    @classmethod
    def of(cls, path: Path) -> FileKind:
        """The kind of a file."""
        ending = path.suffix[1:].lower()
        return cls(ending) if ending in set(cls) else cls.OTHER


#: A tuple is a version: (6, 11, 3).
LogValue: TypeAlias = int | tuple[int, ...] | ErrorKind | FileKind | System

FIELDS = frozenset(
    {
        *("program", "python", "qt", "system"),
        *("revision", "previous", "protected", "milliseconds", "kind", "done"),
    }
)


@frozen
class LogEntry:
    """One event. crash: lines of ``crash_report``, of which there are none otherwise."""

    event: LogEvent
    values: Mapping[str, LogValue] = field(default_factory=dict)
    crash: tuple[str, ...] = ()

    @override
    def __str__(self) -> str:
        values = (f"{name}={_written(value)}" for name, value in self.values.items())
        first = " ".join((self.event, *values))
        return "\n  ".join((first, *self.crash))

    @property
    def is_allowed(self) -> bool:
        """Whether all of it is of the closed lists."""
        known = type(self.event) is LogEvent and self.values.keys() <= FIELDS
        return known and all(map(_is_allowed, self.values.values()))


def _is_allowed(value: object) -> bool:
    if isinstance(value, tuple):
        return all(type(number) is int for number in value)
    return type(value) in (int, bool, ErrorKind, FileKind, System)


def _written(value: LogValue) -> str:
    if isinstance(value, tuple):
        return ".".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
