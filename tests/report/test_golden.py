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
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FIRST_PAGE, FURTHER_PAGES, Choices, Summary
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


def told(summary: Summary) -> Iterator[str]:
    """Every word of a report in the order of its pages."""
    yield from (summary.title, summary.who, summary.appointment, summary.recorded, "")
    for row in summary.rows:
        cells = (row.symptom, row.before, row.now, row.words, row.worst, row.worst_day)
        yield " | ".join((*cells, row.high_days, row.recorded))
    if summary.since:
        yield from ("", summary.since.heading, *summary.since.lines)
    yield from ("", summary.entries_heading)
    yield from (f"{entry.day}: {entry.text}" for entry in summary.entries or ())
    yield from ("", *summary.questions)
    for sheet in summary.tables:
        yield from ("", sheet.heading, sheet.about, " | ".join(sheet.columns))
        yield from (" | ".join(line) for line in sheet.lines)
    yield from ("", summary.footer)


def test_the_report_for_an_appointment_says_exactly_this(
    story: Diary, words: Words, texts: ReportTexts
):
    parts = FIRST_PAGE | set(FURTHER_PAGES)
    choices = Choices(MONTH, story.reader.visible_symptoms(), parts, appointment="demo-visit-next")
    text = "\n".join(told(build_summary(load_report_data(story, choices), words, texts))) + "\n"
    text = text.replace(__version__, "VERSION")
    assert text == (GOLDEN / "report.txt").read_text(encoding="utf-8")
