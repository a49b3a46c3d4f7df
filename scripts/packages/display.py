"""A display that nobody looks at, and how long a program takes to show a window on it."""

from __future__ import annotations

import os
import re
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

TITLE = "MBC Tracker"
LONGEST = 60.0  # seconds


@contextmanager
def virtual_display() -> Iterator[str]:
    """The name of a display that lives as long as this."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-noreset", "-nolisten", "tcp", "-screen", "0", "1400x1000x24", "-displayfd"]
    quiet = subprocess.DEVNULL
    server = subprocess.Popen([*command, str(writing)], pass_fds=[writing], stderr=quiet)
    os.close(writing)
    try:
        with os.fdopen(reading) as name_pipe:
            yield f":{name_pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def seconds_to_window(
    command: Sequence[str], environment: Mapping[str, str], title: str = TITLE
) -> float:
    """From the start of the program until its window is on the display; then it is ended.

    title: what has to stand in the title of the window.
    """
    began = time.perf_counter()
    with subprocess.Popen(command, env=environment) as program:
        try:
            while not _is_shown(title, environment):
                if program.poll() is not None or time.perf_counter() - began > LONGEST:
                    message = f"no window “{title}”: {command[0]} ended with {program.returncode}"
                    raise TimeoutError(message)
                time.sleep(0.02)
            return time.perf_counter() - began
        finally:
            program.terminate()


def _is_shown(title: str, environment: Mapping[str, str]) -> bool:
    named = re.compile(rf'^ +(0x[0-9a-f]+) ".*{re.escape(title)}', re.MULTILINE)
    windows = named.findall(_output(["xwininfo", "-root", "-tree"], environment))
    return any(
        "IsViewable" in _output(["xwininfo", "-id", window], environment) for window in windows
    )


def _output(command: Sequence[str], environment: Mapping[str, str]) -> str:
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    return ran.stdout
