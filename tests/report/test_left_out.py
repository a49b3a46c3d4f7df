"""What is left out is nowhere in the file: not in its text, its tags, its data or its metadata."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Setting
from mbc_tracker.report.data import load_report_data
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import Choices, Part
from mbc_tracker.services.diary import Diary
from tests.builders import (
    TODAY,
    a_measurement,
    a_moment,
    a_note,
    a_notice,
    a_question,
    an_answer,
    an_appointment,
    an_event,
)
from tests.report.builders import PERIOD
from tests.report.pdfs import everything, opened

#: A word that stands in the file with a part, and nowhere without it.
SECRETS = {
    Part.NAME: "Zebulon",
    Part.BORN: "Feb 1931",  # the year alone is among the numbers of a file by chance
    Part.VISIT: "Since the visit",
    Part.EVENTS: "Xylophone",
    Part.MEASUREMENT_LINES: "1 day; highest",
    Part.NOTES: "Quagmire",
    Part.QUESTIONS: "Wherefore",
    Part.NOT_SHOWN: "not shown here: tiredness",
    Part.DAYS: "Every day",
    Part.ALL_NOTES: "All notes",
    Part.MOMENTS: "clock time",
    Part.MEASUREMENTS: "Taken at home",
    Part.NOTICES: "Notices shown",
}


@pytest.fixture
def full(diary: Diary) -> Diary:
    """A diary with something for every part."""
    days = [TODAY - timedelta(days=ago) for ago in range(40)]
    diary.save(
        Setting("name", "Zebulon"),
        Setting("born", "1931-02-03"),
        *(an_answer("cough", 4, day) for day in days),
        an_appointment(day=TODAY - timedelta(days=10)),
        an_event("Xylophone"),
        a_note("Quagmire"),
        a_question("Wherefore?"),
        replace(a_moment({"cough": 6}), time=a_moment().time.replace(minute=37)),
        a_measurement(value=37.4),
        an_answer("tiredness", 3),
        a_notice(),
        label="full",
    )
    return diary


@pytest.fixture
def made(full: Diary, words: Words, palette: Palette):
    def make(*parts: Part) -> str:
        choices = Choices(PERIOD, (full.reader.catalogue["cough"],), frozenset(parts))
        return everything(report_pdf(full, choices, words, palette))

    return make


def test_with_every_part_all_of_it_is_there(made):
    whole = made(*Part)
    assert [part for part, secret in SECRETS.items() if secret not in whole] == []


@pytest.mark.parametrize("part", Part)
def test_a_part_that_is_left_out_is_nowhere(made, part: Part):
    assert SECRETS[part] not in made(*set(Part) - {part})


def test_with_nothing_chosen_none_of_it_is_there(made):
    bare = made()
    assert [secret for secret in SECRETS.values() if secret in bare] == []


def test_what_is_left_out_is_not_even_read(full: Diary):
    choices = Choices(PERIOD, (full.reader.catalogue["cough"],), frozenset())
    data = load_report_data(full, choices)
    assert (data.name, data.born, data.visit) == ("", "", None)
    lists = (data.events, data.notes, data.questions, data.not_shown, data.visits)
    assert not any((*lists, data.measurements, data.notices))
    assert [moment.note for moment in data.moments] == [""]


#: What the person typed herself, each in a place of its own.
TYPED = ("Quagmire", "Wherefore", "Xylophone", "Momentous", "Contextual", "Placename")


def test_without_notes_nothing_that_was_typed_is_there(full: Diary, words: Words, palette: Palette):
    full.save(
        replace(a_moment({"cough": 7}, id="m2"), note="Momentous"),
        a_measurement(context="Contextual", id="c"),
        an_appointment("Placename", id="next"),
        label="typed",
    )
    choices = Choices(
        PERIOD, (full.reader.catalogue["cough"],), frozenset(Part), appointment="next"
    )
    whole = everything(report_pdf(full, choices, words, palette))
    assert [word for word in TYPED if word not in whole] == []
    without = replace(choices, parts=frozenset(Part) - {Part.NOTES})
    bare = everything(report_pdf(full, without, words, palette))
    assert [word for word in TYPED if word in bare] == []
    assert "Scan" in bare  # the event itself is there, by its kind


def test_nothing_is_attached_and_nothing_is_hidden(full: Diary, words: Words, palette: Palette):
    choices = Choices(PERIOD, (full.reader.catalogue["cough"],), frozenset(Part))
    pdf = opened(report_pdf(full, choices, words, palette))
    assert not pdf.attachments
    root = pdf.trailer["/Root"]
    assert "/AcroForm" not in root  # type: ignore[operator]
