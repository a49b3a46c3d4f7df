"""The whole report of the made-up diary as plain text, held against a file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mbc_tracker import __version__, demo
from mbc_tracker.content.words import Words
from mbc_tracker.domain.period import Period
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.report.build_summary import build_summary
from mbc_tracker.report.data import load_report_data
from mbc_tracker.report.plain_text import first_block_text
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FIRST_PAGE, FURTHER_PAGES, Choices, Summary
from mbc_tracker.report.table_text import plain
from mbc_tracker.services.diary import Diary
from mbc_tracker.storage.open_store import open_store
from tests.builders import TODAY
from tests.fakes import FixedClock

GOLDEN = Path(__file__).parents[1] / "golden"
MONTH = Period(date(2026, 10, 24), TODAY)


@pytest.fixture
def story(tmp_path: Path, catalogue: Catalogue, clock: FixedClock) -> Iterator[Diary]:
    demo.make(tmp_path / "demo.mbc", TODAY)
    opened = Diary(open_store(tmp_path / "demo.mbc", create=False), catalogue, clock)
    yield opened
    opened.close()


def every_word(summary: Summary, texts: ReportTexts) -> Iterator[str]:
    """Every word of a report in the order of its pages."""
    yield first_block_text(summary, texts)
    yield plain(summary.table.key)
    yield from (chart.description for chart in summary.course.charts)
    yield summary.lanes.description
    yield from (line.description for line in summary.measurements)
    yield from ("", summary.entries_heading)
    for entry in summary.entries:
        yield f"{entry.day}: {' '.join(filter(None, (entry.values, entry.text)))}"
    yield from ("", *summary.questions)
    for sheet in summary.tables:
        yield from ("", sheet.heading, sheet.about, " | ".join(sheet.columns))
        yield from (" | ".join(line) for line in sheet.lines)


def test_the_report_for_an_appointment_says_exactly_this(
    story: Diary, words: Words, texts: ReportTexts
):
    parts = FIRST_PAGE | set(FURTHER_PAGES)
    choices = Choices(MONTH, story.reader.visible_symptoms(), parts, appointment="demo-visit-next")
    summary = build_summary(load_report_data(story, choices), words, texts)
    text = "\n".join(every_word(summary, texts)) + "\n"
    text = text.replace(__version__, "VERSION")
    assert text == (GOLDEN / "report.txt").read_text(encoding="utf-8")
