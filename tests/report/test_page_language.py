"""The doctor's page in another language than the window's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mbc_tracker.content import catalogue, words
from mbc_tracker.content.languages import LANGUAGES
from mbc_tracker.content.palette import Palette
from mbc_tracker.report import report_texts
from mbc_tracker.report.build_summary import build_summary
from mbc_tracker.report.document import load_in_language, report_pdf
from mbc_tracker.report.summary import Choices, Summary
from mbc_tracker.report.table_text import plain
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import asked_symptoms, named_as
from tests.builders import an_own_symptom
from tests.report.builders import PERIOD
from tests.report.pdfs import opened, text_of

ENGLISH = ("Breathlessness", "Hoarse voice", "Last 7 days", "Born", "Course day by day")


@pytest.fixture
def spanish(filled: Diary) -> Diary:
    filled.reader.built_in = catalogue.load("es")
    return filled


def choices(diary: Diary, language: str = "") -> Choices:
    return Choices(PERIOD, asked_symptoms(diary.reader), language=language)


def test_a_spanish_diary_gives_an_english_page(spanish: Diary, palette: Palette):
    pdf = report_pdf(spanish, choices(spanish, "en"), words.load("es"), palette)
    text = text_of(pdf)
    assert all(part.casefold() in text.casefold() for part in ENGLISH)
    assert "Falta de aire" not in text
    assert "Had to stop half way up the stairs." in text
    assert "own are in Spanish, as they were typed." in " ".join(text.split())
    assert str(opened(pdf).root_object["/Lang"]) == "en-GB"


def test_without_a_choice_it_is_that_of_the_window(spanish: Diary, palette: Palette):
    pdf = report_pdf(spanish, choices(spanish), words.load("es"), palette)
    text = text_of(pdf)
    assert "Falta de aire" in text
    assert not [part for part in ENGLISH if part in text]
    assert "tal como se escribieron" not in text


@pytest.mark.parametrize("language", [language.code for language in LANGUAGES])
def test_every_language_makes_a_page(filled: Diary, palette: Palette, language: str):
    text = text_of(report_pdf(filled, choices(filled, language), words.load(), palette))
    assert "Jordan Example" in text
    label = catalogue.load(language)["cough"].label
    assert label in text


def test_american_and_british_english_are_one_language_to_who_reads_notes(filled: Diary):
    data, spoken = load_in_language(filled, choices(filled, "en_US"), words.load())
    assert (data.typed_language, spoken.language) == ("", "en_US")


def test_what_the_person_named_stays_as_it_was_typed(spanish: Diary, palette: Palette):
    spanish.save(an_own_symptom("Hormigueo"), label="own")
    chosen = choices(spanish, "en")
    own = spanish.reader.catalogue.symptoms[-1]
    spanish.record(PERIOD.last, {own.key: 4})
    chosen = replace(chosen, symptoms=(*chosen.symptoms, own))
    assert "Hormigueo" in text_of(report_pdf(spanish, chosen, words.load("es"), palette))


def test_the_names_of_the_window_come_back_after_a_page(spanish: Diary, palette: Palette):
    report_pdf(spanish, choices(spanish, "de"), words.load("es"), palette)
    assert spanish.reader.catalogue["cough"].label == "Tos"
    with named_as(spanish.reader, catalogue.load("de")):
        assert spanish.reader.catalogue["cough"].label == "Husten"
    assert spanish.reader.catalogue["cough"].label == "Tos"


def with_own(diary: Diary, *named: tuple[str, str]) -> Choices:
    """A choice of own symptoms alone, each recorded on the period's last day."""
    own = [
        an_own_symptom(label, other_name=other, id=f"own-{place}")
        for place, (label, other) in enumerate(named)
    ]
    diary.save(*own, label="own")
    diary.record(PERIOD.last, {symptom.id: 4 for symptom in own})
    known = tuple(diary.reader.catalogue[symptom.id] for symptom in own)
    return Choices(PERIOD, known, language="en")


def pages(diary: Diary, chosen: Choices) -> Summary:
    data, spoken = load_in_language(diary, chosen, words.load("es"))
    return build_summary(data, spoken, report_texts.load(spoken.language))


def test_an_own_symptom_has_its_second_name_and_in_the_table_both(spanish: Diary):
    summary = pages(spanish, with_own(spanish, ("Hormigueo", "Tingling"), ("Picor", "")))
    assert [row.symptom for row in summary.table.rows] == ["Tingling (Hormigueo)", "Picor"]
    assert [chart.label for chart in summary.course.charts] == ["Tingling", "Picor"]
    description = summary.table.rows[0].description
    assert description.startswith("Tingling")
    assert "Hormigueo" not in description


def test_two_long_names_are_too_long_for_the_table(spanish: Diary):
    typed, other = "Hormigueo en la mano izquierda", "Tingling in the left hand"
    summary = pages(spanish, with_own(spanish, (typed, other)))
    assert [row.symptom for row in summary.table.rows] == [other]


def test_one_that_is_not_on_the_page_is_named_there_by_its_second_name(spanish: Diary):
    chosen = with_own(spanish, ("Hormigueo", "Tingling"), ("Picor", "Itch"))
    summary = pages(spanish, replace(chosen, symptoms=chosen.symptoms[:1]))
    remarks = " ".join(plain(line) for line in summary.table.remarks)
    assert "Itch" in remarks
    assert "Picor" not in remarks


@pytest.mark.parametrize(("window", "page"), [("es", "es"), ("en", "en_US")])
def test_on_a_page_in_the_persons_language_it_has_the_first_name(
    spanish: Diary, palette: Palette, window: str, page: str
):
    chosen = with_own(spanish, ("Hormigueo", "Tingling"))
    pdf = report_pdf(spanish, replace(chosen, language=page), words.load(window), palette)
    assert "Hormigueo" in text_of(pdf)
    assert "Tingling" not in text_of(pdf)


def test_the_first_name_comes_back_after_a_page(spanish: Diary):
    chosen = with_own(spanish, ("Hormigueo", "Tingling"))
    pages(spanish, chosen)
    assert spanish.reader.catalogue["own-0"].label == "Hormigueo"
