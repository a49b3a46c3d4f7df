"""What there is to choose from for the report."""

from __future__ import annotations

from datetime import timedelta

import pytest

from mbc_tracker.content import words
from mbc_tracker.domain.records import SymptomVisibility
from mbc_tracker.report.options import ReportOptions
from mbc_tracker.services.diary import Diary
from tests.builders import TODAY, an_answer, an_appointment


@pytest.fixture
def offer(diary: Diary) -> ReportOptions:
    return ReportOptions(diary, words.load())


@pytest.mark.parametrize(("key", "value"), [("cough", 4), ("blood", "streaks")])
def test_what_is_asked_no_longer_can_still_be_reported(
    diary: Diary, offer: ReportOptions, key: str, value: str | int
):
    diary.save(SymptomVisibility(key, shown=False), label="x")
    assert key not in {it.key for it in offer.symptoms()}
    diary.save(an_answer(key, value), label="x")
    assert key in {it.key for it in offer.symptoms()}


def test_a_report_for_a_visit_that_is_past_ends_on_its_day(diary: Diary, offer: ReportOptions):
    visit = an_appointment(day=TODAY - timedelta(days=30))
    diary.save(visit, an_answer("cough", 4, TODAY - timedelta(days=50)), label="x")
    assert offer.period(offer.wanted(), visit.id).last == visit.day
    assert offer.period(offer.wanted(), "").last == TODAY


def test_a_report_for_a_visit_to_come_ends_today(diary: Diary, offer: ReportOptions):
    visit = an_appointment(day=TODAY + timedelta(days=9))
    diary.save(visit, an_answer("cough", 4), label="x")
    assert offer.period(offer.wanted(), visit.id).last == TODAY
