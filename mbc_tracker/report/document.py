"""A period of the diary → the report for the doctor as one tagged PDF (PDF/UA-1)."""

from __future__ import annotations

from dataclasses import asdict, replace

from mbc_tracker.charts.panels import panels_of
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.report import report_texts
from mbc_tracker.report.appendix_tables import event_table
from mbc_tracker.report.build_summary import build_summary
from mbc_tracker.report.chart_layout import (
    GUTTER,
    MARGIN,
    ChartGrid,
    ChartSpace,
    draw_chart_grid,
    plan_columns,
)
from mbc_tracker.report.data import ReportData, load_report_data
from mbc_tracker.report.event_numbers import MOST_NAMED, number_events
from mbc_tracker.report.progress import (
    FirstPagesCallback,
    ReportStep,
    StepCallback,
    ignore_first_pages,
    ignore_step,
)
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FURTHER_PAGES, AppendixTable, Choices, ListedEvent, Summary
from mbc_tracker.report.typesetting import measure, typeset
from mbc_tracker.services.diary import Diary

FAMILY = "Atkinson Hyperlegible Next"
_PAPERS = {"a4": "a4", "letter": "us-letter"}
_COLOURS = ("ink", "muted", "line", "primary", "accent")


def report_pdf(diary: Diary, choices: Choices, words: Words, palette: Palette) -> bytes:
    """The report of a diary as a PDF, which window and command line show, print and save."""
    return report_pdf_from_data(load_report_data(diary, choices), words, palette)


def report_pdf_from_data(
    data: ReportData,
    words: Words,
    palette: Palette,
    on_step: StepCallback = ignore_step,
    on_first_pages: FirstPagesCallback = ignore_first_pages,
) -> bytes:
    """The PDF of data that was read before; it can be made on any thread.

    ``on_step`` hears of every step before it begins, and may end the work with an exception.
    ``on_first_pages`` gets the first pages as a PDF where further ones take longer: a page of
    theirs looks as in the whole report, but for its foot, which can't say yet how many there are.
    """
    on_step(ReportStep.WORDS, 0)
    texts = report_texts.load()
    summary = build_summary(data, words, texts)
    # A symptom that is nowhere recorded has a row in the table that says so, and no empty chart.
    panels = [
        panel for panel in panels_of(data.series, data.events, TrendText(words)) if panel.dots
    ]
    columns = plan_columns(len(panels), summary, palette, words)
    numbered = number_events(panels, columns.style, columns.width, words)
    space = chart_space(summary, columns.count, numbered.named, texts, palette)
    grid = draw_chart_grid(numbered, columns, space, on_step)
    if len(grid.events) > MOST_NAMED:
        events = event_table(grid.events, texts)
        summary = replace(summary, tables=(events, *summary.tables))
    on_step(ReportStep.PAGES, 0)
    if any(map(_is_further, summary.tables)):
        on_first_pages(summary_pdf(_first_pages(summary), grid, texts, palette))
        on_step(ReportStep.FURTHER, 0)
    return summary_pdf(summary, grid, texts, palette)


def _is_further(table: AppendixTable) -> bool:
    """Whether a table is one of those that may be long; the first page refers to the other."""
    return table.part in FURTHER_PAGES


def _first_pages(summary: Summary) -> Summary:
    first = tuple(table for table in summary.tables if not _is_further(table))
    return replace(summary, tables=first, unfinished=True)


def chart_space(
    summary: Summary,
    columns: int,
    named: tuple[ListedEvent, ...],
    texts: ReportTexts,
    palette: Palette,
) -> ChartSpace:
    """How high the charts may be beside everything else; named: the events named below them."""
    values = _page_values(summary, texts, palette) | _chart_values(
        ChartGrid(columns, (), events=named)
    )
    return ChartSpace(**measure({**values, "charts": None}, "space"))


def summary_pdf(summary: Summary, grid: ChartGrid, texts: ReportTexts, palette: Palette) -> bytes:
    """The PDF of a summary and its charts; equal values give equal bytes."""
    values = _page_values(summary, texts, palette) | _chart_values(grid)
    return typeset(values, summary.created_at)


def _page_values(summary: Summary, texts: ReportTexts, palette: Palette) -> dict[str, object]:
    return {
        "title": summary.title,
        "who": [line for line in (summary.who, summary.appointment) if line],
        "period": summary.period,
        "recorded": summary.recorded,
        "rows": [asdict(row) for row in summary.rows],
        "since": asdict(summary.since) if summary.since else None,
        "entries_heading": summary.entries_heading,
        "entries": None
        if summary.entries is None
        else [asdict(entry) for entry in summary.entries],
        "more": summary.more,
        "questions": summary.questions,
        "sheets": [asdict(table) for table in summary.tables],
        "footer": summary.footer,
        "unfinished": summary.unfinished,
        "unprintable": texts.sentences["unprintable"],
        "labels": dict(texts.labels),
        "language": texts.language,
        "region": texts.region,
        "font": FAMILY,
        "colours": {token: palette.light[token] for token in _COLOURS},
        "paper": _PAPERS[summary.paper],
        "margin": MARGIN,
        "large": summary.large_print,
    }


def _chart_values(grid: ChartGrid) -> dict[str, object]:
    return {
        "charts": [{"svg": chart.svg.decode(), "alt": chart.alternative} for chart in grid.charts],
        "columns": grid.columns,
        "gutter": GUTTER,
        "apart": grid.apart,
        "named": [asdict(event) for event in grid.events[:MOST_NAMED]],
        "unnamed": max(0, len(grid.events) - MOST_NAMED),
    }
