"""Backups, restoring them, and exports: files beside the diary that must be whole or absent."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from crashtests.diaries import backup_service, file_faults, fixed_clock, open_diary, rows
from crashtests.press_scenarios import press, presses_in
from crashtests.scenario import Say, Scenario, diary_path
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.exchange import json_writer
from mbc_tracker.exchange.selection import select
from mbc_tracker.files import replace_file


class Backups(Scenario):
    """A press, then a backup of it, and so on."""

    name = "backups"
    reuse = 6
    longest = 0.15
    cuts = 6

    def prepare(self, place: Path) -> None:
        with open_diary(diary_path(place), create=True) as diary:
            press(diary, 0)

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:
        keeper = backup_service(diary_path(place))
        with open_diary(diary_path(place)) as diary:
            first = presses_in(diary) or 0
            for n in rounds:
                press(diary, first + n)
                result = keeper.back_up_now(BackupReason.ASKED)
                if result.backup is None:
                    raise AssertionError(result.fault)
                say(f"{result.backup.path.name} {first + n + 1}")

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        yield from file_faults(place)
        for name, count in (line.split() for line in [f"../{diary_path(place).name} 1", *messages]):
            path = place / "backups" / name if "/" not in name else diary_path(place)
            if not path.exists():
                yield f"called made, but not there: {name}"
                continue
            with open_diary(path) as diary:
                if (presses := presses_in(diary)) is None or presses < int(count):
                    yield f"{name} should hold {count} presses; there: {presses}"


class Restores(Scenario):
    """A backup of two presses takes the place of a diary of five."""

    name = "restores"
    longest = 0.2
    cuts = 2

    def prepare(self, place: Path) -> None:
        path = diary_path(place)
        with open_diary(path, create=True) as diary:
            for n in range(5):
                press(diary, n)
                if n == 1:
                    backup_service(path).back_up_now(BackupReason.ASKED)

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:
        path, clock = diary_path(place), fixed_clock()
        (source,) = backup_service(path).inventory.backups()
        for n in rounds:
            clock.pass_time(minutes=1)
            backup_service(path, clock).restore(source.path)
            say(str(n))

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        yield from file_faults(place)
        with open_diary(diary_path(place)) as diary:
            presses = presses_in(diary)
        if presses not in ({2} if messages else {2, 5}):
            yield f"restored {len(messages)} times; there: {presses} presses"
        if presses == 2 and not any(len(rows(path)["notes"]) > 1 for path in _kept(place)):
            yield "what was there before the restore is gone"


def _kept(place: Path) -> Iterator[Path]:
    yield from place.glob("diary-before-restore-*.mbc")
    yield from (place / "backups").glob("*before-restore*.mbc")


class Exports(Scenario):
    """The diary is written again and again to one file, which somebody relies on."""

    name = "exports"
    reuse = 10
    cuts = 8

    def prepare(self, place: Path) -> None:
        with open_diary(diary_path(place), create=True) as diary:
            for n in range(30):
                press(diary, n)

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:
        with open_diary(diary_path(place)) as diary:
            for n in rounds:
                data = json_writer.write(select(diary, None, notes=True), diary.clock.now(), "0")
                replace_file(place / "diary.json", data)
                say(str(n))

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        yield from file_faults(place)
        path = place / "diary.json"
        if path.exists():
            try:
                json.loads(path.read_bytes())
            except ValueError:
                yield "half an export under the final name"
        elif messages:
            yield "called written, but not there: diary.json"
