"""A diary with three months in it, and what a report is made with."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.content import palette as palettes
from mbc_tracker.content import words as words_
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.domain.records import EventKind, Record, Setting
from mbc_tracker.report import report_texts as wordings
from mbc_tracker.report.build_summary import build_summary
from mbc_tracker.report.data import load_report_data
from mbc_tracker.report.document import summary_pdf
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import Choices, Summary
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, a_note, a_question, an_answer, an_event, write_many
from tests.report.builders import PERIOD, SUMMARY

USUAL = {"breathlessness": 3, "cough": 3, "chest_pain": 1, "wheeze": 0, "hoarseness": 2}
USUAL |= {"tiredness": 4, "appetite_loss": 2}


@pytest.fixture(scope="session")
def words() -> Words:
    return words_.load()


@pytest.fixture(scope="session")
def palette() -> Palette:
    return palettes.load()


@pytest.fixture(scope="session")
def texts() -> ReportTexts:
    return wordings.load()


@pytest.fixture
def filled(diary: Diary) -> Diary:
    """Four months: breathlessness rose by 2 in the last week, tiredness fell by 1."""
    entries: list[Record] = [Setting("name", "Jordan Example"), Setting("born", "1968-05-04")]
    for ago in range(120):
        day = TODAY - timedelta(days=ago)
        if ago % 9 != 8:
            entries += [an_answer(key, _value(key, ago), day) for key in USUAL]
            entries.append(an_answer("blood", "streaks" if ago in (3, 19) else "none", day))
            swelling = ("one_leg_swelling", "face_neck_swelling")
            entries += [an_answer(key, "no", day) for key in ("fever", *swelling)]
    entries += [
        a_note("Had to stop half way up the stairs.", date(2026, 11, 15)),
        an_event("CT scan", day=date(2026, 10, 12)),
        an_event(
            "Cold",
            day=date(2026, 9, 2),
            last_day=date(2026, 9, 7),
            kind=EventKind.INFECTION,
            id="event-2",
        ),
        a_question("Could the breathlessness be from treatment?"),
    ]
    write_many(diary, *entries)
    return diary


def _value(key: str, ago: int) -> int:
    changed = {"breathlessness": 2, "tiredness": -1}.get(key, 0) if ago < 8 else 0
    return USUAL[key] + changed


@pytest.fixture
def choices(filled: Diary) -> Choices:
    """Three months, everything that Today asks for."""
    return Choices(PERIOD, filled.reader.visible_symptoms())


@pytest.fixture
def page(texts: ReportTexts, palette: Palette):
    """Sets hand-made values."""

    def make(**changed) -> bytes:
        return summary_pdf(replace(SUMMARY, **changed), texts, palette)

    return make


@pytest.fixture
def told(words: Words, texts: ReportTexts):
    """What a report says, before it is set."""

    def tell(diary: Diary, choices: Choices) -> Summary:
        return build_summary(load_report_data(diary, choices), words, texts)

    return tell
