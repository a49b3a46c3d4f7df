"""A program that records answers for as long as it lives and says of each that it is saved.

    python -m tests.storage.recorder DIARY [too-early]

too-early: say so before the transaction is committed, as a program must never do.
"""

from __future__ import annotations

import sys
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from mbc_tracker.content import catalogue
from mbc_tracker.domain.change import Step
from mbc_tracker.domain.records import Answer
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.fakes import FixedClock


def say(number: int) -> None:
    """Tell the parent, who may kill this process at any time from now on."""
    print(number, flush=True)  # noqa: T201 - this is a program


def record_for_ever(path: Path) -> None:
    """One answer per day, going back from today; the n-th is rated n % 11."""
    clock = FixedClock(datetime(2026, 11, 22, 9, 41))  # noqa: DTZ001 - wall time in the zone
    diary = Diary(open_store(path, create=False), catalogue.load(), clock)
    first = len(diary.reader.records(Answer))
    for number in count(first):
        diary.record(diary.clock.today() - timedelta(days=number), {"cough": number % 11})
        say(number)


def speak_too_early(path: Path) -> None:
    """The mistake that the test has to catch."""
    store = open_store(path, create=False)
    clock = FixedClock(datetime(2026, 11, 22, 9, 41))  # noqa: DTZ001
    for number in count(len(store.records(Answer))):
        day = clock.today() - timedelta(days=number)
        answer = Answer(day, "cough", number % 11, clock.now())
        with store.transaction() as transaction:
            transaction.apply(Step(None, answer))
            say(number)


if __name__ == "__main__":
    run = speak_too_early if "too-early" in sys.argv else record_for_ever
    run(Path(sys.argv[1]))
