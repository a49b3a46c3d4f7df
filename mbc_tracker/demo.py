"""A made-up diary: what the program looks like after half a year of use, and after twenty.

Nobody's own entries are in it. The same date always gives the same diary.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from mbc_tracker.content.demo_texts import MOMENTS, NOTES, demo_texts
from mbc_tracker.content.languages import DEFAULT
from mbc_tracker.domain import profile
from mbc_tracker.domain.clock import Stamp
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.records import (
    Answer,
    Appointment,
    Contact,
    Event,
    EventKind,
    Moment,
    Note,
    Question,
    Record,
    Setting,
    SymptomVisibility,
)
from mbc_tracker.domain.symptoms import WORST_RATING, Value
from mbc_tracker.frozen import frozen
from mbc_tracker.storage.open_store import open_store
from mbc_tracker.storage.store import Store

#: The story runs over this many days and ends today, on day 0; the days before are negative.
DAYS = 183
YEARS = 20

#: With this one the made-up person's usual is what the story says, whatever the date.
_SEED = 1464

_FIRST = 1 - DAYS
_CHEMO = (-132, -111, -90, -69, -48)
_SCAN, _VISIT, _TABLETS, _FEWER, _PAIN = -41, -34, -30, -12, -70
_NEXT_VISIT = 11
_AWAY = range(-62, -55)
_FORGOTTEN = frozenset({-171, -149, -140, -120, -101, -88, -79, -37, -24})
_IN_A_HURRY = frozenset({-130, -106, -66, -33})
_QUICK = ("breathlessness", "cough", "chest_pain")
_COLD_DAYS = 10
_SPRING = range(3, 6)
_LOOK_FOR_SPRING = range(4, 36)

#: What each rating wanders around: breathlessness and cough have their last weeks below.
_LEVELS = {
    "breathlessness": 2.8,
    "cough": 2.8,
    "chest_pain": 0.8,
    "wheeze": 0.1,
    "hoarseness": 0.0,
    "tiredness": 3.7,
    "appetite_loss": 1.0,
}
#: How much a cold adds on its worst day.
_COLD = {"cough": 3.5, "hoarseness": 4.0, "wheeze": 1.5, "tiredness": 2.0, "breathlessness": 1.0}
#: What the days of a treatment cycle add, from the day itself on.
_CYCLE = {
    "tiredness": (1.0, 2.5, 3.0, 2.5, 2.0, 1.0),
    "appetite_loss": (1.0, 3.0, 3.5, 2.5, 1.5, 0.5),
}
_RESTED = {"tiredness": -0.8}

#: The last weeks, day by day, the last of them being today.
_ENDING = {
    "breathlessness": (3, 3, 4, 3, 3, 4, 4, 3, 4, 4, 5, 4, 5, 5, 5, 4, 5, 5, 6, 5, 6),
    "cough": (3, 3, 2, 3, 3, 4, 3, 3, 3, 4, 3, 4, 3, 4, 3, 3, 4, 3, 3, 4, 4),
}
_TODAY: Mapping[str, Value] = {
    "cough": 4,
    "breathlessness": 6,
    "chest_pain": 2,
    "wheeze": 0,
    "hoarseness": 0,
}


@frozen
class _Story:
    """The days of the half year, counted from today, and the stamps of what is written on them.

    texts: what is written, by key (``demo_texts``).
    """

    today: date
    texts: Mapping[str, str]

    def day(self, number: int) -> date:
        return self.today + timedelta(days=number)

    def stamp(self, number: int, at: time = time(20, 15)) -> Stamp:
        return Stamp(datetime.combine(self.day(number), at, UTC), 0, "Etc/UTC")

    @property
    def cold(self) -> range:
        """The days of the cold: in spring if the half year began in it, else a little later."""
        days = (_FIRST + n for n in _LOOK_FOR_SPRING)
        start = next((n for n in days if self.day(n).month in _SPRING), _FIRST + 20)
        return range(start, start + _COLD_DAYS)


def entries(today: date, language: str = DEFAULT) -> tuple[Record, ...]:
    """Six months of somebody's diary, up to the morning of ``today``."""
    story = _Story(today, demo_texts(language))
    return (
        *_answers(story),
        *_written(story),
        *_events(story),
        *_medicines(story),
        *_visits(story),
        *_questions(story),
        *_care_team(story),
        *_settings(story.texts),
    )


