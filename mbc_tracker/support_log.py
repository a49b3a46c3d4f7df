"""A log for support: what the program did and when. Nothing of the diary can get into it.

A line is an event of a closed list with whole numbers, versions (as numbers), yes or no, and words
of closed lists. There is no way to hand in a text: no name, path, entry, passphrase or message of
an error. A mistake of the program is written as ``crash_report`` tells it. No logger leads to the
files, so no library writes there, and what came by another way would be filtered out.

Only one program at a time writes. Files that two write to lose lines whenever they are rotated.
So commands don't log at all: they say on screen what they did. Of several windows, each with
another diary, the first one logs (the log has a lock like a diary's).

A log that can't be written is left out. It never disturbs the program.
"""

from __future__ import annotations

import logging
import re
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from typing_extensions import override

from mbc_tracker import __version__
from mbc_tracker.crash_report import crash_report
from mbc_tracker.errors import EnvironmentFault, MbcError
from mbc_tracker.files import make_folder
from mbc_tracker.lock_file import LockFile
from mbc_tracker.log_entry import LogEntry, LogEvent, LogValue, System

if TYPE_CHECKING:
    from mbc_tracker.rotating_file import RotatingFile

NAME = "support.log"
#: Oldest first, as they are to be read.
_NAMES = (f"{NAME}.2", f"{NAME}.1", NAME)

_LONGEST = 120  # lines of a crash report; endless recursion would fill a whole file
_TAIL = 200  # lines that go with a crash report
_WAITING = 200  # lines that are kept until there is a file


class SupportLog:
    """The log in a folder. ``record`` may be called before ``start``, and after ``close`` in vain.

    folder: None for no log at all, as with the made-up diary.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._open = folder is not None
        self._waiting: list[logging.LogRecord] = []
        self._file: RotatingFile | None = None
        self._lock: LockFile | None = None
        self._last_crash: tuple[str, ...] = ()

    def record(self, event: LogEvent, **values: LogValue) -> None:
        """Write an event down, with values of those that ``log_entry.FIELDS`` names."""
        self._write(LogEntry(event, values))

    def record_start(self, qt: str) -> None:
        """Write down which versions run. qt: such as “6.11.3”, of which the numbers are taken."""
        self.record(
            LogEvent.STARTED,
            program=_numbers(__version__),
            python=tuple(sys.version_info[:3]),
            qt=_numbers(qt),
            system=System.here(),
        )

    def record_crash(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Write a mistake of the program down, once if it comes again and again."""
        lines = tuple(crash_report(kind, trace).splitlines()[1:])
        crash = (lines[0], *lines[1:][-_LONGEST:])
        if crash != self._last_crash:
            self._last_crash = crash
            self._write(LogEntry(LogEvent.CRASHED, crash=crash))

    def start(self) -> None:
        """Write from now on, beginning with what was recorded so far. Again: does nothing."""
        if self._folder is None or not self._open or self._file is not None:
            return
        try:
            make_folder(self._folder)
            self._lock = _locked(self._folder / NAME)
        except (MbcError, OSError):
            self.close()
            return
        from mbc_tracker.rotating_file import RotatingFile

        self._file = RotatingFile(self._folder / NAME)
        self._file.addFilter(_is_ours)
        self._file.setFormatter(_Lines())
        waiting, self._waiting = self._waiting, []
        for record in waiting:
            self._file.handle(record)

    def close(self) -> None:
        """Write nothing more; what waits for a file is forgotten."""
        self._open = False
        self._waiting.clear()
        if self._file is not None:
            self._file.let_go()
            self._file.close()
            self._file = None
        if self._lock is not None:
            with suppress(OSError):
                self._lock.release()
            self._lock = None

    def text(self) -> str:
        """What the files hold, oldest first; empty where there are none."""
        return "".join(map(_read, self.files()))

    def tail(self) -> str:
        """The end of the log, which is enough to see what led to a mistake."""
        return "\n".join(self.text().splitlines()[-_TAIL:])

    def files(self) -> tuple[Path, ...]:
        """The log's files that exist, oldest first."""
        return () if self._folder is None else log_files(self._folder)

    def delete(self) -> tuple[Path, ...]:
        """Remove the log's files; returns those that could not be removed.

        Writing goes on in a new file.
        """
        if self._file is not None:
            self._file.let_go()
        for file in self.files():
            with suppress(OSError):
                file.unlink()
        left = self.files()
        self.record(LogEvent.LOG_DELETED, done=not left)
        return left

    def _write(self, entry: LogEntry) -> None:
        record = logging.makeLogRecord({"msg": entry})
        if self._file is not None:
            self._file.handle(record)
        elif self._open and len(self._waiting) < _WAITING:
            self._waiting.append(record)


def log_files(folder: Path) -> tuple[Path, ...]:
    """The log's files in a folder, oldest first."""
    files = (folder / name for name in _NAMES)
    return tuple(path for path in files if path.is_file() or path.is_symlink())


class _Lines(logging.Formatter):
    """Formats a line as ``2026-11-29T15:03:11Z window opened milliseconds=812``."""

    @override
    def format(self, record: logging.LogRecord) -> str:
        when = datetime.fromtimestamp(int(record.created), UTC)
        return f"{when:%Y-%m-%dT%H:%M:%SZ} {record.msg}"


def _is_ours(record: logging.LogRecord) -> bool:
    """Lets nothing but entries of the closed lists through."""
    entry: object = record.msg
    return isinstance(entry, LogEntry) and entry.is_allowed


def _numbers(version: str) -> tuple[int, ...]:
    """“6.11.3” as numbers; what else is in it is left out."""
    return tuple(int(number) for number in re.findall(r"[0-9]{1,4}", version)[:3])


def _locked(path: Path) -> LockFile:
    """The lock of the log, which is nobody else's then.

    One that a killed program left before the computer got another name is no reason to wait.

    Raises:
        EnvironmentFault: another program has it.
    """
    lock = LockFile(path.with_name(f"{path.name}.lock"))
    if lock.take_over() is not None:
        raise EnvironmentFault("another window writes the log")
    return lock


def _read(file: Path) -> str:
    """A file that can't be read is left out."""
    if file.is_symlink():
        return ""
    with suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace")
    return ""
