"""The computer's own clock and time zone."""

from __future__ import annotations

import os
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

from mbc_tracker.domain.clock import Stamp, local_time


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
    return (os.environ.get("TZ"), time.tzname, *_zone_settings())


if sys.platform == "win32":
    import ctypes
    import winreg

    _C_LIBRARY = ctypes.CDLL("ucrtbase")
    _ZONE_KEY = r"SYSTEM\CurrentControlSet\Control\TimeZoneInformation"

    def _look_at_zone() -> None:
        """Have the C library, which asks Windows for its zone only once, ask again."""
        _C_LIBRARY._tzset()  # noqa: SLF001 - Microsoft's own name

    def _zone_settings() -> tuple[object, ...]:
        """The name that Windows has for its zone."""
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _ZONE_KEY) as key:
                return winreg.QueryValueEx(key, "TimeZoneKeyName")
        except OSError:
            return ()

else:
    #: Where Unix systems say which zone it is. Looking at them is much quicker than asking tzlocal.
    _ZONE_FILES = (Path("/etc/localtime"), Path("/etc/timezone"))

    def _look_at_zone() -> None:
        """Have the C library look at the zone again."""
        time.tzset()

    def _zone_settings() -> tuple[object, ...]:
        """What changes with the files that say which zone it is."""
        return tuple(map(_changed, _ZONE_FILES))

    def _changed(path: Path) -> tuple[int, ...]:
        try:
            own, behind = path.lstat(), path.stat()
        except OSError:
            return ()
        return own.st_ino, own.st_mtime_ns, behind.st_ino, behind.st_mtime_ns


def _local() -> datetime:
    _look_at_zone()
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
