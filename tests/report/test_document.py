"""The finished PDF, read back."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pypdfium2 as pdfium
import pytest

from mbc_tracker import demo
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import FIRST_PAGE, AppendixTable, Choices, Entry, Paper, Part
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, a_note, a_question, a_stamp, an_answer, an_appointment, write_many
from tests.report.builders import PERIOD
from tests.report.pdfs import (
    everything,
    fonts,
    kinds,
    objects,
    opened,
    root,
    streams,
    tags,
    text_of,
)


@pytest.fixture
def made(filled: Diary, choices: Choices, words: Words, palette: Palette) -> bytes:
    return report_pdf(filled, choices, words, palette)


def test_three_months_fit_on_one_page_with_everything_on_it(made: bytes):
    assert len(opened(made).pages) == 1
    text = text_of(made)
    for words in (
        "Jordan Example, born 4 May 1968",
        "23 Aug – 22 Nov 2026 · Recorded on 82 of 92 days.",
        "Breathlessness 3 5 2 higher than usual 5 22 Nov 8 82",
        "Specks or streaks on 2 days: 3 Nov and 19 Nov",
        "15 Nov Had to stop half way up the stairs.",
        "Could the breathlessness be from treatment?",
        "worst imaginable in the last 24 hours. Higher is worse. Not a diagnosis.",
        "Page 1 of 1",
    ):
        assert words in text


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("symptoms", [1, 4, 5, 7, 9])
def test_up_to_nine_symptoms_fit_on_one_page(
    filled: Diary, choices: Choices, words: Words, palette: Palette, paper: Paper, symptoms: int
):
    wanted = replace(choices, paper=paper, symptoms=choices.symptoms[:symptoms])
    assert len(opened(report_pdf(filled, wanted, words, palette)).pages) == 1


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612, 792))]
)
def test_the_page_has_the_size_that_was_chosen(page, paper: Paper, size: tuple[float, float]):
    box = opened(page(paper=paper)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=0.05)


def test_with_a_visit_questions_and_a_further_page_the_first_page_still_has_it_all(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    filled.save(
        an_appointment(day=TODAY - timedelta(days=34), id="past"),
        an_appointment(id="next"),
        a_question("When is my next scan?", id="q2"),
        label="visits",
    )
    wanted = replace(choices, parts=FIRST_PAGE | {Part.DAYS}, appointment="next")
    first, *_ = opened(report_pdf(filled, wanted, words, palette)).pages
    text = " ".join(first.extract_text().split())
    for said in ("Since the visit on 19 Oct 2026", "10 worst", "When is my next scan?", "CT scan"):
        assert said in text


def test_every_page_of_a_table_has_its_heads(page):
    lines = tuple((f"{n} Nov", f"Note {n}") for n in range(150))
    sheet = AppendixTable(Part.ALL_NOTES, "All notes", "In full.", ("Day", "Note"), lines)
    _, *pages = opened(page(tables=(sheet,))).pages
    assert len(pages) > 2
    assert all("Day" in it.extract_text() for it in pages)


def test_a_long_note_goes_over_as_many_pages_as_it_needs(page):
    long = " ".join(f"word{n}" for n in range(1500))
    sheet = AppendixTable(
        Part.ALL_NOTES, "All notes", "In full.", ("Day", "Note"), (("1 Nov", long),)
    )
    text = text_of(page(tables=(sheet,)))
    assert all(f"word{n}" in text for n in range(0, 1500, 50))


def test_large_print_is_at_least_sixteen_points(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    pdf = report_pdf(filled, replace(choices, large_print=True), words, palette)
    sizes: set[float] = set()

    def note_size(text, _cm, tm, _font, size):
        if text.strip():
            sizes.add(round(abs(size * tm[0]), 1))

    for sheet in opened(pdf).pages:
        sheet.extract_text(visitor_text=note_size)
    assert min(sizes) >= 16


def test_the_file_is_tagged_for_screen_readers(made: bytes):
    catalog = root(made)
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "en-GB"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in streams(made)


def test_headings_table_heads_and_figures_have_their_tags(made: bytes):
    found = kinds(made)
    assert found.count("/H1") == 1
    assert found.count("/H2") == 4
    assert found.count("/TH") == 7
    assert found.count("/TD") == 7 * 11
    assert found.count("/Figure") == 2


def test_each_chart_says_in_words_what_it_shows(made: bytes):
    words = [str(tag["/Alt"]) for tag in tags(made) if "/Alt" in tag]
    assert len(words) == 2
    assert words[0].startswith("Breathlessness from 23 Aug 2026 to 22 Nov 2026.")
    assert "Loss of appetite" in words[1]


def test_title_is_set_and_no_author(made: bytes):
    about = opened(made).metadata
    assert about is not None
    assert about.title == "Symptom report, 23 Aug – 22 Nov 2026"
    assert about.author is None


def test_the_time_in_the_file_is_the_diary_clocks(made: bytes):
    about = opened(made).metadata
    assert about is not None
    assert about.creation_date == a_stamp().utc


def test_all_fonts_are_embedded_and_ours(made: bytes):
    found = fonts(made)
    assert {str(font["/FontName"]).split("+")[1].split("-")[0] for font in found} == {
        "AtkinsonHyperlegibleNext"
    }
    assert all({"/FontFile2", "/FontFile3"} & set(font) for font in found)


def test_charts_are_vectors_and_no_picture_is_a_raster(made: bytes):
    assert not [
        item
        for item in objects(made)
        if isinstance(item, dict) and item.get("/Subtype") == "/Image"
    ]
    assert "severe (7–10)" in text_of(made)


def test_the_same_diary_gives_the_same_bytes(
    filled: Diary, choices: Choices, words: Words, palette: Palette, made: bytes
):
    assert report_pdf(filled, choices, words, palette) == made


def test_what_is_left_out_is_nowhere_in_the_file(
    filled: Diary, choices: Choices, words: Words, palette: Palette, made: bytes
):
    secret = ("Jordan", "May 1968", "stairs")  # “1968” alone is among the numbers of any drawing
    all_of_it = everything(made)
    assert all(word in all_of_it for word in secret)
    parts = FIRST_PAGE - {Part.NAME, Part.BORN, Part.NOTES}
    bare = everything(report_pdf(filled, replace(choices, parts=parts), words, palette))
    assert not [word for word in secret if word in bare]


def test_a_symptom_that_was_not_chosen_is_nowhere_in_the_file(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    pdf = report_pdf(filled, replace(choices, symptoms=choices.symptoms[:3]), words, palette)
    all_of_it = everything(pdf)
    assert "Chest pain" in all_of_it
    assert "Tiredness" not in all_of_it


def test_notes_that_do_not_fit_are_counted(page):
    many = tuple(
        Entry(f"{day} Nov", f"Note {day} " + "word " * 60, f"Note {day}") for day in range(90)
    )
    text = text_of(page(entries=many))
    shown = sum(f"Note {day}" in text for day in range(90))
    assert "Note 0" in text
    assert "Note 89" not in text
    assert f"{90 - shown} earlier entries are in the diary." in text


def test_no_question_is_left_out_however_many_there_are(page):
    asked = tuple(f"Question {n}? " + "word " * 30 for n in range(60))
    text = text_of(page(questions=asked))
    assert all(f"Question {n}?" in text for n in range(60))


def test_without_questions_there_is_room_to_write(page):
    assert "Answers" in text_of(page())


def test_without_notes_and_events_there_is_no_heading_for_them(page):
    assert "Notes and events" in text_of(page())
    assert "Notes and events" not in text_of(page(entries=None))


def test_an_empty_diary_has_a_report_that_says_so(diary: Diary, words: Words, palette: Palette):
    pdf = report_pdf(
        diary, Choices(Period(TODAY, TODAY), diary.reader.visible_symptoms()), words, palette
    )
    text = text_of(pdf)
    assert "Recorded on 0 of 1 day." in text
    assert text.count("Not recorded") == 11
    assert "Day by day" not in text


def test_without_symptoms_the_page_says_that_none_was_chosen(page):
    assert "No symptom was chosen." in text_of(page())


def test_many_symptoms_go_over_to_another_page(diary: Diary, words: Words, palette: Palette):
    rated = [it for it in diary.reader.catalogue.symptoms if not it.choices]
    diary.save(*(an_answer(it.key, 5) for it in rated), a_note(), a_question(), label="all")
    choices = Choices(Period(TODAY, TODAY), diary.reader.catalogue.symptoms)
    pdf = report_pdf(diary, choices, words, palette)
    assert len(opened(pdf).pages) == 2
    described = " ".join(str(tag["/Alt"]) for tag in tags(pdf) if "/Alt" in tag)
    assert all(it.label in described for it in rated)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("large_print", [False, True])
def test_nothing_stands_where_printers_do_not_print(
    filled: Diary, choices: Choices, words: Words, palette: Palette, paper: Paper, large_print: bool
):
    filled.save(a_note("No font has \ue000 this, which makes the foot longer."), label="note")
    wanted = replace(choices, paper=paper, large_print=large_print, parts=frozenset(Part))
    document = pdfium.PdfDocument(report_pdf(filled, wanted, words, palette))
    for page in document:
        letters = page.get_textpage()
        boxes = [letters.get_rect(n) for n in range(letters.count_rects())]
        assert min(box[0] for box in boxes) >= 40
        assert min(box[1] for box in boxes) >= 17, "6 mm"
        assert max(box[2] for box in boxes) <= page.get_width() - 40
        assert max(box[3] for box in boxes) <= page.get_height() - 17
    document.close()


def test_a_note_that_follows_in_full_is_not_said_to_be_in_the_diary_alone(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    filled.save(a_note("Long and winding. " * 170), label="long")
    diary_only, following = (
        text_of(report_pdf(filled, replace(choices, parts=parts), words, palette))
        for parts in (FIRST_PAGE, FIRST_PAGE | {Part.ALL_NOTES})
    )
    assert "(longer in the diary)" in diary_only
    assert "(in full on a later page)" not in diary_only
    assert "(in full on a later page)" in following
    assert "(longer in the diary)" not in following


def test_over_several_years_the_worst_day_names_its_year(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    filled.save(an_answer("cough", 10, TODAY - timedelta(days=700)), label="long ago")
    years = replace(choices, period=Period(TODAY - timedelta(days=800), TODAY))
    assert "10 22 Dec 2024" in text_of(report_pdf(filled, years, words, palette))


@pytest.mark.parametrize("paper", Paper)
def test_with_a_visit_and_questions_the_first_page_suffices(
    paper: Paper, words: Words, palette: Palette, diary: Diary
):
    write_many(diary, *demo.entries(TODAY))
    pdf = report_pdf(
        diary, Choices(PERIOD, diary.reader.visible_symptoms(), paper=paper), words, palette
    )
    assert len(opened(pdf).pages) == 1
    text = text_of(pdf)
    for said in ("Since the visit on 19 Oct 2026", "Chemo, cycle 4", "When is my next scan?"):
        assert said in text
