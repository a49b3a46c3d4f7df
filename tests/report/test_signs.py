"""Ticked emergency signs are on the first page, by name, and in the reason of their notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mbc_tracker.content import guidance
from mbc_tracker.content.palette import Palette
from mbc_tracker.content.words import Words
from mbc_tracker.report.document import report_pdf
from mbc_tracker.report.summary import Choices, Part
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, a_note, a_notice, help_signs, write_many
from tests.report.builders import PERIOD
from tests.report.pdfs import text_of


@pytest.fixture
def said(diary: Diary, words: Words, palette: Palette):
    """The text of a report of a day on which the first sign was ticked, and nothing else."""
    sign = guidance.load().signs[0]
    ticked = help_signs(sign.key, day=TODAY - timedelta(days=60))
    notice = replace(a_notice(""), rule="help_now", evidence=((TODAY, sign.key),), usual=None)
    diary.save(ticked, notice, label="x")

    def tell(*parts: Part) -> tuple[str, str]:
        choices = Choices(PERIOD, diary.reader.visible_symptoms(), frozenset(parts))
        return text_of(report_pdf(diary, choices, words, palette)), sign.full.rstrip(".")

    return tell


def test_emergency_signs_are_named_with_their_day(said):
    text, name = said(Part.EVENTS)
    assert f"23 Sep Emergency signs ticked: “{name}”." in text


def test_emergency_signs_can_be_left_out(said):
    text, name = said(Part.NOTES)
    assert name not in text


def test_the_notice_names_what_was_ticked(said):
    text, name = said(Part.NOTICES)
    assert f"Emergency sign ticked on Sun 22 Nov: “{name}”." in text


def test_emergency_signs_come_before_all_else_however_old_they_are(said, diary: Diary):
    write_many(diary, *(a_note(f"Note {n}.", TODAY - timedelta(days=n)) for n in range(80)))
    text, name = said(Part.EVENTS, Part.NOTES)
    assert "earlier entries are in the diary" in text
    assert text.index(name) < text.index("Note 0.")
