"""Which backups stay when new ones keep coming."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.frozen import frozen

_RECENT = timedelta(days=2)
_FORCED = timedelta(days=30)
_SEVERAL = 3  # days


@frozen
class Backup:
    """One backup on disk.

    made_at: wall time without a zone, from its name, or that of the file where the name has none.
    reason: a ``BackupReason``, or a word of the person's own. number: which of those that were made
    in the same minute, from 1. is_automatic: the program made it, and may remove it too.
    """

    path: Path
    made_at: datetime
    reason: str
    number: int = 1
    is_automatic: bool = True

    @property
    def sort_key(self) -> tuple[datetime, int]:
        """The time and the number by which backups are sorted."""
        return self.made_at, self.number

    @property
    def is_forced(self) -> bool:
        """Whether the backup was made because something risky was to follow."""
        return self.reason.startswith("before-")


def _half_hour(made_at: datetime) -> Hashable:
    return made_at.date(), made_at.hour, made_at.minute // 30


def _day(made_at: datetime) -> Hashable:
    return made_at.date()


def _week(made_at: datetime) -> Hashable:
    return made_at.isocalendar()[:2]


def _month(made_at: datetime) -> Hashable:
    return made_at.year, made_at.month


def _year(made_at: datetime) -> Hashable:
    return made_at.year


# Counted, not measured from now: a clock that runs decades ahead for a while costs no backup.
_TIERS: tuple[tuple[Callable[[datetime], Hashable], int | None], ...] = (
    (_day, 12),
    (_week, 10),
    (_month, 12),
    (_year, None),
)


def select_retained(copies: Iterable[Backup], now: datetime) -> frozenset[Backup]:
    """All of the last two days, then 12 daily, 10 weekly and 12 monthly ones, and one a year.

    Of those that were made after commands one in each half hour stays. Forced ones stay for 30
    days, and the newest always stays. One from the future is recent: the clock was wrong then or
    is wrong now, and nobody can tell which.

    now: by the clock on the wall, without a time zone.
    """
    newest_first = sorted(copies, key=lambda copy: copy.sort_key, reverse=True)
    now = min(now, _plausible([copy.made_at for copy in newest_first]) or now)
    kept = {
        copy
        for copy in newest_first
        if now - copy.made_at < (_FORCED if copy.is_forced else _RECENT)
    }
    after_commands = [
        copy for copy in newest_first if copy in kept and copy.reason == BackupReason.COMMAND
    ]
    kept -= {*after_commands} - {*_newest_of_each(after_commands, _half_hour, None)[0]}
    older = [copy for copy in newest_first if now - copy.made_at >= _RECENT]
    for period, most in _TIERS:
        stays, older = _newest_of_each(older, period, most)
        kept.update(stays)
    return frozenset(kept)


def _plausible(newest_first: Sequence[datetime]) -> datetime | None:
    """The newest time before which the diary was in use on several days; None where it never was.

    A clock that is years ahead for one day would otherwise make old copies of all others.
    """
    for made_at in newest_first:
        days = {
            earlier.date() for earlier in newest_first if timedelta() <= made_at - earlier < _FORCED
        }
        if len(days) >= _SEVERAL:
            return made_at
    return None


def _newest_of_each(
    newest_first: Sequence[Backup], period: Callable[[datetime], Hashable], most: int | None
) -> tuple[list[Backup], list[Backup]]:
    """The newest of each of so many periods, and all that are older than those periods."""
    newest: dict[Hashable, Backup] = {}
    for n, copy in enumerate(newest_first):
        key = period(copy.made_at)
        if key not in newest:
            if len(newest) == most:
                return list(newest.values()), list(newest_first[n:])
            newest[key] = copy
    return list(newest.values()), []
