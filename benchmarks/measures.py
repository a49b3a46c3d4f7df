"""The measures, each with its limit."""

from __future__ import annotations

import shutil
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.child import WORDS
from mbc_tracker.clock import SystemClock
from mbc_tracker.content import catalogue, palette, words
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.period import Range, period_of
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage import backup
from mbc_tracker.storage.open_store import open_store

ROUNDS = 9
CLOCK = SystemClock()
TODAY = CLOCK.today()
PRESSES = 200


@dataclass(frozen=True, slots=True)
class Result:
    """A median of ours beside its floor (None where the limit is a time). Milliseconds or MiB."""

    what: str
    unit: str
    floor: float | None
    ours: float
    limit: float

    @property
    def figure(self) -> float:
        """What is held against the limit."""
        return self.ours if self.floor is None else self.ours / self.floor

    @property
    def kept(self) -> bool:
        """Whether it is within the limit."""
        return self.figure <= self.limit

    def row(self) -> str:
        """A row of the table."""
        floor = "–" if self.floor is None else f"{self.floor:.4g} {self.unit}"
        times = f" {self.unit}" if self.floor is None else " ×"
        return (
            f"| {self.what} | {floor} | {self.ours:.4g} {self.unit} | {self.figure:.3g}{times} "
            f"| {self.limit:g}{times} | {'kept' if self.kept else 'over'} |"
        )


def start(_: Path, diary: Path) -> Result:
    """Window usable with a twenty-year diary."""
    floors, ours = zip(*_started(diary), strict=True)
    return Result(
        "window usable, 20 years",
        "ms",
        statistics.median(time for time, _ in floors),
        statistics.median(time for time, _ in ours),
        1.5,
    )


def memory(_: Path, diary: Path) -> Result:
    """Resident memory on Today."""
    floors, ours = zip(*_started(diary, 3), strict=True)
    return Result(
        "memory on Today",
        "MiB",
        statistics.median(size for _, size in floors),
        statistics.median(size for _, size in ours),
        1.3,
    )


def one_press(place: Path, _: Path) -> Result:
    """One answer saved, against a bare commit with the same durability."""
    bare = sqlite3.connect(place / "bare.sqlite", isolation_level=None)
    for pragma in ("journal_mode=TRUNCATE", "synchronous=EXTRA"):
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE answers (day, symptom, rating, PRIMARY KEY (day, symptom))")
    store = open_store(place / "presses.mbc", create=True)
    diary = Diary(store, catalogue.load(), CLOCK)

    def bare_press(n: int) -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("REPLACE INTO answers VALUES (?, 'cough', ?)", (TODAY.isoformat(), n % 11))
        bare.execute("COMMIT")

    def our_press(n: int) -> None:
        diary.record(TODAY, {"cough": n % 11})

    floor, ours = _in_turn(bare_press, our_press)
    bare.close()
    store.close()
    return Result("one press saved", "ms", floor, ours, 3)


def trends_first(_: Path, diary: Path) -> Result:
    """Trends shown for the first time."""
    floors, ours = [], []
    for _round in range(5):
        floors.append(float(child("bare_axes")[0]))
        ours.append(float(child("first_trends", diary)[0]))
    return Result(
        "Trends first shown", "ms", statistics.median(floors), statistics.median(ours), 1.5
    )


def redraw_year(_: Path, diary: Path) -> Result:
    """A year of seven symptoms drawn again."""
    return Result("redraw a year × 7", "ms", None, float(child("redraw", diary)[0]), 250)


def redraw_all(_: Path, diary: Path) -> Result:
    """Twenty years against one."""
    # Both of one process, so that a slow moment of the machine weighs on either; three times.
    runs = [tuple(map(float, child("redraw", diary)[:2])) for _ in range(3)]
    year, everything = (statistics.median(times) for times in zip(*runs, strict=True))
    return Result("redraw 20 years × 7, against a year", "ms", year, everything, 2)


def report_time(_: Path, diary_file: Path) -> Result:
    """The report of three months, charts included, the second time."""
    from mbc_tracker.report.document import report_pdf
    from mbc_tracker.report.summary import Choices

    store = open_store(diary_file, create=False)
    diary = Diary(store, catalogue.load(), CLOCK)
    choices = Choices(
        period_of(Range.THREE_MONTHS, TODAY, None, None), diary.reader.visible_symptoms()
    )
    times = []
    for _round in range(6):
        start = time.perf_counter()
        report_pdf(diary, choices, words.load(), palette.load())
        times.append((time.perf_counter() - start) * 1000)
    store.close()
    return Result("report of 3 months", "ms", None, statistics.median(times[1:]), 1000)


