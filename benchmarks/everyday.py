"""What a person does every day with twenty years in the diary, each with a limit in milliseconds.

The limits are those of promise P27 in docs/safety-tests.md, for a home computer with a slow disk.
"""

from __future__ import annotations

import shutil
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date
from datetime import time as clock
from functools import partial
from itertools import chain
from pathlib import Path

from benchmarks.child import WORDS
from benchmarks.measures import CLOCK, PRESSES, TODAY, Result, child, protected
from mbc_tracker import demo
from mbc_tracker.content import catalogue, guidance, pages, rules
from mbc_tracker.content.search import search
from mbc_tracker.domain.passphrase import Passphrase
from mbc_tracker.domain.period import Range, period_of
from mbc_tracker.domain.records import Answer, Moment, Record
from mbc_tracker.exchange import csv_writer
from mbc_tracker.exchange.selection import select
from mbc_tracker.services.backups.service import BackupService
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.encryption import unlock
from mbc_tracker.storage import database
from mbc_tracker.storage.open_store import open_store

#: Extra moments a day in the diary that has ten times as much.
MOMENTS = 9


def another_language(place: Path, diary: Path) -> Result:
    """Changing the language of the whole window, painted, on the screen where it takes longest."""
    taken = float(child("language_switch", Path(shutil.copy2(diary, place / "tongues.mbc")))[0])
    return _within("another language", taken, 1000)


def slow_presses(place: Path, _: Path) -> Result:
    """Of all presses, 95 of 100 are saved sooner than this."""
    with _opened(place / "many.mbc", create=True) as diary:
        times = [_taken(partial(diary.record, TODAY, {"cough": n % 11})) for n in range(PRESSES)]
    return _within("a press saved, 95 of 100", sorted(times)[PRESSES * 95 // 100], 50)


def another_day(_: Path, diary: Path) -> Result:
    """Another day shown on Today."""
    return _within("another day shown on Today", float(child("another_day", diary)[0]), 50)


def notices(_: Path, path: Path) -> Result:
    """What the rules find on a day."""
    book = rules.load(catalogue.load()).rules
    with _opened(path) as diary:
        return _within(
            "notices of a day", _median(lambda: diary.analysis.findings(TODAY, book)), 30
        )


def year_of_charts(_: Path, path: Path) -> Result:
    """What the charts of a year show, before they are drawn."""
    year = period_of(Range.YEAR, TODAY, None, None)
    with _opened(path) as diary:
        symptoms = diary.reader.visible_symptoms()
        return _within(
            "values of a year of charts",
            _median(lambda: diary.analysis.overview(symptoms, year)),
            100,
        )


def learn_search(_: Path, __: Path) -> Result:
    """Searching all Learn pages."""
    library = pages.load(guidance.load())
    guide_pages = library.for_country("GB")
    return _within("search in Learn", _median(lambda: search(guide_pages, "blood cough")), 100)


def last_backup(place: Path, path: Path) -> Result:
    """The backup when the window is closed, checked and all."""
    (place / "kept").mkdir()
    copied = place / "kept" / "diary.mbc"
    copied.write_bytes(path.read_bytes())
    safe = BackupService(copied, CLOCK)
    return _within("backup at the end", _median(lambda: safe.back_up_now("exit")), 2000)


def unlocking(place: Path, path: Path) -> Result:
    """The right passphrase, until the diary is known to open; its derivation is most of it."""
    protected_diary = protected(path, place)

    def opens() -> None:
        database._derived.cache_clear()
        unlock(protected_diary, (), Passphrase.typed(WORDS))

    return _within("unlocking", _median(opens), 1000)


def import_stop(place: Path, path: Path) -> Result:
    """How long the window stands still at most while twenty years of CSV are brought in."""
    longest, _ = _import(place, path)
    return _within("window held up by an import of 20 years", longest, 100)


def import_time(place: Path, path: Path) -> Result:
    """From the choice of that file to the last entry in the diary."""
    _, taken = _import(place, path)
    return _within("import of 20 years", taken, 10_000)


def _import(place: Path, path: Path) -> tuple[float, float]:
    """Milliseconds: the longest stop, and the whole."""
    source, empty = place / "export.csv", place / "empty.mbc"
    with _opened(path) as diary:
        source.write_bytes(csv_writer.write(select(diary)))
    empty.unlink(missing_ok=True)
    open_store(empty, create=True).close()
    longest, taken = child("stop_of_import", empty, source)
    return float(longest), float(taken)


def ten_times(place: Path, _: Path) -> Result:
    """The slowest of a dozen actions with ten times as much in the diary."""
    large = place / "ten-times.mbc"
    store = open_store(large, create=True)
    demo.fill(store, _with_moments(demo.twenty_years(TODAY)))
    store.close()
    taken, what = child("slowest_action", large)
    return _within(f"slowest action with ten times as much ({what})", float(taken), 3000)


def _with_moments(records: Iterator[Record]) -> Iterator[Record]:
    """The records, with each day's answers given again in extra moments."""
    kept = list(records)
    days: dict[date, list[Answer]] = {}
    for record in kept:
        if isinstance(record, Answer):
            days.setdefault(record.day, []).append(record)
    return chain(kept, chain.from_iterable(map(_moments, days.values())))


def _moments(answers: Sequence[Answer]) -> Iterator[Moment]:
    first = answers[0]
    values = tuple((answer.symptom, answer.value) for answer in answers)
    for number in range(MOMENTS):
        when = clock(8 + number)
        yield Moment(f"{first.day}-{number}", first.day, when, values, "", first.recorded)


ALL: Sequence[Callable[[Path, Path], Result]] = (
    slow_presses,
    another_day,
    another_language,
    notices,
    year_of_charts,
    learn_search,
    last_backup,
    unlocking,
    import_stop,
    import_time,
    ten_times,
)


@contextmanager
def _opened(path: Path, *, create: bool = False) -> Iterator[Diary]:
    with closing(open_store(path, create=create)) as store:
        yield Diary(store, catalogue.load(), CLOCK)


def _within(what: str, taken: float, limit: float) -> Result:
    return Result(what, "ms", None, taken, limit)


def _median(do: Callable[[], object]) -> float:
    return statistics.median(_taken(do) for _ in range(7))


def _taken(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return (time.perf_counter() - start) * 1000
