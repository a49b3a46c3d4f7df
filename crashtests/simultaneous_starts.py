"""The program started many times at the same moment: one window, and everybody else is quiet."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from crashtests.result import Result

_TIMES = 100
_PATIENCE = 300  # seconds; a hundred starts share the processors


def starts() -> Result:
    """Start it all at once, and wait until one is left."""
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="mbc-torture-") as folder:
        started = [_start(Path(folder)) for _ in range(_TIMES)]
        while sum(process.poll() is None for process in started) > 1:
            if time.monotonic() - start > _PATIENCE:
                break
            time.sleep(0.2)
        left = [process for process in started if process.poll() is None]
        bad = [] if len(left) == 1 else [f"{len(left)} windows are left"]
        bad += [
            complaint
            for process in started
            if process not in left and (complaint := _complaint(process))
        ]
        for process in left:
            process.kill()
            process.communicate()
    return Result("starts at once", _TIMES, len(left), 0, 0, bad, time.monotonic() - start)


def _start(folder: Path) -> subprocess.Popen[str]:
    own = {name: str(folder / name.lower()) for name in ("HOME", "XDG_CONFIG_HOME")}
    command = [sys.executable, "-m", "mbc_tracker", "--diary", str(folder / "new" / "diary.mbc")]
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)


def _complaint(ended: subprocess.Popen[str]) -> str:
    lines = [line for line in ended.communicate()[1].splitlines() if "does not support" not in line]
    return f"ended with {ended.returncode}: {' '.join(lines)}" if ended.returncode or lines else ""
