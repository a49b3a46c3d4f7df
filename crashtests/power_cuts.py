"""The power is cut at random moments of a recorded scenario, and what is left is checked."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from crashtests import syscall_trace
from crashtests.disk import Disk, State
from crashtests.file_operations import TraceReader
from crashtests.kills import check_after_crash, left_unfinished
from crashtests.result import Result
from crashtests.scenario import Scenario, lay_out

#: The states are files in memory where the system has such a place: what matters is in the model.
_MEMORY = next((path for path in ("/dev/shm",) if Path(path).is_dir()), None)  # noqa: S108


def cut(
    scenario: Scenario, times: int, mistake: str = "", seed: int = 4711, *, until_bad: bool = False
) -> Result:
    """Check so many states that a power cut may leave; until_bad: the first complaint will do."""
    result, start = Result(f"power cuts: {scenario.name}"), time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mbc-torture-", dir=_MEMORY) as folder:
        place = Path(folder).resolve() / "recorded"
        lay_out(scenario, place)
        for state in _states(scenario, place, times, mistake, Random(seed)):
            _check(scenario, state, Path(folder) / "found", result)
            if result.bad and until_bad:
                break
    result.seconds = time.monotonic() - start
    return result


def _states(
    scenario: Scenario, place: Path, times: int, mistake: str, chance: Random
) -> Iterator[State]:
    reader = TraceReader(place)
    disk = Disk(reader, place)
    calls = syscall_trace.calls(scenario.name, place, scenario.cuts, mistake)
    doings = list(reader.read(calls))
    moments = sorted(chance.randint(0, len(doings)) for _ in range(times))
    for n, doing in enumerate([*doings, None]):
        while moments and moments[0] == n:
            moments.pop(0)
            yield disk.cut(chance)
        if doing is not None:
            disk.do(doing)


def _check(scenario: Scenario, state: State, place: Path, result: Result) -> None:
    state.lay_out(place)
    result.runs += 1
    result.hit += state.unsynced
    result.midway += left_unfinished(place)
    result.messages += len(state.messages)
    wrong = check_after_crash(scenario, place, list(state.messages))
    result.bad += (f"state {result.runs}: {fault}" for fault in wrong)
    shutil.rmtree(place)