def make(path: Path, today: date, language: str = DEFAULT) -> None:
    """Make the made-up diary at ``path``, which must be free. language: of what it says."""
    store = open_store(path, create=True)
    fill(store, entries(today, language))
    store.close()


def fill(store: Store, records: Iterable[Record]) -> None:
    """Write made-up records into a new diary, all in one transaction."""
    with store.transaction() as transaction:
        transaction.put_all(records)


def _answers(story: _Story) -> Iterator[Answer]:
    chance = random.Random(_SEED)  # noqa: S311 - made-up entries, nothing secret
    for number in range(_FIRST, 0):
        values = _values(number, story.cold, chance)
        if number in _AWAY or number in _FORGOTTEN:
            continue
        asked = _QUICK if number in _IN_A_HURRY else tuple(values)
        for symptom in asked:
            yield Answer(story.day(number), symptom, values[symptom], story.stamp(number))
    for symptom, value in _TODAY.items():
        yield Answer(story.today, symptom, value, story.stamp(0, time(9, 41)))


def _values(number: int, cold: range, chance: random.Random) -> dict[str, Value]:
    values: dict[str, Value] = {
        symptom: _rating(symptom, number, cold, chance) for symptom in _LEVELS
    }
    fever = number in cold[1:3]
    signs = dict.fromkeys(("one_leg_swelling", "face_neck_swelling"), "no")
    return values | {"blood": "none", "fever": "yes" if fever else "no", **signs}


def _rating(symptom: str, number: int, cold: range, chance: random.Random) -> int:
    wobble = chance.gauss(0, 0.7)
    ending = _ENDING.get(symptom, ())
    if number > -len(ending):
        return ending[number - 1]
    level = _LEVELS[symptom] + wobble + _cycle(symptom, number)
    if number in cold:
        level += _COLD.get(symptom, 0) * (1 - abs(cold.index(number) - 3) / 8)
    if number > _TABLETS:
        level += _RESTED.get(symptom, 0)
    return min(max(round(level), 0), WORST_RATING)


def _cycle(symptom: str, number: int) -> float:
    since = min((number - day for day in _CHEMO if number >= day), default=WORST_RATING)
    added = _CYCLE.get(symptom, ())
    return added[since] if since < len(added) else 0.0


def _written(story: _Story) -> Iterator[Record]:
    ill = {story.cold[0]: "note_cold"}
    for number, key in (NOTES | ill).items():
        yield Note(story.day(number), story.texts[key], story.stamp(number))
    for number, at, answers, key in MOMENTS:
        listed = tuple(sorted(answers.items()))
        stamp = story.stamp(number, at)
        text = story.texts[key]
        yield Moment(f"demo-moment{number}", story.day(number), at, listed, text, stamp)


def _events(story: _Story) -> Iterator[Event]:
    cold, texts = story.cold, story.texts
    last = story.day(cold[-1])
    yield _event(story, cold[0], EventKind.INFECTION, texts["event_cold"], last)
    for cycle, number in enumerate(_CHEMO, start=1):
        text = texts["event_cycle"].format(cycle=cycle)
        yield _event(story, number, EventKind.TREATMENT, text)
    yield _event(story, _SCAN, EventKind.SCAN, texts["event_scan"])
    yield _event(story, _TABLETS, EventKind.MEDICINE, texts["event_tablets"])


