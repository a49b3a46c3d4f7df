"""Made-up diaries for the naive reading and for the program, with a bit of everything."""

from __future__ import annotations

import random
from datetime import time

from mbc_tracker.domain.notices.values import Entries
from mbc_tracker.domain.profile import SWITCHES, Profile
from mbc_tracker.domain.records import BaselineReset
from tests.builders import a_known_mark, a_measurement
from tests.domain.naive_notices import Written
from tests.domain.notices.pages import day

#: The day that is asked about; later ones are there too, and must not count.
ON = 150
RATED = ("breathlessness", "cough", "chest_pain", "hoarseness", "tiredness", "appetite_loss")
WORDS = {
    "blood": ("none", "streaks", "more", "not_sure"),
    "fever": ("no", "yes"),
    "one_leg_swelling": ("no", "yes"),
    "face_neck_swelling": ("no", "yes"),
}
READINGS = {
    "spo2": (90, 98),
    "heart_rate": (95, 140),
    "resp_rate": (14, 30),
    "temperature": (35, 39),
}


def made_up(chance: random.Random) -> Written:
    """A diary that wanders about a level, with days left out, a step near its end and marks."""
    rated = [*chance.sample(RATED, chance.randint(2, 4)), chance.choice(("own-1", "worry"))]
    return Written(
        values={key: _values(chance) for key in rated},
        words={
            key: {ON - n: chance.choice(answers) for n in range(-1, 4) if chance.random() < 0.3}
            for key, answers in WORDS.items()
            if chance.random() < 0.3
        },
        signs={ON - n: ["choking"] for n in (-1, 0, 1) if chance.random() < 0.1},
        readings=_readings(chance),
        marks=_marks(chance, rated),
        on_treatment=chance.random() < 0.4,
        report_at_once=chance.random() < 0.5,
        fever_limit=chance.choice((37.5, 38.0)),
        limits={"spo2": 89.0} if chance.random() < 0.2 else {},
    )


def _values(chance: random.Random) -> dict[int, int]:
    level = chance.choice((0, 0, 0.3, 1, 2, 3, 5, 7))
    step = chance.choice((-2, 0, 1, 2, 3, 4, 6))
    wobble = chance.choice((0.2, 0.6, 1, 1.6))
    since = ON - chance.choice((0, 1, 2, 3, 8, 15, 20, 30, 40, 100))
    kept = chance.choice((1, 0.9, 0.7, 0.4, 0.15))
    begun = ON - chance.choice((1, 3, 8, 13, 25, 40, 60, 100, 140))
    gap = chance.randrange(ON), chance.choice((0, 0, 10, 60, 90))
    days = [n for n in range(begun, ON + 3) if n == ON or chance.random() < kept]
    return {
        n: min(10, max(0, round(level + step * (n >= since) + chance.gauss(0, wobble))))
        for n in days
        if n == ON or not gap[0] <= n < sum(gap)
    }


def _readings(chance: random.Random) -> dict[str, dict[int, list[float]]]:
    found = {}
    for kind, (lowest, highest) in READINGS.items():
        if chance.random() < 0.3:
            found[kind] = {
                ON - n: [
                    float(chance.randint(lowest, highest)) for _ in range(chance.randint(1, 3))
                ]
                for n in (-1, 0, 1, 2)
                if chance.random() < 0.6
            }
    if chance.random() < 0.3:
        heavy = 68 + chance.random() * 4
        found["weight"] = {
            n: [round(heavy - (chance.random() * 2) - (4 if n > ON - 20 else 0), 1)]
            for n in (-40, -20, 0, 60, 100, 130, 136, ON - 13, ON - 5, ON, ON + 1)
            if chance.random() < 0.7
        }
    return found


def _marks(chance: random.Random, rated: list[str]) -> dict[str, dict[int, int | None]]:
    marks: dict[str, dict[int, int | None]] = {}
    for key in (*rated, "weight"):
        while chance.random() < 0.35:
            at = ON - chance.choice((-2, 0, 1, 5, 10, 27, 28, 35, 41, 42, 60, 100, 160))
            typed = chance.choice((None, None, None, 0, 2, 5)) if key != "weight" else None
            marks.setdefault(key, {})[at] = typed
    return marks


def in_our_form(diary: Written) -> tuple[Entries, list[BaselineReset], Profile]:
    entries = Entries(
        {
            key: tuple((day(n), value) for n, value in sorted(values.items()))
            for key, values in diary.values.items()
        },
        {
            key: tuple((day(n), word) for n, word in said.items())
            for key, said in diary.words.items()
        },
        tuple((day(n), sign) for n, signs in diary.signs.items() for sign in signs),
        tuple(
            a_measurement(kind, value, day=day(n), at=time(8 + hour), id=f"{kind}{n}-{hour}")
            for kind, by_day in diary.readings.items()
            for n, values in by_day.items()
            for hour, value in enumerate(values)
        ),
    )
    marks = [
        a_known_mark(key, day=day(n), level=level, id=f"{key}{n}")
        for key, days in diary.marks.items()
        for n, level in days.items()
    ]
    on = zip(SWITCHES, (diary.on_treatment, diary.report_at_once), strict=True)
    switches = frozenset(name for name, is_on in on if is_on)
    limit = None if diary.fever_limit == 38.0 else diary.fever_limit
    return entries, marks, Profile(switches, limit, diary.limits)
