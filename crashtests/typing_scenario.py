"""A note typed into the real window, key by key and without a pause."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from pathlib import Path

from crashtests.diaries import file_faults, open_diary
from crashtests.scenario import Say, Scenario, diary_path
from mbc_tracker.domain.records import Note

_KEY = 40  # milliseconds from one to the next
_LOSS = 2.3  # seconds: two, and what a busy machine takes to save


class Typing(Scenario):
    """What was typed two seconds before the end is there."""

    name = "typing a note"
    longest = 7.0
    share = 0.12
    cuts = 0

    def prepare(self, place: Path) -> None:
        with open_diary(diary_path(place), create=True):
            pass

    def work(self, place: Path, say: Say, rounds: Iterable[int]) -> None:
        from PySide6.QtCore import QObject, QTimer, Slot
        from PySide6.QtTest import QTest

        from mbc_tracker.ui.shell.qt_application import make_application
        from mbc_tracker.ui.shell.session import Session
        from mbc_tracker.ui.style.preferences import Preferences
        from mbc_tracker.ui.today.page import TodayPage

        class Typist(QObject):
            @Slot()
            def type(self) -> None:
                QTest.keyClicks(note, "x")
                say(f"{time.monotonic():.3f} {next(numbers) + 1}")

        application, numbers = make_application(), iter(rounds)
        with open_diary(diary_path(place)) as diary:
            session = Session(application, diary, Preferences(place))
            session.show()
            today = session.window.show_page("today")
            assert isinstance(today, TodayPage)
            note = today.answers.note
            note.setFocus()
            typist, timer = Typist(), QTimer()
            timer.timeout.connect(typist.type)
            timer.start(_KEY)
            application.exec()

    def check(self, place: Path, messages: Sequence[str]) -> Iterator[str]:
        yield from file_faults(place)
        with open_diary(diary_path(place)) as diary:
            kept = sum(len(note.text) for note in diary.reader.records(Note))
        typed = [(float(at), int(number)) for at, number in (line.split() for line in messages)]
        end = typed[-1][0] if typed else 0
        safe = [number for _, number in takewhile(lambda save: save[0] < end - _LOSS, typed)]
        if safe and kept < safe[-1]:
            yield f"typed {typed[-1][1]}, of these {safe[-1]} in time; kept: {kept}"
