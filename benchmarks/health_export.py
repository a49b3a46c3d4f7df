"""A large Apple Health export: ``python -m benchmarks.health_export FILE`` reads one.

It prints the milliseconds that it took, and the most memory of the process in MiB.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.measures import CLOCK, Result
from mbc_tracker.content import catalogue
from mbc_tracker.exchange.importers import read
from mbc_tracker.exchange.parsed_file import ReadContext

SIZE = 90_000_000  # bytes; what is read in a second and the memory are the same for ten times that
STEPS = (
    b'<Record type="HKQuantityTypeIdentifierStepCount" sourceName="Watch" sourceVersion="9.1" '
    b'device="&lt;&lt;HKDevice&gt;, name:Apple Watch, model:Watch, software:9.1&gt;" unit="count" '
    b'creationDate="2026-11-18 07:30:00 +0000" startDate="2026-11-18 07:29:00 +0000" '
    b'endDate="2026-11-18 07:30:00 +0000" value="61"/>\n'
)
OXYGEN = (
    b'<Record type="HKQuantityTypeIdentifierOxygenSaturation" sourceName="Watch" unit="%%" '
    b'startDate="2026-11-18 %02d:%02d:00 +0000" value="0.96"/>\n'
)


def speed(place: Path, _: Path) -> Result:
    """Milliseconds to read it: 30 MB a second at the least."""
    taken, _memory = _read(place)
    return Result("90 MB of Apple Health read", "ms", None, taken, SIZE / 30_000)


def memory(place: Path, _: Path) -> Result:
    """The most memory of the process that reads it."""
    _taken, most = _read(place)
    return Result("memory for 90 MB of Apple Health", "MiB", None, most, 300)


ALL: Sequence[Callable[[Path, Path], Result]] = (speed, memory)


def _read(place: Path) -> tuple[float, float]:
    command = [sys.executable, "-m", "benchmarks.health_export", str(_export(place))]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    taken, most = map(float, done.stdout.split())
    return taken, most


def _export(place: Path) -> Path:
    """The file: nearly all of it records that a diary has no use for, as in real ones."""
    file = place / "export.xml"
    if not file.exists():
        with file.open("wb") as out:
            out.write(b"<HealthData>")
            while out.tell() < SIZE:
                minute = out.tell() // 1000
                out.write(STEPS * 19 + OXYGEN % (minute // 60 % 24, minute % 60))
            out.write(b"</HealthData>")
    return file


def _most_memory() -> float:
    """MiB. Not of getrusage: what started this process would count, too."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    began = time.perf_counter()
    read(Path(sys.argv[1]), ReadContext(CLOCK.now(), catalogue.load()))
    milliseconds = (time.perf_counter() - began) * 1000
    print(milliseconds, _most_memory())
