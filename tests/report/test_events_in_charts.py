"""No event of the period vanishes from the charts: it is named there, below them, or on a list."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pypdfium2 as pdfium
import pytest

from mbc_tracker.charts.panels import panels_of
from mbc_tracker.charts.style import ChartBackground, style_of
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import Event
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.event_numbers import MOST_NAMED, NumberedPanels, number_events
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Paper, Part
from mbc_tracker.services.diary import Diary
from tests.builders import a_stamp, an_answer, an_event, write_many
from tests.report.builders import PERIOD
from tests.report.pdfs import texts_of

NAMES = ("Chemo", "CT scan of the chest", "New tablets, the yellow ones", "Blood test", "Cold")


def events(count: int, step: float = 0) -> list[Event]:
    """So many days apart or else evenly over the period, each with a name of its own."""
    step = step or len(PERIOD) / count
    days = [PERIOD.first + timedelta(days=int(n * step)) for n in range(count)]
    return [
        an_event(f"{NAMES[n % len(NAMES)]} no. {n + 1}", day=day, id=f"e{n}")
        for n, day in enumerate(days)
    ]


@pytest.fixture
def rated(diary: Diary) -> Diary:
    """Seven symptoms, rated every day; no events yet."""
    symptoms = [it.key for it in diary.reader.visible_symptoms()][:7]
    days = [PERIOD.first + timedelta(days=n) for n in range(len(PERIOD))]
    write_many(diary, *(an_answer(key, 3, day) for key in symptoms for day in days))
    return diary


@pytest.fixture
def pages(rated: Diary, words: Words, palette: Palette):
    """The words of each page, with so many events."""

    def made(count: int, symptoms: int = 7, step: float = 0, **changed) -> list[str]:
        write_many(rated, *events(count, step))
        choices = replace(Choices(PERIOD, rated.reader.visible_symptoms()[:symptoms]), **changed)
        return texts_of(report_pdf(rated, choices, words, palette))

    return made


def named(text: str) -> set[int]:
    """The numbers of the events that a text names in full."""
    every = "|".join(map(re.escape, NAMES))
    return {int(it[1]) for it in re.finditer(rf"(?:{every}) no\. (\d+)(?!\d)", text)}


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("symptoms", [1, 4, 7])
@pytest.mark.parametrize("count", [1, 5, 12])
def test_every_event_is_named_on_the_one_page(pages, count: int, symptoms: int, paper: Paper):
    first, *others = pages(count, symptoms, paper=paper, parts=FIRST_PAGE - {Part.NOTES})
    before_the_list = first[: first.index("Events 2") if "Events 2" in first else None]
    assert named(before_the_list) == set(range(1, count + 1))
    assert others == []


@pytest.mark.parametrize("count", [30, 31])
def test_very_many_events_are_counted_and_listed_on_a_page_that_is_named(pages, count: int):
    first, second = pages(count)
    left = count - MOST_NAMED
    assert f"and {left} more, see page 2." in first
    assert second.startswith("Events in the charts")
    assert named(second) == set(range(1, count + 1))


def test_one_more_than_can_be_named_is_said_in_the_singular(pages):
    first, second = pages(MOST_NAMED + 1, step=1)
    assert "and 1 more, see page 2." in first
    assert named(second) == set(range(1, MOST_NAMED + 2))


@pytest.mark.parametrize("count", [1, 12, 30])
def test_in_large_print_the_pages_with_charts_name_them(pages, count: int):
    found = pages(count, large_print=True)
    charts = " ".join(found[next(n for n, text in enumerate(found) if "Day by day" in text) :])
    assert named(charts) == set(range(1, count + 1))


def test_left_out_events_are_neither_drawn_nor_named(pages):
    (first,) = pages(12, parts=FIRST_PAGE - {Part.EVENTS})
    assert named(first) == set()
    assert "Events in the charts" not in first


@pytest.mark.parametrize("count", [5, 12, 30])
def test_the_names_stay_within_the_margins(
    rated: Diary, words: Words, palette: Palette, count: int
):
    write_many(rated, *events(count))
    document = pdfium.PdfDocument(
        report_pdf(rated, Choices(PERIOD, rated.reader.visible_symptoms()), words, palette)
    )
    for page in document:
        letters = page.get_textpage()
        boxes = [letters.get_rect(n) for n in range(letters.count_rects())]
        assert min(box[0] for box in boxes) >= 40
        assert max(box[2] for box in boxes) <= page.get_width() - 40
        assert min(box[1] for box in boxes) >= 12
    document.close()


@pytest.fixture
def marked(words: Words, palette: Palette, rated: Diary):
    """The panels of one chart with these events, and the list below it."""

    def made(*given: Event, width: float = 240) -> NumberedPanels:
        series = rated.analysis.series(rated.reader.visible_symptoms()[:1], PERIOD)
        panels = panels_of(series, given, TrendText(words))
        return number_events(
            panels, style_of(palette, words, ChartBackground.PAPER, 0.8), width, words
        )

    return made


def test_events_with_room_keep_their_words_and_need_no_list(marked):
    found = marked(*events(2), width=500)
    assert found.named == ()
    assert [mark.text for mark in found.panels[0].marks] == [it.text for it in events(2)]


def test_a_name_that_would_be_shortened_gets_a_number(marked):
    long = an_event("A very long name " * 8, day=PERIOD.first)
    found = marked(long)
    assert found.panels[0].marks[0].text == "1"
    assert found.named[0].text == long.text.strip()
    assert found.named[0].short.endswith("…")
    assert found.named[0].when == "23 Aug"


def test_numbers_are_in_the_order_of_the_days_and_each_stands_for_one(marked):
    found = marked(*events(12))
    numbers = [it.number for it in found.named]
    assert numbers == [str(n + 1) for n in range(len(numbers))]
    shown = [mark.text for mark in found.panels[0].marks]
    assert [text for text in shown if text.isdigit()] == numbers


def test_where_not_every_number_has_room_the_list_says_which_have(marked):
    same_day = [an_event(f"No. {n}", day=PERIOD.last, id=f"e{n}") for n in range(30)]
    found = marked(*same_day)
    assert len(found.named) == 30
    assert "" in {it.number for it in found.named}
    assert {it.text for it in found.named} == {it.text for it in same_day}


def test_without_charts_there_is_nothing_to_number(words: Words, palette: Palette):
    assert number_events(
        (), style_of(palette, words, ChartBackground.PAPER), 500, words
    ) == NumberedPanels(())


def test_an_event_of_several_days_says_both(marked):
    cold = Event(
        "e", PERIOD.first, PERIOD.first + timedelta(days=5), an_event().kind, "x" * 70, a_stamp()
    )
    assert marked(cold).named[0].when == "23 Aug – 28 Aug"
