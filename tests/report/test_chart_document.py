"""Charts on pages of their own: tagged, titled, each with its words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker import __version__
from mbc_tracker.charts.panels import Panel, panels_of
from mbc_tracker.content import palette, words
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.series import Series
from mbc_tracker.domain.symptoms import Symptom
from mbc_tracker.report.chart_document import chart_pdf
from mbc_tracker.report.summary import Paper
from tests.report.pdfs import objects, opened, text_of, texts_of

FIRST = date(2026, 9, 1)
WEEKS = Period(FIRST, FIRST + timedelta(days=27))


def panels(*names: str) -> tuple[Panel, ...]:
    values = tuple((day, 3) for day in WEEKS)
    series = [Series(Symptom(name, name, own=True), WEEKS, values, values) for name in names]
    return panels_of(series, (), TrendText(words.load()))


def pdf(shown: tuple[Panel, ...], paper: Paper = Paper.A4) -> bytes:
    return chart_pdf(shown, "Higher is worse.", paper, words.load(), palette.load())


def alternatives(data: bytes) -> list[str]:
    return [
        str(found["/Alt"]) for found in objects(data) if hasattr(found, "get") and "/Alt" in found
    ]


def test_it_is_titled_with_its_period_and_tagged_in_its_language():
    data = pdf(panels("Cough"))
    document = opened(data)
    assert document.metadata is not None
    assert document.metadata.title == "Trends, 1 Sep – 28 Sep 2026"
    assert str(document.root_object["/Lang"]) == "en-GB"
    assert "/StructTreeRoot" in document.root_object
    assert text_of(data).startswith("Trends, 1 Sep – 28 Sep 2026 Higher is worse.")


def test_every_page_says_whose_words_they_are_and_of_which_days():
    for page in texts_of(pdf(panels(*(f"Own {n}" for n in range(12))))):
        assert (
            "1 Sep – 28 Sep 2026 · Written down by the patient. Not a diagnosis. "
            f"MBC Tracker {__version__}." in page
        )


def test_each_chart_says_in_words_what_it_shows():
    shown = panels("Cough", "Wheezing <b>")
    assert sorted(alternatives(pdf(shown))) == sorted(panel.alt for panel in shown)


def test_two_times_side_by_side_are_one_figure():
    (one,) = panels("Cough")
    (words_of_both,) = alternatives(pdf((one, replace(one, column=1))))
    assert words_of_both == f"{one.alt} {one.alt}"


def test_many_charts_take_several_pages_and_none_is_torn():
    pages = texts_of(pdf(panels(*(f"Own {n}" for n in range(12)))))
    assert len(pages) > 1
    assert "1 / " in pages[0]


@pytest.mark.parametrize(("paper", "width"), [(Paper.A4, 595), (Paper.LETTER, 612)])
def test_the_paper_is_the_one_asked_for(paper: Paper, width: int):
    box = opened(pdf(panels("Cough"), paper)).pages[0].mediabox
    assert float(box.width) == pytest.approx(width, abs=1)


def test_the_same_charts_give_the_same_bytes():
    assert pdf(panels("Cough")) == pdf(panels("Cough"))
