"""How high charts may be, as Typst measures it, and what fits on paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mbc_tracker.charts.panels import panels_of
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.report import chart_layout
from mbc_tracker.report.chart_layout import ChartGrid, ChartSpace, SvgChart
from mbc_tracker.report.document import chart_space, summary_pdf
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import ListedEvent, Paper, Summary
from mbc_tracker.services.diary import Diary
from tests.report.builders import PERIOD, SUMMARY, entry
from tests.report.pdfs import opened, texts_of

NAMED = tuple(
    ListedEvent(str(number), "A treatment", f"A treatment, part {number}", f"{number} Nov")
    for number in range(1, 13)
)
#: Questions that need more than the usual height of notes.
ASKED = replace(
    SUMMARY, who="Jordan Example", entries=(entry("Tired."),) * 40, questions=("Why is that?",) * 6
)
MANY = replace(SUMMARY, entries=(entry("Tired."),) * 40, questions=("Why is that?",) * 20)


def _chart(height: float) -> SvgChart:
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="500" height="{height}"></svg>'
    return SvgChart(svg.encode(), "Nothing")


@pytest.fixture
def pages(texts: ReportTexts, palette: Palette):
    """How many pages there are with a chart as high as the space for it, and a bit more."""

    def count(summary: Summary, space: str, more: float = 0) -> int:
        width = {Paper.A4: 595.28, Paper.LETTER: 612}[summary.paper] - 90
        measured = chart_space(summary, 1, NAMED, texts, palette)
        chart = _chart((getattr(measured, space) + more) * 500 / width)
        grid = ChartGrid(1, (chart,), space == "own_page", NAMED)
        return len(opened(summary_pdf(summary, grid, texts, palette)).pages)

    return count


@pytest.mark.parametrize("paper", Paper)
def test_charts_leave_the_questions_all_the_height_that_they_need(pages, paper: Paper):
    summary = replace(ASKED, paper=paper)
    assert pages(summary, "above_notes") == 1
    assert pages(summary, "above_notes", 1.5) == 2


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("large_print", [False, True])
def test_charts_fill_a_page_of_their_own(pages, paper: Paper, large_print: bool):
    summary = replace(SUMMARY, paper=paper, large_print=large_print)
    fitting = pages(summary, "own_page")
    assert fitting == 2
    assert pages(summary, "own_page", 1.5) > fitting


def test_charts_may_fill_the_first_page_and_send_the_notes_to_the_next(
    texts: ReportTexts, palette: Palette
):
    space = chart_space(ASKED, 1, (), texts, palette)
    grid = ChartGrid(1, (_chart(space.first_page * 500 / 505.28),))
    first, second = texts_of(summary_pdf(ASKED, grid, texts, palette))
    assert "Day by day" in first
    assert "Why is that?" not in first
    assert "Why is that?" in second


def test_questions_that_need_a_page_take_nothing_from_the_charts(
    texts: ReportTexts, palette: Palette
):
    spaces: list[ChartSpace] = [
        chart_space(summary, 1, (), texts, palette)
        for summary in (MANY, replace(MANY, questions=()))
    ]
    assert spaces[0] == spaces[1]
    assert spaces[0].above_notes < spaces[0].first_page


def test_each_line_of_the_summary_makes_the_charts_lower(texts: ReportTexts, palette: Palette):
    plain = chart_space(SUMMARY, 1, (), texts, palette)
    headed = chart_space(replace(SUMMARY, who="A", appointment="B"), 1, (), texts, palette)
    named = chart_space(SUMMARY, 1, NAMED, texts, palette)
    assert headed.first_page < plain.first_page
    assert headed.own_page == plain.own_page
    assert named.own_page < plain.own_page


def test_events_that_go_on_elsewhere_are_measured_too(texts: ReportTexts, palette: Palette):
    twelve = chart_space(SUMMARY, 1, NAMED, texts, palette)
    more = chart_space(SUMMARY, 1, (*NAMED, *NAMED), texts, palette)
    assert more.own_page <= twelve.own_page


def test_charts_without_room_on_the_first_page_stand_on_their_own(
    words: Words, palette: Palette, diary: Diary
):
    series = diary.analysis.series(diary.reader.visible_symptoms()[:1], PERIOD)
    panels = panels_of(series, (), TrendText(words))
    columns = chart_layout.plan_columns(1, SUMMARY, palette, words)
    space = ChartSpace(above_notes=10, first_page=20, own_page=691)
    assert chart_layout._place(panels, columns, space) == (691, True)
