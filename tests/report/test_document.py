"""The finished PDF, read back."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pypdfium2 as pdfium
import pytest

from mbc_tracker import demo
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import EventKind, SymptomVisibility
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import (
    FIRST_PAGE,
    AppendixTable,
    Choices,
    Entry,
    Paper,
    Part,
    SignBox,
    SignLine,
)
from mbc_tracker.services.diary import Diary
from tests.builders import (
    TODAY,
    a_measurement,
    a_note,
    a_question,
    a_stamp,
    an_answer,
    an_event,
    an_own_symptom,
    help_signs,
    write_many,
)
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
    texts_of,
)


@pytest.fixture
def made(filled: Diary, choices: Choices, words: Words, palette: Palette) -> bytes:
    return report_pdf(filled, choices, words, palette)


@pytest.fixture
def pages(diary: Diary, words: Words, palette: Palette):
    """The words of each page of a report."""

    def read(*records, symptoms: int = 7, **changed) -> list[str]:
        write_many(diary, *records)
        choices = replace(Choices(PERIOD, diary.reader.visible_symptoms()[:symptoms]), **changed)
        return texts_of(report_pdf(diary, choices, words, palette))

    return read


def test_three_months_say_everything_in_their_order(made: bytes):
    first = texts_of(made)[0]
    places = [
        first.index(words)
        for words in (
            "Jordan Example, born 4 May 1968",
            "Entries on 82 of 92 days",
            "Reported in this period",
            "Coughed up streaks of blood 3 and 19 Nov 2026",
            "Not reported on any of the 82 days asked",
            "Last 7 days, 16–22 Nov",
            "Breathlessness 3 5 5 2 higher 5 on 22 Nov 8 0 82",
            "Usual: median of",
            "Course day by day",
            "median 5",
            "Notes and moments",
            "15 Nov Had to stop half way up the stairs.",
            "Could the breathlessness be from treatment?",
            "What was agreed",
            "Page 1 of 2",
            "Patient-reported: 0 none to 10",
        )
    ]
    assert places == sorted(places)


def test_every_page_says_whose_it_is(made: bytes):
    assert len(opened(made).pages) == 2
    for number, text in enumerate(texts_of(made), 1):
        assert f"Jordan Example, born 4 May 1968 · 23 Aug – 22 Nov 2026 Page {number} of 2" in text


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("symptoms", [1, 7, 9, 21])
def test_the_first_page_holds_box_table_notes_and_questions(pages, paper: Paper, symptoms: int):
    own = [an_own_symptom(f"Own {n}", id=f"own-{n}") for n in range(20)]
    hidden = [SymptomVisibility(key, shown=False) for key in ("blood", "fever")]
    hidden += [
        SymptomVisibility(f"{key}_swelling", shown=False) for key in ("one_leg", "face_neck")
    ]
    core = ("breathlessness", "cough", "chest_pain", "wheeze", "hoarseness", "tiredness")
    keys = (*core, "appetite_loss", *(symptom.id for symptom in own))[:symptoms]
    days = [PERIOD.first + timedelta(days=n) for n in range(1, 92, 2)]
    first, *_ = pages(
        *(*own, *hidden, help_signs("cannot_speak")),
        *(an_answer(key, 3, day) for key in keys for day in days),
        *(a_note("Short.", day) for day in days),
        *(a_question("Why?"), a_question("When?", id="q2")),
        *(a_measurement("weight", 70, day=day, id=f"w{day}") for day in days),
        *(a_measurement("spo2", 90, day=day, id=f"s{day}") for day in days),
        symptoms=symptoms,
        paper=paper,
    )
    for words in ("fighting for breath", "Breathlessness 3 3 3", "22 Nov Short.", "When?"):
        assert words in first
    assert f"{'Own 13' if symptoms == 21 else 'Breathlessness'} 3 3 3" in first
    assert "Oxygen (SpO2)" in first, "it is at its limit"
    assert "7 severe" in first


@pytest.mark.parametrize(
    ("paper", "size"), [(Paper.A4, (595.28, 841.89)), (Paper.LETTER, (612, 792))]
)
def test_the_page_has_the_size_that_was_chosen(page, paper: Paper, size: tuple[float, float]):
    box = opened(page(paper=paper)).pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(size, abs=0.05)


def test_charts_that_have_no_room_follow_with_lanes_and_dates(made: bytes):
    first, second = texts_of(made)
    charts = (first + second).count("7 severe")
    assert charts == 7
    assert "The other symptoms" in second
    assert "CT scan" in second
    assert "1 Sep 2026" in second


def test_with_few_recorded_days_there_is_one_chart_and_one_page(pages):
    days = [TODAY - timedelta(days=n) for n in range(9)]
    answers = [an_answer(key, 2, day) for key in ("cough", "tiredness") for day in days]
    (page,) = pages(*answers)
    assert page.count("7 severe") == 1


@pytest.mark.parametrize(
    ("days", "heading", "label"),
    [(300, "Course by month", "% of days 4+"), (1200, "Course by quarter", "% of days 7+")],
)
def test_long_periods_go_by_month_and_quarter(pages, days, heading, label):
    period = Period(TODAY - timedelta(days=days - 1), TODAY)
    first, *_ = pages(
        *(an_answer("cough", n % 9, day) for n, day in enumerate(period)), period=period
    )
    assert heading in first
    assert label in first
    assert "circle" not in first.lower()


def test_words_of_events_without_room_stand_among_the_notes(pages):
    events = [
        an_event(
            f"Something no. {n}", day=TODAY - timedelta(days=n), id=f"e{n}", kind=EventKind.OTHER
        )
        for n in range(30)
    ]
    found = pages(an_answer("cough", 4), *events)
    for n in range(30):
        assert sum(text.count(f"Something no. {n}") for text in found) >= 1


def test_more_than_five_lanes_go_on_on_the_next_page(pages):
    treatments = [
        an_event(
            f"Treatment {letter}",
            day=TODAY - timedelta(days=40 + n),
            last_day=TODAY - timedelta(days=n),
            kind=EventKind.TREATMENT,
            id=letter,
        )
        for n, letter in enumerate("ABCDEFG")
    ]
    days = [TODAY - timedelta(days=n) for n in range(20)]
    first, second = pages(*treatments, *(an_answer("cough", 4, day) for day in days))
    assert "and 2 more on page 2" in first
    assert "Treatment B" in second


def test_earlier_notes_follow_in_full_or_stay_in_the_diary(pages):
    days = [PERIOD.first + timedelta(days=n) for n in range(92)]
    notes = [a_note(f"Note of {day:%j}. " + "word " * 30, day) for day in days]
    first, second, *more = pages(*notes, *(an_answer("cough", 4, day) for day in days))
    left = re.search(r"(\d+) earlier notes are on page 2\.", first)
    assert left is not None
    rest = " ".join((second, *more))
    assert all(f"Note of {day:%j}." in first + rest for day in days)
    assert "Earlier notes" in rest


def test_of_a_long_period_earlier_notes_stay_in_the_diary(pages):
    period = Period(TODAY - timedelta(days=300), TODAY)
    notes = [a_note(f"Note of {day:%j}.", day) for day in period]
    (first,) = pages(*notes, period=period)
    assert "earlier notes are in the diary." in first


def test_a_note_of_any_length_goes_over_as_many_pages_as_it_needs(pages):
    long = " ".join(f"word{n}" for n in range(1100))
    text = " ".join(pages(a_note(long), an_answer("cough", 4)))
    assert all(f"word{n}" in text for n in range(0, 1100, 50))
    assert "(in full on a later page)" in text


def test_every_page_of_a_table_has_its_heads(page):
    lines = tuple((f"{n} Nov", f"Note {n}") for n in range(150))
    sheet = AppendixTable(Part.ALL_NOTES, "All notes", "In full.", ("Day", "Note"), lines)
    _, *pages = opened(page(tables=(sheet,))).pages
    assert len(pages) > 2
    assert all("Day" in sheet.extract_text() for sheet in pages)


def test_large_print_is_large_everywhere(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    pdf = report_pdf(filled, replace(choices, large_print=True), words, palette)
    sizes: dict[float, str] = {}

    def note_size(text, _cm, tm, _font, size):
        if text.strip():
            sizes.setdefault(round(abs(size * tm[0]), 1), text)

    for sheet in opened(pdf).pages:
        sheet.extract_text(visitor_text=note_size)
    assert min(sizes) >= 13.6
    assert 16 in sizes
    text = text_of(pdf)
    assert "Last 7 days: median 5, worst 5. Usual 3: 2 higher." in text
    assert "Whole period: worst 5 on 22 Nov; 4+ on 8, 7+ on 0 of 82 days." in text
    assert "Could the breathlessness be from treatment?" in text


def test_the_file_is_tagged_for_screen_readers(made: bytes):
    catalog = root(made)
    assert catalog["/MarkInfo"]["/Marked"]
    assert catalog["/Lang"] == "en-GB"
    assert catalog["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in streams(made)


def attributes(tag: dict[str, Any]) -> list[Any]:
    found = tag.get("/A", [])
    return found if isinstance(found, list) else [found]


def test_headings_heads_of_columns_and_rows_and_lists_have_their_tags(made: bytes):
    found = kinds(made)
    assert found.count("/H1") == 1
    assert found.count("/H2") == 5
    scopes = [
        attribute.get_object().get("/Scope")
        for tag in tags(made)
        if tag["/S"] == "/TH"
        for attribute in attributes(tag)
    ]
    assert scopes.count("/Row") == 7
    assert scopes.count("/Column") == 12
    assert found.count("/TD") == 7 * 9
    assert found.count("/LI") == 1 + 1 + 1  # a sign, a note, a question


def test_a_row_header_says_nothing_of_columns_any_more(made: bytes):
    for tag in tags(made):
        scoped = [item.get_object() for item in attributes(tag) if "/Scope" in item.get_object()]
        assert not [item for item in scoped if item["/Scope"] == "/Row" and "/Headers" in item]


def test_each_figure_says_in_words_what_it_shows(made: bytes):
    figures = [tag for tag in tags(made) if tag["/S"] == "/Figure"]
    words = [str(tag.get("/Alt", "")) for tag in figures]
    assert all(words)
    breathing = [text for text in words if text.startswith("Breathlessness, 23 Aug – 22 Nov 2026")]
    assert len(breathing) == 2  # the line in the table, and the chart
    assert "Medians by week: 3, 3," in breathing[0]
    assert breathing[0].endswith("Usual 3. Worst 5 on 22 Nov.")
    assert "your" not in " ".join(words).lower()
    assert any("3 Nov 2026 blood" in text for text in words)


def test_title_is_set_and_no_author(made: bytes):
    about = opened(made).metadata
    assert about is not None
    assert about.title == "Symptom report, 23 Aug – 22 Nov 2026"
    assert about.author is None


def test_the_time_in_the_file_is_the_diary_clocks(made: bytes):
    about = opened(made).metadata
    assert about is not None
    assert about.creation_date == a_stamp().utc


def test_all_fonts_are_embedded_and_the_zero_has_no_slash(made: bytes):
    found = fonts(made)
    assert {str(font["/FontName"]).split("+")[1].split("-")[0] for font in found} == {
        "AtkinsonHyperlegibleNextReport"
    }
    assert all({"/FontFile2", "/FontFile3"} & set(font) for font in found)


def test_charts_are_vectors_and_no_picture_is_a_raster(made: bytes):
    images = [
        item
        for item in objects(made)
        if isinstance(item, dict) and item.get("/Subtype") == "/Image"
    ]
    assert images == []


def test_the_same_diary_gives_the_same_bytes(
    filled: Diary, choices: Choices, words: Words, palette: Palette, made: bytes
):
    assert report_pdf(filled, choices, words, palette) == made


def test_a_symptom_that_was_not_chosen_is_nowhere_in_the_file(
    filled: Diary, choices: Choices, words: Words, palette: Palette
):
    fewer = replace(choices, symptoms=choices.symptoms[:3])
    named = everything(report_pdf(filled, fewer, words, palette))
    assert "Recorded, not shown here: wheezing, hoarse voice, tiredness" in named
    nameless = replace(fewer, parts=FIRST_PAGE - {Part.NOT_SHOWN})
    all_of_it = everything(report_pdf(filled, nameless, words, palette))
    assert "Chest pain" in all_of_it
    assert "iredness" not in all_of_it


def test_no_question_is_left_out_however_many_there_are(page):
    asked = tuple(f"Question {n}? " + "word " * 30 for n in range(60))
    text = text_of(page(questions=asked))
    assert all(f"Question {n}?" in text for n in range(60))


def test_without_questions_there_is_room_to_write(page):
    assert "What was agreed" in text_of(page())


def test_without_notes_there_is_no_heading_for_them(page):
    assert "Notes and moments" in text_of(page())
    assert "Notes and moments" not in text_of(page(entries_heading=""))


def test_a_box_with_more_signs_than_it_holds_goes_on_on_the_next_page(page):
    lines = tuple(SignLine(f"Sign {n}", "1 Nov 2026", "") for n in range(8))
    first, second = texts_of(page(box=SignBox(lines[:6], lines[6:], "")))
    assert "and 2 more kinds, see page 2" in first
    assert "Sign 7 1 Nov 2026" in second
    assert "and 1 more kind, see page 2" in text_of(page(box=SignBox(lines[:6], lines[6:7], "")))


def test_short_forms_stand_where_not_all_notes_have_room(page):
    many = tuple(
        Entry(f"{day} Nov", "", f"Note {day} " + "word " * 90, f"Short {day}") for day in range(90)
    )
    first = texts_of(page(entries=many, entries_follow=False))[0]
    assert "Short 0" in first
    assert "Note 0" not in first
    assert "earlier notes are in the diary." in first


def test_an_empty_diary_has_a_report_that_says_so(diary: Diary, words: Words, palette: Palette):
    for large in (False, True):
        choices = Choices(Period(TODAY, TODAY), diary.reader.visible_symptoms(), large_print=large)
        text = text_of(report_pdf(diary, choices, words, palette))
        assert "Entries on 0 of 1 day" in text
        assert "Not asked: blood when coughing" in text
        assert "No symptom was rated in this period." in text
        assert "None in this period." in text
        assert "Course" not in text


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
        assert min(box[0] for box in boxes) >= 33
        assert min(box[1] for box in boxes) >= 17, "6 mm"
        assert max(box[2] for box in boxes) <= page.get_width() - 29
        assert max(box[3] for box in boxes) <= page.get_height() - 17
    document.close()


def test_over_several_years_the_worst_day_names_its_year(pages):
    period = Period(TODAY - timedelta(days=800), TODAY)
    first, *_ = pages(an_answer("cough", 10, TODAY - timedelta(days=700)), period=period)
    assert "10 on 22 Dec 2024" in first


@pytest.mark.parametrize("paper", Paper)
def test_the_made_up_diary_has_visit_treatment_and_questions_on_the_first_page(
    paper: Paper, words: Words, palette: Palette, diary: Diary
):
    write_many(diary, *demo.entries(TODAY))
    choices = Choices(PERIOD, diary.reader.visible_symptoms(), paper=paper)
    first = texts_of(report_pdf(diary, choices, words, palette))[0]
    for said in ("Since the visit on 19 Oct 2026", "cycle 4", "When is my next scan?", "Visit"):
        assert said in first


def test_a_week_of_nines_and_ones_shows_its_nines(pages):
    """The median alone would say that nothing is higher than usual."""
    days = [date(2026, 11, 16) + timedelta(days=n) for n in range(7)]
    early = [PERIOD.first + timedelta(days=n) for n in range(60)]
    first, *_ = pages(
        *(an_answer("cough", 2, day) for day in early),
        *(an_answer("cough", 1 if n % 2 == 0 else 9, day) for n, day in enumerate(days)),
        symptoms=2,
    )
    assert "Cough 2 1 9 7+ on 3 days 1 lower 9 on 21 Nov 3 3 67" in first
