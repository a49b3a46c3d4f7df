"""Answers and dates in as few words as can be, for where there is little room."""

from __future__ import annotations

from datetime import date

from mbc_tracker.content.words import Words, answer_inside, label_inside
from mbc_tracker.domain.symptoms import Symptom, Value


def brief(symptom: Symptom, value: Value) -> str:
    """An answer as a name of what was done: “cough 4”, “fever or chills: yes”."""
    name, word = label_inside(symptom), answer_inside(symptom, value)
    return f"{name} {word}" if symptom.is_rated else f"{name}: {word}"


def spoken_answer(words: Words, symptom: Symptom, value: Value) -> str:
    """An answer inside its row: “4 out of 10, moderate”, or the choice's own word."""
    if not symptom.is_rated or isinstance(value, str):
        return symptom.word(value)
    return words.phrases.fill("spoken_answer", value=value, word=words.phrases.band(value))


def date_compact(words: Words, day: date) -> str:
    """“Sun 22 Nov 2026”."""
    weekday = words.phrases.weekdays_short[day.weekday()]
    month = words.phrases.months_short[day.month - 1]
    return words.phrases.fill(
        "date_compact", weekday=weekday, day=day.day, month=month, year=day.year
    )


def date_of_week(words: Words, day: date) -> str:
    """“Sun 22”, for a day of these weeks."""
    weekday = words.phrases.weekdays_short[day.weekday()]
    return words.phrases.fill("date_of_week", weekday=weekday, day=day.day)
