"""The rules page (version 2) once more, written down as plainly as can be, to compare with.

Slow and without data: every number stands where the page has it. Nothing here knows the program's
own rules; it shares only the shape of a diary, which is given as plain dictionaries, and days are
numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from statistics import mean, median

CHEST = ("breathlessness", "cough", "chest_pain", "wheeze", "hoarseness")
TWO = ("breathlessness", "chest_pain")
BODY = (*CHEST, "tiredness", "appetite_loss", "pain_other", "nausea", "phlegm", "swallowing")
BUILT_IN = (*BODY, "sleep_disturbed", "worry", "low_mood")
ORDER = ("visit", "soon", "today", "emergency")

Found = dict[tuple[str, str], str]


@dataclass
class Written:
    """A whole diary, each thing by its day. A mark has the level that was typed with it, or None.

    readings: by kind and day, in the order in which they were taken.
    """

    values: dict[str, dict[int, int]] = field(default_factory=dict)
    words: dict[str, dict[int, str]] = field(default_factory=dict)
    signs: dict[int, list[str]] = field(default_factory=dict)
    readings: dict[str, dict[int, list[float]]] = field(default_factory=dict)
    marks: dict[str, dict[int, int | None]] = field(default_factory=dict)
    on_treatment: bool = False
    report_at_once: bool = False
    fever_limit: float = 38.0
    limits: dict[str, float] = field(default_factory=dict)

    def value(self, symptom: str, day: int) -> int | None:
        return self.values.get(symptom, {}).get(day)

    def days(self, symptom: str, first: int, last: int) -> list[int]:
        """The recorded days from one to another."""
        return [day for day in range(first, last + 1) if self.value(symptom, day) is not None]

    def all_of(self, symptom: str, first: int, last: int) -> list[int]:
        return [self.values[symptom][day] for day in self.days(symptom, first, last)]

    def last(self, symptom: str, count: int, day: int) -> list[int]:
        """The recorded days that have the last so many values."""
        days = sorted(it for it in self.values.get(symptom, {}) if it <= day)
        return days[-count:] if len(days) >= count else []

    def told_levels(self, symptom: str, day: int) -> dict[int, int]:
        """The marks on or before a day that aren't ignored, with their told levels."""
        found = {}
        for mark, typed in self.marks.get(symptom, {}).items():
            week = self.all_of(symptom, mark - 6, mark)
            if mark <= day and (typed is not None or week):
                found[mark] = max(week) if typed is None else typed
        return found

    def is_typed(self, symptom: str, mark: int) -> bool:
        return self.marks[symptom][mark] is not None


@dataclass
class Usual:
    value: float
    swing: float
    share: float


def usual(diary: Written, symptom: str, day: int) -> Usual | None:
    return _usual(diary, symptom, day, diary.told_levels(symptom, day))


def _usual(diary: Written, symptom: str, day: int, told: dict[int, int]) -> Usual | None:
    recorded = sorted(diary.values.get(symptom, {}))
    if not told:
        return _own_window(diary, symptom, recorded[0], day)[0] if recorded else None
    mark = max(told)
    own, last = _own_window(diary, symptom, mark, day)
    if last is None or day <= last:
        if diary.is_typed(symptom, mark):
            return Usual(told[mark], 0, 1 if told[mark] >= 1 else 0)
        earlier = {other: level for other, level in told.items() if other < mark}
        own = _usual(diary, symptom, mark, earlier)
    if own is not None and own.value > told[mark]:
        own = Usual(told[mark], own.swing, own.share)
    return own


def _own_window(
    diary: Written, symptom: str, start: int, day: int
) -> tuple[Usual | None, int | None]:
    """The usual from a start, and the last day of its window."""
    recorded = [it for it in sorted(diary.values.get(symptom, {})) if it >= start]
    for n, s in enumerate(recorded):
        if len(recorded) < n + 7:
            break
        seventh = recorded[n + 6]
        if seventh <= s + 83 and seventh < day:
            last = max(s + 27, seventh)
            values = diary.all_of(symptom, s, min(last, day - 1))
            found = _from(values)
            first_seven = _from(diary.all_of(symptom, s, seventh))
            if first_seven.value <= found.value - 3:
                found = first_seven
            later = diary.all_of(symptom, max(start, day - 90), day - 29)
            if len(later) >= 7 and median(later) <= found.value - 2:
                found = _from(later)
            return found, last
    return None, None


def _from(values: list[int]) -> Usual:
    middle = median(values)
    swing = mean(abs(value - middle) for value in values)
    return Usual(middle, swing, len([value for value in values if value >= 1]) / len(values))


def u(diary: Written, symptom: str, day: int, n: int) -> float | None:
    """u+n of the page."""
    known = usual(diary, symptom, day)
    if known is None:
        return 2 + n if symptom in TWO else None
    return min(10, known.value + n + (1 if known.swing >= 0.85 else 0))