def report_choice(place: Path, diary: Path) -> Result:
    """The report of three months, from a changed choice to the preview."""
    taken = float(child("report_choice", _copied(diary, place))[0])
    return Result("report after a choice", "ms", None, taken, 700)


def report_stop(place: Path, diary: Path) -> Result:
    """How long the window stands still at most while five years with every page are made."""
    taken = float(child("longest_stop", _copied(diary, place))[0])
    return Result("window held up by a report of 5 years", "ms", None, taken, 250)


def first_pages(place: Path, diary: Path) -> Result:
    """When the first pages of that report are there, against when all are."""
    _, first, everything = map(float, child("longest_stop", _copied(diary, place)))
    return Result("first pages of that report, against all", "ms", everything, first, 0.75)


def _copied(diary: Path, place: Path) -> Path:
    """A diary that may remember the choices."""
    return Path(shutil.copy2(diary, place / "choices.mbc"))


def protected_start(place: Path, diary: Path) -> Result:
    """The window usable with a passphrase, its derivation included, against without one."""
    locked = protected(diary, place)
    times = [
        (_timed("our_window", diary)[0], _timed("our_window", locked)[0]) for _ in range(ROUNDS)
    ]
    plain, ours = zip(*times, strict=True)
    return Result(
        "window usable with a passphrase",
        "ms",
        statistics.median(plain),
        statistics.median(ours),
        1.5,
    )


def protected_press(place: Path, _: Path) -> Result:
    """One answer saved in a protected diary, against a plain one."""
    key = Passphrase.typed(WORDS)
    stores = [
        open_store(place / "plain.mbc", create=True),
        open_store(place / "locked.mbc", create=True, key=key),
    ]
    plain, protected = (Diary(store, catalogue.load(), CLOCK) for store in stores)

    def plain_press(n: int) -> None:
        plain.record(TODAY, {"cough": n % 11})

    def protected_press(n: int) -> None:
        protected.record(TODAY, {"cough": n % 11})

    floor, ours = _in_turn(plain_press, protected_press)
    for store in stores:
        store.close()
    return Result("one press saved with a passphrase", "ms", floor, ours, 1.5)


def protected_trends(place: Path, diary: Path) -> Result:
    """Trends of a protected diary shown for the first time, against a plain one."""
    locked, floors, ours = protected(diary, place), [], []
    for _round in range(5):
        floors.append(float(child("first_trends", diary)[0]))
        ours.append(float(child("first_trends", locked)[0]))
    floor, mine = statistics.median(floors), statistics.median(ours)
    return Result("Trends first shown with a passphrase", "ms", floor, mine, 1.5)


def protected(diary: Path, place: Path) -> Path:
    """A copy of the diary that a passphrase protects."""
    target = place / "protected.mbc"
    if not target.exists():
        backup.rewrite(diary, None, target, Passphrase.typed(WORDS))
    return target


ALL: Sequence[Callable[[Path, Path], Result]] = (
    start,
    memory,
    one_press,
    trends_first,
    redraw_year,
    redraw_all,
    report_time,
    report_choice,
    report_stop,
    first_pages,
    protected_start,
    protected_press,
    protected_trends,
)


def _started(diary: Path, rounds: int = ROUNDS) -> Iterator[tuple[tuple[float, float], ...]]:
    """(milliseconds until ready, MiB) of a bare window and of ours, in turn."""
    _timed("bare_window")
    _timed("our_window", diary)
    for _ in range(rounds):
        yield _timed("bare_window"), _timed("our_window", diary)


def _timed(what: str, *arguments: Path) -> tuple[float, float]:
    start = time.perf_counter()
    command = [sys.executable, "-m", "benchmarks.child", what, *map(str, arguments)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        if process.stdout is None or process.stdout.readline().strip() != "ready":
            message = f"{what} did not start"
            raise RuntimeError(message)
        taken = (time.perf_counter() - start) * 1000
        return taken, float(process.stdout.readline())


def child(what: str, *arguments: Path) -> list[str]:
    """What a process of its own printed, word by word."""
    command = [sys.executable, "-m", "benchmarks.child", what, *map(str, arguments)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return done.stdout.split()


def _in_turn(floor: Callable[[int], None], ours: Callable[[int], None]) -> tuple[float, float]:
    taken: dict[Callable[[int], None], list[float]] = {floor: [], ours: []}
    for n in range(PRESSES):
        for press, times in taken.items():
            start = time.perf_counter()
            press(n)
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken[floor]), statistics.median(taken[ours])
