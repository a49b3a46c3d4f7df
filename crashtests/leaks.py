"""What a person wrote is looked for in everything the program writes.

A sort of twelve megabytes is more than SQLite keeps in its cache: with the wrong setting it spills
into files of the system's folder for temporary things, readable and outside the diary's folder.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from crashtests import syscall_trace
from crashtests.diaries import KEYS, TODAY, backup_service, fixed_clock, open_database, stored
from crashtests.result import Result
from crashtests.scenario import Say, Scenario, diary_path
from crashtests.syscall_trace import Call
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.records import Note, Record
from mbc_tracker.storage import backup

CANARY = "Canary-4711"
_NOTES = 3000


class BigSort(Scenario):
    """Notes are sorted by their text, and backed up."""

    name = "a big sort"
    cuts = 1

    def prepare(self, place: Path) -> None:
        with (
            stored(diary_path(place), create=True) as store,
            store.transaction() as transaction,
        ):
            transaction.put_all(_notes(fixed_clock().now()))

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:
        sort = "SELECT text FROM notes ORDER BY text DESC"
        for _ in rounds:
            with open_database(diary_path(place)) as database, database.reading() as connection:
                say(str(len(connection.exec_driver_sql(sort).all())))
        say(str(backup_service(diary_path(place)).back_up_now(BackupReason.ASKED).faults))

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:  # noqa: ARG002
        """What is written is looked at instead."""
        yield from ()


class ProtectedSort(BigSort):
    """The same in a diary with a passphrase."""

    name = "a big sort, with a passphrase"

    def prepare(self, place: Path) -> None:
        super().prepare(place)
        backup.change_key(diary_path(place), None, KEYS[0])


def leaks(mistake: str = "", *, secret: bool = False) -> Result:
    """secret: the diary is protected, so that no file at all may hold what was written."""
    scenario, start = ProtectedSort() if secret else BigSort(), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mbc-torture-") as folder:
        place = Path(folder).resolve() / "diary"
        place.mkdir()
        scenario.prepare(place)
        result, looked = Result("", runs=1, hit=1), 0
        allowed = "" if secret else str(place)
        for name, call in _written(
            syscall_trace.calls(scenario.name, place, scenario.cuts, mistake)
        ):
            looked += 1
            if CANARY.encode() in call.texts[0] and not (allowed and name.startswith(allowed)):
                result.bad.append(f"readable in {name}")
    where = "in any file, with a passphrase" if secret else "outside the diary's folder"
    result.what = f"typed words {where} ({looked:,} writes looked at)"
    result.seconds = time.monotonic() - start
    return result


def _written(calls: Iterable[Call]) -> Iterator[tuple[str, Call]]:
    """Each write to a file that was opened by name, with the name."""
    opened: dict[int, str] = {}
    for call in calls:
        if call.name in {"open", "openat", "creat"}:
            opened[call.result] = call.texts[0].decode()
        elif call.name in {"write", "pwrite64"} and call.number(0) in opened:
            yield opened[call.number(0)], call
        elif call.name == "close":
            opened.pop(call.number(0), None)


def _notes(now: Stamp) -> Iterator[Record]:
    for n in range(_NOTES):
        day = TODAY - timedelta(days=n)
        yield Note(day, f"{n * 7919 % _NOTES} {CANARY} {'and so on. ' * 400}", now)