def level(diary: Written, symptom: str, day: int) -> float | None:
    week = diary.all_of(symptom, day - 6, day)
    if len(week) >= 4:
        return median(week)
    four = diary.last(symptom, 4, day)
    if four and four[0] >= day - 27:
        return median(diary.values[symptom][it] for it in four)
    return None


def above_usual(diary: Written, symptom: str, on: int, day: int) -> bool:
    value, known = diary.value(symptom, on), usual(diary, symptom, day)
    if value is None or value < 1:
        return False
    return known is None or value > known.value or value >= 4


def in_a_row(diary: Written, symptom: str, count: int, day: int) -> list[int]:
    """The last two or three values, if the earliest isn't too old."""
    days = diary.last(symptom, count, day)
    if not days or days[0] < day - {2: 8, 3: 15}[count]:
        return []
    return [diary.values[symptom][it] for it in days]


def naive(diary: Written, day: int) -> Found:
    """The level of each rule and symptom (empty for the whole day) that the page has on a day."""
    found: Found = {}
    everything = [
        *_signs(diary, day),
        *_fever(diary, day),
        *_measured(diary, day),
        *_weight(diary, day),
        *_of_ratings(diary, day),
        *_combination(diary, day),
        *_at_once(diary, day),
    ]
    for rule, symptom, lvl in everything:
        before = found.get((rule, symptom), lvl)
        found[rule, symptom] = max(before, lvl, key=ORDER.index)
    return found


def _signs(diary: Written, day: int) -> Iterator[tuple[str, str, str]]:
    if diary.signs.get(day):
        yield "help_now", "", "emergency"
    if diary.words.get("blood", {}).get(day) == "more":
        yield "blood", "blood", "emergency"
    three = (day - 2, day - 1, day)
    company = [it for it in three if any(above_usual(diary, two, it, day) for two in TWO)]
    for rule, symptom, no in (
        ("blood", "blood", "none"),
        ("clot_signs", "one_leg_swelling", "no"),
        ("face_neck", "face_neck_swelling", "no"),
    ):
        said = diary.words.get(symptom, {})
        there = [it for it in three if said.get(it, no) != no]
        if there and company and (day in there or day in company):
            yield rule, symptom, "emergency"
        elif day in there:
            yield rule, symptom, "today"


def _fever(diary: Written, day: int) -> Iterator[tuple[str, str, str]]:
    def hot(on: int) -> bool:
        degrees = diary.readings.get("temperature", {}).get(on, [])
        said = diary.words.get("fever", {}).get(on) == "yes"
        return said or any(it >= diary.fever_limit for it in degrees)

    cold = any(it < 36.0 for it in diary.readings.get("temperature", {}).get(day, []))
    if diary.on_treatment and (hot(day) or cold):
        yield "fever", "fever", "today"
    with_fever = [it for it in (day - 1, day) if hot(it)]
    company = [
        it
        for it in (day - 1, day)
        if above_usual(diary, "cough", it, day) or above_usual(diary, "breathlessness", it, day)
    ]
    if with_fever and company and day in (*with_fever, *company):
        yield "fever", "fever", "today"


def _measured(diary: Written, day: int) -> Iterator[tuple[str, str, str]]:
    for kind, today, emergency in (
        ("spo2", 94, 92),
        ("heart_rate", 111, 131),
        ("resp_rate", 22, 25),
    ):
        last_two = diary.readings.get(kind, {}).get(day, [])[-2:]
        if not last_two:
            continue
        better = max(last_two) if kind == "spo2" else min(last_two)
        own = diary.limits.get(kind)
        if (
            own is None
            and len(last_two) == 2
            and all(_beyond(kind, it, emergency) for it in last_two)
        ):
            yield "measured", kind, "emergency"
        elif _beyond(kind, better, today if own is None else own):
            yield "measured", kind, "today"


def _beyond(kind: str, value: float, limit: float) -> bool:
    return value <= limit if kind == "spo2" else value >= limit


def _weight(diary: Written, day: int) -> Iterator[tuple[str, str, str]]:
    weights = [
        (on, value)
        for on, values in sorted(diary.readings.get("weight", {}).items())
        for value in values
        if on <= day
    ]
    marks = [mark for mark in diary.marks.get("weight", {}) if mark <= day]
    since = max([day - 183, *marks])
    earlier = sorted(value for on, value in weights if since <= on <= day - 14)
    last_two = weights[-2:]
    if len(earlier) < 2 or len(last_two) < 2 or last_two[1][0] != day or last_two[0][0] < day - 13:
        return
    if all(round(value * 100, 6) <= round(95 * earlier[-2], 6) for _, value in last_two):
        yield "weight", "weight", "soon"


def _of_ratings(diary: Written, day: int) -> Iterator[tuple[str, str, str]]:
    for symptom in diary.values:
        if diary.value(symptom, day) is not None:
            for rule, lvl in _of_rating(diary, symptom, day):
                yield rule, symptom, lvl


