"""One day of the diary as it is read out below the charts of Trends."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from mbc_tracker.content.words import Words, answer_inside, label_inside
from mbc_tracker.domain.records import Event
from mbc_tracker.domain.symptoms import Symptom, Value


class DayText:
    """A day in one sentence."""

    def __init__(self, words: Words) -> None:
        self._words, self._phrases = words, words.phrases

    def day(
        self,
        day: date,
        answers: Iterable[tuple[Symptom, Value]],
        note: str = "",
        events: Iterable[Event] = (),
        measured: Iterable[str] = (),
        *,
        weekly: bool = False,
    ) -> str:
        """“Sunday 22 November 2026: breathlessness 6, moderate; your note: …”.

        weekly: the day's answers are about a week.
        """
        entries = [self._answer(symptom, value, weekly=weekly) for symptom, value in answers]
        entries += [*measured, *(event.text for event in events)]
        if note:
            entries.append(self._phrases.fill("day_note", note=" ".join(note.split()).rstrip(".")))
        text = self._phrases.fill("day_separator").join(entries) or self._phrases.fill(
            "day_nothing"
        )
        return self._phrases.fill("day", date=self._words.date_long(day), entries=text)

    def _answer(self, symptom: Symptom, value: Value, *, weekly: bool) -> str:
        if symptom.is_rated and isinstance(value, int):
            phrase = "day_rating_week" if weekly else "day_rating"
            word = self._phrases.band(value)
            return self._phrases.fill(phrase, label=label_inside(symptom), value=value, word=word)
        word = answer_inside(symptom, value)
        return self._phrases.fill("day_choice", label=label_inside(symptom), word=word)
