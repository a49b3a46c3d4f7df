"""Good files to begin with: what the demo diary and one record of each kind are exported as."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from mbc_tracker import demo
from mbc_tracker.domain.records import Record, Setting, SymptomVisibility
from mbc_tracker.domain.symptoms import Kind
from mbc_tracker.exchange.selection import Selection
from tests import builders

#: Of each kind of the demo's records: small files are tried more often than large ones.
_OF_EACH = 1


def one_of_each() -> tuple[Record, ...]:
    """A record of every kind, with every field filled."""
    return (
        builders.an_own_symptom(),
        builders.an_own_symptom("Itch", kind=Kind.YES_NO, position=2, id="own-2"),
        builders.an_answer("cough", 4),
        builders.an_answer("blood", "streaks"),
        builders.an_answer("own-1", 7),
        builders.a_note("=1+1, “said”;\n'twice'"),
        builders.a_moment({"cough": 2, "fever": "yes"}, note="At night"),
        builders.help_signs("blue_lips", "fainted"),
        builders.a_measurement(context="After tea"),
        builders.an_event(last_day=builders.TODAY),
        builders.a_medicine(last_day=builders.TODAY, note="With food"),
        builders.an_appointment(at=time(9, 0), note="Bring the list"),
        builders.a_question(appointment="appointment-1", answer="Perhaps"),
        builders.a_contact(),
        builders.a_known_mark(note="Since the treatment"),
        builders.a_notice(),
        SymptomVisibility("cough", shown=False),
        Setting("name", "Jordan Example"),
        Setting("born", "1968-05-04"),
        Setting("fever_limit", "37.5"),
    )


def selections() -> Iterator[Selection]:
    """What is exported: each record alone, some of the demo diary, and all at once."""
    each, some = one_of_each(), tuple(_of_the_demo())
    for record in each:
        yield Selection((record,))
    yield Selection(each)
    yield Selection(some)


def _of_the_demo() -> Iterator[Record]:
    count: dict[type[Record], int] = {}
    for record in demo.entries(builders.TODAY):
        count[type(record)] = count.get(type(record), 0) + 1
        if count[type(record)] <= _OF_EACH:
            yield record
