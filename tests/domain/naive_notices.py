"""The rules page once more, written down as plainly as can be, to compare the program with.

Slow and without data: every number stands where the page has it. Nothing here knows the program's
own rules; it shares only the shape of a diary, which is given as plain dictionaries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from statistics import median

CHEST = ("breathlessness", "cough", "chest_pain", "wheeze", "hoarseness")
SERIOUS = ("breathlessness", "chest_pain")
ORDER = ("visit", "soon", "today", "emergency")


@dataclass
class Written:
    """A whole diary: values, answers in words, signs, temperatures and marks, each by its day."""

    values: dict[str, dict[date, int]] = field(default_factory=dict)
    words: dict[str, dict[date, str]] = field(default_factory=dict)
    signs: dict[date, list[str]] = field(default_factory=dict)
    temperatures: dict[date, float] = field(default_factory=dict)
    marks: dict[str, list[date]] = field(default_factory=dict)
    on_treatment: bool = False
    report_at_once: bool = False
    fever_limit: float = 38.0

    def value(self, symptom: str, day: date) -> int | None:
        return self.values.get(symptom, {}).get(day)

    def said(self, symptom: str, day: date) -> str | None:
        return self.words.get(symptom, {}).get(day)

    def at_least(self, symptom: str, day: date, number: float) -> bool:
        value = self.value(symptom, day)
        return value is not None and value >= number

    def window(self, symptom: str, first: date, last: date) -> list[int]:
        given = self.values.get(symptom, {})
        days = (first + timedelta(n) for n in range((last - first).days + 1))
        return [given[day] for day in days if day in given]

    def usual(self, symptom: str, day: date) -> float | None:
        marks = [mark for mark in self.marks.get(symptom, []) if mark <= day]
        start = max(marks) if marks else min(self.values[symptom])
        last = min(start + timedelta(27), day - timedelta(1))
        values = self.window(symptom, start, last)
        return median(values) if len(values) >= 7 else None

    def m7(self, symptom: str, day: date) -> float | None:
        values = self.window(symptom, day - timedelta(6), day)
        return median(values) if len(values) >= 4 else None


Found = dict[tuple[str, str], str]


def naive(diary: Written, day: date) -> Found:
    """The level of each rule and symptom (empty for the whole day) that the page has on a day."""
    found: Found = {}
    for rule, symptom, level in (*_of_the_day(diary, day), *_of_ratings(diary, day)):
        before = found.get((rule, symptom), level)
        found[rule, symptom] = max(before, level, key=ORDER.index)
    if _combined(diary, day):
        found["combination", ""] = "today"
    return found


def _of_the_day(diary: Written, day: date) -> Iterator[tuple[str, str, str]]:
    breathless = diary.at_least("breathlessness", day, 4)
    breathless_or_pain = breathless or diary.at_least("chest_pain", day, 4)
    if diary.signs.get(day):
        yield "help_now", "", "emergency"
    blood = diary.said("blood", day)
    if blood == "more":
        yield "blood", "blood", "emergency"
    if blood in ("streaks", "not_sure"):
        yield "blood", "blood", "emergency" if breathless_or_pain else "today"
    if diary.said("one_leg_swelling", day) == "yes":
        level = "emergency" if breathless_or_pain else "today"
        yield "clot_signs", "one_leg_swelling", level
    if diary.said("face_neck_swelling", day) == "yes":
        yield "face_neck", "face_neck_swelling", "emergency" if breathless else "today"
    hot = diary.temperatures.get(day, 0) >= diary.fever_limit
    if diary.on_treatment and (hot or diary.said("fever", day) == "yes"):
        yield "fever", "fever", "today"


def _of_ratings(diary: Written, day: date) -> Iterator[tuple[str, str, str]]:
    rules: tuple[Callable[[Written, str, date], Iterator[tuple[str, str]]], ...]
    rules = (_severe, _new, _at_once, _worse_short, _weekly, _lasting)
    for symptom in diary.values:
        if diary.value(symptom, day) is None:
            continue
        for rule in rules:
            for name, level in rule(diary, symptom, day):
                yield name, symptom, level


def _severe(diary: Written, symptom: str, day: date) -> Iterator[tuple[str, str]]:
    usual = diary.usual(symptom, day)
    if diary.at_least(symptom, day, 7) and not (usual is not None and usual >= 6):
        yield "severe", "today" if symptom in SERIOUS else "soon"
    before = [day - timedelta(n) for n in (1, 2, 3)]
    if (
        symptom == "cough"
        and diary.at_least(symptom, day, 5)
        and any(diary.at_least(symptom, other, 5) for other in before)
        and not (usual is not None and usual >= 4)
    ):
        yield "severe", "soon"


def _new(diary: Written, symptom: str, day: date) -> Iterator[tuple[str, str]]:
    before = [day - timedelta(n) for n in (1, 2, 3, 4, 5, 6)]
    if (
        symptom in CHEST
        and diary.usual(symptom, day) == 0
        and diary.at_least(symptom, day, 1)
        and any(diary.at_least(symptom, other, 1) for other in before)
    ):
        yield "new", "soon"


def _at_once(diary: Written, symptom: str, day: date) -> Iterator[tuple[str, str]]:
    usual = diary.usual(symptom, day)
    meant = diary.report_at_once and symptom in ("cough", "breathlessness", "chest_pain")
    if meant and usual is not None and usual <= 1 and diary.at_least(symptom, day, 2):
        yield "high_risk_treatment", "today"


def _worse_short(diary: Written, symptom: str, day: date) -> Iterator[tuple[str, str]]:
    usual = diary.usual(symptom, day)
    count, back = (2, 3) if symptom in SERIOUS else (3, 6)
    latest = diary.window(symptom, day - timedelta(back), day)[-count:]
    if (
        usual is not None
        and len(latest) == count
        and all(value >= 4 and value >= usual + 2 for value in latest)
    ):
        yield "worse_short", "soon"


def _weekly(diary: Written, symptom: str, day: date) -> Iterator[tuple[str, str]]:
    usual = diary.usual(symptom, day)
    weeks = [diary.m7(symptom, day - timedelta(n)) for n in (0, 7, 14)]
    if usual is None or weeks[0] is None:
        return
    if weeks[0] >= usual + 2:
        yield "worse_sustained", "soon"
    elif all(week is not None and week >= usual + 1 for week in weeks):
        yield "drift", "visit"


def _lasting(diary: Written, symptom: str, day: date) -> Iterator[tuple[str, str]]:
    values = diary.window(symptom, day - timedelta(13), day)
    there = [value for value in values if value >= 1]
    known = any(mark <= day for mark in diary.marks.get(symptom, []))
    if (
        symptom in (*CHEST, "appetite_loss")
        and len(values) >= 7
        and len(there) * 10 >= len(values) * 7
        and diary.at_least(symptom, day, 1)
        and not known
    ):
        yield "lasting", "soon"


def _combined(diary: Written, day: date) -> bool:
    meant = ("new", "severe", "worse_short", "worse_sustained")
    by_day = {
        other: {symptom for rule, symptom, _ in _of_ratings(diary, other) if rule in meant}
        for other in (day - timedelta(n) for n in range(7))
    }
    return len(set().union(*by_day.values())) >= 2 and bool(by_day[day])
