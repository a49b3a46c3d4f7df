"""Bringing in a file: all of it is in the diary afterwards, or nothing."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from mbc_tracker.exchange import archive
from mbc_tracker.exchange.importers import read
from mbc_tracker.exchange.preview import Known, preview
from mbc_tracker.exchange.selection import select
from mbc_tracker.safekeeping import BEFORE_IMPORT
from torture.diaries import complaints, opened, safe
from torture.presses import press, presses_in
from torture.scenario import Say, Scenario, diary_in

_BEFORE, _AFTER = 30, 600


class Imports(Scenario):
    """A diary of 30 presses, and a file that holds 600."""

    name = "imports"
    longest = 0.0
    cuts = 1

    def prepare(self, place: Path) -> None:
        with opened(diary_in(place), create=True) as diary:
            for n in range(_BEFORE):
                press(diary, n)
        larger = place / "larger.part"
        shutil.copy2(diary_in(place), larger)
        with opened(larger) as diary:
            for n in range(_BEFORE, _AFTER):
                press(diary, n)
            data = archive.write(select(diary, None, notes=True), diary.now(), "0")
        larger.unlink()
        (place / "larger.json").write_bytes(data)

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:  # noqa: ARG002
        with opened(diary_in(place)) as diary:
            incoming = read(place / "larger.json", diary.now(), _go_on)
            found = preview(incoming, Known.of(diary), _go_on)
            made = safe(diary_in(place)).back_up_now(BEFORE_IMPORT)
            if made.copy is None:
                raise AssertionError(made.fault)
            diary.bring_in(found.wanted(replace=True), "Import", replace_other=True)
            say("brought in")

    def check(self, place: Path, said: Sequence[str]) -> Iterator[str]:
        yield from complaints(place)
        with opened(diary_in(place)) as diary:
            found = presses_in(diary)
        if found not in ({_AFTER} if said else {_BEFORE, _AFTER}):
            yield f"called brought in: {bool(said)}; there: {found} presses"


def _go_on(_: int) -> None:
    """Nobody waits for how far it is."""
