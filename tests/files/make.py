"""Makes diary-NNNN.mbc, a diary in the present format with a bit of everything, and its counts.

Run once for each released format, from the project's root, and never again for an old one:

    .venv/bin/python -m tests.files.make
"""

from __future__ import annotations

import json
from datetime import date, datetime, time
from pathlib import Path

from mbc_tracker.content import catalogue
from mbc_tracker.domain.records import EventKind, Record, Reply, Setting, SymptomVisibility
from mbc_tracker.domain.symptoms import Kind, Recall
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.database import HEAD
from mbc_tracker.storage.open_store import open_store
from tests import raw
from tests.builders import (
    YESTERDAY,
    a_contact,
    a_known_mark,
    a_measurement,
    a_medicine,
    a_moment,
    a_note,
    a_notice,
    a_question,
    an_answer,
    an_appointment,
    an_event,
    an_own_symptom,
    help_signs,
)
from tests.fakes import FixedClock

FOLDER = Path(__file__).parent


def records() -> list[Record]:
    """Every kind of record, with each of the words that the format knows."""
    return [
        an_answer("cough", 10),
        an_answer("breathlessness", 0),
        an_answer("blood", "streaks", YESTERDAY, Recall.WEEK),
        an_answer("cough", 3, date(1999, 12, 31)),
        a_note("Slept badly.\nسُعال 😷 “quoted”"),
        a_moment({"breathlessness": 6, "fever": "yes"}, note="On the stairs"),
        a_moment({}, id="moment-2", at=time(23, 59)),
        help_signs("blue_lips", "fainted"),
        a_measurement(),
        a_measurement("weight", 68.25, at=None, context="shoes off", id="measurement-2"),
        *(an_event(f"A {kind}", kind=kind, id=f"event-{kind}") for kind in EventKind),
        an_event("Cycle 2", last_day=date(2026, 11, 25), kind=EventKind.TREATMENT),
        a_medicine(
            "Capecitabine",
            (date(2026, 7, 1), "1,500 mg twice a day"),
            (date(2026, 10, 12), "1,250 mg twice a day"),
        ),
        a_medicine("Letrozole", last_day=date(2026, 9, 14), note="Ended", id="medicine-2"),
        an_appointment(),
        an_appointment("Scan", at=None, id="appointment-2"),
        a_question(appointment="appointment-1"),
        a_question("And the tiredness?", asked=True, answer="Yes.", id="question-2"),
        a_contact(),
        a_known_mark(),
        a_known_mark(level=3, id="mark-2"),
        *(a_notice(reply=reply, id=f"notice-{reply}") for reply in Reply),
        an_own_symptom(),
        an_own_symptom("Rash", kind=Kind.YES_NO, position=2, id="own-2", other_name="Exantema"),
        SymptomVisibility("worry", shown=True),
        Setting("country", "GB"),
    ]


def to_be_removed() -> list[Record]:
    """One of each kind for the bin."""
    return [
        an_answer("wheeze", 7),
        a_note("Thrown away: “quoted” سُعال", YESTERDAY),
        a_moment({"cough": 2, "fever": "no"}, id="gone"),
        help_signs("blue_lips", day=YESTERDAY),
        a_measurement("spo2", 97.5, id="gone"),
        an_event("Moved away", last_day=date(2026, 11, 25), id="gone"),
        a_medicine("Codeine", last_day=YESTERDAY, note="Made me sick", id="gone"),
        an_appointment(id="gone"),
        a_question(id="gone"),
        a_contact(id="gone"),
        a_known_mark(id="gone"),
        a_notice(id="gone"),
        an_own_symptom(id="gone"),
        SymptomVisibility("nausea", shown=True),
        Setting("name", "Ann"),
    ]


def make(path: Path) -> None:
    """Write the diary and the counts and digest of what is in it."""
    path.unlink(missing_ok=True)
    clock = FixedClock(datetime(2026, 11, 22, 9, 41))  # noqa: DTZ001 - wall time in the zone
    diary = Diary(open_store(path, create=True), catalogue.load(), clock)
    diary.save(*records(), label="Everything")
    diary.save(*to_be_removed(), label="More")
    diary.remove(*to_be_removed(), label="Less")
    diary.close()
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
    content = raw.rows(path)
    facts = {
        "counts": {name: len(rows) for name, rows in content.items()},
        "checksum": raw.checksum(content),
    }
    path.with_suffix(".json").write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    make(FOLDER / f"diary-{HEAD}.mbc")
