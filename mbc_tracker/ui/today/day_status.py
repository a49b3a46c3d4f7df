"""What the first line of Today says about the last change, and what Undo and Redo would do."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from mbc_tracker.content.words import Words, label_inside
from mbc_tracker.domain.change import Change
from mbc_tracker.domain.period import FIRST_DAY, Period
from mbc_tracker.domain.records import Answer, Measurement
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.services.diary import Diary
from mbc_tracker.ui.common.announcement import announce
from mbc_tracker.ui.common.operations import Operations
from mbc_tracker.ui.today.day_bar import DayBar
from mbc_tracker.ui.widgets.translated import translated

#: A file that was brought in may hold thousands of days: of more than these, the first and last.
_MOST_NAMED = 3


class DayStatus(QObject):
    """Listens to all changes, from whichever screen. day: the one on Today."""

    row_wanted = Signal(str)  # the symptom or kind of measurement that was taken back

    def __init__(
        self, bar: DayBar, words: Words, diary: Diary, operations: Operations, page: QObject
    ) -> None:
        super().__init__(page)
        self._bar, self._words = bar, words
        self._clock, self._operations = diary.clock, operations
        self.day = FIRST_DAY
        operations.changed.connect(self.show_steps)
        operations.undone.connect(self._say_undone)
        operations.redone.connect(self._say_redone)
        operations.stopped.connect(self._say_nothing)

    @Slot()
    def show_steps(self) -> None:
        """Name what Undo and Redo would do."""
        done, undone = self._operations.last_done, self._operations.last_undone
        self._bar.show_steps(
            *(self._named(change) if change else None for change in (done, undone))
        )

    @Slot(str)
    def say_saved(self, spoken: str) -> None:
        """Say when the change was saved; ``spoken`` says what, to a screen reader."""
        time = self._words.phrases.time(self._clock.now().wall)
        self._bar.saved.setText(self.tr("✓ Saved {time}").format(time=time))
        announce(self._bar, spoken)

    def say_not_saved(self) -> None:
        """Say that it was not; the reason stands at the foot of the window."""
        self._bar.saved.setText(self.tr("Not saved. Try again"), "emergency")

    def say_cleared(self, what: str) -> None:
        """Say what was taken away."""
        self._bar.saved.setText(self.tr("Cleared: {what}").format(what=what))

    @Slot(object, str)
    def ask_ten(self, symptom: Symptom, key: str) -> None:
        """Ask whether 1 and 0 were meant as 10. key: what says yes."""
        text = self.tr("Did you mean 10 for {symptom}? Press {key}")
        question = text.format(symptom=label_inside(symptom), key=key)
        self._bar.saved.setText(question, "notice")
        announce(self._bar, f"{question}.")

    def ask_day(self, day: str) -> None:
        """Say that a press counted for nothing, as the page has just turned to another day."""
        text = self.tr("A new day has begun. Press again for {day}").format(day=day)
        self._bar.saved.setText(text, "notice")
        announce(self._bar, f"{text}.")

    @Slot(object, int)
    def say_lower(self, symptom: Symptom, value: int) -> None:
        """Say that a moment was saved with more than the day's answer, which is for its worst."""
        text = self.tr("Saved. Your answer for the day is still {n}: {symptom}")
        sentence = text.format(n=value, symptom=label_inside(symptom))
        self._bar.saved.setText(sentence, "notice")
        announce(self._bar, f"{sentence}.")

    @Slot()
    def _say_nothing(self) -> None:
        """Nothing was saved just now, so what was saved before that must not seem to be it."""
        self._bar.saved.setText("")

    @Slot(object)
    def _say_undone(self, change: Change) -> None:
        self._tell(self.tr("Undone: {what}").format(what=self._named(change)))
        records = (step.after or step.before for step in change.steps)
        for record in records:
            if isinstance(record, Answer | Measurement) and record.day == self.day:
                key = record.symptom if isinstance(record, Answer) else record.kind
                self.row_wanted.emit(key)
                return

    @Slot(object)
    def _say_redone(self, change: Change) -> None:
        self._tell(self.tr("Redone: {what}").format(what=self._named(change)))

    def _tell(self, done: str) -> None:
        self._bar.saved.setText(done)
        announce(self._bar, f"{done}.")

    def _named(self, change: Change) -> str:
        """What was done, with its days where they are not the one on screen."""
        days = sorted(change.days - {self.day})
        named = ", ".join(map(self._words.date_medium, days[:_MOST_NAMED]))
        if len(days) > _MOST_NAMED:
            named = self._words.period(Period(days[0], days[-1]))
        label = translated(change.label)
        return f"{label} ({named})" if named else label
