"""What people read in a FHIR document is in the language of the document."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from mbc_tracker import demo
from mbc_tracker.content import catalogue as catalogues
from mbc_tracker.content import words
from mbc_tracker.domain.records import Event, EventKind, Record
from mbc_tracker.domain.symptoms import Recall
from mbc_tracker.exchange.fhir_texts import FhirTexts
from mbc_tracker.exchange.fhir_writer import write
from mbc_tracker.exchange.selection import Selection
from tests.builders import TODAY, a_notice, a_question, a_stamp, an_answer
from tests.exchange.fhir_validators import faults

READ = {"text", "title", "div", "display", "valueString"}
#: Displays of public codes are those of their systems, in English.
PUBLIC = {"Patient Note", "Negative"}
RECORDS: tuple[Record, ...] = (
    replace(an_answer("cough", 3), recall=Recall.WEEK),
    an_answer("breathless_activity", "step_1"),
    an_answer("blood", "none"),
    Event("e", TODAY, None, EventKind.INFECTION, "", a_stamp()),
    a_notice(),
    replace(a_notice(id="n-2"), symptom="", evidence=((TODAY, "temperature=38.2"),)),
    a_question(),
)


def document(language: str, *records: Record) -> bytes:
    known = catalogues.load(language)
    return write(Selection(records), known, words.load(language), a_stamp(), "1.2.3")


def texts(value: object, name: str = "") -> Iterator[str]:
    """Everything in a document that is there to be read."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from texts(inner, key)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, name)
    elif name in READ and isinstance(value, str):
        yield value


def read(data: bytes) -> set[str]:
    return set(texts(json.loads(data))) - PUBLIC


@pytest.mark.parametrize("language", ["de", "es"])
def test_no_text_of_the_program_is_english_in_another_language(language: str) -> None:
    foreign = read(document(language, *RECORDS, *demo.entries(TODAY, language)))
    english = read(document("en", *RECORDS, *demo.entries(TODAY)))
    named = {"Demotabin", "Samplamol", "MBC Tracker 1.2.3", "Etc/UTC", a_question().text}
    alike = {"No"}  # Spanish, too
    assert foreign & english <= named | alike


@pytest.mark.parametrize(
    ("language", "title", "told"),
    [
        ("de", "Symptomtagebuch", "Es ist nichts eingetragen."),
        ("es", "Diario de síntomas", "No hay nada anotado."),
    ],
)
def test_title_and_summary_are_in_the_language(language: str, title: str, told: str) -> None:
    data = document(language)
    assert faults(data) == []
    composition = json.loads(data)["entry"][0]["resource"]
    assert (composition["language"], composition["title"]) == (language, title)
    assert told in composition["text"]["div"]


@pytest.mark.parametrize(("n", "days"), [(1, "1 Tag mit"), (2, "2 Tage mit")])
def test_days_are_counted_as_the_language_does(n: int, days: str) -> None:
    text = FhirTexts(words.load("de")).count("summary", n, first="a", last="b")
    assert days in text
