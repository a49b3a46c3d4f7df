"""A period of the diary → the report for the doctor as one tagged PDF (PDF/UA-1)."""

from __future__ import annotations

from dataclasses import asdict, replace

from mbc_tracker.charts.panels import panels_of
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.trend_text import TrendText
from mbc_tracker.content.words import Words
from mbc_tracker.report import wording as wordings
from mbc_tracker.report.compose import summarise
from mbc_tracker.report.material import Material, gather
from mbc_tracker.report.numbering import MOST_NAMED
from mbc_tracker.report.pictures import FOOT, GUTTER, MARGIN, Gallery, crowded, gallery
from mbc_tracker.report.sheets import every_event
from mbc_tracker.report.steps import Begun, Step, Tell, unseen, untold
from mbc_tracker.report.summary import FURTHER_PAGES, Choices, Sheet, Summary
from mbc_tracker.report.typesetting import typeset
from mbc_tracker.report.wording import Wording
from mbc_tracker.services.diary import Diary

FAMILY = "Atkinson Hyperlegible Next"
_PAPERS = {"a4": "a4", "letter": "us-letter"}
_COLOURS = ("ink", "muted", "line", "primary", "accent")


def report(diary: Diary, choices: Choices, words: Words, palette: Palette) -> bytes:
    """The PDF that window and command line show, print and save."""
    return make(gather(diary, choices), words, palette)


def make(
    material: Material, words: Words, palette: Palette, tell: Tell = untold, begun: Begun = unseen
) -> bytes:
    """The same from what was read before; it can be made on any thread.

    ``tell`` hears of every step before it begins, and may end the work with an exception.
    ``begun`` gets the first pages as a PDF where further ones take longer: a page of theirs looks
    as in the whole report, but for its foot, which can't say yet how many there are.
    """
    tell(Step.WORDS, 0)
    wording = wordings.load()
    summary = summarise(material, words, wording)
    panels = panels_of(material.series, material.events, TrendText(words))
    charts = gallery(panels, summary, palette, words, tell)
    if len(charts.events) > MOST_NAMED:
        every = every_event(charts.events, wording)
        summary = replace(summary, sheets=(every, *summary.sheets))
    tell(Step.PAGES, 0)
    if any(map(_is_further, summary.sheets)):
        begun(render(_first_pages(summary), charts, wording, palette))
        tell(Step.FURTHER, 0)
    return render(summary, charts, wording, palette)


def _is_further(sheet: Sheet) -> bool:
    """Whether a table is one of those that may be long; the first page refers to the other."""
    return sheet.part in FURTHER_PAGES


def _first_pages(summary: Summary) -> Summary:
    first = tuple(sheet for sheet in summary.sheets if not _is_further(sheet))
    return replace(summary, sheets=first, unfinished=True)


def render(summary: Summary, charts: Gallery, wording: Wording, palette: Palette) -> bytes:
    """The PDF of values that are ready; the same ones give the same bytes."""
    labels = wording.labels
    values = {
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
        "crowded": crowded(summary),
        "sheets": [asdict(sheet) for sheet in summary.sheets],
        "footer": summary.footer,
        "unfinished": summary.unfinished,
        "unprintable": wording.sentences["unprintable"],
        "charts": [
            {"svg": chart.svg.decode(), "alt": chart.alternative} for chart in charts.pictures
        ],
        "columns": charts.columns,
        "apart": charts.apart,
        "named": [asdict(event) for event in charts.events[:MOST_NAMED]],
        "unnamed": max(0, len(charts.events) - MOST_NAMED),
        "labels": dict(labels),
        "language": wording.language,
        "region": wording.region,
        "font": FAMILY,
        "colours": {token: palette.light[token] for token in _COLOURS},
        "paper": _PAPERS[summary.paper],
        "margin": MARGIN,
        "gutter": GUTTER,
        "foot": FOOT,
        "large": summary.large_print,
    }
    return typeset(values, summary.made)
