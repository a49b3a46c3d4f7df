"""Everything written down about one local calendar day."""

from __future__ import annotations

from datetime import date

from mbc_tracker.domain.records import Answer, Moment, Note
from mbc_tracker.domain.symptoms import LOW_MOOD, SEVERE, Value
from mbc_tracker.frozen import frozen


def is_higher(value: Value, of_day: Value | None) -> bool:
    """Whether a rating is higher than the day's own, which is meant for the worst of the day."""
    return isinstance(value, int) and isinstance(of_day, int) and value > of_day


@frozen
class DayLog:
    """A day's answers, its note and its extra moments, in the order of the day."""

    day: date
    answers: tuple[Answer, ...] = ()
    note: Note | None = None
    moments: tuple[Moment, ...] = ()

    def value(self, symptom: str) -> Value | None:
        """The day's own answer, or None where nothing is recorded."""
        return next((answer.value for answer in self.answers if answer.symptom == symptom), None)

    @property
    def text(self) -> str:
        """The note's text, empty without a note."""
        return self.note.text if self.note else ""

    @property
    def worst(self) -> int | None:
        """The highest rating of the day, moments included; None without a rating."""
        values = [answer.value for answer in self.answers]
        values += [value for moment in self.moments for _, value in moment.answers]
        return max((value for value in values if isinstance(value, int)), default=None)

    @property
    def needs_crisis_line(self) -> bool:
        """Whether low mood was severe in the day's answer or in a moment, be it only once."""
        moments = (dict(moment.answers) for moment in self.moments)
        moods = [self.value(LOW_MOOD), *(answers.get(LOW_MOOD) for answers in moments)]
        return any(isinstance(mood, int) and mood >= SEVERE for mood in moods)

    def __bool__(self) -> bool:
        """Whether anything at all is recorded."""
        return bool(self.answers or self.note or self.moments)