def _of_rating(diary: Written, symptom: str, day: int) -> Iterator[tuple[str, str]]:
    yield from _severe(diary, symptom, day)
    yield from _worse_short(diary, symptom, day)
    yield from _new(diary, symptom, day)
    yield from _weekly(diary, symptom, day)
    yield from _lasting(diary, symptom, day)


def _severe(diary: Written, symptom: str, day: int) -> Iterator[tuple[str, str]]:
    value = diary.values[symptom][day]
    if symptom in TWO:
        far = u(diary, symptom, day, 4)
        if value >= 5 and far is not None and value >= far:
            yield "severe", "today"
    elif symptom in BUILT_IN:
        two, high = in_a_row(diary, symptom, 2, day), 5 if symptom == "cough" else 7
        above = u(diary, symptom, day, 3)
        if two and min(two) >= high and (above is None or min(two) >= above):
            yield "severe", "soon"


def _worse_short(diary: Written, symptom: str, day: int) -> Iterator[tuple[str, str]]:
    count = 2 if symptom in TWO else 3
    row = in_a_row(diary, symptom, count, day)
    two, three = u(diary, symptom, day, 2), u(diary, symptom, day, 3)
    if not row or two is None or three is None:
        return
    if symptom in TWO and min(row) >= three:
        yield "worse_short", "today"
    unknown = usual(diary, symptom, day) is None
    if min(row) >= 4 and min(row) >= two and (max(row) >= three or unknown):
        yield "worse_short", "soon" if symptom in BUILT_IN else "visit"


def _new(diary: Written, symptom: str, day: int) -> Iterator[tuple[str, str]]:
    known = usual(diary, symptom, day)
    if symptom not in CHEST or known is None or known.share > 0.2:
        return
    before = diary.all_of(symptom, day - 7, day - 1)
    row = in_a_row(diary, symptom, 3, day)
    if (diary.values[symptom][day] >= 2 and before and max(before) >= 1) or (row and min(row) >= 1):
        yield "new", "soon"


def _weekly(diary: Written, symptom: str, day: int) -> Iterator[tuple[str, str]]:
    known = usual(diary, symptom, day)
    if known is None or diary.values[symptom][day] < known.value + 1:
        return
    levels = [level(diary, symptom, day - 7 * n) for n in (0, 1, 2)]
    one, two = u(diary, symptom, day, 1), u(diary, symptom, day, 2)
    assert one is not None
    assert two is not None

    def reaches(n: int, number: float) -> bool:
        reached = levels[n]
        return reached is not None and reached >= number

    if reaches(0, two) and reaches(1, one):
        yield "worse_sustained", "soon" if symptom in BUILT_IN else "visit"
    elif all(reaches(n, one) for n in (0, 1, 2)):
        yield "drift", "soon" if symptom in CHEST else "visit"


def _lasting(diary: Written, symptom: str, day: int) -> Iterator[tuple[str, str]]:
    if symptom not in (*CHEST, "appetite_loss"):
        return
    days = diary.days(symptom, day - 20, day)
    values = diary.all_of(symptom, day - 20, day)
    if len(days) < 3 or days[0] > day - 14:
        return

    def mostly(number: int) -> bool:
        there = [value for value in values if value >= number]
        return values[-1] >= number and 10 * len(there) >= 7 * len(values)

    told = diary.told_levels(symptom, day)
    if not told and mostly(1):
        yield "lasting", "soon"
    if told and max(told) <= day - 42 and mostly(4):
        yield "lasting", "visit"


def _combination(diary: Written, day: int) -> Iterator[tuple[str, str, str]]:
    grave: dict[str, set[int]] = {}
    gravest: dict[str, set[int]] = {}
    for on in (day - 1, day):
        for symptom in BODY:
            value = diary.value(symptom, on)
            if value is None or usual(diary, symptom, on) is None:
                continue
            found = list(_of_rating(diary, symptom, on))
            rules = {rule for rule, _ in found}
            if rules & {"severe", "worse_short"} or ("new" in rules and value >= 4):
                grave.setdefault(symptom, set()).add(on)
            urgent = {("severe", "today"), ("worse_short", "today")} & set(found)
            if urgent and symptom in TWO:
                gravest.setdefault(symptom, set()).add(on)
    if len(grave) >= 2 and set(grave) & set(CHEST) and day in set().union(*grave.values()):
        yield "combination", "", "today"
    if len(gravest) == 2 and day in set().union(*gravest.values()):
        yield "combination", "", "emergency"


def _at_once(diary: Written, day: int) -> Iterator[tuple[str, str, str]]:
    if not diary.report_at_once:
        return
    for symptom in ("cough", "breathlessness", "chest_pain"):
        value, known = diary.value(symptom, day), usual(diary, symptom, day)
        if value is None:
            continue
        rules = {rule for rule, _ in _of_rating(diary, symptom, day)}
        risen = known is not None and known.value <= 1 and value >= known.value + 2
        if risen or rules & {"new", "severe", "worse_short", "worse_sustained", "drift"}:
            yield "high_risk_treatment", symptom, "today"
