"""The writes of a scenario, recorded from the system calls of the real program by strace."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mbc_tracker.errors import EnvironmentFault

_CALLS = (
    "open openat creat close dup dup2 dup3 lseek write pwrite64 writev pwritev pwritev2 ftruncate "
    "truncate fallocate fsync fdatasync sync_file_range unlink unlinkat rename renameat renameat2 "
    "link linkat symlink symlinkat mkdir mkdirat rmdir sendfile copy_file_range"
)
_LINE = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
_PATIENCE = 300  # seconds
MISSING = "Power cuts are recorded with strace: apt-get install strace, then try again."


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that succeeded: its name, what it was given, its result."""

    name: str
    arguments: tuple[str, ...]
    texts: tuple[bytes, ...]
    result: int

    def number(self, place: int) -> int:
        """An argument that is a number."""
        return int(self.arguments[place], 0)


def strace(command: Sequence[str], *options: str) -> list[str]:
    """Run a command under strace; the lines that it wrote.

    Raises:
        EnvironmentFault: there is no strace, it may not look, or the command failed.
    """
    if not shutil.which("strace"):
        raise EnvironmentFault(MISSING)
    with tempfile.TemporaryDirectory(prefix="mbc-torture-") as folder:
        file = Path(folder) / "trace"
        done = subprocess.run(
            ["strace", "-qq", "-o", str(file), *options, *command],
            check=False,
            timeout=_PATIENCE,
            capture_output=True,
            text=True,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )
        if done.returncode:
            raise EnvironmentFault(
                f"What strace should watch ended with {done.returncode}: {done.stderr}"
            )
        return file.read_text(encoding="ascii").splitlines()


def calls(scenario: str, place: Path, rounds: int, mistake: str = "") -> Iterator[Call]:
    """Every call about files that succeeds while a scenario is worked on in ``place``."""
    command = [sys.executable, "-m", "crashtests.child", scenario, str(place), str(rounds), mistake]
    options = ("-xx", "-s", "1000000000", "-e", f"trace={','.join(_CALLS.split())}")
    for line in strace(command, *options):
        match = _LINE.match(line)
        if match and int(match["result"]) >= 0:
            yield _call(match)


def _call(match: re.Match[str]) -> Call:
    texts: list[bytes] = []

    def keep(text: re.Match[str]) -> str:
        if text[2]:
            raise AssertionError("strace cut a text short")
        texts.append(bytes.fromhex(text[1].replace("\\x", "")))
        return '""'

    arguments = _TEXT.sub(keep, match["arguments"])
    return Call(match["name"], tuple(arguments.split(", ")), tuple(texts), int(match["result"]))
