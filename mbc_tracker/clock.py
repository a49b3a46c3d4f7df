"""The computer's own clock and time zone."""

from __future__ import annotations

import os
import time
from datetime import UTC, date, datetime
from pathlib import Path

from mbc_tracker.domain.clock import Stamp, local_time

#: Where Unix systems say which zone it is. Looking at them is much quicker than asking tzlocal.
_ZONE_FILES = (Path("/etc/localtime"), Path("/etc/timezone"))


class SystemClock:
    """The computer's clock; notices a change of zone, as a laptop may travel meanwhile."""

    def __init__(self) -> None:
        self._signs: tuple[object, ...] | None = None
        self._zone = ""

    def now(self) -> Stamp:
        """This instant, in the zone that the computer is set to now."""
        local, signs = _local(), _zone_signs()
        if signs != self._signs:
            self._signs, self._zone = signs, _zone_name()
        return Stamp.at(local, self._zone)

    def today(self) -> date:
        """Today's date where the computer is."""
        return _local().date()


def _zone_signs() -> tuple[object, ...]:
    """What differs once another zone is chosen; the minutes from UTC alone would not."""
    return (os.environ.get("TZ"), time.tzname, *map(_changed, _ZONE_FILES))


def _changed(path: Path) -> tuple[int, ...]:
    try:
        own, behind = path.lstat(), path.stat()
    except OSError:
        return ()
    return own.st_ino, own.st_mtime_ns, behind.st_ino, behind.st_mtime_ns


def _local() -> datetime:
    if hasattr(time, "tzset"):  # Windows looks at its zone each time without being told
        time.tzset()
    return local_time(datetime.now(UTC))


def _zone_name() -> str:
    """The zone's IANA name, or its short name where the computer's settings give no other.

    tzlocal raises when /etc/timezone and /etc/localtime disagree or TZ holds a bare rule. The
    name is information only, so that must not keep anybody from writing.
    """
    import tzlocal

    try:
        tzlocal.reload_localzone()
        name = tzlocal.get_localzone_name()
    except (LookupError, OSError, ValueError):
        name = None
    return name or _local().tzname() or "UTC"
