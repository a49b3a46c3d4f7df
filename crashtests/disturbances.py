"""Another program touches the diary's file at a random moment, while presses are being saved.

The press after it has to be refused, and what the program rescues has to hold every press that was
called saved. What was put in the place of the file is left alone.

Whoever writes into the file does it between two presses here: what is written in the very
milliseconds of a commit can't be told from what SQLite writes. Another file may take the name at
any moment.
"""

from __future__ import annotations

import fcntl
import os
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, nullcontext
from itertools import count
from pathlib import Path
from typing import NoReturn

from crashtests import mutants
from crashtests.diaries import (
    CATALOGUE,
    KEYS,
    backup_service,
    fixed_clock,
    open_diary,
    stored,
)
from crashtests.kills import left_unfinished
from crashtests.press_scenarios import count_saved, press, presses_in
from crashtests.result import Result
from crashtests.scenario import diary_path
from mbc_tracker.domain.backup_name import BackupReason
from mbc_tracker.errors import MbcError
from mbc_tracker.services.backups.inventory import BackupInventory
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.file_watch import DiaryChanged

NAME = "disturbances"
#: Presses before the backup, which the older copy has too, and before the diary is opened again.
_OLDER, _BEFORE = 4, 6
_LONGEST = 0.12  # seconds until the file is touched
_REFUSED = "refused"
_UNNOTICED = 3  # presses that are called saved afterwards: one may just be under way


def _emptied(path: Path, _: random.Random) -> None:
    os.truncate(path, 0)


def _cut_off(path: Path, chance: random.Random) -> None:
    os.truncate(path, chance.randrange(1, path.stat().st_size - 1))


def _replaced(path: Path, _: random.Random) -> None:
    other = path.with_name("other")
    other.write_text("no diary", encoding="utf-8")
    other.replace(path)


def _replaced_by_older(path: Path, _: random.Random) -> None:
    """As a sync program does, which writes beside it and renames."""
    path.with_name("older").replace(path)


def _overwritten_by_older(path: Path, chance: random.Random) -> None:
    """As a tool does that copies into the file: piece by piece, then as long as the other is."""
    older = path.with_name("older").read_bytes()
    piece = chance.choice((512, 4096, len(older)))
    with path.open("rb+", buffering=0) as file:
        for begin in range(0, len(older), piece):
            file.write(older[begin : begin + piece])
        file.truncate(len(older))


ALL: Mapping[str, Callable[[Path, random.Random], None]] = {
    "emptied": _emptied,
    "cut off": _cut_off,
    "replaced by another file": _replaced,
    "replaced by an older copy": _replaced_by_older,
    "an older copy written over it": _overwritten_by_older,
}
#: Another file has the name afterwards, so not even a press under way can write into it.
BY_NAME = ("replaced by another file", "replaced by an older copy")


def disturb(
    kind: str,
    times: int,
    mistake: str = "",
    seed: int = 4711,
    *,
    secret: bool = False,
    until_bad: bool = False,
) -> Result:
    """Touch the file so many times. mistake: made in the process that saves the presses."""
    words = f"{kind}, with a passphrase" if secret else kind
    result, chance = Result(f"disturbed: {words}"), random.Random(seed)
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mbc-torture-") as folder:
        prepared = Path(folder) / "prepared"
        _prepare(prepared, secret=secret)
        for n in range(times):
            place = Path(folder) / str(n)
            shutil.copytree(prepared, place)
            result.runs += 1
            faults = _disturb_once(place, kind, mistake, chance, result)
            result.bad += (f"run {result.runs}: {fault}" for fault in faults)
            shutil.rmtree(place)
            if result.bad and until_bad:
                break
    result.seconds = time.monotonic() - start
    return result


def _prepare(place: Path, *, secret: bool) -> None:
    place.mkdir()
    path = diary_path(place)
    with stored(path, create=True, key=KEYS[0] if secret else None) as store:
        diary = Diary(store, CATALOGUE, fixed_clock())
        for n in range(_BEFORE):
            if n == _OLDER:
                shutil.copyfile(path, path.with_name("older"))
            press(diary, n)
    backup_service(path).back_up_now(BackupReason.ASKED)


def _disturb_once(
    place: Path, kind: str, mistake: str, chance: random.Random, result: Result
) -> list[str]:
    path = diary_path(place)
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        _work(path, mistake, writing)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as messages:
        messages.readline()
        time.sleep(chance.uniform(0, _LONGEST))
        result.midway += left_unfinished(place)
        with nullcontext() if kind in BY_NAME else _turn(place):
            ALL[kind](path, chance)
            put = path.read_bytes()
            (place / "done").touch()
        lines = messages.read().splitlines()
    os.waitpid(process, 0)
    return list(_faults(path, kind, put, lines, result))


@contextmanager
def _turn(place: Path) -> Iterator[None]:
    """While it lasts the other process does nothing to the file."""
    with (place / "turn").open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _faults(path: Path, kind: str, put: bytes, lines: list[str], result: Result) -> Iterator[str]:
    saved = [line for line in lines if line.isdigit()]
    result.messages += len(saved)
    if _REFUSED not in lines:
        yield f"not noticed, or not rescued: {lines[-1:]}"
        return
    result.hit += 1
    if kind in BY_NAME and path.read_bytes() != put:
        yield "what was put there has been written to"
    (rescued,) = path.parent.glob(f"{path.stem}-rescued-*{path.suffix}")
    with open_diary(rescued) as diary:
        presses = presses_in(diary)
    if presses is None or presses < count_saved(saved):
        yield f"called saved: {count_saved(saved)} presses; rescued: {presses}"


def _work(path: Path, mistake: str, writing: int) -> NoReturn:
    def say(what: str) -> None:
        os.write(writing, f"{what}\n".encode())

    try:
        if mistake:
            mutants.BY_NAME[mistake].make()
        with open_diary(path) as diary:
            say("go")
            _press_until_refused(diary, path, say)
    except MbcError as error:
        say(str(error))
    except BaseException:  # noqa: BLE001 - a child must not go on as its parent
        traceback.print_exc(file=sys.stderr)
        os._exit(1)
    os._exit(0)


def _press_until_refused(diary: Diary, path: Path, say: Callable[[str], None]) -> None:
    """Presses, and what the window does when one is refused; gives up where none is."""
    afterwards = 0
    for n in count(_BEFORE):
        try:
            with _turn(path.parent):
                press(diary, n)
        except DiaryChanged:
            break
        say(str(n))
        afterwards += path.with_name("done").exists()
        if afterwards > _UNNOTICED:
            return
    inventory = BackupInventory(path, fixed_clock())
    diary.rescue([copy.path for copy in inventory.distinct_backups()])
    say(_REFUSED)
