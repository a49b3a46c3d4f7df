"""Pages with long tables use their room: charts, notes and lines to write on fill it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import EventKind
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import Choices, Paper
from mbc_tracker.services.diary import Diary
from tests.builders import (
    a_measurement,
    a_medicine,
    a_note,
    a_question,
    an_answer,
    an_event,
    an_own_symptom,
    write_many,
)
from tests.report.builders import PERIOD
from tests.report.pdfs import empty_above_foot, places_of, texts_of

DAYS = [PERIOD.first + timedelta(days=n) for n in range(0, 92, 2)]
ONE_LINE = "Itchy arm {n}"
TWO_LINES = "Burning in my left hand, finger {n}"
THREE_LINES = "A burning feeling in the left hand and its fingers {n}"
FOUR_LINES = "A burning feeling in my left hand and fingers after the {n}th infusion"
#: A chart with its lanes and dates needs about as much.
CHART = 110


@pytest.fixture
def made(diary: Diary, words: Words, palette: Palette):
    """A report of seven symptoms, as many own ones as asked for, ten notes and two questions."""

    def make(
        own: int, name: str, *records, notes: int = 10, questions: int = 2, **changed
    ) -> bytes:
        symptoms = [an_own_symptom(name.format(n=n), id=f"own-{n}") for n in range(own)]
        core = ("breathlessness", "cough", "chest_pain", "wheeze", "hoarseness", "tiredness")
        keys = (*core, "appetite_loss", *(symptom.id for symptom in symptoms))
        answers = [an_answer(key, n % 5, day) for n, key in enumerate(keys) for day in DAYS]
        written = [a_note("Short.", day) for day in DAYS[:notes]]
        asked = [a_question("Why?", id=f"q-{n}") for n in range(questions)]
        write_many(diary, *symptoms, *answers, *written, *asked, *records)
        choices = Choices(PERIOD, diary.reader.visible_symptoms())
        return report_pdf(diary, replace(choices, **changed), words, palette)

    return make


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", [ONE_LINE, TWO_LINES, THREE_LINES, FOUR_LINES])
def test_21_symptoms_with_long_names_fill_the_first_page(made, paper: Paper, name: str):
    pdf = made(14, name, paper=paper)
    pages = texts_of(pdf)
    assert empty_above_foot(pdf) < CHART
    assert "Loss of appetite" in pages[0]
    assert sum(page.count("7 severe") for page in pages) == 21
    assert sum(page.count("What was agreed") for page in pages) == 1


@pytest.mark.parametrize("own", [5, 6, 8, 14])
def test_lines_to_write_on_fill_the_page(made, own: int):
    assert empty_above_foot(made(own, THREE_LINES, notes=1, questions=1)) < 38


def test_a_chart_without_room_beside_notes_follows(made):
    first, second, *_ = texts_of(made(14, THREE_LINES))
    assert "7 severe" not in first
    assert "7 severe" in second


def test_notes_without_room_start_the_next_page_and_the_chart_stays(made):
    first, second, *_ = texts_of(made(14, ONE_LINE, questions=12))
    assert "Course day by day" in first
    assert "7 severe" in first
    assert "Questions for this visit" not in first
    assert second.index("The other symptoms") < second.index("Questions for this visit")


def test_charts_without_room_stand_above_the_notes_on_the_next_page(made):
    pdf = made(14, FOUR_LINES, paper=Paper.LETTER)
    first, second, *_ = texts_of(pdf)
    assert "7 severe" not in first
    assert second.index("Course day by day") < second.index("Questions for this visit")
    assert empty_above_foot(pdf, page=1) < CHART


@pytest.mark.parametrize("paper", Paper)
def test_below_a_table_of_several_pages_charts_and_notes_follow(made, paper: Paper):
    pdf = made(50, ONE_LINE, paper=paper)
    _, second, *later = texts_of(pdf)
    assert "Itchy arm 9" in second, "the last row"
    assert second.index("Course day by day") < second.index("Questions for this visit")
    assert "Questions for this visit" not in " ".join(later)


def test_medicines_are_said_once_wherever_the_table_ends(made):
    medicine = a_medicine("Amlodipine", day=DAYS[0])
    for own in (14, 35, 36, 37, 38):
        text = " ".join(texts_of(made(own, ONE_LINE, medicine)))
        assert text.count("Medicines now, as written by the patient:") == 1


def test_measurements_without_room_follow_and_none_is_lost(made):
    weights = [a_measurement("weight", 70, day=day, id=f"w{day}") for day in DAYS]
    first, *later = texts_of(made(14, FOUR_LINES, *weights))
    assert first.count("Weight") + " ".join(later).count("Weight") == 1


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("own", [0, 1, 2, 3])
def test_in_large_print_charts_begin_below_their_heading(made, paper: Paper, own: int):
    pages = texts_of(made(own, ONE_LINE, large_print=True, paper=paper))
    (course,) = [page for page in pages if "Course day by day" in page]
    assert "7 severe" in course
    assert sum(page.count("7 severe") for page in pages) == 7 + own


def test_in_large_print_every_page_of_charts_has_lanes_and_dates(made):
    events = [
        an_event(
            f"Treatment {n}",
            day=DAYS[n],
            last_day=DAYS[n + 20],
            kind=EventKind.TREATMENT,
            id=f"e{n}",
        )
        for n in range(5)
    ]
    pages = texts_of(
        made(0, ONE_LINE, *events, an_event("Scan", id="e9"), large_print=True, paper=Paper.LETTER)
    )
    assert sum(page.count("7 severe") for page in pages) == 7
    for words in ("1 Oct", "Treatment 4", "Events"):
        assert all((words in page) == ("7 severe" in page) for page in pages)


def test_home_measurements_alone_stand_on_the_first_page(
    diary: Diary, words: Words, palette: Palette
):
    kinds = {"weight": 70, "spo2": 91, "heart_rate": 140, "peak_flow": 300}
    diary.save(*(a_measurement(kind, value, id=kind) for kind, value in kinds.items()), label="x")
    (page,) = texts_of(report_pdf(diary, Choices(PERIOD, ()), words, palette))
    for name in ("Weight", "Oxygen", "Resting pulse", "Peak flow", "What was agreed"):
        assert name in page


def test_a_sentence_that_begins_with_an_arabic_name_runs_as_the_page_does(
    diary: Diary, words: Words, palette: Palette
):
    begun = PERIOD.first + timedelta(days=30)
    medicine = a_medicine("كابيسيتابين", (begun, "1500 mg مرتين"), day=begun)
    write_many(diary, medicine, *(an_answer("cough", 3, day) for day in DAYS))
    pdf = report_pdf(diary, Choices(PERIOD, diary.reader.visible_symptoms()), words, palette)
    ((since, line),) = places_of(pdf, "since")
    (dose,) = [x for x, y in places_of(pdf, "mg") if abs(y - line) < 1]
    assert dose < since
