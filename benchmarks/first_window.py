"""When the first window is painted and when it can be used, against a bare one of PySide6.

Under a real X server where there is one to be had (Xvfb), as drawing off screen is quicker.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from benchmarks.measures import ROUNDS, Result
from scripts.packages.display import virtual_display

_STEPS = ("painted", "ready")


def first_paint(_: Path, diary: Path) -> Result:
    """The first window painted."""
    return _result("first window painted", diary, 0, 1.8)


def first_use(_: Path, diary: Path) -> Result:
    """The first window ready for a press."""
    return _result("first window usable", diary, 1, 2.3)


ALL: Sequence[Callable[[Path, Path], Result]] = (first_paint, first_use)


def _result(what: str, diary: Path, step: int, limit: float) -> Result:
    system, floors, ours = _times(diary)
    floor = statistics.median(times[step] for times in floors)
    mine = statistics.median(times[step] for times in ours)
    return Result(f"{what}, {system}", "ms", floor, mine, limit)


@cache  # both come from the same starts
def _times(diary: Path) -> tuple[str, list[list[float]], list[list[float]]]:
    """Where it was measured; milliseconds to each step of the bare window and of ours, in turn."""
    with _environment() as (system, environment):
        _started(environment, "bare_qt_window")
        _started(environment, "first_window", diary)
        floors, ours = [], []
        for _ in range(ROUNDS):
            floors.append(_started(environment, "bare_qt_window"))
            ours.append(_started(environment, "first_window", diary))
    return system, floors, ours


@contextmanager
def _environment() -> Iterator[tuple[str, dict[str, str]]]:
    if shutil.which("Xvfb") is None:
        yield "off screen", os.environ | {"QT_QPA_PLATFORM": "offscreen"}
        return
    with virtual_display() as display:
        yield "under X", os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}


def _started(environment: dict[str, str], what: str, *arguments: Path) -> list[float]:
    began = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.child", what, *map(str, arguments)]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        times: list[float] = []
        output = process.stdout
        for step in _STEPS:
            if output is None or output.readline().strip() != step:
                message = f"{what} was not {step}"
                raise RuntimeError(message)
            times.append((time.perf_counter() - began) * 1000)
        process.communicate()  # it also says how much memory it has
    return times
