"""Presses: the n-th fills a day or changes it, and always in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from unittest.mock import patch

from crashtests.diaries import TODAY, file_faults, open_diary
from crashtests.scenario import Say, Scenario, diary_path
from mbc_tracker.domain.records import Answer, Note
from mbc_tracker.domain.symptoms import Value
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.store import Store, Transaction

_SIGNS = ("none", "streaks")


def press(diary: Diary, n: int) -> None:
    """Even ones fill a day, odd ones change it and take one answer back."""
    answers: dict[str, Value | None] = {"cough": n % 11, "blood": _SIGNS[n % 2]}
    answers["worry"] = None if n % 2 else n % 7
    diary.record(TODAY - timedelta(days=n // 2), answers, _note(n))


def _note(n: int) -> str:
    """Of very different lengths, so that pages are filled and freed."""
    return f"{n}: slept badly. " * (1 + n % 40)


def held_after(presses: int) -> dict[tuple[date, str], Value]:
    """What stands in the diary after so many presses: by day and symptom, with “note” as one."""
    held: dict[tuple[date, str], Value] = {}
    for n in range(presses):
        day = TODAY - timedelta(days=n // 2)
        held |= {(day, "cough"): n % 11, (day, "blood"): _SIGNS[n % 2], (day, "worry"): n % 7}
        held[day, "note"] = _note(n)
        if n % 2:
            del held[day, "worry"]
    return held


def presses_in(diary: Diary) -> int | None:
    """After how many presses the diary looks like this; None if after no whole number of them."""
    notes = diary.reader.records(Note)
    count = 1 + max((int(note.text.split(":")[0]) for note in notes), default=-1)
    answers = {
        (answer.day, answer.symptom): answer.value for answer in diary.reader.records(Answer)
    }
    answers |= {(note.day, "note"): note.text for note in notes}
    return count if answers == held_after(count) else None


def count_saved(messages: Sequence[str]) -> int:
    """How many presses were called saved."""
    return 1 + max(map(int, messages), default=-1)


class Presses(Scenario):
    """Answers and notes saved one after the other by the use case behind every press."""

    name = "presses"
    reuse = 12
    longest = 0.15
    cuts = 40

    def prepare(self, place: Path) -> None:
        with open_diary(diary_path(place), create=True) as diary:
            for n in range(6):
                press(diary, n)

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:
        with open_diary(diary_path(place)) as diary:
            first = presses_in(diary)
            if first is None:
                raise AssertionError(place)
            for n in rounds:
                self.press(diary, first + n, say)

    def press(self, diary: Diary, n: int, say: Say) -> None:
        """One press; it is called saved when the use case has returned."""
        press(diary, n)
        say(str(n))

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        yield from file_faults(place)
        with open_diary(diary_path(place)) as diary:
            presses = presses_in(diary)
        # Presses that were under way may be there too, wholly.
        if presses is None or presses < count_saved(messages):
            yield f"called saved: {count_saved(messages)} presses; there: {presses}"


class FirstStart(Presses):
    """A new diary is made in a folder of its own, and its first presses are saved."""

    name = "first start"
    reuse = 1
    cuts = 5
    longest = 0.3

    def prepare(self, place: Path) -> None:
        """Prepare nothing: the first start finds an empty folder."""

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:
        with open_diary(diary_path(place / "new"), create=True) as diary:
            for n in rounds:
                self.press(diary, n, say)

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        if messages or diary_path(place / "new").exists():
            yield from super().check(place / "new", messages)


class SavedTooEarly(Presses):
    """The mistake of calling a press saved before its transaction has ended."""

    name = "presses, acknowledged before commit"

    def press(self, diary: Diary, n: int, say: Say) -> None:
        whole = Store.transaction

        @contextmanager
        def early(store: Store) -> Iterator[Transaction]:
            with whole(store) as transaction:
                yield transaction
                say(str(n))

        with patch.object(Store, "transaction", early):
            press(diary, n)
