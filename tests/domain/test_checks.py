from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbc_tracker.domain.checks import check_day, validated
from mbc_tracker.domain.records import Event, EventKind, Moment, Record, Setting, SymptomVisibility
from mbc_tracker.domain.symptoms import Catalogue
from mbc_tracker.errors import Refused
from tests.builders import (
    TODAY,
    YESTERDAY,
    a_contact,
    a_known_mark,
    a_measurement,
    a_moment,
    a_note,
    a_notice,
    a_stamp,
    an_answer,
    an_event,
    an_own_symptom,
)
from tests.strategies import any_record

TOMORROW = date(2026, 11, 23)


def test_a_day_may_be_any_from_1900_to_today():
    check_day(TODAY, TODAY)
    check_day(date(1900, 1, 1), TODAY)


def test_a_future_day_is_refused_with_the_last_one_that_can_be_chosen():
    with pytest.raises(Refused, match=r"2026-11-23 is in the future; .* up to 2026-11-22\."):
        check_day(TOMORROW, TODAY)


def test_what_is_in_order_comes_back_unchanged(catalogue: Catalogue):
    settings = [Setting("a", "b"), Setting("born", ""), Setting("born", "1968-05-04")]
    settings += [Setting("paper", "letter"), Setting("diary_only", "no")]
    settings += [Setting("fever_limit", "37.5")]
    entries: list[Record] = [an_answer(), a_moment(), an_event(), a_contact(), an_own_symptom()]
    for record in (*settings, *entries, a_known_mark(), SymptomVisibility("cough", shown=False)):
        assert validated(record, catalogue, TODAY) == record


def test_a_mark_is_about_a_symptom_or_a_measurement_and_its_level_is_a_rating(
    catalogue: Catalogue,
):
    for good in (a_known_mark("weight"), a_known_mark(level=0), a_known_mark(level=10)):
        assert validated(good, catalogue, TODAY) == good
    for bad in (a_known_mark("height"), a_known_mark(level=11), a_known_mark(level=-1)):
        with pytest.raises(Refused):
            validated(bad, catalogue, TODAY)


def test_a_word_of_our_own_stays_what_it_is(catalogue: Catalogue):
    kept = validated(an_event(kind=EventKind.SCAN), catalogue, TODAY)
    assert isinstance(kept, Event)
    assert type(kept.kind) is EventKind


def test_of_two_answers_for_one_symptom_in_a_moment_the_last_counts(catalogue: Catalogue):
    twice = Moment("1", TODAY, time(9), (("cough", 3), ("cough", 5)), "", an_answer().recorded)
    assert validated(twice, catalogue, TODAY).answers == (("cough", 5),)


def test_an_event_that_ends_before_it_starts_is_refused(catalogue: Catalogue):
    with pytest.raises(Refused, match=r"The last day \(2026-11-21\) is before the first"):
        validated(an_event(day=TODAY, last_day=YESTERDAY), catalogue, TODAY)


def test_an_event_may_end_on_its_first_day(catalogue: Catalogue):
    event = an_event(day=TODAY, last_day=TODAY)
    assert validated(event, catalogue, TODAY) == event


def test_what_the_program_keeps_an_entry_under_is_no_path(catalogue: Catalogue):
    with pytest.raises(Refused, match=r"“\.\./x y” can't be an entry's “id”"):
        validated(an_event(id="../x\n y"), catalogue, TODAY)


@given(any_record)
def test_tidying_twice_is_tidying_once(catalogue: Catalogue, record: Record):
    try:
        once = validated(record, catalogue, date(2199, 12, 31))
    except Refused:
        return
    assert validated(once, catalogue, date(2199, 12, 31)) == once
    assert once.key == record.key or isinstance(record, Setting)


def test_a_choice_is_checked_as_it_will_be_kept(catalogue: Catalogue):
    with pytest.raises(Refused, match="A fever limit is a temperature"):
        validated(Setting("fever_\0limit", "hot"), catalogue, TODAY)


def test_what_led_to_a_notice_is_text_that_can_be_kept(catalogue: Catalogue):
    notice = replace(a_notice(), evidence=((TODAY, "5\ud800\0"),))
    assert validated(notice, catalogue, TODAY).evidence == ((TODAY, "5"),)


def test_the_name_of_a_zone_is_text_that_can_be_kept(catalogue: Catalogue):
    noted = replace(a_note(), recorded=replace(a_stamp(), zone="Europe/\ud800London"))
    assert validated(noted, catalogue, TODAY).recorded == a_stamp()


@given(st.times())
def test_times_are_kept_in_whole_minutes(catalogue: Catalogue, at: time):
    kept = validated(a_moment(at=at), catalogue, TODAY)
    assert kept.time == time(at.hour, at.minute)


@pytest.mark.parametrize(
    ("kind", "value", "sentence"),
    [
        ("weight", 6350.0, "6350 kg can't be right. It should be from 20 to 400 kg"),
        ("temperature", 98.6, "98.6 °C can't be right. It should be from 30 to 45 °C"),
        ("spo2", 9.0, "9 % can't be right. It should be from 50 to 100 %"),
        ("heart_rate", 7200.0, "7200 /min can't be right. It should be from 20 to 250 /min"),
    ],
)
def test_what_can_not_be_measured_on_a_person_is_refused(
    catalogue: Catalogue, kind: str, value: float, sentence: str
):
    with pytest.raises(Refused, match=sentence):
        validated(a_measurement(kind, value), catalogue, TODAY)


def test_a_kind_of_measurement_that_is_not_known_has_no_limits(catalogue: Catalogue):
    steps = a_measurement("steps", 12_000.0)
    assert validated(steps, catalogue, TODAY) == steps
