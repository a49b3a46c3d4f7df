"""How often made-up people see a card, and how soon when something becomes worse."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from benchmarks.people import CORE, DAYS, Person, diary, level, slope, step
from benchmarks.screen import Screen
from mbc_tracker.domain.notices.values import Level

#: Counted from the fifth week on, and told for twelve weeks.
FROM = 28
_TWELVE_WEEKS = 84
_LATELY = 8
#: The day on which a change begins: well after the usual is known.
BEGUN = 60


@dataclass(frozen=True)
class Seen:
    """Of one person, the gravest level on the card of each day; None without a card.

    unseen: the most recorded days in a row on which a symptom was far above what the team knows,
    without a card on that day or in the seven days before.
    """

    levels: tuple[Level | None, ...]
    unseen: int

    def days(self, levels: Iterable[Level], first: int, end: int) -> int:
        wanted = set(levels)
        return sum(found in wanted for found in self.levels[first:end])

    def delay(self, levels: Iterable[Level], begun: int) -> int | None:
        """Days from the beginning of a change to the first card of one of these levels."""
        wanted = set(levels)
        days = (day for day in range(begun, DAYS) if self.levels[day] in wanted)
        return next((day - begun for day in days), None)


def see(person: Person, seed: int, *, tell: bool, typed: int | None = None) -> Seen:
    """Half a year of a person. typed: what all symptoms usually are, said at the first start."""
    chance = random.Random(seed)  # noqa: S311 - made-up people
    screen = Screen()
    levels: list[Level | None] = []
    runs, longest = dict.fromkeys(CORE, 0), 0
    for number, values in enumerate(diary(person, chance)):
        if number == 0 and typed is not None:
            for symptom in CORE:
                screen.mark(0, symptom, typed)
        if not values:
            levels.append(None)
            continue
        screen.write(number, values)
        card = screen.look(number, tell=tell).card
        levels.append(max((it.level for it in card), key=lambda it: it.urgency, default=None))
        silent = not any(levels[-_LATELY:])
        for symptom in CORE:
            far = silent and screen.is_far_above(symptom)
            runs[symptom] = runs[symptom] + 1 if far else 0
        longest = max(longest, *runs.values())
    return Seen(tuple(levels), longest)


def crowd(person: Person, people: int, *, tell: bool, typed: int | None = None) -> list[Seen]:
    """So many people who are alike."""
    return [see(person, seed, tell=tell, typed=typed) for seed in range(people)]


def rate(
    seen: Sequence[Seen], levels: Iterable[Level], first: int = FROM, end: int = DAYS
) -> float:
    """Days with a card of one of these levels, for each person in twelve weeks."""
    wanted = tuple(levels)
    days = sum(one.days(wanted, first, end) for one in seen)
    return days / len(seen) * _TWELVE_WEEKS / (end - first)


def delays(seen: Sequence[Seen], levels: Iterable[Level], begun: int) -> tuple[float, float]:
    """The median of the delays, and the delay within which nine of ten have a card."""
    wanted = tuple(levels)
    found = sorted(
        DAYS if delay is None else delay for delay in (one.delay(wanted, begun) for one in seen)
    )
    return median(found), found[-(-len(found) * 9 // 10) - 1]


def alike(number: float, spread: float, **more: float | bool) -> Person:
    """The same in all seven symptoms."""
    return Person(dict.fromkeys(CORE, level(number)), spread, **more)  # type: ignore[arg-type]


def changing(spread: float, others: float = 0, **middles: object) -> Person:
    """Some symptoms change, the others stay as they are."""
    known = dict.fromkeys(CORE, level(others)) | middles
    return Person(known, spread, quiet=None if others else 0.05)  # type: ignore[arg-type]


def cold(cough: float, hoarse: float, tired: float, days: int) -> Person:
    """Well but for some days of a cold."""

    def for_days(number: float) -> object:
        return lambda day: number if BEGUN <= day < BEGUN + days else 0

    return changing(
        0.7, cough=for_days(cough), hoarseness=for_days(hoarse), tiredness=for_days(tired)
    )


#: Stable people, as in the first table of the guidance.
STABLE: dict[str, Person] = {
    "all 0, 5 % of the values 1": alike(0, 0, quiet=0.05),
    "all 0, 10 % of the values 1": alike(0, 0, quiet=0.1),
    "2 ± 1 in all seven": alike(2, 1),
    "3 ± 1.5 in all seven": alike(3, 1.5),
    "5 ± 1.5 in all seven": alike(5, 1.5),
    "tiredness 4, breathlessness and appetite 1, cough 0–1, rest 0": Person(
        dict.fromkeys(CORE, level(0))
        | {
            "tiredness": level(4),
            "breathlessness": level(1),
            "appetite_loss": level(1),
            "cough": level(0.4),
        },
        0.7,
    ),
    "a cold of 7 days": cold(5, 3, 4, 7),
    "a heavy cold of 11 days": cold(5, 4, 6, 11),
    "2 ± 1, 40 % of days recorded": alike(2, 1, share=0.4),
    "5 ± 1.5, 40 % of days recorded": alike(5, 1.5, share=0.4),
    "2 ± 1, once a week": alike(2, 1, weekly=True),
    "5 ± 1.5, once a week": alike(5, 1.5, weekly=True),
}

_MONTH = 1 / 30


def relapse(day: int) -> float:
    """In treatment 5, twelve weeks of 0, then 3, 4, 5."""
    if day < _TREATED:
        return 5
    return 0 if day < RELAPSE else min(5, 3 + day - RELAPSE)


_TREATED = 28
RELAPSE = _TREATED + _TWELVE_WEEKS

#: People who become worse, as in the second table, and the day on which it begins.
WORSE: dict[str, tuple[Person, int]] = {
    "breathlessness 0 → 5, staying": (changing(0.7, breathlessness=step(0, 5, BEGUN)), BEGUN),
    "breathlessness 0 → 3, staying": (changing(0.7, breathlessness=step(0, 3, BEGUN)), BEGUN),
    "breathlessness + 1 every 3 days from 0": (
        changing(0.7, breathlessness=slope(0, 1 / 3, BEGUN)),
        BEGUN,
    ),
    "breathlessness and cough + 1 a month from 0": (
        changing(0.7, breathlessness=slope(0, _MONTH, BEGUN), cough=slope(0, _MONTH, BEGUN)),
        BEGUN,
    ),
    "breathlessness and cough + 1 a month from 2": (
        changing(0.7, 2, breathlessness=slope(2, _MONTH, BEGUN), cough=slope(2, _MONTH, BEGUN)),
        BEGUN,
    ),
    "breathlessness 2 ± 1 → 4 ± 1": (changing(1, 2, breathlessness=step(2, 4, BEGUN)), BEGUN),
    "breathlessness 5 ± 1.5 → 8 ± 1.5": (
        changing(1.5, 5, breathlessness=step(5, 8, BEGUN)),
        BEGUN,
    ),
    "tiredness + 3 (usual 2 ± 1)": (changing(1, 2, tiredness=step(2, 5, BEGUN)), BEGUN),
    "cough 0 → 4, staying": (changing(0.7, cough=step(0, 4, BEGUN)), BEGUN),
    "cough 0 → 3, then + 1 a day": (
        changing(0.7, cough=lambda day: 0 if day < BEGUN else min(10, 3 + day - BEGUN)),
        BEGUN,
    ),
    "breathlessness 5 in treatment, 12 weeks of 0, then 3, 4, 5": (
        changing(0.7, breathlessness=relapse),
        RELAPSE,
    ),
    "first month: 0 for ten days, then breathlessness 5": (
        changing(0.7, breathlessness=step(0, 5, 10)),
        10,
    ),
    "breathlessness 5 from the first entry": (changing(0.7, breathlessness=level(5)), 0),
}
