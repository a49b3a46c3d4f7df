"""Made-up diaries for the pictures of the page for the doctor. Nobody's own entries are in them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from mbc_tracker.domain import profile
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    BaselineReset,
    Event,
    EventKind,
    HelpSigns,
    Measurement,
    Moment,
    Note,
    NoticeShown,
    Question,
    Record,
    Reply,
    Setting,
    SymptomVisibility,
)
from mbc_tracker.domain.symptoms import Value

SIGNS: Mapping[str, Value] = {
    "blood": "none",
    **dict.fromkeys(("fever", "one_leg_swelling", "face_neck_swelling"), "no"),
}
NEXT = "next"


@dataclass(frozen=True, slots=True)
class Case:
    """A made-up diary and the period that its page is about. left_out: symptoms switched off."""

    name: str
    period: Period
    records: tuple[Record, ...]
    left_out: frozenset[str] = field(default_factory=frozenset)


def stamp(day: date) -> Stamp:
    """An evening."""
    return Stamp(datetime.combine(day, time(20, 15), UTC), 0, "Etc/UTC")


def _person() -> Iterator[Record]:
    yield Setting(profile.NAME, "Jordan Example")
    yield Setting(profile.BORN, "1968-05-04")
    for key in ("nausea", "worry"):
        yield SymptomVisibility(key, shown=True)


def _answers(day: date, values: Mapping[str, Value]) -> Iterator[Record]:
    return (Answer(day, key, value, stamp(day)) for key, value in values.items())


def _visits(
    last: date, past: date | None, *questions: str, who: str = "Dr Example"
) -> list[Record]:
    visits = [(NEXT, last + timedelta(days=3)), *([("past", past)] if past else [])]
    return [
        *(Appointment(key, day, time(14), who, "", "", stamp(last)) for key, day in visits),
        *(
            Question(f"question-{n}", NEXT, n, text, False, "", stamp(last))
            for n, text in enumerate(questions)
        ),
    ]


def _measured(kind: str, days: list[date], values: list[float]) -> Iterator[Record]:
    for n, (day, value) in enumerate(zip(days, values, strict=True)):
        yield Measurement(f"{kind}-{n}", day, None, kind, round(value, 1), "", stamp(day))


def _event(text: str, day: date, kind: EventKind, last: date | None = None) -> Event:
    return Event(f"event-{day}", day, last, kind, text, stamp(day))


def twelve_weeks() -> Case:
    """Treatment, an emergency sign, streaks of blood, and breathlessness that rose."""
    period = Period(date(2025, 11, 30), date(2026, 2, 21))
    chance = random.Random(5)
    usual = {"breathlessness": 2, "cough": 2, "tiredness": 4, "chest_pain": 1, "wheeze": 0}
    usual |= {"hoarseness": 0, "appetite_loss": 1, "nausea": 1, "worry": 3}
    records: list[Record] = [*_person()]
    for n, day in enumerate(period):
        if n in (13, 24, 40, 41, 60, 70):
            continue
        values = {
            key: max(0, level + chance.choice([0, 0, 0, -1, 1])) for key, level in usual.items()
        }
        values |= {"wheeze": 0, "hoarseness": int(n == 57)}
        if n > 50:
            values["breathlessness"] = min(3 + (n - 50) // 14 + chance.choice([0, 0, 1, -1]), 6)
        values["cough"] += 2 * (n > 74)
        values["tiredness"] = 8 if n in (2, 44, 67) else values["tiredness"]
        signs = SIGNS if n not in (5, 33) else {}
        streaks = {"blood": "streaks"} if day == date(2026, 2, 9) else {}
        records += _answers(day, {**values, **signs, **streaks})
    last = period.last
    climb = date(2026, 2, 16)
    ratings = (("breathlessness", 9), ("chest_pain", 4))
    stairs = "On the stairs at home; eased after 20 minutes sitting."
    evidence = ((date(2026, 2, 9), "blood=streaks"),)
    notice = ("notice", date(2026, 2, 9), "blood", 2, "blood", "today", None, None, evidence)
    records += [
        HelpSigns(climb, ("cannot_speak",), stamp(climb)),
        Moment("moment", climb, time(14, 30), ratings, stairs, stamp(climb)),
        NoticeShown(*notice, Reply.TOLD_TEAM, stamp(last)),
        *(
            _event(
                f"T-DXd, every 3 weeks, cycle {cycle}",
                period.first + timedelta(days=21 * cycle - 61),
                EventKind.TREATMENT,
            )
            for cycle in range(3, 7)
        ),
        _event("CT scan", date(2026, 1, 27), EventKind.SCAN),
        *_visits(
            last,
            date(2026, 1, 20),
            "Could the breathlessness come from the treatment?",
            "What did the scan of 27 January show?",
        ),
        _medicine("amlodipine", "5 mg every morning", date(2024, 3, 1)),
        _medicine("codeine", "15 mg at night", date(2026, 1, 30)),
    ]
    weeks = [period.first + timedelta(days=7 * n) for n in range(12)]
    records += _measured("weight", weeks, [71.2 - 0.28 * n for n in range(12)])
    others = [period.first + timedelta(days=2 * n) for n in range(42)]
    oxygen = [91.0 if n == 39 else 97 - n // 16 - n % 2 for n in range(42)]
    records += _measured("spo2", others, oxygen)
    fourth = [period.first + timedelta(days=4 * n) for n in range(21)]
    records += _measured(
        "temperature", fourth, [37.4 if n == 9 else 36.4 + n % 3 / 10 for n in range(21)]
    )
    notes = {
        "2026-02-09": "Two streaks of blood on the tissue in the morning. Rang the ward.",
        "2026-02-05": "In bed most of the day after treatment.",
        "2026-02-02": "Out of breath hanging up the washing.",
        "2026-01-24": "Slept with two pillows.",
        "2026-01-15": "Felt sick all day.",
        "2026-01-10": "Walked to the park.",
        "2025-12-28": "Family visit, tired after.",
        "2025-12-20": "Coughed at night.",
    }
    return Case("twelve-weeks", period, (*records, *_notes(notes)))


def two_years() -> Case:
    """Three treatments one after the other, by month."""
    period = Period(date(2024, 3, 1), date(2026, 2, 28))
    chance = random.Random(7)
    usual = {
        "breathlessness": 2.0,
        "tiredness": 4.5,
        "cough": 2.0,
        "chest_pain": 1.0,
        "wheeze": 0.0,
    }
    usual |= {"hoarseness": 0.0, "appetite_loss": 1.0, "nausea": 0.6, "worry": 3.0}
    told = {date(2025, 5, 14), date(2025, 5, 15)}
    fever = {date(2024, 7, 3), date(2024, 11, 4), *(date(2025, 1, day) for day in (25, 26, 27))}
    blood = date(2026, 1, 19)
    records: list[Record] = [*_person()]
    for n, day in enumerate(period):
        is_known = day in {*told, *fever, blood, date(2026, 2, 24)}
        if day.month == 8 or (chance.random() < 0.25 and not is_known):
            continue
        values: dict[str, Value] = {
            key: min(max(round(level + chance.gauss(0, 0.8)), 0), 6) for key, level in usual.items()
        }
        if n > 560:
            values["breathlessness"] = round(2 + (n - 560) / 45 + chance.gauss(0, 0.6))
        if chance.random() < 0.03:
            values["tiredness"] = 8
        signs = {**SIGNS, "one_leg_swelling": "yes" if day in told else "no"}
        signs |= {"fever": "yes" if day in fever else "no"}
        signs |= {"blood": "streaks" if day == blood else "none"}
        records += _answers(day, {**values, **signs})
    last = period.last
    carried = "After carrying the shopping up two floors."
    ratings = (("breathlessness", 8),)
    records += [
        BaselineReset("mark", "tiredness", date(2024, 11, 4), "", stamp(last)),
        Moment("moment", date(2026, 2, 24), time(9, 10), ratings, carried, stamp(last)),
        _event("Letrozole, ribociclib", date(2024, 1, 5), EventKind.TREATMENT, date(2024, 12, 10)),
        _event("Capecitabine", date(2025, 1, 5), EventKind.TREATMENT, date(2025, 9, 20)),
        _event("T-DXd, every 3 weeks", date(2025, 9, 28), EventKind.TREATMENT, date(2026, 6, 1)),
        _event("Radiotherapy", date(2025, 4, 10), EventKind.TREATMENT),
        *(
            _event("CT scan", date(2024, 3, 20) + timedelta(days=100 * n), EventKind.SCAN)
            for n in range(7)
        ),
        *_visits(
            last,
            date(2025, 12, 9),
            "Could the breathlessness come from the treatment?",
            "Do I need another scan before April?",
        ),
        _medicine("denosumab", "every 4 weeks", date(2023, 5, 1)),
        _medicine("codeine", "15 mg at night", date(2026, 1, 30)),
    ]
    weights = [period.first + timedelta(days=13 * n) for n in range(56)]
    records += _measured("weight", weights, [74.1 - 0.079 * n for n in range(56)])
    readings = [date(2025, 1, 1) + timedelta(days=6 * n) for n in range(71)]
    records += _measured(
        "spo2", readings, [92.0 if n == 69 else 96 - n // 40 - n % 2 for n in range(71)]
    )
    notes = {
        "2026-01-19": "A streak of blood in the morning, once.",
        "2025-05-14": "Left calf swollen. Scan of the leg the same day.",
        "2025-01-25": "Shivers. Rang the ward.",
    }
    return Case("two-years", period, (*records, *_notes(notes)))


def quiet() -> Case:
    """Four weeks with nine entries, and nothing that stands out."""
    period = Period(date(2026, 1, 25), date(2026, 2, 21))
    chance = random.Random(2)
    keys = ("breathlessness", "cough", "chest_pain", "wheeze", "hoarseness", "appetite_loss")
    records: list[Record] = [Setting(profile.BORN, "1968-05-04")]
    for n in (0, 2, 3, 8, 12, 15, 19, 23, 26):
        values: dict[str, Value] = {key: chance.choice([0, 0, 1]) for key in keys}
        values["tiredness"] = 4 if n == 8 else chance.choice([2, 3])
        records += _answers(period.first + timedelta(days=n), {**values, **SIGNS})
    records += [
        _event("Flu vaccination", date(2026, 2, 10), EventKind.OTHER),
        *_visits(period.last, None, "When is my next scan?", who=""),
    ]
    notes = {"2026-02-02": "Tired after the grandchildren’s visit."}
    return Case("quiet", period, (*records, *_notes(notes)))


def worst_days() -> Case:
    """What the first version hid: every sign is switched off, and the week's median looks quiet."""
    period = Period(date(2025, 11, 24), date(2026, 2, 21))
    old = date(2021, 1, 4)
    hidden = (*SIGNS, "chest_pain", "hoarseness", "appetite_loss")
    records: list[Record] = [*_person()]
    records += [SymptomVisibility(key, shown=False) for key in hidden]
    for n in range(28):
        records += _answers(old + timedelta(days=n), {"breathlessness": 2, "cough": 2, "wheeze": 0})
    for n, day in enumerate(period):
        week = 7 - (period.last - day).days
        swinging = 1 if week % 2 else 9
        cough: Value = swinging if week > 0 else 2
        values = {"breathlessness": 2, "cough": cough, "tiredness": 4 + n % 2, "wheeze": 0}
        records += _answers(day, {**values, "worry": 3, "nausea": 1, "chest_pain": 2})
    for key, days in {
        "one_leg_swelling": [date(2026, 2, 18), date(2026, 2, 19)],
        "face_neck_swelling": [date(2026, 2, 12)],
        "fever": [date(2026, 1, day) for day in (3, 4, 5, 20)],
    }.items():
        records += [Answer(day, key, "yes", stamp(day)) for day in days]
    records += [
        Answer(date(2026, 2, 20), "blood", "more", stamp(period.last)),
        Answer(date(2026, 2, 14), "blood", "streaks", stamp(period.last)),
        HelpSigns(date(2026, 2, 18), ("chest_pain",), stamp(period.last)),
        *_visits(period.last, None, "Can I go on holiday?"),
    ]
    return Case("worst-days", period, tuple(records), frozenset(hidden))


CASES = (twelve_weeks, two_years, quiet, worst_days)


def _notes(texts: Mapping[str, str]) -> Iterator[Note]:
    for day, text in texts.items():
        yield Note(date.fromisoformat(day), text, stamp(date.fromisoformat(day)))


def _medicine(name: str, dose: str, day: date) -> Medicine:
    return Medicine(name, name, day, None, "", ((day, dose),), stamp(day))
