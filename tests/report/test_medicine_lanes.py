"""Medicines beside the charts, and what is taken now."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mbc_tracker.content.words import Words
from mbc_tracker.domain.medicines import Medicine
from mbc_tracker.domain.period import Period
from mbc_tracker.report.lanes import LaneBar
from mbc_tracker.report.medicine_lanes import MedicineLanes
from mbc_tracker.report.report_texts import ReportTexts
from mbc_tracker.report.summary import FIRST_PAGE, Choices, Part
from tests.builders import TODAY, a_medicine

PERIOD = Period(TODAY - timedelta(days=99), TODAY)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def lanes(words: Words, texts: ReportTexts):
    def make(*medicines: Medicine) -> MedicineLanes:
        return MedicineLanes(medicines, PERIOD, words, texts)

    return make


def test_a_medicine_in_one_dose_is_named_with_it(lanes):
    taken = a_medicine("Codeine", (ago(30), "15 mg"), day=ago(30))
    (lane,) = lanes(taken).lanes()
    assert (lane.name, lane.solid, lane.ticks) == ("Codeine 15 mg", False, ())
    assert lane.bars == (LaneBar(0.69, 1.0, begins=True, ends=False),)


def test_a_change_of_dose_has_a_mark(lanes):
    taken = a_medicine("Capecitabine", (ago(200), "1,500 mg"), (ago(20), "1,250 mg"), day=ago(200))
    (lane,) = lanes(taken).lanes()
    assert lane.name == "Capecitabine"
    assert [(tick.place, tick.text) for tick in lane.ticks] == [
        (0.0, "1,500 mg"),
        (0.79, "1,250 mg"),
    ]


def test_a_dose_from_before_the_period_has_no_mark(lanes):
    taken = a_medicine("Codeine", (ago(300), "30 mg"), (ago(200), "15 mg"), day=ago(300))
    (lane,) = lanes(taken).lanes()
    assert lane.name == "Codeine 15 mg"


def test_what_was_stopped_and_started_again_shares_a_lane(lanes):
    first = a_medicine("Codeine", (ago(80), ""), day=ago(80), last_day=ago(60))
    again = a_medicine("codeine ", (ago(10), ""), day=ago(10), id="again")
    (lane,) = lanes(first, again).lanes()
    assert lane.name == "Codeine"
    assert [(bar.begins, bar.ends) for bar in lane.bars] == [(True, True), (True, False)]


def test_what_is_taken_now_says_since_when_it_is_new(lanes):
    now = lanes(
        a_medicine("amlodipine", (ago(400), "5 mg every morning"), day=ago(400)),
        a_medicine("codeine", (ago(23), "15 mg at night"), day=ago(23), id="b"),
        a_medicine("aspirin", (ago(50), "75 mg"), day=ago(50), last_day=ago(1), id="c"),
    ).taken_now()
    assert now == "amlodipine 5 mg every morning; codeine 15 mg at night, since 30 Oct."
    assert lanes().taken_now() == ""


def test_medicines_go_with_their_part_and_with_the_words_of_the_person(told, diary):
    taken = a_medicine("Codeine", (ago(30), "15 mg"), day=ago(30))
    before = a_medicine("Aspirin", (ago(300), "75 mg"), day=ago(300), last_day=ago(200), id="b")
    diary.save(taken, before, label="medicines")
    summary = told(diary, Choices(PERIOD, ()))
    assert summary.medicines == "Codeine 15 mg, since 23 Oct."
    assert [lane.name for lane in summary.lanes.lanes] == ["Codeine 15 mg"]
    assert "Codeine 15 mg" in summary.lanes.description
    for part in (Part.MEDICINES, Part.NOTES):
        without = told(diary, Choices(PERIOD, (), FIRST_PAGE - {part}))
        assert (without.medicines, without.lanes.lanes) == ("", ())