def _event(
    story: _Story, number: int, kind: EventKind, text: str, last_day: date | None = None
) -> Event:
    day, stamp = story.day(number), story.stamp(number)
    return Event(f"demo-event{number}", day, last_day, kind, text, stamp)


def _medicines(story: _Story) -> Iterator[Medicine]:
    """Names that no medicine has."""
    doses = ((_TABLETS, "dose_full"), (_FEWER, "dose_less"))
    for name, taken in (("Demotabin", doses), ("Samplamol", ((_PAIN, "dose_pain"),))):
        listed = tuple((story.day(number), story.texts[dose]) for number, dose in taken)
        stamp = story.stamp(taken[-1][0])
        yield Medicine(f"demo-{name.lower()}", name, listed[0][0], None, "", listed, stamp)


def _visits(story: _Story) -> Iterator[Appointment]:
    who, place = story.texts["doctor"], story.texts["clinic"]
    yield Appointment(
        *("demo-visit-past", story.day(_VISIT), time(14, 0), who, place),
        *(story.texts["visit_past"], story.stamp(_VISIT)),
    )
    yield Appointment(
        *("demo-visit-next", story.day(_NEXT_VISIT), time(10, 30), who, place),
        *(story.texts["visit_next"], story.stamp(_VISIT)),
    )


def _questions(story: _Story) -> Iterator[Question]:
    texts = story.texts
    yield Question(
        *("demo-question-1", "demo-visit-past", 1, texts["question_vaccine"], True),
        *(texts["answer_vaccine"], story.stamp(_VISIT)),
    )
    to_ask = (texts["question_breath"], texts["question_scan"])
    for position, text in enumerate(to_ask, start=2):
        yield Question(
            *(f"demo-question-{position}", "demo-visit-next", position, text, False, ""),
            story.stamp(-7),
        )


def _care_team(story: _Story) -> Iterator[Contact]:
    """Names and numbers that nobody has: 01632 960000–960999 are kept free for stories."""
    team = (
        ("team_line", "team_line_role", "01632 960123", "team_line_hours", True),
        ("team_nurse", "team_nurse_role", "01632 960145", "team_nurse_hours", False),
        ("doctor", "team_doctor_role", "01632 960177", "team_doctor_hours", False),
        ("team_gp", "team_gp_role", "01632 960198", "team_gp_hours", False),
    )
    for position, (*keys, phone, when, all_hours) in enumerate(team, start=1):
        name, role, hours = (story.texts[key] for key in (*keys, when))
        yield Contact(
            *(f"demo-contact-{position}", position, name, role, phone, hours, all_hours, ""),
            story.stamp(_FIRST),
        )


def _settings(texts: Mapping[str, str]) -> Iterator[Setting]:
    yield Setting(profile.NAME, texts["person"])
    yield Setting(profile.BORN, "1968-05-04")
    yield Setting(profile.COUNTRY, "GB")
    yield Setting(profile.PAPER, "a4")


def twenty_years(today: date) -> Iterator[Record]:
    """A made-up diary of twenty years: twelve answers a day and a note a month."""
    chance = random.Random(_SEED)  # noqa: S311 - made-up entries, nothing secret
    texts = demo_texts(DEFAULT)
    extra = ("nausea", "phlegm", "sleep_disturbed")
    yield from (SymptomVisibility(symptom, shown=True) for symptom in extra)
    for number in range(-round(YEARS * 365.25) + 1, 1):
        day = today + timedelta(days=number)
        stamp = Stamp(datetime.combine(day, time(20, 15), UTC), 0, "Etc/UTC")
        cycle = number % 21 - 21
        values = _values(cycle + _SCAN, range(0), chance)
        values |= {symptom: chance.choice((0, 1, 1, 2, 3)) for symptom in extra}
        yield from (Answer(day, symptom, value, stamp) for symptom, value in values.items())
        if day.day == 1:
            yield Note(day, texts["note_month"].format(year=day.year), stamp)
    yield from _settings(texts)
