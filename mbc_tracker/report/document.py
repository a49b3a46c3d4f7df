"""A period of the diary → the report for the doctor as one tagged PDF (PDF/UA-1)."""

from __future__ import annotations

from dataclasses import asdict, replace

from mbc_tracker.content import catalogue
from mbc_tracker.content.languages import are_apart
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words, load
from mbc_tracker.domain import profile
from mbc_tracker.report import report_texts
from mbc_tracker.report.build_summary import build_summary
from mbc_tracker.report.data import ReportData, load_report_data
from mbc_tracker.report.progress import (
    FirstPagesCallback,
    ReportStep,
    StepCallback,
    ignore_first_pages,
    ignore_step,
)
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import Choices, Paper, Summary
from mbc_tracker.report.typesetting import typeset
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import named_as

FAMILY = "Atkinson Hyperlegible Next Report"
_PAPERS = {Paper.A4: "a4", Paper.LETTER: "us-letter"}
_COLOURS = ("ink", "primary", "accent", "emergency")


def report_pdf(diary: Diary, choices: Choices, words: Words, palette: Palette) -> bytes:
    """The report of a diary as a PDF, as the command line saves it and the window shows it."""
    data, words = load_in_language(diary, choices, words)
    texts = report_texts.load(words.language)
    summary = build_summary(data, words, texts)
    return summary_pdf(summary, texts, palette)


def load_in_language(diary: Diary, choices: Choices, spoken: Words) -> tuple[ReportData, Words]:
    """What the report needs and the words that it is written with, in the language chosen for it.

    spoken: the words of the window or command, which the diary's symptoms are named in.
    """
    if choices.language in ("", spoken.language):
        return load_report_data(diary, choices), spoken
    country = diary.reader.setting(profile.COUNTRY)
    words = load(choices.language, country)
    apart = are_apart(words.language, spoken.language)
    with named_as(diary.reader, catalogue.load(choices.language), other_names=apart):
        data = load_report_data(diary, choices)
    return replace(data, typed_language=spoken.language if apart else ""), words


def report_pages(
    summary: Summary,
    texts: ReportTexts,
    palette: Palette,
    on_step: StepCallback = ignore_step,
    on_first_pages: FirstPagesCallback = ignore_first_pages,
) -> bytes:
    """The PDF of a summary, step by step; it can be made on any thread.

    ``on_step`` hears of every step before it begins, and may end the work with an exception.
    ``on_first_pages`` gets the first pages as a PDF where further ones take longer: a page of
    theirs looks as in the whole report, but for its foot, which can't say yet how many there are.
    """
    on_step(ReportStep.PAGES)
    if summary.tables:
        first = replace(summary, tables=(), unfinished=True)
        on_first_pages(summary_pdf(first, texts, palette))
        on_step(ReportStep.FURTHER)
    return summary_pdf(summary, texts, palette)


def summary_pdf(summary: Summary, texts: ReportTexts, palette: Palette) -> bytes:
    """The PDF of a summary; equal values give equal bytes."""
    values = {
        **asdict(summary),
        "created_at": "",
        "paper": _PAPERS[summary.paper],
        "unprintable": texts.sentences["unprintable"],
        "labels": dict(texts.labels),
        "plural": texts.plural.table(),
        "language": texts.language,
        "region": texts.region,
        "font": FAMILY,
        "colours": {token: palette.light[token] for token in _COLOURS},
    }
    return typeset(values, summary.created_at)
