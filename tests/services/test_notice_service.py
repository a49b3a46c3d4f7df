"""The notice of a day: reading it changes nothing, and what was shown is written down once."""

from __future__ import annotations

import pytest

from mbc_tracker.content import guidance, words
from mbc_tracker.domain.records import NoticeShown
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.notice_service import DayNotice, NoticeService
from tests.builders import TODAY


@pytest.fixture
def service(diary: Diary) -> NoticeService:
    diary.record(TODAY, {"chest_pain": 8})
    return NoticeService(diary, words.load(), guidance.load())


def notice(service: NoticeService) -> DayNotice:
    found = service.notice_of(TODAY)
    assert found is not None
    return found


def test_reading_a_notice_writes_nothing(service: NoticeService, diary: Diary):
    assert [it.symptom for it in notice(service).unrecorded] == ["chest_pain"]
    assert diary.reader.records(NoticeShown) == ()


def test_what_was_recorded_is_not_to_be_recorded_again(service: NoticeService, diary: Diary):
    first = notice(service)
    assert len(service.record_shown(first).steps) == 1
    assert diary.reader.records(NoticeShown) == first.unrecorded
    assert notice(service).unrecorded == ()


def test_a_notice_is_the_same_before_and_after_it_was_recorded(service: NoticeService):
    first = notice(service)
    service.record_shown(first)
    assert notice(service) == first
