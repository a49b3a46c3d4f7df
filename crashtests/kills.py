"""SIGKILL at random moments of a scenario, with a check after each."""

from __future__ import annotations

import os
import random
import shutil
import signal
import sys
import tempfile
import time
import traceback
from itertools import count, islice
from pathlib import Path
from typing import NoReturn

from crashtests.result import Result
from crashtests.scenario import Scenario, lay_out
from mbc_tracker.errors import MbcError

_GO = "go"
_MESSAGES = 4  # what is said by then shows how quick this computer is


def kill_repeatedly(
    scenario: Scenario, times: int, seed: int = 4711, *, until_bad: bool = False
) -> Result:
    """Kill the work so many times; until_bad: be content with the first complaint."""
    result, chance, start = Result(f"kills: {scenario.name}"), random.Random(seed), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mbc-torture-") as folder:
        longest = _longest_delay(scenario, Path(folder) / "undisturbed")
        messages: list[str] = []
        for n in range(times):
            place = Path(folder) / str(n // scenario.reuse)
            if not place.exists():
                messages = []
                lay_out(scenario, place)
            _kill_once(scenario, place, chance.uniform(0, longest), messages, result)
            if result.bad and until_bad:
                break
            if (n + 1) % scenario.reuse == 0:
                shutil.rmtree(place)
    result.seconds = time.monotonic() - start
    return result


def _kill_once(
    scenario: Scenario, place: Path, delay: float, messages: list[str], result: Result
) -> None:
    process, reading = _start(scenario, place)
    time.sleep(delay)
    os.kill(process, signal.SIGKILL)
    status = os.waitpid(process, 0)[1]
    heard = _read_messages(reading)
    messages += heard
    result.runs += 1
    ended = os.waitstatus_to_exitcode(status)
    result.hit += ended == -signal.SIGKILL
    result.midway += left_unfinished(place)
    result.messages += len(heard)
    if ended not in {0, -signal.SIGKILL}:
        result.bad.append(f"run {result.runs}: the work failed by itself with {ended}")
    result.bad += (
        f"run {result.runs}: {fault}" for fault in check_after_crash(scenario, place, messages)
    )


def check_after_crash(scenario: Scenario, place: Path, messages: list[str]) -> list[str]:
    """The complaints; a diary that does not open is one too."""
    try:
        return list(scenario.check(place, messages))
    except MbcError as error:
        return [str(error)]


def _start(scenario: Scenario, place: Path) -> tuple[int, int]:
    """A child at work; its number and where to hear what it says. Returns when it begins."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        _work(scenario, place, writing)
    os.close(writing)
    heard = b""
    while not heard.endswith(b"\n"):  # a byte at a time: what follows belongs to the work
        heard += os.read(reading, 1) or b"\n"
    return process, reading


def _work(scenario: Scenario, place: Path, writing: int) -> NoReturn:
    def say(what: str) -> None:
        os.write(writing, f"{what}\n".encode())

    try:
        say(_GO)
        scenario.work(place, say, count())
    except BaseException:  # noqa: BLE001 - a child must not go on as its parent
        traceback.print_exc(file=sys.stderr)
        os._exit(1)
    os._exit(0)


def _read_messages(reading: int) -> list[str]:
    with os.fdopen(reading, encoding="utf-8") as pipe:
        return [line.removesuffix("\n") for line in pipe if line.endswith("\n")]


def _longest_delay(scenario: Scenario, place: Path) -> float:
    """Seconds after which to kill at the latest, measured in a run that nobody disturbs.

    A little more than the whole run, or where it has no end, until it has said some things: on a
    busy computer the scenario's own figure may be over before the first of them.
    """
    lay_out(scenario, place)
    start = time.monotonic()
    process, reading = _start(scenario, place)
    with os.fdopen(reading) as messages:
        for _ in islice(messages, _MESSAGES if scenario.longest else None):
            pass
    seconds = time.monotonic() - start
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return max(scenario.longest, 2 * seconds) if scenario.longest else 1.1 * seconds


def left_unfinished(place: Path) -> bool:
    """Whether something unfinished was left, which the next start has to deal with."""
    journals = (path.stat().st_size for path in place.rglob("*-journal"))
    return any(journals) or any(place.rglob(".*.part"))
