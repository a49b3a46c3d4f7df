"""Steps of what is asked once a week, on the doctor's page."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mbc_tracker.domain.period import Period
from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.report.options import ReportOptions
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part
from mbc_tracker.report.table_text import plain
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.diary_reader import asked_symptoms
from tests.builders import TODAY

PERIOD = Period(TODAY - timedelta(days=27), TODAY)


@pytest.fixture
def stepped(diary: Diary) -> Diary:
    for key in ("breathless_activity", "activity_level"):
        diary.save(SymptomVisibility(key, shown=True), label="on")
    for ago, step in ((14, "step_1"), (7, "step_2")):
        diary.record(TODAY - timedelta(days=ago), {"breathless_activity": step})
    return diary


def test_the_latest_step_and_the_one_before_have_their_days(told, stepped: Diary):
    questions = [one for one in asked_symptoms(stepped.reader) if one.is_weekly]
    summary = told(stepped, Choices(PERIOD, tuple(questions)))
    breathless, active = (plain(line) for line in summary.table.remarks)
    assert breathless == (
        "What breathlessness stops me doing: step 2 of 4 on 15 Nov 2026, “Keeping up with friends. "
        "I go at a slow pace, or take a break on the way.” Before that: step 1 on 8 Nov 2026. "
        "Own words, 0 to 4, mMRC-like."
    )
    assert active == "Activity level: not asked."


def test_every_day_gives_the_steps_as_numbers(told, stepped: Diary):
    symptoms = tuple(one for one in asked_symptoms(stepped.reader) if one.is_weekly)
    summary = told(stepped, Choices(PERIOD, symptoms, parts=FIRST_PAGE | {Part.DAYS}))
    cells = [line[1] for line in summary.tables[0].lines if len(line) > 2]
    assert cells == ["1", "2"]


def test_what_is_switched_on_is_in_the_report_unless_it_is_taken_out(stepped: Diary, words):
    options = ReportOptions(stepped, words)
    keys = [symptom.key for symptom in options.choices(options.wanted(), "").symptoms]
    assert keys[-2:] == ["breathless_activity", "activity_level"]
