from __future__ import annotations

from mbc_tracker.domain.daylog import DayLog
from tests.builders import TODAY, a_moment, a_note, an_answer


def test_a_value_is_the_days_own_answer_and_not_a_moments():
    log = DayLog(TODAY, (an_answer("cough", 4),), None, (a_moment({"cough": 9, "worry": 3}),))
    assert log.value("cough") == 4
    assert log.value("worry") is None


def test_the_worst_rating_counts_moments_and_no_words():
    answers = (an_answer("cough", 4), an_answer("blood", "streaks"))
    assert DayLog(TODAY, answers).worst == 4
    assert DayLog(TODAY, answers, None, (a_moment({"cough": 9}),)).worst == 9
    assert DayLog(TODAY, (an_answer("blood", "none"),)).worst is None


def test_a_single_severe_low_mood_of_the_day_or_a_moment_needs_a_crisis_line():
    assert DayLog(TODAY, (an_answer("low_mood", 7),)).needs_crisis_line
    assert DayLog(TODAY, moments=(a_moment({"cough": 1, "low_mood": 9}),)).needs_crisis_line
    assert not DayLog(TODAY, (an_answer("low_mood", 6), an_answer("worry", 9))).needs_crisis_line
    assert not DayLog(TODAY, moments=(a_moment({"cough": 9}),)).needs_crisis_line


def test_the_text_is_empty_without_a_note():
    assert DayLog(TODAY).text == ""
    assert DayLog(TODAY, note=a_note("Tired.")).text == "Tired."


def test_anything_written_down_makes_a_day_recorded():
    assert not DayLog(TODAY)
    assert DayLog(TODAY, (an_answer(value=0),))
    assert DayLog(TODAY, note=a_note())
    assert DayLog(TODAY, moments=(a_moment({}),))
