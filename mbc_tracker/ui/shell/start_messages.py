"""What the window says by itself once it is there: nothing has gone wrong, and nothing waits."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from PySide6.QtCore import QObject

from mbc_tracker.services.conflict_copies import conflict_copies
from mbc_tracker.services.diary_reader import latest_day
from mbc_tracker.ui.shell.context import Context
from mbc_tracker.ui.widgets.translated import translated


class StartMessages(QObject):
    """Sentences of one start; each takes the place of the one before it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context

    def sentences(self, missed: datetime | None) -> Iterator[str]:
        """The sentences, the most important one last. missed: when a reminder was due."""
        yield from self._copies()
        yield from self._days_ahead()
        yield from self._damaged_language()
        if missed is not None:
            yield self.missed(missed)

    def missed(self, moment: datetime) -> str:
        """A reminder that could not come: the program was closed, or the computer asleep."""
        sentence = self.tr(
            "Your reminder for {day}, {time} could not come. You can still fill in any past day."
        )
        words = self._context.words
        return sentence.format(
            day=words.date_medium(moment.date()), time=words.phrases.time(moment)
        )

    def _copies(self) -> Iterator[str]:
        """Copies that a sync program has left, until the person has looked at them."""
        path = self._context.diary.path
        own = self._context.preferences.of_diary(path)
        if not all(map(own.has_looked_at, conflict_copies(path))):
            yield self.tr(
                "A sync program has left another copy of your diary. See Settings, Files in and "
                "out."
            )

    def _days_ahead(self) -> Iterator[str]:
        """Entries after today are in no sentence and on no page, so the person is told of them."""
        diary = self._context.diary
        last = latest_day(diary.reader, diary.clock.today())
        if last > diary.clock.today():
            sentence = self.tr(
                "Some entries are dated after today, up to {day}. If this computer’s date was "
                "wrong then, open the day in Calendar to correct or remove them."
            )
            yield sentence.format(day=self._context.words.date_long(last))

    def _damaged_language(self) -> Iterator[str]:
        """The chosen language could not be used."""
        if self._context.fault is not None:
            sentence = self.tr("{fault} Until then, everything is in English.")
            yield sentence.format(fault=translated(self._context.fault))
