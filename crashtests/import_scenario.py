"""Bringing files in: all of a file is in the diary afterwards, or nothing of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from crashtests.diaries import backup_service, file_faults, open_diary
from crashtests.press_scenarios import held_after, press, presses_in
from crashtests.scenario import Say, Scenario, diary_path
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.records import Answer, Note, Record
from mbc_tracker.exchange import json_writer
from mbc_tracker.exchange.importers import read
from mbc_tracker.exchange.parsed_file import ReadContext
from mbc_tracker.exchange.selection import select

#: How many presses the diary holds before, and after each of the files.
_HELD = (30, 300, 600, 900, 1200)


class Imports(Scenario):
    """Files that hold more and more come in, one after the other, each after a backup."""

    name = "imports"
    longest = 0.0
    cuts = 1
    share = 2.0  # a part of the time goes into reading the files

    def prepare(self, place: Path) -> None:
        with open_diary(diary_path(place), create=True) as diary:
            for n in range(_HELD[0]):
                press(diary, n)
        larger = place / "larger.part"
        shutil.copy2(diary_path(place), larger)
        with open_diary(larger) as diary:
            for held in _HELD[1:]:
                diary.import_records(_records(held, diary.clock.now()), "", replace_other=True)
                data = json_writer.write(select(diary, None, notes=True), diary.clock.now(), "0")
                (place / f"{held}.json").write_bytes(data)
        larger.unlink()

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:  # noqa: ARG002
        with open_diary(diary_path(place)) as diary:
            context = ReadContext(diary.clock.now(), diary.reader.catalogue)
            files = [read(place / f"{held}.json", context) for held in _HELD[1:]]
            for held, parsed in zip(_HELD[1:], files, strict=True):
                result = backup_service(diary_path(place)).back_up_now(BackupReason.BEFORE_IMPORT)
                if result.backup is None:
                    raise AssertionError(result.fault)
                records = [entry.record for entry in parsed.entries]
                diary.import_records(records, "Import", replace_other=True)
                say(str(held))

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        yield from file_faults(place)
        last = max(map(int, messages), default=_HELD[0])
        with open_diary(diary_path(place)) as diary:
            presses = presses_in(diary)
        if presses not in _HELD or presses < last:
            yield f"called brought in: {last} presses; there: {presses}"


def _records(presses: int, now: Stamp) -> list[Record]:
    """What the diary holds after so many presses, which would take most of the time themselves."""
    return [
        Note(day, str(value), now) if about == "note" else Answer(day, about, value, now)
        for (day, about), value in held_after(presses).items()
    ]
