"""The notice of a day: reading it changes nothing, and what was shown is written down once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mbc_tracker.content import guidance, words
from mbc_tracker.domain import profile
from mbc_tracker.domain.records import BaselineReset, HelpSigns, Measurement, NoticeShown, Reply
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.notice_service import DayNotice, DayNotices, NoticeService
from tests.builders import TODAY, a_measurement, an_answer, help_signs, write_many
from tests.fakes import FixedClock


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


def test_a_value_that_changed_on_the_day_is_kept_as_it_is_now(service: NoticeService, diary: Diary):
    service.record_shown(notice(service))
    diary.record(TODAY, {"chest_pain": 9})
    service.record_shown(notice(service))
    (kept,) = diary.reader.records(NoticeShown)
    assert kept.evidence == ((TODAY, "chest_pain=9"),)


def shown(service: NoticeService) -> DayNotice:
    found = notice(service)
    service.record_shown(found)
    return found


def test_told_sets_marks_for_all_that_led_to_it_and_keeps_the_day(
    service: NoticeService, diary: Diary
):
    diary.record(TODAY, {"one_leg_swelling": "yes"})
    service.reply_told_team(shown(service), "Told")
    marks = diary.reader.records(BaselineReset)
    assert [(it.symptom, it.day, it.level) for it in marks] == [("chest_pain", TODAY, None)]
    assert {(it.reply, it.replied) for it in diary.reader.records(NoticeShown)} == {
        (Reply.TOLD_TEAM, TODAY)
    }
    told = service.notices_of(TODAY)
    assert told.card is not None
    assert told.card.told
    assert told.quiet[0].startswith("You told your team on Sunday: one leg swollen")
    assert len(told.quiet) == 2


def test_a_reply_can_be_undone(service: NoticeService, diary: Diary):
    change = service.reply_told_team(shown(service), "Told")
    diary.apply(change.inverse())
    again = notice(service)
    assert not again.told
    assert diary.reader.records(BaselineReset) == ()


def test_a_higher_value_after_the_reply_speaks_again(service: NoticeService, diary: Diary):
    service.reply_told_team(shown(service), "Told")
    diary.record(TODAY, {"chest_pain": 10})
    again = shown(service)
    assert not again.told
    assert len(diary.reader.records(NoticeShown)) == 2


def test_a_measurement_can_be_told_of(service: NoticeService, diary: Diary):
    diary.save(a_measurement("spo2", 91.0), label="Measured")
    service.reply_told_team(shown(service), "Told")
    marks = {it.symptom for it in diary.reader.records(BaselineReset)}
    assert marks == {"chest_pain", "spo2"}


def test_not_now_hides_the_card_for_the_day(service: NoticeService):
    service.reply_not_now(shown(service), "Not now")
    assert service.notice_of(TODAY) is None


def test_a_slip_that_was_corrected_is_not_asked_about_and_keeps_nothing_away(
    service: NoticeService, diary: Diary, clock: FixedClock
):
    service.record_shown(notice(service))
    diary.record(TODAY, {"chest_pain": 1, "blood": "more"})
    service.record_shown(notice(service))
    diary.record(TODAY, {"blood": "none"})
    clock.pass_time(days=1)
    assert service.notices_of(clock.today()).open == ()
    diary.record(clock.today(), {"chest_pain": 8})
    assert service.notice_of(clock.today()) is not None
    assert len(diary.reader.records(NoticeShown)) == 2, "the history keeps what was on screen"


def test_an_open_line_says_what_the_diary_says_now(
    service: NoticeService, diary: Diary, clock: FixedClock
):
    service.record_shown(notice(service))
    clock.pass_time(days=7)
    diary.record(TODAY, {"chest_pain": 7})
    (line,) = service.notices_of(clock.today()).open
    assert line.sentence.startswith("On Sunday 22 Nov you wrote: chest pain or tightness 7.")
    service.reply_told_open(line, "Told")
    (kept,) = diary.reader.records(NoticeShown)
    assert (kept.reply, kept.evidence) == (Reply.TOLD_TEAM, ((TODAY, "chest_pain=8"),))


def test_a_ticked_sign_and_an_answer_are_asked_about_for_a_week(diary: Diary, clock: FixedClock):
    service = NoticeService(diary, words.load(), guidance.load())
    sign = next(iter(guidance.load().sign_names))
    diary.save(help_signs(sign), label="Ticked")
    diary.record(TODAY, {"one_leg_swelling": "yes"})
    service.record_shown(notice(service))
    clock.pass_time(days=7)
    assert len(service.notices_of(clock.today()).open) == 2
    clock.pass_time(days=1)
    assert service.notices_of(clock.today()).open == ()


def test_a_day_filled_in_later_hides_no_card_of_today(diary: Diary):
    service = NoticeService(diary, words.load(), guidance.load())
    diary.record(TODAY, {"blood": "streaks"})
    service.record_shown(notice(service))
    yesterday = TODAY - timedelta(days=1)
    diary.record(yesterday, {"blood": "more"})
    earlier = service.notice_of(yesterday)
    assert earlier is not None
    service.record_shown(earlier)
    assert notice(service).card.level == "today"


def test_an_open_line_names_the_sign_without_its_company(
    service: NoticeService, diary: Diary, clock: FixedClock
):
    diary.record(TODAY - timedelta(days=1), {"breathlessness": 6})
    diary.record(TODAY, {"chest_pain": 0, "blood": "more"})
    shown = notice(service)
    assert len(shown.findings[0].evidence) > 1
    service.record_shown(shown)
    clock.pass_time(days=1)
    line = service.notices_of(clock.today()).open[0]
    assert line.sentence == (
        "On Sunday you wrote: blood when coughing (more than streaks). Have you told your team?"
    )


def test_what_was_not_answered_is_open_on_later_days(
    service: NoticeService, diary: Diary, clock: FixedClock
):
    service.record_shown(notice(service))
    clock.pass_time(days=1)
    (line,) = service.notices_of(clock.today()).open
    assert line.sentence == (
        "On Sunday you wrote: chest pain or tightness 8. Have you told your team?"
    )
    assert service.notices_of(TODAY).open == (), "another day never changes what today shows"

    change = service.reply_told_open(line, "Told")

    assert service.notices_of(clock.today()).open == ()
    (kept,) = diary.reader.records(NoticeShown)
    assert (kept.reply, kept.replied) == (Reply.TOLD_TEAM, clock.today())
    diary.apply(change.inverse())
    assert len(service.notices_of(clock.today()).open) == 1


@pytest.mark.parametrize(
    ("today", "speaks"),
    [(8, False), (10, True)],  # one more than 8 would speak if the usual were known
    ids=["the same", "more"],
)
def test_yes_about_an_earlier_day_is_not_about_what_came_since(
    service: NoticeService, diary: Diary, clock: FixedClock, today: int, speaks: bool
):
    service.record_shown(notice(service))
    clock.pass_time(days=2)
    diary.record(clock.today(), {"chest_pain": 0})
    (line,) = service.notices_of(clock.today()).open
    service.reply_told_open(line, "Told")
    diary.record(clock.today(), {"chest_pain": today})
    notices = service.notices_of(clock.today())
    assert (notices.card is not None) is speaks
    assert speaks or notices.quiet[0].startswith("You told your team on Tuesday: chest pain")


@pytest.mark.parametrize(("days", "expected"), [(7, True), (8, False)])
def test_34_a_day_filled_in_more_than_a_week_later_gives_no_card(
    diary: Diary, days: int, expected: bool
):
    service = NoticeService(diary, words.load(), guidance.load())
    day = TODAY - timedelta(days=days)
    diary.record(day, {"blood": "streaks"})
    assert (service.notice_of(day) is not None) is expected
    late = service.notices_of(day)
    assert bool(late.late) is not expected
    if late.late:
        service.record_late(late)
        assert [it.rule for it in diary.reader.records(NoticeShown)] == ["blood"]
        assert service.notices_of(day).late == ()


def test_looking_at_a_day_that_was_filled_in_in_time_keeps_nothing(diary: Diary, clock: FixedClock):
    diary.record(TODAY, {"blood": "streaks"})
    clock.pass_time(days=8)
    service = NoticeService(diary, words.load(), guidance.load())
    assert service.notices_of(TODAY) == DayNotices()


def test_an_entry_dated_in_the_future_does_no_harm(diary: Diary, clock: FixedClock):
    clock.pass_time(days=40)
    diary.record(clock.today(), {"breathlessness": 9})
    clock.pass_time(days=-40)
    service = NoticeService(diary, words.load(), guidance.load())
    assert service.notices_of(TODAY) == DayNotices()
    assert service.notices_of(TODAY + timedelta(days=40)) == DayNotices()


def test_the_day_that_had_begun_further_east_has_its_card(diary: Diary, clock: FixedClock):
    clock.travel("Pacific/Kiritimati")
    tomorrow = TODAY + timedelta(days=1)
    clock.set_day(tomorrow)
    diary.record(tomorrow, {"blood": "more"})
    clock.travel("Pacific/Honolulu")
    service = NoticeService(diary, words.load(), guidance.load())
    shown = service.notice_of(tomorrow)
    assert shown is not None
    assert shown.card.level == "emergency"
    service.record_shown(shown)
    service.reply_told_team(shown, "told")
    told = service.notice_of(tomorrow)
    assert told is not None
    assert told.told


def test_rules_and_levels_that_are_gone_go_by_their_names(service: NoticeService):
    assert (service.rule_name("gone"), service.level_name("gone")) == ("gone", "gone")
    assert service.level_name("today") == "Contact your team today"


def test_what_to_tell_them_knows_since_when_however_long_ago(diary: Diary):
    """The rules look at the last months alone; since when is asked about all of it."""
    begun = 400
    days = ((back, 2 if back > begun else 5) for back in range(begun + 60, -1, -1))
    write_many(
        diary,
        *(an_answer("cough", value, day=TODAY - timedelta(days=back)) for back, value in days),
    )
    service = NoticeService(diary, words.load(), guidance.load())
    assert (
        "Cough: 5 on Sun 22 Nov. My usual is 2. The highest in four weeks was 5, on Sun 22 Nov. "
        "It has been above my usual since 18 Oct 2025."
    ) in service.phone_script(notice(service))


@pytest.mark.parametrize("record", [a_measurement("spo2", 85.0), help_signs("cannot_speak")])
def test_a_reading_or_a_sign_that_was_written_down_late_is_in_the_history(
    diary: Diary, record: Measurement | HelpSigns
):
    service = NoticeService(diary, words.load(), guidance.load())
    day = TODAY - timedelta(days=8)
    diary.save(replace(record, day=day), label="")
    assert service.notice_of(day) is None
    assert len(service.notices_of(day).late) == 1


def test_what_to_tell_them_says_that_the_numbers_are_of_a_week(diary: Diary):
    diary.set(profile.RHYTHM, profile.WEEKLY)
    diary.record(TODAY, {"chest_pain": 8})
    service = NoticeService(diary, words.load(), guidance.load())
    script = service.phone_script(notice(service))
    assert script[2] == "Each number is the worst of the seven days up to its date."
    assert script[3].startswith("Chest pain or tightness: 8 on Sun 22 Nov.")
