"""Starting the fuzzer on a target, and what came of it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import PIPE, STDOUT

from crashtests.fuzzing.target import Target
from mbc_tracker.errors import EnvironmentFault

#: Where ``make fuzz`` puts the fuzzer, beside the program's own environment and not into it.
ATHERIS = Path("build", "atheris")
#: What led somewhere new is kept here for the next run, and each finding.
KEPT = Path("build", "fuzzing")

_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder with a name of its own is made in it
#: Seconds of one input after which the process is ended, and what it may hold in all.
_OPTIONS = ("-timeout=60", "-rss_limit_mb=2048", "-keep_seed=1", "-print_final_stats=1")

_BEGUN = re.compile(r"INITED cov: (\d+) ft: (\d+)")
_REACHED = re.compile(r"^#\d+\s+\w+\s+cov: (\d+) ft: (\d+)", re.MULTILINE)
_EXECUTED = re.compile(r"stat::number_of_executed_units: (\d+)")
_RAISED = re.compile(r"=== Uncaught Python exception: ===\n(.*)")
_ENDED = re.compile(r"ERROR: libFuzzer: (.*)")
_LONGEST_SHOWN = 300

HEAD = (
    "| target | executions | seconds | edges | new | features | new | findings |",
    "|---|---:|---:|---:|---:|---:|---:|---:|",
)


@dataclass(frozen=True, slots=True)
class Result:
    """edges, features: seen in all, and how many of them the inputs to begin with did not reach.

    finding: what was found, in a line; empty if nothing was.
    """

    target: str
    executions: int = 0
    seconds: float = 0
    edges: tuple[int, int] = (0, 0)
    features: tuple[int, int] = (0, 0)
    finding: str = ""

    def row(self) -> str:
        """A row of the table."""
        counts = (*self.edges, *self.features, int(bool(self.finding)))
        cells = (f"{self.executions:,}", f"{self.seconds:.0f}", *(f"{count:,}" for count in counts))
        return f"| {self.target} | {' | '.join(cells)} |"


def table(results: Iterable[Result]) -> str:
    """All rows under their heads."""
    return "\n".join((*HEAD, *(result.row() for result in results)))


def run(kind: type[Target], seconds: float, folder: Path, mistake: str = "") -> Result:
    """Fuzz for so long, or until something is found. folder: for what is kept of it."""
    corpus, start = folder / "corpus", time.monotonic()
    corpus.mkdir(parents=True, exist_ok=True)
    with _place() as making:
        write_seeds(kind(Path(making)), corpus)
    (folder / "words").write_text(dictionary(kind.words), encoding="ascii")
    options = (*_OPTIONS, f"-dict={folder / 'words'}", f"-max_total_time={seconds:.0f}")
    with _place() as place:
        names = (kind.name, str(corpus), place, mistake or "-")
        command = [sys.executable, "-m", "crashtests.fuzzing.child", *names, *options]
        done = subprocess.run(command, check=False, stdout=PIPE, stderr=STDOUT, env=_environment())
    output = done.stdout.decode("utf-8", "replace")
    (folder / "said").write_text(output, encoding="utf-8")
    return parse_result(kind.name, done.returncode, output, time.monotonic() - start)


def _place() -> tempfile.TemporaryDirectory[str]:
    """A folder in memory where there is one: nothing here is about disks."""
    return tempfile.TemporaryDirectory(
        prefix="mbc-fuzzing-", dir=_MEMORY if _MEMORY.is_dir() else None
    )


def _environment() -> dict[str, str]:
    paths = (str(ATHERIS.absolute()), *os.environ.get("PYTHONPATH", "").split(os.pathsep))
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}


def write_seeds(target: Target, corpus: Path) -> None:
    """The inputs to begin with, as files."""
    for number, seed in enumerate(target.seeds()):
        (corpus / f"seed-{number:03}").write_bytes(seed)


def dictionary(words: Sequence[bytes]) -> str:
    """As libFuzzer reads it: a quoted word on each line, every byte by its number."""
    quoted = ("".join(f"\\x{byte:02X}" for byte in word) for word in words)
    return "".join(f'"{word}"\n' for word in quoted)


def parse_result(target: str, code: int, output: str, seconds: float) -> Result:
    """What libFuzzer said.

    Raises:
        EnvironmentFault: it did not run at all.
    """
    begun, executed = _BEGUN.search(output), _EXECUTED.search(output)
    if executed is None and not _ENDED.search(output):
        raise EnvironmentFault(f"{target} could not be fuzzed: {output[-_LONGEST_SHOWN:]}")
    reached = _REACHED.findall(output)[-1:] or [(0, 0)]
    edges, features = map(int, reached[0])
    first = tuple(map(int, begun.groups())) if begun else (edges, features)
    return Result(
        target,
        int(executed[1]) if executed else 0,
        seconds,
        (edges, edges - first[0]),
        (features, features - first[1]),
        next(_findings(output), "It ended by itself.") if code else "",
    )


def _findings(output: str) -> Iterator[str]:
    for pattern in (_RAISED, _ENDED):
        yield from (finding[:_LONGEST_SHOWN] for finding in pattern.findall(output))
