"""What is said once a window is there: what is odd, and what was missed."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from mbc_tracker.services.diary_reader import latest_day
from mbc_tracker.ui.shell.context import Context
from mbc_tracker.ui.widgets.translated import translated


class StartMessages(QObject):
    """Makes the sentences."""

    told = Signal(str)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._diary, self._fault = context.words, context.diary, context.fault

    def tell_of_days_ahead(self) -> None:
        """Entries after today are in no sentence and on no page, so the person is told of them."""
        last = latest_day(self._diary.reader, self._diary.clock.today())
        if last > self._diary.clock.today():
            sentence = self.tr(
                "Some entries are dated after today, up to {day}. If this computer’s date was "
                "wrong then, open the day in Calendar to correct or remove them."
            )
            self.told.emit(sentence.format(day=self._words.date_long(last)))

    def tell_of_missed_reminder(self, missed: datetime) -> None:
        """The program was closed when it should have reminded."""
        sentence = self.tr(
            "The program was closed at the time of your reminder for {day}, {time}. You "
            "can still fill in any past day."
        )
        day, time = self._words.date_medium(missed.date()), self._words.phrases.time(missed)
        self.told.emit(sentence.format(day=day, time=time))

    def tell_of_damaged_language(self) -> None:
        """Say it where the chosen language could not be used."""
        if self._fault is not None:
            sentence = self.tr("{fault} Until then, everything is in English.")
            self.told.emit(sentence.format(fault=translated(self._fault)))
