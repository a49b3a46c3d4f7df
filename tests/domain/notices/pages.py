"""Diaries written as on the rules page, and what the rules find in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta

from mbc_tracker.content import catalogue
from mbc_tracker.content.rules import load
from mbc_tracker.domain.measurements import UNITS
from mbc_tracker.domain.notices.day_view import DayView, day_view
from mbc_tracker.domain.notices.rules import Rules
from mbc_tracker.domain.notices.values import Entries, Findings
from mbc_tracker.domain.profile import Profile
from mbc_tracker.domain.records import BaselineReset, Measurement
from tests.builders import a_known_mark, a_measurement
from tests.domain.notices.writing import evaluate_rules

FIRST = date(2026, 1, 1)
BUILT_IN = catalogue.load()
RULES = load(BUILT_IN).rules
NOBODY = Profile()

PARTS = {
    "b": ["2", "2", "1", "2", "3", "2", "2", "1", "2", "2", "2", "3", "2", "2"],
    "z": ["0"] * 14,
}


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def spelled_out(words: list[str]) -> Iterator[str]:
    """``b`` and ``z`` in full, ``0x4`` four times."""
    for word in words:
        sign, times, count = word.rpartition("x")
        if not (times and count.isdigit()):
            sign, count = word, "1"
        yield from PARTS.get(sign, [sign]) * int(count)


@dataclass
class Diary:
    """What is written, such as ``cough z 1 1 mark 14; blood streaks``.

    Every part ends on the same day, the last. ``mark`` is followed by the number of its day, and
    by the level if one is typed (``mark 14=3``). Readings of one day are parted by ``/``.
    """

    text: str
    entries: Entries = field(init=False)
    marks: list[BaselineReset] = field(default_factory=list)
    last: int = 0

    def __post_init__(self) -> None:
        parts = [part.split() for part in self.text.split(";")]
        columns = {}
        for symptom, *signs in parts:
            end = signs.index("mark") if "mark" in signs else len(signs)
            self.marks += [mark(symptom, word) for word in signs[end + 1 :]]
            columns[symptom] = list(spelled_out(signs[:end]))
        self.last = max(map(len, columns.values())) - 1
        ratings, choices, measured = {}, {}, []
        for symptom, signs in columns.items():
            start = self.last + 1 - len(signs)
            dated = [(day(start + n), sign) for n, sign in enumerate(signs) if sign != "-"]
            if symptom in UNITS:
                measured += [it for when, sign in dated for it in readings(symptom, when, sign)]
            elif symptom in BUILT_IN and not BUILT_IN[symptom].is_rated:
                choices[symptom] = tuple(dated)
            else:
                ratings[symptom] = tuple((when, int(sign)) for when, sign in dated)
        self.entries = Entries(ratings, choices, (), tuple(measured))

    def view(self, on: date, profile: Profile = NOBODY) -> DayView:
        return day_view(self.entries, self.marks, profile, on)


def readings(kind: str, when: date, sign: str) -> list[Measurement]:
    return [
        a_measurement(kind, float(number), day=when, at=time(8 + n), id=f"{kind}-{when}-{n}")
        for n, number in enumerate(sign.split("/"))
    ]


def mark(symptom: str, word: str) -> BaselineReset:
    number, _, level = word.partition("=")
    typed = int(level) if level else None
    return a_known_mark(symptom, day=day(int(number)), level=typed, id=f"{symptom}-{word}")


def found(diary: Diary, profile: Profile = NOBODY, rules: Rules = RULES) -> Findings:
    return evaluate_rules(diary.entries, diary.marks, profile, rules, day(diary.last))


def findings(
    diary: Diary, *, besides: str = "", profile: Profile = NOBODY, rules: Rules = RULES
) -> str:
    """All that is found on the last day: the rule, its symptom where it is not plain, the level."""
    there = [it for it in found(diary, profile, rules) if it.rule != besides]
    rules_found = [it.rule for it in there]
    several = {rule for rule in rules_found if rules_found.count(rule) > 1}
    names = [f"{it.rule} {it.symptom}" if it.rule in several else it.rule for it in there]
    return ", ".join(f"{name} {it.level}" for name, it in zip(names, there, strict=True))


def usual_on(diary: Diary, symptom: str, number: int) -> float | None:
    known = diary.view(day(number)).usual(symptom)
    return None if known is None else known.value
