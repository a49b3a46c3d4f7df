"""A notice in a heading and one sentence: each figure is one that was written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mbc_tracker.content import guidance, notice_brief, words
from mbc_tracker.content.notice_brief import brief_texts
from mbc_tracker.domain.notices.values import Level
from mbc_tracker.domain.profile import ON_TREATMENT, RHYTHM, WEEKLY, YES
from mbc_tracker.domain.records import HelpSigns
from mbc_tracker.services.diary import Diary
from mbc_tracker.services.notice_service import NoticeService
from tests.builders import TODAY, a_measurement
from tests.content.conftest import sentence

DAY = timedelta(days=1)


def written(diary: Diary, before: dict[str, int], days: int = 39) -> None:
    """The same answers on each of the days before yesterday."""
    for back in range(2, days + 1):
        diary.record(TODAY - back * DAY, before)


@pytest.fixture
def service(diary: Diary) -> NoticeService:
    diary.set("country", "GB")
    return NoticeService(diary, words.load(), guidance.load())


def brief(service: NoticeService, day: date = TODAY) -> notice_brief.NoticeBrief:
    notice = service.notice_of(day)
    assert notice is not None
    return notice.brief


def test_the_gravest_is_in_numbers_and_the_others_are_named(diary: Diary, service: NoticeService):
    written(diary, {"breathlessness": 3, "cough": 2})
    for day in (TODAY - DAY, TODAY):
        diary.record(day, {"breathlessness": 6, "cough": 5})
    said = brief(service)
    assert said.heading == "Contact your team today"
    assert said.sentence == (
        "Breathlessness is higher than your usual: 6 today, usual 3. Cough too."
    )
    assert said.lines[1:] == ("Breathlessness 6, usual 3. Cough too.", "Breathlessness 6, usual 3.")
    assert said.told_line == "You told your team today about breathlessness and cough."
    assert said.script == (
        "I have been treated for breast cancer. Today I wrote down breathlessness 6. "
        "My usual breathlessness is 3. What should I do now?"
    )


def test_a_fever_during_treatment_is_not_headed_by_a_later_time(
    diary: Diary, service: NoticeService
):
    diary.set(ON_TREATMENT, YES)
    diary.record(TODAY, {"fever": "yes", "cough": 7})

    assert brief(service).heading == "Ring your team’s 24-hour number now, day or night"


def test_a_ticked_fever_sign_is_headed_by_the_team_s_number(diary: Diary, service: NoticeService):
    signs = HelpSigns(TODAY, ("fever_on_chemotherapy",), diary.clock.now())
    diary.save(signs, label="sign")

    assert brief(service).heading == "Ring your team’s 24-hour number now, day or night"


def test_a_value_that_is_not_above_the_usual_is_not_called_higher(
    diary: Diary, service: NoticeService
):
    written(diary, {"breathlessness": 3})
    for day in (TODAY - DAY, TODAY):
        diary.record(day, {"breathlessness": 6})
    notice = service.notice_of(TODAY)
    assert notice is not None
    finding = notice.findings[0]
    assert finding.usual is not None
    known = replace(finding, usual=replace(finding.usual, value=7.0))
    text = service._text_about((known,))
    writer = notice_brief.BriefWriter(words.load(), notice_brief.load(), text, TODAY)
    said = service._brief((known,), "GB", writer)
    assert "higher than your usual: 6" not in said.sentence
    assert said.sentence.startswith("Your breathlessness")


def test_why_says_of_each_value_and_of_the_usual_that_they_are_of_weeks(
    diary: Diary, service: NoticeService
):
    diary.set(RHYTHM, WEEKLY)
    for n in range(12, -1, -1):
        diary.record(TODAY - 7 * n * DAY, {"breathlessness": 2 if n > 1 else 6})
    notice = service.notice_of(TODAY)
    assert notice is not None
    reasons = " ".join(notice.card.reasons)
    assert "was 6 in the week to Sunday and 6 in the week to Sunday 15 Nov." in reasons
    usual = "Your usual is 2 (30 Aug – 11 Oct 2026, with answers about 7 days)."
    assert usual in reasons
    why = service.explanations(notice)[0]
    assert why.values == ("Breathlessness: 6 in the week to Sun 22 Nov.",)
    assert why.usual == usual


def test_a_weekly_answer_is_of_the_week_and_not_of_the_day(diary: Diary, service: NoticeService):
    diary.set(RHYTHM, WEEKLY)
    diary.record(TODAY - DAY, {"chest_pain": 8})
    earlier = brief(service, TODAY - DAY)
    assert earlier.sentence.startswith("Chest pain or tightness is 8 in the week to Sat 21 Nov.")
    assert "On Sat 21 Nov I wrote down" in earlier.script
    diary.record(TODAY, {"chest_pain": 9})
    assert brief(service).sentence.startswith("Chest pain or tightness is 9 in the last week.")


def test_at_most_two_others_are_named(diary: Diary, service: NoticeService):
    five = dict.fromkeys(("breathlessness", "cough", "wheeze", "hoarseness", "tiredness"), 1)
    written(diary, five)
    for day in (TODAY - DAY, TODAY):
        diary.record(day, dict.fromkeys(five, 8))
    assert brief(service).sentence.endswith("and 2 more too.")


def test_while_the_usual_is_not_known_that_is_said(diary: Diary, service: NoticeService):
    diary.record(TODAY, {"chest_pain": 8})
    said = brief(service)
    assert said.sentence == (
        "Chest pain or tightness is 8 today. This matters if it is new for you."
    )
    assert said.lines[-1] == "Chest pain or tightness 8."


def test_what_lasts_says_since_when(diary: Diary, service: NoticeService):
    for back in range(39):
        diary.record(TODAY - back * DAY, {"cough": 3})
    said = brief(service)
    assert said.heading == "Ring your team today, or on their next working day"
    assert said.sentence.startswith("Cough has not gone away since ")


def test_an_emergency_of_two_symptoms_names_both_where_there_is_room(
    diary: Diary, service: NoticeService
):
    for back in range(1, 15):
        diary.record(TODAY - back * DAY, {"breathlessness": 0, "chest_pain": 0})
    diary.record(TODAY, {"breathlessness": 6, "chest_pain": 7})
    lines = brief(service).lines
    assert lines[0] == (
        "You wrote: breathlessness 6, and chest pain or tightness 7. "
        "Do not wait to see if it passes."
    )
    assert lines[2] == "You wrote: breathlessness 6. Do not wait to see if it passes."


def test_an_emergency_names_the_sign_first_and_says_not_to_wait(
    diary: Diary, service: NoticeService
):
    diary.record(TODAY - DAY, {"breathlessness": 6})
    diary.record(TODAY, {"blood": "more", "breathlessness": 6})
    said = brief(service)
    assert said.heading == "Call 999 now"
    assert said.sentence == (
        "You wrote: blood when coughing (more than streaks). Do not wait to see if it passes."
    )
    assert said.lines[-2:] == ("Do not wait to see if it passes.", "Do not wait.")
    assert said.told_line.startswith("You told your team today about blood when coughing")
    assert said.script == (
        "I have been treated for breast cancer. Today I wrote down blood when coughing "
        "(more than streaks) and breathlessness 6. What should I do now?"
    )


def test_what_to_say_names_each_day_on_which_something_was_written(
    diary: Diary, service: NoticeService
):
    diary.record(TODAY - 2 * DAY, {"blood": "more"})
    diary.record(TODAY, {"breathlessness": 6})
    assert brief(service).script == (
        "I have been treated for breast cancer. On Fri 20 Nov I wrote down blood when coughing "
        "(more than streaks). Today I wrote down breathlessness 6. What should I do now?"
    )


def test_without_a_country_no_number_is_named(diary: Diary, service: NoticeService):
    diary.set("country", "")
    diary.record(TODAY, {"blood": "more"})
    assert brief(service).heading == "Call your emergency number now"


def test_a_ticked_sign_is_quoted(diary: Diary, service: NoticeService):
    diary.save(HelpSigns(TODAY, ("fast_heart",), diary.clock.now()), label="x")
    said = brief(service)
    assert said.sentence.startswith("You ticked: “Your heart races at rest")
    assert said.told_line == "You told your team today about the emergency signs."


def test_a_day_that_is_not_today_is_named(diary: Diary, service: NoticeService):
    diary.record(TODAY - DAY, {"chest_pain": 8})
    said = brief(service, TODAY - DAY)
    assert said.sentence.startswith("Chest pain or tightness is 8 on Sat 21 Nov.")
    assert "On Sat 21 Nov I wrote down" in said.script


def test_a_reading_is_named_by_its_rule(diary: Diary, service: NoticeService):
    diary.set(ON_TREATMENT, YES)
    diary.save(a_measurement("temperature", 39.0), label="x")
    said = brief(service)
    assert said.level in (Level.TODAY, Level.EMERGENCY)
    assert "39" in said.sentence
    assert said.told_line.endswith("fever or low temperature.")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{names} too.", "Others too.", "“sentences.too”: it has to leave room for {names}"),
        ('soon = "', 'later = "', "“headings.later”: nothing of that name is known"),
        ('wait_short = "Do not wait."', "", "“sentences.wait_short”: it is missing"),
    ],
)
def test_a_mistake_in_the_words_is_named(spoil, english, old, new, said):
    broken = spoil(english("notices.toml"), old, new)
    assert said in sentence(brief_texts, broken)
